public import CanonicalJSON
public import PlenaryModel

/// Collects the members of one JSON object. What is nil, false by nature or empty is left out, so
/// that entries stay short and a field added later changes no entry written before.
public struct FieldWriter {
  private var members: [JSONObject.Member] = []

  public init() {}

  public var object: JSONObject { JSONObject(members) }

  public mutating func put(_ name: String, value: JSONValue?) {
    if let value { members.append(.init(name, value)) }
  }
  public mutating func put(_ name: String, _ text: String?) {
    put(name, value: text.map { .string($0) })
  }
  public mutating func put(_ name: String, _ code: (some Code)?) { put(name, code?.code) }
  public mutating func put(_ name: String, _ number: Int?) {
    put(name, value: number.map { .integer(Int64($0)) })
  }
  public mutating func put(_ name: String, _ truth: Bool) { put(name, value: .bool(truth)) }
  public mutating func put(_ name: String, _ moment: Moment?) { put(name, moment?.description) }
  public mutating func put(_ name: String, _ day: Day) { put(name, day.description) }
  public mutating func put<Word: RawRepresentable>(_ name: String, word: Word)
  where Word.RawValue == String { put(name, word.rawValue) }

  /// Written only when it is true.
  public mutating func put(_ name: String, ifTrue flag: Bool) { if flag { put(name, true) } }
  /// Written only when it is another number than the usual one.
  public mutating func put(_ name: String, _ number: Int, unless usual: Int) {
    if number != usual { put(name, number) }
  }
  public mutating func put(_ name: String, ifAny elements: [JSONValue]) {
    if !elements.isEmpty { put(name, value: .array(elements)) }
  }
  public mutating func put(_ name: String, ifAny codes: [some Code]) {
    put(name, ifAny: codes.map { .string($0.code) })
  }
  public mutating func put(_ name: String, ifAny texts: [String]) {
    put(name, ifAny: texts.map { .string($0) })
  }
  public mutating func put(_ name: String, ifAny object: JSONObject) {
    if !object.isEmpty { put(name, value: .object(object)) }
  }
}

extension JSONValue {
  /// An object with these fields.
  public static func fields(_ write: (inout FieldWriter) -> Void) -> JSONValue {
    .object(JSONObject.fields(write))
  }
}

extension JSONObject {
  public static func fields(_ write: (inout FieldWriter) -> Void) -> JSONObject {
    var writer = FieldWriter()
    write(&writer)
    return writer.object
  }
}
