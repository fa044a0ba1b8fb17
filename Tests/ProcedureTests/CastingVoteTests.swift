import PlenaryModel
import Testing

@testable import Procedure

@Suite struct CastingVoteTests {
  /// A vote that is open with so many ballots in favour and against.
  private func room(_ inFavour: Int, _ against: Int) throws -> Room {
    var room = try Room { $0.majorities.ordinary.by = "CASTING" }
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: .recordedVote))
    for (place, seat) in room.meeting.rules.roster.seats.prefix(inFavour + against).enumerated() {
      let vote = place < inFavour ? Vote.inFavour : .against
      try room.member(seat.member, .castVote(of: seat.member, vote))
    }
    return room
  }

  @Test(arguments: [(Side.inFavour, Outcome.adopted), (.against, .rejected)])
  func itDecidesAnEquallyDividedVote(side: Side, outcome: Outcome) throws {
    var room = try room(2, 2)
    #expect(room.refusal(.presidingOfficer, .announceResult) == .castingVoteDue)
    try room.chair(.giveCastingVote(side))
    try room.chair(.announceResult)
    #expect(room.status == .decided(outcome))
    let result = try #require(room.meeting.results.last)
    #expect(result.castingVote == side && result.tally.all.inFavour == 2)
  }

  @Test func itIsGivenOnlyWhereVotesAreEquallyDivided() throws {
    let room = try room(2, 1)
    #expect(room.refusal(.presidingOfficer, .giveCastingVote(.inFavour)) == .noCastingVote)
  }

  @Test func itIsGivenOnlyWhereTheRulesKnowOne() throws {
    var room = try Room()
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: .recordedVote))
    for (member, vote) in [("A", Vote.inFavour), ("B", .against)] as [(MemberID, Vote)] {
      try room.member(member, .castVote(of: member, vote))
    }
    #expect(room.refusal(.presidingOfficer, .giveCastingVote(.against)) == .noCastingVote)
    try room.chair(.announceResult)
    #expect(room.status == .decided(.rejected))
  }

  @Test func onlyThePresidingOfficerGivesIt() throws {
    let room = try room(1, 1)
    #expect(room.refusal("A", .giveCastingVote(.inFavour)) == .onlyPresidingOfficer)
  }

  @Test func aBallotChangedAfterItUndoesIt() throws {
    var room = try room(2, 2)
    try room.chair(.giveCastingVote(.against))
    try room.member("D", .castVote(of: "D", .inFavour))
    try room.chair(.announceResult)
    #expect(room.status == .decided(.adopted))
    #expect(room.meeting.results.last?.castingVote == nil)
  }

  @Test func itIsOfferedWhileItIsDue() throws {
    let due = try room(2, 2).inOrder()
    #expect(due.contains(.giveCastingVote(.against)) && !due.contains(.announceResult))
    let decided = try room(2, 1).inOrder()
    #expect(!decided.contains(.giveCastingVote(.against)))
  }
}

extension Room {
  fileprivate func inOrder() -> [Order] {
    meeting.inOrder(for: .presidingOfficer, at: now.adding(seconds: 60)).map(\.command.order)
  }
}
