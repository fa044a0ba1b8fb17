import PlenaryModel

/// One reading of an institution's files: collects what is wrong and what is referred to, so that
/// every mistake is told at once.
///
/// A class, because all readers of one folder write into the same list; it never leaves the
/// function that reads the folder.
final class Reading {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var references: [Reference] = []
  private(set) var defined: [Reference.Kind: Set<String>] = [:]
  /// For entries that do not say whether they were checked: of the institution, and of files that
  /// have a default of their own.
  var defaultChecked: RuleCitation.Checked = .unchecked
  var fileDefaults: [String: RuleCitation.Checked] = [:]
  /// Those who sit in a body and are no members of the institution.
  var outsiders: [Member] = []

  func defaultChecked(in file: String) -> RuleCitation.Checked {
    fileDefaults[file] ?? defaultChecked
  }

  func error(_ message: String, at place: FilePlace, hint: String? = nil) {
    diagnostics.append(Diagnostic(.error, message, at: place, hint: hint))
  }

  func warning(_ message: String, at place: FilePlace, hint: String? = nil) {
    diagnostics.append(Diagnostic(.warning, message, at: place, hint: hint))
  }

  /// Notes that something is named here which has to be defined somewhere; whether it is can be
  /// said only when everything has been read.
  func refers(to kind: Reference.Kind, _ code: String, at place: FilePlace) {
    references.append(Reference(kind: kind, code: code, place: place))
  }

  /// Notes that something is defined here, even where its definition has a mistake in it.
  func defines(_ kind: Reference.Kind, _ code: String) {
    defined[kind, default: []].insert(code)
  }

  /// By place; the same thing is told once.
  var sortedDiagnostics: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }
      .enumerated()
      .sorted { left, right in
        if left.element.place != right.element.place {
          return left.element.place < right.element.place
        }
        return left.offset < right.offset
      }
      .map(\.element)
  }
}

/// A name by which one entry points to another.
struct Reference {
  enum Kind: String {
    case rule, member, body, action, group, source, procedure
    case decisionRule = "decision rule"

    /// The section in which it is defined.
    var section: String {
      switch self {
      case .rule: "rules"
      case .member: "members"
      case .body: "bodies"
      case .action: "actions"
      case .group: "groups"
      case .source: "sources"
      case .procedure: "procedures"
      case .decisionRule: "decision-rules"
      }
    }
  }

  var kind: Kind
  var code: String
  var place: FilePlace
}
