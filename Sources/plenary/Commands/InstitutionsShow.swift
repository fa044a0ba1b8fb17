import ArgumentParser
import CanonicalJSON
import InstitutionFiles
import PlenaryModel
import Secretariat

extension Institutions {
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows an institution, or one of its bodies, as it is or was on a day.",
      discussion: """
        Without --body: its bodies, how many sit in them, and by what they decide. With --body: \
        the majority for each question, motions in their order of precedence, powers, and where \
        its texts go. Where nobody is known to sit on the day, the files say until when they know.

        EXAMPLES:
          plenary institutions show united-nations
          plenary institutions show UN --on 1965-01-01 --body SC --members
          plenary institutions show eu-council --body COUNCIL --json

        Exit codes: 0 shown; 2 there is no such institution or body, or not on that day.
        """)

    @Argument(
      help: "Its id, name or alias.",
      completion: .custom { _, _, _ in Completions.institutions() })
    var id: String

    @Option(help: ArgumentHelp("The day. Default: what is known last.", valueName: "day"))
    var on: String?

    @Option(help: ArgumentHelp("A body, by id, name or alias.", valueName: "body"))
    var body: String?

    @Flag(help: "Name those who sit, with their classes.")
    var members = false

    @Flag(help: "Write one JSON object.")
    var json = false

    @OptionGroup var options: LibraryOptions

    func run() throws {
      let institution = try options.library().institution(named: id)
      let day = try day(on)
      if let body {
        let text = try BodyText(try find(body, in: institution), of: institution, on: day)
        if json {
          print(JSONValue.object(text.json).text())
        } else {
          for line in text.lines(naming: members) { print(line) }
        }
      } else {
        let text = InstitutionText(institution, on: day)
        if json {
          print(JSONValue.object(text.json(naming: members)).text())
        } else {
          for line in text.lines(naming: members) { print(line) }
        }
      }
    }

    private func find(_ name: String, in institution: Institution) throws -> BodyEntry {
      switch institution.body(named: name) {
      case .body(let id):
        guard let body = institution.body(id) else { preconditionFailure("\(id) was just found.") }
        return body
      case .ambiguous(let ids):
        throw refuse(
          "Several bodies of \(institution.name) are called `\(name)`.",
          hint: "Name one of \(listed(ids)).")
      case .unknown(let suggestions):
        throw refuse(
          "\(institution.name) has no body `\(name)`.",
          hint: Suggestions.question(suggestions)
            ?? "Its bodies are \(listed(institution.bodies.map(\.id))).")
      }
    }
  }
}
