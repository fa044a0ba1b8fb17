/// Voting power by drawing lots, where counting is too much: random coalitions for Banzhaf's index,
/// random orders for Shapley's and Shubik's (Mann and Shapley 1960), with standard errors.
public struct PowerSampling: Sendable, Hashable {
  /// How many coalitions, and how many orders, are drawn.
  public var samples: Int
  /// The same seed gives the same figures.
  public var seed: UInt64
  /// Whether each coalition is followed by its complement, and each order by its reverse: two draws
  /// that err in opposite directions.
  public var isAntithetic: Bool

  public init(samples: Int = 200_000, seed: UInt64 = 1, isAntithetic: Bool = true) {
    self.samples = max(2, samples)
    self.seed = seed
    self.isAntithetic = isAntithetic
  }
}

struct PowerBySampling {
  let test: CoalitionTest
  let types: [MemberType]
  let sampling: PowerSampling

  struct Estimate: Sendable {
    var mean: Double
    var standardError: Double
    /// Draws in which the thing happened.
    var times: Int
  }

  struct Estimates: Sendable {
    /// By type.
    var banzhaf: [Estimate]
    var normalized: [Estimate]
    var shapleyShubik: [Estimate]
    var winning: Estimate
  }

  /// Draws from a stream of numbers that depends on the seed alone (SplitMix64, Steele and others
  /// 2014).
  private struct Lots {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
      return mixed ^ mixed >> 31
    }

    /// From 0 up to `bound`; the unevenness is below 2^-50.
    mutating func next(below bound: Int) -> Int {
      Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }
  }

  /// Sums of draws and of their products, for means and errors.
  private struct Moments {
    var sums: [Double]
    var squares: [Double]
    /// Of each value and the weighted sum of all values of its draw.
    var products: [Double]
    var times: [Int]
    var wholeSum = 0.0
    var wholeSquare = 0.0
    var count = 0.0

    init(_ width: Int) {
      sums = Array(repeating: 0, count: width)
      squares = sums
      products = sums
      times = Array(repeating: 0, count: width)
    }

    mutating func add(_ values: [Double], whole: Double) {
      for (place, value) in values.enumerated() {
        sums[place] += value
        squares[place] += value * value
        products[place] += value * whole
        if value != 0 { times[place] += 1 }
      }
      wholeSum += whole
      wholeSquare += whole * whole
      count += 1
    }

    func estimate(_ place: Int) -> Estimate {
      let mean = sums[place] / count
      let variance = max(0, squares[place] / count - mean * mean)
      return Estimate(
        mean: mean, standardError: (variance / max(1, count - 1)).squareRoot(),
        times: times[place])
    }

    /// The share of the whole; its error is that of a ratio of means, to the first order.
    func share(_ place: Int) -> Estimate {
      guard wholeSum > 0 else { return Estimate(mean: 0, standardError: 0, times: 0) }
      let share = sums[place] / wholeSum
      let squared =
        squares[place] - 2 * share * products[place] + share * share * wholeSquare
      let mean = wholeSum / count
      let variance = max(0, squared / count) / max(1, count - 1)
      return Estimate(
        mean: share, standardError: variance.squareRoot() / mean, times: times[place])
    }
  }

  func estimate() -> Estimates {
    var lots = Lots(seed: sampling.seed)
    var swings = Moments(types.count)
    var pivots = Moments(types.count)
    var wins = Moments(1)
    let places = types.flatMap(\.places)
    let typeOf = types.indices.flatMap { type in types[type].places.map { _ in type } }
    var order = Array(places.indices)
    let perUnit = sampling.isAntithetic ? 2 : 1
    for _ in 0..<max(2, sampling.samples / perUnit) {
      var coalition = places.map { _ in lots.next() >> 63 == 1 }
      for index in stride(from: order.count - 1, to: 0, by: -1) {
        order.swapAt(index, lots.next(below: index + 1))
      }
      var swung = [Double](repeating: 0, count: types.count)
      var pivoted = swung
      var won = 0.0
      for _ in 0..<perUnit {
        won += addSwings(coalition, typeOf, to: &swung) ? 1 : 0
        addPivots(order, typeOf, to: &pivoted)
        for index in coalition.indices { coalition[index].toggle() }
        order.reverse()
      }
      let whole = swung.reduce(0, +)
      for (type, members) in types.enumerated() {
        swung[type] /= Double(members.places.count * perUnit)
        pivoted[type] /= Double(members.places.count * perUnit)
      }
      swings.add(swung, whole: whole / Double(perUnit))
      pivots.add(pivoted, whole: 1)
      wins.add([won / Double(perUnit)], whole: 1)
    }
    return Estimates(
      banzhaf: types.indices.map(swings.estimate), normalized: types.indices.map(swings.share),
      shapleyShubik: types.indices.map(pivots.estimate), winning: wins.estimate(0))
  }

  /// - Returns: whether the coalition wins.
  private func addSwings(
    _ coalition: [Bool], _ typeOf: [Int], to swung: inout [Double]
  ) -> Bool {
    var sums = test.counters.map { _ in 0 }
    for (index, isIn) in coalition.enumerated() where isIn {
      for counter in sums.indices { sums[counter] += types[typeOf[index]].weights[counter] }
    }
    let wins = test.isWinning(sums)
    // Members of a type in the same place are in the same case: two tests for each type suffice.
    var inside = [Int](repeating: 0, count: types.count)
    for (index, isIn) in coalition.enumerated() where isIn { inside[typeOf[index]] += 1 }
    for (type, members) in types.enumerated() {
      for (count, sign) in [(inside[type], -1), (members.places.count - inside[type], 1)]
      where count > 0 {
        for counter in sums.indices { sums[counter] += sign * members.weights[counter] }
        let winsThen = test.isWinning(sums)
        for counter in sums.indices { sums[counter] -= sign * members.weights[counter] }
        // Whoever joins must turn a loss into a win, whoever leaves a win into a loss.
        let change = (winsThen ? 1 : 0) - (wins ? 1 : 0)
        swung[type] += Double(sign * change * count)
      }
    }
    return wins
  }

  private func addPivots(_ order: [Int], _ typeOf: [Int], to pivoted: inout [Double]) {
    var sums = test.counters.map { _ in 0 }
    var wins = test.isWinning(sums)
    for index in order {
      let type = typeOf[index]
      for counter in sums.indices { sums[counter] += types[type].weights[counter] }
      let winsThen = test.isWinning(sums)
      if winsThen != wins {
        pivoted[type] += winsThen ? 1 : -1
        wins = winsThen
      }
    }
  }
}
