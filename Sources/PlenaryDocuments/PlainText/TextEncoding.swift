/// How the bytes of a text are meant.
enum TextEncoding {
  /// The text, and the name of the encoding where it had to be guessed.
  static func text(of bytes: [UInt8]) throws(DraftProblem) -> (String, guessed: String?) {
    if let format = FileSignature.name(of: bytes) { throw DraftProblem(.otherFormat(format)) }
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) {
      let (high, low) = bytes[0] == 0xff ? (1, 0) : (0, 1)
      var units: [UInt16] = []
      for place in stride(from: 2, to: bytes.count - 1, by: 2) {
        units.append(UInt16(bytes[place + high]) << 8 | UInt16(bytes[place + low]))
      }
      return (String(decoding: units, as: UTF16.self), nil)
    }
    if bytes.contains(0) { throw DraftProblem(.notText) }
    if let text = String(validating: bytes, as: UTF8.self) { return (text, nil) }
    let scalars = bytes.map { byte in
      (0x80..<0xa0).contains(byte) ? windows1252[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return (text, "Windows-1252")
  }

  /// The characters of bytes 80 to 9F; unused ones become the replacement character.
  private static let windows1252: [Unicode.Scalar] = Array(
    "€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ".unicodeScalars)
}

/// Files of other formats, by their first bytes, and what to do with each.
enum FileSignature {
  static func name(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: Array("%PDF".utf8)) {
      return "a PDF; copy its text, or convert it to text first"
    }
    if bytes.starts(with: [0x50, 0x4b, 0x03, 0x04]) {
      return "a ZIP archive, as Word files are; read it as DOCX"
    }
    if bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) {
      return "an old Word file (.doc) or an encrypted one; save it as DOCX without a password"
    }
    if bytes.starts(with: Array("{\\rtf".utf8)) { return "Rich Text (RTF); save it as DOCX" }
    return nil
  }
}
