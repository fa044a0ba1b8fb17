/// Texts on one subject over the years: which paragraphs go through them, when each came and went,
/// how the texts grew.
public struct DocumentSeries: Sendable {
  /// One paragraph through time.
  public struct Family: Sendable, Hashable {
    /// Which texts it is in, by their place in the series, with the paragraph each time. A text in
    /// which it was split or doubled has the one most alike.
    public internal(set) var members: [Int: Passage]

    public var first: Int { members.keys.min() ?? 0 }
    public var last: Int { members.keys.max() ?? 0 }
    /// Left out in between, and taken up again.
    public var hasGap: Bool { members.count < last - first + 1 }
    /// As it stands in the latest text that has it.
    public var latest: Passage? { members[last] }
  }

  /// How long one text is.
  public struct Size: Sendable, Hashable {
    public var symbol: String
    public var preambular: Int
    public var operative: Int
    public var words: Int
  }

  /// Where a form of words stands in one text.
  public struct Appearance: Sendable, Hashable {
    public var text: Int
    public var passage: Passage
    /// Where in `passage.words.plain`, in UTF-8 bytes.
    public var range: Range<Int>
  }

  public let documents: [Document]
  /// In the order of the latest texts; families that ended stand after what they stood behind.
  public private(set) var families: [Family] = []
  public private(set) var sizes: [Size] = []
  private var prepared: [[PreparedPassage]] = []

  /// Texts in the order of time.
  public init(_ documents: [Document]) {
    self.documents = documents
    var numbers = WordNumbers()
    prepared = documents.map { document in
      document.passages.filter(\.isParagraph).map { PreparedPassage($0, &numbers) }
    }
    sizes = zip(documents, prepared).map(Self.size)
    var builder = FamilyBuilder(prepared: prepared, numbers: numbers)
    families = builder.build()
  }

  private static func size(_ document: Document, _ passages: [PreparedPassage]) -> Size {
    Size(
      symbol: document.symbol,
      preambular: passages.count { $0.passage.part == .preamble && $0.passage.depth == 0 },
      operative: passages.count { $0.passage.part == .operative && $0.passage.depth == 0 },
      words: passages.reduce(0) { sum, passage in
        sum + passage.words.count { $0.kind == .word || $0.kind == .number }
      })
  }

  /// All places of a form of words, in the order of time.
  public func appearances(of phrase: Phrase) -> [Appearance] {
    var found: [Appearance] = []
    for (index, text) in prepared.enumerated() {
      for passage in text {
        guard let words = phrase.find(in: passage.words) else { continue }
        let range =
          passage.words[words.lowerBound].place
          .lowerBound..<passage.words[words.upperBound - 1]
          .place.upperBound
        found.append(Appearance(text: index, passage: passage.passage, range: range))
      }
    }
    return found
  }

  /// The first and the last text that has a form of words; nil where none has.
  public func span(of phrase: Phrase) -> ClosedRange<Int>? {
    let texts = appearances(of: phrase).map(\.text)
    guard let first = texts.min(), let last = texts.max() else { return nil }
    return first...last
  }
}

/// Joins the paragraphs of one text after another to families.
private struct FamilyBuilder {
  let prepared: [[PreparedPassage]]
  let numbers: WordNumbers
  private var families: [DocumentSeries.Family] = []
  /// The latest passage of each family, as prepared.
  private var latest: [PreparedPassage] = []

  init(prepared: [[PreparedPassage]], numbers: WordNumbers) {
    self.prepared = prepared
    self.numbers = numbers
  }

  mutating func build() -> [DocumentSeries.Family] {
    for index in prepared.indices { add(index) }
    return families.sorted { order($0) < order($1) }
  }

  private mutating func add(_ index: Int) {
    // Families of the text before come first, in its order; those left out longer ago after them,
    // so that a paragraph taken up again is found too.
    let recent = families.indices.filter { families[$0].last == index - 1 }.sorted {
      latest[$0].passage.position < latest[$1].passage.position
    }
    let free = match(recent, prepared[index].indices.map { $0 }, in: index)
    let earlier = families.indices.filter { families[$0].last < index - 1 }.sorted {
      latest[$0].passage.position < latest[$1].passage.position
    }
    for passage in match(earlier, free, in: index) {
      families.append(.init(members: [index: prepared[index][passage].passage]))
      latest.append(prepared[index][passage])
    }
  }

  /// Enters what matches and returns the passages that do not.
  private mutating func match(_ known: [Int], _ passages: [Int], in index: Int) -> [Int] {
    guard !known.isEmpty, !passages.isEmpty else { return passages }
    let new = passages.map { prepared[index][$0] }
    let alignment = Alignment(
      Likeness(old: known.map { latest[$0] }, new: new, numbers: numbers))
    var free = Set(passages)
    for pair in alignment.pairs {
      families[known[pair.old]].members[index] = new[pair.new].passage
      latest[known[pair.old]] = new[pair.new]
      free.remove(passages[pair.new])
    }
    return free.sorted()
  }

  private func order(_ family: DocumentSeries.Family) -> (Int, Double) {
    let text = prepared[family.last]
    let position = Double(family.latest?.position ?? 0) / Double(max(text.count, 1))
    return (family.latest?.part == .preamble ? 0 : 1, position)
  }
}
