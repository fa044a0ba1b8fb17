import PlenaryModel
import Testing

@testable import Procedure

@Suite struct LotInElectionsTests {
  private func tied(_ change: (inout RulesOfProcedure) -> Void = { _ in }) throws -> Room {
    var room = try Room(10, change)
    try room.chair(.openElection(post: "Chair", seats: 1, candidates: [], heads: []))
    for _ in 1...2 {
      try room.give(.secretary, .countBallot(BallotCount(papers: 10, votes: ["A": 5, "B": 5])))
    }
    return room
  }

  @Test func aTieInTheRestrictedBallotIsBrokenByLot() throws {
    var room = try tied()
    #expect(room.meeting.election?.lotBetween == ["A", "B"])
    #expect(room.chairRefusal(.drawElectionLot(winner: "C")) == .noLotNeeded)
    try room.chair(.drawElectionLot(winner: "B"))
    #expect(room.meeting.election?.elected == ["B"])
  }

  @Test func noBallotIsHeldWhileTheLotIsToBeDrawn() throws {
    let room = try tied()
    #expect(
      room.refusal(.secretary, .countBallot(BallotCount(papers: 10, votes: ["A": 6, "B": 4])))
        == .lotNeeded(between: ["A", "B"]))
  }

  @Test func whereMoreThanAMajorityIsNeededTheBallotingGoesOn() throws {
    let room = try tied { $0.elections?.ofMembers = true }
    #expect(room.meeting.election?.lotBetween == [])
  }
}
