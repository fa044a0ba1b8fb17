import Foundation
public import InstitutionFiles
import PlenaryModel

/// Reads files of recorded votes, whatever their form, and puts together the tables that belong
/// together.
///
/// Files are read a piece at a time. What cannot be read is told with its place; the rest is
/// returned.
public struct ImportJob {
  /// Of a file that gives each vote whole: six times what the General Assembly has taken.
  static let greatestNumberOfReports = 50_000

  private let library: InstitutionLibrary
  var context: ImportContext
  var rollCalls = RollCallTables()
  /// Voeten's own table describes its roll calls itself: it is another account than the others.
  var voeten = RollCallTables()
  var council = CouncilTables()
  var read = ReadVotes()
  private let spool = Spool()

  /// Copies of pipes, by their paths; they go when the import is over.
  private final class Spool {
    var paths: [String: String] = [:]
    deinit {
      for copy in paths.keys { try? FileManager.default.removeItem(atPath: copy) }
    }
  }

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
    assemble(\.voeten)
    assemble(\.rollCalls)
    read.reports += council.reports(&context)
    read.reports = unrepeated(read.reports)
    read.notices = context.notices
    for (copy, path) in spool.paths { read.rename(copy, to: path) }
    return read
  }

  /// Puts together the tables of roll calls.
  private mutating func assemble(_ kept: WritableKeyPath<ImportJob, RollCallTables>) {
    var tables = self[keyPath: kept]
    self[keyPath: kept] = RollCallTables()
    do {
      let assembled = try tables.reports(&context)
      // Six thousand reports are not copied where there are no others.
      read.reports = read.reports.isEmpty ? assembled : read.reports + assembled
    } catch {
      context.refuse(error.message, file: error.path, hint: error.hint)
    }
  }

  /// A pipe can be read once only, and the form of a file is found out before it is read: what comes
  /// through one is kept in a file for as long as the import lasts.
  private mutating func spooled(_ path: String) throws(UnreadableImport) -> String {
    var status = stat()
    guard stat(path, &status) == 0, [S_IFIFO, S_IFCHR, S_IFSOCK].contains(status.st_mode & S_IFMT)
    else { return path }
    let copy = FileManager.default.temporaryDirectory
      .appending(path: "plenary-\(UUID().uuidString)-\(URL(filePath: path).lastPathComponent)")
    do {
      try Data().write(to: copy)
      let output = try FileHandle(forWritingTo: copy)
      defer { try? output.close() }
      let input = try FileBytes(path)
      while true {
        let piece = try input.next()
        if piece.isEmpty { break }
        try output.write(contentsOf: piece)
      }
    } catch let error as UnreadableImport {
      throw error
    } catch {
      throw UnreadableImport(
        "What comes through `\(path)` could not be kept: \(error.localizedDescription)", path: path,
        hint: "Look at the space in \(copy.deletingLastPathComponent().path).")
    }
    spool.paths[copy.path] = path
    return copy.path
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
    let path = try spooled(path)
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
