/// A rule of procedure as the institution's files state it: our words, with the place where the
/// official text stands, and how far anybody has compared the two.
public struct RuleCitation: Sendable, Hashable {
  /// Whether the entry was checked against the official text. Users are shown it.
  public enum Checked: String, Sendable, Hashable, CaseIterable {
    case official
    /// Against a second-hand account or a sister rule.
    case secondary
    case unchecked

    public var words: String {
      switch self {
      case .official: "checked against the official text"
      case .secondary: "checked against a secondary source"
      case .unchecked: "not yet checked against the official text"
      }
    }
  }

  public var id: RuleID
  public var title: String
  /// Where the official text stands: `GA rules 88 / 128, last sentence`.
  public var source: String
  public var checked: Checked
  /// treaty, text, practice, house rule or data.
  public var nature: String
  /// When the rule applies, in our words.
  public var condition: String
  /// What it does then, in our words.
  public var effect: String
  public var notes: [String]
  public var seeAlso: [RuleID]
  public var place: FilePlace?

  public init(
    id: RuleID, title: String, source: String, checked: Checked, nature: String = "text",
    condition: String = "", effect: String = "", notes: [String] = [], seeAlso: [RuleID] = [],
    place: FilePlace? = nil
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.checked = checked
    self.nature = nature
    self.condition = condition
    self.effect = effect
    self.notes = notes
    self.seeAlso = seeAlso
    self.place = place
  }
}

/// A place in a file, counted from 1.
public struct FilePlace: Sendable, Hashable, Comparable, CustomStringConvertible {
  public var file: String
  public var line: Int
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (left: FilePlace, right: FilePlace) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }

  public var description: String { "\(file):\(line):\(column)" }
}

/// Something wrong, or doubtful, in data that somebody wrote: what, where, and what may be meant.
public struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
  public enum Severity: String, Sendable, Hashable {
    case error
    case warning
  }

  public var severity: Severity
  public var message: String
  public var place: FilePlace
  public var hint: String?

  public init(_ severity: Severity, _ message: String, at place: FilePlace, hint: String? = nil) {
    self.severity = severity
    self.message = message
    self.place = place
    self.hint = hint
  }

  public var description: String {
    "\(place): \(severity.rawValue): \(message)" + (hint.map { "\n  hint: \($0)" } ?? "")
  }
}
