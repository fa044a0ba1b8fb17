/// Checks canonical form without building a value, so that a record can be verified at the speed
/// of hashing.
///
/// Bytes are in canonical form when reading them and writing the value canonically gives the
/// same bytes.
public struct CanonicalScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private var position: Int

  private init(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.text = text
    position = start
  }

  /// The end of the canonical value that starts at `start`, or `nil` when there is none.
  public static func endOfValue(
    in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    precondition(start >= 0, "A place in a text is not negative")
    var scanner = CanonicalScanner(text, from: start)
    return scanner.skipValue(depth: 0) ? scanner.position : nil
  }

  /// Whether the bytes are exactly one value in canonical form.
  public static func isCanonical(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { endOfValue(in: $0, from: 0) == $0.count }
  }

  private mutating func skipValue(depth: Int) -> Bool {
    guard position < text.count else { return false }
    switch text[position] {
    case Byte.quote: return skipString()
    case Byte.openBrace: return skipObject(depth: depth + 1)
    case Byte.openBracket: return skipArray(depth: depth + 1)
    case UInt8(ascii: "t"): return skip("true")
    case UInt8(ascii: "f"): return skip("false")
    case UInt8(ascii: "n"): return skip("null")
    default: return skipInteger()
    }
  }

  private mutating func skipObject(depth: Int) -> Bool {
    guard depth <= JSONValue.maximumDepth else { return false }
    position += 1
    if skip(Byte.closeBrace) { return true }
    var previous: Range<Int>?
    while true {
      let start = position
      guard position < text.count, text[position] == Byte.quote, skipString() else { return false }
      let name = start + 1..<position - 1
      if let previous, !self.name(previous, comesBefore: name) { return false }
      previous = name
      guard skip(Byte.colon), skipValue(depth: depth) else { return false }
      if skip(Byte.closeBrace) { return true }
      guard skip(Byte.comma) else { return false }
    }
  }

  private mutating func skipArray(depth: Int) -> Bool {
    guard depth <= JSONValue.maximumDepth else { return false }
    position += 1
    if skip(Byte.closeBracket) { return true }
    while true {
      guard skipValue(depth: depth) else { return false }
      if skip(Byte.closeBracket) { return true }
      guard skip(Byte.comma) else { return false }
    }
  }

  private mutating func skipInteger() -> Bool {
    let start = position
    let negative = skip(Byte.minus)
    guard position < text.count, text[position].isDigit else { return false }
    if text[position] == Byte.zero {
      position += 1
      guard !negative else { return false }
    } else {
      var value: Int64 = 0
      while position < text.count, text[position].isDigit {
        // 2^53 - 1 has 16 digits; 18 still fit in 64 bits.
        guard position - start < 18 else { return false }
        value = value * 10 + Int64(text[position] - Byte.zero)
        position += 1
      }
      guard value <= JSONValue.greatestCanonicalInteger else { return false }
    }
    guard position < text.count else { return true }
    switch text[position] {
    case Byte.zero...Byte.nine, Byte.point, UInt8(ascii: "e"), UInt8(ascii: "E"): return false
    default: return true
    }
  }

  private mutating func skipString() -> Bool {
    position += 1
    while true {
      position = text.endOfPlainRun(from: position)
      guard position < text.count else { return false }
      let byte = text[position]
      if byte == Byte.quote {
        position += 1
        return true
      } else if byte == Byte.backslash {
        guard skipEscape() else { return false }
      } else if byte >= 0x80, let end = text.endOfMultibyteScalar(at: position) {
        position = end
      } else {
        return false
      }
    }
  }

  /// Only the escapes that RFC 8785 writes.
  private mutating func skipEscape() -> Bool {
    guard position + 1 < text.count else { return false }
    switch text[position + 1] {
    case Byte.quote, Byte.backslash, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
      return true
    case UInt8(ascii: "u"):
      guard position + 6 <= text.count, text[position + 2] == Byte.zero,
        text[position + 3] == Byte.zero,
        text[position + 4] == Byte.zero || text[position + 4] == Byte.one
      else { return false }
      let low = text[position + 5]
      guard let digit = low.hexadecimalValue, !(0x41...0x46).contains(low) else { return false }
      let value = digit + (text[position + 4] == Byte.one ? 16 : 0)
      switch value {
      case 0x08, 0x09, 0x0A, 0x0C, 0x0D: return false
      default: break
      }
      position += 6
      return true
    default:
      return false
    }
  }

  private func name(_ left: Range<Int>, comesBefore right: Range<Int>) -> Bool {
    if text.endOfPlainRun(from: left.lowerBound) == left.upperBound,
      text.endOfPlainRun(from: right.lowerBound) == right.upperBound
    {
      return text[left].lexicographicallyPrecedes(text[right])
    }
    guard let left = decoded(left), let right = decoded(right) else { return false }
    return CanonicalJSON.comesBefore(left, right)
  }

  private func decoded(_ range: Range<Int>) -> String? {
    var reader = JSONStringReader(text: text, start: range.lowerBound, position: range.lowerBound)
    return try? reader.string()
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < text.count, text[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skip(_ word: StaticString) -> Bool {
    guard position + word.utf8CodeUnitCount <= text.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where text[position + offset] != word.utf8Start[offset] {
      return false
    }
    position += word.utf8CodeUnitCount
    return true
  }
}
