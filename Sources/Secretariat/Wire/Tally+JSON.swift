public import CanonicalJSON
public import PlenaryModel
import Procedure

// What was counted: `{"abstaining":55,"against":19,"in-favour":111,"members":193}`; classes and
// weightings the same way under "groups".

extension Count {
  func write(to fields: inout FieldWriter) {
    fields.put("in-favour", inFavour)
    fields.put("against", against)
    fields.put("abstaining", abstaining)
    fields.put("not-participating", notParticipating, unless: 0)
    fields.put("objecting", objecting, unless: 0)
    fields.put("members", members)
    fields.put("present", present)
    fields.put("total", total)
    fields.put("scale", scale, unless: 1)
  }

  init(from reader: inout FieldReader) throws(UnreadableEvent) {
    self.init(
      inFavour: try reader.number("in-favour"), against: try reader.number("against"),
      abstaining: try reader.number("abstaining"),
      notParticipating: try reader.optionalNumber("not-participating") ?? 0,
      objecting: try reader.optionalNumber("objecting") ?? 0,
      members: try reader.optionalNumber("members"),
      present: try reader.optionalNumber("present"), total: try reader.optionalNumber("total"),
      scale: try reader.optionalNumber("scale") ?? 1)
  }
}

extension Tally {
  public var json: JSONValue {
    .fields {
      all.write(to: &$0)
      $0.put("groups", ifAny: JSONObject.byName(groups) { .fields($0.write(to:)) })
    }
  }

  init(from reader: inout FieldReader) throws(UnreadableEvent) {
    self.init(try Count(from: &reader))
    groups = try reader.byName("groups") { (value) throws(UnreadableEvent) in
      try FieldReader.all(of: value) { (reader) throws(UnreadableEvent) in
        try Count(from: &reader)
      }
    }
  }
}

extension JSONObject {
  /// A dictionary by code, as an object.
  static func byName<Name: Code, Value>(
    _ values: [Name: Value], _ json: (Value) -> JSONValue
  ) -> JSONObject {
    JSONObject(values.sorted { $0.key < $1.key }.map { Member($0.key.code, json($0.value)) })
  }
}

extension FieldReader {
  /// An object as a dictionary by code, empty when it is not there.
  mutating func byName<Name: Code, Value>(
    _ name: String, _ read: (JSONValue) throws(UnreadableEvent) -> Value
  ) throws(UnreadableEvent) -> [Name: Value] {
    guard let value = value(name) else { return [:] }
    guard let object = value.objectValue else { throw .wrongKind("An object", at: ".\(name)") }
    var values: [Name: Value] = [:]
    for member in object {
      let found: Value
      do { found = try Self.reading(member, read) } catch { throw error.inside(".\(name)") }
      // Two spellings of one letter are two names in JSON and one text in Swift.
      guard values.updateValue(found, forKey: Name(member.name)) == nil else {
        throw .twice(member.name, at: ".\(name)")
      }
    }
    return values
  }

  private static func reading<Value>(
    _ member: JSONObject.Member, _ read: (JSONValue) throws(UnreadableEvent) -> Value
  ) throws(UnreadableEvent) -> Value {
    do { return try read(member.value) } catch { throw error.inside(".\(member.name)") }
  }
}
