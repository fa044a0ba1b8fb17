public import PlenaryModel

/// What changed between two texts, in words: "7 paragraphs new", "paragraph 4 is stronger".
public struct ComparisonDigest: Sendable, Hashable {
  /// A paragraph that opens otherwise than before.
  public struct VerbChange: Sendable, Hashable {
    public var id: ParagraphID
    public var place: String
    public var from: String
    public var to: String
    public var strength: VerbStrength
  }

  /// A name, document, day or number that one text has and the other has not.
  public struct MentionChange: Sendable, Hashable {
    public var mention: Mention
    /// Where it stands first: in the new text where it appears, in the old one where it disappears.
    public var id: ParagraphID
    public var place: String
  }

  /// How many of each kind: paragraphs, and sub-paragraphs by themselves.
  public var paragraphs: [PassageChange.Kind: Int] = [:]
  public var subparagraphs: [PassageChange.Kind: Int] = [:]
  public var headings: [PassageChange.Kind: Int] = [:]
  public var verbs: [VerbChange] = []
  public var appears: [MentionChange] = []
  public var disappears: [MentionChange] = []
  /// Paragraphs whose words are the same and whose emphasis is not.
  public var emphasisChanged: [String] = []
  /// Paragraphs with footnotes that came, went or have other words.
  public var notesChanged: [String] = []
  public var wordsBefore = 0
  public var wordsAfter = 0

  public init(_ comparison: Comparison) {
    for change in comparison.changes {
      count(change)
      compareVerbs(change)
      noteForm(change)
    }
    let old = Self.mentions(of: comparison.changes.flatMap(\.old))
    let new = Self.mentions(of: comparison.changes.flatMap(\.new))
    // "The Prosecutor of the Court" names the Court, too.
    let (before, after) = (comparison.old.plain, comparison.new.plain)
    appears = Self.missing(in: old.known, from: new.list).filter {
      $0.mention.kind != .body || !before.contains($0.mention.name)
    }
    disappears = Self.missing(in: new.known, from: old.list).filter {
      $0.mention.kind != .body || !after.contains($0.mention.name)
    }
    wordsBefore = old.words
    wordsAfter = new.words
  }

  private mutating func count(_ change: PassageChange) {
    guard let passage = change.new.first ?? change.old.first else { return }
    if !passage.isParagraph {
      headings[change.kind, default: 0] += 1
    } else if passage.depth == 0 {
      paragraphs[change.kind, default: 0] += 1
    } else {
      subparagraphs[change.kind, default: 0] += 1
    }
  }

  private mutating func compareVerbs(_ change: PassageChange) {
    guard change.hasChangedWords, let old = change.old.first, let new = change.new.first,
      new.isParagraph, new.depth == 0, let before = Opening.read(old.words),
      let after = Opening.read(new.words)
    else { return }
    let strength = VerbStrength.change(from: before, to: after)
    let isSameVerb = before.verb.name == after.verb.name && before.intensity == after.intensity
    // "Also recalls" for "Recalls" joins paragraphs, and moving to the preamble changes the form.
    if isSameVerb || before.verb.family == .frame || after.verb.family == .frame { return }
    verbs.append(
      VerbChange(
        id: new.id, place: new.place, from: before.text(in: old.words),
        to: after.text(in: new.words), strength: strength))
  }

  private mutating func noteForm(_ change: PassageChange) {
    var hasNote = false
    var hasEmphasis = false
    for run in change.runs {
      switch run.change {
      case .noteChanged: hasNote = true
      case .restyled(let form):
        // A link that comes or goes is no change of the text; styles are what readers see.
        if form.styles.contains(.italic) || form.styles.contains(.bold) || form.styles.isEmpty {
          hasEmphasis = true
        }
      case .inserted, .deleted:
        if change.kind != .new, change.kind != .gone, !run.content.footnotes.isEmpty {
          hasNote = true
        }
      case .kept: break
      }
    }
    if hasNote { notesChanged.append(change.place) }
    if hasEmphasis { emphasisChanged.append(change.place) }
  }

  private static func mentions(
    of passages: [Passage]
  ) -> (list: [MentionChange], known: Set<Mention>, words: Int) {
    var list: [MentionChange] = []
    var known: Set<Mention> = []
    var count = 0
    for passage in passages.sorted(by: { $0.position < $1.position }) {
      let words = passage.words.wordList
      count += words.count { $0.kind == .word || $0.kind == .number }
      for (mention, _) in Mention.find(in: words) where known.insert(mention).inserted {
        list.append(MentionChange(mention: mention, id: passage.id, place: passage.place))
      }
    }
    return (list, known, count)
  }

  private static func missing(
    in known: Set<Mention>, from list: [MentionChange]
  ) -> [MentionChange] {
    list.filter { !known.contains($0.mention) }
  }
}

extension Opening {
  /// The opening words as they are written.
  func text(in words: RichText) -> String {
    let list = words.wordList.filter { $0.kind != .footnote }.prefix(length)
    var text = ""
    for word in list {
      if !text.isEmpty, word.hasBlankBefore { text += " " }
      text += word.text
    }
    return text
  }
}
