import Markup

/// Writes the paragraphs of a document part, its notes and links beside it.
struct WordBodyWriter {
  let isRightToLeft: Bool
  private let author: String
  private let date: String
  private(set) var output = ""
  /// The contents of each footnote, in their order.
  private(set) var notes: [String] = []
  private(set) var links: [String] = []
  private var changes = 0

  init(author: String, date: String, language: String) {
    self.author = author
    self.date = date
    isRightToLeft = WritingDirection.isRightToLeft(language)
  }

  /// Markup as it is.
  mutating func append(_ markup: String) { output += markup }

  mutating func write(_ block: RevisedBlock) {
    if let table = block.table {
      write(table: table, block.revision)
      return
    }
    var runs: [TrackedText.Run] = []
    if !block.number.runs.isEmpty {
      runs += block.number.runs
      runs.append(.init(.words("\t"), block.revision))
    }
    writeParagraph(style(of: block), runs + block.words.runs, block.revision, end: block.end)
  }

  /// Styles carry how deep a paragraph stands, so that Word can change all of a level at once.
  private func style(of block: RevisedBlock) -> String {
    let level = "Level\(max(1, min(4, block.depth)))"
    return switch block.role {
    case .title: "ResolutionTitle"
    case .enactingWords, .block(.preambular): "Preambular"
    case .conclusion: "Conclusion"
    case .annexLabel: "AnnexLabel"
    case .annexTitle: "AnnexTitle"
    case .block(.operative), .block(.paragraph), .block(.kept):
      block.depth == 0 ? "Operative" : level
    case .block(.subparagraph): level
    case .block(.continuation): "Continuation"
    case .block(.heading), .block(.section): "Heading2"
    case .block(.table), .block(.row), .block(.cell): "TableText"
    }
  }

  // MARK: Paragraphs and runs

  mutating func writeParagraph(
    _ style: String, _ runs: [TrackedText.Run], _ revision: Revision? = nil, end: Revision? = nil
  ) {
    output += "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>"
    if isRightToLeft { output += "<w:bidi/>" }
    if let mark = revision ?? end { output += "<w:rPr>" + opening(of: mark) + "/></w:rPr>" }
    output += "</w:pPr>"
    write(runs, inherited: revision)
    output += "</w:p>\n"
  }

  /// Runs of one fate stand together in one element. Words of a paragraph that is inserted or
  /// deleted as a whole share its fate.
  private mutating func write(_ runs: [TrackedText.Run], inherited: Revision?) {
    var open: Revision?
    for run in runs {
      let revision = run.revision ?? inherited
      if revision != open {
        close(open)
        if let revision { output += opening(of: revision) + ">" }
        open = revision
      }
      write(run.inline, Form(), isDeleted: revision?.kind == .deleted, revision != nil)
    }
    close(open)
  }

  private mutating func opening(of revision: Revision) -> String {
    changes += 1
    let name = revision.kind == .inserted ? "w:ins" : "w:del"
    let author = MarkupText.escaped(revision.author.isEmpty ? self.author : revision.author)
    let date = MarkupText.escaped(revision.date.isEmpty ? self.date : revision.date)
    return "<\(name) w:id=\"\(changes)\" w:author=\"\(author)\" w:date=\"\(date)\""
  }

  private mutating func close(_ revision: Revision?) {
    guard let revision else { return }
    output += revision.kind == .inserted ? "</w:ins>" : "</w:del>"
  }

  private struct Form {
    var styles: Set<TextStyle> = []

    /// In the order that the schema demands.
    func properties(isRightToLeft: Bool) -> String {
      var text = ""
      if styles.contains(.bold) { text += "<w:b/><w:bCs/>" }
      if styles.contains(.italic) { text += "<w:i/><w:iCs/>" }
      if styles.contains(.strikethrough) { text += "<w:strike/>" }
      if styles.contains(.underline) { text += "<w:u w:val=\"single\"/>" }
      if styles.contains(.superscript) { text += "<w:vertAlign w:val=\"superscript\"/>" }
      if styles.contains(.subscript) { text += "<w:vertAlign w:val=\"subscript\"/>" }
      if isRightToLeft { text += "<w:rtl/>" }
      return text.isEmpty ? "" : "<w:rPr>\(text)</w:rPr>"
    }
  }

