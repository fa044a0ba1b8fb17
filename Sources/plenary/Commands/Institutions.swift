import ArgumentParser
import InstitutionFiles
import PlenaryModel

struct Institutions: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists, shows, checks and begins institutions.",
    subcommands: [Check.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reports every mistake in an institution's files at once.")

    @Argument(help: "The folder of an institution.")
    var path: String

    func run() throws {
      let loaded = InstitutionLibrary.check(path: path)
      for diagnostic in loaded.diagnostics { print(diagnostic) }
      print("\(loaded.errorCount) errors, \(loaded.warningCount) warnings")
      if loaded.errorCount > 0 { throw ExitCode(1) }
    }
  }
}
