/// Places for labels along a line: as near to their points as they can be without overlapping.
enum LabelSpread {
  /// - Parameters:
  ///   - wanted: where each label would like its middle to be.
  ///   - gap: the least distance between two middles.
  ///   - range: the first and last middle allowed; where it is too short for all, the gap shrinks.
  /// - Returns: a place for each, in the order given; labels keep the order of their points.
  ///
  /// Neighbours that would overlap are pooled and set round the mean of their wishes, which gives
  /// the least sum of squared distances (isotonic regression by pooling adjacent violators, Ayer,
  /// Brunk, Ewing, Reid and Silverman, 1955).
  static func places(_ wanted: [Double], gap: Double, in range: ClosedRange<Double>) -> [Double] {
    guard wanted.count > 1 else {
      return wanted.map { min(max($0, range.lowerBound), range.upperBound) }
    }
    let gap = min(gap, (range.upperBound - range.lowerBound) / Double(wanted.count - 1))
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var pools: [(sum: Double, count: Int)] = []
    for (rank, index) in order.enumerated() {
      pools.append((wanted[index] - Double(rank) * gap, 1))
      while pools.count > 1, mean(pools[pools.count - 2]) > mean(pools[pools.count - 1]) {
        let last = pools.removeLast()
        pools[pools.count - 1].sum += last.sum
        pools[pools.count - 1].count += last.count
      }
    }
    let highest = range.upperBound - Double(wanted.count - 1) * gap
    var places = wanted
    var rank = 0
    for pool in pools {
      // Clamping keeps the order, and so the gaps.
      let base = min(max(mean(pool), range.lowerBound), max(range.lowerBound, highest))
      for _ in 0..<pool.count {
        places[order[rank]] = base + Double(rank) * gap
        rank += 1
      }
    }
    return places
  }

  private static func mean(_ pool: (sum: Double, count: Int)) -> Double {
    pool.sum / Double(pool.count)
  }
}
