public import ArgumentParser
import CanonicalJSON
import PlenaryAnalysis
public import PlenaryArchive
import PlenaryModel

struct ArchiveCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Recounts every vote and lists what contradicts what.",
    discussion: """
      Each list is added up and held against the totals that the source prints, the members of that \
      day, the session, the decision rule of the body at that time, what was announced, and what \
      other sources say. "certain" names the side that errs, "likely" says that other evidence \
      speaks against one side, "open" that both cannot be right.

      EXAMPLES:
        plenary archive check
        plenary archive check --kind impossible-veto --kind outcome
        plenary archive check --certainty likely --csv > contradictions.csv

      Exit codes: 0 nothing contradicts anything; 1 something does; 2 the archive cannot be used.
      """)

  @Option(
    help: ArgumentHelp(
      "Only this kind: \(Contradiction.codes.joined(separator: ", ")).", valueName: "kind"),
    completion: .list(Contradiction.codes))
  var kind: [String] = []

  @Option(help: ArgumentHelp("At least so sure: open, likely or certain.", valueName: "certainty"))
  var certainty: Contradiction.Certainty = .open

  @Option(help: ArgumentHelp("List at most so many; 0 lists all.", valueName: "number"))
  var limit = 20

  @Flag(help: "Write a table of all of them as CSV.")
  var csv = false

  @Flag(help: "Write all of them as one JSON object.")
  var json = false

  @OptionGroup var options: ArchiveOptions

  func run() throws {
    for kind in kind where !Contradiction.codes.contains(kind) {
      throw refuse(
        "`\(kind)` is no kind of contradiction.",
        hint: "The kinds are \(Contradiction.codes.joined(separator: ", ")).")
    }
    let contents = try options.file().contents()
    var check = ArchiveCheck(contents, try options.institution())
    let found = check.run { Terminal.progress($0, of: $1, "votes") }.filter {
      (kind.isEmpty || kind.contains($0.code)) && $0.certainty >= certainty
    }
    if csv {
      printTable(found, contents)
    } else if json {
      print(JSONValue.object(answer(found, check.summary, contents)).text())
    } else {
      tell(found, check.summary, contents)
    }
    if !found.isEmpty { throw ExitCode.doesNotHold }
  }

  private func tell(
    _ found: [Contradiction], _ summary: ArchiveCheck.Summary, _ contents: ArchiveContents
  ) {
    print(
      "\(counted(summary.votes, "vote", "votes")): \(summary.recounted) lists recounted, "
        + "\(summary.compared) held against published totals, \(summary.determined) determined by "
        + "the rules of their day, \(summary.withSeveralSources) told by more than one source.")
    print(
      "Of \(counted(summary.withoutTotals, "vote", "votes")) no source prints all three totals.")
    for (reason, count) in summary.undetermined.sorted(by: { $0.key < $1.key }) {
      print("Not determined, \(reason): \(count).")
    }
    if found.isEmpty {
      print("Nothing contradicts anything.")
      return
    }
    print("")
    var table = TextTable(["contradiction", "certain", "likely", "open"], numeric: [1, 2, 3])
    for code in Contradiction.codes {
      let these = found.filter { $0.code == code }
      if these.isEmpty { continue }
      table.add(
        [code]
          + [.certain, .likely, .open].map { certainty in
            String(these.count { $0.certainty == certainty })
          })
    }
    table.print()
    print("")
    let surest = found.sorted { $1.certainty < $0.certainty }
    for contradiction in limit == 0 ? surest[...] : surest.prefix(limit) {
      print("\(subject(contradiction, contents)): \(contradiction.sentence).")
      print(
        "  \(contradiction.certainty.rawValue)"
          + (contradiction.errs.isEmpty ? "" : "; errs: \(contradiction.errs)"))
    }
    if limit > 0, found.count > limit {
      print("… and \(found.count - limit) more; --limit 0 or --csv lists them all.")
    }
  }

  private func subject(_ contradiction: Contradiction, _ contents: ArchiveContents) -> String {
    guard let place = contradiction.vote else { return "sessions" }
    let vote = contents.votes[place]
    return "\(vote.name) \(vote.symbol == vote.name ? "" : vote.symbol + " ")(\(vote.day))"
  }

  private func printTable(_ found: [Contradiction], _ contents: ArchiveContents) {
    print("vote,symbol,day,session,kind,certainty,what,errs")
    for contradiction in found {
      let vote = contradiction.vote.map { contents.votes[$0] }
      let fields = [
        vote?.name ?? "", vote?.symbol ?? "", vote?.day.description ?? "",
        vote.map { String($0.session) } ?? "", contradiction.code,
        contradiction.certainty.rawValue, contradiction.sentence, contradiction.errs,
      ]
      print(fields.map(CSVText.field).joined(separator: ","))
    }
  }

  private func answer(
    _ found: [Contradiction], _ summary: ArchiveCheck.Summary, _ contents: ArchiveContents
  ) -> JSONObject {
    let list = found.map { contradiction -> JSONValue in
      var object: JSONObject = [
        "kind": .string(contradiction.code), "certainty": .string(contradiction.certainty.rawValue),
        "what": .string(contradiction.sentence), "errs": .string(contradiction.errs),
      ]
      object["vote"] = contradiction.vote.map { .string(contents.votes[$0].name) }
      return .object(object)
    }
    return [
      "votes": .integer(Int64(summary.votes)), "recounted": .integer(Int64(summary.recounted)),
      "compared": .integer(Int64(summary.compared)),
      "determined": .integer(Int64(summary.determined)),
      "severalSources": .integer(Int64(summary.withSeveralSources)),
      "withoutTotals": .integer(Int64(summary.withoutTotals)), "contradictions": .array(list),
    ]
  }
}

extension Contradiction.Certainty: ExpressibleByArgument {}
