import InstitutionFiles
import PlenaryModel

/// What a shell may offer after a command: found by looking into the files, without checking them.
enum Completions {
  static func institutions() -> [String] { library?.ids.map(\.code) ?? [] }

  static func rules() -> [String] { keys(["rules", "decision-rules"]) }

  static func decisionRules() -> [String] { keys(["decision-rules"]) }

  private static func keys(_ sections: Set<String>) -> [String] {
    Set(library?.keys(in: sections).map(\.key) ?? []).sorted()
  }

  private static var library: InstitutionLibrary? {
    try? InstitutionLibrary.standard(explicit: nil)
  }
}
