extension Language {
  /// The language that a reader's browser asks for, by an `Accept-Language` header (RFC 9110,
  /// section 12.5.4): the greatest weight wins, the first among equals; English when none fits.
  ///
  /// Headers come from anybody, so no more than the first 1,000 bytes and 32 entries are looked at,
  /// and an entry that cannot be read is passed over.
  public static func best(for acceptLanguage: String) -> Language {
    let header = String(decoding: acceptLanguage.utf8.prefix(1000), as: UTF8.self)
    var weights: [Language: Int] = [:]
    var order: [Language] = []
    var anyOther = 0
    for entry in header.split(separator: ",").prefix(32) {
      let parts = entry.split(separator: ";", omittingEmptySubsequences: false).map(trimmed)
      guard let range = parts.first, !range.isEmpty, let weight = weight(parts.dropFirst())
      else { continue }
      if range == "*" {
        anyOther = max(anyOther, weight)
      } else if let language = Language(tag: range), weights[language] == nil {
        weights[language] = weight
        order.append(language)
      }
    }
    // A star stands for every language that is not named, and of those English is ours.
    if anyOther > 0, weights[.english] == nil {
      weights[.english] = anyOther
      order.append(.english)
    }
    var best: (language: Language, weight: Int)?
    for language in order {
      guard let weight = weights[language], weight > best?.weight ?? 0 else { continue }
      best = (language, weight)
    }
    return best?.language ?? .english
  }

  /// The weight in thousandths, 1000 where none is stated; nil when it is no weight.
  private static func weight(_ parameters: ArraySlice<Substring>) -> Int? {
    for parameter in parameters {
      let parts = parameter.split(separator: "=", omittingEmptySubsequences: false).map(trimmed)
      guard parts.count == 2, parts[0] == "q" || parts[0] == "Q" else { continue }
      let digits = parts[1].split(separator: ".", omittingEmptySubsequences: false)
      guard (1...2).contains(digits.count), let whole = Int(digits[0]), (0...1).contains(whole)
      else { return nil }
      guard digits.count == 2 else { return whole * 1000 }
      guard digits[1].count <= 3, digits[1].allSatisfy({ ("0"..."9").contains($0) })
      else { return nil }
      let decimals = digits[1] + String(repeating: "0", count: 3 - digits[1].count)
      return min(1000, whole * 1000 + (Int(decimals) ?? 0))
    }
    return 1000
  }
}

/// Without the spaces and tabs at both ends.
func trimmed(_ text: Substring) -> Substring {
  var text = text
  while let first = text.first, first == " " || first == "\t" || first == "\r" {
    text.removeFirst()
  }
  while let last = text.last, last == " " || last == "\t" || last == "\r" { text.removeLast() }
  return text
}
