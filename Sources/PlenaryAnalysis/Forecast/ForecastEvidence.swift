internal import PlenaryModel
internal import RealModule

/// Everything the past says about one draft.
struct ForecastEvidence: Sendable {
  struct Linked: Sendable {
    let index: Int
    let similarity: Double
  }
  /// Earlier votes on the same title, one a session, the youngest first, six at most.
  let chain: [Linked]
  /// Every earlier vote on the same title, those of the chain among them.
  let series: Set<Int>
  /// What is voted on is an amendment: only votes on amendments are looked at.
  let isAmendment: Bool
  /// The roll calls on the most similar subjects, with weights that sum to 1.
  let similar: [(index: Int, weight: Double)]
  let isPart: Bool
  let hasTitle: Bool
  /// The best likeness to any earlier title.
  let best: Double
  /// The spelling cosine with every earlier title: what declared positions weigh items by.
  let spelling: [Double]

  let ofChain: (fast: ForecastGround.Shares, slow: ForecastGround.Shares)?
  let ofSimilar: ForecastGround.Shares
  /// From the places of members on all items of the same subjects.
  let ofSubjects: [Double]

  var isLinked: Bool { !chain.isEmpty }

  /// - Parameter hidesSeries: leaves out votes on the same title, to learn from recurring texts how
  ///   new ones are to be treated.
  init(
    _ ground: ForecastGround, title: String, isPart: Bool, isAmendment: Bool = false,
    issues: [String], hidesSeries: Bool = false
  ) {
    let history = ground.history
    hasTitle = !TitleCleaning.words(TitleCleaning.title(of: title)).isEmpty
    let kind = isPart || !hasTitle
    self.isPart = isPart
    self.isAmendment = isAmendment
    let matches = history.titles.allMatches(to: title)
      .filter { !isAmendment || history.columns.rollCalls[$0.index].isAmendment == true }
    spelling = history.titles.allMatches(to: title).map(\.spelling)
    let kept = matches.filter { !hidesSeries || ($0.spelling < 0.7 && $0.words < 0.6) }
    let ofSeries =
      hidesSeries ? [] : ForecastEvidence.ofSeries(matches, isPart: isPart, history)
    series = Set(ofSeries.map(\.index))
    chain = isAmendment ? [] : ForecastEvidence.chain(ofSeries, history)

    var scored: [(index: Int, score: Double)] = []
    var subjects: [(index: Int, weight: Double)] = []
    var best = 0.0
    for match in kept {
      let index = match.index
      let overlap = ForecastHistory.overlap(issues, history.columns.rollCalls[index].issues)
      let differs = history.isPart[index] != kind
      best = max(best, match.likeness - (differs ? 0.05 : 0))
      scored.append((index, match.likeness + 0.25 * overlap - (differs ? 0.15 : 0)))
      if history.placeInRecent[index] != nil {
        let weight =
          (differs ? 0.3 : 1) * (overlap + 0.02) * (overlap + 0.02)
          * Double.pow(0.8, history.ages[index]) * Double.exp(3 * match.likeness)
        subjects.append((index, weight))
      }
    }
    self.best = best
    scored.sort { ($0.score, $0.index) > ($1.score, $1.index) }
    var similar: [(index: Int, weight: Double)] = []
    var sum = 0.0
    for (index, score) in scored.prefix(25) {
      let weight = Double.exp(8 * (score - scored[0].score)) * Double.pow(0.85, history.ages[index])
      similar.append((index, weight))
      sum += weight
    }
    self.similar = similar.map { ($0.index, $0.weight / sum) }
    ofSimilar = ground.shares(on: self.similar)
    ofSubjects = ground.shares(on: subjects).place
    let chain = chain
    func decayed(_ decay: Double) -> ForecastGround.Shares {
      ground.shares(
        on: chain.enumerated().map { step, link in
          (link.index, Double.pow(decay, Double(step)) * link.similarity * link.similarity)
        })
    }
    ofChain = chain.isEmpty ? nil : (decayed(0.3), decayed(0.75))
  }

  /// Votes on texts as a whole and on their parts are kept apart, unless only the other kind is there.
  private static func ofSeries(
    _ matches: [TitleIndex.Match], isPart: Bool, _ history: ForecastHistory
  ) -> [TitleIndex.Match] {
    let ofSeries = matches.filter { $0.similarity >= TitleIndex.sameSeries }
    let ofKind = ofSeries.filter { history.isWhole($0.index) != isPart }
    return ofKind.isEmpty ? ofSeries : ofKind
  }

  /// Six sessions back at most.
  private static func chain(
    _ ofSeries: [TitleIndex.Match], _ history: ForecastHistory
  ) -> [Linked] {
    var bySession: [Int: TitleIndex.Match] = [:]
    for match in ofSeries {
      let session = history.columns.rollCalls[match.index].session
      if let known = bySession[session], known.similarity > match.similarity { continue }
      bySession[session] = match
    }
    return bySession.keys.sorted(by: >).prefix(6).compactMap { session in
      bySession[session].map { Linked(index: $0.index, similarity: $0.similarity) }
    }
  }
}
