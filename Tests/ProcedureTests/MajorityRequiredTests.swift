import PlenaryModel
import PlenaryTesting
import Testing

@testable import Procedure

@Suite struct MajorityRequiredTests {
  /// Fraction, strict, base; in favour, against, abstaining, absent; required, outcome.
  @Test(
    arguments: table(
      """
      1/2   more than  pv       111   19   55   8   66  adopted
      1/2   more than  pv        97   48   10   0   73  adopted
      1/2   more than  pv        50   50    0   0   51  rejected
      1/2   more than  pv        51   50    0   0   51  adopted
      1/2   more than  pv         1    0  100   0    1  adopted
      1/2   more than  pv         0    0   10   0    1  rejected
      1/2   more than  pv         0    0    0   0    1  rejected
      1/2   at least   pv         0    0    0   0    1  rejected
      2/3   at least   pv        97   48   30   0   97  adopted
      2/3   at least   pv        96   49   30   0   97  rejected
      2/3   at least   pv         2    1    0   0    2  adopted
      2/3   at least   members  129    0   64   0  129  adopted
      2/3   at least   members  128    0   65   0  129  rejected
      2/3   more than  pv        97   48    0   0   97  adopted
      2/3   more than  pv        96   48    0   0   97  rejected
      65%   at least   cast      65   35    0   0   65  adopted
      65%   at least   cast     649  351    0   0  650  rejected
      65%   at least   cast     650  350    0   0  650  adopted
      65%   at least   cast      13    7    0   0   13  adopted
      55%   at least   members   15   12    0   0   15  adopted
      55%   at least   members   14   13    0   0   15  rejected
      1/2   more than  cast       5    4    1   0    6  rejected
      1/2   more than  members    5    0    0   5    6  rejected
      1/1   at least   cast      10    0    0   0   10  adopted
      1/1   at least   cast      10    0    1   0   11  rejected
      """))
  func aShareIsReachedOrMissedByOneVote(row: [String]) throws {
    let base = try #require(Requirement.Base(rawValue: row[2]))
    let rule = DecisionRule(
      id: "RULE", title: "",
      requirement: .share(
        of: .inFavour, base: base, fraction: Fraction(row[0])!, strict: row[1] == "more than",
        group: nil))
    let tally = Tally(
      inFavour: Int(row[3])!, against: Int(row[4])!, abstaining: Int(row[5])!,
      notParticipating: Int(row[6])!)
    let determination = rule.determine(tally)
    #expect(determination.required == Int(row[7])!, "\(row)")
    #expect(determination.outcome.word == row[8], "\(row)")
  }

  /// Population in thousandths of a per cent: 65.000 passes and 64.999 does not.
  @Test(arguments: [(65_000, true), (64_999, false), (65_001, true)])
  func aWeightIsComparedWithoutRounding(share: Int, isReached: Bool) {
    let weight = Count(inFavour: share, against: 100_000 - share, total: 100_000, scale: 1_000)
    let rule = DecisionRule(
      id: "POP", title: "",
      requirement: .share(
        of: .inFavour, base: .total, fraction: Fraction("65%")!, strict: false, group: "pop"),
      weightings: ["pop"])
    let tally = Tally(Count(inFavour: 20, against: 7), groups: ["pop": weight])
    #expect(rule.determine(tally).outcome.isAdopted == isReached)
  }

  // MARK: 10,000 random rules and tallies against a reference written differently

