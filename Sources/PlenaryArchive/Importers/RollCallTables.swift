import PlenaryAnalysis
import PlenaryModel

/// Tables that belong together by the number of the roll call (`rcid`): Voeten's data as Harvard
/// Dataverse has it, the tables of the package `unvotes`, and the letters of a matrix with their
/// order and descriptions.
///
/// They come in any order; what is known of a roll call is put together at the end.
struct RollCallTables {
  private var table = ChoiceTable()
  private var descriptions: [String: Description] = [:]
  private var issues: [String: [String]] = [:]
  private var letters: [(rcid: [UInt8], letters: [UInt8], line: Int, file: String)] = []
  /// Whose letter stands at which place.
  private var order: [Int: [UInt8]] = [:]
  private(set) var collection: Collection = .unvotes
  /// The files of the roll calls that the same files tell of: one list for all of them.
  private var told: (described: String, chosen: String, files: [String]) = ("", "", [])
  /// The date that was read last, and what it came to.
  private var latest: (date: String, day: (day: Day, precision: VoteReport.Precision)?) = ("", nil)
  private var otherFiles: [String] = []

  private struct Description {
    var session: Int
    var date: String
    var precision: String
    var symbol: String
    var resolution: String
    var title: String
    var short: String
    var isImportant: Bool?
    var isParagraph: Bool?
    var isAmendment: Bool?
    var published: PublishedTotals
    var issues: [String]
    var file: String
    var line: Int
  }

  var isEmpty: Bool { table.lines.isEmpty && letters.isEmpty && descriptions.isEmpty }

  /// Where a table of choices has what; looked up once a file.
  struct ChoiceColumns {
    let number: Int
    let vote: Int
    let member: Int
    /// Namibia's ISO code is NA, which many programs write as an empty field.
    let otherName: Int?
    let last: Int
    /// Of the header.
    let count: Int
    let description: DescriptionColumns?

    init?(_ header: Header) {
      guard let number = header.column("rcid"), let vote = header.column("vote"),
        let member = header.column("country_code", "ccode", "iso3", "country")
      else { return nil }
      self.number = number
      self.vote = vote
      self.member = member
      description = DescriptionColumns(header)
      let other = header.column("country", "countryname", "iso3")
      otherName = other == member ? nil : other
      last = max(number, vote, member)
      count = header.names.count
    }
  }

  /// Takes a row that holds nothing new but a choice: of the roll call of the row before, or the one
  /// after it, by the member that came next the last time. False leaves the row to `takeChoice`.
  @inline(__always)
  mutating func takeExpected(_ row: PlainRow, _ columns: ChoiceColumns) -> Bool {
    guard row.count == columns.count, let choice = row.choice(columns.vote),
      let vote = row.key(columns.number), let member = row.key(columns.member),
      member != RollCallTables.notAvailable
    else { return false }
    return table.takeExpected(vote: vote, member: member, choice)
  }

  /// `NA`: a missing field, or Namibia.
  private static let notAvailable =
    ByteNames.key(length: 2) | UInt64(UInt8(ascii: "N")) | UInt64(UInt8(ascii: "A")) << 8

  /// From now on rows of choices are of this file.
  mutating func begin(_ file: String) { table.begin(file) }

  /// A row of choices; in Voeten's own table it describes the roll call as well.
  mutating func takeChoice(
    _ row: borrowing CSVReader, _ columns: ChoiceColumns, describes: Bool,
    _ context: inout ImportContext
  ) throws(UnreadableImport) {
    guard row.count > columns.last else {
      context.refuse(
        "The row has too few fields", file: row.path, line: row.line,
        hint: "Is the file cut off, or a quotation mark missing?")
      return
    }
    guard let choice = row.choice(columns.vote) else {
      context.refuse(
        "`\(row.text(columns.vote))` is no vote", file: row.path, line: row.line,
        column: columns.vote + 1,
        hint: "yes, abstain or no; 1, 2, 3, 8 (absent) or 9 (no member); or Y, A, N, X.")
      return
    }
    var member = columns.member
    if let other = columns.otherName, row.isMissing(member), !row.isEmpty(other) {
      member = other
    }
    let known = table.lines.count
    try context.take(choice, row, vote: columns.number, member: member, into: &table)
    if describes, table.lines.count > known {
      collection = .voeten
      let rcid = row.text(columns.number)
      if descriptions[rcid] == nil, let description = columns.description {
        describe(row, description, rcid)
      }
    }
  }

