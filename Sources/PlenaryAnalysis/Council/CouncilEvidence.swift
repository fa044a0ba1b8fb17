import PlenaryModel

/// What the past says about a draft: how much each vote before it counts, and features made of them.
struct CouncilEvidence: Sendable {
  /// The kinds of results, in the order of ``CouncilResult/kind``.
  static let kinds = 4

  /// Indices of the votes before the draft's day.
  let past: [Int]
  /// How much each of them counts for the subject, by time and likeness; in the order of `past`.
  let subjectWeights: [Double]
  /// The same by who submitted the drafts.
  let sponsorWeights: [Double]
  /// The same by time alone.
  let eraWeights: [Double]
  let features: [Double]

  static let featureNames = [
    "votes on the subject: divided", "votes on the subject: vetoed", "votes on the subject: short",
    "drafts of the sponsors: divided", "drafts of the sponsors: vetoed",
    "drafts of the sponsors: short", "votes of these years: divided",
    "votes of these years: vetoed",
    "votes of these years: short", "submitted by the President", "sponsors not known",
    "permanent members among the sponsors", "all permanent members are sponsors",
    "last draft on the subject vetoed", "last draft on the subject short of votes",
    "another draft on the same day", "votes on the subject: many",
  ]

  /// - Parameters:
  ///   - votes: in the order of their days; only those before the draft's day are used.
  ///   - likeness: of the draft to each subject, by number.
  ///   - subject: the number of each vote's subject.
  init(
    _ draft: CouncilDraft, votes: [CouncilVote], subject: [Int], likeness: [Double],
    settings: CouncilSettings
  ) {
    var past: [Int] = []
    var bySubject: [Double] = []
    var bySponsor: [Double] = []
    var byEra: [Double] = []
    let sponsors = Set(draft.sponsors)
    var last: (index: Int, days: Int)?
    for (index, vote) in votes.enumerated() {
      let days = draft.day.number - vote.draft.day.number
      guard days > 0 else { break }
      past.append(index)
      let alike = likeness[subject[index]]
      let recent = CouncilMath.decay(days: days, halfLife: settings.subjectHalfLife)
      byEra.append(CouncilMath.decay(days: days, halfLife: settings.eraHalfLife))
      bySubject.append(recent * CouncilMath.power(alike, settings.likenessPower))
      bySponsor.append(recent * CouncilEvidence.overlap(sponsors, vote.draft.sponsors))
      if alike > 0.9 { last = (index, days) }
    }
    self.past = past
    subjectWeights = bySubject
    sponsorWeights = bySponsor
    eraWeights = byEra

    let base = CouncilEvidence.rates(
      past, votes, byEra, prior: [0.9, 0.06, 0.02, 0.02], worth: 20)
    let onSubject = CouncilEvidence.rates(
      past, votes, bySubject, prior: base, worth: settings.priorVotes)
    let ofSponsors = CouncilEvidence.rates(
      past, votes, bySponsor, prior: base, worth: settings.priorVotes)
    var features = CouncilEvidence.contrast(onSubject, base)
    features += CouncilEvidence.contrast(ofSponsors, base)
    features += CouncilEvidence.contrast(base, [0.9, 0.06, 0.02, 0.02])
    let permanentSponsors = draft.permanent.intersection(sponsors).count
    features.append(draft.isPresidential ? 1 : 0)
    features.append(sponsors.isEmpty && !draft.isPresidential ? 1 : 0)
    features.append(permanentSponsors > 0 ? 1 : 0)
    let all = !draft.permanent.isEmpty && permanentSponsors == draft.permanent.count
    features.append(all ? 1 : 0)
    let freshness = last.map {
      CouncilMath.decay(days: $0.days, halfLife: settings.lastDraftHalfLife)
    }
    let lastKind = last.map { votes[$0.index].result.kind }
    features.append(lastKind == 2 ? freshness ?? 0 : 0)
    features.append(lastKind == 3 ? freshness ?? 0 : 0)
    features.append(draft.rivals > 0 ? 1 : 0)
    features.append(CouncilMath.logarithm(1 + bySubject.reduce(0, +)))
    self.features = features
  }

  /// Shares of the four kinds among past votes, drawn to a prior.
  static func rates(
    _ past: [Int], _ votes: [CouncilVote], _ weights: [Double], prior: [Double], worth: Double
  ) -> [Double] {
    var counts = prior.map { $0 * worth }
    var whole = worth
    for (index, weight) in zip(past, weights) {
      counts[votes[index].result.kind] += weight
      whole += weight
    }
    return counts.map { $0 / whole }
  }

  /// For each kind but the first, the logarithm of how much likelier it is than usual.
  private static func contrast(_ rates: [Double], _ usual: [Double]) -> [Double] {
    (1..<kinds).map { CouncilMath.logarithm(rates[$0] / usual[$0]) }
  }

  /// How alike two lists of sponsors are: those in both to those in either (Jaccard, 1901).
  private static func overlap(_ sponsors: Set<MemberID>, _ others: [MemberID]) -> Double {
    guard !sponsors.isEmpty, !others.isEmpty else { return 0 }
    var both = 0
    for other in others where sponsors.contains(other) { both += 1 }
    return Double(both) / Double(sponsors.count + others.count - both)
  }
}
