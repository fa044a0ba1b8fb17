import PlenaryModel

/// Which vote of the record a report means, and which one its figures are from.
///
/// The two are looked for apart, because what is told of one vote with the figures of another is the
/// commonest error. All votes of the record are searched for the figures.
struct VoteMatch: Sendable {
  enum Manner: Sendable, Hashable {
    /// The figures are those of the vote that is meant.
    case fits
    /// The figures stood once and were corrected.
    case superseded(VoteFact.Superseded)
    /// The figures count later statements as votes.
    case intention
    /// The vote is known by other signs, and its figures differ, or none are told.
    case told
    /// The figures are those of the same text at another stage.
    case otherStage
    /// The figures are those of quite another vote.
    case transplanted
    case unknown
  }

  var manner: Manner
  /// The vote meant; where nothing but the figures tells, the one that they are from.
  var fact: VoteFact?
  /// The vote that the figures are from, where it is another.
  var origin: VoteFact?
  var conflicts: Set<VoteIdentity.Conflict> = []
  /// Other votes with the same figures.
  var sameFigures: [VoteFact] = []

  /// The vote by which events are told apart.
  var event: VoteFact? { fact ?? origin }

  private struct Candidate {
    var fact: VoteFact
    var identity: VoteIdentity
    var manner: Manner?
    var equalColumns: Int
    var weight: Int { identity.weight }
  }

  init(_ told: ToldVote, in report: ReadReport, facts: RecordedFacts, allWords: Set<String>) {
    let totals = told.totals
    var candidates = facts.votes.filter { !report.report.precedes($0) }.map { fact in
      Candidate(
        fact: fact,
        identity: VoteIdentity(
          told, fact, published: report.report.published, allWords: allWords),
        manner: VoteMatch.manner(totals, fact, told),
        equalColumns: totals.count { fact.totals[$0.key] == $0.value })
    }
    VoteMatch.markSubjects(&candidates, told, allWords)
    let meant = VoteMatch.meant(candidates, told)
    let fitting = candidates.filter { $0.manner != nil }
    guard let best = VoteMatch.best(fitting) else {
      self.init(manner: meant == nil ? .unknown : .told, fact: meant?.fact)
      conflicts = meant?.identity.conflicts ?? []
      return
    }
    let same = fitting.map(\.fact).filter { $0.id != best.fact.id }
    if let meant, meant.fact.id != best.fact.id, VoteMatch.isAnother(meant, best) {
      let isSeries = meant.fact.series != nil && meant.fact.series == best.fact.series
      let isStage = isSeries && meant.fact.stage != best.fact.stage
      self.init(
        manner: isStage ? .otherStage : .transplanted, fact: meant.fact, origin: best.fact)
      conflicts = meant.identity.conflicts
    } else if best.identity.hardConflicts == [.stage] {
      self.init(manner: .otherStage, fact: nil, origin: best.fact)
      conflicts = best.identity.conflicts
    } else if !best.identity.hardConflicts.isDisjoint(with: [.body, .matter, .subject])
      || best.identity.hardConflicts.count > 1
    {
      // Figures that hang on two numbers may meet by chance; three do not.
      let isEnough = totals.count >= 3
      self.init(
        manner: isEnough ? .transplanted : .unknown, fact: nil,
        origin: isEnough ? best.fact : nil)
      conflicts = best.identity.conflicts
    } else {
      self.init(manner: best.manner ?? .fits, fact: best.fact)
      conflicts = best.identity.conflicts
    }
    sameFigures = same
  }

  /// A vote on another subject: the words name one that the record knows, and not this one's.
  private static func markSubjects(
    _ candidates: inout [Candidate], _ told: ToldVote, _ allWords: Set<String>
  ) {
    let isNamed = candidates.contains { $0.identity.titleHits > 0 }
    guard isNamed else { return }
    for place in candidates.indices {
      let title = candidates[place].fact.titleWords
      if !title.isEmpty, title.isDisjoint(with: allWords) {
        candidates[place].identity.conflicts.insert(.subject)
      }
    }
  }

