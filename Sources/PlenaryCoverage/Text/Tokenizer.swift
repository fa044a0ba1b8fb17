/// Cuts a text into tokens; one pass, no look back.
struct Tokenizer {
  private let scalars: [Unicode.Scalar]
  private var at: Int
  private let end: Int
  private(set) var tokens: [Token] = []
  private var lineEnds = 0
  private var isApart = true
  private var isJoined = false

  static func tokens(of text: SourceText) -> [Token] {
    tokens(of: text.scalars, in: TextSpan(0, text.scalars.count))
  }

  static func tokens(of scalars: [Unicode.Scalar], in span: TextSpan) -> [Token] {
    var tokenizer = Tokenizer(scalars, span)
    tokenizer.run()
    return tokenizer.tokens
  }

  static func words(of text: String) -> [Token] { tokens(of: SourceText(text)) }

  private init(_ scalars: [Unicode.Scalar], _ span: TextSpan) {
    self.scalars = scalars
    at = span.start
    end = min(span.end, scalars.count)
  }

  private func peek(_ offset: Int) -> Unicode.Scalar? {
    at + offset < end && at + offset >= 0 ? scalars[at + offset] : nil
  }

  private mutating func run() {
    while at < end {
      let scalar = scalars[at]
      if FoldedLetters.isLineEnd(scalar) {
        if !(scalar.value == 0x0A && at > 0 && scalars[at - 1].value == 0x0D) { lineEnds += 1 }
        isApart = true
        at += 1
      } else if FoldedLetters.isBlank(scalar) {
        isApart = true
        at += 1
      } else if FoldedLetters.isDigit(scalar) || FoldedLetters.isLetter(scalar) {
        word()
      } else {
        mark(scalar)
      }
    }
  }

  private mutating func emit(_ kind: Token.Kind, _ text: String, from start: Int) {
    tokens.append(
      Token(
        kind: kind, text: text, span: TextSpan(start, at), isJoined: isJoined, lineEnds: lineEnds,
        isApart: isApart))
    lineEnds = 0
    isApart = false
    isJoined = false
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    let start = at
    at += 1
    switch scalar {
    case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}": hyphen(scalar, start)
    case "\u{2014}", "\u{2015}", "\u{2E3A}": emit(.mark, "—", from: start)
    case "\u{00AD}", "\u{200B}", "\u{FEFF}": return
    case "&": emit(.word, "and", from: start)
    case ".":
      // The dot inside `PV.71` or `L.28` joins; it ends no sentence.
      if let next = peek(0), FoldedLetters.isDigit(next), !isApart, tokens.last?.isPlain != true {
        isJoined = true
      } else {
        emit(.mark, ".", from: start)
      }
    case "'", "\u{2019}", "\u{2018}", "\u{02BC}":
      if !isApart, let next = peek(0), next == "s" || next == "S", !letterOrDigit(1) {
        at += 1
        emit(.word, "'s", from: start)
      } else {
        emit(.mark, "'", from: start)
      }
    case "\u{201C}", "\u{201E}", "\u{00AB}": emit(.mark, "“", from: start)
    case "\u{201D}", "\u{00BB}": emit(.mark, "”", from: start)
    default: emit(.mark, String(scalar), from: start)
    }
  }

  private func letterOrDigit(_ offset: Int) -> Bool {
    guard let scalar = peek(offset) else { return false }
    return FoldedLetters.isLetter(scalar) || FoldedLetters.isDigit(scalar)
  }

  private mutating func hyphen(_ scalar: Unicode.Scalar, _ start: Int) {
    if scalar == "-", peek(0) == "-" {
      while peek(0) == "-" { at += 1 }
      emit(.mark, "—", from: start)
    } else if !isApart, !tokens.isEmpty, letterOrDigit(0) {
      isJoined = true
    } else if !isApart, !tokens.isEmpty, let next = peek(0), FoldedLetters.isLineEnd(next) {
      joinAcrossLines()
    } else {
      emit(.mark, "—", from: start)
    }
  }

  /// `Bul-` at the end of a line and `garia` on the next are one word; `Guinea-` and `Bissau` two.
  private mutating func joinAcrossLines() {
    let rewind = at
    while let scalar = peek(0), FoldedLetters.isLineEnd(scalar) || FoldedLetters.isBlank(scalar) {
      at += 1
    }
    guard let next = peek(0), letterOrDigit(0), let last = tokens.last else {
      at = rewind
      return
    }
    guard case .word = last.kind, !FoldedLetters.isUpper(next), FoldedLetters.isLetter(next) else {
      isJoined = true
      return
    }
    tokens.removeLast()
    let start = at
    word()
    guard let tail = tokens.popLast() else { return }
    var whole = last
    whole.text += tail.text
    whole.span = TextSpan(last.span.start, max(tail.span.end, start))
    tokens.append(whole)
  }
}

