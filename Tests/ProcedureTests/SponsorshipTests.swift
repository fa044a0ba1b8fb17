import PlenaryModel
import Testing

@testable import Procedure

@Suite struct SponsorshipTests {
  @Test func membersJoinUntilTheTextIsDecided() throws {
    var room = try Room()
    try room.introduce()
    try room.member("B", .addSponsor(to: "L.1"))
    #expect(room.refusal("B", .addSponsor(to: "L.1")) == .alreadySponsor("L.1"))
    #expect(room.refusal("OBS", .addSponsor(to: "L.1")) == .notSeated("OBS"))
    #expect(room.refusal("FULL", .addSponsor(to: "L.1")) == nil)
    try room.vote(2, 1)
    #expect(room.refusal("C", .addSponsor(to: "L.1")) == .sponsorTooLate("L.1"))
  }

  @Test func nothingBindsASponsorToVoteForItsText() throws {
    var room = try Room()
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    #expect(room.refusal("A", .castVote(of: "A", .against)) == nil)
  }

  @Test func sponsorsReviseTheirTextUntilItIsAmended() throws {
    var room = try Room()
    try room.introduce(text: text("one", "two"))
    #expect(room.refusal("B", .revise("L.1", as: "L.1/Rev.1", nil)) == .notSponsor("L.1"))
    try room.member("A", .revise("L.1", as: "L.1/Rev.1", text("one", "2")))
    #expect(room.meeting.proposal("L.1/Rev.1")?.text.operative.last?.words == "2")
    try room.amend("L.2", to: "L.1/Rev.1", .delete("op2"))
    try room.vote(on: .amendment("L.2"), 2, 1)
    #expect(room.refusal("A", .revise("L.1/Rev.1", as: "L.1/Rev.2", nil)) != nil)
  }
}
