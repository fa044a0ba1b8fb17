/// Makes a document of the paragraphs of a source.
///
/// The organ that speaks divides the masthead from the text. In the text paragraphs are known by
/// their numbers, by their opening words and by how they end; what none of these tells is marked as
/// a doubt.
struct DraftRecogniser {
  private var paragraphs: [SourceParagraph]
  private(set) var doubts: [Doubt] = []

  init(_ paragraphs: [SourceParagraph]) {
    self.paragraphs = paragraphs.filter { !$0.isBlank }
  }

  mutating func recognise() -> Document {
    let start = paragraphs.firstIndex { $0.table == nil && OrganNames.enacting($0.plain) != nil }
    guard let start, !isStatement(start) else { return recogniseWithoutOrgan() }
    let masthead = Masthead(Array(paragraphs[..<start]))
    doubts += masthead.doubts
    var document = masthead.document
    if document.kind == .document { document.kind = .draftResolution }
    let ends = ends(from: start)
    for (place, begin) in ends.enumerated() {
      let end = place + 1 < ends.count ? ends[place + 1] : paragraphs.count
      if place == 0 {
        read(begin..<end, into: &document)
      } else {
        document.components.append(component(begin..<end, of: document))
      }
    }
    return document
  }

  /// A statement of the President quotes: “The Security Council recalls ...” opens no text.
  private func isStatement(_ start: Int) -> Bool {
    paragraphs[..<start].contains {
      $0.plain.lowercased().hasPrefix("statement by the president")
    }
  }

  /// Where texts begin: at the first organ that speaks, and at each later one that is not quoted.
  private func ends(from start: Int) -> [Int] {
    var starts = [start]
    let organ = OrganNames.enacting(paragraphs[start].plain)?.organ
    for index in (start + 1)..<max(start + 1, paragraphs.count) {
      let paragraph = paragraphs[index]
      guard paragraph.table == nil, OrganNames.isEnacting(paragraph.plain),
        OrganNames.enacting(paragraph.plain)?.organ == organ,
        !"“\"«".contains(paragraph.plain.first ?? " "), !isQuoted(index, from: start)
      else { continue }
      starts.append(index)
    }
    return starts
  }

  /// Whether a colon opened a quotation before: "adopts the following draft resolution:". Annexes
  /// hold texts of their own too.
  private func isQuoted(_ index: Int, from start: Int) -> Bool {
    for before in paragraphs[start..<index].reversed() {
      if AnnexLabel(before.plain) != nil { return true }
      if before.lastMark == ":" || before.lastMark == "：" {
        let lower = before.plain.lowercased()
        if lower.contains("following") || lower.contains("resolution") { return true }
      }
    }
    return false
  }

  private mutating func read(_ range: Range<Int>, into document: inout Document) {
    let opening = paragraphs[range.lowerBound]
    guard let enacting = OrganNames.enacting(opening.plain) else { return }
    document.language = enacting.language
    if document.organ.isEmpty || enacting.organ == "Human Rights Council" {
      document.organ = enacting.organ
    }
    var text = Array(paragraphs[(range.lowerBound + 1)..<range.upperBound])
    let rest = String(opening.plain.dropFirst(enacting.length)).trimmingBlanks
    if rest.isEmpty {
      document.enactingWords = opening.words.trimmed.emphasisingOrgan()
    } else {
      let words = String(opening.plain.prefix(enacting.length))
      document.enactingWords = RichText(words).emphasisingOrgan()
      text.insert(SourceParagraph(RichText(rest), at: opening.place), at: 0)
    }
    var body = TextRecogniser(text, language: enacting.language, prefix: "")
    body.recognise(into: &document)
    doubts += body.doubts
    if enacting.language != "en" {
      doubts.append(
        Doubt(.language(enacting.language), at: opening.place, excerpt: opening.plain))
    }
  }

  private mutating func component(_ range: Range<Int>, of document: Document) -> Document {
    var component = Document(kind: document.kind, organ: document.organ)
    doubts.append(
      Doubt(
        .component, at: paragraphs[range.lowerBound].place,
        excerpt: paragraphs[range.lowerBound].plain))
    read(range, into: &component)
    return component
  }

  /// Statements, letters, reports, decisions, and drafts without their heading.
  private mutating func recogniseWithoutOrgan() -> Document {
    let start = paragraphs.firstIndex { beginsText($0) } ?? paragraphs.count
    let masthead = Masthead(Array(paragraphs[..<start]))
    doubts += masthead.doubts
    var document = masthead.document
    let text = Array(paragraphs[start...])
    document.language = ScriptGuess.language(of: text)
    let hasPreamble = text.prefix(12).contains { paragraph in
      paragraph.lastMark == "," && OpeningWords(paragraph.plain)?.form == .participle
    }
    let isPlain = [.presidentialStatement, .letter, .report, .amendment].contains(document.kind)
    var body = TextRecogniser(text, language: document.language, prefix: "")
    if hasPreamble, !isPlain {
      doubts.append(Doubt(.noEnactingWords, at: text.first?.place ?? .whole, excerpt: ""))
      if document.kind == .document { document.kind = .draftResolution }
      body.recognise(into: &document)
    } else {
      if document.language != "en", !text.isEmpty {
        doubts.append(Doubt(.language(document.language), at: text[0].place, excerpt: ""))
      }
      body.recognisePlain(into: &document)
    }
    doubts += body.doubts
    return document
  }

  /// Text begins at a table, a numbered paragraph, or a sentence.
  private func beginsText(_ paragraph: SourceParagraph) -> Bool {
    let words = paragraph.plain
    if paragraph.table != nil { return true }
    if paragraph.look == .title || SponsorList(words) != nil { return false }
    if let mark = ListMark(words), mark.isOfParagraph || mark.frame == .parentheses { return true }
    if paragraph.number != nil { return true }
    // `Recalling its rules,`: short, and no title.
    if paragraph.lastMark == ",", OpeningWords(words)?.form == .participle { return true }
    guard let last = paragraph.lastMark, ".,:;".contains(last), words.spaced.count > 7 else {
      return false
    }
    return words.first != "[" && !words.lowercased().hasPrefix("adopted by")
      && !DocumentSymbolShape.beginsWithSymbol(words)
  }
}

extension RichText {
  /// The organ in italics, its comma not.
  func emphasisingOrgan() -> RichText {
    guard runs.count == 1, case .words(let words) = runs[0] else { return self }
    let name = words.count - (words.last.map { ",،，".contains($0) } ?? false ? 1 : 0)
    return italicised(characters: name)
  }
}

/// The language of a text that names no organ, by its script alone.
enum ScriptGuess {
  static func language(of paragraphs: [SourceParagraph]) -> String {
    var counts: [String: Int] = [:]
    for paragraph in paragraphs.prefix(30) {
      for scalar in paragraph.plain.unicodeScalars.prefix(400) {
        switch scalar.value {
        case 0x41...0x5a, 0x61...0x7a: counts["en", default: 0] += 1
        case 0x400...0x4ff: counts["ru", default: 0] += 1
        case 0x600...0x6ff: counts["ar", default: 0] += 1
        case 0x4e00...0x9fff: counts["zh", default: 0] += 1
        default: break
        }
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "en"
  }
}
