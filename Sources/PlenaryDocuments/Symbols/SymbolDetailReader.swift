/// Reads what stands in the brackets of a symbol.
struct SymbolDetailReader {
  private let text: String
  private let offset: Int
  var doubts: [SymbolDoubt] = []

  init(_ text: String, at offset: Int) {
    self.text = text
    self.offset = offset
  }

  /// Nil where the brackets are empty.
  mutating func read(behind component: SymbolComponent) -> SymbolDetail? {
    guard !text.isEmpty else {
      doubts.append(SymbolDoubt(.unknownPart, at: offset, "()"))
      return nil
    }
    if text.utf8.allSatisfy({ (48...57).contains($0) }), text.utf8.count <= 4,
      let value = Int(text)
    {
      let isYear = component.number != nil && (1900...2100).contains(value)
      return isYear ? .year(value) : .numeral(value)
    }
    if let session = session() { return .session(session) }
    if let part = SymbolParts.read(text) { return part }
    let known = ["as amended", "as orally", "resumed", "provisional", "advance"]
    if !known.contains(where: { text.lowercased().hasPrefix($0) }) {
      doubts.append(SymbolDoubt(.unknownPart, at: offset, text))
    }
    // Brackets in brackets are dropped, so that the canonical form can be read again.
    return .words(text.filter { !"()[]".contains($0) })
  }

  /// `(III)`, `(S-VI)`, `(ES-II)`. Sessions were counted so until 1976, the highest of them that of
  /// the Economic and Social Council, LXIII.
  private func session() -> SymbolNumber? {
    var rest = text.uppercased()[...]
    var kind = SymbolNumber.Session.regular
    for session in [SymbolNumber.Session.emergencySpecial, .special]
    where rest.hasPrefix(session.rawValue + "-") {
      rest = rest.dropFirst(session.rawValue.count + 1)
      kind = session
      break
    }
    guard let value = RomanNumeral.value(rest), value <= 80 else { return nil }
    return SymbolNumber(value, isRoman: true, session: kind)
  }
}

/// The letters of parts behind a number: "A", "a-b", "A and B", "bis".
enum SymbolLetters {
  /// In the writing of the United Nations: "A-B"; empty for none, nil for something else.
  static func read(_ text: String) -> String? {
    if text.isEmpty { return "" }
    if ["bis", "ter", "quater"].contains(text.lowercased()) { return text.lowercased() }
    let words = text.split { $0 == "-" || $0 == "–" || $0 == " " }.map(String.init)
    let isRange = text.contains("-") || text.contains("–")
    let letters = words.filter { !["and", "to"].contains($0.lowercased()) }
    guard (1...2).contains(letters.count),
      letters.allSatisfy({ $0.count == 1 && $0.first!.isASCII && $0.first!.isLetter })
    else { return nil }
    if letters.count == 1 { return words.count == 1 ? letters[0].uppercased() : nil }
    guard words.count == 3 || isRange else { return nil }
    let joined = words.contains { $0.lowercased() == "and" } ? " and " : "-"
    return letters.map { $0.uppercased() }.joined(separator: joined)
  }
}

/// `PartI`, `PartsIandII`, `sect.29A`, `Vol.II`, `Resumption1`, `Introduction`, `SUPP`.
enum SymbolParts {
  private static let names: [(word: String, canonical: String)] = [
    ("parts", "Parts"), ("part", "Part"), ("vols", "Vols."), ("vol", "Vol."),
    ("volume", "Vol."), ("sects", "Sects."), ("sect", "Sect."), ("section", "Sect."),
    ("chap", "Chap."), ("resumption", "Resumption"), ("introduction", "Introduction"),
    ("foreword", "Foreword"), ("income", "Income"), ("annex", "Annex"),
    ("summary", "Summary"),
  ].sorted { $0.word.count > $1.word.count }

  static func read(_ text: String) -> SymbolDetail? {
    let small = text.lowercased()
    if small == "supp" || small == "suppl" || small == "supplement" || small == "supp." {
      return .supplement
    }
    for (word, canonical) in names
    where small.hasPrefix(word) {
      var rest = text.dropFirst(word.count)
      while let first = rest.first, first == "." || first.isWhitespace { rest = rest.dropFirst() }
      guard let which = which(String(rest)) else { continue }
      return .part(canonical, which)
    }
    return nil
  }

  /// A number, a numeral, a letter, or two of them with "and"; nil where it is none of these.
  private static func which(_ text: String) -> String? {
    if text.isEmpty { return "" }
    let separators = text.contains("-") ? ["-"] : text.contains("and") ? ["and"] : []
    guard let separator = separators.first else { return one(text) }
    let halves = text.split(separator: separator, maxSplits: 1).map { String($0).trimmingBlanks }
    guard halves.count == 2, let first = one(halves[0]), let second = one(halves[1]) else {
      return nil
    }
    return separator == "-" ? first + "-" + second : first + " and " + second
  }

  private static func one(_ text: String) -> String? {
    if let value = RomanNumeral.value(text), value < 100 { return RomanNumeral.text(value) }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let letters = text.dropFirst(digits.count)
    guard letters.count <= 1, letters.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    return digits + letters.uppercased()
  }
}
