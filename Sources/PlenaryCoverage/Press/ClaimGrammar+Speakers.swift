import PlenaryModel

/// Bodies, times and quotations, and who says so.
extension ClaimGrammar {
  mutating func namesAndTimes(_ sentence: Sentence, _ context: BodyContext) {
    for term in sentence.terms {
      if let named = term.body, let body = context.body(named, isRights: false) {
        add(.body, term.span, .body(body))
      }
      if let time = term.time { add(.time, term.span, .time(time)) }
    }
    quotations(sentence)
  }

  mutating func quotations(_ sentence: Sentence) {
    var place = 0
    while place < sentence.count {
      guard sentence.terms[place].isQuoted else {
        place += 1
        continue
      }
      let start = place
      while place < sentence.count, sentence.terms[place].isQuoted { place += 1 }
      guard place - start >= 3 else { continue }
      let span = sentence.span(start, place)
      add(.quotation, span, .words(source.plainQuote(span)), speaker: speaker(of: sentence))
    }
  }

  static let saying: Set<String> = [
    "said", "says", "told", "claimed", "claims", "stated", "alleged", "insisted", "added", "argued",
    "declared", "tweeted", "wrote", "announced", "noted", "warned", "according",
  ]

  /// Who says what the sentence says: the words before or after a verb of saying.
  func speaker(of sentence: Sentence) -> String? {
    for place in 0..<sentence.count where ClaimGrammar.saying.contains(sentence.text(place)) {
      if sentence.terms[place].isQuoted { continue }
      if sentence.text(place) == "according" {
        guard sentence.text(place + 1) == "to" else { continue }
        return name(sentence, from: place + 2, step: 1)
      }
      if let name = name(sentence, from: place - 1, step: -1) { return name }
      if let name = name(sentence, from: place + 1, step: 1) { return name }
    }
    return nil
  }

  func name(_ sentence: Sentence, from: Int, step: Int) -> String? {
    var place = from
    var last: Int?
    var isCapital = false
    while let term = sentence.term(place), abs(place - from) < 12 {
      if term.isMark || term.isQuoted { break }
      if term.isWord, !term.isCapitalised, last != nil, isCapital,
        !["of", "the", "to", "for", "and"].contains(term.text)
      {
        break
      }
      if ["that", "on", "in", "would", "it"].contains(term.text), !term.isCapitalised { break }
      if term.time == nil {
        last = place
        isCapital = isCapital || term.isCapitalised
      }
      place += step
    }
    guard let last, isCapital else { return nil }
    return source.plainQuote(sentence.span(min(from, last), max(from, last) + 1))
  }

  func isAlleged(_ sentence: Sentence) -> Bool {
    sentence.mentions([
      "claimed", "claims", "alleged", "allegedly", "reportedly", "according", "purportedly",
    ])
  }
}
