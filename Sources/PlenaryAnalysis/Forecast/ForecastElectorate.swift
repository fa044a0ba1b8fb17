internal import PlenaryModel
internal import RealModule

/// Those who may vote on a draft, with what is known of each.
struct Electorate: Sendable {
  let members: [MemberID]
  /// Their places in the history; nil for members without a record.
  let places: [Int?]
  let disclosures: [Disclosure?]
  /// The chances of each ballot with nothing disclosed, `members × 3`.
  let chances: [Double]
  let features: [Double]?
  /// Log-odds of casting a ballot; nil where all take part.
  let attendance: [Double]?
  private let shift: ForecastShift
  private let model: ForecastModel

  /// What the draft's vote is expected to be once the disclosed positions are reckoned with.
  struct Outlook: Sendable {
    /// The chances of each ballot, `members × 3`.
    var chances: [Double]
    var draws: ForecastShift.Draws
    var odds: [Double]
  }

  init(_ draft: ForecastDraft, _ model: ForecastModel, _ evidence: ForecastEvidence) {
    self.model = model
    members = draft.members ?? model.members
    places = members.map { model.places[$0] }
    let sponsors = Set(draft.sponsors)
    disclosures = members.map { draft.disclosure(of: $0, sponsors: sponsors) }
    let (known, features) = model.chances(evidence)
    self.features = features
    chances = Electorate.gathered(known, places)
    let space = model.ground.space
    var points: [Double] = []
    for place in places {
      for dimension in 0..<space.width {
        points.append(
          place.map { space.points[$0 * space.width + dimension] } ?? (dimension == 0 ? 1 : 0))
      }
    }
    shift = ForecastShift(
      points: points, width: space.width, covariance: space.covariance,
      spread: evidence.isLinked ? model.weights.linkedSpread : model.weights.newSpread)
    attendance = draft.allTakePart ? nil : Electorate.attendance(evidence, model, places)
  }

  private static func attendance(
    _ evidence: ForecastEvidence, _ model: ForecastModel, _ places: [Int?]
  ) -> [Double] {
    let features = ForecastAttendance.features(evidence, model.ground)
    let width = ForecastAttendance.width
    return places.map { place in
      // Seven of eight members cast a ballot; nothing else is known of one without a record.
      guard let place else { return 2 }
      return (0..<width).reduce(0) {
        $0 + model.weights.attendance[$1] * features[place * width + $1]
      }
    }
  }

  /// Members without a record get the mean of the others.
  private static func gathered(_ known: [Double], _ places: [Int?]) -> [Double] {
    var mean = [0.0, 0.0, 0.0]
    let recorded = places.compactMap { $0 }
    for place in recorded { for choice in 0..<3 { mean[choice] += known[place * 3 + choice] } }
    for choice in 0..<3 {
      mean[choice] = recorded.isEmpty ? 1 / 3 : mean[choice] / Double(recorded.count)
    }
    return places.flatMap { place in
      (0..<3).map { choice in place.map { known[$0 * 3 + choice] } ?? mean[choice] }
    }
  }

  func outlook(_ evidence: ForecastEvidence) -> Outlook {
    let prior = shift.prior()
    let odds = shift.matched(prior, to: chances)
    var known: [(member: Int, choice: UInt8, weight: Double)] = []
    for (index, disclosure) in disclosures.enumerated() {
      guard let disclosure, disclosure.choice.isCast else { continue }
      known.append((index, disclosure.choice.rawValue, disclosure.reliability))
    }
    guard !known.isEmpty else { return Outlook(chances: chances, draws: prior, odds: odds) }
    let draws = shift.posterior(odds: odds, known: known)
    var moved = shift.means(draws, odds: odds)
    if !evidence.isLinked {
      let seen = known.compactMap { entry in
        places[entry.member].map { (member: $0, choice: entry.choice) }
      }
      let ground = model.ground
      let share = Electorate.trustInOthers(known.count)
      if let twins = ForecastAnalogues.shares(
        evidence, ground.history, known: seen, members: places),
        let kin = ForecastKin.shares(evidence, ground, points: shift.points, known: known)
      {
        moved = Electorate.pooled(
          [(moved, 1 - 2 * share), (twins, share), (kin, share)])
      }
    }
    return Outlook(chances: moved, draws: draws, odds: shift.matched(draws, to: moved))
  }

  /// A third when several positions are known; less with one or two, which many past votes fit.
  private static func trustInOthers(_ known: Int) -> Double {
    let square = Double(known * known)
    return square / (3 * (square + 9))
  }

