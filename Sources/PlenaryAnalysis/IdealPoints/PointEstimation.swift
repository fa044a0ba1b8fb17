import RealModule

/// What is known of an item while points are estimated.
struct ItemState: Sendable, Hashable {
  var discrimination: SIMD2<Double> = .zero
  var variance: SymmetricMatrix = .zero
  /// The mean of its ballots' points, from which the cutpoints are counted.
  var centre: SIMD2<Double> = .zero
  /// The same weighted by the information of the ballots: where its slope turns.
  var middle: SIMD2<Double> = .zero
  /// Cutpoints for a latent opposition of discrimination x (point - centre) + e.
  var cuts: SIMD2<Double> = .zero
  /// An item of the past, when only the present session is estimated.
  var isFixed = false
}

/// What the past says of the points of the present session, raw.
struct GivenPrior: Sendable, Hashable {
  var means: [SIMD2<Double>]
  var precisions: [SymmetricMatrix]
}

/// The state of an estimation: a mean-field fixed point of the conditional distributions of an
/// ordinal probit, each parameter held as a mean and a variance.
///
/// The variances matter: without them points and discriminations grow without end at each other's
/// expense.
struct PointEstimation: Sendable {
  let sample: IdealPoints.Sample
  let settings: IdealPoints.Settings
  let prior: PointPrior
  /// Only when the present session is estimated alone.
  var given: GivenPrior?
  var items: [ItemState]
  /// Means and variances of the points, standardised.
  var points: [SIMD2<Double>]
  var variances: [SymmetricMatrix]
  /// The means before they were standardised, which the prior of the next session looks at.
  var raw: [SIMD2<Double>]
  /// What the ballots say of each unit: a precision, and the precision times a mean.
  var precisions: [SymmetricMatrix]
  var weighted: [SIMD2<Double>]
  /// Observed information of the ballots on each unit.
  var information: [SymmetricMatrix]
  /// The last standardisation: points = scale x (raw - centre).
  var scale = PlaneMap.identity
  var centre = SIMD2<Double>.zero
  var stepVariance: Double
  /// Those in use: in two dimensions the first is estimated alone to begin with.
  var dimensions = 1
  var sweeps = 0
  var lastChange = Double.infinity

  init(_ sample: IdealPoints.Sample, _ settings: IdealPoints.Settings) {
    self.sample = sample
    self.settings = settings
    prior = PointPrior(sample)
    let units = sample.units.count
    items = sample.items.map { item in
      let cast = Double(item.tally.cast)
      let low = Double(item.tally.inFavour) / cast
      let high = low + Double(item.tally.abstaining) / cast
      return ItemState(cuts: PointEstimation.startingCuts(low, high))
    }
    points = Array(repeating: .zero, count: units)
    variances = Array(repeating: .diagonal(0), count: units)
    raw = points
    precisions = Array(repeating: .zero, count: units)
    weighted = points
    information = precisions
    switch settings.mode {
    case .published: stepVariance = settings.smoothing
    case .walk(let fixed): stepVariance = fixed ?? 0.1
    }
  }

  /// Sweeps until nothing moves, or as often as the settings allow.
  mutating func run() {
    guard !sample.units.isEmpty else { return }
    startFromAnchors()
    iterate(settings.dimensions == 1 ? settings.sweeps : settings.sweeps / 3)
    guard settings.dimensions == 2 else { return }
    startSecondDimension()
    iterate(settings.sweeps)
  }

  private mutating func iterate(_ count: Int) {
    for sweep in 1...Swift.max(count, 1) {
      let before = points
      sweepItems()
      updatePoints()
      if case .walk(nil) = settings.mode, sweep % 10 == 0 { estimateStepVariance() }
      standardise()
      sweeps += 1
      measureChange(since: before)
      if lastChange < settings.tolerance && sweep >= 20 { return }
    }
  }

  mutating func sweepItems() {
    if dimensions == 1 { sweepItemsOnLine() } else { sweepItemsOnPlane() }
  }

  mutating func measureChange(since before: [SIMD2<Double>]) {
    lastChange = 0
    for unit in points.indices {
      let moved = points[unit] - before[unit]
      lastChange = Swift.max(lastChange, abs(moved.x), abs(moved.y))
    }
  }

  /// Mean 0 and standard deviation 1 over the units of the reference; in two dimensions no
  /// correlation either.
  private mutating func standardise() {
    var sum = SIMD2<Double>.zero
    var count = 0.0
    for unit in raw.indices where isReference(unit) {
      sum += raw[unit]
      count += 1
    }
    guard count > 1 else { return }
    centre = sum / count
    var covariance = SymmetricMatrix.zero
    for unit in raw.indices where isReference(unit) {
      covariance = covariance + .square(raw[unit] - centre)
    }
    covariance = 1 / (count - 1) * covariance
    if dimensions == 1 { covariance = SymmetricMatrix(xx: covariance.xx, xy: 0, yy: 1) }
    guard covariance.xx > 1e-12, covariance.yy > 1e-12 else { return }
    scale = Self.whitening(covariance)
    for unit in raw.indices { place(unit) }
  }

  /// Points and variances of a unit from its raw ones, by the standardisation in force.
  mutating func place(_ unit: Int) {
    points[unit] = scale * (raw[unit] - centre)
    variances[unit] = scale.carried(variances[unit])
  }

  func isReference(_ unit: Int) -> Bool {
    settings.reference?.sessions.contains(sample.units[unit].session) ?? true
  }

  /// The symmetric inverse root of a covariance, which turns the axes least.
  private static func whitening(_ covariance: SymmetricMatrix) -> PlaneMap {
    let root = Double.sqrt(covariance.xx * covariance.yy - covariance.xy * covariance.xy)
    let trace = Double.sqrt(covariance.xx + covariance.yy + 2 * root)
    let square = 1 / trace * (covariance + .diagonal(root))
    let inverse = square.inverse
    return PlaneMap(x: SIMD2(inverse.xx, inverse.xy), y: SIMD2(inverse.xy, inverse.yy))
  }
}
