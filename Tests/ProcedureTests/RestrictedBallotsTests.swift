import PlenaryModel
import Testing

@testable import Procedure

@Suite struct RestrictedBallotsTests {
  @Test func threeRestrictedBallotsFollowTheFirstThenThreeOpenOnes() {
    let open = (1...14).filter(RestrictedBallots.isOpen)
    #expect(open == [1, 5, 6, 7, 11, 12, 13])
    #expect(RestrictedBallots.isOpen(round: 47))
  }

  private func restriction(
    _ votes: [String: Int], elected: [String] = [], seats: Int = 1
  ) -> [String]? {
    RestrictedBallots.restriction(nextRound: 2, last: votes, elected: elected, seatsLeft: seats)
  }

  @Test func twiceAsManyNamesAsPlacesStayIn() {
    #expect(restriction(["A": 5, "B": 4, "C": 3]) == ["A", "B"])
    #expect(restriction(["A": 9, "B": 4, "C": 3, "D": 2], elected: ["A"]) == ["B", "C"])
  }

  @Test func nobodyIsStruckOffByTheAlphabet() {
    #expect(restriction(["A": 5, "B": 4, "C": 4, "D": 1]) == ["A", "B", "C"])
  }

  @Test func whereNobodyIsLeftTheBallotIsOpen() {
    #expect(restriction(["A": 5, "B": 4], elected: ["A", "B"]) == nil)
  }

  @Test func choicesAreThoseLeftOfTheRestrictionOrOfTheCandidates() {
    var election = Election(post: "Chair", seats: 2, candidates: [])
    #expect(election.choices == nil, "anybody may be named")
    #expect(election.awaitsBallot)
    election.elected = ["Z"]
    #expect(election.barred == ["Z"], "an open ballot names nobody who is elected")
    election.elected = []
    election.candidates = ["A", "B", "C", "D", "E", "F"]
    #expect(election.choices == election.candidates)
    election.elected = ["B"]
    #expect(election.choices == ["A", "C", "D", "E", "F"])
    #expect(election.barred == [])
    election.rounds = [
      Election.Round(
        number: 1, count: BallotCount(papers: 9, votes: ["B": 5, "C": 4, "A": 3, "D": 2]),
        required: 5, elected: ["B"])
    ]
    #expect(election.choices == ["C", "A"])
    election.lotBetween = ["C", "A"]
    #expect(!election.awaitsBallot)
    election.lotBetween = []
    election.elected = ["B", "C"]
    #expect(!election.awaitsBallot)
  }

  @Test func aRestrictedBallotTakesNoOtherName() throws {
    var room = try Room(10)
    try room.chair(.openElection(post: "Chair", seats: 1, candidates: [], heads: []))
    try room.give(
      .secretary, .countBallot(BallotCount(papers: 10, votes: ["A": 5, "B": 4, "C": 1])))
    #expect(
      room.refusal(.secretary, .countBallot(BallotCount(papers: 10, votes: ["C": 10])))
        == .restrictedBallot(to: ["A", "B"]))
  }
}
