import CanonicalJSON
import PlenaryRecord

/// Reads the members of one JSON object and notices members that nobody asked for: what this
/// version does not understand it does not skip.
struct EventFields {
  private let object: JSONObject
  private var known: Set<String> = []

  /// Every member of an object; nothing more may stand in it.
  static func all<Value>(
    of value: JSONValue, _ read: (inout EventFields) throws(UnreadableBallotEvent) -> Value
  ) throws(UnreadableBallotEvent) -> Value {
    guard let object = value.objectValue else { throw .wrongKind("An object") }
    var fields = EventFields(object: object)
    let result = try read(&fields)
    for member in object where !fields.known.contains(member.name) {
      throw UnreadableBallotEvent("A member is not known here")
    }
    return result
  }

  mutating func optional(_ name: String) -> JSONValue? {
    known.insert(name)
    return object[name]
  }

  private mutating func required(_ name: String) throws(UnreadableBallotEvent) -> JSONValue {
    guard let value = optional(name) else {
      throw UnreadableBallotEvent("The member \"\(name)\" is missing")
    }
    return value
  }

  mutating func text(_ name: String) throws(UnreadableBallotEvent) -> String {
    guard let text = try required(name).stringValue else { throw .wrongKind("A text", name) }
    return text
  }

  mutating func bytes(_ name: String) throws(UnreadableBallotEvent) -> [UInt8] {
    guard let bytes = Base64.decode(try text(name).utf8) else { throw .wrongKind("Base64", name) }
    return bytes
  }

  mutating func hash(_ name: String) throws(UnreadableBallotEvent) -> Hash {
    guard let hash = Hash(bytes: try bytes(name)) else { throw .wrongKind("A SHA-256", name) }
    return hash
  }

  mutating func number(_ name: String) throws(UnreadableBallotEvent) -> Int {
    guard let number = try required(name).integerValue, number >= 0,
      number <= JSONValue.greatestCanonicalInteger
    else { throw .wrongKind("A whole number, not negative,", name) }
    return Int(number)
  }

  /// A flag that is written only when it is true.
  mutating func flag(_ name: String) throws(UnreadableBallotEvent) -> Bool {
    guard let value = optional(name) else { return false }
    guard value.boolValue == true else { throw .wrongKind("true, or nothing,", name) }
    return true
  }

  mutating func list<Value>(
    _ name: String, _ read: (JSONValue) throws(UnreadableBallotEvent) -> Value
  ) throws(UnreadableBallotEvent) -> [Value] {
    guard let elements = try required(name).arrayValue else { throw .wrongKind("A list", name) }
    var values: [Value] = []
    for element in elements { values.append(try read(element)) }
    return values
  }

  mutating func texts(_ name: String) throws(UnreadableBallotEvent) -> [String] {
    try list(name) { (value) throws(UnreadableBallotEvent) in
      guard let text = value.stringValue else { throw .wrongKind("A list of texts", name) }
      return text
    }
  }

  mutating func optionalTexts(_ name: String) throws(UnreadableBallotEvent) -> [String]? {
    optional(name) == nil ? nil : try texts(name)
  }

  mutating func object<Value>(
    _ name: String, _ read: (inout EventFields) throws(UnreadableBallotEvent) -> Value
  ) throws(UnreadableBallotEvent) -> Value {
    try EventFields.all(of: try required(name), read)
  }

  mutating func counts(_ name: String) throws(UnreadableBallotEvent) -> [String: Int] {
    guard let object = try required(name).objectValue else { throw .wrongKind("An object", name) }
    var counts: [String: Int] = [:]
    for member in object {
      guard let count = member.value.integerValue, count > 0,
        counts.updateValue(Int(count), forKey: member.name) == nil
      else { throw .wrongKind("A count a name", name) }
    }
    return counts
  }
}

/// Why an entry of a ballot's stream is no event of a ballot. Quotes nothing of the entry but the
/// names of members, since it could hold a token.
public struct UnreadableBallotEvent: Error, Sendable, Hashable, CustomStringConvertible {
  public let message: String
  /// The entry's place in the stream, from 1, where that is known.
  public internal(set) var sequence: Int64?

  init(_ message: String) { self.message = message }

  static func wrongKind(_ expected: String, _ name: String? = nil) -> UnreadableBallotEvent {
    UnreadableBallotEvent("\(expected) was expected" + (name.map { " in \"\($0)\"" } ?? ""))
  }

  public var description: String {
    (sequence.map { "Entry \($0): " } ?? "")
      + "\(message). Compare with docs/secret-ballot.md, or read it with a later Plenary."
  }
}
