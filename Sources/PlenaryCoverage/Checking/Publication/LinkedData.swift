/// A value of JSON-LD; members keep the order in which they are written.
public indirect enum LinkedData: Sendable, Hashable {
  case text(String)
  case number(Int)
  case list([LinkedData])
  case object([Member])

  public struct Member: Sendable, Hashable {
    public var key: String
    public var value: LinkedData

    public init(_ key: String, _ value: LinkedData) {
      self.key = key
      self.value = value
    }
  }

  /// The value of a member; nil where there is none, or this is no object.
  public subscript(_ key: String) -> LinkedData? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  public var string: String? { if case .text(let text) = self { text } else { nil } }

  /// JSON on one line. `<` is escaped, so that the text can stand in a page.
  public var json: String {
    switch self {
    case .text(let text): return LinkedData.quoted(text)
    case .number(let number): return String(number)
    case .list(let values): return "[" + values.map(\.json).joined(separator: ",") + "]"
    case .object(let members):
      let pairs = members.map { LinkedData.quoted($0.key) + ":" + $0.value.json }
      return "{" + pairs.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "<", ">", "&", "\u{2028}", "\u{2029}": out += escape(scalar)
      default:
        if scalar.value < 0x20 { out += escape(scalar) } else { out.unicodeScalars.append(scalar) }
      }
    }
    return out + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
