/// The words that lead a number to a column of a vote, where the reader gave only the number.
enum ColumnWords {
  private static let inFavour: Set<String> = [
    "favour", "favor", "for", "yes", "supported", "backed", "backing", "supporting", "approved",
  ]
  private static let against: Set<String> = [
    "against", "no", "opposed", "opposing", "rejected", "opposition",
  ]
  private static let abstaining: Set<String> = [
    "abstained", "abstaining", "abstentions", "abstention", "abstain",
  ]

  /// The column of a claim: from its own words, else from the few that follow it.
  static func column(of sentence: ArraySlice<Token>, claim span: TextSpan) -> VoteColumn? {
    let own = sentence.filter { span.contains($0.span) }
    if let column = own.lazy.compactMap({ column($0.text) }).first { return column }
    for token in sentence where token.span.start >= span.end {
      if token.text == "," || token.text == ";" { return nil }
      if let column = column(token.text) { return column }
      if token.span.start > span.end + 40 { return nil }
    }
    return nil
  }

  private static func column(_ word: String) -> VoteColumn? {
    if inFavour.contains(word) { return .inFavour }
    if against.contains(word) { return .against }
    return abstaining.contains(word) ? .abstaining : nil
  }

  /// `55 countries choosing not to vote`, `three did not vote`: where those words are.
  static func notVoting(_ sentence: ArraySlice<Token>, after span: TextSpan) -> TextSpan? {
    let rest = sentence.filter { $0.span.start >= span.end }.prefix(8)
    guard let vote = rest.first(where: { ["vote", "voting", "ballot"].contains($0.text) }) else {
      return absent(rest)
    }
    let before = rest.prefix { $0.span.start < vote.span.start }.map(\.text)
    guard !before.contains(","), !before.contains("and") else { return nil }
    let isNegated = before.contains { ["not", "didnt", "without", "declined"].contains($0) }
    let isDidNot = before.contains("n't") || before.contains("t")
    return isNegated || isDidNot ? vote.span : nil
  }

  private static func absent(_ rest: ArraySlice<Token>) -> TextSpan? {
    guard
      let first = rest.prefix(3).first(where: { ["absent", "missing", "stayed"].contains($0.text) })
    else { return nil }
    guard first.text == "stayed" else { return first.span }
    return rest.first { $0.text == "away" }.map { first.span.union($0.span) }
  }
}
