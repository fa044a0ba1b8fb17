public import PlenaryModel

/// One paragraph of a document as a comparison sees it: its own words, without those of the
/// sub-paragraphs under it, which are passages of their own.
public struct Passage: Sendable, Hashable {
  public enum Part: Sendable, Hashable {
    /// The title and the words that open the text.
    case front
    case preamble
    case operative
    case annex(Int)
  }

  public var part: Part
  /// The component of the document it is in; nil in the document itself.
  public var component: Int?
  /// The block it is; "title" and "opening" of the front, which are no blocks.
  public var id: ParagraphID
  public var kind: Block.Kind
  /// As readers see it: "8", "(a)"; nil where there is none.
  public var number: String?
  /// Where it stands, in words: "paragraph 2 (a)", "third preambular paragraph".
  public var place: String
  /// 0 for paragraphs, 1 for sub-paragraphs and so on.
  public var depth: Int
  /// Which passage of the document it is, in the order of reading.
  public var position: Int
  /// The heading of a section or block, not its words.
  public var isHeading: Bool
  public var words: RichText

  /// A paragraph that readers count: no heading, no title.
  public var isParagraph: Bool { part != .front && !isHeading && kind != .heading }
}

extension Document {
  /// All passages in the order of reading: front, preamble, text, annexes, components.
  public var passages: [Passage] {
    var list = PassageList()
    list.add(self, component: nil)
    return list.passages
  }
}

private struct PassageList {
  var passages: [Passage] = []
  private var part = Passage.Part.front
  private var component: Int?
  private var preambular = 0
  private var unnumbered = 0

  mutating func add(_ document: Document, component: Int?) {
    self.component = component
    part = .front
    add("title", words: document.title, place: "title")
    if let opening = document.enactingWords {
      add("opening", words: opening, place: "opening words")
    }
    part = .preamble
    preambular = 0
    for block in document.preamble { add(block, above: "", depth: 0) }
    part = .operative
    unnumbered = 0
    for block in document.body { add(block, above: "", depth: 0) }
    for (index, annex) in document.annexes.enumerated() {
      add(annex, index: index)
    }
    // One level of components is what documents have; deeper ones are read in order all the same.
    for (index, inner) in document.components.enumerated() {
      add(inner, component: component ?? index)
    }
  }

  private mutating func add(_ annex: Annex, index: Int) {
    part = .annex(index)
    unnumbered = 0
    let label = annex.label.trimmingBlanks
    let name = label.isEmpty ? "annex" : label.prefix(1).lowercased() + label.dropFirst()
    let id = "annex-\(index + 1)"
    append(
      ParagraphID(id), kind: .heading, number: nil, place: String(name), depth: 0, isHeading: true,
      words: annex.title)
    for block in annex.blocks { add(block, above: "\(name), ", depth: 0) }
  }

  private mutating func add(_ id: String, words: RichText, place: String) {
    append(
      ParagraphID(id), kind: .heading, number: nil, place: place, depth: 0, isHeading: true,
      words: words)
  }

  private mutating func add(_ block: Block, above: String, depth: Int) {
    let place = place(of: block, above: above, depth: depth)
    if let heading = block.heading {
      append(
        block.id, kind: block.kind, number: block.number, place: "heading of \(place)",
        depth: depth, isHeading: true, words: heading)
    }
    if block.kind == .row {
      let cells = block.children.flatMap { [.words(" ")] + $0.words.runs }
      append(
        block.id, kind: .row, number: nil, place: place, depth: depth, isHeading: false,
        words: RichText(cells))
      return
    }
    append(
      block.id, kind: block.kind, number: block.number, place: place, depth: depth,
      isHeading: block.kind == .heading, words: block.words)
    let isGroup = block.kind == .section || block.kind == .table
    let name = place.hasSuffix(" ") ? place : place + " "
    for child in block.children {
      add(child, above: isGroup ? above : name, depth: isGroup ? depth : min(depth + 1, 64))
    }
  }

  private mutating func append(
    _ id: ParagraphID, kind: Block.Kind, number: String?, place: String, depth: Int,
    isHeading: Bool, words: RichText
  ) {
    guard !words.plain.trimmingBlanks.isEmpty else { return }
    passages.append(
      Passage(
        part: part, component: component, id: id, kind: kind, number: number, place: place,
        depth: depth, position: passages.count, isHeading: isHeading, words: words))
  }

  private mutating func place(of block: Block, above: String, depth: Int) -> String {
    let number = block.number?.withoutStop
    switch block.kind {
    case .heading: return "\(above)heading"
    case .section: return "\(above)section \(number ?? "")".trimmingBlanks
    case .table, .row, .cell: return "\(above)table"
    case .continuation: return "\(above)closing words"
    case .preambular, .operative, .subparagraph, .paragraph, .kept: break
    }
    if depth > 0 { return number.map { "\(above)\($0)" } ?? "\(above)unnumbered sub-paragraph" }
    if part == .preamble {
      preambular += 1
      return "\(Ordinal.word(preambular)) preambular paragraph"
    }
    if let number { return "\(above)paragraph \(number)" }
    unnumbered += 1
    return "\(above)\(Ordinal.word(unnumbered)) unnumbered paragraph"
  }
}

enum Ordinal {
  private static let words = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
  ]

  /// "third", "14th"; `number` counts from one.
  static func word(_ number: Int) -> String {
    if (1...words.count).contains(number) { return words[number - 1] }
    let ending =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }
}

extension String {
  /// A display number without the stop behind it: "2 bis", "(a)".
  var withoutStop: String {
    let words = trimmingBlanks
    return words.hasSuffix(".") ? String(words.dropLast()).trimmingBlanks : words
  }
}
