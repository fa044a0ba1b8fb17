import PlenaryModel
import Testing

@testable import Procedure

@Suite struct ExplanationOfVoteTests {
  @Test func aMemberExplainsBeforeOrAfterButNotDuringTheVote() throws {
    var room = try Room()
    try room.introduce()
    #expect(room.refusal("B", .explainVote(on: "L.1")) == nil)
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    #expect(room.refusal("B", .explainVote(on: "L.1")) == .votingInProgress)
    try room.chair(.announceResult)
    try room.member("B", .explainVote(on: "L.1"))
    #expect(room.refusal("B", .explainVote(on: "L.1")) == .explainedBefore("L.1"))
  }

  @Test func sponsorsDoNotExplainTheirVoteOnTheirOwnText() throws {
    var room = try Room()
    try room.introduce(by: "A", "C")
    #expect(room.refusal("C", .explainVote(on: "L.1")) == .sponsorMayNotExplain("L.1"))
  }

  @Test func aSponsorMayExplainOnceItsTextWasAmendedWhereTheRulesSaySo() throws {
    var room = try Room { $0.explanations.sponsors = .afterAmendment }
    try room.introduce()
    try room.amend("L.2")
    #expect(room.refusal("A", .explainVote(on: "L.1")) == .sponsorMayNotExplain("L.1"))
    try room.vote(on: .amendment("L.2"), 2, 1)
    try room.vote(2, 1)
    #expect(room.refusal("A", .explainVote(on: "L.1")) == nil)
  }

  @Test func nobodyExplainsASecretBallot() throws {
    var room = try Room()
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: .secretBallot))
    try room.give(.secretary, .reportVote(.counted(2, 1)))
    try room.chair(.announceResult)
    #expect(room.refusal("B", .explainVote(on: "L.1")) == .noExplanationAfterSecretBallot)
  }

  @Test func whoExplainedInCommitteeExplainsAgainOnlyIfItsVoteDiffers() throws {
    var room = try Room()
    try room.introduce()
    try room.give(
      .secretary,
      .noteEarlierStage(of: "L.1", votes: ["B": .inFavour, "C": .inFavour], explained: ["B", "C"]))
    try room.vote(2, 1)
    #expect(room.refusal("B", .explainVote(on: "L.1")) == .explainedBefore("L.1"))
    #expect(room.refusal("C", .explainVote(on: "L.1")) == nil)
  }
}
