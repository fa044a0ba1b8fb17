/// A word, a number, a quotation or a mark of an instruction.
struct InstructionToken {
  enum Kind: Equatable {
    /// In small letters, without hyphens: "subparagraph".
    case word(String)
    case number(Int)
    /// What stands between quotation marks.
    case quoted(String)
    case mark(Character)
    case line
  }

  var kind: Kind
  /// In Unicode scalars.
  var span: Range<Int>
  /// Whether nothing stands between it and the one before.
  var isJoined: Bool
  /// Whether it begins with a capital.
  var isCapital = false
  var isUnclosed = false

  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  var number: Int? {
    if case .number(let number) = kind { number } else { nil }
  }

  var quoted: String? {
    if case .quoted(let words) = kind { words } else { nil }
  }

  func isMark(_ mark: Character) -> Bool { kind == .mark(mark) }
}

/// Cuts instructions into tokens; quotations become one token each.
struct InstructionTokens {
  let scalars: [Unicode.Scalar]
  private var place = 0
  private(set) var tokens: [InstructionToken] = []

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    read()
  }

  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  private mutating func read() {
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}" {
        add(.line, to: place + 1)
      } else if scalar.properties.isWhitespace {
        place += 1
      } else if let closing = quotation(at: place) {
        readQuotation(closing)
      } else if (48...57).contains(scalar.value) {
        readNumber()
      } else if scalar.properties.isAlphabetic {
        readWord()
      } else {
        add(.mark(Character(scalar)), to: place + 1)
      }
    }
  }

  private mutating func add(_ kind: InstructionToken.Kind, to end: Int) {
    let isJoined = tokens.last?.span.upperBound == place
    var token = InstructionToken(kind: kind, span: place..<end, isJoined: isJoined)
    token.isCapital = scalars[place].properties.isUppercase
    tokens.append(token)
    place = end
  }

  private mutating func readNumber() {
    var end = place
    while end < scalars.count, (48...57).contains(scalars[end].value) { end += 1 }
    let digits = text(place..<min(end, place + 9))
    // "2nd", "3rd": an ordinal is a word.
    let letters = text(end..<min(end + 2, scalars.count)).lowercased()
    let isOrdinal =
      ["st", "nd", "rd", "th"].contains(letters)
      && !(end + 2 < scalars.count && scalars[end + 2].properties.isAlphabetic)
    if isOrdinal {
      add(.word(digits + letters), to: end + 2)
    } else {
      add(.number(Int(digits) ?? 0), to: end)
    }
  }

  private mutating func readWord() {
    var end = place
    while end < scalars.count {
      let scalar = scalars[end]
      if scalar.properties.isAlphabetic || scalar.properties.isDiacritic, scalar != "`" {
        end += 1
      } else if isJoint(scalar), end + 1 < scalars.count, scalars[end + 1].properties.isAlphabetic {
        end += 1
      } else {
        break
      }
    }
    let word = text(place..<end).lowercased().filter { $0 != "-" && $0 != "\u{2011}" }
    add(.word(word), to: end)
  }

  /// Hyphens and apostrophes inside a word.
  private func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2011}" || scalar == "'" || scalar == "’"
  }

  /// What closes the quotation that begins here; nil where none begins.
  private func quotation(at place: Int) -> Set<Unicode.Scalar>? {
    let before = place > 0 ? scalars[place - 1] : " "
    let isFree = !before.properties.isAlphabetic
    switch scalars[place] {
    case "“", "„", "‟": return ["”", "“", "\""]
    case "\"", "”": return ["\"", "”"]
    case "«": return ["»"]
    case "‘" where isFree: return ["’"]
    case "'" where isFree: return closesLater("'") ? ["'"] : nil
    default: return nil
    }
  }

  private func closesLater(_ mark: Unicode.Scalar) -> Bool {
    guard place + 1 < scalars.count, !scalars[place + 1].properties.isWhitespace else {
      return false
    }
    return (place + 1..<min(scalars.count, place + 2000)).contains { index in
      scalars[index] == mark && !isLetter(index + 1)
    }
  }

  private func isLetter(_ index: Int) -> Bool {
    index < scalars.count && scalars[index].properties.isAlphabetic
  }

  private mutating func readQuotation(_ closing: Set<Unicode.Scalar>) {
    let opening = scalars[place]
    let start = place + 1
    var end = start
    var depth = 0
    while end < scalars.count {
      let scalar = scalars[end]
      // Each paragraph of a long quotation opens it anew; only the last closes it.
      let reopens = (scalar == opening || scalar == "“") && isLineStart(end)
      if scalar == "“", opening != "„", !reopens {
        depth += 1
      } else if closing.contains(scalar), !reopens {
        let isApostrophe = scalar == "’" && isLetter(end + 1)
        if scalar == "”", depth > 0 { depth -= 1 } else if !isApostrophe { break }
      }
      end += 1
    }
    var isUnclosed = false
    if end == scalars.count {
      isUnclosed = true
      end = endOfUnclosed(from: start)
    }
    let content = withoutReopenings(text(start..<end), opening: opening)
    add(.quoted(content.trimmingBlanks), to: min(end + (isUnclosed ? 0 : 1), scalars.count))
    tokens[tokens.count - 1].isUnclosed = isUnclosed
  }

  private func isLineStart(_ index: Int) -> Bool {
    var index = index - 1
    while index >= 0, scalars[index] == " " || scalars[index] == "\t" { index -= 1 }
    return index >= 0 && scalars[index] == "\n"
  }

  /// An unclosed quotation ends before the next numbered line, or at the end.
  private func endOfUnclosed(from start: Int) -> Int {
    for index in start..<scalars.count where scalars[index] == "\n" {
      var next = index + 1
      while next < scalars.count, scalars[next] == " " || scalars[next] == "\t" { next += 1 }
      let digits = next
      while next < scalars.count, (48...57).contains(scalars[next].value) { next += 1 }
      if next > digits, next < scalars.count, scalars[next] == "." || scalars[next] == ")" {
        return index
      }
    }
    return scalars.count
  }

  private func withoutReopenings(_ text: String, opening: Unicode.Scalar) -> String {
    guard text.contains("\n") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: true).map { line in
      let line = line.trimmingBlanks
      return line.unicodeScalars.first == opening || line.hasPrefix("“")
        ? String(line.dropFirst()) : line
    }.joined(separator: "\n")
  }
}
