internal import PlenaryModel
internal import RealModule

/// Learns ``ForecastWeights`` from a past: every session in turn is forecast from those before it.
public struct ForecastTraining: Sendable {
  private var linked = TrainingRows(width: ForecastFeatures.width(linked: true))
  private var new = TrainingRows(width: ForecastFeatures.width(linked: false))
  private var attendance = TrainingRows(width: ForecastAttendance.width)

  /// Weights of one's own, for a body with a past of its own.
  ///
  /// A session costs a fit of the model, so this takes seconds; ``ForecastModel`` uses
  /// ``ForecastWeights/standard`` unless it is given others.
  ///
  /// - Parameter sessions: those that are forecast, each from the sessions before it. Ten are
  ///   enough; the later weigh more (0.93 a session).
  /// - Returns: nil when fewer than 200 roll calls or 5,000 ballots stand in these sessions: then
  ///   what would be learned is chance.
  public static func weights(
    _ columns: VoteColumns, sessions: ClosedRange<Int>,
    from start: ForecastWeights = .standard
  ) -> ForecastWeights? {
    let items = columns.rollCalls.count { sessions.contains($0.session) }
    guard items >= 200 else { return nil }
    var training = ForecastTraining()
    for session in sessions {
      training.learn(columns, session: session, last: sessions.upperBound)
    }
    guard training.linked.count + training.new.count >= 5_000 else { return nil }
    var result = start
    result.linked = training.linked.fit(penalty: 200)
    result.new = training.new.fit(penalty: 500)
    // The second row is that of a third choice, which attendance has not.
    result.attendance = Array(training.attendance.fit(penalty: 20).prefix(ForecastAttendance.width))
    return result
  }

  private mutating func learn(_ columns: VoteColumns, session: Int, last: Int) {
    let history = ForecastHistory(columns, session: session) { $0.session < session }
    guard history.count > 0 else { return }
    let ground = ForecastGround(history)
    let recency = Double.pow(0.93, Double(last - session))
    for (index, rollCall) in columns.rollCalls.enumerated() where rollCall.session == session {
      let weight = recency * (rollCall.isWhole ? 1 : 0.5)
      let cells = columns.row(index)
      let evidence = ForecastEvidence(
        ground, title: rollCall.title, isPart: !rollCall.isWhole, issues: rollCall.issues)
      add(evidence, ground, cells, weight: weight)
      learnAttendance(evidence, ground, cells, weight: weight)
      guard evidence.isLinked else { continue }
      // A text of a series with its series out of sight is one more example of a new text.
      add(
        ForecastEvidence(
          ground, title: rollCall.title, isPart: !rollCall.isWhole, issues: rollCall.issues,
          hidesSeries: true), ground, cells, weight: 0.4 * weight)
    }
  }

  private mutating func add(
    _ evidence: ForecastEvidence, _ ground: ForecastGround, _ cells: ArraySlice<UInt8>,
    weight: Double
  ) {
    let features = ForecastFeatures.features(evidence, ground)
    if evidence.isLinked {
      linked.add(features, cells: cells, weight: weight)
    } else {
      new.add(features, cells: cells, weight: weight)
    }
  }

  private mutating func learnAttendance(
    _ evidence: ForecastEvidence, _ ground: ForecastGround, _ cells: ArraySlice<UInt8>,
    weight: Double
  ) {
    // Casting is the first choice, not casting the second; there is no third.
    let called: [UInt8] = cells.map { $0 == 0 ? 0 : $0 == 4 ? 2 : 1 }
    attendance.add(
      ForecastAttendance.features(evidence, ground), cells: called[...], weight: weight)
  }
}

/// Rows of features with the choices made.
private struct TrainingRows {
  let width: Int
  private var features: [Double] = []
  private var choices: [UInt8] = []
  private var weights: [Double] = []

  var count: Int { choices.count }

  init(width: Int) { self.width = width }

  mutating func add(_ rows: [Double], cells: ArraySlice<UInt8>, weight: Double) {
    for (member, cell) in cells.enumerated() where cell >= 1 && cell <= 3 {
      features.append(contentsOf: rows[member * width..<(member + 1) * width])
      choices.append(cell)
      weights.append(weight)
    }
  }

  /// Multinomial logit by Newton's method with a ridge penalty on standardised features; the first
  /// feature is the constant and is not penalised to speak of.
  func fit(penalty: Double) -> [Double] {
    var means = [Double](repeating: 0, count: width)
    var deviations = [Double](repeating: 1, count: width)
    let rows = Double(max(count, 1))
    for place in 1..<width {
      var sum = 0.0
      var squares = 0.0
      for row in 0..<count { sum += features[row * width + place] }
      means[place] = sum / rows
      for row in 0..<count {
        let value = features[row * width + place] - means[place]
        squares += value * value
      }
      deviations[place] = (squares / rows).squareRoot() + 1e-3
    }
    var standard = features
    for row in 0..<count {
      for place in 1..<width {
        standard[row * width + place] =
          (features[row * width + place] - means[place]) / deviations[place]
      }
    }
    var coefficients = [Double](repeating: 0, count: 2 * width)
    for _ in 0..<25 {
      var system = ScoreSystem(width: width)
      for place in 0..<2 * width {
        system.addPenalty(
          place % width == 0 ? 1e-3 : penalty, at: place, value: coefficients[place])
      }
      standard.withUnsafeBufferPointer { standard in
        for row in 0..<count {
          var yes = 0.0
          var no = 0.0
          for place in 0..<width {
            yes += coefficients[place] * standard[row * width + place]
            no += coefficients[width + place] * standard[row * width + place]
          }
          system.add(
            choice: choices[row], features: standard, from: row * width, inFavour: yes,
            against: no, weight: weights[row])
        }
      }
      let (step, _) = system.stepAndFactor(longest: 5)
      for place in step.indices { coefficients[place] += step[place] }
      if step.allSatisfy({ abs($0) < 1e-5 }) { break }
    }
    for half in 0..<2 {
      for place in 1..<width {
        coefficients[half * width + place] /= deviations[place]
        coefficients[half * width] -= coefficients[half * width + place] * means[place]
      }
    }
    return coefficients
  }
}
