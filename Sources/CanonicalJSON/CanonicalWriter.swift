/// Why a value has no canonical form here.
public struct CanonicalFormError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is refused, as a sentence without its full stop.
  public let message: String
  /// Where in the value, for example `$.votes[3].share`.
  public internal(set) var path: String
  /// What to do about it.
  public let hint: String

  public var description: String { "\(path): \(message). \(hint)." }
}

extension JSONValue {
  /// The greatest whole number, and its negative the least, that has a canonical form: 2⁵³ − 1.
  ///
  /// RFC 8785 writes numbers as ECMAScript does, and there larger ones are rounded.
  public static let greatestCanonicalInteger: Int64 = 9_007_199_254_740_991

  /// The canonical form of RFC 8785, as UTF-8 bytes: the same for equal values.
  ///
  /// A record decides with whole numbers, so decimals are refused, as are whole numbers beyond
  /// ±(2⁵³ − 1) and nesting deeper than ``maximumDepth``.
  public func canonicalBytes() throws(CanonicalFormError) -> [UInt8] {
    var writer = CanonicalWriter()
    do { try writer.write(self, depth: 0) } catch {
      var located = error
      located.path = "$" + error.path
      throw located
    }
    return writer.bytes
  }

  /// The canonical form of RFC 8785 as text; see ``canonicalBytes()``.
  public func canonicalString() throws(CanonicalFormError) -> String {
    String(decoding: try canonicalBytes(), as: UTF8.self)
  }
}

/// Writes the canonical form of RFC 8785.
struct CanonicalWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: JSONValue, depth: Int) throws(CanonicalFormError) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(true): bytes.append(contentsOf: "true".utf8)
    case .bool(false): bytes.append(contentsOf: "false".utf8)
    case .integer(let number): try write(number)
    case .decimal(let digits):
      throw CanonicalFormError(
        message: "The number \(digits) is not a whole number within 64 bits", path: "",
        hint: "Record whole units, for example ten-thousandths, or the digits as a string")
    case .string(let text): bytes.appendQuoted(text)
    case .array(let elements): try write(elements, depth: depth + 1)
    case .object(let object): try write(object, depth: depth + 1)
    }
  }

  private mutating func write(_ number: Int64) throws(CanonicalFormError) {
    let limit = JSONValue.greatestCanonicalInteger
    guard number >= -limit, number <= limit else {
      throw CanonicalFormError(
        message: "The number \(number) is beyond ±(2^53 - 1)", path: "",
        hint: "Record its digits as a string")
    }
    bytes.append(decimal: number)
  }

  private mutating func write(
    _ elements: [JSONValue], depth: Int
  ) throws(CanonicalFormError) {
    try check(depth)
    bytes.append(Byte.openBracket)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(Byte.comma) }
      do { try write(element, depth: depth) } catch {
        var located = error
        located.path = "[\(index)]" + error.path
        throw located
      }
    }
    bytes.append(Byte.closeBracket)
  }

  private mutating func write(_ object: JSONObject, depth: Int) throws(CanonicalFormError) {
    try check(depth)
    bytes.append(Byte.openBrace)
    var isFirst = true
    for member in object.isSortedByName ? object.members : object.sortedByName() {
      if !isFirst { bytes.append(Byte.comma) }
      isFirst = false
      bytes.appendQuoted(member.name)
      bytes.append(Byte.colon)
      do { try write(member.value, depth: depth) } catch {
        var located = error
        located.path = ".\(member.name)" + error.path
        throw located
      }
    }
    bytes.append(Byte.closeBrace)
  }

  private func check(_ depth: Int) throws(CanonicalFormError) {
    guard depth <= JSONValue.maximumDepth else {
      throw CanonicalFormError(
        message: "Arrays and objects are nested more than \(JSONValue.maximumDepth) deep",
        path: "", hint: "Nest the value less deeply")
    }
  }
}

extension JSONObject {
  var isSortedByName: Bool {
    for index in members.indices.dropFirst()
    where !comesBefore(members[index - 1].name, members[index].name) {
      return false
    }
    return true
  }
}

extension [UInt8] {
  mutating func append(decimal number: Int64) {
    if number >= 0, number < 10 {
      append(Byte.zero + UInt8(number))
    } else {
      append(contentsOf: String(number).utf8)
    }
  }

  /// Appends a string in quotes with the escapes of RFC 8785, 3.2.2.2, and no others.
  mutating func appendQuoted(_ text: String) {
    append(Byte.quote)
    var text = text
    text.withUTF8 { content in
      var index = 0
      while index < content.count {
        var end = content.endOfPlainRun(from: index)
        while end < content.count, content[end] >= 0x80 {
          end = content.endOfPlainRun(from: end + 1)
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: content[index..<end]))
        if end < content.count { appendEscape(of: content[end]) }
        index = end + 1
      }
    }
    append(Byte.quote)
  }

  private mutating func appendEscape(of byte: UInt8) {
    append(Byte.backslash)
    switch byte {
    case Byte.quote, Byte.backslash: append(byte)
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    default:
      append(contentsOf: "u00".utf8)
      append(byte < 16 ? Byte.zero : Byte.one)
      let low = byte & 0x0F
      append(low < 10 ? Byte.zero + low : UInt8(ascii: "a") + low - 10)
    }
  }
}
