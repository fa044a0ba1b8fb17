public import InstitutionFiles
public import PlenaryAnalysis
public import PlenaryModel

/// Forecasts of votes of a council with a veto from its votes in an archive (``CouncilModel``).
public struct CouncilForecaster: Sendable {
  public let body: BodyID
  public let day: Day
  private let model: CouncilModel
  private let members: [MemberID]
  private let permanent: Set<MemberID>

  /// - Parameter day: only votes before it are used.
  /// - Throws: ``CouncilForecastError`` where there is too little to learn from, `InstitutionError`
  ///   where the members of that day are not known.
  public init(
    _ contents: ArchiveContents, _ institution: Institution, body: BodyID = "SC", before day: Day
  ) throws {
    self.body = body
    self.day = day
    var decisions = DecisionAtTheTime(institution)
    let rules = try institution.rulesOfProcedure(of: body, on: day)
    let group = rules.decisionRule(rules.majorities.ordinary.by).vetoGroup
    members = rules.roster.seats.map(\.member)
    permanent = Set(
      rules.roster.seats.filter { seat in group.map { seat.groups.contains($0) } ?? false }
        .map(\.member))
    var votes: [CouncilVote] = []
    let past = contents.votes.filter {
      $0.body == body && $0.day < day && $0.kind != .amendment
    }
    // Lists of vetoes alone, or of adopted texts alone, would teach that all or none are vetoed:
    // where a source lists both, with subjects, only its votes are learnt from.
    let whole = past.filter { $0.reports.contains { $0.report.collection == .councilTables } }
    for vote in whole.isEmpty ? past : whole {
      let past = CouncilForecaster.past(vote, contents, &decisions, permanent: permanent)
      if let past { votes.append(past) }
    }
    model = try CouncilModel(votes)
  }

  /// A past vote, where its outcome is known. A list that contradicts what was announced, or names
  /// somebody who did not sit, is not believed: the outcome stands, the choices are left out.
  private static func past(
    _ vote: ArchivedVote, _ contents: ArchiveContents, _ decisions: inout DecisionAtTheTime,
    permanent: Set<MemberID>
  ) -> CouncilVote? {
    guard let rules = try? decisions.rules(of: vote.body, on: vote.day) else { return nil }
    let seated = rules.roster.seats.map(\.member)
    var choices: [MemberID: Choice] = [:]
    for (place, member) in contents.members.enumerated() {
      let choice = vote.listed.choice(place)
      if choice != .notMember { choices[member] = choice }
    }
    let isWhole = choices.count == seated.count && choices.keys.allSatisfy(rules.roster.contains)
    let words = vote.first(\.announcedWords).lowercased()
    let dissent = choices.values.contains { $0 == .against || $0 == .abstaining }
    let result: CouncilResult
    switch vote.announced {
    case .vetoed:
      let by = choices.filter { $0.value == .against && permanent.contains($0.key) }.map(\.key)
      result = .vetoed(by.sorted())
    case .insufficientVotes, .notAdopted: result = .short
    case .adopted:
      result =
        words.contains("majority") || isWhole && dissent && !words.contains("unanim")
        ? .divided : .unanimous
    case .unstated: return nil
    }
    let contradicts = words.contains("unanim") && dissent
    return CouncilVote(
      draft: draft(vote, members: seated, permanent: permanent),
      choices: isWhole && !contradicts ? choices : [:], result: result)
  }

  private static func draft(
    _ vote: ArchivedVote, members: [MemberID], permanent: Set<MemberID>
  ) -> CouncilDraft {
    let subjects = vote.first(\.subjects).components
    return CouncilDraft(
      id: vote.name, day: vote.day, topic: vote.first(\.agenda), agenda: vote.first(\.title),
      category: subjects.first, region: subjects.count > 1 ? subjects[1] : nil,
      sponsors: vote.sponsors,
      isPresidential: vote.first(\.note).contains("submitted by the President"),
      members: members, permanent: permanent)
  }

  /// What is expected of a draft.
  ///
  /// - Parameter agenda: the agenda item in full; the title of the draft says the subject.
  public func forecast(
    _ draft: StoredForecast.Draft, agenda: String = "", isPresidential: Bool = false,
    author: String, made: String
  ) throws(CouncilForecastError) -> StoredForecast {
    let found = try model.forecast(
      CouncilDraft(
        id: draft.symbol, day: draft.day, topic: draft.title,
        agenda: agenda.isEmpty ? draft.title : agenda, sponsors: draft.sponsors,
        isPresidential: isPresidential, members: members, permanent: permanent,
        declared: draft.declared))
    var chances = [
      StoredForecast.Chance(of: "adopted", chance: found.adoption),
      StoredForecast.Chance(of: "nine-votes", chance: found.enoughInFavour),
      StoredForecast.Chance(of: "permanent-against", chance: found.permanentAgainst),
      StoredForecast.Chance(of: "veto", chance: found.veto),
    ]
    for (member, chance) in found.vetoBy.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      chances.append(StoredForecast.Chance(of: "veto \(member)", chance: chance))
    }
    return StoredForecast(
      draft: draft, author: author, made: made, method: "council 1",
      basis: "\(found.learntFrom.votes) votes, \(found.learntFrom.vetoes) of them vetoed",
      members: found.members.map { member in
        StoredForecast.Member(
          member: member.member,
          chances: ChoiceProbabilities(
            inFavour: member.inFavour, abstaining: member.abstaining, against: member.against,
            notVoting: member.notVoting),
          reasons: member.declared.map { ["declared: \($0.words)"] } ?? [])
      }, totals: [:], chances: chances,
      grounds: found.precedents.prefix(12).map { past in
        StoredForecast.Ground(
          vote: past.draft, weight: past.share,
          words: "\(past.topic), \(CouncilForecaster.words(past.result))")
      })
  }

  private static func words(_ result: CouncilResult) -> String {
    switch result {
    case .unanimous: "adopted by all"
    case .divided: "adopted"
    case .vetoed(let members): "vetoed by \(members.map(\.code).joined(separator: ", "))"
    case .short: "short of votes"
    }
  }
}

extension String {
  /// `Country-specific; Africa` in two.
  fileprivate var components: [String] { WrittenValues.list(self, by: ";") }
}
