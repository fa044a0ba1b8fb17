/// How wide a text will be, roughly: no font is fixed, so widths can only be estimated.
enum TextWidth {
  /// In units of the drawing, for letters of a size.
  static func estimate(_ text: String, size: Double) -> Double {
    var width = 0.0
    for scalar in text.unicodeScalars { width += share(scalar) }
    return width * size
  }

  /// The text, shortened by an ellipsis where it is too wide.
  static func fitted(_ text: String, size: Double, width: Double) -> String {
    guard estimate(text, size: size) > width else { return text }
    var kept = ""
    var used = estimate("…", size: size)
    for character in text {
      used += estimate(String(character), size: size)
      if used > width { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text in lines that fit; the last one is shortened where there are too many.
  static func lines(_ text: String, size: Double, width: Double, atMost: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in pieces(text) {
      let longer = line + word
      if line.isEmpty || estimate(longer.trimmed, size: size) <= width {
        line = longer
      } else {
        lines.append(line.trimmed)
        line = word
      }
    }
    if !line.trimmed.isEmpty { lines.append(line.trimmed) }
    if lines.count > atMost {
      let rest = lines[(atMost - 1)...].joined(separator: " ")
      lines = Array(lines[..<(atMost - 1)]) + [rest]
    }
    return lines.map { fitted($0, size: size, width: width) }
  }

  /// Words with the space that follows them; scripts without spaces break anywhere.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in text {
      if character.isWhitespace {
        pieces.append(piece + " ")
        piece = ""
      } else if let scalar = character.unicodeScalars.first, isWide(scalar) {
        if !piece.isEmpty { pieces.append(piece) }
        pieces.append(String(character))
        piece = ""
      } else {
        piece.append(character)
      }
    }
    return pieces + (piece.isEmpty ? [] : [piece])
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    (0x2E80...0xD7FF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
      || (0xFF00...0xFF60).contains(scalar.value) || scalar.value >= 0x1F000
  }

  private static func share(_ scalar: Unicode.Scalar) -> Double {
    if isWide(scalar) { return 1.0 }
    switch scalar.value {
    case 0x20, 0x21, 0x27...0x29, 0x2C...0x2F, 0x3A, 0x3B, 0x49, 0x69, 0x6A, 0x6C, 0x74: return 0.34
    case 0x4D, 0x57, 0x6D, 0x77, 0x25, 0x40: return 0.9
    case 0x30...0x39: return 0.6
    case 0x41...0x5A, 0xC0...0xDE, 0x0410...0x042F: return 0.7
    case 0x0300...0x036F, 0x064B...0x065F: return 0
    default: return scalar.value < 0x80 ? 0.56 : 0.6
    }
  }
}

extension String {
  /// Without spaces at the ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
