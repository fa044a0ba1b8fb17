/// Letters without case and marks, so that `Côte`, `COTE` and `Co\u{302}te` are one word.
enum FoldedLetters {
  static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    let value = scalar.value
    if value < 0x80 {
      let isUpper = value >= 0x41 && value <= 0x5A
      text.unicodeScalars.append(isUpper ? Unicode.Scalar(UInt8(value + 32)) : scalar)
    } else if isMark(scalar) {
      return
    } else if let plain = plain[scalar] {
      text += plain
    } else {
      text += scalar.properties.lowercaseMapping
    }
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 {
      return (value >= 0x61 && value <= 0x7A) || (value >= 0x41 && value <= 0x5A)
    }
    return scalar.properties.isAlphabetic || isMark(scalar)
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x30 && scalar.value <= 0x39
  }

  static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? scalar.value >= 0x41 && scalar.value <= 0x5A : scalar.properties.isUppercase
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x20 || scalar.value == 0x09 || scalar.value == 0xA0
      || (scalar.value > 0x80 && scalar.properties.isWhitespace && !isLineEnd(scalar))
  }

  static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x0A || scalar.value == 0x0D || scalar.value == 0x0C || scalar.value == 0x2028
      || scalar.value == 0x2029
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  private static let plain: [Unicode.Scalar: String] = {
    var plain: [Unicode.Scalar: String] = [
      "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th",
    ]
    let families: [(String, String)] = [
      ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("c", "çćčÇĆČ"), ("d", "đðďĐÐĎ"), ("e", "èéêëēęěÈÉÊËĒĘĚ"),
      ("g", "ğĞ"), ("i", "ìíîïīıİÌÍÎÏĪ"), ("l", "łŁ"), ("n", "ñńňÑŃŇ"),
      ("o", "òóôõöøōőÒÓÔÕÖØŌŐ"), ("r", "řŘ"), ("s", "śšşșŚŠŞȘ"), ("t", "ťţțŤŢȚ"),
      ("u", "ùúûüūůűÙÚÛÜŪŮŰ"), ("y", "ýÿÝŸ"), ("z", "źżžŹŻŽ"),
    ]
    for (letter, forms) in families {
      for scalar in forms.unicodeScalars { plain[scalar] = letter }
    }
    return plain
  }()
}
