import PlenaryModel

/// Numbers as texts write them: digits of several scripts, letters, Roman numbers, *bis* and *ter*.
enum NumberWords {
  static let repetitions = [
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies",
  ]
  private static let cyrillic = Array("абвгдежзиклмнопрстуфхцчшщэюя")
  private static let arabic = Array("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ")
  private static let chinese = Array("一二三四五六七八九十")

  /// What a number can mean; a letter that is also a Roman number means both.
  static func meanings(of text: String) -> [ListMark.Meaning] {
    let digits = text.compactMap(\.wholeNumberValue)
    if digits.count == text.count, digits.allSatisfy({ $0 < 10 }), let first = text.first {
      if let value = chinese.firstIndex(of: first), text.count == 1 {
        return [.init(alphabet: .other, value: value + 1)]
      }
      return [.init(alphabet: .decimal, value: digits.reduce(0) { $0 * 10 + $1 })]
    }
    if text == "十" { return [.init(alphabet: .other, value: 10)] }
    var found: [ListMark.Meaning] = []
    if let value = letters(text) {
      found.append(.init(alphabet: text.beginsSmall ? .letter : .capital, value: value))
    }
    if let value = roman(text) {
      found.append(.init(alphabet: text.beginsSmall ? .roman : .largeRoman, value: value))
    }
    if found.isEmpty, text.count == 1, let letter = text.lowercased().first {
      let value = cyrillic.firstIndex(of: letter) ?? arabic.firstIndex(of: letter)
      if let value { found.append(.init(alphabet: .other, value: value + 1)) }
    }
    return found
  }

  /// a is 1, z is 26, aa is 27, bb is 28: so the United Nations goes on after z.
  private static func letters(_ text: String) -> Int? {
    guard text.count <= 3, let first = text.utf8.first, text.utf8.allSatisfy({ $0 == first })
    else { return nil }
    let small = first | 0x20
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small) else { return nil }
    return Int(small - UInt8(ascii: "a")) + 1 + 26 * (text.utf8.count - 1)
  }

  /// - Returns: nil where it is no well-formed Roman number below forty: longer lists are numbered
  ///   otherwise, and "c", "d", "m" would be letters.
  static func roman(_ text: String) -> Int? {
    let isSmall = text.beginsSmall
    guard text.allSatisfy({ $0.isLowercase == isSmall }) else { return nil }
    return romans[text.lowercased()]
  }

  private static let romans: [String: Int] = {
    let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    var table: [String: Int] = [:]
    for tens in 0..<4 {
      for (unit, text) in units.enumerated() where tens + unit > 0 {
        table[String(repeating: "x", count: tens) + text] = 10 * tens + unit
      }
    }
    return table
  }()

  /// "Sixty-ninth" is 69; nil for other words.
  static func ordinal(_ text: some StringProtocol) -> Int? {
    var total = 0
    let parts = text.lowercased().split { $0 == "-" || $0 == " " || $0 == "‑" }
    guard !parts.isEmpty else { return nil }
    for part in parts {
      if let tens = tensWords.firstIndex(of: String(part)) {
        total += 10 * (tens + 2)
      } else if let ten = tenthWords.firstIndex(of: String(part)) {
        total += 10 * (ten + 2)
      } else if let unit = ordinalWords.firstIndex(of: String(part)) {
        total += unit + 1
      } else if part == "hundredth" || part == "hundred" {
        total = max(1, total) * 100
      } else if part != "one", part != "and" {
        return figure(part)
      }
    }
    return total == 0 ? nil : total
  }

  /// "69th", "1st".
  private static func figure(_ text: some StringProtocol) -> Int? {
    let digits = text.prefix(while: \.isASCIIDigit)
    guard !digits.isEmpty, digits.count < 5,
      ["st", "nd", "rd", "th"].contains(text.dropFirst(digits.count))
    else { return nil }
    return Int(digits)
  }

  private static let tensWords = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let tenthWords = [
    "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth",
    "ninetieth",
  ]
  private static let ordinalWords = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
  ]

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december",
  ]

  /// "18 November 2014" or "November 18, 2014", alone or at the end of a sentence.
  static func day(in text: some StringProtocol) -> Day? {
    let words = text.spaced.map { String($0.filter { $0.isLetter || $0.isNumber }).lowercased() }
    for (place, word) in words.enumerated() {
      guard let month = months.firstIndex(of: word), place + 1 < words.count else { continue }
      if place > 0, let day = Int(words[place - 1]), let year = Int(words[place + 1]) {
        if let found = Day(year: year, month: month + 1, day: day) { return found }
      }
      if place + 2 < words.count, let day = Int(words[place + 1]), let year = Int(words[place + 2])
      {
        if let found = Day(year: year, month: month + 1, day: day) { return found }
      }
    }
    return nil
  }
}
