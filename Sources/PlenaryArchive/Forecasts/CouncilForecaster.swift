public import InstitutionFiles
public import PlenaryAnalysis
public import PlenaryModel
import Procedure

/// Forecasts of votes of a council with a veto from its votes in an archive (``CouncilModel``).
public struct CouncilForecaster: Sendable {
  public let body: BodyID
  public let day: Day
  private let model: CouncilModel
  private let members: [MemberID]
  private let permanent: Set<MemberID>
  /// How many votes in favour the rule of the day demands.
  private let required: Int
  private let past: [CouncilVote]

  /// - Parameter day: only votes before it are used.
  /// - Throws: ``CouncilForecastError`` where there is too little to learn from, `InstitutionError`
  ///   where the members of that day are not known.
  public init(
    _ contents: ArchiveContents, _ institution: Institution, body: BodyID = "SC", before day: Day
  ) throws {
    self.body = body
    self.day = day
    let rules = try institution.rulesOfProcedure(of: body, on: day)
    let rule = rules.decisionRule(rules.majorities.ordinary.by)
    members = rules.roster.seats.map(\.member)
    permanent = CouncilForecaster.vetoers(rules, rule)
    required = CouncilForecaster.required(rule, of: members.count)
    past = CouncilForecaster.votes(contents, institution, body: body, before: day)
    var settings = CouncilSettings()
    settings.required = required
    model = try CouncilModel(past, settings: settings)
  }

  private static func vetoers(_ rules: RulesOfProcedure, _ rule: DecisionRule) -> Set<MemberID> {
    Set(
      rules.roster.seats.filter { seat in rule.vetoGroup.map { seat.groups.contains($0) } ?? false }
        .map(\.member))
  }

  /// The fewest votes in favour that a draft needs which nobody is against.
  private static func required(_ rule: DecisionRule, of members: Int) -> Int {
    let least = (0...members).first { votes in
      let tally = Tally(
        inFavour: votes, against: 0, abstaining: members - votes, members: members)
      return rule.determine(tally, dissenters: []).outcome.isAdopted
    }
    return least ?? members
  }

  /// The past votes that a forecast for a day may learn from, in the order of their days: drafts, and
  /// no amendments to them, of which tables list only some.
  ///
  /// Lists of vetoes alone, or of adopted texts alone, would teach that all or none are vetoed: where
  /// a source lists both, with subjects, only its votes are learnt from.
  /// - Parameter day: only votes taken before it for certain; all where none is given.
  public static func votes(
    _ contents: ArchiveContents, _ institution: Institution, body: BodyID = "SC",
    before day: Day? = nil
  ) -> [CouncilVote] {
    var decisions = DecisionAtTheTime(institution)
    let past = contents.votes.filter { vote in
      vote.body == body && vote.kind != .amendment
        && (day.map { vote.possibleDays.upperBound < $0 } ?? true)
    }
    let whole = past.filter { $0.reports.contains { $0.report.collection == .councilTables } }
    let learnt = whole.isEmpty ? past : whole
    var drafts: [String: Int] = [:]
    for vote in learnt { drafts[subject(vote), default: 0] += 1 }
    return learnt.compactMap { vote in
      CouncilForecaster.past(
        vote, rivals: (drafts[subject(vote)] ?? 1) - 1, contents, &decisions)
    }
  }

  private static func subject(_ vote: ArchivedVote) -> String {
    "\(vote.day)|\(vote.first(\.title))|\(vote.first(\.agenda))"
  }

  /// A past vote, where its outcome is known. A list that contradicts what was announced, or names
  /// somebody who did not sit, is not believed: the outcome stands, the choices are left out.
  private static func past(
    _ vote: ArchivedVote, rivals: Int, _ contents: ArchiveContents,
    _ decisions: inout DecisionAtTheTime
  ) -> CouncilVote? {
    guard let rules = try? decisions.rules(of: vote.body, on: vote.day) else { return nil }
    let seated = rules.roster.seats.map(\.member)
    let permanent = vetoers(rules, rules.decisionRule(rules.majorities.ordinary.by))
    let choices = contents.choices(of: vote)
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
      draft: draft(vote, rivals: rivals, members: seated, permanent: permanent),
      choices: isWhole && !contradicts ? choices : [:], result: result)
  }

  private static func draft(
    _ vote: ArchivedVote, rivals: Int, members: [MemberID], permanent: Set<MemberID>
  ) -> CouncilDraft {
    let subjects = vote.first(\.subjects).components
    return CouncilDraft(
      id: vote.name, day: vote.day, topic: vote.first(\.agenda), agenda: vote.first(\.title),
      category: subjects.first, region: subjects.count > 1 ? subjects[1] : nil,
      sponsors: vote.sponsors,
      isPresidential: vote.first(\.note).contains("submitted by the President"),
      rivals: rivals, members: members, permanent: permanent)
  }

  /// What is expected of a draft.
  ///
  /// - Parameter agenda: the agenda item in full; the title of the draft says the subject.
  public func forecast(
    _ draft: StoredForecast.Draft, agenda: String = "", isPresidential: Bool = false,
    author: String, made: String
  ) throws(CouncilForecastError) -> StoredForecast {
    // The last vote on the subject says of which kind and region the subject is.
    let subject = draft.title.lowercased()
    let last = past.last { $0.draft.topic.lowercased() == subject }?.draft
    let found = try model.forecast(
      CouncilDraft(
        id: draft.symbol, day: draft.day, topic: draft.title,
        agenda: agenda.isEmpty ? last?.agenda ?? draft.title : agenda, category: last?.category,
        region: last?.region, sponsors: draft.sponsors,
        isPresidential: isPresidential, members: members, permanent: permanent,
        declared: draft.declared))
    var chances = [
      StoredForecast.Chance(of: "adopted", chance: found.adoption),
      StoredForecast.Chance(of: "votes \(required)", chance: found.enoughInFavour),
      StoredForecast.Chance(of: "permanent-against", chance: found.permanentAgainst),
      StoredForecast.Chance(of: "veto", chance: found.veto),
    ]
    for (member, chance) in found.vetoBy.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      chances.append(StoredForecast.Chance(of: "veto \(member)", chance: chance))
    }
    return StoredForecast(
      draft: draft, author: author, made: made, method: "council 1",
      basis: .council(votes: found.learntFrom.votes, vetoes: found.learntFrom.vetoes),
      members: found.members.map { member in
        StoredForecast.Member(
          member: member.member,
          chances: ChoiceProbabilities(
            inFavour: member.inFavour, abstaining: member.abstaining, against: member.against,
            notVoting: member.notVoting),
          reasons: member.declared.map { [StoredForecast.Reason(.declared, $0)] } ?? [])
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
