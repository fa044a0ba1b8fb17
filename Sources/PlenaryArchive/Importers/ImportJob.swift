import Foundation
public import InstitutionFiles
import PlenaryAnalysis
import PlenaryModel

/// A file that was read, as the archive remembers it.
public struct ReadFile: Sendable, Hashable {
  /// Where it was read.
  public var path: String
  /// The name without its folder.
  public var name: String
  /// What it was taken for, in words.
  public var form: String
  public var bytes: Int
  /// SHA-256 in hexadecimal digits.
  public var digest: String
  public var rows: Int
}

/// What a set of files said, before any of it is kept.
public struct ReadVotes: Sendable {
  public var files: [ReadFile] = []
  public var reports: [VoteReport] = []
  public var notices = ImportNotices()

  public init() {}
}

/// How far reading has come.
public struct ImportProgress: Sendable {
  public var file: String
  public var bytesRead: Int
  public var bytes: Int
}

/// Reads files of recorded votes, whatever their form, and puts together the tables that belong
/// together.
///
/// Files are read a piece at a time. What cannot be read is told with its place; the rest is
/// returned.
public struct ImportJob {
  private let library: InstitutionLibrary
  private var context: ImportContext
  private var rollCalls = RollCallTables()
  private var council = CouncilTables()
  private var read = ReadVotes()

  /// - Parameter institution: whose members are named, the United Nations for all public sources.
  public init(_ institution: Institution, library: InstitutionLibrary) {
    self.library = library
    context = ImportContext(institution)
  }

  public mutating func votes(
    in paths: [String], progress: (ImportProgress) -> Void = { _ in }
  ) throws(UnreadableImport) -> ReadVotes {
    for (path, isNamed) in try files(paths) {
      do {
        try take(path, progress)
      } catch {
        // What the user named and cannot be read is refused; in a folder others may lie about.
        if isNamed {
          context.refuse(error.message, file: path, hint: error.hint)
        } else {
          context.warn("left aside: \(error.message)", file: path, hint: error.hint)
        }
      }
    }
    do {
      let assembled = try rollCalls.reports(&context)
      rollCalls = RollCallTables()
      // Six thousand reports are not copied where there are no others.
      read.reports = read.reports.isEmpty ? assembled : read.reports + assembled
    } catch {
      context.refuse(error.message, file: error.path, hint: error.hint)
    }
    read.reports += council.reports(&context)
    read.reports = unrepeated(read.reports)
    read.notices = context.notices
    return read
  }

  /// A vote that stands in two of the files with the same content is one; with other content the
  /// first is kept, and it is said.
  private mutating func unrepeated(_ reports: [VoteReport]) -> [VoteReport] {
    var first: [String: Int] = [:]
    first.reserveCapacity(reports.count)
    var repeated: Set<Int> = []
    for (place, report) in reports.enumerated() {
      let identity = report.identity
      guard let before = first[identity] else {
        first[identity] = place
        continue
      }
      repeated.insert(place)
      var same = report
      same.line = reports[before].line
      same.files = reports[before].files
      if same == reports[before] { continue }
      context.refuse(
        "The vote `\(report.key)` stands twice with different contents; the first is kept",
        file: report.collection.name, line: report.line,
        hint: "Import the two editions one after the other: then the later one counts.")
    }
    if repeated.isEmpty { return reports }
    return reports.indices.filter { !repeated.contains($0) }.map { reports[$0] }
  }

  /// The files, those of folders in the order of their names.
  private func files(_ paths: [String]) throws(UnreadableImport) -> [(String, isNamed: Bool)] {
    var files: [(String, isNamed: Bool)] = []
    for path in paths {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      guard isFolder.boolValue else {
        files.append((path, true))
        continue
      }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      let known = names.sorted().filter { name in
        ["csv", "tsv", "tab", "xml", "jsonl", "plenary"].contains {
          name.lowercased().hasSuffix(".\($0)")
        }
      }
      guard !known.isEmpty else {
        throw UnreadableImport(
          "The folder `\(path)` holds no table, XML, JSON Lines or record.", path: path,
          hint: "Tables that are packed must be unpacked first.")
      }
      files += known.map { ("\(path)/\($0)", false) }
    }
    return files
  }

