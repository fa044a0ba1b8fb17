/// A number with which a paragraph begins: "1.", "(a)", "iv)", "2 bis.", "–", "OP3".
struct ListMark: Equatable {
  enum Alphabet: Equatable { case decimal, letter, capital, roman, largeRoman, other, bullet }

  enum Frame: Equatable {
    case dot, closing, parentheses, dash
    case bullet(Character)
    /// "OP", "PP": labels of negotiators.
    case label(String)
    /// "1.2.", by how many dots are within.
    case path(Int)
  }

  struct Meaning: Equatable {
    var alphabet: Alphabet
    var value: Int
  }

  /// As it is written.
  var text: String
  var frame: Frame
  /// What it can mean: "(i)" is the ninth letter and the first Roman number.
  var meanings: [Meaning]
  /// 0; *bis* 1, *ter* 2 and so on.
  var repetition: Int
  /// Characters of the paragraph up to its first word.
  var length: Int

  /// - Parameter isAlone: the text is nothing but a mark, counted by a word processor.
  init?(_ text: String, isAlone: Bool = false) {
    var scanner = MarkScanner(text)
    guard let mark = scanner.mark(), !isAlone || scanner.isAtEnd else { return nil }
    self = mark
  }

  fileprivate init(
    text: String, frame: Frame, meanings: [Meaning], repetition: Int, length: Int
  ) {
    self.text = text
    self.frame = frame
    self.meanings = meanings
    self.repetition = repetition
    self.length = length
  }

  var isDecimal: Bool { meanings.first?.alphabet == .decimal }
  var isBullet: Bool { meanings.first?.alphabet == .bullet }

  /// Whether a paragraph of the operative part can stand under this mark.
  var isOfParagraph: Bool {
    switch frame {
    case .label: true
    case .path(let dots): dots == 0
    case .dot, .closing, .parentheses, .dash: isDecimal
    case .bullet: false
    }
  }

  func value(as alphabet: Alphabet) -> Int? { meanings.first { $0.alphabet == alphabet }?.value }
}

/// Reads a mark character by character.
private struct MarkScanner {
  private let characters: [Character]
  private var place = 0

  init(_ text: String) { characters = Array(text.prefix(24)) }

  var isAtEnd: Bool { place >= characters.count }
  private var next: Character? { isAtEnd ? nil : characters[place] }

  mutating func mark() -> ListMark? {
    skipBlanks()
    let start = place
    guard let first = next else { return nil }
    if "–—•·‣▪◦●○■-*‒−".contains(first) { return bullet(first) }
    var frame: ListMark.Frame?
    var repetition = 0
    if first == "(" || first == "（" {
      frame = .parentheses
      place += 1
    }
    let label = frame == nil ? label() : nil
    guard let number = number() else { return nil }
    var dots = 0
    if label == nil, frame == nil, number.allSatisfy(\.isASCIIDigit) { dots = path() }
    repetition = self.repetition()
    switch (frame, next) {
    case (.parentheses?, ")"?), (.parentheses?, "）"?):
      place += 1
      if repetition == 0 { repetition = self.repetition() }
    case (.parentheses?, _): return nil
    case (nil, "."?), (nil, "．"?), (nil, "、"?):
      frame = dots > 0 ? .path(dots) : .dot
      place += 1
    case (nil, ")"?), (nil, "）"?):
      frame = .closing
      place += 1
    case (nil, _) where label != nil || dots > 0 || repetition > 0: frame = .path(dots)
    case (nil, _):
      guard dash(after: number) else { return nil }
      frame = .dash
    default: return nil
    }
    if label != nil, next == ":" || next == "." { place += 1 }
    return finished(
      from: start, number: number, frame: label.map { .label($0) } ?? frame ?? .dot,
      repetition: repetition)
  }

  private mutating func finished(
    from start: Int, number: String, frame: ListMark.Frame, repetition: Int
  ) -> ListMark? {
    let text = String(characters[start..<place])
    // "1.5 million" and "A.B." are no numbers of paragraphs; "1.Urges" is one, badly typed.
    if let next, !next.isWhitespace {
      guard next.isLetter && (next.isUppercase || !next.isLowercase) || "“\"[«".contains(next),
        number.allSatisfy({ !$0.isLetter }) || frame == .parentheses
      else { return nil }
    }
    skipBlanks()
    var meanings = NumberWords.meanings(of: number)
    if case .path(let dots) = frame, dots > 0, let last = number.split(separator: ".").last {
      meanings = NumberWords.meanings(of: String(last))
    }
    guard !meanings.isEmpty else { return nil }
    return ListMark(
      text: text, frame: frame, meanings: meanings, repetition: repetition, length: place)
  }

  private mutating func bullet(_ first: Character) -> ListMark? {
    place += 1
    guard let next, next.isWhitespace else { return nil }
    skipBlanks()
    guard !isAtEnd, self.next != first else { return nil }
    return ListMark(
      text: String(first), frame: .bullet(first), meanings: [.init(alphabet: .bullet, value: 1)],
      repetition: 0, length: place)
  }

  private mutating func label() -> String? {
    guard place + 2 < characters.count, characters[place + 1] == "P" else { return nil }
    guard characters[place] == "O" || characters[place] == "P" else { return nil }
    let after = characters[place + 2]
    guard
      after.isASCIIDigit
        || after == " " && place + 3 < characters.count
          && characters[place + 3].isASCIIDigit
    else { return nil }
    let label = String(characters[place..<(place + 2)])
    place += after == " " ? 3 : 2
    return label
  }

  /// Digits, or one to five letters.
  private mutating func number() -> String? {
    var text = ""
    while let next, text.count < 6, next.isNumber && next.isWholeNumber {
      text.append(next)
      place += 1
    }
    if !text.isEmpty { return text.count < 4 ? text : nil }
    while let next, text.count < 6, next.isLetter {
      text.append(next)
      place += 1
    }
    return text.isEmpty || text.count > 5 ? nil : text
  }

  /// The rest of "1.2.3"; how many numbers follow the first.
  private mutating func path() -> Int {
    var dots = 0
    while place + 1 < characters.count, characters[place] == ".",
      characters[place + 1].isASCIIDigit, dots < 5
    {
      place += 2
      while let next, next.isASCIIDigit { place += 1 }
      dots += 1
    }
    return dots
  }

  private mutating func repetition() -> Int {
    let saved = place
    skipBlanks()
    var word = ""
    while let next, next.isLetter, word.count < 14 {
      word.append(next)
      place += 1
    }
    if let found = NumberWords.repetitions.firstIndex(of: word.lowercased()) { return found + 1 }
    place = saved
    return 0
  }

  /// "1 - ", as Arabic texts have it.
  private mutating func dash(after number: String) -> Bool {
    guard number.allSatisfy({ !$0.isLetter }) else { return false }
    let saved = place
    skipBlanks()
    guard let next, "-–—".contains(next) else {
      place = saved
      return false
    }
    place += 1
    return true
  }

  private mutating func skipBlanks() {
    while let next, next.isWhitespace { place += 1 }
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
