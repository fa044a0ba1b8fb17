/// Finds quoted words in a paragraph although quotation marks, blanks and capitals may differ.
struct WordSearch {
  private var letters: [Unicode.Scalar] = []
  /// Where each letter stands in the text.
  private var places: [Int] = []
  private let length: Int

  init(_ text: String) {
    length = text.unicodeScalars.count
    for (place, scalar) in text.unicodeScalars.enumerated() {
      let plain = Self.plain(scalar)
      if plain == " ", letters.last == " " { continue }
      letters.append(plain)
      places.append(place)
    }
  }

  /// All places, in Unicode scalars; `isExact` is false where capitals differ.
  func find(_ words: String) -> (places: [Range<Int>], isExact: Bool) {
    let sought = WordSearch(words.trimmingBlanks).letters
    let exact = find(sought, in: letters)
    if !exact.isEmpty { return (exact, true) }
    return (find(sought.map(Self.small), in: letters.map(Self.small)), false)
  }

  private func find(
    _ sought: [Unicode.Scalar], in letters: [Unicode.Scalar]
  ) -> [Range<Int>] {
    guard let first = sought.first, sought.count <= letters.count else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index + sought.count <= letters.count {
      if letters[index] == first, letters[index..<index + sought.count].elementsEqual(sought),
        isWhole(index, index + sought.count)
      {
        let end = index + sought.count
        found.append(places[index]..<(places[end - 1] + 1))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// "may" is not found in "dismay".
  private func isWhole(_ start: Int, _ end: Int) -> Bool {
    func isInside(_ left: Int, _ right: Int) -> Bool {
      left >= 0 && right < letters.count && letters[left].properties.isAlphabetic
        && letters[right].properties.isAlphabetic
    }
    return !isInside(start - 1, start) && !isInside(end - 1, end)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "‘", "’", "‛", "`": "'"
    case "“", "”", "„", "«", "»": "\""
    case "\u{2011}", "‐": "-"
    default: scalar.properties.isWhitespace ? " " : scalar
    }
  }

  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  /// As many words of the text as were sought, most like them; nil where fewer than half agree.
  static func nearest(_ words: String, in text: String) -> String? {
    let sought = words.split(whereSeparator: \.isWhitespace).map { String($0).lowercased() }
    let own = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard !sought.isEmpty, sought.count <= own.count, own.count * sought.count < 2_000_000 else {
      return nil
    }
    if sought.count == 1 {
      let clean = own.map { $0.filter { $0.isLetter || $0.isNumber || $0 == "-" } }
      return Spelling.nearest(words, among: clean)
    }
    let small = own.map { $0.lowercased() }
    var best = (equal: 0, start: 0)
    for start in 0...(own.count - sought.count) {
      var equal = 0
      for offset in sought.indices where small[start + offset] == sought[offset] { equal += 1 }
      if equal > best.equal { best = (equal, start) }
    }
    guard 2 * best.equal >= sought.count else { return nil }
    return "“" + own[best.start..<best.start + sought.count].joined(separator: " ") + "”"
  }
}