  mutating func takeLetters(
    _ row: CSVReader, _ header: Header, _ context: inout ImportContext
  ) {
    guard let number = header.column("rcid"), let text = header.column("votes"),
      row.count > max(number, text)
    else {
      context.refuse("The row has too few fields", file: row.path, line: row.line)
      return
    }
    collection = .letters
    letters.append((Array(row[number]), Array(row[text]), row.line, row.path))
  }

  mutating func takeOrder(_ row: CSVReader, _ header: Header, _ context: inout ImportContext) {
    guard let code = header.column("ccode", "iso3"), row.count > code else { return }
    if otherFiles.last != row.path { otherFiles.append(row.path) }
    let place = header.column("pos").flatMap { WrittenValues.count(row.text($0)) }
    guard let place, place < CSVReader.greatestColumns else {
      context.refuse(
        "The row does not say which letter is meant", file: row.path, line: row.line,
        hint: "The column pos counts the letters from 0.")
      return
    }
    guard order[place] == nil || order[place] == Array(row[code]) else {
      context.refuse(
        "Letter \(place) is given to two members; the first keeps it", file: row.path,
        line: row.line)
      return
    }
    order[place] = Array(row[code])
  }

  mutating func takeIssue(_ row: CSVReader, _ header: Header) {
    guard let number = header.column("rcid"),
      let name = header.column("short_name", "issue"), row.count > max(number, name)
    else { return }
    if otherFiles.last != row.path { otherFiles.append(row.path) }
    issues[row.text(number), default: []].append(row.text(name))
  }

  mutating func takeDescription(
    _ row: CSVReader, _ columns: DescriptionColumns, _ context: inout ImportContext
  ) {
    guard row.count > columns.number, !row.isEmpty(columns.number) else {
      context.refuse("The row has no number of a roll call", file: row.path, line: row.line)
      return
    }
    if columns.isPrecise { collection = .letters }
    let rcid = row.text(columns.number)
    guard descriptions[rcid] == nil else {
      context.refuse(
        "Roll call \(rcid) is described twice; the first is kept", file: row.path, line: row.line)
      return
    }
    describe(row, columns, rcid)
  }

  /// Where a table of descriptions has what; looked up once a file.
  struct DescriptionColumns {
    let number: Int
    let isPrecise: Bool
    fileprivate let session: Int?
    fileprivate let date: Int?
    fileprivate let precision: Int?
    fileprivate let symbol: Int?
    fileprivate let resolution: Int?
    fileprivate let title: Int?
    fileprivate let short: Int?
    fileprivate let important: Int?
    fileprivate let paragraph: Int?
    fileprivate let amendment: Int?
    fileprivate let totals: [Int?]
    fileprivate let issues: Int?
    fileprivate let codes: [(code: String, column: Int)]

    init?(_ header: Header) {
      guard let number = header.column("rcid") else { return nil }
      self.number = number
      isPrecise = header.has("date_precision")
      session = header.column("session")
      date = header.column("date")
      precision = header.column("date_precision")
      symbol = header.column("symbol")
      resolution = header.column("unres")
      title = header.column("descr")
      short = header.column("short")
      important = header.column("importantvote")
      paragraph = header.column("para")
      amendment = header.column("amend")
      // Totals that were counted from the list stand beside the published ones in some tables.
      totals = [
        header.column("yes_published", "yes"), header.column("no_published", "no"),
        header.column("abstain_published", "abstain"),
      ]
      issues = header.column("issues")
      codes = ["me", "nu", "di", "hr", "co", "ec"].compactMap { code in
        header.column(code).map { (code, $0) }
      }
    }
  }

  private mutating func describe(_ row: CSVReader, _ columns: DescriptionColumns, _ rcid: String) {
    func text(_ column: Int?) -> String { column.map(row.text) ?? "" }
    func flag(_ column: Int?) -> Bool? { column.flatMap { WrittenValues.flag(row.text($0)) } }
    let totals = columns.totals.map { WrittenValues.count(text($0)) }
    let codes = columns.codes.filter { flag($0.column) == true }.map(\.code)
    descriptions[rcid] = Description(
      session: WrittenValues.count(text(columns.session)) ?? 0, date: text(columns.date),
      precision: text(columns.precision), symbol: text(columns.symbol),
      resolution: text(columns.resolution), title: text(columns.title),
      short: text(columns.short), isImportant: flag(columns.important),
      isParagraph: flag(columns.paragraph), isAmendment: flag(columns.amendment),
      published: PublishedTotals(
        inFavour: totals[0], against: totals[1], abstaining: totals[2]),
      issues: codes + WrittenValues.list(text(columns.issues), by: ";"), file: row.path,
      line: row.line)
  }

