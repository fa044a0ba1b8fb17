/// Bytes that JSON gives a meaning.
enum Byte {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let minus = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let point = UInt8(ascii: ".")
  static let zero = UInt8(ascii: "0")
  static let one = UInt8(ascii: "1")
  static let nine = UInt8(ascii: "9")
}

extension UInt8 {
  var isDigit: Bool { self >= Byte.zero && self <= Byte.nine }

  /// The value of a hexadecimal digit, or `nil`.
  var hexadecimalValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self) - 0x30
    case 0x41...0x46: UInt32(self) - 0x41 + 10
    case 0x61...0x66: UInt32(self) - 0x61 + 10
    default: nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The end of the run, from `start`, of bytes that stand for themselves in a JSON string: ASCII
  /// but no control character, quote or backslash. Reads eight bytes at a time.
  func endOfPlainRun(from start: Int) -> Int {
    guard let base = baseAddress else { return start }
    let raw = UnsafeRawPointer(base)
    var index = start
    while index + 8 <= count {
      let word = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let special = word.markSpecialBytes()
      if special != 0 { return index + special.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count {
      let byte = base[index]
      if byte < 0x20 || byte >= 0x80 || byte == Byte.quote || byte == Byte.backslash { break }
      index += 1
    }
    return index
  }

  /// The end of the well-formed UTF-8 scalar of two to four bytes at `start`, or `nil`.
  func endOfMultibyteScalar(at start: Int) -> Int? {
    func continues(_ index: Int) -> Bool { index < count && self[index] & 0xC0 == 0x80 }
    guard start + 1 < count else { return nil }
    let second = self[start + 1]
    switch self[start] {
    case 0xC2...0xDF:
      return continues(start + 1) ? start + 2 : nil
    case 0xE0...0xEF:
      guard continues(start + 1), continues(start + 2) else { return nil }
      if self[start] == 0xE0, second < 0xA0 { return nil }
      if self[start] == 0xED, second >= 0xA0 { return nil }
      return start + 3
    case 0xF0...0xF4:
      guard continues(start + 1), continues(start + 2), continues(start + 3) else { return nil }
      if self[start] == 0xF0, second < 0x90 { return nil }
      if self[start] == 0xF4, second >= 0x90 { return nil }
      return start + 4
    default:
      return nil
    }
  }
}

extension UInt64 {
  /// Sets the high bit of bytes that end a plain run. Bits above the lowest one set may be wrong.
  @inline(__always)
  func markSpecialBytes() -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let control = (self &- (ones &* 0x20)) & ~self
    let quoted = self ^ (ones &* UInt64(Byte.quote))
    let slashed = self ^ (ones &* UInt64(Byte.backslash))
    let quote = (quoted &- ones) & ~quoted
    let backslash = (slashed &- ones) & ~slashed
    return (self | control | quote | backslash) & highs
  }
}
