import InstitutionFiles
import PlenaryModel

/// What the reading of votes in the Security Council rests on: how many seats it has, how many votes it
/// needs, and who can prevent a decision.
struct CouncilRules: Sendable, Hashable {
  let seats: Int
  let votes: Int
  let permanent: Set<MemberID>
}

/// The rules of the Council through time, as the institution's files have them.
struct CouncilHistory: Sendable {
  private let periods: [(from: Day, rules: CouncilRules)]

  init(_ institution: Institution) {
    var periods: [(from: Day, rules: CouncilRules)] = []
    var throughTime = RulesThroughTime(institution)
    for day in throughTime.daysOfChange(of: "SC") {
      guard let rules = try? throughTime.rules(of: "SC", on: day),
        let needed = BodyRules(rules, powers: []).ordinary, let votes = needed.votes
      else { continue }
      let council = CouncilRules(
        seats: rules.roster.count, votes: votes, permanent: needed.vetoers)
      if periods.last?.rules != council { periods.append((day, council)) }
    }
    self.periods = periods
  }

  /// Those of a day; today's where none is known, and nil for an institution without a Council.
  func rules(on day: Day?) -> CouncilRules? {
    guard let day else { return periods.last?.rules }
    return (periods.last { $0.from <= day } ?? periods.first)?.rules
  }
}
