import Markup
import PlenaryModel

/// Writes the parts of an article in their order and collects the notes.
struct HTMLWriter {
  private(set) var output = ""
  private var notes: [Footnote] = []
  private var anchors: Set<String> = []

  mutating func put(_ markup: String) { output += markup }

  mutating func writeElement(_ name: String, _ words: RichText, attributes: String = "") {
    output += "<\(name)\(attributes)>"
    write(words.runs)
    output += "</\(name)>\n"
  }

  // MARK: Parts

  mutating func writeHeader(_ document: Document) {
    output += "<header>\n"
    writeLine("organ", document.organ)
    writeLine("symbol", document.symbol)
    if let day = document.dates.adoption ?? document.dates.issuance {
      output += "<p class=\"date\"><time datetime=\"\(day)\">\(day.written)</time></p>\n"
    }
    writeLine("session", document.session?.words ?? "")
    for item in document.agendaItems {
      let words = [item.number, item.title].filter { !$0.isEmpty }.joined(separator: ". ")
      writeLine("agenda-item", words)
    }
    if !document.origin.isEmpty {
      writeElement("p", document.origin, attributes: " class=\"origin\"")
    }
    if !document.sponsors.isEmpty {
      output += "<ul class=\"sponsors\">\n"
      for sponsor in document.sponsors {
        output +=
          "<li class=\"\(sponsor.stage.rawValue)\">\(MarkupText.escaped(sponsor.name))</li>\n"
      }
      output += "</ul>\n"
    }
    if !document.title.isEmpty { writeElement("h1", document.title) }
    output += "</header>\n"
  }

  private mutating func writeLine(_ name: String, _ words: String) {
    guard !words.isEmpty else { return }
    output += "<p class=\"\(name)\">\(MarkupText.escaped(words))</p>\n"
  }

  mutating func writeText(_ document: Document) {
    if let words = document.enactingWords {
      writeElement("p", words, attributes: " class=\"enacting\"")
    }
    writePart("preamble", document.preamble)
    writePart("body", document.body)
    if !document.conclusions.isEmpty {
      output += "<footer class=\"conclusions\">\n"
      for words in document.conclusions { writeElement("p", words) }
      output += "</footer>\n"
    }
    for annex in document.annexes {
      output += "<section class=\"annex\">\n<h2>\(MarkupText.escaped(annex.label))</h2>\n"
      if !annex.title.isEmpty { writeElement("h3", annex.title) }
      writeBlocks(annex.blocks, depth: 0)
      output += "</section>\n"
    }
  }

  private mutating func writePart(_ name: String, _ blocks: [Block]) {
    guard !blocks.isEmpty else { return }
    output += "<div class=\"\(name)\">\n"
    writeBlocks(blocks, depth: 0)
    output += "</div>\n"
  }

  // MARK: Blocks

  /// Neighbouring paragraphs are entries of one list; their numbers are words of theirs.
  private mutating func writeBlocks(_ blocks: [Block], depth: Int) {
    guard depth < 32 else { return }
    var isInList = false
    for block in blocks {
      let isEntry = ![.heading, .section, .table, .row, .cell].contains(block.kind)
      if isEntry != isInList {
        output += isEntry ? "<ol class=\"paragraphs\">\n" : "</ol>\n"
        isInList = isEntry
      }
      write(block, depth: depth)
    }
    if isInList { output += "</ol>\n" }
  }

  private mutating func write(_ block: Block, depth: Int) {
    let id = anchor(block.id.code)
    switch block.kind {
    case .heading:
      output += "<h3\(id)>"
      writeNumber(block.number)
      write((block.heading ?? RichText()).runs + block.words.runs)
      output += "</h3>\n"
    case .section:
      output += "<section\(id)>\n<h2>"
      writeNumber(block.number)
      write(block.heading?.runs ?? [])
      output += "</h2>\n"
      if !block.words.isEmpty { writeElement("p", block.words) }
      writeBlocks(block.children, depth: depth + 1)
      output += "</section>\n"
    case .table: writeTable(block, id)
    default:
      output += "<li class=\"\(block.kind.rawValue)\"\(id)>"
      if let heading = block.heading { writeElement("h4", heading) }
      output += "<p>"
      writeNumber(block.number)
      write(block.words.runs)
      output += "</p>"
      writeBlocks(block.children, depth: depth + 1)
      output += "</li>\n"
    }
  }

  private mutating func writeNumber(_ number: String?) {
    guard let number, !number.isEmpty else { return }
    output += "<span class=\"number\">\(MarkupText.escaped(number))</span> "
  }

  private mutating func writeTable(_ table: Block, _ id: String) {
    output += "<table\(id)>\n"
    for row in table.children {
      output += "<tr>"
      for cell in row.children {
        output += "<td>"
        write(cell.words.runs)
        output += "</td>"
      }
      output += "</tr>\n"
    }
    output += "</table>\n"
  }

  /// An anchor stands once on a page, whatever a source repeats.
  private mutating func anchor(_ code: String) -> String {
    let name = String(
      code.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" })
    guard !name.isEmpty, anchors.insert(name).inserted else { return "" }
    return " id=\"\(MarkupText.escaped(name))\""
  }

  // MARK: Words

  private mutating func write(_ runs: [Inline], depth: Int = 0) {
    guard depth < 32 else { return }
    for run in runs {
      switch run {
      case .words(let words): output += MarkupText.escaped(words)
      case .styled(let style, let inner): wrap(HTMLWriter.name(of: style), inner, depth)
      case .link(let inner, let address):
        guard HTMLText.isSafe(address) else {
          write(inner, depth: depth + 1)
          continue
        }
        output += "<a href=\"\(MarkupText.escaped(address))\">"
        write(inner, depth: depth + 1)
        output += "</a>"
      case .footnote(let note): writeCall(note)
      case .lineBreak: output += "<br>"
      case .quoted(let blocks):
        // A quotation of paragraphs does not stand in a line of words.
        output += "</p><blockquote>\n"
        writeBlocks(blocks, depth: depth + 1)
        output += "</blockquote><p>"
      case .kept(_, let inner): write(inner, depth: depth + 1)
      }
    }
  }

  private mutating func wrap(_ name: String, _ inner: [Inline], _ depth: Int) {
    output += "<\(name)>"
    write(inner, depth: depth + 1)
    output += "</\(name)>"
  }

  private static func name(of style: TextStyle) -> String {
    switch style {
    case .italic: "em"
    case .bold: "strong"
    case .underline: "u"
    case .strikethrough: "s"
    case .superscript: "sup"
    case .subscript: "sub"
    }
  }

  private mutating func writeCall(_ note: Footnote) {
    notes.append(note)
    let number = notes.count
    let mark = MarkupText.escaped(note.mark.isEmpty ? "\(number)" : note.mark)
    output +=
      "<sup class=\"call\"><a id=\"call-\(number)\" href=\"#note-\(number)\">\(mark)</a></sup>"
  }

  mutating func writeNotes() {
    guard !notes.isEmpty else { return }
    output += "<section class=\"notes\">\n"
    var number = 0
    // Notes of notes come after them.
    while number < notes.count, number < 100_000 {
      let note = notes[number]
      number += 1
      let mark = MarkupText.escaped(note.mark.isEmpty ? "\(number)" : note.mark)
      output += "<div class=\"note\" id=\"note-\(number)\"><a href=\"#call-\(number)\">\(mark)</a> "
      for paragraph in note.paragraphs { writeElement("p", paragraph) }
      output += "</div>\n"
    }
    output += "</section>\n"
  }
}
