extension TextRecogniser {
  /// From here on blocks are of the operative part, or of sections.
  mutating func beginBody() {
    if preambleCount == nil { preambleCount = topCount }
  }

  private mutating func beginOperative() {
    if part == .preamble { sequence.closeParagraph() }
    if preambleCount == nil || isFreshSection { sequence.restart() }
    isFreshSection = false
    beginBody()
    part = .operative
  }

  // MARK: With a number

  mutating func readMarked(_ paragraph: SourceParagraph, _ mark: ListMark) {
    let typed = paragraph.number == nil ? mark.length : 0
    let words = paragraph.words.trimmed.dropping(characters: typed)
    if readNumberedHeading(paragraph, mark, words) { return }
    if part == .preamble, readInPreamble(paragraph, mark, words) { return }
    if mark.isOfParagraph { beginOperative() } else { beginBody() }
    let isFirst =
      outline.isEmpty
      || [.heading, .section].contains(outline.last?.kind)
        && !sequence.takes(mark)
    if isFirst, !mark.isOfParagraph { sequence.closeParagraph() }
    let found = sequence.place(
      mark, following: following, opensList: paragraphOpensList, canBeParagraph: true)
    if let reason = found.doubt, hasOpenings || isDoubtOfLists(reason) { doubt(reason) }
    let kind: Block.Kind =
      found.depth > 0 || !mark.isOfParagraph && !isFirst
      ? .subparagraph : hasOpenings ? .operative : .paragraph
    append(
      kind, kind == .operative ? emphasised(words) : words, number: mark.text, list: found.depth)
  }

  private func isDoubtOfLists(_ reason: Doubt.Reason) -> Bool {
    if case .mark = reason { true } else { false }
  }

  private var paragraphOpensList: Bool {
    guard place > 0 else { return false }
    return paragraphs[place - 1].lastMark == ":" || paragraphs[place - 1].lastMark == "："
  }

  /// The marks up to the next numbered paragraph, a page of them at most.
  private var following: [ListMark] {
    var found: [ListMark] = []
    for mark in marks[(place + 1)...].prefix(60) {
      guard let mark else { continue }
      if mark.isOfParagraph, mark.frame == .dot { break }
      found.append(mark)
    }
    return found
  }

  /// "(i) Exemptions and notifications" between paragraphs.
  private mutating func readNumberedHeading(
    _ paragraph: SourceParagraph, _ mark: ListMark, _ words: RichText
  ) -> Bool {
    guard hasOpenings, part == .operative, !mark.isBullet, !paragraphOpensList,
      !mark.isOfParagraph, place > 0, isHeading(paragraph, mark),
      paragraphs[place - 1].lastMark != "," || paragraph.look != .plain,
      !["and", "or"].contains(paragraph.plain.spaced.last ?? "")
    else { return false }
    // In a list, an entry that lacks its semicolon goes on with the list.
    if let last = outline.last, last.kind == .subparagraph { return false }
    guard
      paragraphs[place - 1].lastMark == ";" || paragraphs[place - 1].lastMark == "."
        || outline.last?.kind == .heading
    else { return false }
    sequence.closeParagraph()
    append(.heading, words, number: mark.text)
    return true
  }

  /// Sub-paragraphs of the preamble, and preambles that are numbered.
  private mutating func readInPreamble(
    _ paragraph: SourceParagraph, _ mark: ListMark, _ words: RichText
  ) -> Bool {
    let isLabelled = mark.frame == .label("PP")
    let opening = language == "en" ? OpeningWords(words.plain) : nil
    if mark.isOfParagraph {
      guard
        isLabelled
          || mark.frame != .label("OP") && opening?.form == .participle
            && paragraph.lastMark == ","
      else { return false }
      sequence.beginUnnumbered()
      append(.preambular, emphasised(words), number: mark.text)
      return true
    }
    if outline.isEmpty || [.heading, .section].contains(outline.last?.kind) {
      guard opening?.form != .verb else { return false }
      sequence.beginUnnumbered()
      append(.preambular, emphasised(words), number: mark.text)
      return true
    }
    let found = sequence.place(
      mark, following: following, opensList: paragraphOpensList, canBeParagraph: false)
    if let reason = found.doubt { doubt(reason) }
    append(.subparagraph, words, number: mark.text, list: max(1, found.depth))
    return true
  }

  // MARK: Without a number