extension Tokenizer {
  private mutating func word() {
    let start = at
    if let initials = initials() {
      at = initials.end
      emit(.word, initials.text, from: start)
      tokens[tokens.count - 1].isCapitalised = initials.isUpper
      tokens[tokens.count - 1].isUpper = initials.isUpper
      tokens[tokens.count - 1].isAbbreviated = true
      return
    }
    if let symbol = symbolEnd() {
      // Addresses and symbols have no letters to fold.
      let text = String(String.UnicodeScalarView((0..<(symbol - at)).compactMap { peek($0) }))
      at = symbol
      emit(.symbol, text.lowercased(), from: start)
      return
    }
    var text = ""
    var letters = 0
    var uppers = 0
    var digits = 0
    while at < end {
      let scalar = scalars[at]
      if FoldedLetters.isDigit(scalar) {
        digits += 1
      } else if FoldedLetters.isLetter(scalar) {
        letters += 1
        if FoldedLetters.isUpper(scalar) { uppers += 1 }
      } else if isInnerApostrophe(scalar) {
        at += 1
        continue
      } else if scalar.value == 0xAD {
        at += 1
        continue
      } else if isInnerOfNumber(scalar), letters == 0 {
        text.unicodeScalars.append(scalar)
        at += 1
        continue
      } else {
        break
      }
      FoldedLetters.append(scalar, to: &text)
      at += 1
    }
    emit(Numerals.kind(text, letters: letters, digits: digits), text, from: start)
    tokens[tokens.count - 1].isCapitalised = FoldedLetters.isUpper(scalars[start])
    tokens[tokens.count - 1].isUpper = letters > 1 && uppers == letters
    abbreviation()
  }

  /// The apostrophe of `d'Ivoire`; not that of a genitive.
  private func isInnerApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar == "'" || scalar == "\u{2019}" || scalar == "\u{02BC}", letterOrDigit(1) else {
      return false
    }
    if let next = peek(1), next == "s" || next == "S", !letterOrDigit(2) { return false }
    return true
  }

  /// The comma of `1,234` and the point of `61.5`.
  private func isInnerOfNumber(_ scalar: Unicode.Scalar) -> Bool {
    func isDigit(_ offset: Int) -> Bool { peek(offset).map(FoldedLetters.isDigit) ?? false }
    if scalar == "." { return isDigit(1) && isDigit(-1) }
    return scalar == "," && isDigit(-1) && isDigit(1) && isDigit(2) && isDigit(3) && !isDigit(4)
  }

  /// `U.S.`, `U.N.`, `a.m.`
  private func initials() -> (text: String, end: Int, isUpper: Bool)? {
    var text = ""
    var isUpper = true
    var offset = 0
    while let letter = peek(offset), FoldedLetters.isLetter(letter), peek(offset + 1) == "." {
      FoldedLetters.append(letter, to: &text)
      if !FoldedLetters.isUpper(letter) { isUpper = false }
      offset += 2
    }
    guard offset >= 4 else { return nil }
    // `U.N.` yes, `A.D.Smith` no: what follows must not go on with a letter.
    if letterOrDigit(offset) {
      guard offset == 4 || offset == 6, let last = peek(offset), FoldedLetters.isUpper(last),
        !letterOrDigit(offset + 1)
      else { return nil }
      FoldedLetters.append(last, to: &text)
      return (text, at + offset + 1, isUpper)
    }
    return (text, at + offset, isUpper)
  }

  /// `A/C.3/69/L.28/Rev.1`, `https://...`: with no blank inside.
  private func symbolEnd() -> Int? {
    var offset = 0
    while let scalar = peek(offset), FoldedLetters.isLetter(scalar), offset < 12 { offset += 1 }
    guard offset > 0 else { return nil }
    let isAddress = peek(offset) == ":" && peek(offset + 1) == "/" && peek(offset + 2) == "/"
    let isSymbol =
      peek(offset) == "/" && offset <= 5 && letterOrDigit(offset + 1)
      && (0..<offset).allSatisfy { peek($0).map(FoldedLetters.isUpper) ?? false }
    guard isAddress || isSymbol else { return nil }
    while let scalar = peek(offset),
      !FoldedLetters.isBlank(scalar) && !FoldedLetters.isLineEnd(scalar) && scalar != ","
        && scalar != ";" && scalar != ")" && scalar != "]" && scalar != "\u{201D}"
    { offset += 1 }
    while offset > 1, let last = peek(offset - 1), last == "." || last == ":" { offset -= 1 }
    return at + offset
  }

  /// The dot of an abbreviation belongs to it and ends no sentence.
  private mutating func abbreviation() {
    guard let last = tokens.last, last.isWord, peek(0) == ".", last.isCapitalised else { return }
    if Abbreviations.beforeNumbers.contains(last.text) {
      var offset = 1
      while let scalar = peek(offset), FoldedLetters.isBlank(scalar) { offset += 1 }
      guard let next = peek(offset), FoldedLetters.isDigit(next) else { return }
    } else if !Abbreviations.known.contains(last.text), last.text.count != 1 {
      return
    }
    at += 1
    tokens[tokens.count - 1].isAbbreviated = true
  }
}
