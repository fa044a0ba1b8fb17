import PlenaryModel
import Testing

@testable import Procedure

@Suite struct MethodOfVotingTests {
  @Test func oneMembersRequestDecidesHowTheNextVoteIsTaken() throws {
    var room = try Room { $0.voting.methods = [.showOfHands, .recordedVote, .rollCall] }
    try room.introduce()
    try room.introduce("L.2")
    try room.member("B", .requestMethod(.recordedVote))
    #expect(
      try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
        == [.votingOpened(on: .proposal("L.1"), .recordedVote, rule: "SIMPLE")])
    try room.chair(.announceResult)
    #expect(
      try room.chair(.openVoting(on: .proposal("L.2"), by: nil))
        == [.votingOpened(on: .proposal("L.2"), .showOfHands, rule: "SIMPLE")])
  }

  @Test func theRequestBindsThePresidingOfficer() throws {
    var room = try Room { $0.voting.methods = [.showOfHands, .recordedVote, .rollCall] }
    try room.introduce()
    try room.member("B", .requestMethod(.recordedVote))
    #expect(
      room.refusal(.presidingOfficer, .openVoting(on: .proposal("L.1"), by: .showOfHands))
        == .methodRequested(.recordedVote))
    try room.chair(.openVoting(on: .proposal("L.1"), by: .rollCall))
  }

  @Test func aVoteOnAnAppealDoesNotUseUpTheRequest() throws {
    var room = try Room { $0.voting.methods = [.showOfHands, .recordedVote] }
    try room.introduce()
    try room.amend("L.2")
    try room.chair(.openVoting(on: .amendment("L.2"), by: .recordedVote))
    try room.chair(.announceResult)
    try room.member("B", .requestMethod(.recordedVote))
    try room.member("B", .raisePointOfOrder(onConductOfVoting: true, words: ""))
    try room.chair(.rule(words: ""))
    try room.member("B", .appeal)
    try room.chair(.openVoting(on: .appeal, by: .showOfHands))
    try room.give(.secretary, .reportVote(.counted(2, 1)))
    try room.chair(.announceResult)
    #expect(room.meeting.requestedMethod == .recordedVote)
  }

  @Test func aMethodThatTheRulesDoNotKnowIsOutOfOrder() throws {
    let room = try Room { $0.voting.methods = [.showOfHands] }
    #expect(room.refusal("A", .requestMethod(.rollCall)) == .methodUnknown(.rollCall))
  }

  @Test func aShowOfHandsKeepsNoNames() throws {
    var room = try Room()
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: .showOfHands))
    #expect(room.refusal("A", .castVote(of: "A", .inFavour)) == .namesNotKept)
  }
}
