import PlenaryModel
import Testing

@testable import Procedure

@Suite struct ElectionsTests {
  private func room(seats: Int, _ candidates: String...) throws -> Room {
    var room = try Room(10)
    try room.chair(.openElection(post: "post", seats: seats, candidates: candidates, heads: []))
    return room
  }

  @Test func anUncontestedElectionMayBeByAcclamation() throws {
    var room = try room(seats: 2, "X", "Y")
    try room.chair(.electByAcclamation)
    #expect(room.meeting.election?.elected == ["X", "Y"])
    #expect(room.chairRefusal(.electByAcclamation) == .noElection)
  }

  @Test func acclamationElectsNobodyTwice() throws {
    var room = try room(seats: 3, "X", "Y")
    try room.chair(.electByAcclamation)
    #expect(room.meeting.election?.seatsLeft == 1)
    #expect(room.chairRefusal(.electByAcclamation) != nil)
  }

  @Test func aContestedElectionNeedsABallot() throws {
    let room = try room(seats: 1, "X", "Y")
    #expect(room.chairRefusal(.electByAcclamation) == .contested(candidates: 2, seats: 1))
  }

  @Test func aMemberMayAskForABallot() throws {
    var room = try room(seats: 1, "X")
    try room.member("A", .requestMethod(.secretBallot))
    #expect(room.chairRefusal(.electByAcclamation) == .ballotRequested)
  }

  @Test func aPaperWithMoreNamesThanPlacesIsInvalid() throws {
    var room = try room(seats: 1, "X", "Y")
    #expect(
      try room.give(.secretary, .submitBallotPaper(names: ["X", "Y"]))
        == [.ballotPaperFound(valid: false, names: ["X", "Y"])])
    #expect(
      try room.give(.secretary, .submitBallotPaper(names: []))
        == [.ballotPaperFound(valid: true, names: [])])
  }

  @Test func votesAgreeWithPapersAndPapersWithMembers() throws {
    let room = try room(seats: 2, "X", "Y", "Z")
    for count in [
      BallotCount(papers: 11, votes: [:]), BallotCount(papers: 10, invalid: 11, votes: [:]),
      BallotCount(papers: 10, votes: ["X": 11]), BallotCount(papers: 10, votes: ["X": -1]),
      BallotCount(papers: 10, blank: 1, votes: ["X": 7, "Y": 7, "Z": 5]),
    ] {
      #expect(room.refusal(.secretary, .countBallot(count)) == .moreVotesThanPapers, "\(count)")
    }
  }

  @Test func whoIsElectedIsNotElectedToTheOtherPlaceToo() throws {
    var room = try room(seats: 2)
    try room.give(
      .secretary, .countBallot(BallotCount(papers: 10, votes: ["X": 8, "Y": 4, "Z": 3])))
    #expect(room.meeting.election?.elected == ["X"])
    for _ in 2...4 {
      try room.give(.secretary, .countBallot(BallotCount(papers: 10, votes: ["Y": 5, "Z": 5])))
    }
    #expect(
      room.refusal(.secretary, .countBallot(BallotCount(papers: 10, votes: ["X": 9]))) != nil)
    #expect(
      room.refusal(.secretary, .countBallot(BallotCount(papers: 10, votes: ["W": 9]))) == nil)
  }

  @Test func noElectionGoesOnWhileTheMeetingIsClosed() throws {
    var room = try room(seats: 1, "X")
    try room.chair(.adjournMeeting)
    #expect(room.chairRefusal(.electByAcclamation) == .meetingNotOpen)
    #expect(
      room.refusal(.secretary, .countBallot(BallotCount(papers: 10, votes: ["X": 9])))
        == .meetingNotOpen)
  }
}
