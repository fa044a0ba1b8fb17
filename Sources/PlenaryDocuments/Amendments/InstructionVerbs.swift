extension InstructionReader {
  /// What follows a verb: "delete …", "replace … by …".
  mutating func readActive(_ verb: InstructionWords.Verb, from first: Int) -> Bool {
    switch verb {
    case .delete: return readDelete(from: first)
    case .replace, .substitute: return readReplace(from: first)
    case .change: return readChange(from: first)
    case .insert: return readInsert(from: first)
    case .renumber: return readRenumber(from: first)
    case .move: return readMove(from: first)
    case .notSupported:
      let here = tokens[max(0, place - 1)].span
      pending = [AmendmentDoubt(.notSupported, here, source.text(here))]
      return false
    }
  }

  /// "Paragraph 5: delete.": nothing more is said.
  private var isAtEnd: Bool {
    guard let here else { return true }
    return here.kind == .line || here.isMark(".") || here.isMark(";")
  }

  func missing(_ kind: AmendmentDoubt.Kind) -> AmendmentDoubt {
    let span = tokens[max(0, place - 1)].span
    return AmendmentDoubt(kind, span, source.text(span))
  }

  // MARK: delete

  private mutating func readDelete(from first: Int) -> Bool {
    if let target = readIn() { understood.append(target.text) }
    if let words = readWords(upTo: ["in", "from", "."]) {
      return emitDeletions(words, from: first)
    }
    guard let target = readTarget() ?? (isAtEnd ? context : nil) else {
      pending.append(missing(.noTarget))
      return false
    }
    context = target
    understood.append("delete " + target.text)
    let start = place
    acceptMark(",")
    acceptAny(["and"])
    if let verb = word().flatMap({ InstructionWords.verbs[$0] }), place > start,
      verb == .substitute || verb == .replace || verb == .insert, isInsteadOf(1)
    {
      place += 1
      guard let text = readNewText() else { return false }
      emit(.replace(target, by: text), from: first)
      return true
    }
    place = start
    emit(.delete(target), from: first)
    deleteMore()
    return true
  }

  /// "… and paragraph 4 (a)", unless something else is said of it.
  private mutating func deleteMore() {
    while true {
      let start = place
      acceptMark(",")
      acceptAny(["and"])
      let first = place
      guard place > start, let target = readTarget(), !isMark(":"),
        !(word().map(InstructionWords.modals.contains) ?? false)
      else {
        place = start
        return
      }
      context = target
      emit(.delete(target), from: first)
    }
  }

  /// "substitute therefor", "replace it by", "insert in its place": not a clause of its own.
  private func isInsteadOf(_ ahead: Int) -> Bool {
    let words: Set<String> = [
      "therefor", "therefore", "it", "them", "with", "by", "instead", "the",
    ]
    guard let next = word(ahead) else { return isMark(":", ahead) }
    if next == "in", word(ahead + 1) == "its" || word(ahead + 1) == "their" { return true }
    return words.contains(next) && !(next == "the" && word(ahead + 1) != "following")
  }

  private mutating func emitDeletions(_ words: QuotedWords, from first: Int) -> Bool {
    var words = words
    let neighbour = readNeighbour()
    let target = readIn() ?? context
    readFootnote(&words)
    readOccurrence(&words)
    if let neighbour {
      guard words.words.count == 1, !words.withFootnote else { return false }
      let both =
        neighbour.isBefore
        ? words.words[0] + " " + neighbour.words
        : neighbour.words + " " + words.words[0]
      let change = WordChange(both, by: neighbour.words, words.occurrence)
      emit(.replaceWords(target, change), from: first)
      return true
    }
    for one in words.words {
      emit(
        .deleteWords(target, one, words.occurrence, withFootnote: words.withFootnote), from: first)
    }
    return true
  }

  /// "delete 'and' before 'the Committee'": which of several is said by what stands beside it.
  private mutating func readNeighbour() -> (words: String, isBefore: Bool)? {
    let start = place
    if let side = acceptAny(["before", "after", "following", "preceding"]),
      let words = readWords()?.words.first
    {
      return (words, side == "before" || side == "preceding")
    }
    place = start
    return nil
  }

  // MARK: replace

  private mutating func readReplace(from first: Int) -> Bool {
    if let target = readIn() { understood.append(target.text) }
    // "substitute for paragraph 3 the following: 'X'"
    let start = place
    if accept("for"), let target = readTarget(), let text = readNewText() {
      emit(.replace(target, by: text), from: first)
      return true
    }
    place = start
    // "For the text of paragraph 3 substitute the following: 'X'"
    if let context, accept("the", "following"), isMark(":") || here?.quoted != nil,
      let text = readNewText()
    {
      emit(.replace(context, by: text), from: first)
      return true
    }
    place = start
    if accept("the", "following") || accept("the", "text", "below") {
      let isText = acceptAny(["text", "paragraph", "paragraphs", "wording"]) != nil
      if isText || word() == "for", accept("for"), let target = readTarget() {
        guard let text = readNewText() else { return false }
        emit(.replace(target, by: text), from: first)
        return true
      }
      place = start
    }
    if let words = readWords(upTo: ["by", "with", "for"]) {
      return readReplacement(of: words, from: first)
    }
    let isContext = word() == "by" || word() == "with" || word() == "the" && word(1) == "following"
    guard let target = readTarget() ?? (isContext ? context : nil) else {
      pending.append(missing(.noTarget))
      return false
    }
    context = target
    understood.append("replace " + target.text)
    guard let text = readNewText() else { return false }
    emit(.replace(target, by: text), from: first)
    return true
  }

  /// The other words of a replacement. "Substitute X for Y" names the new words first.
  mutating func readReplacement(of words: QuotedWords, from first: Int) -> Bool {
    var words = words
    let inside = readIn()
    understood.append("the words “\(words.words.first ?? "")”")
    let isReversed = accept("for")
    if !isReversed { skipLinks() }
    if accept("plural") || accept("singular") {
      let form = tokens[place - 1].word ?? ""
      return emitForm(words.words[0], form: form, words.occurrence, inside ?? context, from: first)
    }
    if isReversed, let target = readTarget(), let text = words.words.first {
      emit(.replace(target, by: text), from: first)
      return true
    }
    guard let other = readWords(upTo: ["in", "."]), let second = other.words.first else {
      pending.append(missing(.noNewText))
      return false
    }
    let target = inside ?? readIn() ?? context
    readOccurrence(&words)
    let occurrence = other.occurrence == .notSaid ? words.occurrence : other.occurrence
    for one in words.words {
      let change =
        isReversed
        ? WordChange(second, by: one, occurrence) : WordChange(one, by: second, occurrence)
      emit(.replaceWords(target, change), from: first)
    }
    return isReversed || readMoreReplacements(from: first)
  }

  /// "… in paragraph 10 and 'annual' to 'biennial' in paragraph 11"
  private mutating func readMoreReplacements(from first: Int) -> Bool {
    let start = place
    acceptMark(",")
    acceptAny(["and"])
    if place > start, let more = readWords() {
      let behind = place
      if acceptAny(["by", "with", "to"]) != nil {
        place = behind
        return readReplacement(of: more, from: start)
      }
    }
    place = start
    return true
  }

  private mutating func skipLinks() {
    let links: Set<String> = ["by", "with", "to", "read", "be", "as", "into", "in"]
    while true {
      if acceptAny(links) != nil || acceptMark(",", ":") { continue }
      if word() == "the", word(1) == "plural" || word(1) == "singular" { place += 1 } else { break }
    }
  }

  // MARK: change

  private mutating func readChange(from first: Int) -> Bool {
    if let target = readIn() { understood.append(target.text) }
    if let words = readWords(upTo: ["to", "into", "by"]) {
      return readReplacement(of: words, from: first)
    }
    guard let target = readTarget() else {
      pending.append(missing(.noTarget))
      return false
    }
    context = target
    understood.append("change " + target.text)
    let start = place
    if accept("by"), let verb = word().flatMap({ InstructionWords.verbs[$0] }) {
      place += 1
      return readActive(verb, from: first)
    }
    place = start
    _ = accept("so", "that", "it") || accept("so", "as")
    guard let text = readNewText() else { return false }
    emit(.replace(target, by: text), from: first)
    return true
  }
}
