/// Where sentences begin and end among tokens.
enum Sentences {
  /// No sentence is longer; a list of all members in brackets has some six hundred tokens. What goes
  /// on without an end is cut, so that the grammars, which look back and ahead, stay fast.
  static let maximumTokens = 1_000

  static func ranges(of tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for place in tokens.indices {
      if place > start, beginsParagraph(tokens, place) || place - start >= maximumTokens {
        ranges.append(start..<place)
        start = place
      }
      guard let end = end(tokens, place), end > start else { continue }
      ranges.append(start..<end)
      start = end
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }

  private static func beginsParagraph(_ tokens: [Token], _ place: Int) -> Bool {
    guard tokens[place].lineEnds > 0, !tokens[place].isJoined else { return false }
    if tokens[place].lineEnds == 1 { return false }
    // A list that goes on over the edge of a page is no new paragraph.
    return tokens[place - 1].text != ","
  }

  /// The place after the sentence that ends with this token.
  private static func end(_ tokens: [Token], _ place: Int) -> Int? {
    let token = tokens[place]
    let next = place + 1
    if token.isAbbreviated, token.isUpper {
      guard next < tokens.count, tokens[next].isCapitalised, openers.contains(tokens[next].text)
      else { return nil }
      return next
    }
    guard case .mark = token.kind else { return nil }
    switch token.text {
    case ".", "!", "?", "…":
      var after = next
      while after < tokens.count, closers.contains(tokens[after].text), !tokens[after].isApart {
        after += 1
      }
      guard after < tokens.count else { return after }
      if tokens[after].isApart || tokens[after].lineEnds > 0 { return after }
      // `observer state.138 members voted`: the blank was forgotten.
      guard place > 0, tokens[place - 1].isPlain else { return nil }
      return tokens[after].isCapitalised || isNumber(tokens[after]) ? after : nil
    default: return nil
    }
  }

  private static func isNumber(_ token: Token) -> Bool {
    if case .number = token.kind { true } else { false }
  }

  private static let closers: Set<String> = ["”", "\"", ")", "'", "]"]
  /// After `in the U.S.` these begin another sentence and no name.
  private static let openers: Set<String> = [
    "the", "it", "in", "but", "a", "an", "this", "that", "on", "they", "he", "she", "there", "as",
    "while", "after", "before", "at", "for", "with", "its", "their", "these", "those", "however",
    "last", "earlier", "among", "only", "by", "and",
  ]
}
