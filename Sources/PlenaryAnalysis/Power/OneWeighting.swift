/// A game in which a coalition wins if its weight reaches a quota, and nothing else is asked.
struct OneWeighting {
  let weights: [Int]
  let total: Int
  let quota: Int

  /// - Returns: nil where the test looks at more than one sum, or is not a quota.
  init?(_ test: CoalitionTest) {
    guard test.counters.count == 1 else { return nil }
    let thresholds = test.thresholds(of: 0)
    let holding = ([Int.min] + thresholds).map { test.isWinning([$0]) }
    guard let first = holding.firstIndex(of: true), first > 0,
      holding[first...].allSatisfy({ $0 })
    else { return nil }
    weights = test.counters[0].weights
    total = test.counters[0].total
    quota = thresholds[first - 1]
    guard quota > 0, quota <= total else { return nil }
  }

  /// A member's swings are the coalitions of others that weigh less than the quota, and no less
  /// than the quota less its weight. As many of the others weigh at most this limit when the other
  /// side is weighed, which is the shorter table if the quota is more than half.
  var limit: Int { min(quota - 1, total - quota) }

  /// Whether the limit is one on the weight against.
  var countsAgainst: Bool { total - quota < quota - 1 }
}

/// Banzhaf's counts for one large weighting, exactly: 190 members with five million votes.
///
/// One table of how many coalitions weigh how much, up to the limit, is summed from below. The
/// coalitions without a member follow from these sums in a few subtractions: those up to `x`, less
/// those up to `x - w`, and those up to `x - 2w` more, and so on.
struct BanzhafByOneWeighting {
  let game: OneWeighting

  static let mostSteps = 1_500_000_000

  /// Swings for each of the weights given, and the number of winning coalitions; nil where the
  /// table would be too large.
  func swings(of weights: [Int]) -> (swings: [Natural], winning: Natural)? {
    let count = game.weights.count
    guard count < UInt256.bits,
      !game.limit.multipliedReportingOverflow(by: count).overflow,
      game.limit * count <= Self.mostSteps
    else { return nil }
    if count < UInt64.bits { return swings(of: weights, in: UInt64.self) }
    if count < UInt128.bits { return swings(of: weights, in: UInt128.self) }
    return swings(of: weights, in: UInt256.self)
  }

  private func swings<Number: CoalitionCount>(
    of weights: [Int], in _: Number.Type
  ) -> (swings: [Natural], winning: Natural) {
    let sums = cumulated(in: Number.self)
    func without(_ weight: Int, upTo limit: Int) -> Number {
      var sum = Number.zero
      var place = limit
      var isAdded = true
      while place >= 0 {
        if isAdded { sum &+= sums[place] } else { sum &-= sums[place] }
        isAdded.toggle()
        place -= weight
      }
      return sum
    }
    let swings = weights.map { weight -> Natural in
      guard weight > 0 else { return .zero }
      var window = without(weight, upTo: game.limit)
      window &-= without(weight, upTo: game.limit - weight)
      return window.natural
    }
    let upToLimit = sums[game.limit].natural
    let all = Natural.powerOfTwo(game.weights.count)
    return (swings, game.countsAgainst ? upToLimit : all - upToLimit)
  }

  /// How many coalitions weigh at most so much.
  private func cumulated<Number: CoalitionCount>(in _: Number.Type) -> [Number] {
    let limit = game.limit
    var table = [Number](repeating: .zero, count: limit + 1)
    table[0] = .one
    table.withUnsafeMutableBufferPointer { table in
      var reach = 0
      // From the lightest, so that the table is short for as long as possible.
      for weight in game.weights.sorted() {
        if weight > limit { break }
        reach = min(limit, reach + weight)
        if weight == 0 {
          for cell in 0...reach { table[cell] &+= table[cell] }
          continue
        }
        var cell = reach
        while cell >= weight {
          table[cell] &+= table[cell - weight]
          cell -= 1
        }
      }
      for cell in stride(from: 1, through: limit, by: 1) { table[cell] &+= table[cell - 1] }
    }
    return table
  }
}
