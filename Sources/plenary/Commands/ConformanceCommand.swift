import ArgumentParser
import CanonicalJSON
import CaseScripts
import Foundation
import InstitutionFiles
import PlenaryModel
import Secretariat

struct ConformanceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conformance",
    abstract: "Runs every scenario of the rules catalogue through the engine.",
    discussion: """
      Numeric scenarios are adjudicated; the others are scripts in Conformance/scripts, one a \
      scenario. A table by body says how many passed, failed, or have no script yet.

      EXAMPLES:
        plenary conformance
        plenary conformance --rules
        plenary conformance --only GA-088
        plenary conformance --json

      Exit codes: 0 nothing failed; 1 a scenario failed; 2 the scenarios cannot be read.
      """)

  @Option(help: "The folder with scenarios.jsonl and scripts/.")
  var folder = "Conformance"

  @Option(help: ArgumentHelp("Only scenarios whose id begins so.", valueName: "prefix"))
  var only: String?

  @Flag(help: "A row a rule, not only a body.")
  var rules = false

  @Flag(help: "Write one JSON object a scenario, then one with the totals.")
  var json = false

  @Option(
    help: ArgumentHelp("Where the institutions are. Default: Institutions/.", valueName: "path"))
  var institutions: String?

  func run() async throws {
    let library = try library(institutions).remembering()
    let file = folder + "/scenarios.jsonl"
    let lines = try text(
      of: file, hint: "Run this beside the folder Conformance, or name it by --folder.")
    let folder = self.folder
    let conformance: Conformance
    do {
      conformance = try Conformance(
        lines: lines, file: file, library: library, book: RuleBook(library),
        script: { try? String(contentsOfFile: "\(folder)/scripts/\($0).txt", encoding: .utf8) })
    } catch {
      throw refuse(error.description)
    }
    let chosen = conformance.scenarios.filter { only == nil || $0.id.hasPrefix(only!) }
    var results: [ScenarioResult] = []
    for scenario in chosen {
      results.append(await conformance.run(scenario))
      Terminal.progress(results.count, of: chosen.count, scenario.id)
    }
    if json { printJSON(results) } else { printTable(results) }
    if results.contains(where: { if case .failed = $0.verdict { true } else { false } }) {
      throw ExitCode.doesNotHold
    }
  }

  private func printTable(_ results: [ScenarioResult]) {
    for result in results {
      if case .failed(let why) = result.verdict { print("FAILED \(result.scenario.id): \(why)") }
    }
    let rows = Counts.rows(results) { rules ? "\($0.body) \($0.rule)" : $0.body }
    let width = max(24, rows.map(\.0.count).max() ?? 0)
    print(pad("", width) + "  passed  failed  not implemented")
    for (name, counts) in rows + [("all", Counts(results))] {
      print(
        pad(name, width) + right(counts.passed, 8) + right(counts.failed, 8)
          + right(counts.missing, 17))
    }
  }

  private func printJSON(_ results: [ScenarioResult]) {
    for result in results {
      var object: JSONObject = [
        "id": .string(result.scenario.id), "body": .string(result.scenario.body),
        "rule": .string(result.scenario.rule.code),
        "kind": .string(result.scenario.isNumeric ? "numeric" : "script"),
        "basis": .string(result.scenario.basis),
      ]
      switch result.verdict {
      case .passed: object["verdict"] = .string("passed")
      case .failed(let why):
        object["verdict"] = .string("failed")
        object["because"] = .string(why)
      case .notImplemented: object["verdict"] = .string("not implemented")
      }
      print(JSONValue.object(object).text())
    }
    let counts = Counts(results)
    print(
      JSONValue.object([
        "passed": .integer(Int64(counts.passed)), "failed": .integer(Int64(counts.failed)),
        "not_implemented": .integer(Int64(counts.missing)),
      ]).text())
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func right(_ number: Int, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - String(number).count)) + String(number)
  }
}

/// How many of a group of scenarios passed, failed, or have no script.
private struct Counts {
  var passed = 0
  var failed = 0
  var missing = 0

  init(_ results: [ScenarioResult]) {
    for result in results {
      switch result.verdict {
      case .passed: passed += 1
      case .failed: failed += 1
      case .notImplemented: missing += 1
      }
    }
  }

  /// In the order in which the groups first occur.
  static func rows(
    _ results: [ScenarioResult], by key: (Scenario) -> String
  ) -> [(String, Counts)] {
    var order: [String] = []
    var groups: [String: [ScenarioResult]] = [:]
    for result in results {
      let name = key(result.scenario)
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(result)
    }
    return order.map { ($0, Counts(groups[$0] ?? [])) }
  }
}
