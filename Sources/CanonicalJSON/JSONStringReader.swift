/// Reads the rare strings that hold escapes or characters beyond ASCII.
struct JSONStringReader {
  let text: UnsafeBufferPointer<UInt8>
  /// Where the string's content starts.
  let start: Int
  /// Where reading stands; behind the closing quote after `string()`.
  var position: Int

  mutating func string() throws(JSONSyntaxError) -> String {
    var bytes = Array(text[start..<position])
    while position < text.count {
      let byte = text[position]
      if byte == Byte.quote {
        position += 1
        return String(decoding: bytes, as: UTF8.self)
      } else if byte == Byte.backslash {
        position += 1
        try escape(into: &bytes)
      } else if byte < 0x20 {
        throw fault(.controlCharacter(byte))
      } else if byte >= 0x80 {
        guard let end = text.endOfMultibyteScalar(at: position) else {
          throw fault(.invalidUTF8)
        }
        bytes.append(contentsOf: text[position..<end])
        position = end
      } else {
        let end = text.endOfPlainRun(from: position)
        bytes.append(contentsOf: text[position..<end])
        position = end
      }
    }
    throw fault(.endsEarly(expected: "a closing quote"))
  }

  private mutating func escape(into bytes: inout [UInt8]) throws(JSONSyntaxError) {
    guard position < text.count else { throw fault(.endsEarly(expected: "a closing quote")) }
    let letter = text[position]
    let plain: UInt8
    switch letter {
    case Byte.quote, Byte.backslash, UInt8(ascii: "/"): plain = letter
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0C
    case UInt8(ascii: "n"): plain = 0x0A
    case UInt8(ascii: "r"): plain = 0x0D
    case UInt8(ascii: "t"): plain = 0x09
    case UInt8(ascii: "u"):
      let start = position - 1
      position += 1
      let scalar = try escapedScalar(from: start)
      bytes.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
      return
    default: throw fault(.unknownEscape, at: position - 1)
    }
    bytes.append(plain)
    position += 1
  }

  private mutating func escapedScalar(from start: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, position + 1 < text.count, text[position] == Byte.backslash,
      text[position + 1] == UInt8(ascii: "u")
    else { throw fault(.loneSurrogate, at: start) }
    position += 2
    let second = try codeUnit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw fault(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func codeUnit() throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < text.count, let digit = text[position].hexadecimalValue else {
        throw fault(.incompleteUnicodeEscape)
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  private func fault(_ fault: JSONFault, at offset: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(fault, at: offset ?? position, in: text)
  }
}
