public import PlenaryModel

/// A script as it was read: statements in their order, each with its place. Names are resolved when
/// it runs, since who is a member depends on the institution and the day.
///
/// The language is described in `docs/case-scripts.md`, with an example of every step.
public struct Script: Sendable {
  public var file: String
  public var statements: [Statement]
}

/// One statement of a script: a line, and the indented lines below it.
public struct Statement: Sendable {
  public enum Kind: Sendable {
    /// `title ...`, `institution ...`: a keyword and the rest of the line.
    case setting(Keyword)
    /// `JPN: introduce ...`: somebody acts.
    case act(actor: String)
    /// `=> ...`: what must be true now.
    case expectation
    /// `> ...`: words for the reader.
    case narrative
  }

  /// The keywords of lines that nobody says.
  public enum Keyword: String, Sendable, CaseIterable {
    case title, about, source, institution, meeting, members, at, present, attendance, votes
    case totals, sponsors, tried, ask, docket, step, decide, power, assume, observers, scenario,
      proves, presiding
  }

  public var kind: Kind
  /// What stands after the keyword, the actor or the arrow.
  public var text: String
  public var lines: [Line]
  public var place: FilePlace
  /// Where ``text`` begins.
  public var textPlace: FilePlace

  /// The line and those below it as one paragraph.
  var paragraph: String { ([text] + lines.map(\.text)).joined(separator: " ") }

  public struct Line: Sendable, Hashable {
    public var text: String
    public var place: FilePlace
  }
}

/// Why a script cannot be read or does not hold, with the place.
public struct ScriptError: Error, Sendable, Hashable, CustomStringConvertible {
  public var message: String
  public var place: FilePlace
  public var hint: String?

  public init(_ message: String, at place: FilePlace, hint: String? = nil) {
    self.message = message
    self.place = place
    self.hint = hint
  }

  public var description: String {
    "\(place): \(message)" + (hint.map { "\n  hint: \($0)" } ?? "")
  }
}
