import ArgumentParser
import CaseScripts
import Foundation
import InstitutionFiles

struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs a case script and tells what was decided, why, and what comes next.",
    discussion: """
      PATH is a script, or a folder with a script named case.txt. The language is described in \
      docs/case-scripts.md.

      EXAMPLES:
        plenary run Cases/dprk-2014
        plenary run Cases/syria-2014 --explain

      Exit codes: 0 every expectation holds; 1 one fails; 2 the script cannot be read.
      """)

  @Argument(help: "A script, or a folder with case.txt in it.")
  var path: String

  @Flag(help: "Tell every limb of every decision, the rules cited and the names.")
  var explain = false

  @Option(help: "Where the institutions are. Default: Institutions/.")
  var institutions: String?

  func run() async throws {
    let file =
      FileManager.default.fileExists(atPath: path + "/case.txt") ? path + "/case.txt" : path
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let (script, errors) = Script.parse(text, file: file)
    if !errors.isEmpty {
      for error in errors { print(error) }
      throw ExitCode(2)
    }
    let library = try InstitutionLibrary.standard(explicit: institutions)
    var runner = ScriptRunner(library: library)
    let report = await runner.run(script)
    for line in ReportText(explains: explain).lines(report) { print(line) }
    if !report.failures.isEmpty { throw ExitCode(1) }
  }
}
