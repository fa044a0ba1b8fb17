import PlenaryModel

extension TextRecogniser {
  var sectionDepth: Int { sections.count }

  /// Whether a paragraph is under a number already, so that others can be parts of it.
  private var hasParagraph: Bool {
    guard let last = outline.last else { return false }
    return ![.heading, .section, .table].contains(last.kind)
  }

  mutating func read(_ paragraph: SourceParagraph) {
    if let table = paragraph.table {
      outline.append(table: table, depth: depth(of: 0))
      return
    }
    if readQuoted(paragraph) { return }
    if let section = section(paragraph) {
      open(section, paragraph)
    } else if takesHeading(paragraph) {
      outline.setHeadingOfLast(paragraph.words.trimmed)
    } else if let mark = marks[place] {
      readMarked(paragraph, mark)
    } else {
      readUnmarked(paragraph)
    }
  }

  private func depth(of list: Int) -> Int { sectionDepth + list }

  mutating func append(
    _ kind: Block.Kind, _ words: RichText, number: String? = nil, list: Int = 0
  ) {
    if depth(of: list) == 0 { topCount += 1 }
    outline.append(kind, words, number: number, depth: depth(of: list))
  }

  mutating func doubt(_ reason: Doubt.Reason) {
    doubts.append(Doubt(reason, at: paragraphs[place].place, excerpt: paragraphs[place].plain))
  }

  // MARK: Sections and headings

  private func section(_ paragraph: SourceParagraph) -> SectionLabel? {
    guard paragraph.number == nil, let label = SectionLabel(paragraph.plain) else { return nil }
    // "Section 5 of the report" and the like are sentences; labels stand before large letters.
    if !label.heading.isEmpty, !label.heading.beginsLarge { return nil }
    if let open = sections.last(where: { $0.form == label.form }) {
      return label.value == open.value + 1 || label.form == .part ? label : asLetter(label)
    }
    if let letter = asLetter(label) { return letter }
    return label.value == 1 || label.heading.isEmpty || label.form == .part ? label : nil
  }

  /// "I" behind "H" is a letter.
  private func asLetter(_ label: SectionLabel) -> SectionLabel? {
    guard let open = sections.last(where: { $0.form == .letter }), label.number.count < 3,
      let letter = NumberWords.meanings(of: label.number.trimmingMarks).first,
      letter.alphabet == .capital, letter.value == open.value + 1
    else { return nil }
    var label = label
    label.form = .letter
    label.value = letter.value
    return label
  }

  private mutating func open(_ label: SectionLabel, _ paragraph: SourceParagraph) {
    if let open = sections.lastIndex(where: { $0.form == label.form }) {
      sections.removeSubrange(open...)
    } else if sections.count > 3 {
      sections.removeLast()
    }
    beginBody()
    let heading = label.heading.isEmpty ? nil : RichText(label.heading)
    if depth(of: 0) == 0 { topCount += 1 }
    outline.append(
      .section, RichText(), number: label.number, depth: depth(of: 0), heading: heading)
    sections.append((label.form, label.value))
    sequence.closeParagraph()
    if hasOpenings { part = .preamble }
    isFreshSection = true
  }

  /// The heading on the line behind "I" or "Section A".
  private func takesHeading(_ paragraph: SourceParagraph) -> Bool {
    guard let last = outline.last, last.kind == .section, last.heading == nil else { return false }
    return isHeading(paragraph, marks[place]) && marks[place] == nil
  }

  /// A short line that does not end as paragraphs do.
  func isHeading(_ paragraph: SourceParagraph, _ mark: ListMark?) -> Bool {
    if paragraph.look != .plain { return true }
    guard paragraph.table == nil, !paragraph.isClosed || paragraph.lastMark == "?" else {
      return false
    }
    let words = paragraph.plain
    guard words.utf8.count < 240, words.beginsLarge || words.first?.isNumber ?? false else {
      return false
    }
    let count = words.spaced.count
    if OpeningWords(words)?.form == .verb, count > 6 { return false }
    return count <= 22
  }

  // MARK: Quotations

  /// Words quoted from another text belong to the paragraph that quotes them.
  private mutating func readQuoted(_ paragraph: SourceParagraph) -> Bool {
    guard hasOpenings, hasParagraph, !outline.isEmpty else { return false }
    let words = paragraph.plain
    if OrganNames.isEnacting(words) {
      readQuotedText()
      return true
    }
    let opens = words.first.map { "“\"«".contains($0) } ?? false
    guard opens || isQuoting else { return false }
    if !opens, let mark = marks[place], mark.isOfParagraph,
      mark.meanings.first?.value == (sequence.lastNumber ?? 0) + 1
    {
      isQuoting = false
      return false
    }
    let closing = words.reversed().prefix { ",;.:)]’' ”\"»".contains($0) }
    isQuoting = !closing.contains { "”\"»".contains($0) }
    append(.continuation, paragraph.words.trimmed, list: 1)
    return true
  }

  /// "... the adoption of the following draft resolution:" and a whole text behind it.
  private mutating func readQuotedText() {
    var inner: [SourceParagraph] = []
    let opening = paragraphs[place]
    place += 1
    var isClosed = false
    while place < paragraphs.count, !isClosed, AnnexLabel(paragraphs[place].plain) == nil {
      var paragraph = paragraphs[place]
      let isMeeting = paragraph.plain.lowercased().hasSuffix("meeting")
      if isMeeting, paragraph.plain.utf8.count < 60 { break }
      isClosed = paragraph.plain.last == "”"
      if paragraph.plain.first == "“" {
        paragraph = SourceParagraph(
          paragraph.words.trimmed.dropping(characters: 1), at: paragraph.place,
          number: paragraph.number, look: paragraph.look, standsApart: paragraph.standsApart)
      }
      inner.append(paragraph)
      place += 1
    }
    place -= 1
    let name = prefix + "quoted\(outline.last?.id.code ?? "")-"
    var document = Document(kind: .draftResolution)
    var recogniser = TextRecogniser(inner, language: language, prefix: name)
    recogniser.recognise(into: &document)
    doubts += recogniser.doubts
    let organ = Block(
      id: .init(name + "organ"), kind: .paragraph, words: opening.words.trimmed.emphasisingOrgan())
    outline.appendToLast(.quoted([organ] + document.preamble + document.body))
  }
}
