import RealModule

extension PointEstimation {
  /// Cutpoints at which the shares of the choices would fall if all points were equal, somewhat
  /// wider.
  static func startingCuts(_ low: Double, _ high: Double) -> SIMD2<Double> {
    let first = 1.2 * quantile(low)
    let second = 1.2 * quantile(high)
    return SIMD2(first, Swift.max(second, first + OrdinalProbit.leastGap))
  }

  /// The normal quantile, bounded, by Newton's steps from a rough guess; it only starts an
  /// iteration.
  private static func quantile(_ share: Double) -> Double {
    let share = Swift.min(Swift.max(share, 0.002), 0.998)
    var x = 0.0
    for _ in 0..<8 {
      let step = (StandardNormal.distribution(x) - share) / StandardNormal.density(x)
      x -= Swift.min(Swift.max(step, -1), 1)
    }
    return x
  }

  /// Starts the first dimension from what is known of some actors, or else from the votes.
  mutating func startFromAnchors() {
    let anchors = settings.anchors
    let values = sample.actors.map { anchors.start[$0] ?? 0 }
    for unit in points.indices { points[unit].x = values[sample.units[unit].actor] }
    raw = points
    let contrasts = contrasts()
    guard contrasts.contains(where: { $0 != 0 }), values.contains(where: { $0 != 0 }) else {
      startFromVotes(dimension: 0)
      return
    }
    for item in items.indices { items[item].discrimination.x = contrasts[item] }
  }

  /// For every item whether the first actor of the contrast was more against it than the second: 1,
  /// less: -1, or neither.
  private func contrasts() -> [Double] {
    let indices = settings.anchors.contrast.compactMap(sample.actorIndex)
    guard indices.count == 2 else { return Array(repeating: 0, count: items.count) }
    return items.indices.map { item in
      var sums = [0.0, 0.0]
      var counts = [0.0, 0.0]
      for choice in 0...2 {
        for ballot in sample.range(item, choice) {
          let actor = sample.units[Int(sample.ballots[ballot])].actor
          for side in 0...1 where indices[side] == actor {
            sums[side] += Double(choice)
            counts[side] += 1
          }
        }
      }
      guard counts[0] > 0, counts[1] > 0 else { return 0 }
      let difference = sums[0] / counts[0] - sums[1] / counts[1]
      return difference > 0 ? 1 : difference < 0 ? -1 : 0
    }
  }

  /// Starts the second dimension from what the first leaves unexplained.
  mutating func startSecondDimension() {
    dimensions = 2
    startFromVotes(dimension: 1)
  }

  /// Starts a dimension from the leading component of the residuals: a number for each actor, the
  /// same in all sessions, that goes best with what is not yet expected. Power iteration from fixed
  /// pseudo-random numbers.
  private mutating func startFromVotes(dimension: Int) {
    let residuals = residuals()
    var generator = UInt64(dimension + 1)
    var values = sample.actors.map { _ in Self.pseudoRandom(&generator) }
    var counts = [Double](repeating: 0, count: values.count)
    for unit in sample.units { counts[unit.actor] += Double(unit.ballots) }
    var slopes = [Double](repeating: 0, count: items.count)
    for _ in 0..<30 {
      Self.normalise(&values, counts)
      var next = [Double](repeating: 0, count: values.count)
      for item in items.indices {
        var sum = 0.0
        let range = sample.starts[3 * item]..<sample.starts[3 * item + 3]
        for ballot in range {
          sum += residuals[ballot] * values[sample.units[Int(sample.ballots[ballot])].actor]
        }
        slopes[item] = sum / Double(range.count)
        for ballot in range {
          let actor = sample.units[Int(sample.ballots[ballot])].actor
          next[actor] += residuals[ballot] * slopes[item]
        }
      }
      for actor in next.indices where counts[actor] > 0 { next[actor] /= counts[actor] }
      values = next
    }
    Self.normalise(&values, counts)
    for unit in points.indices { points[unit][dimension] = values[sample.units[unit].actor] }
    for item in items.indices { items[item].discrimination[dimension] = slopes[item] }
  }

  /// Latent opposition less what is expected, ballot by ballot, centred in each item.
  private func residuals() -> [Double] {
    let table = InverseMillsRatio.standard.cells
    var residuals = [Double](repeating: 0, count: sample.ballots.count)
    for item in items.indices {
      let state = items[item]
      let range = sample.starts[3 * item]..<sample.starts[3 * item + 3]
      let probit = probit(item)
      var latent = range.map { ballot in
        (state.discrimination * (points[Int(sample.ballots[ballot])] - state.centre)).sum()
      }
      let expected = latent
      var information = latent
      var span = latent.mutableSpan
      var unused = information.mutableSpan
      _ = probit.meanOpposition(&span, &unused, cuts: state.cuts, cells: table.span)
      var mean = 0.0
      for place in expected.indices {
        residuals[range.lowerBound + place] = latent[place] - expected[place]
        mean += latent[place] - expected[place]
      }
      mean /= Double(range.count)
      for ballot in range { residuals[ballot] -= mean }
    }
    return residuals
  }

  /// Mean 0 and mean square 1, actors weighing as many ballots as they cast.
  private static func normalise(_ values: inout [Double], _ counts: [Double]) {
    let total = counts.reduce(0, +)
    let mean = zip(values, counts).reduce(0) { $0 + $1.0 * $1.1 } / total
    var square = 0.0
    for actor in values.indices {
      values[actor] -= mean
      square += counts[actor] * values[actor] * values[actor] / total
    }
    guard square > 0 else { return }
    let factor = 1 / Double.sqrt(square)
    for actor in values.indices { values[actor] *= factor }
  }

  /// Between -1 and 1; SplitMix64, Steele, Lea and Flood (2014).
  private static func pseudoRandom(_ state: inout UInt64) -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return Double(mixed >> 11) * 0x1p-52 - 1
  }
}
