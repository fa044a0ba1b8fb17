public import PlenaryModel

/// What it takes to adopt, as far as reports speak of it: a share of those voting, or a number of
/// votes, and perhaps a group of which nobody may vote against.
public struct MajorityNeeded: Sendable, Hashable {
  public enum Measure: Sendable, Hashable {
    /// Of those voting in favour or against; abstentions do not count.
    case share(Fraction, strict: Bool)
    /// So many votes in favour, whoever opposes.
    case votes(Int)
  }

  public var measure: Measure
  /// Members of which none may vote against.
  public var vetoers: Set<MemberID>
  /// Where it stands: `Charter art. 27(3)`.
  public var source: String

  public init(_ measure: Measure, vetoers: Set<MemberID> = [], source: String = "") {
    self.measure = measure
    self.vetoers = vetoers
    self.source = source
  }

  /// More votes in favour than against (A/520, rules 85 and 125).
  public static let simple = Fraction(1, 2).map { MajorityNeeded(.share($0, strict: true)) }!
  /// Two thirds of those voting (Charter, article 18 (2); A/520, rule 83).
  public static let twoThirds = Fraction(2, 3).map { MajorityNeeded(.share($0, strict: false)) }!

  public var hasVeto: Bool { !vetoers.isEmpty }
  public var isSimple: Bool { measure == MajorityNeeded.simple.measure }
  /// A share of those voting that is more than a majority.
  public var isQualified: Bool {
    if case .share(let fraction, _) = measure { fraction != Fraction(1, 2) } else { false }
  }
  public var isTwoThirds: Bool { measure == MajorityNeeded.twoThirds.measure }
  /// The number of votes, where the rule asks for a number.
  public var votes: Int? { if case .votes(let number) = measure { number } else { nil } }

  public var words: String {
    let who = "the members present and voting"
    switch measure {
    case .share where isSimple: return "a majority of \(who)"
    case .share where isTwoThirds: return "two thirds of \(who)"
    case .share(let fraction, let strict):
      return "\(strict ? "more than " : "")\(fraction) of \(who)"
    case .votes(let number):
      let codes = vetoers.map(\.code).sorted().joined(separator: ", ")
      return "\(number) votes" + (hasVeto ? ", none of \(codes) against" : ", and no veto applies")
    }
  }

  /// Whether so many votes reach it, a veto apart.
  public func isReached(inFavour: Int, against: Int) -> Bool {
    switch measure {
    case .share(let fraction, let strict):
      let (voting, overflow) = inFavour.addingReportingOverflow(against)
      return inFavour > 0 && !overflow
        && fraction.isReached(by: inFavour, of: voting, strict: strict)
    case .votes(let number): return inFavour >= number
    }
  }
}

extension MajorityNeeded {
  /// A decision rule of an institution's files; nil where it asks for what reports do not tell, such
  /// as a share of the whole membership or of a population.
  init?(_ rule: DecisionRule, of rules: RulesOfProcedure) {
    var parts: [Requirement] = [rule.requirement]
    if case .all(let all) = rule.requirement { parts = all }
    var measure: Measure?
    for part in parts {
      switch part {
      case .share(.inFavour, .presentAndVoting, let fraction, let strict, nil):
        measure = .share(fraction, strict: strict)
      case .min(.inFavour, let number, nil): measure = .votes(number)
      case .noNegative(let group) where group == rule.vetoGroup: continue
      default: return nil
      }
    }
    guard let measure else { return nil }
    let vetoers = rule.vetoGroup.map(rules.roster.members)
    let sources = rule.cites.compactMap { rules.citations[$0]?.source }
    self.init(measure, vetoers: Set(vetoers ?? []), source: sources.joined(separator: "; "))
  }
}
