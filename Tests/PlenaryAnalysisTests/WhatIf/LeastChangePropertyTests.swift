import PlenaryAnalysis
import PlenaryModel
import Procedure
import Testing

/// The search against trying every way in which members could have voted.
@Suite("The least change, beside every possible change")
struct LeastChangePropertyTests {
  private let choices: [Choice] = [.inFavour, .abstaining, .against, .notVoting]

  /// The fewest members to change, all four choices of all members being tried.
  private func least(_ vote: RollCallVote, to only: Choice?, from: Choice?) -> Int? {
    let members = vote.roster.seats.map(\.member)
    let isAdopted = vote.determination.outcome.isAdopted
    var least: Int?
    var counters = [Int](repeating: 0, count: members.count)
    while true {
      var changed = vote
      var changes: [Supposition.Change] = []
      var isAllowed = true
      for (place, member) in members.enumerated() {
        let before = vote.choice(of: member)
        let after = choices[counters[place]]
        guard before != after else { continue }
        if let only, after != only { isAllowed = false }
        if let from, before != from { isAllowed = false }
        changes.append(.votes(member, after))
      }
      if isAllowed, !changes.isEmpty, changes.count < least ?? .max,
        let result = try? WhatIf(vote, Supposition(changes))
      {
        changed = result.after
        if changed.determination.outcome.isAdopted != isAdopted { least = changes.count }
      }
      var place = 0
      while place < counters.count, counters[place] == choices.count - 1 {
        counters[place] = 0
        place += 1
      }
      if place == counters.count { return least }
      counters[place] += 1
    }
  }

  @Test func noFewerMembersCouldHaveTurnedIt() {
    var lots = DrawnLots(19)
    var proven = 0
    for _ in 0..<24 {
      let game = VotingGames.random(&lots, members: 2...4)
      var cast: [MemberID: Choice] = [:]
      for member in game.members { cast[member] = lots.pick(choices) }
      let vote = RollCallVote(
        roster: game.roster, choices: cast, rule: game.rule,
        present: lots.next(0...1) == 0 ? nil : cast.values.count { $0.isCast })
      let summary = vote.leastChange
      if summary.isProven {
        proven += 1
        #expect(
          summary.least.change?.count == least(vote, to: nil, from: nil), "\(game.rule) \(cast)")
      }
      // Whatever is found does turn the decision.
      for kind in summary.kinds {
        guard let change = kind.answer.change else { continue }
        #expect(change.moves.allSatisfy { $0.from == kind.from && $0.to == kind.to })
        check(change, vote)
        if summary.isProven {
          #expect(change.count == least(vote, to: kind.to, from: kind.from))
        }
      }
      if let change = summary.least.change { check(change, vote) }
    }
    #expect(proven > 5)
  }

  private func check(_ change: LeastChange, _ vote: RollCallVote) {
    let supposition = Supposition(change.moves.map { .votes($0.member, $0.to) })
    guard let result = try? WhatIf(vote, supposition) else {
      Issue.record("what was found cannot be supposed")
      return
    }
    #expect(result.adoptionChanged)
    #expect(result.determinationAfter.outcome == change.outcome)
    #expect(Set(result.moves) == Set(change.moves))
  }

  @Test func decisiveMembersAreThoseOneChangeAwayFromAnotherDecision() {
    var lots = DrawnLots(23)
    for _ in 0..<60 {
      let game = VotingGames.random(&lots, members: 1...9)
      var cast: [MemberID: Choice] = [:]
      for member in game.members { cast[member] = lots.pick(choices) }
      let vote = RollCallVote(roster: game.roster, choices: cast, rule: game.rule)
      let isAdopted = vote.determination.outcome.isAdopted
      let expected = game.members.filter { member in
        choices.contains { choice in
          guard let result = try? WhatIf(vote, Supposition([.votes(member, choice)]))
          else { return false }
          return result.determinationAfter.outcome.isAdopted != isAdopted
        }
      }
      #expect(vote.decisiveMembers.map(\.member) == expected)
      if vote.leastChange.least.change?.count == 1 { #expect(!expected.isEmpty) }
    }
  }
}
