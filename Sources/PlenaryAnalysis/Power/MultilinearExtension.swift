internal import RealModule

/// The index of Shapley and Shubik for one large weighting, by the multilinear extension of Owen
/// (1972): if every other member is in favour with probability `p`, how likely is a member to be
/// the one that decides; and the mean of that over all `p` from 0 to 1.
///
/// For each `p` the weights in favour, or those against where `p` is more than one half, have a
/// distribution that is built member by member; so that every factor is at most one, and taking a
/// member out again loses no figures. The mean is taken by the rule of Gauss and Kronrod, the worst
/// interval being halved as long as that takes little time. The error is the usual one of that rule
/// (Piessens and others 1983), an estimate and no bound, and a bound on rounding is added to it.
struct MultilinearExtension {
  let game: OneWeighting
  private let sorted: [Int]

  /// Cells that one table may cost.
  private static let mostSteps = 300_000_000.0
  /// Cells that all tables together may cost before no interval is halved any more.
  private static let mostStepsInAll = 1_000_000_000.0
  /// Intervals are halved until the error is below this.
  private static let tolerance = 1e-10
  /// Above this the numbers of one table may exceed what a `Double` holds.
  private static let mostMembers = 900
  /// A chance of deciding that is below this, at a `p`, is left out of the mean and put into the
  /// error.
  private static let negligible = 1e-16

  struct Value: Sendable {
    var value: Double
    var error: Double
  }

  private struct Interval {
    var from: Double
    var to: Double
    var values: [Value]
    var error: Double
    var steps: Double
  }

  /// - Returns: nil where the tables would be too large.
  init?(game: OneWeighting) {
    self.game = game
    sorted = game.weights.sorted()
    let steps = max(
      Point(game: game, sorted: sorted, probability: 0.25).steps,
      Point(game: game, sorted: sorted, probability: 0.75).steps)
    guard sorted.count <= Self.mostMembers, steps <= Self.mostSteps else { return nil }
  }

  /// The index for each of the weights given.
  func shapleyShubik(of weights: [Int]) -> [Value] {
    var intervals = [interval(from: 0, to: 1, weights)]
    var steps = intervals[0].steps
    while true {
      guard let worst = intervals.indices.max(by: { intervals[$0].error < intervals[$1].error }),
        intervals.reduce(0, { $0 + $1.error }) > Self.tolerance, intervals.count < 64,
        steps + 2 * intervals[worst].steps <= Self.mostStepsInAll
      else { break }
      let (from, to) = (intervals[worst].from, intervals[worst].to)
      intervals[worst] = interval(from: from, to: (from + to) / 2, weights)
      intervals.append(interval(from: (from + to) / 2, to: to, weights))
      steps += intervals[worst].steps + intervals[intervals.count - 1].steps
    }
    intervals.sort { $0.from < $1.from }
    return weights.indices.map { place in
      intervals.reduce(into: Value(value: 0, error: 0)) { sum, interval in
        sum.value += interval.values[place].value
        sum.error += interval.values[place].error
      }
    }
  }

  private func interval(from: Double, to: Double, _ weights: [Int]) -> Interval {
    var rule = GaussKronrod(count: weights.count)
    var steps = 0.0
    let half = (to - from) / 2
    for node in GaussKronrod.nodes {
      let point = Point(
        game: game, sorted: sorted, probability: from + half * (1 + node.place))
      let bound = point.greatestChance()
      if bound > Self.negligible {
        steps += point.steps
        rule.add(point.decisive(weights), node: node)
      } else {
        rule.add(weights.map { _ in Value(value: 0, error: bound) }, node: node)
      }
    }
    let values = weights.indices.map { place in
      let (value, error) = rule.result(place)
      return Value(value: half * value, error: half * error)
    }
    return Interval(
      from: from, to: to, values: values, error: values.map(\.error).max() ?? 0, steps: steps)
  }

  /// The distribution at one `p`.
  private struct Point {
    let game: OneWeighting
    let sorted: [Int]
    /// The probability that a member is on the side that is weighed, at most one half.
    let chance: Double
    /// The greatest weight on that side at which the member that is added still decides.
    let limit: Int

    init(game: OneWeighting, sorted: [Int], probability: Double) {
      self.game = game
      self.sorted = sorted
      chance = min(probability, 1 - probability)
      limit = probability < 0.5 ? game.quota - 1 : game.total - game.quota
    }

    /// For each weight, the chance that a member of it decides, and a bound on the rounding.
    func decisive(_ weights: [Int]) -> [Value] {
      let sums = distribution()
      let ratio = chance / (1 - chance)
      let rounding = Double(3 * sorted.count + 8) * Double.ulpOfOne
      return weights.map { weight in
        guard weight > 0 else { return Value(value: 0, error: 0) }
        var value = 0.0
        var magnitude = 0.0
        var factor = 1 / (1 - chance)
        var place = limit
        while place >= 0 {
          let below = place - weight
          let window = sums[place] - (below >= 0 ? sums[below] : 0)
          value += factor * window
          magnitude += abs(factor) * sums[place]
          factor *= -ratio
          place = below
          if abs(factor) < Double.ulpOfOne * Double.ulpOfOne { break }
        }
        return Value(value: value, error: rounding * magnitude)
      }
    }

    /// Cells that the table costs.
    var steps: Double {
      var reach = 0
      return sorted.reduce(0.0) { sum, weight in
        guard weight <= limit else { return sum }
        reach = min(limit, reach + weight)
        return sum + Double(reach)
      }
    }

    /// No member decides with a greater chance than this (Chernoff 1952): for any slope `t`, the
    /// chance that the others reach the limit less its weight is at most the mean of `e^(t x)` over
    /// their sums `x`, divided by `e^(t x)` at that point.
    func greatestChance() -> Double {
      guard game.total > 0 else { return 1 }
      func logarithm(_ slope: Double) -> Double {
        let parts = sorted.map {
          Double.log(1 - chance + chance * Double.exp(slope * Double($0) / Double(game.total)))
        }
        let all = parts.reduce(0, +)
        return zip(sorted, parts).reduce(-Double.infinity) { greatest, member in
          let reached = Double(limit + 1 - member.0) / Double(game.total)
          return max(greatest, all - member.1 - slope * reached)
        }
      }
      // The greatest of convex functions is convex: thirds close in on its least value.
      var (low, high) = (0.0, 400.0)
      for _ in 0..<40 {
        let third = (high - low) / 3
        if logarithm(low + third) < logarithm(high - third) {
          high -= third
        } else {
          low += third
        }
      }
      return min(1, Double.exp(logarithm(low)))
    }

    /// The probability that at most so much is on the side weighed.
    private func distribution() -> [Double] {
      var table = [Double](repeating: 0, count: limit + 1)
      table[0] = 1
      let ratio = chance / (1 - chance)
      var scale = 1.0
      for _ in sorted { scale *= 1 - chance }
      table.withUnsafeMutableBytes { bytes in
        var reach = 0
        for weight in sorted {
          if weight > limit { break }
          reach = min(limit, reach + weight)
          SlidingSum.add(ratio, of: weight, upTo: reach, in: bytes)
        }
      }
      // Summed with what each addition loses (Neumaier 1974), as a million terms are added.
      var sum = 0.0
      var lost = 0.0
      for place in table.indices {
        let term = table[place]
        let next = sum + term
        lost += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
        sum = next
        table[place] = (sum + lost) * scale
      }
      return table
    }
  }
}
