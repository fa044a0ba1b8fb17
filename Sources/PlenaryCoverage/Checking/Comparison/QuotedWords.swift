/// The words of a quotation, to be laid beside another's.
struct QuotedWords: Sendable {
  /// In hundredths: from here on two quotations are one, told in other words.
  static let variant = 55
  /// From here on they differ no more than quotations in two papers do.
  static let same = 90
  /// From here on it is what the record has.
  static let exact = 95

  let words: [String]

  init(_ quote: String) {
    words = Tokenizer.words(of: String(quote.unicodeScalars.prefix(4_000))).filter {
      if case .mark = $0.kind { return false }
      return true
    }.map(\.text).prefix(200).map { $0 }
  }

  /// Words that both have in the same order, in hundredths of the shorter one; 0 where that has fewer
  /// than four, because three words are soon found again.
  func likeness(to other: QuotedWords) -> Int {
    let shorter = min(words.count, other.words.count)
    guard shorter >= 4 else { return 0 }
    return 100 * common(with: other) / shorter
  }

  /// The longest common subsequence.
  private func common(with other: QuotedWords) -> Int {
    var row = [Int](repeating: 0, count: other.words.count + 1)
    for word in words {
      var diagonal = 0
      for place in other.words.indices {
        let above = row[place + 1]
        row[place + 1] = word == other.words[place] ? diagonal + 1 : max(above, row[place])
        diagonal = above
      }
    }
    return row[other.words.count]
  }
}

/// Whether two ways of naming a speaker may mean one person.
enum SpeakerNames {
  private static let titles: Set<String> = [
    "ambassador", "president", "minister", "mr", "mrs", "ms", "dr", "sir", "the", "un", "of",
    "envoy", "foreign", "secretary", "general", "us", "deputy", "permanent", "representative",
    "and",
    "to", "chair", "chairman", "for", "spokesman", "spokeswoman", "spokesperson", "justice", "s",
    "united", "nations", "'s",
  ]

  /// Without a name on one side nothing is against it.
  static func mayBeOne(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return true }
    let one = names(left)
    let two = names(right)
    return one.isEmpty || two.isEmpty || !one.isDisjoint(with: two)
  }

  private static func names(_ text: String) -> Set<String> {
    Set(Tokenizer.words(of: text).filter(\.isWord).map(\.text)).subtracting(titles)
  }
}
