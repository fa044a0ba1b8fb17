public import PlenaryModel

/// A part of a document that stands by itself: a paragraph, a heading, a table, a section.
///
/// Blocks nest: a paragraph has sub-paragraphs, which have sub-paragraphs of their own, four deep in
/// the practice of the United Nations; a section has paragraphs. `id` stays when others come or go.
/// `number` is what readers see: "1", "2 bis", "(a)", "(iv)"; it says nothing about the place.
public struct Block: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A paragraph of the preamble.
    case preambular
    /// A numbered paragraph of the operative part, or the one that needs no number.
    case operative
    /// "(a)", "(i)", "(a)", "(i)" under a paragraph.
    case subparagraph
    /// Words between or after sub-paragraphs that belong to the paragraph above them.
    case continuation
    /// A paragraph of a text that has no preamble and operative part: reports, letters, annexes,
    /// statements of the President.
    case paragraph
    /// A heading that stands by itself.
    case heading
    /// A part with a heading and paragraphs of its own: "Part II", "Section A".
    case section
    /// Rows are children of kind `row`, their children of kind `cell`.
    case table
    case row
    case cell
    /// What a source had and this tree has no name for.
    case kept
  }

  public var id: ParagraphID
  public var kind: Kind
  /// As readers see it, without blanks around it: "1.", "(a)", "2 bis."; nil where there is none.
  public var number: String?
  /// The heading of a section; of other blocks a heading that stands before the words.
  public var heading: RichText?
  public var words: RichText
  public var children: [Block]
  public var tags: Set<Tag>
  /// The element of the source where `kind` is `kept`, or where it tells more than the kind.
  public var markup: MarkupElement?
  /// What stood in a source between the block and its words; nil where that says nothing.
  public var frame: BlockFrame?

  public init(
    id: ParagraphID, kind: Kind, number: String? = nil, heading: RichText? = nil,
    words: RichText = RichText(), children: [Block] = [], tags: Set<Tag> = [],
    markup: MarkupElement? = nil, frame: BlockFrame? = nil
  ) {
    self.id = id
    self.kind = kind
    self.number = number
    self.heading = heading
    self.words = words
    self.children = children
    self.tags = tags
    self.markup = markup
    self.frame = frame
  }

  /// All words of the block and of those in it, one line a block, without footnotes.
  public var plain: String {
    var lines: [String] = []
    appendLines(to: &lines)
    return lines.joined(separator: "\n")
  }

  private func appendLines(to lines: inout [String]) {
    if let heading, !heading.isEmpty { lines.append(heading.plain.trimmingBlanks) }
    let own = [number, words.plain.trimmingBlanks].compactMap { $0 }.filter { !$0.isEmpty }
    if !own.isEmpty { lines.append(own.joined(separator: " ")) }
    for child in children { child.appendLines(to: &lines) }
  }

  public var footnotes: [Footnote] {
    (heading?.footnotes ?? []) + words.footnotes + children.flatMap(\.footnotes)
  }

  /// The block and all in it, in the order of reading, each with how deep it stands.
  public func walk(depth: Int = 0, _ visit: (Block, _ depth: Int) throws -> Void) rethrows {
    try visit(self, depth)
    for child in children { try child.walk(depth: depth + 1, visit) }
  }
}

/// The elements of a source round the words of a block: they carry ids and classes of their own,
/// which are nobody's business but that of the writer of the same format.
public struct BlockFrame: Sendable, Hashable {
  /// What held the number, where it was no plain `num`.
  public var number: MarkupElement?
  /// The number with its form and footnotes, where it was more than plain words.
  public var numberWords: RichText?
  /// What held the heading, where it was no plain `heading`.
  public var heading: MarkupElement?
  /// From the outermost to the one that held the words: `list`, `intro`, `p`.
  public var path: [MarkupElement]
  /// What held the children, where they stood beside the block and not in it: `sublist`.
  public var below: MarkupElement?

  public init(path: [MarkupElement] = []) {
    self.path = path
  }

  /// Whether it says nothing that a writer would not do by itself.
  var isEmpty: Bool { self == BlockFrame() }
}

/// What a paragraph is about, so that it can be found again in other texts: "accountability",
/// "referral", "sanctions". Free words; `Tag.known` are those that Plenary finds by itself.
public struct Tag: Sendable, Hashable, Comparable {
  public let name: String
  public init(_ name: String) { self.name = name }
  public static func < (one: Tag, other: Tag) -> Bool { one.name < other.name }
}
