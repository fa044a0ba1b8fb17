import ArgumentParser

@main
struct Plenary: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plenary",
    abstract: "Runs, records, explains and checks decisions taken under written rules.",
    discussion: """
      EXAMPLES:
        plenary run Cases/dprk-2014
        plenary decide --rule DR-SC-SUBST --yes 13 --no 2 --group P5=3-2-0
        plenary explain GA-088-128-A
        plenary institutions show united-nations --on 1965-01-01
        plenary conformance
        plenary verify demo/dprk-2014.plenary
        plenary serve --demo
        plenary remote watch --server http://localhost:8014
        plenary archive import 2026_02_06_ga_voting.csv
        plenary analyse power DR-SC-SUBST
        plenary forecast make "Nuclear disarmament"
        plenary document lint draft.txt --body GA
        plenary press read report.txt --published 2014-11-19

      Exit codes: 0 all is well; 1 an expectation, a scenario or a check failed; 2 the input \
      cannot be used.
      """,
    version: "0.1.0",
    subcommands: [
      Run.self, Decide.self, Explain.self, Institutions.self, ConformanceCommand.self, Verify.self,
      Serve.self, Remote.self, Archive.self,
      Analyse.self, ForecastCommand.self, DocumentCommand.self,
      Coverage.self, Press.self,
    ])

  /// What the library's own `main` does, but errors are told our way and end with 2.
  static func main() async {
    // `plenary explain | head` ends when the reader has seen enough.
    Terminal.endQuietlyOnBrokenPipe()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if let refusal = UnknownCommand(arguments, of: Plenary.self) { throw refusal.told() }
      var command = try parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: told(error, arguments))
    }
  }
}
