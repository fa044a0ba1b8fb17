import ArgumentParser
import CanonicalJSON
import Foundation
import PlenaryArchive

struct ArchiveImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes in files of recorded votes, whatever their form.",
    discussion: """
      The form is recognised by the columns: voting data of the UN Digital Library (General Assembly \
      and Security Council; CSV or MARCXML), Voeten's data and the tables of `unvotes`, letters with \
      their order, a column a member, JSON Lines, exported records of Plenary. Tables that belong \
      together are given together, or as their folder.

      What is imported twice changes nothing. Two sources of one vote stand side by side. What \
      cannot be read is told with its line and left out; the rest is kept, all of it or nothing.

      EXAMPLES:
        plenary archive import 2026_02_06_ga_voting.csv 2026_02_06_sc_voting.csv
        plenary archive import un_votes.csv un_roll_calls.csv un_roll_call_issues.csv
        plenary archive import council.plenary --archive council.archive
        plenary archive import votes.csv --dry-run

      Exit codes: 0 everything was taken; 2 something was refused.
      """)

  @Argument(help: "Files, or folders of them.", completion: .file())
  var files: [String]

  @Flag(help: "Read and report, and keep nothing.")
  var dryRun = false

  @Flag(help: "List every kind of notice; by default the first ten.")
  var all = false

  @Flag(help: "Write the result as one JSON object.")
  var json = false

  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let library = try options.library.library()
    var job = ImportJob(try options.institution(), library: library)
    let read = try job.votes(in: files) { progress in
      Terminal.progress(
        progress.bytesRead >> 20, of: max(progress.bytes, progress.bytesRead) >> 20,
        "MiB of \(progress.file)")
    }
    var result = ImportResult()
    if !dryRun, !read.reports.isEmpty {
      let archive = try options.file(creating: true)
      result = try archive.add(read, at: Date().formatted(.iso8601))
    }
    if json {
      print(JSONValue.object(answer(read, result)).text())
    } else {
      tell(read, result)
    }
    if read.notices.refused > 0 { throw ExitCode.unusableInput }
  }

  private func tell(_ read: ReadVotes, _ result: ImportResult) {
    for file in read.files {
      print(
        "\(file.name): \(file.form)"
          + (file.rows > 0 ? ", \(counted(file.rows, "row", "rows"))" : ""))
    }
    print("Read: \(counted(read.reports.count, "vote", "votes")).")
    if dryRun {
      print("Nothing was kept: this was a dry run.")
    } else if !read.reports.isEmpty {
      print(
        "New: \(result.newVotes). Known from another source and put beside it: \(result.joined). "
          + "Changed since: \(result.updated). Unchanged: \(result.unchanged).")
      print("Archive: \(options.path)")
    }
    let notices = read.notices.all.sorted {
      ($1.first.severity, $1.count) < ($0.first.severity, $0.count)
    }
    let shown = all ? notices[...] : notices.prefix(10)
    for notice in shown {
      let first = notice.first
      let more = notice.count > 1 ? " (\(notice.count) times, first here)" : ""
      Terminal.note("\(first.severity.rawValue): \(first.place): \(first.message)\(more)")
      if let hint = first.hint { Terminal.note("  \(hint)") }
    }
    let rest = notices.count - shown.count + read.notices.unlisted
    if rest > 0 { Terminal.note("\(rest) more kinds of notices; --all lists them.") }
    if read.notices.refused > 0 {
      Terminal.error(
        "\(counted(read.notices.refused, "place was", "places were")) refused and left out.",
        hint: "The notices above say where and what to do.")
    }
  }

  private func answer(_ read: ReadVotes, _ result: ImportResult) -> JSONObject {
    let notices = read.notices.all.map { notice -> JSONValue in
      var object: JSONObject = [
        "severity": .string(notice.first.severity.rawValue), "file": .string(notice.first.file),
        "message": .string(notice.first.message), "count": .integer(Int64(notice.count)),
      ]
      object["line"] = notice.first.line.map { .integer(Int64($0)) }
      object["column"] = notice.first.column.map { .integer(Int64($0)) }
      object["hint"] = notice.first.hint.map { .string($0) }
      return .object(object)
    }
    let files = read.files.map { file -> JSONValue in
      [
        "name": .string(file.name), "form": .string(file.form), "sha256": .string(file.digest),
        "bytes": .integer(Int64(file.bytes)), "rows": .integer(Int64(file.rows)),
      ]
    }
    return [
      "read": .integer(Int64(read.reports.count)), "new": .integer(Int64(result.newVotes)),
      "joined": .integer(Int64(result.joined)), "updated": .integer(Int64(result.updated)),
      "unchanged": .integer(Int64(result.unchanged)),
      "refused": .integer(Int64(read.notices.refused)), "files": .array(files),
      "notices": .array(notices),
    ]
  }
}
