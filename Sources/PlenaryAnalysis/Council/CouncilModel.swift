import PlenaryModel

/// A model of what becomes of drafts in a council with vetoes, learnt from past votes.
///
/// A draft ends in one of four ways: adopted by all, adopted by some, vetoed, or short of votes.
/// Multinomial logistic regression gives their probabilities, from what became of drafts on like
/// subjects, of drafts of like sponsors, and of the last draft on the subject. Given how a draft
/// ends, members choose as they did when drafts on like subjects ended so. What members declare
/// changes all of it by Bayes' rule.
public struct CouncilModel: Sendable {
  public let settings: CouncilSettings
  let votes: [CouncilVote]
  let words: CouncilWords
  let regression: CouncilRegression
  /// The mean of each feature over the votes learnt from.
  let means: [Double]

  /// The fewest votes from which weights are learnt.
  public static let fewestVotes = 50

  /// Learns from past votes, in any order.
  ///
  /// - Throws: ``CouncilForecastError/tooFewVotes(_:needed:)``, also where every draft ended alike.
  public init(
    _ votes: [CouncilVote], settings: CouncilSettings = CouncilSettings()
  ) throws(CouncilForecastError) {
    let votes = CouncilModel.ordered(votes)
    guard votes.count >= CouncilModel.fewestVotes, Set(votes.map(\.result.kind)).count > 1 else {
      throw .tooFewVotes(votes.count, needed: CouncilModel.fewestVotes)
    }
    let words = CouncilWords(votes.map(\.draft))
    let past = CouncilPast(votes, words: words, settings: settings)
    let rows = past.features(of: votes.map(\.draft))
    let last = votes[votes.count - 1].draft.day.number
    regression = CouncilRegression(
      rows: rows, outcomes: votes.map(\.result.kind),
      importance: votes.map {
        CouncilMath.decay(
          days: last - $0.draft.day.number, halfLife: settings.importanceHalfLife)
      }, kinds: CouncilEvidence.kinds, penalty: settings.penalty)
    means = (0..<CouncilEvidence.featureNames.count).map { feature in
      rows.reduce(0) { $0 + $1[feature] } / Double(rows.count)
    }
    self.votes = votes
    self.words = words
    self.settings = settings
  }

  static func ordered(_ votes: [CouncilVote]) -> [CouncilVote] {
    votes.sorted { ($0.draft.day, $0.draft.id) < ($1.draft.day, $1.draft.id) }
  }

  /// The past that forecasts rest on: the votes learnt from and later ones.
  ///
  /// A forecast uses only what lies before the day of its draft.
  public func past(_ later: [CouncilVote] = []) -> CouncilPast {
    CouncilPast(CouncilModel.ordered(votes + later), words: words, settings: settings)
  }

  /// What is expected of a draft.
  ///
  /// - Parameter past: from ``past(_:)``; the votes learnt from where it is not given.
  public func forecast(
    _ draft: CouncilDraft, past: CouncilPast? = nil
  ) throws(CouncilForecastError) -> CouncilForecast {
    guard draft.members.count >= settings.required else {
      throw .tooFewMembers(draft.members.count, required: settings.required)
    }
    let past = past ?? self.past()
    let evidence = past.evidence(for: draft)
    let kinds = regression.probabilities(evidence.features)
    let endings = CouncilEndings(draft, past: past, evidence: evidence, kinds: kinds)
    guard var forecast = endings.forecast(settings) else { throw .contradictoryDeclarations }
    forecast.precedents = past.precedents(evidence)
    forecast.grounds = grounds(evidence.features)
    forecast.learntFrom = (votes.count, votes.count { $0.result.kind == 2 })
    return forecast
  }

  private func grounds(_ features: [Double]) -> [CouncilForecast.Ground] {
    features.indices.map { feature in
      CouncilForecast.Ground(
        feature: CouncilEvidence.featureNames[feature],
        effect: regression.weight(kind: 2, feature: feature)
          * (features[feature] - means[feature]))
    }
    .sorted { ($1.effect.magnitude, $0.feature) < ($0.effect.magnitude, $1.feature) }
  }
}

/// Past votes with the likeness of their subjects.
public struct CouncilPast: Sendable {
  let votes: [CouncilVote]
  let settings: CouncilSettings
  private let subjects: CouncilSubjects
  private let subject: [Int]

  init(_ votes: [CouncilVote], words: CouncilWords, settings: CouncilSettings) {
    self.votes = votes
    self.settings = settings
    let subjects = CouncilSubjects(votes.map(\.draft), words: words)
    self.subjects = subjects
    subject = votes.map { subjects.numbers[CouncilSubjects.Key($0.draft)] ?? 0 }
  }

  func evidence(for draft: CouncilDraft) -> CouncilEvidence {
    CouncilEvidence(
      draft, votes: votes, subject: subject, likeness: subjects.likeness(to: draft),
      settings: settings)
  }

  /// The features of many drafts; each subject is compared once.
  func features(of drafts: [CouncilDraft]) -> [[Double]] {
    var known: [CouncilSubjects.Key: [Double]] = [:]
    return drafts.map { draft in
      let key = CouncilSubjects.Key(draft)
      let likeness = known[key] ?? subjects.likeness(to: draft)
      known[key] = likeness
      return CouncilEvidence(
        draft, votes: votes, subject: subject, likeness: likeness, settings: settings
      ).features
    }
  }

  /// The votes that count most for the subject: eight of any result, and four that were not adopted,
  /// since these are rare and decide most.
  func precedents(_ evidence: CouncilEvidence) -> [CouncilForecast.Precedent] {
    let whole = evidence.subjectWeights.reduce(0, +)
    guard whole > 0 else { return [] }
    let ranked = evidence.past.indices.sorted {
      (evidence.subjectWeights[$1], $1) < (evidence.subjectWeights[$0], $0)
    }
    let failed = ranked.filter { index in
      !votes[evidence.past[index]].result.isAdopted
        && evidence.subjectWeights[index] > 0.001 * whole
    }
    let first = ranked.prefix(8)
    let shown = Array(first) + failed.filter { !first.contains($0) }.prefix(4)
    return shown.map { index in
      let vote = votes[evidence.past[index]]
      return CouncilForecast.Precedent(
        draft: vote.draft.id, day: vote.draft.day, topic: vote.draft.topic, result: vote.result,
        share: evidence.subjectWeights[index] / whole)
    }
  }
}
