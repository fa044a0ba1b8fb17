import PlenaryModel
import PlenaryTesting
import Testing

@testable import Procedure

@Suite struct CountingTests {
  private static let ballots: [Vote?] = [.inFavour, .against, .abstaining, nil]

  /// All ways in which so many members can vote.
  private static func allBallots(_ members: Int) -> [[Vote?]] {
    (0..<members).reduce([[]]) { ways, _ in
      ways.flatMap { way in ballots.map { way + [$0] } }
    }
  }

  /// Every assembly of up to five members, every way to vote, every class of some of them, against
  /// a count that asks one question at a time.
  @Test(arguments: 0...5)
  func everySmallVoteIsCountedAsTheReferenceCountsIt(members: Int) {
    for mask in 0..<(1 << members) {
      let group = (0..<members).filter { mask >> $0 & 1 == 1 }
      let roster = Assembly.roster(members, groups: ["G": group.map(Assembly.member)])
      let rule = DecisionRule(id: "R", title: "", requirement: .noNegative(group: "G"))
      for ballots in Self.allBallots(members) {
        let tally = roster.count(ballots, under: rule, present: nil)
        let inGroup = group.map { ballots[$0] }
        for (count, votes) in [(tally.all, ballots), (tally.groups["G"]!, inGroup)] {
          let isRight =
            count.inFavour == votes.filter { $0 == .inFavour }.count
            && count.against == votes.filter { $0 == .against }.count
            && count.abstaining == votes.filter { $0 == .abstaining }.count
            && count.notParticipating == votes.filter { $0 == nil }.count
            && count.counted == votes.count && count.members == votes.count
          if !isRight { Issue.record("\(ballots) in \(group): \(count)") }
        }
      }
    }
  }

  @Test func aWeightingAddsUpTheWeightsOfThoseWhoVoted() {
    let roster = Roster(seats: [
      Seat(member: "A", name: "A", weights: ["pop": 650]),
      Seat(member: "B", name: "B", weights: ["pop": 349]),
      Seat(member: "C", name: "C", weights: ["pop": 1]),
    ])
    let rule = DecisionRule(
      id: "R", title: "", requirement: .min(of: .inFavour, number: 1, group: "pop"),
      weightings: ["pop"])
    let count = roster.count([.inFavour, nil, .against], under: rule, present: nil).groups["pop"]!
    #expect((count.inFavour, count.against, count.notParticipating) == (650, 1, 349))
    #expect(count.total == 1000)
  }

  @Test func theOrderOfTheBallotsDoesNotMatter() throws {
    let seed: UInt64 = 27
    var random = SplitMix64(seed: seed)
    let votes = Dictionary(
      uniqueKeysWithValues: (0..<9).map { place in
        (Assembly.member(place), Vote.allCases.randomElement(using: &random)!)
      })
    var tallies: Set<Tally> = []
    for _ in 0..<20 {
      var room = try Room(10)
      try room.introduce()
      try room.chair(.openVoting(on: .proposal("L.1"), by: .recordedVote))
      for (member, vote) in votes.shuffled(using: &random) {
        try room.member(member, .castVote(of: member, vote))
      }
      try room.chair(.announceResult)
      tallies.insert(try #require(room.meeting.results.last).tally)
    }
    #expect(tallies.count == 1, "seed \(seed)")
  }
}
