public import PlenaryModel

/// One change to a document, by the permanent ids of its paragraphs: what an instruction comes to
/// once its numbers and words have been found in the base text.
///
/// All operations of an amendment, and of amendments that do not conflict, are stated against the
/// same base text and carried out at once; their order does not count.
public enum TextOperation: Sendable, Hashable {
  case delete(ParagraphID)
  /// The first of the new paragraphs takes the id and the number of the old one.
  case replace(ParagraphID, [Block])
  case insert([Block], BlockAnchor)
  case move(ParagraphID, BlockAnchor)
  case changeWords(TextPlace, [WordEdit])
  case replaceTitle(RichText)
  /// By its place among the annexes, from 0.
  case deleteAnnex(Int)
  case setNumber(ParagraphID, String)
  /// Count the paragraphs anew.
  case renumber
}

/// Where paragraphs go.
public enum BlockAnchor: Sendable, Hashable {
  case before(ParagraphID)
  case after(ParagraphID)
  case startOf(BlockContainer)
  case endOf(BlockContainer)

  public var paragraph: ParagraphID? {
    switch self {
    case .before(let id), .after(let id): id
    case .startOf(.children(let id)), .endOf(.children(let id)): id
    case .startOf, .endOf: nil
    }
  }
}

/// What has paragraphs in it.
public enum BlockContainer: Sendable, Hashable {
  case preamble
  case body
  case annex(Int)
  case children(ParagraphID)
}

/// Words of a document that can be changed.
public enum TextPlace: Sendable, Hashable {
  case words(ParagraphID)
  case heading(ParagraphID)
  case title
  case annexTitle(Int)

  public var paragraph: ParagraphID? {
    switch self {
    case .words(let id), .heading(let id): id
    case .title, .annexTitle: nil
    }
  }
}

/// New words for a range of old ones; an empty range only inserts.
public struct WordEdit: Sendable, Hashable {
  /// In Unicode scalars of the plain words of the base text.
  public var range: Range<Int>
  public var new: String
  /// Whether footnotes in the range and directly behind it go, too.
  public var dropsFootnotes: Bool

  public init(_ range: Range<Int>, _ new: String, dropsFootnotes: Bool = false) {
    self.range = range
    self.new = new
    self.dropsFootnotes = dropsFootnotes
  }
}

/// An operation that does not fit the text.
public struct AmendmentMisfit: Error, Hashable {
  public enum Kind: String, Sendable, Hashable {
    case noParagraph
    case noSubparagraph
    case severalParagraphs
    case noPart
    case noWords
    /// The words stand in several paragraphs, and none was named.
    case severalPlaces
    case noSentence
    case noFootnote
    case notSupported
  }

  public var kind: Kind
  /// What it is about, in words: "operative paragraph 7".
  public var target: String
  /// The words that are not there.
  public var words: String
  /// What is near: a number that exists, words that are there.
  public var nearest: String?
  /// Where the instruction stands; nil where there was none.
  public var span: Range<Int>?

  public init(
    _ kind: Kind, _ target: String, words: String = "", nearest: String? = nil,
    span: Range<Int>? = nil
  ) {
    self.kind = kind
    self.target = target
    self.words = words
    self.nearest = nearest
    self.span = span
  }

  /// A sentence for readers.
  public var text: String {
    let near = nearest.map { " The nearest is \($0)." } ?? ""
    return switch kind {
    case .noParagraph: "The text has no \(target)." + near
    case .noSubparagraph: "There is no sub-paragraph \(target)." + near
    case .severalParagraphs: "Several paragraphs are \(target). Name the section or the annex."
    case .noPart: "The text has no such part: \(target)." + near
    case .noWords: "The words “\(words)” are not in \(target)." + near
    case .severalPlaces: "The words “\(words)” are in several paragraphs. Name the one."
    case .noSentence: "There is no \(target)."
    case .noFootnote: "There is no \(target)."
    case .notSupported: "This cannot be carried out: \(target)."
    }
  }
}