  private mutating func take(
    _ path: String, _ progress: (ImportProgress) -> Void
  ) throws(UnreadableImport) {
    let start = try FileBytes.beginning(of: path)
    if let objection = Wrapping.objection(to: start, path: path) { throw objection }
    let first = start.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    guard let first else {
      throw UnreadableImport(
        "`\(path)` is empty.", path: path, hint: "Was the download cut off?")
    }
    if path.hasSuffix(".plenary") || start.starts(with: Array("{\"log\"".utf8)) {
      read.reports += try RecordImporter(library: library).reports(path, &context)
      try remember(path, as: "record of Plenary", rows: 0)
    } else if first == UInt8(ascii: "<") {
      read.reports += try MARCImporter.reports(path, &context)
      try remember(path, as: "MARCXML of the UN Digital Library", rows: 0)
    } else if first == UInt8(ascii: "{") {
      var importer = JSONLinesImporter()
      try importer.read(path, &context) {
        progress(ImportProgress(file: path, bytesRead: $0, bytes: $1))
      }
      read.reports += importer.reports
      try remember(path, as: "JSON Lines", rows: importer.reports.count)
    } else {
      try takeTable(path, progress)
    }
  }

  private mutating func takeTable(
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
    if form == .digitalLibrary {
      try takeDigitalLibrary(&rows, header, path, progress)
    } else if form == .wide {
      var importer = WideTableImporter(header, file: path, &context)
      try each(&rows, header, progress) { row, context in importer.take(row, &context) }
      read.reports += importer.finished()
    } else {
      try take(form, &rows, header, progress)
    }
    if rows.rowsRead <= 1 { context.warn("The table has a header and no row", file: path, line: 1) }
    read.files.append(
      ReadFile(
        path: path, name: URL(filePath: path).lastPathComponent, form: form.name, bytes: file.read,
        digest: file.digest, rows: rows.rowsRead - 1))
  }

  private mutating func takeDigitalLibrary(
    _ rows: inout CSVReader, _ header: Header, _ path: String,
    _ progress: (ImportProgress) -> Void
  ) throws(UnreadableImport) {
    guard var importer = DigitalLibraryImporter(header) else { return }
    // A file that is cut off or has a quotation mark too many is read as far as it goes.
    do {
      try each(&rows, header, progress) { row, context throws(UnreadableImport) in
        try importer.take(row, &context)
      }
    } catch {
      context.refuse(error.message, file: path, hint: error.hint)
    }
    read.reports += importer.reports(&context, file: path)
  }

  /// A row of a table that belongs with others.
  private mutating func take(
    _ form: TableForm, _ rows: inout CSVReader, _ header: Header,
    _ progress: (ImportProgress) -> Void
  ) throws(UnreadableImport) {
    var tables = rollCalls
    var council = council
    rollCalls = RollCallTables()
    self.council = CouncilTables()
    defer {
      rollCalls = tables
      self.council = council
    }
    if form == .voeten || form == .rollCallChoices {
      // The long tables: nothing is looked up, or held on to, for each row.
      guard let columns = RollCallTables.ChoiceColumns(header) else { return }
      try each(&rows, header, progress) { row, context throws(UnreadableImport) in
        try tables.takeChoice(row, columns, describes: form == .voeten, &context)
      }
      return
    }
    let descriptions = RollCallTables.DescriptionColumns(header)
    let id = header.column("id") ?? 0
    let member = header.column("member") ?? 0
    let vote = header.column("vote") ?? 0
    try each(&rows, header, progress) { row, context throws(UnreadableImport) in
      switch form {
      case .rollCallLetters: tables.takeLetters(row, header, &context)
      case .lettersOrder: tables.takeOrder(row, header)
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
    let expected = header.names.count
    while try rows.next() {
      if rows.count < expected {
        context.refuse(
          "The row has fewer fields than the header: it is left out", file: rows.path,
          line: rows.line, column: rows.count,
          hint: "Is the file cut off here, or a quotation mark missing?")
      } else {
        try take(rows, &context)
      }
      if rows.bytesRead - told > 1 << 22 {
        told = rows.bytesRead
        progress(ImportProgress(file: rows.path, bytesRead: told, bytes: rows.length))
      }
    }
    progress(ImportProgress(file: rows.path, bytesRead: rows.bytesRead, bytes: rows.bytesRead))
  }

  private mutating func remember(
    _ path: String, as form: String, rows: Int
  ) throws(UnreadableImport) {
    let file = try FileBytes(path)
    while !(try file.next()).isEmpty {}
    read.files.append(
      ReadFile(
        path: path, name: URL(filePath: path).lastPathComponent, form: form, bytes: file.read,
        digest: file.digest, rows: rows))
  }
}
