/// A change as a word processor tracks it: words or paragraphs put in or taken out, by whom and when.
public struct Revision: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable { case inserted, deleted }

  public var kind: Kind
  /// Empty where it is that of the whole file.
  public var author: String
  /// As Word writes it: "2014-11-18T15:00:00Z"; empty where it is that of the whole file.
  public var date: String

  public init(_ kind: Kind, author: String = "", date: String = "") {
    self.kind = kind
    self.author = author
    self.date = date
  }

  public static let inserted = Revision(.inserted)
  public static let deleted = Revision(.deleted)
}

/// Which text of a file with tracked changes: with all of them rejected, or accepted.
public enum RevisionSide: Sendable, Hashable, CaseIterable {
  case before, after

  /// Whether this side has what carries the revision.
  public func has(_ revision: Revision?) -> Bool {
    switch (self, revision?.kind) {
    case (_, nil): true
    case (.before, .deleted?), (.after, .inserted?): true
    case (.before, .inserted?), (.after, .deleted?): false
    }
  }
}

/// Words of which some are kept, some inserted and some deleted.
public struct TrackedText: Sendable, Hashable {
  public struct Run: Sendable, Hashable {
    public var inline: Inline
    /// Nil for what is kept.
    public var revision: Revision?

    public init(_ inline: Inline, _ revision: Revision? = nil) {
      self.inline = inline
      self.revision = revision
    }
  }

  public var runs: [Run]

  public init(_ runs: [Run] = []) { self.runs = runs }

  /// Words that all have one fate.
  public init(_ text: RichText, _ revision: Revision? = nil) {
    runs = text.runs.map { Run($0, revision) }
  }

  public func text(_ side: RevisionSide) -> RichText {
    RichText(runs.filter { side.has($0.revision) }.map(\.inline))
  }

  public var hasRevisions: Bool { runs.contains { $0.revision != nil } }
}

/// A paragraph of a text with tracked changes, in the order of reading.
public struct RevisedBlock: Sendable, Hashable {
  public enum Role: Sendable, Hashable {
    case title
    case enactingWords
    case block(Block.Kind)
    case conclusion
    case annexLabel
    case annexTitle
  }

  public var role: Role
  public var number: TrackedText
  public var words: TrackedText
  /// 0 for paragraphs, 1 for their sub-paragraphs.
  public var depth: Int
  /// Of the paragraph as such, its end included: inserted or deleted as a whole. A paragraph moved
  /// is deleted in one place and inserted in the other.
  public var revision: Revision?
  /// Of its end alone: inserted where a paragraph was split here, deleted where it was joined with the
  /// next.
  public var end: Revision?
  /// Where the block is a table; its rows share the revision.
  public var table: Block?

  public init(
    _ role: Role, number: TrackedText = TrackedText(), words: TrackedText, depth: Int = 0,
    revision: Revision? = nil, end: Revision? = nil, table: Block? = nil
  ) {
    self.role = role
    self.number = number
    self.words = words
    self.depth = depth
    self.revision = revision
    self.end = end
    self.table = table
  }
}

/// A text with tracked changes: what a comparison makes and a Word file shows.
public struct RevisedText: Sendable, Hashable {
  /// Masthead and language; its own text is not looked at.
  public var facts: Document
  public var blocks: [RevisedBlock]

  public init(facts: Document, blocks: [RevisedBlock]) {
    self.facts = facts
    self.blocks = blocks
  }

  /// A document as it is, all of it kept.
  public init(_ document: Document) {
    facts = document
    blocks = []
    appendText(of: document)
  }

  private mutating func appendText(of document: Document) {
    if !document.title.isEmpty { append(.title, document.title) }
    if let words = document.enactingWords { append(.enactingWords, words) }
    for block in document.blocks { append(block, depth: 0) }
    for words in document.conclusions { append(.conclusion, words) }
    for annex in document.annexes {
      append(.annexLabel, RichText(annex.label))
      if !annex.title.isEmpty { append(.annexTitle, annex.title) }
      for block in annex.blocks { append(block, depth: 0) }
    }
    for component in document.components { appendText(of: component) }
  }

  private mutating func append(_ role: RevisedBlock.Role, _ words: RichText) {
    blocks.append(RevisedBlock(role, words: TrackedText(words)))
  }

  /// A block and those in it; quoted texts follow the paragraph that quotes them.
  private mutating func append(_ block: Block, depth: Int) {
    guard depth < 64 else { return }
    if block.kind == .table {
      blocks.append(
        RevisedBlock(.block(.table), words: TrackedText(), depth: depth, table: block))
      return
    }
    if block.kind == .section {
      // "I" on a line of its own, the heading on the next, as they are printed.
      for words in [RichText(block.number ?? ""), block.heading ?? RichText(), block.words]
      where !words.isEmpty { append(.block(.section), words) }
      for child in block.children { append(child, depth: depth) }
      return
    }
    let number = TrackedText(RichText(block.number ?? ""))
    var words: [Inline] = []
    if let heading = block.heading, !heading.isEmpty {
      words = heading.runs + (block.words.isEmpty ? [] : [.lineBreak])
    }
    words += block.words.runs.filter { if case .quoted = $0 { false } else { true } }
    blocks.append(
      RevisedBlock(
        .block(block.kind), number: number, words: TrackedText(RichText(words)), depth: depth))
    for case .quoted(let quoted) in block.words.runs {
      for inner in quoted { append(inner, depth: depth + 1) }
    }
    for child in block.children { append(child, depth: depth + 1) }
  }
}
