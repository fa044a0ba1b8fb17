/// A part of a text that was not read.
public struct UnreadPart: Sendable, Hashable {
  public var span: TextSpan
  /// Why, in words.
  public var reason: String

  public init(span: TextSpan, reason: String) {
    self.span = span
    self.reason = reason
  }
}

/// Tells paragraphs in English from those in other languages.
///
/// Nothing is guessed from a text in another language: a number whose column is not understood
/// would be a vote invented.
enum LanguageCheck {
  static func unreadParts(_ source: SourceText) -> [UnreadPart] {
    var parts: [UnreadPart] = []
    for span in paragraphs(source) {
      guard let language = otherLanguage(source, span) else { continue }
      if let last = parts.last, last.reason == language,
        blank(source, last.span.end, span.start)
      {
        parts[parts.count - 1].span = last.span.union(span)
      } else {
        parts.append(UnreadPart(span: span, reason: language))
      }
    }
    return parts
  }

  static func without(_ parts: [UnreadPart], _ tokens: [Token]) -> [Token] {
    guard !parts.isEmpty else { return tokens }
    return tokens.filter { token in !parts.contains { $0.span.contains(token.span) } }
  }

  private static func blank(_ source: SourceText, _ from: Int, _ to: Int) -> Bool {
    from >= to
      || source.scalars[from..<to].allSatisfy {
        FoldedLetters.isBlank($0) || FoldedLetters.isLineEnd($0)
      }
  }

  private static func paragraphs(_ source: SourceText) -> [TextSpan] {
    var spans: [TextSpan] = []
    var start: Int?
    var ends = 0
    for (place, scalar) in source.scalars.enumerated() {
      if FoldedLetters.isLineEnd(scalar) {
        ends += 1
        if ends >= 2, let from = start {
          spans.append(TextSpan(from, place))
          start = nil
        }
      } else if !FoldedLetters.isBlank(scalar) {
        ends = 0
        if start == nil { start = place }
      }
    }
    if let start { spans.append(TextSpan(start, source.scalars.count)) }
    return spans
  }

  private static func otherLanguage(_ source: SourceText, _ span: TextSpan) -> String? {
    var latin = 0
    var other = 0
    for scalar in source.scalars[span.start..<span.end] where FoldedLetters.isLetter(scalar) {
      if scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value) {
        latin += 1
      } else {
        other += 1
      }
    }
    if other > 0, other * 2 > latin { return "It is not written in Latin letters." }
    return foreignWords(source, span)
  }

  private static func foreignWords(_ source: SourceText, _ span: TextSpan) -> String? {
    var counts: [String: Int] = [:]
    var english = 0
    let bounded = TextSpan(span.start, min(span.end, span.start + 4_000))
    for token in Tokenizer.tokens(of: source.scalars, in: bounded) where token.isWord {
      if LanguageCheck.english.contains(token.text) { english += 1 }
      for (language, words) in others where words.contains(token.text) {
        counts[language, default: 0] += 1
      }
    }
    guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      most.value >= 3, most.value > english * 2
    else { return nil }
    return "It is written in \(most.key)."
  }

  private static let english: Set<String> = [
    "the", "of", "and", "to", "in", "a", "was", "by", "with", "for", "that", "on", "is", "its",
    "were", "from", "as", "at", "against", "which", "it", "votes", "vote",
  ]
  private static let others: [(String, Set<String>)] = [
    (
      "French",
      [
        "le", "la", "les", "des", "du", "et", "est", "une", "par", "pour", "contre", "dans",
        "sur", "qui", "aux", "avec", "voix", "ete", "au", "que",
      ]
    ),
    (
      "Spanish",
      [
        "el", "la", "los", "las", "del", "y", "una", "por", "contra", "en", "que", "con", "fue",
        "votos", "abstenciones", "se", "su", "para",
      ]
    ),
    (
      "German",
      [
        "der", "die", "das", "und", "den", "mit", "von", "fur", "gegen", "wurde", "ein", "eine",
        "im", "ist", "stimmen", "bei", "enthaltungen", "dem",
      ]
    ),
    (
      "Portuguese",
      ["o", "os", "da", "do", "das", "dos", "uma", "por", "contra", "em", "foi", "votos", "com"]
    ),
    (
      "Italian",
      ["il", "gli", "della", "di", "che", "con", "contro", "una", "voti", "per", "stata", "sono"]
    ),
  ]
}