  /// Whoever votes against objects. The reference compares reduced fractions of whole numbers, limb by limb, in words of its own.
  private func holds(_ requirement: Requirement, _ tally: Tally) -> Bool {
    switch requirement {
    case .share(let of, let base, let fraction, let strict, let group):
      let count = group.map { tally.groups[$0] ?? Count() } ?? tally.all
      let part = [
        .inFavour: count.inFavour, .against: count.against, .abstaining: count.abstaining,
        .objecting: count.objecting + count.against,
      ][of, default: 0]
      let votes = count.inFavour + count.against
      let whole =
        switch base {
        case .presentAndVoting: votes
        case .cast: votes + count.abstaining
        case .present: count.present ?? (votes + count.abstaining)
        case .members, .participating:
          count.members ?? (votes + count.abstaining + count.notParticipating)
        case .total: count.total ?? (votes + count.abstaining + count.notParticipating)
        }
      guard part > 0 else { return false }
      guard whole > 0 else { return true }  // something of nothing is more than any share
      let have = Rational(part, whole)
      let want = Rational(fraction.numerator, fraction.denominator)
      return strict ? want < have : !(have < want)
    case .min(let of, let number, let group):
      return (group.map { tally.groups[$0] ?? Count() } ?? tally.all)[of] >= number
    case .max(let of, let number, let group):
      return (group.map { tally.groups[$0] ?? Count() } ?? tally.all)[of] <= number
    case .noNegative(let group): return (tally.groups[group]?.against ?? 0) < 1
    case .allAffirm(let group):
      let count = tally.groups[group] ?? Count()
      return count.against + count.abstaining + count.notParticipating < 1
    case .maxWithholding(let number, let group):
      let count = group.map { tally.groups[$0] ?? Count() } ?? tally.all
      return count.against + count.abstaining + count.notParticipating < number + 1
    case .all(let parts): return !parts.contains { !holds($0, tally) }
    case .any(let parts): return !parts.allSatisfy { !holds($0, tally) }
    case .not(let part): return !holds(part, tally)
    }
  }

  @Test func tenThousandRandomRulesDecideAsTheReferenceDoes() {
    let seed: UInt64 = 69_188
    var random = SplitMix64(seed: seed)
    for number in 0..<10_000 {
      let requirement = Requirement.random(depth: 2, &random)
      let tally = Tally.random(&random)
      let rule = DecisionRule(id: "R", title: "", requirement: requirement)
      let outcome = rule.determine(tally).outcome
      #expect(
        outcome.isAdopted == holds(requirement, tally),
        "seed \(seed), case \(number): \(requirement) of \(tally)")
    }
  }
}

/// A fraction in its lowest terms, compared by continued fractions, without a product.
private struct Rational {
  var numerator: Int
  var denominator: Int

  init(_ numerator: Int, _ denominator: Int) {
    var (a, b) = (numerator, denominator)
    while b != 0 { (a, b) = (b, a % b) }
    self.numerator = numerator / a
    self.denominator = denominator / a
  }

  static func < (left: Rational, right: Rational) -> Bool {
    let (a, b) = (left.numerator / left.denominator, right.numerator / right.denominator)
    if a != b { return a < b }
    let (c, d) = (left.numerator % left.denominator, right.numerator % right.denominator)
    if d == 0 { return false }
    if c == 0 { return true }
    return Rational(right.denominator, d) < Rational(left.denominator, c)
  }
}

extension Requirement {
  fileprivate static func random(depth: Int, _ random: inout SplitMix64) -> Requirement {
    let group = [nil, "P5", "Q"].randomElement(using: &random)!.map { GroupID($0) }
    let named: GroupID = group ?? "P5"
    let of = Counted.allCases.randomElement(using: &random)!
    let number = Int.random(in: 0...12, using: &random)
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0:
      let denominator = Int.random(in: 1...9, using: &random)
      return .share(
        of: of, base: Base.allCases.randomElement(using: &random)!,
        fraction: Fraction(Int.random(in: 1...denominator, using: &random), denominator)!,
        strict: Bool.random(using: &random), group: group)
    case 1: return .min(of: of, number: number, group: group)
    case 2: return .max(of: of, number: number, group: group)
    case 3: return .noNegative(group: named)
    case 4: return .allAffirm(group: named)
    case 5: return .maxWithholding(number: number, group: group)
    case 6:
      return .all([
        Requirement.random(depth: depth - 1, &random), .random(depth: depth - 1, &random),
      ])
    case 7:
      return .any([
        Requirement.random(depth: depth - 1, &random), .random(depth: depth - 1, &random),
      ])
    default: return .not(.random(depth: depth - 1, &random))
    }
  }
}

extension Tally {
  fileprivate static func random(_ random: inout SplitMix64) -> Tally {
    func count() -> Count {
      var count = Count(
        inFavour: .random(in: 0...12, using: &random), against: .random(in: 0...12, using: &random),
        abstaining: .random(in: 0...6, using: &random),
        notParticipating: .random(in: 0...6, using: &random),
        objecting: .random(in: 0...3, using: &random))
      if Bool.random(using: &random) { count.members = count.counted }
      if Bool.random(using: &random) { count.present = count.cast }
      if Bool.random(using: &random) { count.total = count.counted }
      return count
    }
    return Tally(count(), groups: ["P5": count(), "Q": count()])
  }
}
