import Foundation
import MemberNames

extension ImportJob {
  /// Reads a table, whatever its columns.
  mutating func takeTable(
    _ path: String, _ progress: (ImportProgress) -> Void
  ) throws(UnreadableImport) {
    let file = try FileBytes(path)
    var rows = try CSVReader(file)
    guard try rows.next() else {
      throw UnreadableImport(
        "`\(path)` is empty.", path: path, hint: "Was the download cut off?")
    }
    let header = Header(rows)
    let directory = context.directory
    guard
      let form = TableForm(header, isMemberName: { directory.member($0, on: nil) != nil })
    else {
      throw UnreadableImport(
        "\(path):1: these columns are of no form that Plenary knows: "
          + "\(header.names.prefix(12).joined(separator: ", ")).", path: path,
        hint: "Known are: \(TableForm.known).")
    }
    for name in header.repeated {
      context.warn(
        "The column `\(name)` stands twice; the first is read", file: path, line: 1)
    }
    // A file that is cut off or has a quotation mark too many is read as far as it goes, and is a
    // source of what was read.
    do throws(UnreadableImport) {
      try takeRows(form, &rows, header, path, progress)
    } catch {
      context.refuse(error.message, file: path, hint: error.hint)
    }
    if rows.rowsRead <= 1 { context.warn("The table has a header and no row", file: path, line: 1) }
    read.files.append(
      ReadFile(
        path: path, name: URL(filePath: path).lastPathComponent, form: form.name, bytes: file.read,
        digest: file.digest, rows: rows.rowsRead - 1))
  }

  private mutating func takeRows(
    _ form: TableForm, _ rows: inout CSVReader, _ header: Header, _ path: String,
    _ progress: (ImportProgress) -> Void
  ) throws(UnreadableImport) {
    if form == .digitalLibrary {
      try takeDigitalLibrary(&rows, header, path, progress)
    } else if form == .wide {
      var importer = WideTableImporter(header, file: path, &context)
      defer { read.reports += importer.finished() }
      try each(&rows, header, progress) { row, context in importer.take(row, &context) }
    } else {
      try take(form, &rows, header, progress)
    }
  }

  private mutating func takeDigitalLibrary(
    _ rows: inout CSVReader, _ header: Header, _ path: String,
    _ progress: (ImportProgress) -> Void
  ) throws(UnreadableImport) {
    guard var importer = DigitalLibraryImporter(header) else { return }
    defer { read.reports += importer.reports(&context, file: path) }
    try each(&rows, header, progress) { row, context throws(UnreadableImport) in
      try importer.take(row, &context)
    }
  }

  /// A row of a table that belongs with others.
  private mutating func take(
    _ form: TableForm, _ rows: inout CSVReader, _ header: Header,
    _ progress: (ImportProgress) -> Void
  ) throws(UnreadableImport) {
    let kept: WritableKeyPath<ImportJob, RollCallTables> =
      form == .voeten ? \.voeten : \.rollCalls
    var tables = self[keyPath: kept]
    var council = council
    self[keyPath: kept] = RollCallTables()
    self.council = CouncilTables()
    defer {
      self[keyPath: kept] = tables
      self.council = council
    }
    if form == .voeten || form == .rollCallChoices {
      // The long tables: nothing is looked up, or held on to, for each row.
      guard let columns = RollCallTables.ChoiceColumns(header) else { return }
      try eachChoice(&rows, header, progress, columns, describes: form == .voeten, &tables)
      return
    }
    let descriptions = RollCallTables.DescriptionColumns(header)
    let id = header.column("id") ?? 0
    let member = header.column("member") ?? 0
    let vote = header.column("vote") ?? 0
    try each(&rows, header, progress) { row, context throws(UnreadableImport) in
      switch form {
      case .rollCallLetters: tables.takeLetters(row, header, &context)
      case .lettersOrder: tables.takeOrder(row, header, &context)
      case .rollCallDescriptions:
        if let descriptions { tables.takeDescription(row, descriptions, &context) }
      case .rollCallIssues: tables.takeIssue(row, header)
      case .councilEvents: council.takeEvent(row, header)
      case .councilChoices: try council.takeChoice(row, (id, member, vote), &context)
      case .councilVetoes: council.takeVeto(row, header, &context)
      case .councilMeetings: council.takeMeeting(row, header, &context)
      case .voeten, .rollCallChoices, .digitalLibrary, .wide: break
      }
    }
  }

  private mutating func each(
    _ rows: inout CSVReader, _ header: Header, _ progress: (ImportProgress) -> Void,
    _ take: (borrowing CSVReader, inout ImportContext) throws(UnreadableImport) -> Void
  ) throws(UnreadableImport) {
    var told = 0
    while try rows.next() {
      if isWhole(rows, header) { try take(rows, &context) }
      tell(progress, rows, since: &told)
    }
    progress(ImportProgress(file: rows.path, bytesRead: rows.bytesRead, bytes: rows.bytesRead))
  }

  /// The same of a table of choices, a million rows of which are like the one before.
  private mutating func eachChoice(
    _ rows: inout CSVReader, _ header: Header, _ progress: (ImportProgress) -> Void,
    _ columns: RollCallTables.ChoiceColumns, describes: Bool, _ tables: inout RollCallTables
  ) throws(UnreadableImport) {
    var told = 0
    tables.begin(rows.path)
    while true {
      rows.takePlainRows { tables.takeExpected($0, columns) }
      guard try rows.next() else { break }
      if isWhole(rows, header) {
        try tables.takeChoice(rows, columns, describes: describes, &context)
      }
      tell(progress, rows, since: &told)
    }
    progress(ImportProgress(file: rows.path, bytesRead: rows.bytesRead, bytes: rows.bytesRead))
  }

  private mutating func isWhole(_ row: borrowing CSVReader, _ header: Header) -> Bool {
    let expected = header.names.count
    if row.count == expected || row.count > expected && row.isBlank(from: expected) { return true }
    if row.count > expected {
      context.refuse(
        "The row has more fields than the header: it is left out", file: row.path, line: row.line,
        column: expected + 1,
        hint: "A field with a separator in it must stand in quotation marks.")
      return false
    }
    context.refuse(
      "The row has fewer fields than the header: it is left out", file: row.path,
      line: row.line, column: row.count,
      hint: "Is the file cut off here, or a quotation mark missing?")
    return false
  }

  /// Tells how far reading has come, every four megabytes.
  private func tell(
    _ progress: (ImportProgress) -> Void, _ rows: borrowing CSVReader, since told: inout Int
  ) {
    guard rows.bytesRead - told > 1 << 22 else { return }
    told = rows.bytesRead
    progress(ImportProgress(file: rows.path, bytesRead: told, bytes: rows.length))
  }
}
