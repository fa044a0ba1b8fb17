public import InstitutionFiles
public import PlenaryAnalysis
public import PlenaryModel
import Procedure

/// What the rules of a body on the day of a vote make of its list of choices.
///
/// Rules between two days of change are the same; they are read once.
public struct DecisionAtTheTime {
  /// Why nothing can be said.
  public enum Unknown: Error, Sendable, Hashable {
    /// The institution's files do not say who sat in the body, or by which rules, on that day.
    case rulesUnknown(String)
    /// No source lists the choices.
    case noList
    /// Without a vote nothing is counted.
    case withoutVote
  }

  private let institution: Institution
  private var changes: [BodyID: [Day]] = [:]
  private var rules: [BodyID: [Int: Swift.Result<RulesOfProcedure, Unknown>]] = [:]

  public init(_ institution: Institution) { self.institution = institution }

  /// The rules of procedure of a body on a day.
  public mutating func rules(of body: BodyID, on day: Day) throws(Unknown) -> RulesOfProcedure {
    if changes[body] == nil { changes[body] = institution.daysOfChange(of: body) }
    let days = changes[body] ?? []
    let period = days.partitioningIndex { $0 > day }
    if let known = rules[body]?[period] { return try known.get() }
    let found: Swift.Result<RulesOfProcedure, Unknown>
    do {
      found = .success(try institution.rulesOfProcedure(of: body, on: day))
    } catch {
      found = .failure(.rulesUnknown(error.message))
    }
    rules[body, default: [:]][period] = found
    return try found.get()
  }

  /// The determination of a vote under the ordinary majority of its body on its day.
  ///
  /// Whether a question is an important one, or a matter of procedure, no table says: the caller
  /// has to bear in mind that another majority may have applied.
  public mutating func determination(
    of vote: ArchivedVote, members: [MemberID]
  ) throws(Unknown) -> Determination {
    let listed = vote.listed
    guard listed.namesMembers else { throw .noList }
    if vote.report.modality == .withoutVote { throw .withoutVote }
    let rules = try rules(of: vote.body, on: vote.day)
    var ballots = [Vote?](repeating: nil, count: rules.roster.count)
    for (place, member) in members.enumerated() {
      guard let seat = rules.roster.place(of: member) else { continue }
      ballots[seat] = Vote(listed.choice(place))
    }
    let rule = rules.decisionRule(rules.majorities.ordinary.by)
    let dissenters = rule.vetoGroup.map { group in
      zip(rules.roster.seats, ballots).filter {
        $0.groups.contains(group) && $1 == .against
      }.map(\.0.member)
    }
    return rule.determine(
      rules.roster.count(ballots, under: rule, present: nil), dissenters: dissenters ?? [])
  }
}

extension Vote {
  /// nil for a member that cast no vote, and for who is no member.
  public init?(_ choice: Choice) {
    switch choice {
    case .inFavour: self = .inFavour
    case .against: self = .against
    case .abstaining: self = .abstaining
    case .notVoting, .notMember: return nil
    }
  }
}

extension Array where Element: Comparable {
  /// The first place whose element satisfies a condition that, once true, stays true.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
