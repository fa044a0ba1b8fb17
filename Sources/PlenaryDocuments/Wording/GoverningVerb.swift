/// Which verb of a paragraph governs a place in it: in "Welcomes the report, and decides to extend
/// the mandate" what is said of the mandate is decided, what is said of the report welcomed.
public struct GoverningVerb: Sendable, Hashable {
  public var verb: OpeningVerb
  /// The first word it governs; 0 where it is taken over from the paragraph above.
  public var from: Int

  /// The verbs of a paragraph in their order: the opening one, or that of the paragraph above, and
  /// further ones that begin a clause of their own ("and requests", ", and also decides").
  static func all(in words: [Word], under above: OpeningVerb? = nil) -> [GoverningVerb] {
    var verbs: [GoverningVerb] = []
    let opening = Opening.read(words)
    if let verb = opening?.verb ?? above { verbs.append(GoverningVerb(verb: verb, from: 0)) }
    var index = opening?.length ?? 1
    var quotations = 0
    while index < words.count {
      if words[index].text == "“" { quotations += 1 }
      if words[index].text == "”" { quotations = max(0, quotations - 1) }
      if quotations == 0, let (verb, next) = clause(in: words, at: index) {
        verbs.append(GoverningVerb(verb: verb, from: next))
        index = next
      } else {
        index += 1
      }
    }
    return verbs
  }

  /// The verb of a clause that begins at a joint.
  private static func clause(in words: [Word], at index: Int) -> (OpeningVerb, Int)? {
    let start = words[index].folded
    guard start == "and" || start == "," || start == ";", index + 1 < words.count else {
      return nil
    }
    // A clause begins in small letters; a name in capitals is no verb.
    guard !words[index + 1].startsWithCapital, words[index + 1].kind == .word,
      canBegin(words[index + 1]),
      let opening = Opening.read(Array(words[(index + 1)..<min(index + 12, words.count)])),
      opening.form == .finite || opening.form == .participle,
      opening.verb.family != .frame
    else { return nil }
    return (opening.verb, index + 1 + opening.length)
  }
}

extension GoverningVerb {
  private static func isJoint(_ word: Word) -> Bool {
    switch word.kind {
    case .punctuation: word.text == "," || word.text == ";"
    case .word: word.folded == "and"
    case .number, .footnote, .paragraphEnd: false
    }
  }

  /// A verb, or what may stand before one.
  private static func canBegin(_ word: Word) -> Bool {
    OpeningIndex.shared.canBegin(word) || word.folded.hasSuffix("ly")
      || OpeningReader.connectingWords.contains(word.folded)
  }
}

extension [GoverningVerb] {
  /// The one that governs the word with this index.
  func verb(at index: Int) -> OpeningVerb? {
    last { $0.from <= index }?.verb
  }
}
