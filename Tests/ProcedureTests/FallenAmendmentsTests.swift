import PlenaryModel
import Testing

@testable import Procedure

@Suite struct FallenAmendmentsTests {
  private func room() throws -> Room {
    var room = try Room { $0.amendments.friendlyRule = "FRIENDLY" }
    try room.introduce(text: text("one", "two", "three"))
    try room.amend("delete", .delete("op1"))
    try room.amend("change", .replaceWords("op1", old: "one", new: "1"))
    try room.amend("elsewhere", .replaceWords("op2", old: "two", new: "2"))
    return room
  }

  @Test func anAmendmentToWhatIsGoneIsNotPut() throws {
    var room = try room()
    try room.vote(on: .amendment("delete"), 2, 1)
    #expect(room.meeting.amendment("change")?.status == .notPut(because: "delete"))
    #expect(room.meeting.amendment("elsewhere")?.status == .pending)
  }

  @Test func aRejectedAmendmentLetsTheOthersStand() throws {
    var room = try room()
    try room.vote(on: .amendment("delete"), 1, 2)
    #expect(room.meeting.pendingAmendments(to: "L.1").map(\.id) == ["change", "elsewhere"])
  }

  @Test func aFriendlyAmendmentHasTheSameEffect() throws {
    var room = try room()
    try room.member("A", .acceptAmendment("delete"))
    #expect(room.meeting.amendment("change")?.status == .notPut(because: "delete"))
  }
}
