internal import PlenaryModel
internal import Procedure

/// Reads a decision rule into thresholds.
struct CoalitionTestBuilder {
  let rule: DecisionRule
  let roster: Roster
  private(set) var counters: [CoalitionTest.Counter] = []
  private var places: [CoalitionTest.Counter: Int] = [:]

  init(rule: DecisionRule, roster: Roster) {
    self.rule = rule
    self.roster = roster
  }

  mutating func condition() -> CoalitionTest.Condition {
    // Everybody is there: a quorum is short only where the rule asks for more than everybody.
    let full = determine(rule.requirement, tally: Tally(heads(inFavour: roster.count)))
    if full.outcome == .noQuorum { return .constant(false) }
    let requirement = condition(of: rule.requirement)
    return withoutTies(requirement)
  }

  private mutating func condition(of requirement: Requirement) -> CoalitionTest.Condition {
    switch requirement {
    case .all(let parts): return .all(parts.map { condition(of: $0) })
    case .any(let parts): return .any(parts.map { condition(of: $0) })
    case .not(let part): return .not(condition(of: part))
    case .share, .min, .max, .noNegative, .allAffirm, .maxWithholding:
      return limb(requirement)
    }
  }

  /// Where the limb turns, as the sum in favour grows from nothing to everything.
  private mutating func limb(_ requirement: Requirement) -> CoalitionTest.Condition {
    let group = requirement.groups.first
    let counter = counter(of: group)
    let total = counter.total
    let atNone = holds(requirement, group: group, inFavour: 0, total: total)
    let atAll = holds(requirement, group: group, inFavour: total, total: total)
    guard atNone != atAll else { return .constant(atAll) }
    var (below, above) = (0, total)
    while above - below > 1 {
      let middle = below + (above - below) / 2
      if holds(requirement, group: group, inFavour: middle, total: total) == atNone {
        below = middle
      } else {
        above = middle
      }
    }
    let reached = CoalitionTest.Condition.atLeast(counter: place(of: counter), above)
    return atAll ? reached : .not(reached)
  }

  private func holds(
    _ requirement: Requirement, group: GroupID?, inFavour: Int, total: Int
  ) -> Bool {
    var tally = Tally(heads(inFavour: group == nil ? inFavour : 0))
    if let group {
      let isWeighting = rule.weightings.contains(group)
      tally.groups[group] = Count(
        inFavour: inFavour, against: total - inFavour, members: isWeighting ? nil : total,
        total: isWeighting ? total : nil)
    }
    return determine(requirement, tally: tally).limb.isSatisfied
  }

  private func heads(inFavour: Int) -> Count {
    Count(
      inFavour: inFavour, against: roster.count - inFavour, members: roster.count,
      present: roster.count)
  }

  private func determine(_ requirement: Requirement, tally: Tally) -> Determination {
    var limb = rule
    limb.requirement = requirement
    return limb.determine(tally)
  }

  private func counter(of group: GroupID?) -> CoalitionTest.Counter {
    guard let group else { return .init(weights: Array(repeating: 1, count: roster.count)) }
    if rule.weightings.contains(group) {
      return .init(weights: roster.seats.map { $0.weights[group] ?? 0 })
    }
    return .init(weights: roster.seats.map { $0.groups.contains(group) ? 1 : 0 })
  }

  private mutating func place(of counter: CoalitionTest.Counter) -> Int {
    if let place = places[counter] { return place }
    places[counter] = counters.count
    counters.append(counter)
    return counters.count - 1
  }

  /// Where the rule says what follows when votes are equally divided, that follows, and no
  /// decision.
  private mutating func withoutTies(
    _ condition: CoalitionTest.Condition
  ) -> CoalitionTest.Condition {
    let half = roster.count / 2
    guard rule.equallyDivided != nil, roster.count.isMultiple(of: 2), half > 0
    else { return condition }
    let heads = place(of: counter(of: nil))
    func fails(at sum: Int) -> Bool { condition.known { $0 == heads ? sum : nil } == false }
    if fails(at: half) { return condition }
    let more = CoalitionTest.Condition.atLeast(counter: heads, half + 1)
    // Nothing below the tie wins: then only more than half does.
    if (0..<half).allSatisfy(fails(at:)) { return .all([condition, more]) }
    let tie = CoalitionTest.Condition.all([.atLeast(counter: heads, half), .not(more)])
    return .all([condition, .not(tie)])
  }
}
