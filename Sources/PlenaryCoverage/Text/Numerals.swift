/// Numbers in figures and words.
enum Numerals {
  static func kind(_ text: String, letters: Int, digits: Int) -> Token.Kind {
    guard digits > 0 else { return .word }
    if letters == 0 {
      if text.utf8.contains(UInt8(ascii: ".")) { return .decimal }
      let plain = text.filter { $0 != "," }
      // Longer numbers count no votes and are kept as words.
      return plain.utf8.count <= 15 ? Int(plain).map { .number($0) } ?? .word : .word
    }
    return mended(text).map { .number($0) } ?? .word
  }

  /// Figures that a scanner took for letters: `l15` is 115, `1O4` is 104.
  private static func mended(_ text: String) -> Int? {
    guard text.utf8.count >= 2, text.utf8.count <= 4 else { return nil }
    var digits = ""
    for letter in text {
      switch letter {
      case "0"..."9": digits.append(letter)
      case "l", "i", "|": digits.append("1")
      case "o": digits.append("0")
      default: return nil
      }
    }
    return digits.hasPrefix("0") ? nil : Int(digits)
  }

  static let units: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// A cardinal in words at a place: its value and how many tokens it takes.
  static func words(_ tokens: [Token], at place: Int, end: Int) -> (value: Int, count: Int)? {
    guard
      let (small, taken) = belowHundred(tokens, at: place, end: end) ?? article(tokens, place, end)
    else { return nil }
    var next = place + taken
    guard next < end, tokens[next].text == "hundred", taken == 1 else { return (small, taken) }
    next += 1
    var value = small * 100
    let rest = next < end && tokens[next].text == "and" ? next + 1 : next
    if let (tail, more) = belowHundred(tokens, at: rest, end: end) {
      value += tail
      next = rest + more
    }
    return (value, next - place)
  }

  private static func article(_ tokens: [Token], _ place: Int, _ end: Int) -> (Int, Int)? {
    guard tokens[place].text == "a", place + 1 < end, tokens[place + 1].text == "hundred"
    else { return nil }
    return (1, 1)
  }

  private static func belowHundred(
    _ tokens: [Token], at place: Int, end: Int
  ) -> (Int, Int)? {
    guard place < end else { return nil }
    if let unit = units[tokens[place].text] { return (unit, 1) }
    guard let ten = tens[tokens[place].text] else { return nil }
    if place + 1 < end, let unit = units[tokens[place + 1].text], unit < 10,
      tokens[place + 1].isJoined || !tokens[place].isJoined
    {
      return (ten + unit, 2)
    }
    return (ten, 1)
  }
}
