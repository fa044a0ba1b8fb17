import PlenaryAnalysis
import PlenaryModel
import Procedure

/// VotingGames whose indices are in the literature, and random ones.
enum VotingGames {
  static func securityCouncil(elected: Int = 10, quota: Int = 9) -> SimpleGame {
    let permanent: [MemberID] = ["CHN", "FRA", "GBR", "RUS", "USA"]
    let others = (1...elected).map { MemberID("E\($0)") }
    return SimpleGame(
      rule: DecisionRule(
        id: "DR-SC-SUBST", title: "Security Council",
        requirement: .all([
          .min(of: .inFavour, number: quota, group: nil), .noNegative(group: "P5"),
        ]), vetoGroup: "P5"),
      members: permanent + others, groups: ["P5": Set(permanent)])
  }

  /// The six of 1958: Germany, France, Italy, the Netherlands, Belgium, Luxembourg.
  static let six = SimpleGame(
    quota: 12,
    weights: [("DEU", 4), ("FRA", 4), ("ITA", 4), ("NLD", 2), ("BEL", 2), ("LUX", 1)])
}

/// A small generator: the same seed, the same games.
struct DrawnLots {
  var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var mixed = state
    mixed ^= mixed >> 33
    mixed = mixed &* 0xff51_afd7_ed55_8ccd
    return mixed ^ mixed >> 29
  }

  mutating func next(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[next(0...elements.count - 1)]
  }
}

extension VotingGames {
  static let groups: [GroupID] = ["A", "B"]
  static let weightings: [GroupID] = ["quota", "pop"]

  /// A random rule over two classes and two weightings, and a random roster.
  static func random(_ lots: inout DrawnLots, members: ClosedRange<Int>) -> SimpleGame {
    let greatest = lots.pick([1, 3, 40, 1_000_000_007])
    let seats = (1...lots.next(members)).map { number in
      var inside: Set<GroupID> = []
      for group in groups where lots.next(0...1) == 1 { inside.insert(group) }
      var weights: [GroupID: Int] = [:]
      for weighting in weightings { weights[weighting] = lots.next(0...greatest) }
      return Seat(
        member: MemberID("M\(number)"), name: "M\(number)", groups: inside, weights: weights)
    }
    let roster = Roster(seats: seats)
    let rule = DecisionRule(
      id: "random", title: "random", requirement: requirement(&lots, roster: roster, depth: 2),
      equallyDivided: lots.pick([nil, nil, .rejected, .castingVote]),
      quorumToDecide: lots.pick([nil, Quorum(fraction: Fraction(1, 2)!, strict: true)]),
      weightings: Set(weightings))
    return SimpleGame(rule: rule, roster: roster)
  }

  static func requirement(_ lots: inout DrawnLots, roster: Roster, depth: Int) -> Requirement {
    let group: GroupID? = lots.pick([nil, "A", "B", "quota", "pop"])
    let heads: GroupID = lots.pick(groups)
    let total =
      group.map { id in
        groups.contains(id)
          ? roster.groups[id]?.count ?? 0
          : roster.seats.reduce(0) { $0 + ($1.weights[id] ?? 0) }
      } ?? roster.count
    let counted = lots.pick(Requirement.Counted.allCases + [.inFavour, .inFavour, .inFavour])
    switch lots.next(0...(depth > 0 ? 9 : 6)) {
    case 0, 1:
      return .share(
        of: counted, base: lots.pick(Requirement.Base.allCases),
        fraction: lots.pick([Fraction(1, 2)!, Fraction(2, 3)!, Fraction(11, 20)!, Fraction(1, 1)!]),
        strict: lots.next(0...1) == 1, group: group)
    case 2: return .min(of: counted, number: lots.next(0...max(1, total)), group: group)
    case 3: return .max(of: counted, number: lots.next(0...max(1, total)), group: group)
    case 4: return .noNegative(group: heads)
    case 5: return .allAffirm(group: heads)
    case 6: return .maxWithholding(number: lots.next(0...max(1, total)), group: group)
    case 7:
      return .all(
        (0..<lots.next(1...3)).map { _ in requirement(&lots, roster: roster, depth: depth - 1) })
    case 8:
      return .any(
        (0..<lots.next(1...3)).map { _ in requirement(&lots, roster: roster, depth: depth - 1) })
    default: return .not(requirement(&lots, roster: roster, depth: depth - 1))
    }
  }
}

/// The indices by asking the rule about every coalition: slow and plain.
struct EveryCoalition {
  var swings: [Int]
  /// In parts of `n!`.
  var orders: [Int]
  var winning: Int
  var isMonotone: Bool

  init(_ game: SimpleGame) {
    let members = game.members
    let count = members.count
    let wins = (0..<(1 << count)).map { coalition in
      game.isWinning(Set(members.indices.filter { coalition >> $0 & 1 == 1 }.map { members[$0] }))
    }
    func factorial(_ number: Int) -> Int { (1...max(1, number)).reduce(1, *) }
    winning = wins.count { $0 }
    swings = Array(repeating: 0, count: count)
    orders = swings
    isMonotone = true
    for coalition in wins.indices {
      let size = coalition.nonzeroBitCount
      for member in 0..<count where coalition >> member & 1 == 0 {
        let gain = (wins[coalition | 1 << member] ? 1 : 0) - (wins[coalition] ? 1 : 0)
        if gain < 0 { isMonotone = false }
        swings[member] += gain
        orders[member] += gain * factorial(size) * factorial(count - 1 - size)
      }
    }
  }
}
