/// Reads the paragraphs behind the organ's name, one by one: preamble, operative part, sections,
/// what closes the text, annexes.
struct TextRecogniser {
  enum Part { case preamble, operative }

  let paragraphs: [SourceParagraph]
  let marks: [ListMark?]
  private(set) var lastNumbered: Int?
  let language: String
  let prefix: String
  /// Whether paragraphs have opening words; texts of reports and annexes have none.
  var hasOpenings = true
  var part = Part.preamble
  var place = 0
  var outline: BlockOutline
  var sequence = ListSequence()
  var sections: [(form: SectionLabel.Form, value: Int)] = []
  var isQuoting = false
  /// A section has begun and no numbered paragraph of it: its numbers may begin again.
  var isFreshSection = false
  /// How many blocks of the highest level the preamble has; nil while it goes on.
  var preambleCount: Int?
  var topCount = 0
  var doubts: [Doubt] = []

  init(_ paragraphs: [SourceParagraph], language: String, prefix: String) {
    self.paragraphs = paragraphs
    self.language = language
    self.prefix = prefix
    marks = paragraphs.map { paragraph in
      guard paragraph.table == nil else { return nil }
      if let number = paragraph.number { return ListMark(number, isAlone: true) }
      return ListMark(paragraph.plain)
    }
    lastNumbered = marks.lastIndex { $0?.isOfParagraph ?? false }
    outline = BlockOutline(prefix: prefix)
  }

  mutating func recognise(into document: inout Document) {
    readText(into: &document)
    let blocks = outline.tree()
    let count = preambleCount ?? blocks.count
    document.preamble = Array(blocks.prefix(count))
    document.body = Array(blocks.dropFirst(count))
    if document.body.isEmpty, !blocks.isEmpty {
      doubts.append(Doubt(.noOperativePart, at: .whole, excerpt: ""))
    }
    readAnnexes(into: &document)
  }

  /// A text that has no preamble and operative part.
  mutating func recognisePlain(into document: inout Document) {
    hasOpenings = false
    part = .operative
    readText(into: &document)
    document.body = outline.tree()
    readAnnexes(into: &document)
  }

  private mutating func readText(into document: inout Document) {
    while place < paragraphs.count {
      let paragraph = paragraphs[place]
      if isAnnex(paragraph) { return }
      if isConclusion(paragraph) {
        readConclusions(into: &document)
        continue
      }
      if !paragraph.isSeparator { read(paragraph) }
      place += 1
    }
  }

  private func isAnnex(_ paragraph: SourceParagraph) -> Bool {
    guard paragraph.table == nil, paragraph.number == nil, !outline.isEmpty else { return false }
    return AnnexLabel(paragraph.plain) != nil
  }

  // MARK: What closes a text

  /// "73rd plenary meeting", "18 December 2014", "[Adopted without a vote.]".
  private func isConclusion(_ paragraph: SourceParagraph) -> Bool {
    guard part == .operative, hasOpenings, !outline.isEmpty, paragraph.table == nil else {
      return false
    }
    let lower = paragraph.plain.lowercased()
    if lower.hasPrefix("[adopted ") || lower.hasPrefix("[see chap") { return true }
    guard lower.utf8.count < 80 else { return false }
    return isMeeting(lower) || lower.spaced.count <= 4 && NumberWords.day(in: lower) != nil
  }

  private func isMeeting(_ lower: String) -> Bool {
    let words = lower.spaced
    guard let first = words.first, words.contains("meeting"), words.count < 10 else { return false }
    return NumberWords.ordinal(first) != nil
  }

  private mutating func readConclusions(into document: inout Document) {
    while place < paragraphs.count {
      let paragraph = paragraphs[place]
      if isAnnex(paragraph) || paragraph.table != nil { return }
      if let mark = marks[place], mark.isOfParagraph, document.conclusions.count > 1 { return }
      if !paragraph.isSeparator {
        document.conclusions.append(paragraph.words.trimmed)
        let words = paragraph.plain
        if document.dates.adoption == nil, words.utf8.count < 80 {
          document.dates.adoption = NumberWords.day(in: words)
        }
      }
      place += 1
    }
  }

  // MARK: Annexes

  private mutating func readAnnexes(into document: inout Document) {
    while place < paragraphs.count, let label = AnnexLabel(paragraphs[place].plain) {
      var annex = Annex(label: label.label, title: RichText(label.title))
      place += 1
      if label.title.isEmpty { annex.title = readAnnexTitle() }
      let end = paragraphs[place...].firstIndex {
        $0.table == nil && $0.number == nil && AnnexLabel($0.plain) != nil
      }
      let rest = Array(paragraphs[place..<(end ?? paragraphs.count)])
      let name = prefix + "annex\(document.annexes.count + 1)-"
      var inner = TextRecogniser(rest, language: language, prefix: name)
      annex.blocks = inner.plainBlocks()
      doubts += inner.doubts
      document.annexes.append(annex)
      place = end ?? paragraphs.count
    }
  }

  /// The lines behind the label, up to a paragraph.
  private mutating func readAnnexTitle() -> RichText {
    var runs: [Inline] = []
    while place < paragraphs.count, isHeading(paragraphs[place], marks[place]),
      marks[place] == nil, SectionLabel(paragraphs[place].plain) == nil,
      runs.isEmpty || !paragraphs[place].standsApart
    {
      if !runs.isEmpty { runs.append(.words(" ")) }
      runs += paragraphs[place].words.trimmed.runs
      place += 1
    }
    return RichText(runs)
  }

  /// All paragraphs as plain ones, without another annex in them.
  private mutating func plainBlocks() -> [Block] {
    hasOpenings = false
    part = .operative
    while place < paragraphs.count {
      if !paragraphs[place].isSeparator { read(paragraphs[place]) }
      place += 1
    }
    return outline.tree()
  }
}
