import PlenaryModel
import Testing

@testable import Procedure

@Suite struct AbstentionAllowedTests {
  @Test func anybodyMayAbstainUnderOrdinaryRules() throws {
    var room = try Room()
    try room.introduce()
    #expect(try room.vote(2, 1, 2) == .adopted)
  }

  @Test func whoAnsweredPresentAndVotingDoesNotAbstain() throws {
    var room = try Room { $0.voting.statusRule = "STATUS" }
    try room.give(.secretary, .recordAttendance(of: "A", .presentAndVoting))
    try room.give(.secretary, .recordAttendance(of: "B", .present))
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    #expect(room.refusal("A", .castVote(of: "A", .abstaining)) == .mustNotAbstain("A"))
    #expect(room.refusal("A", .castVote(of: "A", .against)) == nil)
    #expect(room.refusal("B", .castVote(of: "B", .abstaining)) == nil)
  }

  @Test func nobodyAbstainsOnProcedureWhereTheRulesForbidIt() throws {
    var room = try Room { $0.voting.abstentionOnProcedure = false }
    try room.member("A", .move(MotionDraft(kind: "suspend")))
    try room.chair(.openVoting(on: .motion(number: 1), by: nil))
    #expect(room.refusal("B", .castVote(of: "B", .abstaining)) == .noAbstentionOnProcedure)
    #expect(room.refusal("B", .castVote(of: "B", .inFavour)) == nil)
  }

  @Test func whoPassedVotesForOrAgainstWhenCalledAgain() throws {
    var room = try Room(2) { $0.voting.passRule = "PASS" }
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: .rollCall))
    try room.chair(.drawLot("A"))
    try room.member("A", .pass("A"))
    try room.member("B", .castVote(of: "B", .abstaining))
    #expect(room.refusal("A", .castVote(of: "A", .abstaining)) == .mustNotAbstain("A"))
    try room.member("A", .castVote(of: "A", .inFavour))
    try room.chair(.announceResult)
    #expect(room.status == .decided(.adopted))
  }
}
