/// A random walk seen through normal observations, solved in both directions.
///
/// The joint precision of the sessions is tridiagonal: what is seen in a session on its diagonal,
/// the steps beside it. Elimination forward gives each session given the past, substitution
/// backward each given all of them; O(sessions). Kalman (1960); Rauch, Tung and Striebel (1965).
struct RandomWalk {
  /// Each session given all of them.
  private(set) var means: [SIMD2<Double>]
  private(set) var variances: [SymmetricMatrix]
  /// Each session given itself and those before.
  private(set) var filteredMeans: [SIMD2<Double>]
  private(set) var filteredVariances: [SymmetricMatrix]
  /// For each session but the last the covariance with the next one, summed over both dimensions.
  private(set) var covariances: [Double]
  private let steps: [Double]

  /// Variance of the first session before anything is seen, on a scale on which all points have
  /// variance one.
  static let firstVariance = 1.0

  /// - Parameters:
  ///   - precisions: the precision of what is seen in each session.
  ///   - weighted: precision x what is seen.
  ///   - steps: variance of the step into each session; that of the first is not used.
  init(precisions: [SymmetricMatrix], weighted: [SIMD2<Double>], steps: [Double]) {
    means = []
    variances = []
    covariances = Array(repeating: 0, count: precisions.count)
    self.steps = steps
    var before = SIMD2<Double>.zero
    var variance = SymmetricMatrix.diagonal(Self.firstVariance)
    for session in precisions.indices {
      if session > 0 { variance = variance + .diagonal(steps[session]) }
      let inverse = variance.inverse
      variance = (inverse + precisions[session]).inverse
      before = variance * (weighted[session] + inverse * before)
      means.append(before)
      variances.append(variance)
    }
    filteredMeans = means
    filteredVariances = variances
    for session in precisions.indices.dropLast().reversed() {
      let step = steps[session + 1]
      let filtered = filteredVariances[session]
      let predicted = (filtered + .diagonal(step)).inverse
      let gain = Self.product(filtered, predicted)
      let moved = means[session + 1] - filteredMeans[session]
      let known = variances[session + 1]
      means[session] += gain * moved
      // filtered - filtered predicted filtered = step x gain, written so that nothing cancels.
      let alone = Self.symmetric(gain, times: step)
      variances[session] = alone + gain.carried(known)
      covariances[session] = Self.product(known, gain)
    }
  }

  /// The sum, over the steps, of the expected squared step divided by its variance, both dimensions
  /// together, when the sessions have these means.
  func scaledSteps(around means: [SIMD2<Double>]) -> Double {
    var sum = 0.0
    for session in means.indices.dropFirst() {
      let change = means[session] - means[session - 1]
      let (now, before) = (variances[session], variances[session - 1])
      let spread = now.xx + now.yy + before.xx + before.yy - 2 * covariances[session - 1]
      sum += ((change * change).sum() + spread) / steps[session]
    }
    return sum
  }

  /// The product of two symmetric matrices that commute, as all here do with a multiple of one.
  private static func product(_ left: SymmetricMatrix, _ right: SymmetricMatrix) -> PlaneMap {
    PlaneMap(
      x: SIMD2(
        left.xx * right.xx + left.xy * right.xy, left.xx * right.xy + left.xy * right.yy),
      y: SIMD2(
        left.xy * right.xx + left.yy * right.xy, left.xy * right.xy + left.yy * right.yy))
  }

  /// The trace of the covariance of a session with the one before it.
  private static func product(_ known: SymmetricMatrix, _ gain: PlaneMap) -> Double {
    gain.x.x * known.xx + gain.x.y * known.xy + gain.y.x * known.xy + gain.y.y * known.yy
  }

  private static func symmetric(_ gain: PlaneMap, times step: Double) -> SymmetricMatrix {
    SymmetricMatrix(
      xx: gain.x.x * step, xy: (gain.x.y + gain.y.x) / 2 * step, yy: gain.y.y * step)
  }
}

extension PointEstimation {
  /// The variance of a step that makes the movements expected under it most likely; a few rounds of
  /// expectation and maximisation. Dempster, Laird and Rubin (1977).
  ///
  mutating func estimateStepVariance() {
    let steps = prior.chains.reduce(0) { $0 + Swift.max($1.count - 1, 0) }
    guard steps > 0 else { return }
    for _ in 0..<5 {
      var sum = 0.0
      for chain in prior.chains {
        let spread = walk(chain, precisions: information, weighted: weighted)
        sum += spread.scaledSteps(around: chain.map { raw[$0] })
      }
      // A dimension that is not used has steps of just the size that its variance says.
      let scaled = sum / Double(steps) - Double(2 - dimensions)
      stepVariance = Swift.max(stepVariance * scaled / Double(dimensions), 1e-5)
    }
  }

  /// What the ballots say, precision x mean, when Fisher's information is taken for the precision:
  /// the same points, with the spread that ballots really leave.
  func scored(_ information: [SymmetricMatrix]) -> [SIMD2<Double>] {
    points.indices.map { unit in
      weighted[unit] + information[unit] * points[unit] - precisions[unit] * points[unit]
    }
  }
}
