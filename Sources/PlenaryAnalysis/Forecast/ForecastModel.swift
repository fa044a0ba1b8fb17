public import PlenaryModel
internal import RealModule

/// What the votes of the past say about votes to come.
///
/// Built once for a session (or a day) and asked for many drafts. It is a function of its input:
/// random draws come from a generator with a fixed seed.
public struct ForecastModel: Sendable {
  /// The session of the drafts.
  public let session: Int
  /// Members at the last roll call of the history: those who may vote, unless a draft names others.
  public let members: [MemberID]
  public let weights: ForecastWeights
  let ground: ForecastGround
  let places: [MemberID: Int]

  static let enoughRollCalls = 30

  /// Uses only votes of earlier sessions, the last ten of them.
  public init(
    _ columns: VoteColumns, session: Int, weights: ForecastWeights = .standard
  ) {
    self.init(
      ForecastHistory(columns, session: session) { $0.session < session }, weights: weights)
  }

  /// Uses the votes that were taken before one day for certain, also of the drafts' own session.
  public init(
    _ columns: VoteColumns, session: Int, before day: Day, weights: ForecastWeights = .standard
  ) {
    self.init(ForecastHistory(columns, session: session) { $0.latestDay < day }, weights: weights)
  }

  private init(_ history: ForecastHistory, weights: ForecastWeights) {
    session = history.session
    self.weights = weights
    ground = ForecastGround(history)
    let all = history.columns.members
    places = Dictionary(all.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    if history.count > 0 {
      let last = history.count - 1
      members = all.indices.filter { history.cell(last, $0) != 0 }.map { all[$0] }
    } else {
      members = all
    }
  }

  /// The roll calls it was built on.
  public var rollCalls: [VoteColumns.RollCall] { ground.history.columns.rollCalls }

  /// The bloc that a member's votes place it in, as a number; nil without a record.
  public func bloc(of member: MemberID) -> Int? { places[member].map { ground.blocs[$0] } }

  public func forecast(_ draft: ForecastDraft) -> Forecast {
    let evidence = ForecastEvidence(
      ground, title: draft.title, isPart: draft.isParagraph || draft.isAmendment,
      isAmendment: draft.isAmendment, issues: draft.issues)
    let electorate = Electorate(draft, self, evidence)
    let outlook = electorate.outlook(evidence)
    let totals = electorate.totals(outlook)
    let reasons = ForecastReasons(self, draft, evidence, electorate, outlook)
    return Forecast(
      members: electorate.members.indices.map { index in
        MemberForecast(
          member: electorate.members[index],
          probabilities: electorate.probabilities(outlook, index),
          reasons: reasons.reasons(of: index))
      },
      totals: totals, basis: basis(evidence), restsOn: reasons.restsOn,
      disclosed: electorate.disclosures.count { $0 != nil })
  }

  private func basis(_ evidence: ForecastEvidence) -> ForecastBasis {
    let count = ground.history.count
    if count == 0 { return .noHistory }
    if evidence.isAmendment { return .fewAmendments(amendments) }
    if count < ForecastModel.enoughRollCalls { return .fewRollCalls(count) }
    if let youngest = evidence.chain.first {
      return .series(votes: evidence.series.count, similarity: youngest.similarity)
    }
    return .similarItems(best: evidence.best)
  }

  /// The chances of each ballot of every member of the history, with nothing disclosed: `members ×
  /// 3`, and the features they come from, where they were used.
  func chances(_ evidence: ForecastEvidence) -> (chances: [Double], features: [Double]?) {
    let history = ground.history
    if evidence.isAmendment { return (fewAmendments(evidence), nil) }
    guard history.count >= ForecastModel.enoughRollCalls else {
      return (fewRollCalls(evidence), nil)
    }
    let features = ForecastFeatures.features(evidence, ground)
    let width = ForecastFeatures.width(linked: evidence.isLinked)
    var result: [Double] = []
    result.reserveCapacity(history.memberCount * 3)
    for member in 0..<history.memberCount {
      let (yes, no) = weights.scores(features, from: member * width, linked: evidence.isLinked)
      let shares = ForecastAlgebra.shares(yes, no)
      result.append(shares.0)
      result.append(shares.1)
      result.append(shares.2)
    }
    return (result, features)
  }

  private var amendments: Int {
    ground.history.columns.rollCalls.count { $0.isAmendment == true }
  }

  /// Amendments are too few to learn weights from: two fifths what the member and its bloc did on
  /// them, a fifth what all did; nothing at all where there were none.
  private func fewAmendments(_ evidence: ForecastEvidence) -> [Double] {
    let count = amendments
    guard count > 0 else { return ground.habits.baseRates.map { _ in 1 / 3 } }
    let (own, bloc) = (evidence.ofSimilar.own, evidence.ofSimilar.bloc)
    let members = Double(ground.history.memberCount)
    var all = [0.0, 0.0, 0.0]
    for (place, share) in bloc.enumerated() { all[place % 3] += share / members }
    // The fewer there were, the less they say.
    let told = Double(count) / Double(count + 2)
    return own.indices.map { place in
      let said = 0.4 * own[place] + 0.4 * bloc[place] + 0.2 * all[place % 3]
      return told * said + (1 - told) / 3
    }
  }

  /// Too little to learn from: half the base rate, half the votes on similar titles; four fifths of
  /// the votes on the same title, where there are any.
  private func fewRollCalls(_ evidence: ForecastEvidence) -> [Double] {
    let base = ground.habits.baseRates
    guard ground.history.count > 0 else { return base.map { _ in 1 / 3 } }
    let own = evidence.ofChain?.fast.own ?? evidence.ofSimilar.own
    let share = evidence.isLinked ? 0.8 : 0.5
    return base.indices.map { share * own[$0] + (1 - share) * base[$0] }
  }
}
