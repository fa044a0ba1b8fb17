/// Words with which of their places is meant.
struct QuotedWords {
  var words: [String]
  var occurrence = Occurrence.notSaid
  var withFootnote = false
}

extension InstructionReader {
  /// "the words 'X'", "the following words: 'X'", "'X'", "the first occurrence of 'X'", and without
  /// quotation marks up to one of `ends`, with a doubt.
  mutating func readWords(upTo ends: Set<String> = []) -> QuotedWords? {
    let start = place
    var found = QuotedWords(words: [])
    if acceptAny(["all", "every", "each", "both"]) != nil { found.occurrence = .every }
    acceptAny(["the", "any"])
    if let which = word().flatMap({ InstructionWords.ordinals[$0] }), isOccurrence(1) {
      found.occurrence = which > 0 ? .nth(which) : .last
      place += 1
    }
    if isOccurrence(0) {
      place += 1
      acceptAny(["of", "to"])
      acceptAny(["the"])
    }
    acceptAny(["following", "new", "additional"])
    let noun = acceptAny(InstructionWords.words)
    if noun != nil, accept("and", "figures") || accept("or", "phrase") {}
    acceptAny(["to", "of"])
    if acceptMark(":", ",") { skipLines() }
    if let quoted = here?.quoted {
      noteUnclosed()
      place += 1
      found.words = [quoted]
      readMoreQuotations(&found)
      readOccurrence(&found)
      return found
    }
    if let noun, ["word", "words", "phrase"].contains(noun), !ends.isEmpty,
      let words = takeUnquoted(upTo: ends)
    {
      found.words = [words]
      return found
    }
    place = start
    return nil
  }

  private func isOccurrence(_ ahead: Int) -> Bool {
    let words: Set<String> = [
      "occurrence", "occurrences", "instance", "instances", "mention", "mentions", "references",
      "reference", "appearance",
    ]
    return word(ahead).map(words.contains) ?? false
  }

  mutating func noteUnclosed() {
    guard let here, here.isUnclosed else { return }
    pending.append(
      AmendmentDoubt(
        .missingClosingQuote, here.span, source.text(here.span),
        understood: "the quotation goes on to the end of the instruction"))
  }

  /// "'A', 'B' and 'C'", "'A' and the words 'B'".
  private mutating func readMoreQuotations(_ found: inout QuotedWords) {
    while true {
      let start = place
      readFootnote(&found)
      acceptMark(",")
      if acceptAny(["and"]) != nil {
        acceptAny(["the"])
        acceptAny(["word", "words"])
      }
      guard place > start, let quoted = here?.quoted else {
        place = start
        readFootnote(&found)
        return
      }
      place += 1
      found.words.append(quoted)
    }
  }

  /// "and the associated footnote"
  mutating func readFootnote(_ found: inout QuotedWords) {
    let start = place
    acceptMark(",")
    if acceptAny(["and", "with", "including"]) != nil {
      acceptAny(["the", "its", "their"])
      acceptAny(["associated", "corresponding", "related", "accompanying", "relevant"])
      if acceptAny(["footnote", "footnotes"]) != nil {
        found.withFootnote = true
        return
      }
    }
    place = start
  }

  /// "wherever it appears", "throughout", "where they first appear", "in the second instance".
  mutating func readOccurrence(_ found: inout QuotedWords) {
    let start = place
    acceptMark(",", "(")
    if acceptAny(["wherever", "throughout", "everywhere", "whenever"]) != nil {
      found.occurrence = .every
      skipPhrase()
      return
    }
    if accept("where") {
      acceptAny(["it", "they"])
      if let which = word().flatMap({ InstructionWords.ordinals[$0] }) {
        place += 1
        found.occurrence = which > 0 ? .nth(which) : .last
        acceptAny(["appears", "appear", "occurs", "occur"])
        return
      }
    }
    _ = accept("in")
    acceptAny(["the"])
    if let which = word().flatMap({ InstructionWords.ordinals[$0] }), isOccurrence(1) {
      place += 2
      acceptMark(")")
      found.occurrence = which > 0 ? .nth(which) : .last
      return
    }
    place = start
  }

