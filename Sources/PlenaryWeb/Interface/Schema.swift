import CanonicalJSON

/// A JSON Schema (2020-12, as OpenAPI 3.1 has it) of what a program sends or gets.
struct Schema: Sendable {
  var json: JSONObject

  /// One member of an object.
  struct Member: Sendable {
    var name: String
    var schema: Schema
    var isRequired: Bool

    static func required(_ name: String, _ schema: Schema) -> Member {
      Member(name: name, schema: schema, isRequired: true)
    }
    static func optional(_ name: String, _ schema: Schema) -> Member {
      Member(name: name, schema: schema, isRequired: false)
    }
  }

  static let text = Schema(json: ["type": "string"])
  static let code = Schema(json: ["type": "string", "minLength": 1])
  static let truth = Schema(json: ["type": "boolean"])
  static let moment = Schema(json: ["type": "string", "format": "date-time"])
  static let day = Schema(json: ["type": "string", "format": "date"])
  static let anything = Schema(json: [:])
  /// JSON numbers that every program reads the same (RFC 8785 has no greater ones).
  static let number = number(
    -JSONValue.greatestCanonicalInteger...JSONValue.greatestCanonicalInteger)
  static let count = number(0...JSONValue.greatestCanonicalInteger)

  static func number(_ range: ClosedRange<Int64>) -> Schema {
    Schema(json: [
      "type": "integer", "minimum": .integer(range.lowerBound),
      "maximum": .integer(range.upperBound),
    ])
  }

  static func text(upTo greatest: Int, least: Int = 0) -> Schema {
    Schema(json: [
      "type": "string", "minLength": .integer(Int64(least)), "maxLength": .integer(Int64(greatest)),
    ])
  }

  static func text(like pattern: String) -> Schema {
    Schema(json: ["type": "string", "pattern": .string(pattern)])
  }

  static func list(of schema: Schema) -> Schema {
    Schema(json: ["type": "array", "items": .object(schema.json)])
  }

  /// An object whose names are not known beforehand.
  static func table(of schema: Schema) -> Schema {
    Schema(json: ["type": "object", "additionalProperties": .object(schema.json)])
  }

  static func word<Word: RawRepresentable & CaseIterable>(_ words: Word.Type) -> Schema
  where Word.RawValue == String {
    word(Word.allCases.map(\.rawValue))
  }

  static func word(_ words: [String]) -> Schema {
    Schema(json: ["type": "string", "enum": .array(words.map { .string($0) })])
  }

  static func either(_ schemas: Schema...) -> Schema {
    Schema(json: ["anyOf": .array(schemas.map { .object($0.json) })])
  }

  /// An object with these members and no other.
  static func object(_ members: Member..., open isOpen: Bool = false) -> Schema {
    object(members, open: isOpen)
  }

  /// - Parameter isOpen: whether other members may stand in it, too.
  static func object(_ members: [Member], open isOpen: Bool = false) -> Schema {
    var properties = JSONObject()
    for member in members { properties[member.name] = .object(member.schema.json) }
    var json: JSONObject = ["type": "object", "properties": .object(properties)]
    let required = members.filter(\.isRequired).map { JSONValue.string($0.name) }
    if !required.isEmpty { json["required"] = .array(required) }
    if !isOpen { json["additionalProperties"] = false }
    return Schema(json: json)
  }

  /// One of the named ones; see ``Schemas``.
  static func named(_ name: Schemas.Name) -> Schema {
    Schema(json: ["$ref": .string("#/components/schemas/\(name.rawValue)")])
  }

  func described(_ words: String) -> Schema {
    var schema = self
    schema.json["description"] = .string(words)
    return schema
  }

  func example(_ value: JSONValue) -> Schema {
    var schema = self
    schema.json["examples"] = .array([value])
    return schema
  }
}