  mutating func readUnmarked(_ paragraph: SourceParagraph) {
    let words = paragraph.words.trimmed
    let isOpening = hasOpenings && language == "en" && paragraph.plain.beginsLarge
    let opening = isOpening ? OpeningWords(paragraph.plain) : nil
    if isHeadingHere(paragraph, opening) {
      let isInList = hasOpenings && nextMark.map { sequence.takes($0) } ?? false
      append(.heading, words, list: isInList ? 1 : 0)
      if !isInList { sequence.closeParagraph() }
      if paragraph.look == .plain, paragraph.plain.spaced.count > 8 { doubt(.heading) }
      return
    }
    if !hasOpenings {
      readPlain(paragraph, words)
    } else if part == .preamble {
      readPreambular(paragraph, words, opening)
    } else {
      readOperative(paragraph, words, opening)
    }
  }

  private func isHeadingHere(_ paragraph: SourceParagraph, _ opening: OpeningWords?) -> Bool {
    guard paragraph.look == .plain else { return opening == nil || !paragraph.isClosed }
    // Behind a colon only a short line between it and the first entry of its list.
    if paragraphOpensList, outline.last != nil {
      return paragraph.plain.spaced.count < 8 && !paragraph.isClosed && paragraph.plain.beginsLarge
        && nextMark.map { sequence.takes($0) } ?? false
    }
    if opening?.form == .participle, paragraph.plain.spaced.count > 12 { return false }
    // The last line of a draft, its full stop forgotten.
    if place + 1 == paragraphs.count, opening != nil || outline.isEmpty { return false }
    return isHeading(paragraph, nil)
  }

  private var nextMark: ListMark? { place + 1 < marks.count ? marks[place + 1] : nil }

  private mutating func readPlain(_ paragraph: SourceParagraph, _ words: RichText) {
    let belongs =
      paragraph.plain.beginsSmall && outline.last != nil
      && outline.last?.kind != .heading && outline.last?.kind != .table
    if belongs {
      append(.continuation, words, list: 1)
    } else {
      sequence.beginUnnumbered()
      append(.paragraph, words)
    }
  }

  private mutating func readPreambular(
    _ paragraph: SourceParagraph, _ words: RichText, _ opening: OpeningWords?
  ) {
    let last = paragraph.lastMark
    let hasText =
      !outline.isEmpty && outline.last?.kind != .heading && outline.last?.kind != .section
    if opening?.form == .participle {
      appendPreambular(words)
    } else if opening?.form == .verb, last != "," {
      appendUnnumbered(words, isDoubtful: hasNumbersAhead)
    } else if hasText, paragraph.plain.beginsSmall {
      append(.continuation, words, list: 1)
    } else if hasText, ";.。؛".contains(last ?? " "), !hasNumbersAhead,
      place + 1 == paragraphs.count
        || last != "."
    {
      appendUnnumbered(words, isDoubtful: true)
    } else {
      if language == "en" { doubt(.opening) }
      appendPreambular(words)
    }
  }

  private mutating func appendPreambular(_ words: RichText) {
    sequence.beginUnnumbered()
    append(.preambular, emphasised(words))
  }

  private mutating func appendUnnumbered(_ words: RichText, isDoubtful: Bool) {
    if isDoubtful { doubt(.unnumbered) }
    beginOperative()
    sequence.beginUnnumbered()
    append(.operative, emphasised(words))
  }

  /// Whether a numbered paragraph is still to come.
  private var hasNumbersAhead: Bool { lastNumbered.map { $0 > place } ?? false }

  private mutating func readOperative(
    _ paragraph: SourceParagraph, _ words: RichText, _ opening: OpeningWords?
  ) {
    let before = place > 0 ? paragraphs[place - 1].lastMark : nil
    let isBetween = before != ":" && before != "："
    if opening?.form == .participle, paragraph.lastMark == ",", isBetween {
      sequence.beginUnnumbered()
      append(.preambular, emphasised(words))
    } else if opening?.form == .verb, paragraph.plain.beginsLarge, isBetween,
      before == ";" || before == "." || before == "," || outline.last?.kind == .heading
    {
      appendUnnumbered(words, isDoubtful: sequence.lastNumber != nil)
    } else if outline.isEmpty || [.heading, .section, .table].contains(outline.last?.kind) {
      sequence.beginUnnumbered()
      append(.paragraph, words)
    } else {
      if paragraph.plain.beginsLarge { doubt(.continuation) }
      append(.continuation, words, list: 1)
    }
  }

  /// The opening words in italics, where the source has no form of its own there.
  private func emphasised(_ words: RichText) -> RichText {
    guard language == "en", words.openingWords == nil, let opening = OpeningWords(words.plain)
    else { return words }
    return words.italicised(characters: opening.length)
  }
}
