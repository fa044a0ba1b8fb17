import PlenaryModel
import Testing

@testable import Procedure

@Suite struct WithdrawalTests {
  @Test func theLastSponsorTakesTheTextAlong() throws {
    var room = try Room()
    try room.introduce(by: "A", "B")
    try room.member("A", .withdraw("L.1"))
    #expect(room.status == .pending)
    #expect(room.refusal("A", .withdraw("L.1")) == .notSponsor("L.1"))
    try room.member("B", .withdraw("L.1"))
    #expect(room.status == .withdrawn)
    try room.member("C", .reintroduce("L.1"))
    #expect(room.status == .pending)
    #expect(room.meeting.proposal("L.1")?.mover == "C")
  }

  @Test func aSponsorNamedTwiceIsOneSponsor() throws {
    var room = try Room()
    try room.introduce(by: "A", "A")
    try room.member("A", .withdraw("L.1"))
    #expect(room.status == .withdrawn)
  }

  @Test func anAmendedTextBelongsToTheBody() throws {
    var room = try Room { $0.amendments.friendlyRule = "FRIENDLY" }
    try room.introduce()
    try room.amend("L.2")
    try room.member("A", .acceptAmendment("L.2"))
    #expect(room.refusal("A", .withdraw("L.1")) == .withdrawalTooLate("L.1", amended: true))
  }

  @Test func nothingIsWithdrawnOnceVotingHasBegun() throws {
    var room = try Room()
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    #expect(room.refusal("A", .withdraw("L.1")) == .withdrawalTooLate("L.1", amended: false))
  }

  @Test func anAmendmentIsWithdrawnBetweenTheVotesOnOthers() throws {
    var room = try Room()
    try room.introduce(text: text("one", "two"))
    try room.amend("L.2", .delete("op1"))
    try room.amend("L.3", .append(operative("op3", "three")))
    try room.vote(on: .amendment("L.2"), 1, 2)
    try room.member("B", .withdraw("L.3"))
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == nil)
  }

  @Test func nothingIsTakenUpAgainWhileAVoteIsBeingTaken() throws {
    var room = try Room()
    try room.introduce()
    try room.introduce("L.2", by: "B")
    try room.member("A", .withdraw("L.1"))
    try room.chair(.openVoting(on: .proposal("L.2"), by: nil))
    #expect(room.refusal("C", .reintroduce("L.1")) == .votingInProgress)
  }

  @Test func whoSecondedMayInsistWhereTheRulesSaySo() throws {
    var room = try Room { $0.proposals.seconderMayInsist = true }
    try room.introduce()
    try room.member("B", .secondProposal("L.1"))
    #expect(room.refusal("B", .insist(on: "L.1")) == .notWithdrawn("L.1"))
    try room.member("A", .withdraw("L.1"))
    #expect(room.refusal("C", .insist(on: "L.1")) == .notSeconded("L.1"))
    try room.member("B", .insist(on: "L.1"))
    #expect(room.status == .pending)
  }
}
