import ArgumentParser
import CanonicalJSON
import InstitutionFiles
import PlenaryModel
import Secretariat

extension Institutions {
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the institutions, and how far their rules were checked.",
      discussion: """
        Members are those of the day given, or those of now. "official", "secondary" and \
        "unchecked" count the rules that were compared with the official text, with a secondary \
        source, or not yet.

        EXAMPLES:
          plenary institutions list
          plenary institutions list --on 1965-01-01
        """)

    @Option(help: ArgumentHelp("The day whose members are counted.", valueName: "day"))
    var on: String?

    @Flag(help: "Write one JSON object an institution.")
    var json = false

    @OptionGroup var options: LibraryOptions

    func run() throws {
      let day = try day(on)
      var table = TextTable(
        ["id", "name", "bodies", "members", "official", "secondary", "unchecked"],
        numeric: [2, 3, 4, 5, 6])
      var unusable: [InstitutionID] = []
      for (id, loaded) in try options.library().loadAll() {
        guard let institution = loaded.institution else {
          unusable.append(id)
          continue
        }
        let bodies = institution.bodies(on: day).count
        let members = institution.members(on: day).count
        let counts = RuleCitation.Checked.allCases.map { institution.checkedCounts[$0] ?? 0 }
        if json {
          printJSON(institution, bodies, members, counts)
        } else {
          table.add(
            [id.code, institution.name] + ([bodies, members] + counts).map { String($0) })
        }
      }
      if !json { table.print() }
      for id in unusable {
        Terminal.note(
          "warning: the files of \(id) have errors; see `plenary institutions check \(id)`")
      }
    }

    private func printJSON(
      _ institution: Institution, _ bodies: Int, _ members: Int, _ counts: [Int]
    ) {
      let checked = zip(RuleCitation.Checked.allCases, counts).map { checked, count in
        JSONObject.Member(checked.rawValue, .integer(Int64(count)))
      }
      print(
        JSONValue.object([
          "id": .string(institution.id.code), "name": .string(institution.name),
          "aliases": .array(institution.aliases.map { .string($0) }),
          "uses": .array(institution.uses.map { .string($0.code) }),
          "bodies": .integer(Int64(bodies)), "members": .integer(Int64(members)),
          "rules": .object(JSONObject(checked)),
        ]).text())
    }
  }
}
