import PlenaryModel
import Testing

@testable import Procedure

@Suite struct CorrectionOfVoteTests {
  @Test func anIntentionIsNotedBesideTheResultAndChangesNothing() throws {
    var room = try Room()
    try room.introduce()
    try room.vote(2, 1)
    let before = try #require(room.meeting.results.last)
    #expect(room.refusal("C", .castVote(of: "C", .inFavour)) == .resultAnnounced)
    try room.member("C", .stateIntention(.inFavour, on: .proposal("L.1")))
    let after = try #require(room.meeting.results.last)
    #expect(after.intentions == ["C": .inFavour])
    #expect(after.tally == before.tally && after.ballots == before.ballots)
  }

  @Test func nothingIsCorrectedBeforeThereIsAResult() throws {
    var room = try Room()
    try room.introduce()
    #expect(room.refusal("A", .castVote(of: "A", .inFavour)) == .noVotingInProgress)
    #expect(
      room.refusal("A", .stateIntention(.inFavour, on: .proposal("L.1"))) == .noVotingInProgress)
  }
}