  /// Logarithmic opinion pool (Genest and Zidek 1986).
  private static func pooled(_ opinions: [(chances: [Double], weight: Double)]) -> [Double] {
    var result = [Double](repeating: 0, count: opinions[0].chances.count)
    for (chances, weight) in opinions {
      for place in result.indices {
        result[place] += weight * Double.log(max(chances[place], 0.005))
      }
    }
    for start in stride(from: 0, to: result.count, by: 3) {
      var sum = 0.0
      for place in start..<start + 3 {
        result[place] = Double.exp(result[place])
        sum += result[place]
      }
      for place in start..<start + 3 { result[place] /= sum }
    }
    return result
  }

  /// The chances of a member's ballot and attendance; what it has let be known is kept with the
  /// chance it is believed with, and tells nothing else.
  func probabilities(_ outlook: Outlook, _ index: Int) -> ChoiceProbabilities {
    var shares = (
      outlook.chances[index * 3], outlook.chances[index * 3 + 1], outlook.chances[index * 3 + 2]
    )
    var casts = attendance.map { 1 / (1 + Double.exp(-$0[index])) } ?? 1
    if let disclosure = disclosures[index] {
      let kept = disclosure.reliability
      let choice = disclosure.choice
      if choice.isCast {
        shares.0 = (1 - kept) * shares.0 + (choice == .inFavour ? kept : 0)
        shares.1 = (1 - kept) * shares.1 + (choice == .abstaining ? kept : 0)
        shares.2 = (1 - kept) * shares.2 + (choice == .against ? kept : 0)
        if attendance != nil { casts = kept + (1 - kept) * casts }
      } else if attendance != nil {
        casts *= 1 - kept
      }
    }
    return ChoiceProbabilities(
      inFavour: casts * shares.0, abstaining: casts * shares.1, against: casts * shares.2,
      notVoting: 1 - casts)
  }
}

extension Electorate {
  /// Outcomes drawn for each draw of the item's effect.
  private static let outcomesPerDraw = 8

  func totals(_ outlook: Outlook) -> ForecastTotals {
    var generator = ForecastGenerator(seed: 20)
    let count = members.count
    let tides = ForecastGenerator.normals(draws: ForecastShift.drawCount, size: 1, seed: 3)
    let fixed = members.indices.map { probabilities(outlook, $0) }
    var outcomes: [Totals] = []
    var thresholds = [Double](repeating: 0, count: count * 3)
    for (step, draw) in resampled(outlook.draws.weights).enumerated() {
      let tide = model.weights.attendanceSpread * tides[step]
      for member in 0..<count {
        let own = fixed[member]
        var casts = 1 - own.notVoting
        var shares = own.ofBallot
        if disclosures[member] == nil {
          let yes = outlook.odds[member * 2] * outlook.draws.inFavour[draw * count + member]
          let no = outlook.odds[member * 2 + 1] * outlook.draws.against[draw * count + member]
          shares = (yes / (yes + no + 1), 1 / (yes + no + 1), no / (yes + no + 1))
          if let attendance { casts = 1 / (1 + Double.exp(-attendance[member] - tide)) }
        }
        thresholds[member * 3] = casts * shares.inFavour
        thresholds[member * 3 + 1] = casts * (shares.inFavour + shares.abstaining)
        thresholds[member * 3 + 2] = casts
      }
      for _ in 0..<Electorate.outcomesPerDraw {
        outcomes.append(Electorate.outcome(thresholds, &generator))
      }
    }
    return ForecastTotals(outcomes: outcomes)
  }

  private static func outcome(
    _ thresholds: [Double], _ generator: inout ForecastGenerator
  ) -> Totals {
    var totals = Totals(inFavour: 0, against: 0, abstaining: 0, notVoting: 0)
    for start in stride(from: 0, to: thresholds.count, by: 3) {
      let value = generator.uniform()
      if value < thresholds[start] {
        totals.inFavour += 1
      } else if value < thresholds[start + 1] {
        totals.abstaining += 1
      } else if value < thresholds[start + 2] {
        totals.against += 1
      } else {
        totals.notVoting += 1
      }
    }
    return totals
  }

  /// As many draws as there are, each as often as its weight asks for (systematic resampling).
  private func resampled(_ weights: [Double]) -> [Int] {
    var result: [Int] = []
    var sum = 0.0
    var draw = -1
    for step in weights.indices {
      let target = (Double(step) + 0.5) / Double(weights.count)
      while sum < target, draw < weights.count - 1 {
        draw += 1
        sum += weights[draw]
      }
      result.append(draw)
    }
    return result
  }
}
