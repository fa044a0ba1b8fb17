import PlenaryAnalysis
import PlenaryModel

/// Voting data of the UN Digital Library: a row for each member and vote, all columns repeated.
///
/// Read: the General Assembly's and the Security Council's files in the columns of 2024, 2025 and
/// 2026. The files of 2024 name their columns in the plural and write `NV` for not voting. They hold
/// adopted texts only: what was rejected or vetoed is not in them.
struct DigitalLibraryImporter {
  private let columns: Columns
  private let isCouncil: Bool
  private var table = ChoiceTable()
  private var texts: [VoteTexts] = []

  /// What a row says of the vote besides the choice.
  private struct VoteTexts {
    var fields: [String]
    var line: Int
  }

  private struct Columns {
    var key: Int?
    var code: Int
    var name: Int?
    var vote: Int
    /// In the order of `Field`.
    var texts: [Int?]
  }

  private enum Field: Int, CaseIterable {
    case date, session, resolution, draft, report, meeting, title, agenda, subjects, note, yes, no,
      abstaining, notVoting, members, link, modality

    var names: [String] {
      switch self {
      case .date: ["date"]
      case .session: ["session"]
      case .resolution: ["resolution", "resolutions"]
      case .draft: ["draft", "drafts"]
      case .report: ["committee_report", "committee_reports"]
      case .meeting: ["meeting", "meetings"]
      case .title: ["title", "description", "titles"]
      case .agenda: ["agenda_title", "agenda", "agenda_titles"]
      case .subjects: ["subjects", "subject"]
      case .note: ["vote_note", "note"]
      case .yes: ["total_yes", "yes"]
      case .no: ["total_no", "no"]
      case .abstaining: ["total_abstentions", "abstentions", "abstention", "abstain"]
      case .notVoting: ["total_non_voting", "non_voting", "nonvoting"]
      case .members: ["total_ms", "total"]
      case .link: ["undl_link", "link"]
      case .modality: ["modality"]
      }
    }
  }

  init?(_ header: Header) {
    guard let code = header.column("ms_code", "ms_codes"),
      let vote = header.column("ms_vote", "ms_votes")
    else { return nil }
    let texts = Field.allCases.map { field in
      field.names.lazy.compactMap { header.column($0) }.first
    }
    columns = Columns(
      key: header.column("undl_id", "id"), code: code,
      name: header.column("ms_name", "ms_names"), vote: vote, texts: texts)
    isCouncil = header.has("permanent_member")
  }

  mutating func take(_ row: CSVReader, _ context: inout ImportContext) throws(UnreadableImport) {
    guard row.count > max(columns.code, columns.vote) else {
      context.refuse(
        "The row has too few fields", file: row.path, line: row.line,
        hint: "Is the file cut off, or a quotation mark missing?")
      return
    }
    guard let choice = WrittenValues.choice(row[columns.vote]) else {
      context.refuse(
        "`\(row.text(columns.vote))` is no vote", file: row.path, line: row.line,
        column: columns.vote + 1, hint: "Y, N, A, or X (in older files NV) for not voting.")
      return
    }
    let member = row.isEmpty(columns.code) ? columns.name : columns.code
    guard let member, !row.isEmpty(member) else {
      context.refuse("The row names no member", file: row.path, line: row.line)
      return
    }
    let key = key(of: row)
    guard !key.isEmpty else {
      context.refuse(
        "The row has neither a number nor a symbol of the vote", file: row.path, line: row.line)
      return
    }
    try context.take(
      choice, vote: key, member: Encodings.trimmed(row[member]), line: row.line, file: row.path,
      into: &table)
    if table.lines.count > texts.count {
      texts.append(
        VoteTexts(fields: columns.texts.map { $0.map(row.text) ?? "" }, line: row.line))
    }
  }

  private func key(of row: CSVReader) -> ArraySlice<UInt8> {
    if let key = columns.key, !row.isEmpty(key) { return Encodings.trimmed(row[key]) }
    for field in [Field.resolution, .draft] {
      if let column = columns.texts[field.rawValue], !row.isEmpty(column) {
        return Encodings.trimmed(row[column])
      }
    }
    return []
  }

  func reports(_ context: inout ImportContext, file: String) -> [VoteReport] {
    var names = NamedMembers(table.members)
    return texts.indices.compactMap { report($0, &names, &context, file: file) }
  }

  private func report(
    _ vote: Int, _ names: inout NamedMembers, _ context: inout ImportContext, file: String
  ) -> VoteReport? {
    let said = texts[vote]
    func text(_ field: Field) -> String { said.fields[field.rawValue] }
    guard let (day, precision) = WrittenValues.day(text(.date)) else {
      context.refuse(
        "`\(text(.date))` is no date: the vote is left out", file: file, line: said.line,
        hint: "Write it as 2023-10-27.")
      return nil
    }
    let body: BodyID = isCouncil ? "SC" : "GA"
    let session = isCouncil ? day.year : context.session(text(.session), on: day)
    var report = VoteReport(
      collection: isCouncil ? .digitalLibraryCouncil : .digitalLibraryAssembly,
      key: table.votes.text(vote), body: body, day: day, precision: precision,
      sessionName: text(.session).isEmpty ? String(session) : text(.session), session: session,
      line: said.line)
    report.files = [file]
    report.resolution = text(.resolution)
    report.draft = text(.draft)
    report.committeeReport = text(.report)
    report.meeting = text(.meeting)
    report.title = text(.title)
    report.agenda = text(.agenda)
    report.subjects = text(.subjects)
    report.note = text(.note)
    report.link = text(.link)
    report.kind = .whole
    report.announced = text(.resolution).isEmpty ? .unstated : .adopted
    let modality = (text(.modality) + " " + text(.note)).lowercased()
    if modality.contains("without vote") || modality.contains("without a vote")
      || modality.contains("acclamation") || modality.contains("consensus")
    {
      report.modality = .withoutVote
    }
    report.published = PublishedTotals(
      inFavour: count(.yes, said, &context, file), against: count(.no, said, &context, file),
      abstaining: count(.abstaining, said, &context, file),
      notVoting: count(.notVoting, said, &context, file),
      members: count(.members, said, &context, file))
    report.choices = context.choices(
      table.choices(of: vote), names: &names, on: day, line: said.line, file: file)
    return report
  }

  private func count(
    _ field: Field, _ said: VoteTexts, _ context: inout ImportContext, _ file: String
  ) -> Int? {
    let text = said.fields[field.rawValue]
    if text.isEmpty { return nil }
    guard let count = WrittenValues.count(text) else {
      context.warn(
        "A total is no whole number (`\(text)`): it is left open", file: file, line: said.line)
      return nil
    }
    return count
  }
}
