internal import PlenaryModel
internal import RealModule

/// Puts into facts what moved each member's chances.
struct ForecastReasons: Sendable {
  let restsOn: [PastVote]
  private let model: ForecastModel
  private let evidence: ForecastEvidence
  private let electorate: Electorate
  private let outlook: Electorate.Outlook
  private let averageFeatures: [Double]

  static let limit = 4

  init(
    _ model: ForecastModel, _ draft: ForecastDraft, _ evidence: ForecastEvidence,
    _ electorate: Electorate, _ outlook: Electorate.Outlook
  ) {
    self.model = model
    self.evidence = evidence
    self.electorate = electorate
    self.outlook = outlook
    restsOn = ForecastReasons.pastVotes(model.ground.history, evidence, title: draft.title)
    let width = ForecastFeatures.width(linked: evidence.isLinked)
    var average = [Double](repeating: 0, count: width)
    let recorded = electorate.places.compactMap { $0 }
    if let features = electorate.features, !recorded.isEmpty {
      for place in recorded {
        for feature in 0..<width { average[feature] += features[place * width + feature] }
      }
      for feature in 0..<width { average[feature] /= Double(recorded.count) }
    }
    averageFeatures = average
  }

  private static func pastVotes(
    _ history: ForecastHistory, _ evidence: ForecastEvidence, title: String
  ) -> [PastVote] {
    let similarity = Dictionary(
      history.titles.allMatches(to: title).map { ($0.index, $0.likeness) },
      uniquingKeysWith: { first, _ in first })
    func past(_ index: Int, series: Bool, weight: Double) -> PastVote {
      PastVote(
        rollCall: history.columns.rollCalls[index], totals: history.columns.totals(index),
        isSameSeries: series, similarity: similarity[index] ?? 0, weight: weight)
    }
    var result: [PastVote] = []
    let decays = evidence.chain.indices.map { Double.pow(0.75, Double($0)) }
    let sum = decays.reduce(0, +)
    for (step, link) in evidence.chain.enumerated() {
      result.append(past(link.index, series: true, weight: decays[step] / sum))
    }
    let chain = Set(evidence.chain.map(\.index))
    for (index, weight) in evidence.similar where !chain.contains(index) && weight >= 0.01 {
      result.append(past(index, series: evidence.series.contains(index), weight: weight))
    }
    return result
  }

  func reasons(of index: Int) -> [ForecastReason] {
    let likeliest = electorate.probabilities(outlook, index).likeliestBallot
    var reasons: [ForecastReason] = []
    if let disclosure = electorate.disclosures[index] {
      reasons.append(
        ForecastReason(
          kind: disclosure.reason,
          weight: ForecastHabits.logit(disclosure.reliability)))
    }
    guard let place = electorate.places[index] else {
      return reasons + [ForecastReason(kind: .noRecord, weight: 0)]
    }
    var fromPast = fromPast(place, likeliest)
    let choice = Int(likeliest.rawValue) - 1
    let before = electorate.chances[index * 3 + choice]
    let after = outlook.chances[index * 3 + choice]
    if electorate.disclosures.contains(where: { $0 != nil }) {
      fromPast.append(
        ForecastReason(
          kind: .othersDeclared(change: after - before),
          weight: ForecastHabits.logit(after) - ForecastHabits.logit(before)))
    }
    // Stable, so that equal weights keep the order of the kinds.
    let sorted = fromPast.enumerated().sorted { left, right in
      (abs(left.element.weight), -left.offset) > (abs(right.element.weight), -right.offset)
    }
    return Array((reasons + sorted.map(\.element)).prefix(ForecastReasons.limit))
  }

  private func fromPast(_ place: Int, _ likeliest: Choice) -> [ForecastReason] {
    let choice = Int(likeliest.rawValue) - 1
    let ground = model.ground
    let base = ground.habits.baseRates[place * 3 + choice]
    guard electorate.features != nil else {
      return [ForecastReason(kind: .baseRate(likeliest, share: base), weight: 0)]
    }
    let weights = contributions(place, choice)
    var reasons: [ForecastReason] = []
    if let (step, vote) = lastVote(place) {
      reasons.append(
        ForecastReason(
          kind: .lastVote(vote, restsOn: step), weight: weights[.lastVote] ?? 0))
    }
    let similar = evidence.ofSimilar
    reasons.append(
      ForecastReason(
        kind: .similarItems(likeliest, share: similar.own[place * 3 + choice]),
        weight: weights[.ownShare] ?? 0))
    let bloc = evidence.ofChain?.fast.bloc ?? similar.bloc
    reasons.append(
      ForecastReason(
        kind: .bloc(
          likeliest, share: bloc[place * 3 + choice],
          members: ground.blocs.count { $0 == ground.blocs[place] }), weight: weights[.bloc] ?? 0))
    let point = evidence.ofChain?.fast.place ?? similar.place
    reasons.append(
      ForecastReason(
        kind: .place(likeliest, share: point[place * 3 + choice]), weight: weights[.place] ?? 0))
    if evidence.isLinked {
      reasons.append(
        ForecastReason(
          kind: .baseRate(likeliest, share: base), weight: weights[.baseRate] ?? 0))
    }
    return reasons
  }

  private func lastVote(_ place: Int) -> (step: Int, vote: Choice)? {
    for (step, link) in evidence.chain.prefix(4).enumerated() {
      let vote = model.ground.history.columns[link.index, place]
      if vote.isCast { return (step, vote) }
    }
    return nil
  }

  /// How far each kind of evidence moves the log-odds of one choice against the mean of the others,
  /// compared with the average member.
  private func contributions(_ place: Int, _ choice: Int) -> [ForecastFeatures.Kind: Double] {
    guard let features = electorate.features else { return [:] }
    let kinds = ForecastFeatures.kinds(linked: evidence.isLinked)
    let coefficients = model.weights.coefficients(linked: evidence.isLinked)
    var result: [ForecastFeatures.Kind: Double] = [:]
    for (feature, kind) in kinds.enumerated() {
      let rows = [coefficients[feature], 0, coefficients[kinds.count + feature]]
      let others = (rows[0] + rows[2] - rows[choice]) / 2
      let value = features[place * kinds.count + feature] - averageFeatures[feature]
      result[kind, default: 0] += (rows[choice] - others) * value
    }
    return result
  }
}