  private mutating func skipPhrase() {
    let words: Set<String> = [
      "it", "they", "appears", "appear", "occurs", "occur", "the", "these", "words", "this", "word",
    ]
    while let next = word(), words.contains(next) {
      if next == "the", word(1).map(words.contains) != true { break }
      place += 1
    }
    // "throughout the text", "throughout the draft resolution"
    let start = place
    acceptAny(["in"])
    acceptAny(["the"])
    if accept("text") || accept("draft", "resolution") || accept("document") {
      context = AmendmentTarget(.text)
    } else {
      place = start
    }
  }

  private mutating func takeUnquoted(upTo ends: Set<String>) -> String? {
    let first = place
    var index = place
    let limit = endOfSentence(from: place)
    while index < limit, !(tokens[index].word.map(ends.contains) ?? false) { index += 1 }
    guard index > first, index < limit || ends.contains("."), index - first <= 60 else {
      return nil
    }
    place = index
    let span = tokens[first].span.lowerBound..<tokens[index - 1].span.upperBound
    let words = source.text(span)
    pending.append(AmendmentDoubt(.missingQuotes, span, words, understood: "the words \(words)"))
    return words
  }

  /// New paragraphs behind "reading:", "by the following:", "to read": quoted, or up to the next
  /// instruction where a colon stands before them.
  mutating func readNewText() -> String? {
    let start = place
    let fillers: Set<String> = [
      "by", "with", "the", "following", "new", "text", "paragraph", "paragraphs", "reading",
      "reads",
      "read", "as", "follows", "to", "wording", "sentence", "sentences", "therefor", "therefore",
      "it", "them", "that", "clause", "clauses", "which", "would", "should", "shall", "instead",
      "language", "words", "subparagraph", "subparagraphs", "namely", "title", "heading",
      "preambular", "operative", "one", "namely", "and",
    ]
    var hasColon = false
    while place < end {
      // Behind the colon the new text begins, whatever its first word is.
      if !hasColon, acceptAny(fillers) != nil || acceptMark(",") { continue }
      if acceptMark(":") {
        hasColon = true
      } else if tokens[place].kind == .line {
        place += 1
      } else {
        break
      }
    }
    if let quoted = here?.quoted {
      noteUnclosed()
      place += 1
      return quoted + moreQuotedLines()
    }
    if hasColon || isNewParagraph(start), let text = takeToNextInstruction() { return text }
    place = start
    pending.append(
      AmendmentDoubt(.noNewText, tokens[max(0, start - 1)].span, "", understood: ""))
    return nil
  }

  private func isNewParagraph(_ start: Int) -> Bool {
    place > start && here?.isCapital == true
      && (tokens[place - 1].word.map { ["read", "reads", "reading", "follows"].contains($0) }
        ?? false)
  }

  private mutating func moreQuotedLines() -> String {
    var more = ""
    while place + 1 < end, tokens[place].kind == .line {
      var next = place
      while next < end, tokens[next].kind == .line { next += 1 }
      guard next < end, let quoted = tokens[next].quoted else { break }
      more += "\n" + quoted
      place = next + 1
    }
    return more
  }

  private mutating func takeToNextInstruction() -> String? {
    let first = place
    var index = place
    while index < end {
      if tokens[index].kind == .line, index + 1 < end, let word = tokens[index + 1].word,
        tokens[index + 1].isCapital, InstructionWords.begins(word), index > first
      {
        break
      }
      index += 1
    }
    while index > first, tokens[index - 1].kind == .line { index -= 1 }
    guard index > first else { return nil }
    place = index
    let span = tokens[first].span.lowerBound..<tokens[index - 1].span.upperBound
    let text = source.text(span)
    pending.append(AmendmentDoubt(.unquotedText, span, text))
    return text.trimmingBlanks
  }
}
