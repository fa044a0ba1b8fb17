import PlenaryModel
import Testing

@testable import Procedure

@Suite struct FriendlyAmendmentsTests {
  private func room() throws -> Room {
    var room = try Room { $0.amendments.friendlyRule = "FRIENDLY" }
    try room.introduce(by: "A", "C", text: text("one", "two"))
    try room.amend("L.2", .delete("op1"))
    return room
  }

  @Test func itTakesTheConsentOfEverySponsor() throws {
    var room = try room()
    try room.member("A", .acceptAmendment("L.2"))
    #expect(room.meeting.amendment("L.2")?.status == .pending)
    #expect(room.refusal("D", .acceptAmendment("L.2")) == .notSponsor("L.1"))
    try room.member("C", .acceptAmendment("L.2"))
    #expect(room.meeting.amendment("L.2")?.status == .incorporated)
    #expect(room.meeting.proposal("L.1")?.text.operative.map(\.id) == ["op2"])
  }

  @Test func nothingIsAcceptedWhileItIsBeingVotedOn() throws {
    var room = try room()
    try room.chair(.openVoting(on: .amendment("L.2"), by: nil))
    #expect(room.refusal("A", .acceptAmendment("L.2")) == .votingInProgress)
  }

  @Test func theUnitedNationsKnowNone() throws {
    var room = try Room()
    try room.introduce()
    try room.amend("L.2")
    #expect(room.refusal("A", .acceptAmendment("L.2")) == .noFriendlyAmendments)
  }
}
