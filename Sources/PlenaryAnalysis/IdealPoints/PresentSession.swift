extension IdealPoints {
  /// The session that is going on, estimated while everything before it stays where it is.
  public struct PresentSession: Sendable {
    public let session: Int
    /// By actor.
    public let positions: [Position]
    /// Items voted on in the session; those of the past as the past has them, tallies too.
    public let items: [Item]
    public let unidentified: [Unidentified]
    public let sweeps: Int
  }

  /// Estimates the points of one session anew, from its votes so far.
  ///
  /// Points of the past and items that were voted on before are taken as known and the scale stays,
  /// so that a vote more, or some ballots of a vote that is going on (nobody who has not yet voted
  /// has a ballot), costs milliseconds. The standard deviations do not count what is uncertain in
  /// the items. Where the past holds this session too, it is where the iteration starts.
  /// - Parameters:
  ///   - present: all roll calls of the session so far, and of no other.
  ///   - links: pairs of roll calls on the same text, of which the earlier may lie in the past.
  public func reestimated(
    with present: VoteColumns, rules: SampleRules = .plain, links: [Link] = [],
    actors: [Actor] = []
  ) throws(SampleFault) -> PresentSession {
    let sessions = Set(present.rollCalls.map(\.session)).sorted()
    guard let session = sessions.first, sessions.count == 1 else {
      throw .notOneSession(sessions)
    }
    if let last = positions.last?.session, session < last {
      throw .notThePresent(session: session, last: last)
    }
    let known = knownItems(present, session, links)
    let sample = try Sample(
      present, rules: rules, links: links, actors: actors,
      keeping: Set(known.keys.filter { items[known[$0] ?? 0].sessions.lowerBound < session }))
    var now = PointEstimation(sample, estimation.settings, past: self, session: session)
    var fixed: [Int: Int] = [:]
    for (index, item) in sample.items.enumerated() {
      guard let before = item.rollCalls.lazy.compactMap({ known[$0] }).first else { continue }
      now.items[index] = estimation.items[before]
      if items[before].sessions.lowerBound < session {
        now.items[index].isFixed = true
        fixed[index] = before
      }
    }
    now.runPresent()
    let findings = PointFindings(now, report)
    let variances = now.presentVariances()
    return PresentSession(
      session: session,
      positions: sample.units.indices.map { unit in
        let estimates =
          findings.isWithheld[unit]
          ? nil : report.estimates(raw: now.raw[unit], variance: variances[unit], now)
        return Position(
          actor: sample.actors[sample.units[unit].actor], session: session,
          ballots: sample.units[unit].ballots, first: estimates?.first,
          second: now.settings.dimensions == 2 ? estimates?.second : nil)
      },
      items: sample.items.indices.map { index in
        fixed[index].map { items[$0] } ?? report.item(now, index)
      },
      unidentified: findings.all, sweeps: now.sweeps)
  }

  /// Items of this result by roll calls of the present, named in them or linked to one of them.
  private func knownItems(
    _ present: VoteColumns, _ session: Int, _ links: [Link]
  ) -> [String: Int] {
    let calls = Set(present.rollCalls.map(\.id))
    let related = links.filter { calls.contains($0.later) }
    let wanted = calls.union(related.map(\.earlier))
    var places: [String: Int] = [:]
    for (index, item) in items.enumerated() {
      for call in item.rollCalls where wanted.contains(call) { places[call] = index }
    }
    var known = places.filter { calls.contains($0.key) }
    for link in related {
      if known[link.later] == nil, let before = places[link.earlier] { known[link.later] = before }
    }
    return known
  }

  /// Where an actor stands before a session begins: raw mean and precision of its prior.
  func prior(
    of actor: String, in session: Int, ballots: Int
  ) -> (mean: SIMD2<Double>, precision: SymmetricMatrix) {
    let before = latestUnit(of: actor, before: session)
    guard let before else {
      let isWalk = !filtered.isEmpty
      return (
        .zero, .diagonal(1 / (isWalk ? RandomWalk.firstVariance : estimation.settings.smoothing))
      )
    }
    let about = estimation.sample.units[before]
    let share = PointPrior.share(of: ballots, before: about.ballots)
    if filtered.isEmpty {
      return (estimation.raw[before], .diagonal(1 / (estimation.settings.smoothing * share)))
    }
    let step = estimation.stepVariance * share * Double(session - about.session)
    return (filtered[before].mean, (filtered[before].variance + .diagonal(step)).inverse)
  }

  func latestUnit(of actor: String, before session: Int) -> Int? {
    guard let index = estimation.sample.actorIndex(actor) else { return nil }
    return estimation.prior.chains[index].last { estimation.sample.units[$0].session < session }
  }

  /// Where an actor may be expected in a session to come: the normal predictive distribution of a
  /// random walk, whose variance grows with every session that lies between.
  ///
  /// - Returns: nil in published mode, which has no such distribution, for an actor without a
  ///   point, and for a session that is not later than its last one. The ballots are none.
  public func predicted(_ actor: String, in session: Int) -> Position? {
    guard !filtered.isEmpty, let last = latestUnit(of: actor, before: .max),
      positions[last].first != nil, positions[last].session < session
    else { return nil }
    // As many ballots as in the last session, which makes the share one half.
    let step = estimation.stepVariance * 0.5 * Double(session - positions[last].session)
    let estimates = report.estimates(
      raw: estimation.raw[last], variance: filtered[last].variance + .diagonal(step), estimation)
    return Position(
      actor: actor, session: session, ballots: 0, first: estimates.first,
      second: estimation.settings.dimensions == 2 ? estimates.second : nil)
  }
}

extension PointEstimation {
  /// The beginning of one session after a known past.
  init(
    _ sample: IdealPoints.Sample, _ settings: IdealPoints.Settings, past: IdealPoints, session: Int
  ) {
    self.init(sample, settings)
    dimensions = settings.dimensions
    scale = past.estimation.scale
    centre = past.estimation.centre
    stepVariance = past.estimation.stepVariance
    let chains = sample.units.map { unit in
      past.prior(of: sample.actors[unit.actor], in: session, ballots: unit.ballots)
    }
    given = GivenPrior(means: chains.map(\.mean), precisions: chains.map(\.precision))
    var started: [String: Int] = [:]
    for (unit, about) in past.estimation.sample.units.enumerated() where about.session == session {
      started[past.estimation.sample.actors[about.actor]] = unit
    }
    for unit in sample.units.indices {
      let actor = sample.actors[sample.units[unit].actor]
      raw[unit] = started[actor].map { past.estimation.raw[$0] } ?? chains[unit].mean
      variances[unit] = chains[unit].precision.inverse
      place(unit)
    }
  }

  /// Sweeps over the present session; the scale is that of the past.
  mutating func runPresent() {
    for _ in 0..<settings.sweeps {
      let before = points
      sweepItems()
      updatePoints()
      for unit in points.indices { place(unit) }
      sweeps += 1
      measureChange(since: before)
      if lastChange < settings.tolerance && sweeps >= 5 { return }
    }
  }

  /// Raw variances of the points of the present.
  func presentVariances() -> [SymmetricMatrix] {
    guard let given else { return variances }
    let information = fisherInformation()
    return information.indices.map { (information[$0] + given.precisions[$0]).inverse }
  }
}
