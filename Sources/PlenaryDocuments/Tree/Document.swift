public import PlenaryModel

/// A document of an assembly: what it is, what is known of it, and its text as a tree.
///
/// One tree for resolutions and decisions, drafts and amendments, reports, letters and statements of
/// the President: readers of Akoma Ntoso, Word and plain text make it; comparison, amendments, lint
/// and all writers work on it.
public struct Document: Sendable, Hashable {
  /// What kind of document it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case resolution
    case decision
    case draftResolution
    case draftDecision
    case amendment
    case report
    case letter
    case presidentialStatement
    /// Anything else, or not known.
    case document
  }

  public var kind: Kind
  /// As it is written on the document: "A/RES/77/293"; empty where it has none yet.
  public var symbol: String
  /// The title of the text: "Situation of human rights in ...".
  public var title: RichText
  /// The organ whose document it is, as it is written: "General Assembly".
  public var organ: String
  public var session: DocumentSession?
  public var agendaItems: [AgendaItem]
  public var dates: DocumentDates
  /// BCP 47: "en", "ar".
  public var language: String
  /// The committee or the sponsors' draft it comes from, as it is written on the cover.
  public var origin: RichText
  public var sponsors: [Sponsorship]
  /// The steps of its making in their order: draft, more sponsors, recommended, adopted.
  public var steps: [DocumentStep]
  public var votes: [DocumentVote]
  public var keywords: [Keyword]

  /// What opens the text: "*The General Assembly*,". Nil where the text has no such opening.
  public var enactingWords: RichText?
  public var preamble: [Block]
  public var body: [Block]
  /// What stands after the text: the meeting and the day of adoption.
  public var conclusions: [RichText]
  public var annexes: [Annex]
  /// Further documents in the same file: the parts A and B of one resolution.
  public var components: [Document]
  /// What a source had besides, kept by the name of its place so that writing loses nothing.
  public var kept: [String: KeptMarkup]

  public init(
    kind: Kind, symbol: String = "", title: RichText = RichText(), organ: String = "",
    language: String = "en"
  ) {
    self.kind = kind
    self.symbol = symbol
    self.title = title
    self.organ = organ
    session = nil
    agendaItems = []
    dates = DocumentDates()
    self.language = language
    origin = RichText()
    sponsors = []
    steps = []
    votes = []
    keywords = []
    enactingWords = nil
    preamble = []
    body = []
    conclusions = []
    annexes = []
    components = []
    kept = [:]
  }

  /// The blocks of the text in the order of reading, without annexes.
  public var blocks: [Block] { preamble + body }

  /// All words of the text with its annexes, a line a block, without footnotes.
  public var plain: String {
    var lines: [String] = []
    if !title.isEmpty { lines.append(title.plain.trimmingBlanks) }
    if let enactingWords { lines.append(enactingWords.plain.trimmingBlanks) }
    lines += blocks.map(\.plain)
    lines += conclusions.map { $0.plain.trimmingBlanks }
    for annex in annexes { lines.append(annex.plain) }
    for component in components { lines.append(component.plain) }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The footnotes of the text and its annexes in their order.
  public var footnotes: [Footnote] {
    title.footnotes + (enactingWords?.footnotes ?? []) + blocks.flatMap(\.footnotes)
      + annexes.flatMap { $0.title.footnotes + $0.blocks.flatMap(\.footnotes) }
  }

  /// The block with this id, wherever it stands in the text or its annexes.
  public func block(_ id: ParagraphID) -> Block? {
    for block in blocks + annexes.flatMap(\.blocks) {
      if let found = block.find(id) { return found }
    }
    return nil
  }
}

extension Block {
  fileprivate func find(_ id: ParagraphID) -> Block? {
    if self.id == id { return self }
    for child in children {
      if let found = child.find(id) { return found }
    }
    return nil
  }
}

/// What follows a text under a heading of its own.
public struct Annex: Sendable, Hashable {
  /// "Annex", "Annex II", "Appendix"; as it is written.
  public var label: String
  public var title: RichText
  public var blocks: [Block]
  /// What the source had besides, for writing.
  public var kept: [String: KeptMarkup]

  public init(
    label: String, title: RichText = RichText(), blocks: [Block] = [],
    kept: [String: KeptMarkup] = [:]
  ) {
    self.label = label
    self.title = title
    self.blocks = blocks
    self.kept = kept
  }

  public var plain: String {
    ([label, title.plain.trimmingBlanks] + blocks.map(\.plain)).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }
}

/// A piece of a source as it was: elements and words.
public indirect enum KeptMarkup: Sendable, Hashable {
  case element(MarkupElement, [KeptMarkup])
  case words(String)
  case several([KeptMarkup])
}
