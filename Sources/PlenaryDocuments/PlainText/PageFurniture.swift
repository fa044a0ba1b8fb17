/// Finds what a printed page has besides its text: running heads, page numbers, job numbers.
///
/// None of it is text of the document, and each of it cuts a paragraph in two when a PDF is copied.
struct PageFurniture {
  private let lines: [TextLine]
  private var heads: [String: Int] = [:]

  init(_ lines: [TextLine]) {
    self.lines = lines
    for line in lines where line.length < 120 {
      heads[PageFurniture.withoutPage(line.words), default: 0] += 1
    }
  }

  /// The lines of the text; `beginsPage` is set behind what was taken away.
  func removed() -> [TextLine] {
    var kept: [TextLine] = []
    var wasRemoved = false
    var hasSymbol = false
    for (index, line) in lines.enumerated() {
      let symbol = DocumentSymbolShape.isSymbol(line.words)
      let isFirstSymbol = symbol && !hasSymbol
      hasSymbol = hasSymbol || symbol
      if !isFirstSymbol, isFurniture(line, at: index) {
        wasRemoved = true
        continue
      }
      var line = line
      if wasRemoved { line.beginsPage = true }
      wasRemoved = false
      kept.append(line)
    }
    return kept
  }

  private func isFurniture(_ line: TextLine, at index: Int) -> Bool {
    let words = line.words
    if isPageNumber(words, at: index) || isJobNumber(words) { return true }
    if words == "Please recycle" || words == "PLEASE RECYCLE" { return true }
    if DocumentSymbolShape.isSymbol(words) { return true }
    // A running head: a symbol and a title or page beside it, or words that come on many pages.
    if DocumentSymbolShape.beginsWithSymbol(words),
      heads[PageFurniture.withoutPage(words), default: 0] > 1
    {
      return true
    }
    return line.beginsPage && heads[PageFurniture.withoutPage(words), default: 0] > 2
      && line.length < 100
  }

  /// "3/7", "Page 3", "- 3 -", "Page 3 of 7"; a bare number where a page ends or begins.
  private func isPageNumber(_ words: String, at index: Int) -> Bool {
    guard words.utf8.count < 24 else { return false }
    let core = words.filter { !"-–— ".contains($0) }
    if !core.isEmpty, core.utf8.count < 5, core.allSatisfy(\.isASCIIDigit) {
      return lines[index].beginsPage || index + 1 == lines.count || lines[index + 1].beginsPage
        || words.first == "-" || words.first == "–"
    }
    let parts = core.split(separator: "/")
    if parts.count == 2, let page = Int(parts[0]), let pages = Int(parts[1]), page <= pages {
      return core.utf8.count < 10
    }
    let lower = words.lowercased().spaced
    return lower.first == "page" && lower.count <= 4
      && lower.dropFirst().allSatisfy { $0 == "of" || $0 == "/" || $0.allSatisfy(\.isASCIIDigit) }
  }

  /// "14-64568 (E) 181114", "*1464568*", "GE.24-06543(E)".
  private func isJobNumber(_ words: String) -> Bool {
    guard words.utf8.count < 48 else { return false }
    if words.first == "*", words.last == "*", words.utf8.count > 6 {
      return words.dropFirst().dropLast().allSatisfy { $0.isASCIIDigit || $0.isUppercase }
    }
    let number = words.hasPrefix("GE.") ? words.dropFirst(3) : words[...]
    let parts = number.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 2, parts[0].allSatisfy(\.isASCIIDigit) else {
      return false
    }
    let digits = parts[1].prefix(while: \.isASCIIDigit)
    let rest = parts[1].dropFirst(digits.count)
    return (5...6).contains(digits.count)
      && rest.allSatisfy { $0.isASCIIDigit || " ()*/EFSRACM".contains($0) }
  }

  private static func withoutPage(_ words: String) -> String {
    words.split(whereSeparator: { $0.isBlank || $0.isASCIIDigit || $0 == "/" })
      .joined(separator: " ")
  }
}

/// The shape of a document symbol, enough to find it in a line.
enum DocumentSymbolShape {
  /// "A/C.3/69/L.28/Rev.1", "S/RES/2140 (2014)", "E/2014/L.5*": nothing else in the line.
  static func isSymbol(_ words: String) -> Bool {
    guard words.utf8.count < 60 else { return false }
    let parts = words.spaced
    guard let first = parts.first, isOne(first), parts.count <= 4 else { return false }
    return parts.dropFirst().allSatisfy { part in
      part.first == "(" && part.last == ")" || part == "*" || part.count == 1 && part.beginsLarge
        || part.allSatisfy { "–-—AB".contains($0) }
    }
  }

  static func beginsWithSymbol(_ words: String) -> Bool {
    words.firstWord.map(isOne) ?? false
  }

  private static func isOne(_ word: Substring) -> Bool {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, let organ = parts.first, !organ.isEmpty, organ.count < 9,
      organ.utf8.allSatisfy({ (0x41...0x5a).contains($0) }), !parts.contains("")
    else { return false }
    guard word.contains(where: \.isASCIIDigit) else { return false }
    return word.utf8.allSatisfy { byte in
      let character = Character(UnicodeScalar(byte))
      return character.isASCII && (character.isLetter || character.isNumber)
        || "/.-()*_[]".contains(character)
    }
  }
}
