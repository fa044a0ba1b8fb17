import InstitutionFiles
import MemberNames
import PlenaryAnalysis
import PlenaryModel

/// Votes with a column for each member, as scraped pages are often laid out.
///
/// In these tables `ABSENT COUNT` is the number of abstentions and `NO-VOTE COUNT` that of members
/// that did not vote. Names stand in capitals, some twice in different spellings.
struct WideTableImporter {
  private let header: Header
  /// Columns of members, with the name that the header has.
  private let members: [Int]
  private var reports: [VoteReport] = []
  private var keys: Set<String> = []

  init(_ header: Header, file: String, _ context: inout ImportContext) {
    self.header = header
    var members: [Int] = []
    for (place, name) in header.names.enumerated() where !WideTableImporter.isDescription(name) {
      if context.directory.member(name, on: nil) != nil
        || !context.institution.members(named: name).isEmpty
      {
        members.append(place)
      } else if !name.isEmpty {
        context.refuseName(name, file: file, line: 1)
      }
    }
    self.members = members
  }

  /// Columns that say something of the vote.
  private static func isDescription(_ name: String) -> Bool {
    let known: Set<String> = [
      "COUNCIL", "DATE", "TITLE", "RESOLUTION", "TOTAL VOTES", "NO-VOTE COUNT", "ABSENT COUNT",
      "NO COUNT", "YES COUNT", "LINK", "TOKEN", "DRAFT", "MEETING", "SESSION", "AGENDA", "SUBJECT",
      "SUBJECTS", "NOTE", "ID", "", "UNNAMED: 0",
    ]
    return known.contains(name.uppercased())
  }

  mutating func take(_ row: CSVReader, _ context: inout ImportContext) {
    let header = header
    func text(_ names: String...) -> String {
      names.compactMap { header.column($0) }.first.map(row.text) ?? ""
    }
    guard let (day, precision) = WrittenValues.day(text("date")) else {
      context.refuse(
        "`\(text("date"))` is no date: the vote is left out", file: row.path, line: row.line,
        column: (header.column("date") ?? 0) + 1, hint: "Write it as 2014-12-18.")
      return
    }
    let isCouncil =
      text("council").lowercased().contains("security")
      || text("resolution").hasPrefix("S/")
    let resolution = text("resolution")
    let key =
      [text("id"), text("link"), resolution, "\(day) \(text("title"))"]
      .first { !$0.isEmpty } ?? ""
    guard keys.insert(key).inserted else {
      context.refuse(
        "A vote stands twice in the table; the first is kept", file: row.path, line: row.line)
      return
    }
    let name = text("session")
    let session = isCouncil ? day.year : context.session(name, on: day)
    var report = VoteReport(
      collection: .wide, key: key, body: isCouncil ? "SC" : "GA", day: day, precision: precision,
      sessionName: name.isEmpty ? String(session) : name, session: session, line: row.line)
    report.files = [row.path]
    report.resolution = resolution
    report.draft = text("draft")
    report.meeting = text("meeting")
    report.title = text("title")
    report.agenda = text("agenda")
    report.subjects = text("subjects", "subject")
    report.link = text("link")
    report.note = text("note")
    report.published = PublishedTotals(
      inFavour: WrittenValues.count(text("yes count")),
      against: WrittenValues.count(text("no count")),
      abstaining: WrittenValues.count(text("absent count")),
      notVoting: WrittenValues.count(text("no-vote count")),
      members: WrittenValues.count(text("total votes")))
    report.choices = choices(row, on: day, &context)
    reports.append(report)
  }

  private func choices(
    _ row: CSVReader, on day: Day, _ context: inout ImportContext
  ) -> [MemberChoice] {
    var names = ByteNames()
    var found: [(member: Int, choice: Choice)] = []
    for place in members where place < row.count && !row.isEmpty(place) {
      guard let choice = WrittenValues.choice(Encodings.trimmed(row[place])) else {
        context.refuse(
          "`\(row.text(place))` is no vote", file: row.path, line: row.line, column: place + 1,
          hint: "Y, N, A, or X for not voting; empty for no member.")
        continue
      }
      found.append((names.number(Array(header.names[place].utf8)[...]), choice))
    }
    var members = NamedMembers(names)
    return context.choices(found, names: &members, on: day, line: row.line, file: row.path)
  }

  func finished() -> [VoteReport] { reports }
}
