public import ArgumentParser
import Foundation
import InstitutionFiles
public import PlenaryArchive
import PlenaryModel

struct ArchiveExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes votes as CSV, JSON, JSON Lines, Popolo, or in the Digital Library's columns.",
    discussion: """
      Everything is written to standard output. The selection is that of `plenary archive search`; \
      without one all votes are written, the earliest first.

      EXAMPLES:
        plenary archive export --format csv > votes.csv
        plenary archive export --format popolo --session 69 > session-69.json
        plenary archive export nuclear --format undl --from 2000 > nuclear.csv
        plenary archive export --format jsonl | plenary archive import /dev/stdin --dry-run
      """)

  @Argument(help: "Words.") var words: [String] = []

  @Option(help: "The form: csv, letters, json, jsonl, popolo, undl.")
  var format: ArchiveExport.Format = .csv

  @OptionGroup var selection: VoteSelection
  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let institution = try options.institution()
    let archive = try options.file()
    let contents = try archive.contents()
    let query = try selection.query(words: words, institution)
    let votes = try archive.search(query, in: contents).sorted()
    var pending: [UInt8] = []
    let export = ArchiveExport(
      contents, name: { institution.member($0)?.name(on: $1) ?? $0.code })
    export.write(votes, as: format) { piece in
      pending.append(contentsOf: piece.utf8)
      if pending.count > 1 << 16 {
        FileHandle.standardOutput.write(Data(pending))
        pending.removeAll(keepingCapacity: true)
      }
    }
    FileHandle.standardOutput.write(Data(pending))
    let leftOut = export.leftOut(votes, as: format)
    if leftOut > 0 {
      Terminal.note(
        "\(counted(leftOut, "vote is", "votes are")) left out: no source says who did what; "
          + "--format jsonl has the totals.")
    }
    if votes.isEmpty {
      Terminal.note("No vote was found.")
      throw ExitCode(1)
    }
  }
}

extension ArchiveExport.Format: ExpressibleByArgument {}
