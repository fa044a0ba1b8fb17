extension Language {
  /// What names are sorted by, for a list that readers search by eye: marks and capitals do not
  /// count in Latin and Cyrillic script, nor does the article in Arabic. Chinese goes by code
  /// points, since the order by strokes or by sound needs a dictionary.
  ///
  /// The order of a roll call is another matter: it is the English one, and the roster has it.
  public func sortKey(of name: String) -> String {
    switch self {
    case .chinese: return name
    case .arabic: return withoutArticle(String(String.UnicodeScalarView(bare(name))))
    case .english, .french, .russian, .spanish:
      let folded = bare(name.lowercased())
      // In Spanish the letter ñ follows n, and is no marked n.
      return String(String.UnicodeScalarView(folded))
    }
  }

  /// The letters, digits and spaces of a name, without marks above and below them.
  private func bare(_ name: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for character in name {
      guard let first = character.unicodeScalars.first else { continue }
      if let folded = folded[first] {
        scalars.append(contentsOf: folded.unicodeScalars)
      } else if first.properties.isAlphabetic || ("0"..."9").contains(first) || first == " " {
        scalars.append(first)
      } else if first == "-" || first == "—" {
        if scalars.last != " " { scalars.append(" ") }
      }
    }
    return scalars
  }

  private func withoutArticle(_ name: String) -> String {
    name.hasPrefix("ال") ? String(name.dropFirst(2)) : name
  }

  private var folded: [Unicode.Scalar: String] {
    switch self {
    case .russian: ["ё": "е"]
    case .arabic: ["أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي"]
    // ñ sorts after every n, and before o.
    case .spanish: latin.merging(["ñ": "n\u{FFFF}"]) { _, new in new }
    case .chinese, .english, .french: latin
    }
  }
}

private let latin: [Unicode.Scalar: String] = {
  let rows: [(String, String)] = [
    ("àáâãäå", "a"), ("ç", "c"), ("èéêë", "e"), ("ìíîï", "i"), ("ñ", "n"), ("òóôõöø", "o"),
    ("ùúûü", "u"), ("ýÿ", "y"), ("œ", "oe"), ("æ", "ae"),
  ]
  var folded: [Unicode.Scalar: String] = [:]
  for (letters, plain) in rows {
    for letter in letters.unicodeScalars { folded[letter] = plain }
  }
  return folded
}()
