/// A JSON value as it was written: nothing is rounded, and nothing is lost.
///
/// A whole number within 64 bits is an `integer`. Every other number is a `decimal`, kept as its
/// digits, because a record decides with whole numbers: a share of the budget such as `35.0999`
/// may be shown, but a rule that compares it first turns it into whole units.
///
/// Two values are equal when their bytes are: `"é"` in one code point and in two are different
/// texts here, although Swift's `String` calls them equal.
public enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// The digits as written, for example `"35.0999"`, `"1e3"` or `"-0"`.
  case decimal(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

extension JSONValue {
  /// The deepest nesting of arrays and objects that is read or written.
  public static let maximumDepth = 64

  public var isNull: Bool {
    if case .null = self { true } else { false }
  }

  public var boolValue: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  public var integerValue: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }

  public var stringValue: String? {
    if case .string(let value) = self { value } else { nil }
  }

  public var arrayValue: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  public var objectValue: JSONObject? {
    if case .object(let value) = self { value } else { nil }
  }

  /// The member of that name, or `nil` when there is none or this is not an object.
  public subscript(name: String) -> JSONValue? {
    objectValue?[name]
  }
}

extension JSONValue: Hashable {
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.decimal(let a), .decimal(let b)): haveSameBytes(a, b)
    case (.string(let a), .string(let b)): haveSameBytes(a, b)
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)): a == b
    case (.null, _), (.bool, _), (.integer, _), (.decimal, _), (.string, _), (.array, _),
      (.object, _):
      false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(value)
    case .decimal(let digits): hasher.combine(digits)
    case .string(let text): hasher.combine(text)
    case .array(let elements): hasher.combine(elements)
    case .object(let object): hasher.combine(object)
    }
  }
}

/// Whether two strings are the same UTF-8 bytes; `==` alone would also call canonically
/// equivalent texts equal.
func haveSameBytes(_ left: String, _ right: String) -> Bool {
  left == right && left.utf8.elementsEqual(right.utf8)
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(nilLiteral: ()) { self = .null }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(JSONObject(members.map { JSONObject.Member($0.0, $0.1) }))
  }
}
