import RealModule

/// Where a walk stands given the past alone.
struct FilteredPoint: Sendable, Hashable {
  var mean: SIMD2<Double>
  var variance: SymmetricMatrix
}

/// Variances of the points to be reported, and what a walk needs in order to go on; all raw.
struct PointSpread: Sendable {
  var variances: [SymmetricMatrix]
  var filtered: [FilteredPoint]

  init(_ estimation: PointEstimation) {
    let information = estimation.fisherInformation()
    switch estimation.settings.mode {
    case .published:
      filtered = []
      variances = information.indices.map { unit in
        (information[unit] + estimation.priorPrecision(unit)).inverse
      }
    case .walk:
      variances = information
      filtered = Array(
        repeating: FilteredPoint(mean: .zero, variance: .zero), count: information.count)
      let seen = estimation.scored(information)
      for chain in estimation.prior.chains {
        let walk = estimation.walk(chain, precisions: information, weighted: seen)
        for (place, unit) in chain.enumerated() {
          variances[unit] = walk.variances[place]
          filtered[unit] = FilteredPoint(
            mean: walk.filteredMeans[place], variance: walk.filteredVariances[place])
        }
      }
    }
  }
}

/// The map from the scale of the estimation, standardised with axes as they fell, to that of the
/// results: axes turned to the principal ones, pointing where the anchors say, on the reference.
struct ReportScale: Sendable, Hashable {
  let turn: PlaneMap
  let mean: Double
  let deviation: Double
  /// Whether the anchors told each direction.
  let isDirected: [Bool]

  /// In two dimensions the points have no correlation, so that any turn is as good as another; the
  /// one taken makes the discriminations uncorrelated over ballots, the first dimension dividing
  /// more than the second.
  init(_ estimation: PointEstimation, _ spread: PointSpread) {
    var turn = PlaneMap.identity
    if estimation.settings.dimensions == 2 {
      var spread = SymmetricMatrix.zero
      for (item, state) in zip(estimation.sample.items, estimation.items) {
        spread = spread + Double(item.tally.cast) * .square(state.discrimination)
      }
      let angle = spread.angleOfPrincipalAxis
      let (cosine, sine) = (Double.cos(angle), Double.sin(angle))
      turn = PlaneMap(x: SIMD2(cosine, sine), y: SIMD2(-sine, cosine))
    }
    let anchors = estimation.settings.anchors
    var directed: [Bool] = []
    for dimension in 0..<estimation.settings.dimensions {
      let positive = anchors.positive.indices.contains(dimension) ? anchors.positive[dimension] : []
      let negative = anchors.negative.indices.contains(dimension) ? anchors.negative[dimension] : []
      let row = dimension == 0 ? turn.x : turn.y
      let above = Self.mean(of: positive, along: row, estimation)
      let below = Self.mean(of: negative, along: row, estimation)
      guard let above, let below, above != below else {
        directed.append(false)
        continue
      }
      directed.append(true)
      if above < below && dimension == 0 { turn.x = -turn.x }
      if above < below && dimension == 1 { turn.y = -turn.y }
    }
    self.turn = turn
    isDirected = directed
    mean = estimation.settings.reference?.mean ?? 0
    deviation = estimation.settings.reference?.deviation ?? Self.deviation(estimation, spread)
  }

  /// The standard deviation of the points when points and what is uncertain in them together have
  /// variance one in the first dimension, as the draws of the published estimates had.
  private static func deviation(_ estimation: PointEstimation, _ spread: PointSpread) -> Double {
    let count = Double(estimation.points.count)
    guard count > 0 else { return 1 }
    let sum = spread.variances.reduce(0) { $0 + estimation.scale.carried($1).xx }
    return 1 / .sqrt(1 + sum / count)
  }

  private static func mean(
    of actors: [String], along axis: SIMD2<Double>, _ estimation: PointEstimation
  ) -> Double? {
    let indices = Set(actors.compactMap(estimation.sample.actorIndex))
    var sum = 0.0
    var count = 0.0
    for (unit, about) in estimation.sample.units.enumerated() where indices.contains(about.actor) {
      sum += (axis * estimation.points[unit]).sum()
      count += 1
    }
    return count > 0 ? sum / count : nil
  }

  /// How a raw variance, the same in all directions, grows on the scale of the results; in two
  /// dimensions the geometric mean of both.
  func varianceFactor(_ estimation: PointEstimation) -> Double {
    let scale = estimation.scale
    let area = abs(scale.x.x * scale.y.y - scale.x.y * scale.y.x)
    let along = estimation.settings.dimensions == 2 ? area : scale.x.x * scale.x.x
    return along * deviation * deviation
  }

  /// A raw mean and variance on the scale of the results.
  func estimates(
    raw: SIMD2<Double>, variance: SymmetricMatrix, _ estimation: PointEstimation
  ) -> (first: IdealPoints.Estimate, second: IdealPoints.Estimate) {
    let map = turn * estimation.scale
    let point = map * (raw - estimation.centre)
    let variance = map.carried(variance)
    return (
      .init(point: deviation * point.x + mean, deviation: deviation * .sqrt(variance.xx)),
      .init(point: deviation * point.y + mean, deviation: deviation * .sqrt(variance.yy))
    )
  }

  func estimates(
    _ estimation: PointEstimation, _ spread: PointSpread, _ unit: Int
  ) -> (first: IdealPoints.Estimate, second: IdealPoints.Estimate) {
    estimates(raw: estimation.raw[unit], variance: spread.variances[unit], estimation)
  }

  func item(_ estimation: PointEstimation, _ index: Int) -> IdealPoints.Item {
    let (about, state) = (estimation.sample.items[index], estimation.items[index])
    let slope = turn * state.discrimination / deviation
    let isPlane = estimation.settings.dimensions == 2
    let shift =
      (isPlane ? slope.sum() : slope.x) * mean + (state.discrimination * state.centre).sum()
    let tally = about.tally
    return IdealPoints.Item(
      rollCalls: about.rollCalls, sessions: about.sessions, tally: tally, discrimination: slope.x,
      secondDiscrimination: isPlane ? slope.y : nil,
      firstCutpoint: tally.inFavour > 0 ? state.cuts.x + shift : nil,
      secondCutpoint: tally.against > 0 ? state.cuts.y + shift : nil)
  }
}
