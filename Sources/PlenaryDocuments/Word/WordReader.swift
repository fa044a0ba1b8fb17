import PlenaryModel
import XMLReading

/// Reads a Word file (DOCX, ECMA-376) into a document with its doubts.
///
/// Nothing in it is run or fetched: macros, comments, pictures and embedded files are left out and
/// said. Changes tracked in it can be taken as accepted, as rejected, or as changes.
public struct WordReader: Sendable {
  public init() {}

  /// - Throws: where the file is no DOCX, is damaged, or is larger than the limits.
  public func read(_ bytes: [UInt8]) throws(DraftProblem) -> WordFile {
    let package = try WordPackage(bytes)
    let styles = WordStyles(package.styles)
    var notes: [String: [RichText]] = [:]
    for part in package.notes {
      let letter = part.name.local == "footnotes" ? "f" : "e"
      for note in part.elements {
        guard let id = note.word("id"), note.word("type") == nil else { continue }
        var body = WordBody(styles: styles, links: package.links, notes: [:])
        notes[letter + id] = body.paragraphs(in: note).map { paragraph in
          TrackedText(paragraph.runs).text(.after).merged.trimmed
        }.filter { !$0.isEmpty }
      }
    }
    var body = WordBody(styles: styles, links: package.links, notes: notes)
    let paragraphs = body.paragraphs(in: package.document)
    let leftOut = body.leftOut.sorted().map {
      Doubt(.leftOut($0), at: .whole, excerpt: "")
    }
    return WordFile(
      paragraphs: paragraphs, styles: styles, numbering: WordNumbering(package.numbering),
      notices: package.doubts + leftOut)
  }
}

/// A Word file as it was read, its changes still in it.
public struct WordFile: Sendable {
  let paragraphs: [WordParagraph]
  let styles: WordStyles
  let numbering: WordNumbering
  /// What the file has besides its text, and what became of it.
  public let notices: [Doubt]

  public var hasTrackedChanges: Bool { paragraphs.contains(where: \.hasRevisions) }

  /// The document with all changes accepted (`after`) or rejected (`before`).
  public func reading(_ side: RevisionSide = .after) -> DraftReading {
    var sources = WordSources(side, styles: styles, numbering: numbering)
    for paragraph in paragraphs { sources.append(paragraph) }
    var recogniser = DraftRecogniser(sources.finished())
    let document = recogniser.recognise()
    return DraftReading(
      document: document, doubts: (notices + recogniser.doubts).inOrderOfSource)
  }

  /// The paragraphs with the changes tracked in them, in the order of the file; tables are left out.
  public var changes: [RevisedBlock] {
    paragraphs.filter { $0.rows == nil }.map { paragraph in
      RevisedBlock(
        .block(.paragraph), words: TrackedText(paragraph.runs), revision: paragraph.mark)
    }
  }
}

extension WordParagraph {
  var hasRevisions: Bool {
    mark != nil || runs.contains { $0.revision != nil } || rowRevisions.contains { $0 != nil }
      || rows?.contains { $0.contains { $0.contains(where: \.hasRevisions) } } ?? false
  }
}

/// Makes paragraphs of a source out of those of a Word file, as one side has them.
struct WordSources {
  private let side: RevisionSide
  private let styles: WordStyles
  private var numbering: WordNumbering
  private var sources: [SourceParagraph] = []
  private var pending: (runs: [Inline], first: WordParagraph)?
  private var count = 0
  private var isBeforeText = true
  private var blankBefore = true

  init(_ side: RevisionSide, styles: WordStyles, numbering: WordNumbering) {
    self.side = side
    self.styles = styles
    self.numbering = numbering
  }

  mutating func append(_ paragraph: WordParagraph) {
    count += 1
    if let rows = paragraph.rows {
      flush()
      appendTable(rows, paragraph.rowRevisions)
      return
    }
    let inlines = TrackedText(paragraph.runs).text(side).runs
    let first = pending?.first ?? paragraph
    pending = ((pending?.runs ?? []) + inlines, pending?.runs.isEmpty ?? true ? paragraph : first)
    if side.has(paragraph.mark) { flush() }
  }

  mutating func finished() -> [SourceParagraph] {
    flush()
    return sources
  }

  private mutating func flush() {
    guard let (runs, first) = pending else { return }
    pending = nil
    let words = RichText(runs).merged.trimmed
    if words.plain.trimmingBlanks.isEmpty, words.footnotes.isEmpty {
      blankBefore = true
      return
    }
    let number = first.list.flatMap { numbering.next($0.number, level: $0.level) }
    let look = styles.look(first.style)
    // Lines broken by hand in a masthead are lines of it.
    for (index, line) in (isBeforeText ? words.lines : [words]).enumerated() {
      let source = SourceParagraph(
        line, at: .paragraph(count), number: index == 0 ? number : nil, look: look,
        standsApart: index == 0)
      if OrganNames.enacting(source.plain) != nil { isBeforeText = false }
      sources.append(source)
    }
    blankBefore = false
  }

  /// The table of a masthead is a way to place its lines; later ones are tables.
  private mutating func appendTable(_ rows: [[[WordParagraph]]], _ revisions: [Revision?]) {
    let kept = zip(rows, revisions).filter { side.has($0.1) }.map(\.0)
    if isBeforeText, sources.count < 12 {
      for row in kept {
        for cell in row {
          for paragraph in cell { append(paragraph) }
          flush()
        }
      }
      return
    }
    var table = Block(id: .init("table"), kind: .table)
    for row in kept {
      var block = Block(id: .init("row"), kind: .row)
      for cell in row {
        var runs: [Inline] = []
        for paragraph in cell {
          let inlines = TrackedText(paragraph.runs).text(side).runs
          if !runs.isEmpty, !inlines.isEmpty { runs.append(.lineBreak) }
          runs += inlines
        }
        block.children.append(
          Block(id: .init("cell"), kind: .cell, words: RichText(runs).merged.trimmed))
      }
      table.children.append(block)
    }
    guard !table.children.isEmpty else { return }
    sources.append(SourceParagraph(RichText(), at: .paragraph(count), table: table))
  }
}
