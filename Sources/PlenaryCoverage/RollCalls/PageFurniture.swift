/// What stands at the head and foot of pages and falls into lists: numbers of pages, symbols,
/// `General Assembly 90th meeting`, `Forty-ninth session 15 December 1994`.
enum PageFurniture {
  /// The tokens without those of such lines.
  static func removed(_ tokens: [Token]) -> [Token] {
    var kept: [Token] = []
    kept.reserveCapacity(tokens.count)
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, tokens[end].lineEnds == 0 { end += 1 }
      if !isFurniture(tokens[start..<end]) { kept += tokens[start..<end] }
      start = end
    }
    return kept
  }

  private static func isFurniture(_ line: ArraySlice<Token>) -> Bool {
    guard line.count <= 16 else { return false }
    if line.count == 1, let only = line.first {
      switch only.kind {
      case .number, .symbol: return true
      default: break
      }
    }
    // `12/34`, `A/58/PV.71 12`, `03-65432 (E)`
    let isFigures = line.allSatisfy { token in
      switch token.kind {
      case .number, .symbol, .decimal: return true
      case .mark: return true
      case .word: return token.text.count == 1
      }
    }
    if isFigures, !line.allSatisfy({ if case .mark = $0.kind { true } else { false } }) {
      // A numbered list has its names on the same line; its bare numbers end with a dot.
      return line.last?.text != "."
    }
    let words = Set(line.map(\.text))
    if line.last?.text == "." || words.contains("was") || words.contains(":") { return false }
    let isHeading = words.contains("meeting") || words.contains("session") || words.contains("year")
    let isOrgan =
      !words.isDisjoint(with: ["assembly", "council", "committee", "plenary", "provisional"])
      || line.contains {
        ordinals.contains($0.text) || $0.text.hasSuffix("th") || $0.text.hasSuffix("st")
          || $0.text.hasSuffix("rd") || $0.text.hasSuffix("nd")
      }
    if isHeading && isOrgan { return true }
    return words.contains("distr") || (words.contains("page") && line.count <= 4)
  }

  private static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth",
    "seventieth", "eightieth",
  ]
}
