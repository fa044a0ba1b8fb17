/// What the sessions of an actor have to do with each other, from the numbers of ballots alone.
struct PointPrior: Sendable {
  /// The latest unit of the same actor before, or -1.
  let previous: [Int]
  /// n / (n + n before); for an actor's first session that of the second stands for the one before.
  let share: [Double]
  /// Where the published prior of a unit is centred: the unit before, for the first the second, -1
  /// for an actor with one session only.
  let centre: [Int]
  /// Sessions since the unit before.
  let gap: [Double]
  /// Units of each actor in order of session; none for an actor without a ballot.
  let chains: [[Int]]

  init(_ sample: IdealPoints.Sample) {
    let previous = sample.previousUnits()
    var centre = previous
    var chains = [[Int]](repeating: [], count: sample.actors.count)
    for unit in sample.units.indices { chains[sample.units[unit].actor].append(unit) }
    for chain in chains where chain.count > 1 { centre[chain[0]] = chain[1] }
    self.previous = previous
    self.centre = centre
    self.chains = chains
    share = sample.units.indices.map { unit in
      let before = centre[unit] < 0 ? 0 : sample.units[centre[unit]].ballots
      return Self.share(of: sample.units[unit].ballots, before: before)
    }
    gap = sample.units.indices.map { unit in
      previous[unit] < 0
        ? 1 : Double(sample.units[unit].session - sample.units[previous[unit]].session)
    }
  }

  static func share(of ballots: Int, before: Int) -> Double {
    Double(ballots) / Double(ballots + before)
  }
}

extension PointEstimation {
  /// The raw points and their variances given what the ballots say.
  mutating func updatePoints() {
    if let given {
      for unit in raw.indices {
        setRaw(unit, mean: given.means[unit], precision: given.precisions[unit])
      }
      return
    }
    switch settings.mode {
    case .published: updateByPublishedPrior()
    case .walk: updateByWalk()
    }
  }

  /// All units at once, each from the points of the sweep before.
  private mutating func updateByPublishedPrior() {
    let before = raw
    for unit in raw.indices {
      let centre = prior.centre[unit] < 0 ? .zero : before[prior.centre[unit]]
      setRaw(unit, mean: centre, precision: priorPrecision(unit))
    }
  }

  /// The inverse of smoothing x share.
  func priorPrecision(_ unit: Int) -> SymmetricMatrix {
    .diagonal(1 / (settings.smoothing * prior.share[unit]))
  }

  /// Joins a normal prior and what the ballots say. The mean takes the latent oppositions for
  /// known, which keeps the iteration from leaping; the variance does not.
  mutating func setRaw(_ unit: Int, mean: SIMD2<Double>, precision: SymmetricMatrix) {
    let variance = (precisions[unit] + precision).inverse
    raw[unit] = variance * (weighted[unit] + precision * mean)
    variances[unit] = (information[unit] + precision).inverse
  }

  /// Means as the latent oppositions ask; variances as wide as the ballots leave them.
  private mutating func updateByWalk() {
    for chain in prior.chains {
      let found = walk(chain, precisions: precisions, weighted: weighted)
      let spread = walk(chain, precisions: information, weighted: weighted)
      for (place, unit) in chain.enumerated() {
        raw[unit] = found.means[place]
        variances[unit] = spread.variances[place]
      }
    }
  }

  /// One actor's sessions solved together.
  func walk(
    _ chain: [Int], precisions: [SymmetricMatrix], weighted: [SIMD2<Double>]
  ) -> RandomWalk {
    RandomWalk(
      precisions: chain.map { precisions[$0] }, weighted: chain.map { weighted[$0] },
      steps: chain.map { stepVariance * prior.share[$0] * prior.gap[$0] })
  }
}
