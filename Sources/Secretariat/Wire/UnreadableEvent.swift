/// Why an entry of a record is no event, or a JSON object no order, and where in it.
public struct UnreadableEvent: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, as a sentence without its full stop.
  public let message: String
  /// Where in the entry, for example `$.operations[2].words`.
  public private(set) var path: String
  /// What to do about it.
  public private(set) var hint: String
  /// The entry's place in its meeting, from 1, where that is known.
  public internal(set) var entry: Int64?

  init(_ message: String, at path: String = "", hint: String) {
    self.message = message
    self.path = "$" + path
    self.hint = hint
  }

  public var description: String {
    (entry.map { "entry \($0), " } ?? "") + "\(path): \(message). \(hint)."
  }

  /// The same, seen from the value that encloses the one at fault.
  func inside(_ step: String) -> UnreadableEvent {
    var error = self
    error.path = "$" + step + path.dropFirst()
    return error
  }

  /// The same fault in an order, which nobody has recorded and somebody can write anew.
  var ofOrder: UnreadableEvent {
    var error = self
    if hint == UnreadableEvent.laterVersion || hint == UnreadableEvent.comparison {
      error.hint = UnreadableEvent.comparisonWithOrders
    }
    return error
  }
}

extension UnreadableEvent {
  private static let laterVersion =
    "The entry may come from a later version of Plenary; read it with that one"
  private static let comparison = "Compare with docs/events.md"
  private static let comparisonWithOrders = "Compare with docs/orders.md"

  static func missing(_ name: String) -> UnreadableEvent {
    UnreadableEvent("The member \"\(name)\" is missing", hint: comparison)
  }
  static func wrongKind(_ expected: String, at path: String = "") -> UnreadableEvent {
    UnreadableEvent("\(expected) was expected", at: path, hint: comparison)
  }
  static func unknownWord(_ word: String, known: [String], at path: String = "") -> UnreadableEvent
  {
    UnreadableEvent(
      "\"\(word)\" is none of \(known.joined(separator: ", "))", at: path, hint: laterVersion)
  }
  static func unknownEvent(_ word: String) -> UnreadableEvent {
    UnreadableEvent("There is no event \"\(word)\"", at: ".event", hint: laterVersion)
  }
  static func unknownOrder(_ word: String, near: String?) -> UnreadableEvent {
    UnreadableEvent(
      "There is no order \"\(word)\"", at: ".order",
      hint: near.map { "\($0) All are in docs/orders.md" } ?? comparisonWithOrders)
  }
  static func unknownMember(_ name: String) -> UnreadableEvent {
    UnreadableEvent("The member \"\(name)\" is not known here", hint: laterVersion)
  }
  static func twice(_ what: String, at path: String) -> UnreadableEvent {
    UnreadableEvent("\"\(what)\" stands twice", at: path, hint: "Name it once")
  }
}
