internal import PlenaryModel
internal import RealModule

/// What a model knows before it sees a draft: the history and everything fitted to it.
struct ForecastGround: Sendable {
  static let dimensions = 3
  static let blocLimit = 8

  let history: ForecastHistory
  let habits: ForecastHabits
  let space: ForecastSpace
  let blocs: [Int]
  let blocCount: Int

  init(_ history: ForecastHistory) {
    self.history = history
    habits = ForecastHabits(history)
    var cells: [UInt8] = []
    for rollCall in history.recent { cells.append(contentsOf: history.columns.row(rollCall)) }
    // Ten roll calls a dimension at least: with fewer, lines are drawn through accidents.
    space = ForecastSpace(
      cells: cells, memberCount: history.memberCount,
      dimensions: min(ForecastGround.dimensions, history.recent.count / 10),
      weights: history.recent.map { history.isWhole($0) ? 1 : 0.5 })
    blocs = ForecastBlocs.blocs(history, limit: ForecastGround.blocLimit)
    blocCount = (blocs.max() ?? -1) + 1
  }

  /// Shares of each choice on a weighted set of roll calls, `members × 3` each.
  struct Shares: Sendable {
    /// The member's own, drawn to its bloc's (0.15 of the weight) and its base rate (0.05).
    var own: [Double]
    /// Its bloc's.
    var bloc: [Double]
    /// What its place among the members makes of them.
    var place: [Double]
  }

  func shares(on rollCalls: [(index: Int, weight: Double)]) -> Shares {
    let members = history.memberCount
    var counts = [Double](repeating: 0, count: members * 3)
    var total = 0.0
    for (index, weight) in rollCalls {
      total += weight
      for member in 0..<members {
        let cell = history.cell(index, member)
        if cell >= 1 && cell <= 3 { counts[member * 3 + Int(cell) - 1] += weight }
      }
    }
    let bloc = blocShares(counts)
    var own = [Double](repeating: 0, count: members * 3)
    for member in 0..<members {
      let start = member * 3
      let sum = counts[start] + counts[start + 1] + counts[start + 2] + 0.2 * total + 1e-12
      for choice in start..<start + 3 {
        own[choice] =
          (counts[choice] + 0.15 * total * bloc[choice] + 0.05 * total * habits.baseRates[choice])
          / sum
      }
    }
    return Shares(own: own, bloc: bloc, place: placeShares(rollCalls) ?? bloc)
  }

  private func blocShares(_ counts: [Double]) -> [Double] {
    let members = history.memberCount
    var all = [1e-9, 1e-9, 1e-9]
    var sums = [Double](repeating: 0, count: max(blocCount, 1) * 3)
    for member in 0..<members {
      for choice in 0..<3 {
        all[choice] += counts[member * 3 + choice]
        sums[blocs[member] * 3 + choice] += counts[member * 3 + choice]
      }
    }
    let total = all[0] + all[1] + all[2]
    var result = [Double](repeating: 0, count: members * 3)
    for member in 0..<members {
      let start = blocs[member] * 3
      let sum = sums[start] + sums[start + 1] + sums[start + 2] + 0.3
      for choice in 0..<3 {
        result[member * 3 + choice] = (sums[start + choice] + 0.3 * all[choice] / total) / sum
      }
    }
    return result
  }

  private func placeShares(_ rollCalls: [(index: Int, weight: Double)]) -> [Double]? {
    let width = history.memberCount * 3
    var result = [Double](repeating: 0, count: width)
    var total = 0.0
    for (index, weight) in rollCalls {
      guard let place = history.placeInRecent[index] else { continue }
      total += weight
      for cell in 0..<width { result[cell] += weight * space.fitted[place * width + cell] }
    }
    guard total > 0 else { return nil }
    for cell in 0..<width { result[cell] /= total }
    return result
  }
}
