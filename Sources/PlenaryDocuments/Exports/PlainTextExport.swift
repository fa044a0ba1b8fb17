import PlenaryModel

/// A document as plain text: paragraphs apart, numbers before them, notes at the end. What it writes
/// `PlainTextReader` reads.
public struct PlainTextExport: Sendable {
  private let document: Document

  public init(_ document: Document) { self.document = document }

  /// - Parameter width: how many characters a line has at most; nil for one line a paragraph.
  public func text(width: Int? = nil) -> String {
    var writer = PlainTextWriter(width: width.map { max(20, $0) })
    writer.writeHead(document)
    writer.writeText(document)
    for component in document.components {
      writer.writeTitle(component)
      writer.writeText(component)
    }
    writer.writeNotes()
    return writer.output
  }
}

private struct PlainTextWriter {
  let width: Int?
  private(set) var output = ""
  private var notes: [Footnote] = []

  init(width: Int?) { self.width = width }

  mutating func writeHead(_ document: Document) {
    var lines = [document.organ, document.symbol, document.session?.words ?? ""]
    let origin = document.origin.plain.trimmingBlanks
    if !origin.hasPrefix("[") { lines.append(origin) }
    for item in document.agendaItems {
      lines.append("Agenda item \(item.number)")
      lines.append(item.title)
    }
    for line in lines where !line.isEmpty { output += line + "\n" }
    if !document.sponsors.isEmpty {
      write(words: SponsorList.written(document.sponsors.map(\.name), kind: document.kind))
    }
    if document.kind == .resolution, let day = document.dates.adoption {
      write(words: "Resolution adopted by the \(document.organ) on \(day.written)")
    }
    if origin.hasPrefix("[") { write(words: origin) }
    write(document.title)
  }

  mutating func writeTitle(_ document: Document) { write(document.title) }

  mutating func writeText(_ document: Document) {
    if let words = document.enactingWords { write(words) }
    for block in document.blocks { write(block, depth: 0) }
    for words in document.conclusions { write(words) }
    for annex in document.annexes {
      write(words: annex.label)
      write(annex.title)
      for block in annex.blocks { write(block, depth: 0) }
    }
  }

  private mutating func write(_ block: Block, depth: Int) {
    guard depth < 32 else { return }
    if block.kind == .table {
      for row in block.children {
        write(words: row.children.map { marked($0.words) }.joined(separator: "\t"))
      }
      return
    }
    if let heading = block.heading, !heading.isEmpty {
      if let number = block.number { write(words: number) }
      write(heading)
      if !block.words.isEmpty { write(block.words) }
    } else {
      let words = [block.number ?? "", marked(block.words)].filter { !$0.isEmpty }
      write(words: words.joined(separator: " "), indent: depth)
    }
    for case .quoted(let blocks) in block.words.runs {
      for inner in blocks { write(inner, depth: depth + 1) }
    }
    let inner = block.kind == .section ? depth : depth + 1
    for child in block.children { write(child, depth: inner) }
  }

  private mutating func write(_ words: RichText) { write(words: marked(words)) }

  /// The words with the marks of the notes they call.
  private mutating func marked(_ text: RichText) -> String {
    var words = ""
    append(text.runs, to: &words, depth: 0)
    return words.trimmingBlanks
  }

  private mutating func append(_ runs: [Inline], to words: inout String, depth: Int) {
    guard depth < 32 else { return }
    for run in runs {
      switch run {
      case .words(let text): words += text
      case .styled(_, let inner), .link(let inner, _), .kept(_, let inner):
        append(inner, to: &words, depth: depth + 1)
      case .footnote(let note):
        notes.append(note)
        words += "[\(note.mark)]"
      case .lineBreak: words += " "
      case .quoted: break
      }
    }
  }

  private mutating func write(words: String, indent: Int = 0) {
    guard !words.isEmpty else { return }
    if !output.isEmpty { output += "\n" }
    let blanks = String(repeating: "    ", count: min(indent, 8))
    guard let width else {
      output += blanks + words + "\n"
      return
    }
    var line = blanks
    var length = blanks.count
    var isEmpty = true
    for word in words.spaced {
      if !isEmpty, length + 1 + word.count > width {
        output += line + "\n"
        (line, length, isEmpty) = (blanks, blanks.count, true)
      }
      if !isEmpty { line += " " }
      line += word
      length += word.count + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    output += line + "\n"
  }

  mutating func writeNotes() {
    guard !notes.isEmpty else { return }
    output += "\n_______________\n"
    for note in notes {
      output +=
        note.mark + " " + note.plain.split(whereSeparator: \.isNewline).joined(separator: " ")
      output += "\n"
    }
  }
}
