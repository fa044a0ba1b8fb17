import ArgumentParser
import CanonicalJSON
import InstitutionFiles
import PlenaryCoverage
import PlenaryModel

struct Press: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads what news reports say of votes, claim by claim.",
    discussion: """
      docs/reading-votes.md says what is understood and what is not; nothing is guessed.

      EXAMPLES:
        plenary press read report.txt --published 2014-11-19
        plenary press read *.txt --json > claims.jsonl
        plenary press check upi.txt@2014-11-19 --against Cases/dprk-2014
      """, subcommands: [PressRead.self, PressCheckCommand.self])
}

struct PressRead: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Reads the votes and claims of reports.",
    discussion: """
      With --json one object a claim: type, span (in Unicode scalars), quote, value, modality \
      (happened, scheduled, predicted, alleged, conditional); votes are claims of type vote. Days of \
      the week and "yesterday" are counted from --published.

      EXAMPLES:
        plenary press read report.txt --published 2014-11-19
        plenary press read report.txt --source https://press.un.org/en/2014/gashc4118.doc.htm
        plenary press read *.txt --json > claims.jsonl
      """)

  @Argument(help: "Files.", completion: .file()) var files: [String]
  @OptionGroup var reading: ReadingOptions
  @Flag(help: "Write one JSON object a claim.") var json = false

  func run() throws {
    let reader = PressReader(try reading.theInstitution())
    for path in files {
      let report = try ReportFile(path)
      let found = reader.read(
        report.text, published: try reading.day(), source: reading.source)
      if json {
        for vote in found.votes { put(vote.claim { report.words($0.start, $0.end) }, report) }
        for claim in found.claims { put(claim.json, report) }
        continue
      }
      print(Terminal.bold(path))
      for vote in found.votes { tell(vote, report) }
      let others = found.claims.filter { $0.vote == nil }
      for claim in others.prefix(40) { tell(claim) }
      if others.count > 40 { print("  and \(others.count - 40) more claims; --json has them all") }
      if found.votes.isEmpty { print("  No vote is told here.") }
      if found.claims.isEmpty { print("  No claim was found.") }
      reading.tellUnread(found.unread, report)
    }
  }

  private func put(_ object: JSONObject, _ report: ReportFile) {
    var object = object
    object["file"] = .string(report.path)
    print(JSONValue.object(object).text())
  }

  private func tell(_ vote: ReportedVote, _ report: ReportFile) {
    let totals = VoteColumn.allCases.compactMap { column in
      vote.totals[column].map { "\($0) \(column.words)" }
    }
    let head = [
      vote.body?.name, vote.object, vote.outcome?.rawValue, vote.date?.description, vote.version,
    ].compactMap { $0 }.joined(separator: ", ")
    print("  Vote: \(head.isEmpty ? "not said on what" : head)")
    if !totals.isEmpty { print("    \(totals.joined(separator: ", "))") }
    for (column, voters) in vote.voters.sorted(by: { $0.key < $1.key }) {
      let names = voters.map(\.member.code).joined(separator: ", ")
      let rest = vote.partial.contains(column) ? " among others" : ""
      for line in wrapped("\(column.words): \(names)\(rest)", margin: 4) { print(line) }
    }
    if !vote.vetoBy.isEmpty {
      print("    vetoed by \(vote.vetoBy.map(\.code).joined(separator: ", "))")
    }
    if let threshold = vote.threshold { print("    needed: \(threshold)") }
    let start = vote.spans.map(\.start).min() ?? 0
    let end = vote.spans.map(\.end).max() ?? 0
    let quote = report.words(start, end)
    for line in wrapped("“\(VoteLine.shortened(quote, to: 240))”", margin: 4) { print(line) }
  }

  private func tell(_ claim: Claim) {
    let how = claim.modality == .happened ? "" : " (\(claim.modality.rawValue))"
    let who = claim.speaker.map { ", \($0)" } ?? ""
    let quote = VoteLine.shortened(claim.quote, to: 120)
    print("  \(claim.kind.rawValue)\(how)\(who): \(claim.value.json.text())  “\(quote)”")
  }
}

/// What readers of prose are told besides the text.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("When it was published; days of the week count from it.", valueName: "day"))
  var published: String?
  @Option(
    help: ArgumentHelp(
      "Its address or symbol, which may tell the body: gashc4118, A/C.3/69/SR.46.",
      valueName: "source"))
  var source: String?
  @Option(help: ArgumentHelp("The institution whose members vote.", valueName: "name"))
  var institution = "united-nations"
  @OptionGroup var library: LibraryOptions

  func theInstitution() throws -> Institution {
    try library.library().institution(named: institution)
  }

  func day() throws -> Day? {
    try published.map { text in
      guard let day = Day(text) else {
        throw refuse("`\(text)` is no day.", hint: "Write it as 2014-11-18.")
      }
      return day
    }
  }

  func tellUnread(_ parts: [UnreadPart], _ report: ReportFile) {
    for part in parts { Terminal.note("\(report.place(part.span.start)): \(part.reason)") }
  }
}
