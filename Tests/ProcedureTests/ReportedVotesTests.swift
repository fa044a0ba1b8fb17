import PlenaryModel
import Testing

@testable import Procedure

extension ReportedVote {
  /// Hands or papers that tellers have counted.
  static func counted(_ inFavour: Int, _ against: Int) -> ReportedVote {
    ReportedVote(
      tally: Tally(inFavour: inFavour, against: against, abstaining: 0), status: .sourced,
      source: "tellers")
  }
}

@Suite struct ReportedVotesTests {
  /// Otherwise a question put by show of hands would be lost by nought to nought.
  @Test(arguments: [VotingMethod.showOfHands, .secretBallot])
  func thereIsNoResultBeforeSomebodyHasCounted(method: VotingMethod) throws {
    var room = try Room(3)
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: method))
    #expect(room.chairRefusal(.announceResult) == .countMissing)
    try room.give(.secretary, .reportVote(.counted(2, 1)))
    #expect(room.chairRefusal(.announceResult) == nil)
  }

  private func room() throws -> Room {
    var room = try Room(5)
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: .showOfHands))
    return room
  }

  private func vote(_ inFavour: Int, _ against: Int, known: [MemberID: Vote] = [:]) -> Order {
    .reportVote(
      ReportedVote(
        tally: Tally(inFavour: inFavour, against: against, abstaining: 0), known: known,
        status: .partial, source: "test"))
  }

  @Test func totalsDecideAndTheRosterSaysWhoDidNotTakePart() throws {
    var room = try room()
    try room.give(.secretary, vote(3, 1, known: ["A": .inFavour]))
    try room.chair(.announceResult)
    let result = try #require(room.meeting.results.last)
    #expect(result.tally.all.notParticipating == 1 && result.outcome == .adopted)
    #expect(result.ballots.isEmpty && result.known == ["A": .inFavour])
  }

  @Test func aBallotAfterTheReportIsRefusedAndNotLost() throws {
    var room = try Room(5)
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: .recordedVote))
    try room.give(.secretary, vote(3, 1))
    #expect(room.refusal("A", .castVote(of: "A", .inFavour)) == .countReported)
  }

  @Test func whatIsKnownDoesNotContradictTheTotals() throws {
    let room = try room()
    #expect(
      room.refusal(.secretary, vote(1, 2, known: ["A": .inFavour, "B": .inFavour]))
        == .knownVotesExceedTally(.inFavour))
    #expect(room.refusal(.secretary, vote(1, 2, known: ["ZZ": .inFavour])) == .notSeated("ZZ"))
    #expect(
      room.refusal(.secretary, vote(4, 2))
        == .tallyImpossible(.moreVotesThanMembers(votes: 6, members: 5, group: nil)))
  }
}
