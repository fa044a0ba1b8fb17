import ArgumentParser
import InstitutionFiles
import PlenaryModel

struct Institutions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists, shows, checks and begins institutions.",
    discussion: """
      An institution is a folder of YAML: its bodies, members, rules and powers, dated and with \
      their sources. docs/institutions.md describes the files.

      EXAMPLES:
        plenary institutions list
        plenary institutions show united-nations --on 1965-01-01 --body SC --members
        plenary institutions check Institutions/united-nations
        plenary institutions new school-council
      """,
    subcommands: [List.self, Show.self, Check.self, New.self])
}

/// Where the institutions are, for every command that reads them.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Where the institutions are. Default: Institutions/.", valueName: "path"),
    completion: .directory)
  var institutions: String?

  func library() throws -> InstitutionLibrary {
    try InstitutionLibrary.standard(explicit: institutions)
  }
}