  private mutating func write(
    _ inline: Inline, _ form: Form, isDeleted: Bool, _ isTracked: Bool, depth: Int = 0
  ) {
    guard depth < 32 else { return }
    func each(_ inner: [Inline], _ form: Form, _ writer: inout WordBodyWriter) {
      for run in inner {
        writer.write(run, form, isDeleted: isDeleted, isTracked, depth: depth + 1)
      }
    }
    switch inline {
    case .words(let words): write(words: words, form, isDeleted: isDeleted)
    case .styled(let style, let inner):
      var form = form
      form.styles.insert(style)
      each(inner, form, &self)
    case .link(let inner, let address):
      // Within a tracked change a link would need an element that programs read in two ways.
      let isAddress = ["http://", "https://", "mailto:"].contains { address.hasPrefix($0) }
      guard isAddress, !isTracked else { return each(inner, form, &self) }
      links.append(address)
      output += "<w:hyperlink r:id=\"link\(links.count)\">"
      each(inner, form, &self)
      output += "</w:hyperlink>"
    case .footnote(let note): write(note)
    case .lineBreak:
      output += "<w:r>" + form.properties(isRightToLeft: isRightToLeft) + "<w:br/></w:r>"
    case .quoted(let blocks):
      for block in blocks { write(words: block.plain, form, isDeleted: isDeleted) }
    case .kept(_, let inner): each(inner, form, &self)
    }
  }

  private mutating func write(words: String, _ form: Form, isDeleted: Bool) {
    let properties = form.properties(isRightToLeft: isRightToLeft)
    let name = isDeleted ? "w:delText" : "w:t"
    for (index, part) in words.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { output += "<w:r>\(properties)<w:tab/></w:r>" }
      guard !part.isEmpty else { continue }
      let text = MarkupText.escaped(String(part))
      output += "<w:r>\(properties)<\(name) xml:space=\"preserve\">\(text)</\(name)></w:r>"
    }
  }

  private mutating func write(_ note: Footnote) {
    // Word counts notes by itself; another mark than the count is written out.
    let number = notes.count + 1
    let isCounted = note.mark == "\(number)" || note.mark.isEmpty
    let custom = isCounted ? "" : " w:customMarkFollows=\"1\""
    let mark = isCounted ? "" : "<w:t>\(MarkupText.escaped(note.mark))</w:t>"
    output += "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
    output += "<w:footnoteReference\(custom) w:id=\"\(number)\"/>\(mark)</w:r>"
    notes.append("")
    notes[number - 1] = contents(of: note, isCounted: isCounted)
  }

  /// The paragraphs of a note, its mark before the first.
  private func contents(of note: Footnote, isCounted: Bool) -> String {
    var inner = WordBodyWriter(
      author: author, date: date, language: isRightToLeft ? "ar" : "en")
    let paragraphs = note.paragraphs.isEmpty ? [RichText()] : note.paragraphs
    for (index, paragraph) in paragraphs.enumerated() {
      inner.output += "<w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/>"
      if isRightToLeft { inner.output += "<w:bidi/>" }
      inner.output += "</w:pPr>"
      if index == 0 {
        inner.output += "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
        inner.output +=
          isCounted ? "<w:footnoteRef/>" : "<w:t>\(MarkupText.escaped(note.mark))</w:t>"
        inner.output += "</w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
      }
      // A note within a note has no place in the format; its words are kept.
      let flat = RichText(paragraph.runs.filter { if case .footnote = $0 { false } else { true } })
      for run in flat.runs { inner.write(run, Form(), isDeleted: false, true) }
      inner.output += "</w:p>"
    }
    return inner.output
  }

  // MARK: Tables

  private mutating func write(table: Block, _ revision: Revision?) {
    let columns = max(1, table.children.map(\.children.count).max() ?? 1)
    output +=
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
    output += (isRightToLeft ? "<w:bidiVisual/>" : "") + "</w:tblPr><w:tblGrid>"
    for _ in 0..<columns { output += "<w:gridCol w:w=\"\(9000 / columns)\"/>" }
    output += "</w:tblGrid>"
    for row in table.children {
      output += "<w:tr>"
      if let revision { output += "<w:trPr>" + opening(of: revision) + "/></w:trPr>" }
      for place in 0..<columns {
        output += "<w:tc><w:tcPr><w:tcW w:w=\"\(9000 / columns)\" w:type=\"dxa\"/></w:tcPr>"
        let words = place < row.children.count ? row.children[place].words : RichText()
        writeParagraph("TableText", TrackedText(words).runs, revision)
        output += "</w:tc>"
      }
      output += "</w:tr>"
    }
    output += "</w:tbl>\n"
  }
}
