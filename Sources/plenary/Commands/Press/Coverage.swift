import ArgumentParser
import CanonicalJSON
import PlenaryCoverage
import PlenaryModel

struct Coverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads recorded votes from records and press releases in prose.",
    discussion: """
      docs/reading-votes.md says what is understood and what is not.

      EXAMPLES:
        plenary coverage read A_69_PV73.txt
        plenary coverage read gashc4118.txt --json > votes.jsonl
      """, subcommands: [CoverageRead.self])
}

struct CoverageRead: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Reads roll calls written as prose, and holds lists against totals.",
    discussion: """
      Verbatim records, press releases and their annexes: "In favour: ... Against: ... Abstaining: \
      ...". Each name is found with its place; announced totals are held against the lists. Exits \
      with 1 where they contradict each other, or a name is nobody's.

      EXAMPLES:
        plenary coverage read A_69_PV73.txt
        plenary coverage read ga11604.txt --published 2014-12-18 --json > votes.jsonl
      """)

  @Argument(help: "Files.", completion: .file()) var files: [String]
  @OptionGroup var reading: ReadingOptions
  @Flag(help: "Write one JSON object a vote.") var json = false

  func run() throws {
    let reader = RollCallReader(try reading.theInstitution())
    var isDoubtful = false
    for path in files {
      let report = try ReportFile(path)
      let found = reader.read(
        report.text, published: try reading.day(), source: reading.source)
      isDoubtful =
        isDoubtful
        || found.votes.contains { !$0.contradictions.isEmpty || !$0.unreadNames.isEmpty }
      if json {
        for vote in found.votes {
          var object = vote.json
          object["file"] = JSONValue.string(path)
          print(JSONValue.object(object).text())
        }
        continue
      }
      print(Terminal.bold(path))
      for vote in found.votes { tell(vote, report) }
      if found.votes.isEmpty { print("  No roll call was found.") }
      reading.tellUnread(found.unread, report)
    }
    if isDoubtful { throw ExitCode(1) }
  }

  private func tell(_ vote: RollCall, _ report: ReportFile) {
    let head = [vote.body?.name, vote.subject, vote.outcome?.rawValue].compactMap { $0 }
    print("  \(report.place(vote.span.start)): \(head.joined(separator: ", "))")
    for column in VoteColumn.allCases {
      guard let names = vote.lists[column] else { continue }
      let announced = vote.announced[column].map { ", \($0) announced" } ?? ""
      let some = vote.complete.contains(column) ? "" : ", not all"
      print(Terminal.bold("    \(column.words) (\(names.count) listed\(announced)\(some))"))
      for line in wrapped(names.map(\.member.code).joined(separator: " "), margin: 6) {
        print(line)
      }
    }
    for correction in vote.corrections {
      let members = correction.members.map(\.code).joined(separator: ", ")
      print(
        "    Later: \(members) had meant to be \(correction.intended.words). The result stands.")
    }
    for contradiction in vote.contradictions { print("    Contradiction: \(contradiction.words)") }
    for name in vote.unreadNames {
      let near =
        name.suggestions.isEmpty
        ? "" : "; did you mean \(name.suggestions.joined(separator: ", or "))?"
      Terminal.note("\(report.place(name.span.start)): `\(name.text)` is no member\(near)")
    }
  }
}
