internal import PlenaryModel
internal import Procedure

/// Which coalitions win, as thresholds on a few sums of weights.
///
/// When those in a coalition vote in favour and all others against, every limb of a decision rule
/// depends on one sum alone: the heads or the weight in favour in the limb's group. As that sum
/// grows a limb can only begin, or only cease, to hold. Where it turns is found by asking the rule
/// itself.
struct CoalitionTest: Sendable {
  indirect enum Condition: Sendable {
    case constant(Bool)
    /// The sum of a counter is at least so much.
    case atLeast(counter: Int, Int)
    case all([Condition])
    case any([Condition])
    case not(Condition)
  }

  /// A sum over those in favour: what each member adds to it, and what all add.
  struct Counter: Sendable, Hashable {
    var weights: [Int]
    var total: Int { weights.reduce(0, +) }
  }

  private(set) var counters: [Counter]
  private(set) var condition: Condition
  let memberCount: Int
  /// The limbs that differ, and what the rule says for every combination of them that hold: bit `i`
  /// of the place is limb `i`. Empty where there are too many limbs.
  private var limbs: [(counter: Int, threshold: Int)] = []
  private var outcomes: [Bool] = []

  init(rule: DecisionRule, roster: Roster) {
    var builder = CoalitionTestBuilder(rule: rule, roster: roster)
    condition = builder.condition().simplified
    counters = builder.counters
    memberCount = roster.count
    dropUnusedCounters()
    divideByCommonFactors()
    tabulate()
  }

  /// Whether the coalition with these sums wins.
  func isWinning(_ sums: [Int]) -> Bool {
    if outcomes.isEmpty { return condition.holds { sums[$0] >= $1 } }
    var place = 0
    for (index, limb) in limbs.enumerated() where sums[limb.counter] >= limb.threshold {
      place |= 1 << index
    }
    return outcomes[place]
  }

  private mutating func tabulate() {
    var found: [(counter: Int, threshold: Int)] = []
    condition.forEachThreshold { counter, threshold in
      if !found.contains(where: { $0 == (counter, threshold) }) {
        found.append((counter, threshold))
      }
    }
    guard found.count <= 12 else { return }
    limbs = found
    outcomes = (0..<(1 << found.count)).map { place in
      condition.holds { counter, threshold in
        let index = found.firstIndex { $0 == (counter, threshold) } ?? 0
        return place >> index & 1 == 1
      }
    }
  }

  /// The points at which a counter changes anything, in ascending order.
  func thresholds(of counter: Int) -> [Int] {
    var found: Set<Int> = []
    condition.forEachThreshold { if $0 == counter { found.insert($1) } }
    return found.sorted()
  }

  /// Whether more votes in favour can never turn a win into a loss, as far as the form of the rule
  /// shows it.
  var isMonotone: Bool { condition.isMonotone(rising: true) }

  private mutating func dropUnusedCounters() {
    var used: Set<Int> = []
    condition.forEachThreshold { counter, _ in used.insert(counter) }
    let kept = counters.indices.filter { used.contains($0) }
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    counters = kept.map { counters[$0] }
    condition = condition.mapped { .atLeast(counter: places[$0] ?? 0, $1) }
  }

  private mutating func divideByCommonFactors() {
    for index in counters.indices {
      let factor = counters[index].weights.reduce(0, greatestCommonDivisor)
      guard factor > 1 else { continue }
      counters[index].weights = counters[index].weights.map { $0 / factor }
      condition = condition.mapped { counter, threshold in
        .atLeast(
          counter: counter,
          counter == index ? (threshold + factor - 1) / factor : threshold)
      }
    }
  }
}

private func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
  var (first, second) = (first, second)
  while second != 0 { (first, second) = (second, first % second) }
  return first
}

extension CoalitionTest.Condition {
  func holds(_ isReached: (_ counter: Int, _ threshold: Int) -> Bool) -> Bool {
    switch self {
    case .constant(let value): value
    case .atLeast(let counter, let threshold): isReached(counter, threshold)
    case .all(let parts): parts.allSatisfy { $0.holds(isReached) }
    case .any(let parts): parts.contains { $0.holds(isReached) }
    case .not(let part): !part.holds(isReached)
    }
  }

  /// What is known where only some sums are; nil where it depends on the others.
  func known(_ sum: (Int) -> Int?) -> Bool? {
    switch self {
    case .constant(let value): return value
    case .atLeast(let counter, let threshold): return sum(counter).map { $0 >= threshold }
    case .not(let part): return part.known(sum).map { !$0 }
    case .all(let parts):
      let values = parts.map { $0.known(sum) }
      return values.contains(false) ? false : values.contains(nil) ? nil : true
    case .any(let parts):
      let values = parts.map { $0.known(sum) }
      return values.contains(true) ? true : values.contains(nil) ? nil : false
    }
  }

  func isMonotone(rising: Bool) -> Bool {
    switch self {
    case .constant: true
    case .atLeast: rising
    case .all(let parts), .any(let parts): parts.allSatisfy { $0.isMonotone(rising: rising) }
    case .not(let part): part.isMonotone(rising: !rising)
    }
  }

  func forEachThreshold(_ body: (Int, Int) -> Void) {
    switch self {
    case .constant: return
    case .atLeast(let counter, let threshold): body(counter, threshold)
    case .all(let parts), .any(let parts): for part in parts { part.forEachThreshold(body) }
    case .not(let part): part.forEachThreshold(body)
    }
  }

  func mapped(_ leaf: (Int, Int) -> Self) -> Self {
    switch self {
    case .constant: self
    case .atLeast(let counter, let threshold): leaf(counter, threshold)
    case .all(let parts): .all(parts.map { $0.mapped(leaf) })
    case .any(let parts): .any(parts.map { $0.mapped(leaf) })
    case .not(let part): .not(part.mapped(leaf))
    }
  }

  /// Without constants inside, and without a list of one.
  var simplified: Self {
    if let value = known({ _ in nil }) { return .constant(value) }
    switch self {
    case .constant, .atLeast: return self
    case .not(.not(let part)): return part.simplified
    case .not(let part): return .not(part.simplified)
    case .all(let parts):
      let kept = parts.map(\.simplified).filter { $0.known({ _ in nil }) == nil }
      return kept.count == 1 ? kept[0] : .all(kept)
    case .any(let parts):
      let kept = parts.map(\.simplified).filter { $0.known({ _ in nil }) == nil }
      return kept.count == 1 ? kept[0] : .any(kept)
    }
  }
}
