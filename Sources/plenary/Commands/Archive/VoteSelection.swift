public import ArgumentParser
import InstitutionFiles
import MemberNames
import PlenaryAnalysis
public import PlenaryArchive
import PlenaryModel

/// Which votes are meant, for every command that selects some.
struct VoteSelection: ParsableArguments {
  @Option(help: ArgumentHelp("The body: GA, SC.", valueName: "body"))
  var body: String?

  @Option(help: ArgumentHelp("A session, or sessions: 69, 60-70.", valueName: "sessions"))
  var session: String?

  @Option(help: ArgumentHelp("From this day, month or year on.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("To this day, month or year.", valueName: "day"))
  var to: String?

  @Option(help: ArgumentHelp("The beginning of a symbol.", valueName: "symbol"))
  var symbol: String?

  @Option(help: ArgumentHelp("A subject, in words or as a code: hr, nu, me.", valueName: "subject"))
  var subject: String?

  @Option(
    help: ArgumentHelp(
      "What was voted on: whole (also where no source says), paragraph, amendment, motion.",
      valueName: "kind"))
  var kind: [VoteReport.Kind] = []

  @Option(
    help: ArgumentHelp("For and against are at most so far apart.", valueName: "number"))
  var margin: Int?

  @Option(
    help: ArgumentHelp("Who did what: CHN=against, FRA=abstaining.", valueName: "member=choice"))
  var voted: [String] = []

  func query(words: [String] = [], _ institution: Institution) throws -> VoteQuery {
    var query = VoteQuery()
    query.words = words.joined(separator: " ")
    query.body = body.map { BodyID($0.uppercased()) }
    query.sessions = try session.map(VoteSelection.sessions)
    if from != nil || to != nil {
      let first =
        try from.map { try VoteSelection.day($0, isEnd: false) } ?? Day(number: -1_000_000)
      let last = try to.map { try VoteSelection.day($0, isEnd: true) } ?? Day(number: 1_000_000)
      guard first <= last else {
        throw refuse("The selection ends before it begins.", hint: "--from 2000 --to 2014.")
      }
      query.days = first...last
    }
    query.symbol = symbol ?? ""
    query.subject = subject ?? ""
    query.kinds = Set(kind)
    query.greatestMargin = margin
    query.conditions = try voted.map { try VoteSelection.condition($0, institution) }
    return query
  }

  static func sessions(_ text: String) throws -> ClosedRange<Int> {
    let parts = text.split(separator: "-").map { Int($0) }
    if parts.count == 1, let one = parts[0] { return one...one }
    if parts.count == 2, let first = parts[0], let last = parts[1], first <= last {
      return first...last
    }
    throw refuse("`\(text)` names no session.", hint: "Write 69, or 60-70.")
  }

  private static func day(_ text: String, isEnd: Bool) throws -> Day {
    if let day = Day(text) { return day }
    let parts = text.split(separator: "-").map { Int($0) }
    if let year = parts.first ?? nil, parts.count <= 2, (1900...2200).contains(year) {
      let month = parts.count == 2 ? parts[1] ?? 0 : isEnd ? 12 : 1
      if (1...12).contains(month),
        let day = Day(
          year: year, month: month, day: isEnd ? Day.length(ofMonth: month, year: year) : 1)
      {
        return day
      }
    }
    throw refuse("`\(text)` is no day.", hint: "Write 2014, 2014-12 or 2014-12-18.")
  }

  static func condition(_ text: String, _ institution: Institution) throws -> VoteQuery.Condition {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let choice = choice(parts[1]) else {
      throw refuse(
        "`\(text)` says of nobody what it did.",
        hint: "Write CHN=against; the choices are in-favour, against, abstaining, not-voting.")
    }
    return VoteQuery.Condition(try member(parts[0], institution), choice)
  }

  static func choice(_ text: String) -> Choice? {
    switch text.lowercased() {
    case "in-favour", "yes", "y", "for": .inFavour
    case "against", "no", "n": .against
    case "abstaining", "abstain", "a": .abstaining
    case "not-voting", "absent", "x": .notVoting
    default: nil
    }
  }

  /// The member that a name stands for, or names that are like it.
  static func member(_ text: String, _ institution: Institution) throws -> MemberID {
    let directory = MemberDirectory(institution)
    if let member = directory.member(text, on: nil) { return member }
    let several = institution.members(named: text)
    let near = several.isEmpty ? directory.suggestions(for: text) : several.map(\.code)
    throw refuse(
      several.isEmpty
        ? "No member is called `\(text)`." : "`\(text)` was the name of several members.",
      hint: near.isEmpty ? nil : "Did you mean \(near.joined(separator: ", or "))?")
  }
}

extension VoteReport.Kind: ExpressibleByArgument {}

/// A vote on one line of a list.
enum VoteLine {
  static func head() -> TextTable {
    TextTable(["vote", "day", "symbol", "result", "title"])
  }

  static func row(_ vote: ArchivedVote) -> [String] {
    let totals = totals(vote)
    return [
      vote.name, day(vote), vote.symbol == vote.name ? "" : vote.symbol, totals,
      shortened(vote.title),
    ]
  }

  /// Those of a list that names all, else the printed ones.
  static func totals(_ vote: ArchivedVote) -> String {
    vote.shownTotals?.words ?? vote.published.words
  }

  /// No more of the day than can be believed.
  static func day(_ vote: ArchivedVote) -> String {
    let day = vote.day.description
    switch vote.precision {
    case .day: return day
    case .month: return String(day.prefix(7))
    case .year: return String(day.prefix(4))
    case .uncertain: return String(day.prefix(7)) + "?"
    }
  }

  static func shortened(_ text: String, to length: Int = 70) -> String {
    text.count <= length ? text : text.prefix(length - 1) + "…"
  }
}
