internal import RealModule

/// Past roll calls as places near which the draft may lie: a mixture of normals about the slopes of
/// each of the last five sessions' items, moved to the positions that are known.
///
/// Items lie in heaps (the West against the rest, one State against all, an appeal to one
/// government), which no single normal shows. A kernel estimate (Parzen 1962) does: each heap is
/// weighed by the likeness of the titles and by how well it explains the positions (Laplace), and
/// answers with its own mode.
enum ForecastKin {
  /// The share of the spread of all items that an item may lie from its kin.
  private static let nearness = 0.15
  /// How many of the heaps that explain the positions best are looked at closely.
  private static let closely = 60

  /// - Parameters:
  ///   - points: of those who may vote, `members × width`.
  ///   - known: places among those, with the raw values of their choices.
  /// - Returns: `members × 3`; nil where there is no history.
  static func shares(
    _ evidence: ForecastEvidence, _ ground: ForecastGround, points: [Double],
    known: [(member: Int, choice: UInt8, weight: Double)]
  ) -> [Double]? {
    let recent = ground.history.recent
    guard !recent.isEmpty else { return nil }
    let size = 2 * ground.space.width
    var covariance = ground.space.covariance.map { nearness * $0 }
    for place in 0..<size { covariance[place * size + place] += 1e-6 }
    let precision = ForecastAlgebra.inverse(covariance, size: size)
    var heaps: [(place: Int, log: Double, prior: Double)] = []
    for (place, rollCall) in recent.enumerated() {
      var prior = 6 * evidence.spelling[rollCall] - 0.105 * ground.history.ages[rollCall]
      if !ground.history.isWhole(rollCall) { prior -= 0.7 }
      let slopes = Array(ground.space.slopes[place * size..<(place + 1) * size])
      heaps.append((place, prior + likelihood(slopes, points, known), prior))
    }
    heaps.sort { ($0.log, $0.place) > ($1.log, $1.place) }
    var logs: [Double] = []
    var modes: [[Double]] = []
    for heap in heaps.prefix(closely) {
      let centre = Array(ground.space.slopes[heap.place * size..<(heap.place + 1) * size])
      let (mode, evidence) = mode(from: centre, precision: precision, points, known)
      modes.append(mode)
      logs.append(heap.prior + evidence)
    }
    return mean(modes, logs: logs, points: points)
  }

  private static func mean(_ modes: [[Double]], logs: [Double], points: [Double]) -> [Double] {
    let width = modes[0].count / 2
    let members = points.count / width
    let top = logs.max() ?? 0
    let weights = logs.map { Double.exp($0 - top) }
    let total = weights.reduce(0, +)
    var result = [Double](repeating: 0, count: members * 3)
    for (mode, weight) in zip(modes, weights) where weight > 1e-6 * total {
      for member in 0..<members {
        let (yes, no) = scores(mode, points, member)
        let shares = ForecastAlgebra.shares(yes, no)
        result[member * 3] += weight / total * shares.0
        result[member * 3 + 1] += weight / total * shares.1
        result[member * 3 + 2] += weight / total * shares.2
      }
    }
    return result
  }

  /// The likeliest slopes near a centre, and the logarithm of how likely the positions are there.
  private static func mode(
    from centre: [Double], precision: [Double], _ points: [Double],
    _ known: [(member: Int, choice: UInt8, weight: Double)]
  ) -> (slopes: [Double], evidence: Double) {
    let width = centre.count / 2
    var slopes = centre
    var factor: [Double] = []
    for _ in 0..<8 {
      var system = ScoreSystem(width: width)
      system.addPrior(precision: precision, values: zip(slopes, centre).map { $0 - $1 })
      points.withUnsafeBufferPointer { buffer in
        for (member, choice, weight) in known {
          let (yes, no) = scores(slopes, points, member)
          system.add(
            choice: choice, features: buffer, from: member * width, inFavour: yes, against: no,
            weight: weight)
        }
      }
      let (step, lower) = system.stepAndFactor(longest: 3)
      factor = lower
      for place in step.indices { slopes[place] += step[place] }
      if step.allSatisfy({ abs($0) < 1e-4 }) { break }
    }
    var evidence = likelihood(slopes, points, known)
    for row in slopes.indices {
      evidence -= Double.log(factor[row * slopes.count + row])
      for column in slopes.indices {
        evidence -=
          0.5 * precision[row * slopes.count + column] * (slopes[row] - centre[row])
          * (slopes[column] - centre[column])
      }
    }
    return (slopes, evidence)
  }

  private static func likelihood(
    _ slopes: [Double], _ points: [Double],
    _ known: [(member: Int, choice: UInt8, weight: Double)]
  ) -> Double {
    known.reduce(0) { sum, entry in
      let (yes, no) = scores(slopes, points, entry.member)
      let shares = ForecastAlgebra.shares(yes, no)
      let share = entry.choice == 1 ? shares.0 : entry.choice == 2 ? shares.1 : shares.2
      return sum + entry.weight * Double.log(max(share, 1e-9))
    }
  }

  @inline(__always)
  private static func scores(
    _ slopes: [Double], _ points: [Double], _ member: Int
  ) -> (Double, Double) {
    let width = slopes.count / 2
    var yes = 0.0
    var no = 0.0
    for place in 0..<width {
      yes += slopes[place] * points[member * width + place]
      no += slopes[width + place] * points[member * width + place]
    }
    return (yes, no)
  }
}
