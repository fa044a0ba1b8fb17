public import CanonicalJSON
public import PlenaryModel

/// Reads the members of one JSON object and notices members that nobody asked for: what this
/// version does not understand it does not skip.
public struct FieldReader {
  private let object: JSONObject
  private var known: [String] = []

  public init(_ object: JSONObject) { self.object = object }

  public init(_ value: JSONValue) throws(UnreadableEvent) {
    guard let object = value.objectValue else { throw .wrongKind("An object") }
    self.init(object)
  }

  /// To be called when everything was read.
  func end() throws(UnreadableEvent) {
    for member in object where !known.contains(member.name) {
      throw .unknownMember(member.name)
    }
  }

  public mutating func value(_ name: String) -> JSONValue? {
    known.append(name)
    return object[name]
  }

  public mutating func required(_ name: String) throws(UnreadableEvent) -> JSONValue {
    guard let value = value(name) else { throw .missing(name) }
    return value
  }

  // One value

  public mutating func optionalText(_ name: String) throws(UnreadableEvent) -> String? {
    guard let value = value(name) else { return nil }
    guard let text = value.stringValue else { throw .wrongKind("A text", at: ".\(name)") }
    return text
  }
  public mutating func text(_ name: String) throws(UnreadableEvent) -> String {
    guard let text = try optionalText(name) else { throw .missing(name) }
    return text
  }
  public mutating func optionalCode<Name: Code>(_ name: String) throws(UnreadableEvent) -> Name? {
    guard let text = try optionalText(name) else { return nil }
    return Name(text)
  }
  public mutating func code<Name: Code>(_ name: String) throws(UnreadableEvent) -> Name {
    Name(try text(name))
  }
  public mutating func optionalNumber(_ name: String) throws(UnreadableEvent) -> Int? {
    guard let value = value(name) else { return nil }
    let limit = JSONValue.greatestCanonicalInteger
    guard let number = value.integerValue, number >= -limit, number <= limit else {
      throw .wrongKind("A whole number", at: ".\(name)")
    }
    return Int(number)
  }
  public mutating func number(_ name: String) throws(UnreadableEvent) -> Int {
    guard let number = try optionalNumber(name) else { throw .missing(name) }
    return number
  }
  /// A flag that is written only when it is true.
  public mutating func flag(_ name: String) throws(UnreadableEvent) -> Bool {
    guard let value = value(name) else { return false }
    guard value.boolValue == true else { throw .wrongKind("true, or nothing,", at: ".\(name)") }
    return true
  }
  public mutating func truth(_ name: String) throws(UnreadableEvent) -> Bool {
    guard let truth = try required(name).boolValue else {
      throw .wrongKind("true or false", at: ".\(name)")
    }
    return truth
  }
  public mutating func word<Word: RawRepresentable & CaseIterable>(
    _ name: String
  ) throws(UnreadableEvent) -> Word where Word.RawValue == String {
    guard let word: Word = try optionalWord(name) else { throw .missing(name) }
    return word
  }
  public mutating func optionalWord<Word: RawRepresentable & CaseIterable>(
    _ name: String
  ) throws(UnreadableEvent) -> Word? where Word.RawValue == String {
    guard let text = try optionalText(name) else { return nil }
    guard let word = Word(rawValue: text) else {
      throw .unknownWord(text, known: Word.allCases.map(\.rawValue), at: ".\(name)")
    }
    return word
  }
  public mutating func optionalMoment(_ name: String) throws(UnreadableEvent) -> Moment? {
    guard let text = try optionalText(name) else { return nil }
    guard let moment = Moment(text) else {
      throw .wrongKind("A moment such as 2014-11-18T15:00:00-05:00", at: ".\(name)")
    }
    return moment
  }
  public mutating func moment(_ name: String) throws(UnreadableEvent) -> Moment {
    guard let moment = try optionalMoment(name) else { throw .missing(name) }
    return moment
  }
  public mutating func day(_ name: String) throws(UnreadableEvent) -> Day {
    guard let day = Day(try text(name)) else {
      throw .wrongKind("A day such as 2014-11-18", at: ".\(name)")
    }
    return day
  }

  // Values of values

  /// The object under this name; with the place of a fault in it.
  public mutating func object<Value>(
    _ name: String, _ read: (inout FieldReader) throws(UnreadableEvent) -> Value
  ) throws(UnreadableEvent) -> Value {
    let value = try required(name)
    do { return try FieldReader.all(of: value, read) } catch { throw error.inside(".\(name)") }
  }

  /// Every member of an object; nothing more may stand in it.
  public static func all<Value>(
    of value: JSONValue, _ read: (inout FieldReader) throws(UnreadableEvent) -> Value
  ) throws(UnreadableEvent) -> Value {
    var reader = try FieldReader(value)
    let result = try read(&reader)
    try reader.end()
    return result
  }

  /// A list, empty when it is not there.
  public mutating func list<Value>(
    _ name: String, _ read: (JSONValue) throws(UnreadableEvent) -> Value
  ) throws(UnreadableEvent) -> [Value] {
    guard let value = value(name) else { return [] }
    do { return try FieldReader.list(value, read) } catch { throw error.inside(".\(name)") }
  }

  public static func list<Value>(
    _ value: JSONValue, _ read: (JSONValue) throws(UnreadableEvent) -> Value
  ) throws(UnreadableEvent) -> [Value] {
    guard let elements = value.arrayValue else { throw .wrongKind("A list") }
    var values: [Value] = []
    values.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      do { values.append(try read(element)) } catch { throw error.inside("[\(index)]") }
    }
    return values
  }

  public mutating func texts(_ name: String) throws(UnreadableEvent) -> [String] {
    try list(name, FieldReader.text)
  }
  public mutating func codes<Name: Code>(_ name: String) throws(UnreadableEvent) -> [Name] {
    try list(name) { (value) throws(UnreadableEvent) in Name(try FieldReader.text(value)) }
  }
  /// Texts of which none stands twice.
  public mutating func distinctTexts(_ name: String) throws(UnreadableEvent) -> Set<String> {
    var seen: Set<String> = []
    for text in try texts(name) where !seen.insert(text).inserted {
      throw .twice(text, at: ".\(name)")
    }
    return seen
  }

  public static func text(_ value: JSONValue) throws(UnreadableEvent) -> String {
    guard let text = value.stringValue else { throw .wrongKind("A text") }
    return text
  }
}
