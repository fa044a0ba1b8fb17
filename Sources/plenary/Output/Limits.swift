import InstitutionFiles
import PlenaryModel
import Procedure
import Secretariat

/// Examples on both sides of a decision rule's limit. The engine decides them; nothing is computed
/// here but the tallies that it is asked about.
struct Limits {
  let members: Int
  private let rule: DecisionRule
  private let sizes: [GroupID: Int]
  private let place: String?

  init(_ rule: DecisionRule, sitting: Sitting?, institution: Institution) {
    self.rule = rule
    let roster = sitting?.roster
    let number = roster.map(\.count).flatMap { $0 > 0 ? $0 : nil }
    members = number ?? max(15, 2 * rule.requirement.greatestNumber)
    place = number == nil ? nil : sitting.map { "\($0.body.name), \($0.roster.count) members" }
    var sizes: [GroupID: Int] = [:]
    for group in rule.requirement.groups {
      sizes[group] =
        rule.weightings.contains(group)
        ? 100 : roster?.groups[group]?.count ?? Limits.size(of: group, in: institution) ?? 10
    }
    self.sizes = sizes
  }

  var heading: String {
    "computed, \(place ?? "for \(members) members"), all of them voting unless said"
  }

  var examples: [String] {
    var examples: [String] = []
    if rule.requirement.countsHeads { examples += headExamples }
    for group in sizes.keys.sorted() { examples += groupExamples(group) }
    return examples
  }

  // MARK: heads

  private var headExamples: [String] {
    var examples: [String] = []
    if let least = leastHeads, least > 0 {
      examples += [least, least - 1].map { votes in
        told("\(votes) in favour, \(members - votes) against", heads(votes))
      }
    }
    if rule.equallyDivided != nil {
      let half = members / 2
      let rest = members - 2 * half
      let words = "\(half) in favour, \(half) against" + (rest > 0 ? ", \(rest) abstaining" : "")
      examples.append(told(words, heads(half, against: half)))
    }
    if rule.requirement.countsPresentAndVoting {
      examples.append(
        told("1 in favour, none against, \(members - 1) abstaining", heads(1, against: 0)))
    }
    if rule.requirement.countsObjections {
      for count in 0...1 {
        var tally = heads(0, against: 0)
        tally.all.abstaining = 0
        tally.all.objecting = count
        examples.append(told(count == 0 ? "no objection" : "1 objection", tally))
      }
    }
    return examples.filter { !$0.isEmpty }
  }

  /// The fewest members that carry it, whoever else it asks for being with them.
  private var leastHeads: Int? { (0...members).first { outcome(heads($0)) == .adopted } }

  private func heads(_ inFavour: Int, against: Int? = nil) -> Tally {
    let against = against ?? members - inFavour
    var tally = Tally(
      inFavour: inFavour, against: against, abstaining: members - inFavour - against,
      members: members, present: members)
    for (group, size) in sizes {
      tally.groups[group] =
        rule.weightings.contains(group)
        ? Count(inFavour: 100, total: 100)
        : Count(
          inFavour: min(size, inFavour),
          against: max(0, min(size - inFavour, against)),
          abstaining: max(0, size - inFavour - against), members: size)
    }
    return tally
  }

  // MARK: classes and weights

  /// Everybody in favour but as many of one group as it takes to defeat the proposal. Weight is
  /// taken away from all; where that defeats nothing, from as few members as carry it.
  private func groupExamples(_ group: GroupID) -> [String] {
    let size = sizes[group] ?? 0
    let isWeighting = rule.weightings.contains(group)
    for inFavour in isWeighting ? [members, leastHeads ?? members] : [members] {
      let most = (0...size).first { outcome(votes(inFavour, but: $0, of: group)) != .adopted }
      guard let most, most > 0 else { continue }
      return (most - 1...most).map { against in
        told(
          isWeighting
            ? words(inFavour, weight: size - against, of: group)
            : words(but: against, of: group, size), votes(inFavour, but: against, of: group))
      }
    }
    return []
  }

  private func words(_ inFavour: Int, weight: Int, of group: GroupID) -> String {
    let all = inFavour == members
    let who = all ? "all in favour" : "\(inFavour) in favour, \(members - inFavour) against"
    let share = "\(weight) per cent of \(group)"
    return rule.requirement.countsHeads ? "\(who), with \(share)" : "\(share) in favour"
  }

  private func words(but against: Int, of group: GroupID, _ size: Int) -> String {
    against == 0
      ? "all in favour, all \(size) of \(group) too"
      : "all in favour but \(against) of the \(size) of \(group)"
  }

  private func votes(_ inFavour: Int, but against: Int, of group: GroupID) -> Tally {
    var tally = heads(inFavour)
    if !rule.requirement.countsHeads { tally.all = Count() }
    tally.groups[group]?.inFavour -= against
    tally.groups[group]?.against += against
    if rule.requirement.countsHeads, !rule.weightings.contains(group) {
      tally.all.inFavour -= against
      tally.all.against += against
    }
    return tally
  }

  // MARK: asking

  private func outcome(_ tally: Tally) -> Outcome? {
    tally.contradiction(under: rule) == nil ? rule.determine(tally).outcome : nil
  }

  private func told(_ words: String, _ tally: Tally) -> String {
    guard let outcome = outcome(tally) else { return "" }
    return "\(words): \(outcome.word.replacing("_", with: " "))"
  }

  private static func size(of group: GroupID, in institution: Institution) -> Int? {
    institution.bodies.lazy.compactMap { body in
      Sitting(body, of: institution, on: RuleBook.latest)?.roster.groups[group]?.count
    }.first
  }
}

extension Requirement {
  fileprivate var leaves: [Requirement] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.leaves)
    case .not(let part): part.leaves
    case .share, .min, .max, .noNegative, .allAffirm, .maxWithholding: [self]
    }
  }

  /// Whether all members are counted, and not only classes or weights.
  fileprivate var countsHeads: Bool {
    leaves.contains { leaf in
      switch leaf {
      case .share(_, _, _, _, nil), .min(_, _, nil), .max(_, _, nil), .maxWithholding(_, nil):
        true
      case .noNegative, .share, .min, .max, .allAffirm, .maxWithholding, .all, .any, .not: false
      }
    }
  }

  fileprivate var countsPresentAndVoting: Bool {
    leaves.contains { leaf in
      if case .share(.inFavour, .presentAndVoting, _, _, nil) = leaf { true } else { false }
    }
  }

  fileprivate var countsObjections: Bool {
    leaves.contains { leaf in
      switch leaf {
      case .share(.objecting, _, _, _, nil), .min(.objecting, _, nil), .max(.objecting, _, nil):
        true
      default: false
      }
    }
  }

  fileprivate var greatestNumber: Int {
    leaves.map { leaf in
      switch leaf {
      case .min(_, let number, _), .max(_, let number, _), .maxWithholding(let number, _): number
      case .share, .noNegative, .allAffirm, .all, .any, .not: 0
      }
    }.max() ?? 0
  }
}
