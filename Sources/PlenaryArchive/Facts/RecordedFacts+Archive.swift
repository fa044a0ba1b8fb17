public import InstitutionFiles
import PlenaryAnalysis
public import PlenaryCoverage
public import PlenaryModel
import Procedure

/// What an archive knows, as facts that reports are held against.
extension RecordedFacts {
  /// - Parameter days: only votes that may have been taken then; all where none is given.
  public init(
    _ contents: ArchiveContents, _ institution: Institution, days: ClosedRange<Day>? = nil
  ) {
    var names = BodyNames(institution)
    let votes = contents.votes.filter { days?.overlaps($0.possibleDays) ?? true }
    self.init(
      votes: votes.map { vote in
        var report = vote.report
        report.day = vote.day
        report.resolution = vote.resolution
        report.draft = vote.draft
        report.title = vote.first(\.title)
        report.kind = vote.kind
        report.announced = vote.announced
        report.published = vote.published
        report.sponsors = vote.sponsors
        report.statements = vote.statements
        report.choices =
          vote.hasBelievedList
          ? contents.choices(of: vote).map { MemberChoice($0.key, $0.value) } : []
        return VoteFact(report, &names)
      })
  }

  /// What files say that were read and not kept: a record of Plenary's own meetings.
  public init(_ reports: [VoteReport], _ institution: Institution) {
    var names = BodyNames(institution)
    self.init(votes: reports.map { VoteFact($0, &names) })
  }
}

/// The bodies of an institution as texts name them.
private struct BodyNames {
  private let institution: Institution
  private var decisions: DecisionAtTheTime

  init(_ institution: Institution) {
    self.institution = institution
    decisions = DecisionAtTheTime(institution)
  }

  /// Who could prevent adoption in a body on a day.
  mutating func vetoers(_ body: BodyID, on day: Day) -> Set<MemberID> {
    guard let rules = try? decisions.rules(of: body, on: day),
      let group = rules.decisionRule(rules.majorities.ordinary.by).vetoGroup
    else { return [] }
    return Set(rules.roster.members(of: group))
  }

  func body(_ id: BodyID) -> VotingBody {
    switch id {
    case "GA": return .assembly
    case "SC": return .securityCouncil
    case "HRC": return .humanRightsCouncil
    default:
      return VotingBody.mainCommittee(id)
        ?? VotingBody(id: id, name: institution.body(id)?.name ?? id.code)
    }
  }
}

extension VoteFact {
  fileprivate init(_ report: VoteReport, _ names: inout BodyNames) {
    let symbol = [report.resolution, report.draft].first { !$0.isEmpty } ?? report.voteName
    let matter: Matter =
      switch report.kind {
      case .amendment: .amendment
      case .paragraph: .paragraph
      case .motion: .procedure
      case .whole, .unstated: .resolution
      }
    var totals: [VoteColumn: Int] = [:]
    totals[.inFavour] = report.published.inFavour
    totals[.against] = report.published.against
    totals[.abstaining] = report.published.abstaining
    self.init(
      symbol, body: names.body(report.body), matter: matter,
      day: report.precision == .day ? report.day : nil, totals: totals)
    symbols = [report.resolution, report.draft].filter { !$0.isEmpty }
    titleWords = VoteFact.words(of: report.title)
    for choice in report.choices { choices[choice.member] = VoteColumn(choice.choice) }
    if totals.isEmpty, !choices.isEmpty {
      for column in VoteColumn.allCases where column != .notVoting {
        self.totals[column] = choices.values.count { $0 == column }
      }
    }
    switch report.announced {
    case .adopted: outcome = .adopted
    case .vetoed: outcome = .vetoed
    case .notAdopted, .insufficientVotes: outcome = .rejected
    case .unstated: break
    }
    if report.announced == .vetoed {
      let vetoers = names.vetoers(report.body, on: report.day)
      vetoBy = report.choices.filter { $0.choice == .against }.map(\.member)
        .filter(vetoers.contains)
    }
    proposers = report.sponsors
    intentions = report.statements.compactMap { said in
      said.intended.flatMap(VoteColumn.init).map { Intention(said.member, $0) }
    }
    members = report.published.members
    series = report.title.isEmpty ? nil : report.title
    address = report.link.isEmpty ? nil : report.link
  }

  /// Words of four letters and more that tell one title from another.
  private static func words(of title: String) -> Set<String> {
    let common: Set<String> = [
      "situation", "resolution", "draft", "adopted", "general", "assembly", "security", "council",
      "united", "nations", "international", "with", "from", "that", "their", "question", "report",
    ]
    let words = title.lowercased().split { !$0.isLetter }.map(String.init)
    return Set(words.filter { $0.count >= 4 && !common.contains($0) })
  }
}

extension VoteColumn {
  fileprivate init?(_ choice: Choice) {
    switch choice {
    case .inFavour: self = .inFavour
    case .against: self = .against
    case .abstaining: self = .abstaining
    case .notVoting: self = .notVoting
    case .notMember: return nil
    }
  }
}
