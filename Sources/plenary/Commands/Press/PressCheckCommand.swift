import ArgumentParser
import CanonicalJSON
import Foundation
import InstitutionFiles
import Markup
import PlenaryArchive
import PlenaryCoverage
import PlenaryModel

struct PressCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Holds reports against the record, and against each other.",
    discussion: """
      --against names an archive of votes, a record that Plenary exported, or a case (a folder with \
      case.txt, which is run). Each claim is told as recorded, wrong and why, of the wrong stage or \
      column, of another vote (and which), superseded, or not to be verified. Then one account of \
      all reports, each fact with its sources and the conflicts left open. A report written before \
      a vote is not wrong about it: say when with --published, or as report.txt@2014-11-19. Exits \
      with 1 where something is to be corrected. docs/checking-reports.md

      EXAMPLES:
        plenary press check upi.txt@2014-11-19 reuters.txt@2014-12-18 --against Cases/dprk-2014
        plenary press check *.txt --against votes.archive --json > claim-reviews.jsonl
        plenary press check report.txt --against record.plenary --html > corrections.html
      """)

  @Argument(help: "Reports; a day behind an @ says when one was published.") var files: [String]
  @Option(
    help: ArgumentHelp("An archive, an exported record or a case.", valueName: "record"),
    completion: .file())
  var against: String
  @OptionGroup var reading: ReadingOptions
  @Flag(help: "Write one ClaimReview of schema.org a claim, as JSON-LD.") var json = false
  @Flag(help: "Write a page with the reports, their corrections marked, and the account.")
  var html = false

  func validate() throws {
    if json, html { throw ValidationError("--json and --html exclude each other.") }
  }

  func run() async throws {
    let institution = try reading.theInstitution()
    let facts = try await facts(institution)
    let reports = try files.map(report)
    guard let today = Day(Date().formatted(.iso8601).prefix(10)) else {
      throw refuse("The clock of this machine gives no day.")
    }
    let check = PressCheck(against: facts, under: institution, latest: today)
    let review = check.check(reports, with: PressReader(institution))
    if json {
      for report in review.reports {
        for reviewed in ClaimReview.reviews(of: report, author: "Plenary", day: today) {
          print(JSONValue.object(reviewed.linkedData).text())
        }
      }
    } else if html {
      print(PressPage(review, facts).text, terminator: "")
    } else {
      tell(review, facts)
    }
    if review.reports.contains(where: { !$0.corrections.isEmpty }) { throw ExitCode(1) }
  }

  private func report(_ argument: String) throws -> PressReport {
    var path = argument
    var published = try reading.day()
    if let at = argument.lastIndex(of: "@"), let day = Day(argument[argument.index(after: at)...]) {
      path = String(argument[..<at])
      published = day
    }
    let file = try ReportFile(path)
    var report = PressReport(
      URL(filePath: path).lastPathComponent, text: file.text, published: published)
    report.address = reading.source
    return report
  }

  private func facts(_ institution: Institution) async throws -> RecordedFacts {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: against, isDirectory: &isFolder) else {
      throw refuse(
        "There is no archive, record or case `\(against)`.", hint: "Check its name.")
    }
    if isFolder.boolValue || against.hasSuffix(".txt") {
      let record = FileManager.default.temporaryDirectory
        .appending(path: "plenary-\(UUID().uuidString).plenary").path
      defer { try? FileManager.default.removeItem(atPath: record) }
      try await CaseRecord(path: against, library: try reading.library.library()).write(to: record)
      return try read(record, institution)
    }
    let start = try DocumentFile.bytes(of: against).prefix(16)
    if start.starts(with: Array("SQLite format 3".utf8)) {
      return RecordedFacts(try ArchiveFile(against).contents(), institution)
    }
    return try read(against, institution)
  }

  private func read(_ path: String, _ institution: Institution) throws -> RecordedFacts {
    var job = ImportJob(institution, library: try reading.library.library())
    let read = try job.votes(in: [path])
    guard !read.reports.isEmpty else {
      throw refuse(
        "`\(against)` holds no vote.",
        hint: read.notices.all.first.map { $0.first.message })
    }
    return RecordedFacts(read.reports, institution)
  }

  private func tell(_ review: PressReview, _ facts: RecordedFacts) {
    for report in review.reports {
      print(Terminal.bold(report.report.id))
      for finding in report.corrections { tell(finding) }
      let right = report.findings.count { $0.verdict == .match }
      let open = report.findings.count { $0.verdict == .unverifiable }
      print(
        "  \(counted(report.corrections.count, "correction", "corrections")); "
          + "\(right) as recorded, \(open) not to be verified.")
    }
    print("")
    print(Terminal.bold("All together"))
    print(FusedAccount(review, facts: facts).text, terminator: "")
  }

  private func tell(_ finding: Finding) {
    print("  \(finding.verdict.words): \(finding.subject.words), “\(finding.said)”")
    var lines: [String] = []
    if let recorded = finding.recorded { lines.append("recorded: \(recorded)") }
    lines.append(finding.why)
    for line in wrapped(lines.joined(separator: ". "), margin: 4) { print(line) }
  }
}

/// A review as a page that needs nothing else.
struct PressPage {
  private let review: PressReview
  private let facts: RecordedFacts

  init(_ review: PressReview, _ facts: RecordedFacts) {
    self.review = review
    self.facts = facts
  }

  var text: String {
    let reports = review.reports.map { MarkedReport($0).html }.joined(separator: "\n")
    let account = MarkupText.escaped(FusedAccount(review, facts: facts).text)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Reports held against the record</title>
      <style>
      body { font-family: Georgia, serif; max-width: 60rem; margin: 0 auto; padding: 1rem; line-height: 1.5; }
      mark { background: #fde7c2; } mark.verdict-match { background: #d7f0dd; }
      mark.verdict-unverifiable, mark.verdict-prediction { background: #e4ecf7; }
      mark.verdict-mismatch, mark.verdict-contradiction, mark.verdict-arithmetic { background: #f9d4d4; }
      pre { white-space: pre-wrap; font: inherit; }
      </style>
      </head>
      <body>
      <h1>Reports held against the record</h1>
      \(reports)
      <h2>All together</h2>
      <pre>\(account)</pre>
      </body>
      </html>

      """
  }
}
