/// Two texts beside each other, paragraph by paragraph.
///
/// `changes` is for a digest, `rows` for side by side, `tracked` for one text with what went and
/// what came: inline on a page, or as tracked changes in Word.
public struct Comparison: Sendable, Hashable {
  public let old: Document
  public let new: Document
  /// One entry for each paragraph of either text, in the order of the new one; what is gone stands
  /// where it stood. A paragraph that moved has one entry, at its new place.
  public let changes: [PassageChange]

  public init(old: Document, new: Document) {
    self.old = old
    self.new = new
    changes = PassageMatcher.changes(from: old, to: new)
  }

  public var isSame: Bool { changes.allSatisfy { $0.kind == .kept } }
}

/// What became of a paragraph.
public struct PassageChange: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The same words; the number may be another.
    case kept
    /// Other words, or the same in another form.
    case changed
    /// Stands elsewhere; its words may be others too.
    case moved
    /// One paragraph became several.
    case split
    /// Several became one.
    case merged
    case new
    case gone
  }

  public var kind: Kind
  /// None of a new paragraph, several of a merged one.
  public var old: [Passage]
  /// None of one that is gone, several of one that was split.
  public var new: [Passage]
  /// The words of both sides; the paragraphs of one side are divided by runs that end a paragraph.
  public var runs: [ChangedRun]
  /// From 0 to 1; 1 also where only the form differs.
  public var likeness: Double

  public var hasChangedWords: Bool {
    runs.contains { $0.change == .deleted || $0.change == .inserted }
  }

  /// Whether readers count it: a paragraph, not a heading or the title.
  public var isParagraph: Bool { (new.first ?? old.first)?.isParagraph ?? false }

  /// Where it is to be found, in the new text or else in the old one.
  public var place: String { (new.first ?? old.first)?.place ?? "" }
}

/// Makes changes from an alignment.
enum PassageMatcher {
  static func changes(from old: Document, to new: Document) -> [PassageChange] {
    var numbers = WordNumbers()
    let before = old.passages.map { PreparedPassage($0, &numbers) }
    let after = new.passages.map { PreparedPassage($0, &numbers) }
    return changes(before, after, numbers)
  }

  static func changes(
    _ old: [PreparedPassage], _ new: [PreparedPassage], _ numbers: WordNumbers
  ) -> [PassageChange] {
    let likeness = Likeness(old: old, new: new, numbers: numbers)
    let alignment = Alignment(likeness)
    var placed: [(at: Double, change: PassageChange)] = []
    var isTaken = Array(repeating: false, count: old.count)
    var isTakenNew = Array(repeating: false, count: new.count)
    for pair in alignment.pairs {
      let olds = sides(pair.old, alignment.mergedInto.filter { $0.value == pair.new }.map(\.key))
      let news = sides(pair.new, alignment.splitFrom.filter { $0.value == pair.old }.map(\.key))
      for index in olds { isTaken[index] = true }
      for index in news { isTakenNew[index] = true }
      placed.append((Double(news[0]), change(pair, olds.map { old[$0] }, news.map { new[$0] })))
    }
    for index in new.indices where !isTakenNew[index] {
      placed.append((Double(index), PassageChange(new: new[index])))
    }
    let anchors = alignment.pairs.filter { !$0.hasMoved }.sorted { $0.old < $1.old }
    var next = 0
    for index in old.indices where !isTaken[index] {
      while next < anchors.count, anchors[next].old < index { next += 1 }
      // After the last paragraph that stood before it and still stands.
      let before = next > 0 ? Double(anchors[next - 1].new) : -1
      placed.append((before + 0.5, PassageChange(gone: old[index])))
    }
    return placed.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element.change)
  }

  private static func sides(_ main: Int, _ others: [Int]) -> [Int] { ([main] + others).sorted() }

  private static func change(
    _ pair: Alignment.Pair, _ old: [PreparedPassage], _ new: [PreparedPassage]
  ) -> PassageChange {
    let runs: [ChangedRun]
    if old.count == 1, new.count == 1 {
      runs = RunWriter.runs(
        old: old[0].words, old[0].spellings, new: new[0].words, new[0].spellings)
    } else {
      runs = RunWriter.runs(old: joined(old), new: joined(new))
    }
    let kind: PassageChange.Kind =
      if old.count > 1 { .merged } else if new.count > 1 { .split } else if pair.hasMoved {
        .moved
      } else if runs.allSatisfy(\.isKept) { .kept } else { .changed }
    return PassageChange(
      kind: kind, old: old.map(\.passage), new: new.map(\.passage), runs: runs,
      likeness: Double(min(pair.likeness, 1)))
  }

  private static func joined(_ passages: [PreparedPassage]) -> [Word] {
    Array(passages.map(\.words).joined(separator: [Word.paragraphEnd(at: 0)]))
  }
}

extension PassageChange {
  fileprivate init(new passage: PreparedPassage) {
    self.init(
      kind: .new, old: [], new: [passage.passage],
      runs: RunWriter.runs(old: [], new: passage.words), likeness: 0)
  }

  fileprivate init(gone passage: PreparedPassage) {
    self.init(
      kind: .gone, old: [passage.passage], new: [],
      runs: RunWriter.runs(old: passage.words, new: []), likeness: 0)
  }
}
