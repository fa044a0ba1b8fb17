/// Reads JSON strictly, as RFC 8259 has it, from UTF-8 bytes, in one pass.
///
/// The members and elements of values not yet complete wait on two stacks, so that each array is
/// allocated once, at its final size.
struct JSONParser {
  private let text: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var members: [JSONObject.Member] = []
  private var elements: [JSONValue] = []

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  mutating func document() throws(JSONSyntaxError) -> JSONValue {
    skipSpace()
    let value = try self.value(depth: 0)
    skipSpace()
    guard position == text.count else { throw fault(.trailingText) }
    return value
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    guard position < text.count else { throw fault(.endsEarly(expected: "a value")) }
    let byte = text[position]
    switch byte {
    case Byte.quote: return .string(try string())
    case Byte.openBrace: return .object(try object(depth: depth + 1))
    case Byte.openBracket: return .array(try array(depth: depth + 1))
    case Byte.minus, Byte.zero...Byte.nine: return try number()
    case UInt8(ascii: "t"):
      try word("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try word("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    default: throw fault(.unexpected(byte, expected: "a value"))
    }
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONObject {
    guard depth <= JSONValue.maximumDepth else { throw fault(.tooDeep) }
    let first = members.count
    position += 1
    skipSpace()
    if next(is: Byte.closeBrace) { return JSONObject() }
    while true {
      guard position < text.count else { throw fault(.endsEarly(expected: "a name in quotes")) }
      guard text[position] == Byte.quote else {
        throw fault(.unexpected(text[position], expected: "a name in quotes"))
      }
      let start = position
      let name = try string()
      skipSpace()
      try expect(Byte.colon, "a colon")
      skipSpace()
      members.append(JSONObject.Member(name, try value(depth: depth)))
      if members.count - first <= 16, repeats(name, from: first) {
        throw fault(.repeatedName(name), at: start)
      }
      skipSpace()
      if next(is: Byte.closeBrace) { break }
      try expect(Byte.comma, "a comma or a closing brace")
      skipSpace()
    }
    if members.count - first > 16,
      let index = JSONObject.indexOfRepeatedName(in: members[first...])
    {
      throw fault(.repeatedName(members[index].name), at: position - 1)
    }
    let object = JSONObject(unique: Array(members[first...]))
    members.removeSubrange(first...)
    return object
  }

  /// Whether the newest member's name stands among the earlier ones of its object.
  private func repeats(_ name: String, from first: Int) -> Bool {
    for index in first..<(members.count - 1) where haveSameBytes(members[index].name, name) {
      return true
    }
    return false
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) -> [JSONValue] {
    guard depth <= JSONValue.maximumDepth else { throw fault(.tooDeep) }
    let first = elements.count
    position += 1
    skipSpace()
    if next(is: Byte.closeBracket) { return [] }
    while true {
      elements.append(try value(depth: depth))
      skipSpace()
      if next(is: Byte.closeBracket) { break }
      try expect(Byte.comma, "a comma or a closing bracket")
      skipSpace()
    }
    let array = Array(elements[first...])
    elements.removeSubrange(first...)
    return array
  }

  private mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = position
    let negative = next(is: Byte.minus)
    guard position < text.count, text[position].isDigit else { throw fault(.digitExpected) }
    var magnitude: UInt64 = 0
    var overflows = false
    if next(is: Byte.zero) {
      if position < text.count, text[position].isDigit { throw fault(.leadingZero) }
    } else {
      while position < text.count, text[position].isDigit {
        let (product, tooLarge) = magnitude.multipliedReportingOverflow(by: 10)
        let (sum, carries) = product.addingReportingOverflow(
          UInt64(text[position] - Byte.zero))
        overflows = overflows || tooLarge || carries
        magnitude = sum
        position += 1
      }
    }
    let hasFraction = try skipFraction()
    let hasExponent = try skipExponent()
    let whole = !hasFraction && !hasExponent
    let limit = UInt64(Int64.max) + (negative ? 1 : 0)
    if whole, !overflows, magnitude <= limit, !(negative && magnitude == 0) {
      return .integer(
        negative ? Int64(truncatingIfNeeded: 0 &- magnitude) : Int64(magnitude))
    }
    return .decimal(String(decoding: text[start..<position], as: UTF8.self))
  }

  private mutating func skipFraction() throws(JSONSyntaxError) -> Bool {
    guard next(is: Byte.point) else { return false }
    try skipDigits()
    return true
  }

  private mutating func skipExponent() throws(JSONSyntaxError) -> Bool {
    guard next(is: UInt8(ascii: "e")) || next(is: UInt8(ascii: "E")) else { return false }
    if !next(is: Byte.minus) { _ = next(is: Byte.plus) }
    try skipDigits()
    return true
  }

  private mutating func skipDigits() throws(JSONSyntaxError) {
    guard position < text.count, text[position].isDigit else { throw fault(.digitExpected) }
    while position < text.count, text[position].isDigit { position += 1 }
  }

  /// A string from its opening quote; `position` ends behind the closing one.
  private mutating func string() throws(JSONSyntaxError) -> String {
    let start = position + 1
    let end = text.endOfPlainRun(from: start)
    if end < text.count, text[end] == Byte.quote {
      position = end + 1
      return String(decoding: UnsafeBufferPointer(rebasing: text[start..<end]), as: UTF8.self)
    }
    var reader = JSONStringReader(text: text, start: start, position: end)
    let string = try reader.string()
    position = reader.position
    return string
  }

  private mutating func skipSpace() {
    while position < text.count {
      switch text[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func next(is byte: UInt8) -> Bool {
    guard position < text.count, text[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ byte: UInt8, _ name: String) throws(JSONSyntaxError) {
    guard position < text.count else { throw fault(.endsEarly(expected: name)) }
    guard text[position] == byte else {
      throw fault(.unexpected(text[position], expected: name))
    }
    position += 1
  }

  private mutating func word(_ word: StaticString) throws(JSONSyntaxError) {
    for offset in 0..<word.utf8CodeUnitCount {
      guard position < text.count else { throw fault(.endsEarly(expected: "\(word)")) }
      guard text[position] == word.utf8Start[offset] else {
        throw fault(.unexpected(text[position], expected: "\(word)"))
      }
      position += 1
    }
  }

  private func fault(_ fault: JSONFault, at offset: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(fault, at: offset ?? position, in: text)
  }
}
