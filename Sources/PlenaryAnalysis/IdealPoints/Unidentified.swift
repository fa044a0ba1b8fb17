import PlenaryModel

extension IdealPoints {
  /// Something that the votes do not determine, with the facts.
  public enum Unidentified: Sendable, Hashable {
    /// Nothing was left of the columns once the rules were applied.
    case nothingToEstimate(rollCalls: Int)
    /// A member that has no ballot in the whole sample.
    case noBallots(member: String)
    /// An actor has too few ballots in a session.
    case fewBallots(actor: String, session: Int, ballots: Int, needed: Int)
    /// All of an actor's ballots in a session push the same way: it stands at that end, or beyond.
    case oneSided(actor: String, session: Int, ballots: Int)
    /// A session has too few items.
    case fewItems(session: Int, items: Int, needed: Int)
    /// All items of a session divide its actors in the same way: who stood on which side is known,
    /// how far apart is not.
    case oneDivision(session: Int, items: Int)
    /// In a session with recorded votes everybody chose the same, each time.
    case allUnanimous(session: Int, items: Int)
    /// No item of a session was voted on in another session: its scale rests on the prior that
    /// actors move little. A note; its points are given.
    case notLinked(session: Int)
    /// Nobody chose this on the item, so that its cutpoint may lie anywhere beyond.
    case noCutpoint(rollCall: String, unused: Choice)
    /// No anchor has a point, so that the scale may be the other way round. A note.
    case direction(dimension: Int)
    /// Points still moved by more than the tolerance when the sweeps were used up. A note.
    case notConverged(sweeps: Int, lastChange: Double)
  }
}

/// What an estimation cannot tell.
struct PointFindings {
  private(set) var all: [IdealPoints.Unidentified] = []
  /// By unit: its point is not given.
  private(set) var isWithheld: [Bool]

  init(_ estimation: PointEstimation, _ report: ReportScale) {
    let sample = estimation.sample
    isWithheld = Array(repeating: false, count: sample.units.count)
    if sample.items.isEmpty {
      all.append(.nothingToEstimate(rollCalls: sample.unanimous.count))
    }
    for member in sample.silent { all.append(.noBallots(member: member.code)) }
    for dimension in report.isDirected.indices where !report.isDirected[dimension] {
      all.append(.direction(dimension: dimension + 1))
    }
    if estimation.lastChange.isFinite && estimation.lastChange > estimation.settings.tolerance {
      all.append(
        .notConverged(sweeps: estimation.sweeps, lastChange: estimation.lastChange))
    }
    addSessions(estimation)
    addUnits(estimation)
    for (item, state) in zip(sample.items, estimation.items) where !state.isFixed {
      let tally = item.tally
      if tally.inFavour == 0 {
        all.append(.noCutpoint(rollCall: item.rollCalls[0], unused: .inFavour))
      }
      if tally.against == 0 {
        all.append(.noCutpoint(rollCall: item.rollCalls[0], unused: .against))
      }
    }
  }

  private mutating func addSessions(_ estimation: PointEstimation) {
    let sample = estimation.sample
    let settings = estimation.settings
    var voted: [Int: [SessionBallots]] = [:]
    var isLinked: Set<Int> = []
    for item in sample.items.indices {
      let found = SessionBallots.split(sample, item)
      for ballots in found { voted[ballots.session, default: []].append(ballots) }
      if found.count > 1 { isLinked.formUnion(found.map(\.session)) }
    }
    var unanimous: [Int: Int] = [:]
    for item in sample.unanimous { unanimous[item.sessions.lowerBound, default: 0] += 1 }
    for session in unanimous.keys.sorted() where voted[session] == nil {
      all.append(.allUnanimous(session: session, items: unanimous[session] ?? 0))
    }
    var withheld: Set<Int> = []
    for session in voted.keys.sorted() {
      let items = voted[session] ?? []
      if items.count < settings.leastItems {
        all.append(.fewItems(session: session, items: items.count, needed: settings.leastItems))
        withheld.insert(session)
      } else if items.count > 1 && items.dropFirst().allSatisfy({ $0.divides(as: items[0]) }) {
        all.append(.oneDivision(session: session, items: items.count))
        if settings.withholdsOneSided { withheld.insert(session) }
      }
      if !isLinked.contains(session) && voted.count > 1 {
        all.append(.notLinked(session: session))
      }
    }
    for unit in sample.units.indices where withheld.contains(sample.units[unit].session) {
      isWithheld[unit] = true
    }
  }

  private mutating func addUnits(_ estimation: PointEstimation) {
    let sample = estimation.sample
    let settings = estimation.settings
    let oneSided = estimation.oneSidedUnits()
    for (unit, about) in sample.units.enumerated() {
      let actor = sample.actors[about.actor]
      if about.ballots < settings.leastBallots {
        all.append(
          .fewBallots(
            actor: actor, session: about.session, ballots: about.ballots,
            needed: settings.leastBallots))
        isWithheld[unit] = true
      } else if oneSided[unit] {
        all.append(.oneSided(actor: actor, session: about.session, ballots: about.ballots))
        if settings.withholdsOneSided { isWithheld[unit] = true }
      }
    }
  }
}

/// How the actors of a session divided on an item.
private struct SessionBallots {
  var session: Int
  var sides: [[Int32]]

  static func split(_ sample: IdealPoints.Sample, _ item: Int) -> [SessionBallots] {
    var sessions: [Int: [[Int32]]] = [:]
    for choice in 0...2 {
      for ballot in sample.range(item, choice) {
        let unit = sample.ballots[ballot]
        sessions[sample.units[Int(unit)].session, default: [[], [], []]][choice].append(unit)
      }
    }
    return sessions.keys.sorted().map { SessionBallots(session: $0, sides: sessions[$0] ?? []) }
  }

  /// The same sides, or the same the other way round.
  func divides(as other: SessionBallots) -> Bool {
    sides == other.sides || sides == other.sides.reversed()
  }
}

extension PointEstimation {
  /// Units all of whose ballots are at an end of the choices and ask for the same end of the scale;
  /// such a likelihood has no maximum. In two dimensions none is looked for: an end is then a side.
  func oneSidedUnits() -> [Bool] {
    var pushes = [(up: Bool, down: Bool)](repeating: (false, false), count: points.count)
    for item in items.indices {
      let isUpward = items[item].discrimination.x > 0
      for ballot in sample.range(item, 0) {
        let unit = Int(sample.ballots[ballot])
        if isUpward { pushes[unit].down = true } else { pushes[unit].up = true }
      }
      for ballot in sample.range(item, 1) { pushes[Int(sample.ballots[ballot])] = (true, true) }
      for ballot in sample.range(item, 2) {
        let unit = Int(sample.ballots[ballot])
        if isUpward { pushes[unit].up = true } else { pushes[unit].down = true }
      }
    }
    return pushes.map { settings.dimensions == 1 && $0.up != $0.down }
  }
}