  /// A vote of another occasion told in passing as if it belonged to the one that the rest of the
  /// report is about: another stage, and months away from everything else that is told.
  ///
  /// What is told with a time of its own, or as something earlier, is placed rightly.
  mutating func place(_ told: ToldVote, beside others: [VoteFact]) {
    guard manner == .otherStage, fact == nil, let day = origin?.day, told.vote.date == nil,
      told.times.allSatisfy({ $0.year == nil && $0.day == nil }),
      told.words.isDisjoint(with: ["earlier", "previous", "previously", "last", "prior", "past"])
    else { return }
    let days = others.compactMap(\.day)
    guard !days.isEmpty, days.allSatisfy({ abs($0.number - day.number) > 60 }) else { return }
    manner = .transplanted
  }

  private init(manner: Manner, fact: VoteFact? = nil, origin: VoteFact? = nil) {
    self.manner = manner
    self.fact = fact
    self.origin = origin
  }

  /// In which manner the stated numbers are those of a vote, if they are.
  private static func manner(
    _ totals: [VoteColumn: Int], _ fact: VoteFact, _ told: ToldVote
  ) -> Manner? {
    let counted = totals.filter { $0.key != .notVoting || fact.totals[.notVoting] != nil }
    guard counted.count >= 2 || (counted.count == 1 && (counted.first?.value ?? 0) > 15) else {
      return nil
    }
    func fits(_ recorded: [VoteColumn: Int]) -> Bool {
      counted.allSatisfy { recorded[$0.key] == $0.value }
    }
    if fits(fact.totals) { return .fits }
    if let old = fact.superseded.first(where: { fits($0.totals) }) { return .superseded(old) }
    if let intended = fact.totalsOfIntentions, fits(intended) { return .intention }
    return nil
  }

  /// The candidate that most points to, figures apart.
  private static func meant(_ candidates: [Candidate], _ told: ToldVote) -> Candidate? {
    let open = candidates.filter { candidate in
      guard candidate.identity.hardConflicts.isEmpty else { return false }
      let identity = candidate.identity
      if candidate.manner == nil {
        // A body takes many votes a day and comes back to a subject every year: where the figures
        // are others, the words must mean this vote.
        guard !identity.isStale else { return false }
        guard identity.isNamed else {
          // One equal number is soon met with.
          let isUntitled = candidate.fact.titleWords.isEmpty
          return identity.isTimely
            && (candidate.equalColumns >= 2 || (isUntitled && isNear(told, candidate.fact)))
        }
        let isLike =
          candidate.equalColumns > 0 || isNear(told, candidate.fact) || told.figures.isEmpty
        guard isLike || (identity.isTimely && identity.isSameMatter) else { return false }
      }
      return candidate.weight + 2 * candidate.equalColumns >= 5
    }
    if let best = best(open) { return best }
    // The committee's vote, given to the Assembly, with one figure wrong as well.
    return best(
      candidates.filter { candidate in
        candidate.manner == nil && candidate.identity.hardConflicts == [.stage]
          && candidate.identity.isTimely && !candidate.identity.isStale
          && (candidate.equalColumns >= 2
            || (candidate.identity.isNamed && candidate.equalColumns == 1))
      })
  }

  /// All stated figures about as large as those of the record.
  private static func isNear(_ told: ToldVote, _ fact: VoteFact) -> Bool {
    let shared = told.figures.filter { fact.totals[$0.column] != nil }
    return !shared.isEmpty
      && shared.allSatisfy { figure in
        guard let recorded = fact.totals[figure.column] else { return false }
        let range = figure.quantity.range
        let slack = max(fact.body.seats == nil ? 3 : 1, recorded / 10)
        return recorded + slack >= range.low && range.high.map { recorded - slack <= $0 } ?? true
      }
  }

  private static func best(_ candidates: [Candidate]) -> Candidate? {
    candidates.max { left, right in
      (rank(left), left.equalColumns) < (rank(right), right.equalColumns)
    }
  }

  private static func rank(_ candidate: Candidate) -> Int {
    // A recorded result goes before statements about it.
    candidate.weight + 2 * candidate.equalColumns + (candidate.manner == .fits ? 3 : 0)
      - 4 * candidate.identity.hardConflicts.count
  }

  /// Whether the words mean one vote and the figures are from another.
  private static func isAnother(_ meant: Candidate, _ figures: Candidate) -> Bool {
    if !figures.identity.hardConflicts.isEmpty { return true }
    return meant.identity.isNamed && meant.weight - figures.weight >= 4
      && meant.identity.titleHits > figures.identity.titleHits
  }
}
