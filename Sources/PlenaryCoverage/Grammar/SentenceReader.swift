import PlenaryModel

/// Makes terms of tokens: the longest name, number or time at each place, else the word.
struct SentenceReader: Sendable {
  let members: MemberLexicon
  let bodies: BodyLexicon
  let published: Day?

  func sentences(_ tokens: [Token]) -> [Sentence] {
    var isQuoted = false
    return Sentences.ranges(of: tokens).enumerated().map { index, range in
      // A quotation whose end was forgotten does not go on beyond its paragraph.
      if tokens[range.lowerBound].lineEnds > 1 { isQuoted = false }
      return sentence(tokens, range, index, &isQuoted)
    }
  }

  private func sentence(
    _ tokens: [Token], _ range: Range<Int>, _ index: Int, _ isQuoted: inout Bool
  ) -> Sentence {
    var terms: [Term] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let (term, count) = term(tokens, place, range.upperBound)
      place += count
      if term.text == "'s", term.isWord, !terms.isEmpty {
        terms[terms.count - 1].isPossessive = true
        continue
      }
      if term.text == "'", term.isMark, !terms.isEmpty {
        if terms[terms.count - 1].text.hasSuffix("s") { terms[terms.count - 1].isPossessive = true }
        continue
      }
      // Marks of quotation are no terms: what they say of a word is kept with it.
      if term.isMark, turn(&isQuoted, at: term.text) { continue }
      terms.append(term)
      terms[terms.count - 1].isQuoted = isQuoted
    }
    NationalBodies.settle(&terms)
    let span = tokens[range.lowerBound].span.union(tokens[range.upperBound - 1].span)
    return Sentence(terms: terms, span: span, index: index)
  }

  private func turn(_ isQuoted: inout Bool, at mark: String) -> Bool {
    switch mark {
    case "“": isQuoted = true
    case "”": isQuoted = false
    case "\"": isQuoted.toggle()
    default: return false
    }
    return true
  }

  private func term(_ tokens: [Token], _ place: Int, _ end: Int) -> (Term, Int) {
    let token = tokens[place]
    func made(_ kind: Term.Kind, _ count: Int) -> (Term, Int) {
      let last = tokens[place + count - 1]
      let term = Term(
        kind: kind, text: token.text, span: token.span.union(last.span),
        isCapitalised: token.isCapitalised, isJoined: token.isJoined)
      return (term, count)
    }
    if case .mark = token.kind { return made(.mark, 1) }
    if case .symbol = token.kind { return made(.symbol, 1) }
    if let (time, count) = TimeGrammar(published: published).time(tokens, at: place, end: end) {
      return made(.time(time), count)
    }
    switch token.kind {
    case .decimal: return made(.decimal, 1)
    case .number(let value): return made(.number(value), 1)
    default: break
    }
    let body = bodies.name(tokens, at: place, end: end)
    let member = members.name(tokens, at: place, end: end)
    if let body, body.count >= member?.count ?? 0 { return made(.body(body.named), body.count) }
    if let member { return made(.member(member.named), member.count) }
    if let (value, count) = Numerals.words(tokens, at: place, end: end) {
      return numeral(value, count, tokens, place, end, made)
    }
    return made(.word, 1)
  }

  /// `two-thirds` and `five-year` count nothing; `three-member` is left to the count grammar.
  private func numeral(
    _ value: Int, _ count: Int, _ tokens: [Token], _ place: Int, _ end: Int,
    _ made: (Term.Kind, Int) -> (Term, Int)
  ) -> (Term, Int) {
    let next = place + count
    if next < end, SentenceReader.fractions.contains(tokens[next].text) {
      return made(.decimal, count + 1)
    }
    return made(.number(value), count)
  }

  private static let fractions: Set<String> = [
    "third", "thirds", "half", "halves", "quarter", "quarters", "fifth", "fifths",
  ]
}
