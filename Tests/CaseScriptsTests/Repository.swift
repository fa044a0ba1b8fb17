import CaseScripts
import Foundation
import InstitutionFiles
import PlenaryModel
import Secretariat
import Testing

/// The repository's own files, which the tests run as users do.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let library = InstitutionLibrary(root: root.appendingPathComponent("Institutions").path)

  /// All institutions, read once for all tests.
  static let book = RuleBook(library)

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func names(in folder: String) -> [String] {
    let path = root.appendingPathComponent(folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// The folders of `Cases/`.
  static let cases = names(in: "Cases").filter {
    FileManager.default.fileExists(
      atPath: root.appendingPathComponent("Cases/\($0)/case.txt").path)
  }
}

/// Runs a text as a script; lines that cannot be read are failures too.
func run(_ text: String, file: String = "test.txt") async -> Report {
  let (script, errors) = Script.parse(text, file: file)
  if !errors.isEmpty {
    var report = Report()
    report.failures = errors
    report.isBroken = true
    return report
  }
  var runner = ScriptRunner(library: Repository.library, knowing: Repository.book)
  return await runner.run(script)
}

extension ScriptError {
  /// `2:14 message | hint`.
  var brief: String { "\(place.line):\(place.column) \(message)" + (hint.map { " | \($0)" } ?? "") }
}