  /// Puts together what the tables say.
  mutating func reports(_ context: inout ImportContext) throws(UnreadableImport) -> [VoteReport] {
    try spell(&context)
    var reports: [VoteReport] = []
    reports.reserveCapacity(table.lines.count)
    var described: Set<String> = []
    var names = NamedMembers(table.members)
    for vote in table.lines.indices {
      let rcid = table.votes.text(vote)
      described.insert(rcid)
      guard let description = descriptions[rcid] else {
        context.refuse(
          "A roll call has choices and no description: it is left out",
          file: table.file(of: vote), line: table.lines[vote],
          hint: "Give the table with rcid, session and date in the same command.")
        continue
      }
      if let report = report(rcid, vote, description, &names, &context) { reports.append(report) }
    }
    let rest = descriptions.filter { !described.contains($0.key) }
    if let first = rest.min(by: { $0.value.line < $1.value.line }) {
      context.notices.add(
        ImportNotice(
          .refused, "A roll call is described and has no choices: it is left out",
          file: first.value.file, line: first.value.line,
          hint: "Give the table of choices in the same command."), times: rest.count)
    }
    return reports
  }

  /// Letters become choices, by the order that says whose letter each is.
  private mutating func spell(_ context: inout ImportContext) throws(UnreadableImport) {
    guard !letters.isEmpty else { return }
    guard !order.isEmpty else {
      throw UnreadableImport(
        "`\(letters[0].file)` holds letters, and nothing says whose they are.",
        path: letters[0].file, hint: "Give the table with pos and iso3 in the same command.")
    }
    for (rcid, text, line, file) in letters {
      table.begin(file)
      guard text.count == (order.keys.max() ?? -1) + 1 else {
        context.refuse(
          "A roll call has another number of letters than there are members", file: file,
          line: line, hint: "\((order.keys.max() ?? -1) + 1) are expected.")
        continue
      }
      for (place, letter) in text.enumerated() {
        guard let choice = WrittenValues.choice([letter]) else {
          context.refuse(
            "`\(Encodings.text([letter]))` is no letter of a vote", file: file, line: line,
            column: place + 1, hint: "Y, N, A, X for not voting, or a full stop for no member.")
          continue
        }
        if choice == .notMember { continue }
        guard let member = order[place] else {
          context.refuse(
            "Nothing says whose letter \(place) is", file: file, line: line, column: place + 1,
            hint: "The table with pos and iso3 has no row for it.")
          continue
        }
        try context.take(
          choice, vote: rcid[...], member: member[...], line: line, file: file, into: &table)
      }
    }
    letters = []
  }

  private mutating func report(
    _ rcid: String, _ vote: Int, _ said: Description, _ names: inout NamedMembers,
    _ context: inout ImportContext
  ) -> VoteReport? {
    // Roll calls of one day stand together.
    if said.date != latest.date { latest = (said.date, WrittenValues.day(said.date)) }
    guard let (day, written) = latest.day else {
      context.refuse(
        "`\(said.date)` is no date: the roll call is left out", file: said.file, line: said.line,
        hint: "Write it as 2014-12-18, or 12/18/2014.")
      return nil
    }
    guard said.session > 0 else {
      context.refuse("The roll call has no session", file: said.file, line: said.line)
      return nil
    }
    var report = VoteReport(
      collection: collection, key: rcid, body: "GA", day: day,
      precision: precision(said, written: written), sessionName: String(said.session),
      session: said.session, line: said.line)
    let choices = table.file(of: vote)
    if told.described != said.file || told.chosen != choices {
      told = (said.file, choices, [choices, said.file] + otherFiles)
    }
    report.files = told.files
    report.resolution =
      said.symbol.isEmpty ? Symbols.resolution(said.resolution) : said.symbol
    report.title = said.title.isEmpty ? said.short : said.title
    report.subjects = said.title.isEmpty ? "" : said.short
    report.issues = Array(Set(said.issues + (issues[rcid] ?? []))).sorted()
    report.kind =
      said.isAmendment == true
      ? .amendment
      : said.isParagraph == true
        ? .paragraph
        : said.isAmendment == nil && said.isParagraph == nil ? .unstated : .whole
    report.published = said.published
    report.choices = context.choices(
      table.choices(of: vote), names: &names, on: day, line: table.lines[vote], file: choices)
    return report
  }

  /// In sessions 1 to 51 the dates hold the weekday where the day of the month should stand
  /// (1 to 7), so only the month can be believed.
  private func precision(_ said: Description, written: VoteReport.Precision)
    -> VoteReport.Precision
  {
    if let told = VoteReport.Precision(rawValue: said.precision) { return told }
    return written == .day && said.session <= 51 ? .month : written
  }
}
