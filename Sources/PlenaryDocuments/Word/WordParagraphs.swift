import XMLReading

/// A paragraph or a table of a Word file, with the changes tracked in it.
struct WordParagraph {
  var runs: [TrackedText.Run] = []
  var style: String?
  var list: (number: String, level: Int)?
  /// Of the end of the paragraph: where it is not there, the next paragraph is joined to this one.
  var mark: Revision?
  /// Rows of cells of paragraphs.
  var rows: [[[WordParagraph]]]?
  var rowRevisions: [Revision?] = []
}

/// Goes through the elements of a document part.
struct WordBody {
  private let styles: WordStyles
  private let links: [String: String]
  private let notes: [String: [RichText]]
  private var noteCount = 0
  /// Fields hold an instruction and a result; the instruction is not text.
  private var isInInstruction = false
  private(set) var leftOut: Set<String> = []

  init(styles: WordStyles, links: [String: String], notes: [String: [RichText]]) {
    self.styles = styles
    self.links = links
    self.notes = notes
  }

  mutating func paragraphs(in element: XMLElement) -> [WordParagraph] {
    var found: [WordParagraph] = []
    for child in element.elements {
      switch child.name.local {
      case "p": found.append(paragraph(child))
      case "tbl": found.append(table(child))
      case "sdt", "sdtContent", "customXml", "ins", "moveTo", "AlternateContent", "Choice", "body":
        found += paragraphs(in: child)
      default: break
      }
    }
    return found
  }

  private mutating func table(_ element: XMLElement) -> WordParagraph {
    var table = WordParagraph(rows: [])
    for row in element.elements where row.name.local == "tr" {
      let cells = row.elements.filter { $0.name.local == "tc" }
      table.rows?.append(cells.map { paragraphs(in: $0) })
      table.rowRevisions.append(row.first("trPr").flatMap(revision(in:)))
    }
    return table
  }

  private mutating func paragraph(_ element: XMLElement) -> WordParagraph {
    var paragraph = WordParagraph()
    isInInstruction = false
    if let form = element.first("pPr") {
      paragraph.style = form.first("pStyle")?.word("val")
      paragraph.list = form.listPlace ?? styles.value(paragraph.style, \.list)
      paragraph.mark = form.first("rPr").flatMap(revision(in:))
    }
    readRuns(of: element, into: &paragraph, revision: nil)
    return paragraph
  }

  /// The mark of a change among the properties of a paragraph, a run or a row.
  private func revision(in form: XMLElement) -> Revision? {
    for child in form.elements {
      switch child.name.local {
      case "ins", "moveTo": return WordBody.revision(.inserted, child)
      case "del", "moveFrom": return WordBody.revision(.deleted, child)
      default: continue
      }
    }
    return nil
  }

  private static func revision(_ kind: Revision.Kind, _ element: XMLElement) -> Revision {
    Revision(kind, author: element.word("author") ?? "", date: element.word("date") ?? "")
  }

  private mutating func readRuns(
    of element: XMLElement, into paragraph: inout WordParagraph, revision: Revision?
  ) {
    for child in element.elements {
      switch child.name.local {
      case "r": read(run: child, into: &paragraph, revision)
      case "ins", "moveTo":
        readRuns(of: child, into: &paragraph, revision: WordBody.revision(.inserted, child))
      case "del", "moveFrom":
        // What one put in and another took out is in neither text.
        let isInserted = revision?.kind == .inserted
        if !isInserted {
          readRuns(of: child, into: &paragraph, revision: WordBody.revision(.deleted, child))
        }
      case "hyperlink": readLink(child, into: &paragraph, revision)
      case "smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "dir", "bdo":
        readRuns(of: child, into: &paragraph, revision: revision)
      case "oMath", "oMathPara": leftOut.insert("a formula")
      default: break
      }
    }
  }

  private mutating func readLink(
    _ element: XMLElement, into paragraph: inout WordParagraph, _ revision: Revision?
  ) {
    var inner = WordParagraph(style: paragraph.style)
    readRuns(of: element, into: &inner, revision: revision)
    guard let id = element.word("id"), let address = links[id], !inner.runs.isEmpty,
      inner.runs.allSatisfy({ $0.revision == inner.runs[0].revision })
    else {
      paragraph.runs += inner.runs
      return
    }
    paragraph.runs.append(
      .init(.link(inner.runs.map(\.inline), to: address), inner.runs[0].revision))
  }

  private mutating func read(
    run: XMLElement, into paragraph: inout WordParagraph, _ revision: Revision?
  ) {
    let form = run.first("rPr")
    // A note with a mark of its own has it as words behind the reference.
    let hasOwnMark = run.elements.contains { $0.word("customMarkFollows") != nil }
    for child in run.elements {
      if hasOwnMark, child.name.local == "t" || child.name.local == "delText" { continue }
      var inline: Inline?
      switch child.name.local {
      case "t", "delText": inline = isInInstruction ? nil : .words(child.words)
      case "tab", "ptab": inline = .words("\t")
      case "noBreakHyphen": inline = .words("\u{2011}")
      case "br": inline = child.word("type") == "page" ? nil : .lineBreak
      case "cr": inline = .lineBreak
      case "fldChar": isInInstruction = child.word("fldCharType") == "begin"
      case "footnoteReference", "endnoteReference": inline = note(child, in: run)
      case "drawing", "pict": leftOut.insert("a drawing or text box")
      case "object": leftOut.insert("an embedded object")
      default: break
      }
      guard let inline else { continue }
      paragraph.runs.append(.init(styled(inline, form, paragraph.style), revision))
    }
  }

  private mutating func note(_ element: XMLElement, in run: XMLElement) -> Inline? {
    guard let id = element.word("id") else { return nil }
    noteCount += 1
    let own = element.word("customMarkFollows") == nil ? "" : run.words.trimmingBlanks
    var paragraphs = notes[(element.name.local == "footnoteReference" ? "f" : "e") + id] ?? []
    if !own.isEmpty, let first = paragraphs.first, first.plain.hasPrefix(own) {
      paragraphs[0] = first.dropping(characters: own.count)
    }
    return .footnote(Footnote(mark: own.isEmpty ? "\(noteCount)" : own, paragraphs: paragraphs))
  }

  private func styled(_ inline: Inline, _ form: XMLElement?, _ style: String?) -> Inline {
    guard case .words(let words) = inline, !words.isEmpty else { return inline }
    let run = form?.first("rStyle")?.word("val")
    var result = inline
    // Headings are bold because they are headings; that is no emphasis on their words.
    let style = styles.look(style) == .plain ? style : nil
    let isItalic =
      form?.toggle("i") ?? styles.value(run, \.isItalic) ?? styles.value(style, \.isItalic)
    let isBold = form?.toggle("b") ?? styles.value(run, \.isBold) ?? styles.value(style, \.isBold)
    if form?.toggle("strike") ?? false { result = .styled(.strikethrough, [result]) }
    if form?.toggle("u") ?? false { result = .styled(.underline, [result]) }
    switch form?.first("vertAlign")?.word("val") {
    case "superscript": result = .styled(.superscript, [result])
    case "subscript": result = .styled(.subscript, [result])
    default: break
    }
    if isBold ?? false { result = .styled(.bold, [result]) }
    if isItalic ?? false { result = .styled(.italic, [result]) }
    return result
  }
}
