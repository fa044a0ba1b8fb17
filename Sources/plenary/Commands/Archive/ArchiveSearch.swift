import ArgumentParser
import CanonicalJSON
import InstitutionFiles
import PlenaryArchive
import PlenaryModel

struct ArchiveSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Finds votes by words, subject, symbol, session, day, margin, and who voted how.",
    discussion: """
      All conditions must hold. Words are looked for in titles, agenda items, subjects and symbols; \
      a phrase stands in quotation marks, a word's beginning ends with an asterisk. Without words \
      the latest votes come first.

      EXAMPLES:
        plenary archive search human rights Korea
        plenary archive search nuclear* --session 60-70 --voted FRA=against
        plenary archive search --body SC --voted CHN=against --from 2010
        plenary archive search --margin 5 --kind whole --json

      Exit codes: 0 something was found; 1 nothing was; 2 the archive or a condition cannot be used.
      """)

  @Argument(help: "Words.") var words: [String] = []

  @OptionGroup var selection: VoteSelection

  @Option(help: ArgumentHelp("List at most so many; 0 lists all.", valueName: "number"))
  var limit = 40

  @Flag(help: "Write one JSON object a vote, choices included.")
  var json = false

  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let institution = try options.institution()
    let query = try selection.query(words: words, institution)
    let archive = try options.file()
    let contents = try archive.contents()
    let found = try archive.search(query, in: contents)
    let shown = limit == 0 ? found[...] : found.prefix(limit)
    if json {
      ArchiveExport(contents, name: { institution.member($0)?.name(on: $1) ?? $0.code })
        .write(Array(shown), as: .jsonl) { print($0, terminator: "") }
    } else {
      var table = VoteLine.head()
      for place in shown { table.add(VoteLine.row(contents.votes[place])) }
      if !found.isEmpty { table.print() }
      let rest = found.count - shown.count
      print(
        found.isEmpty
          ? "No vote was found."
          : "\(counted(found.count, "vote", "votes"))"
            + (rest > 0 ? "; \(rest) not shown, --limit 0 lists them." : "."))
    }
    if found.isEmpty { throw ExitCode.doesNotHold }
  }
}
