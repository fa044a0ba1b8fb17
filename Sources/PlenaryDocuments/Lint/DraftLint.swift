public import PlenaryModel

/// What a reader of symbols says of one.
public enum SymbolVerdict: Sendable, Hashable {
  case parses
  /// Why not, in a few words.
  case doesNotParse(String)

  /// By ``DocumentSymbol``.
  @Sendable
  public static func reading(_ text: String) -> SymbolVerdict {
    do throws(SymbolUnreadable) {
      _ = try DocumentSymbol(text)
      return .parses
    } catch {
      return .doesNotParse(error.text)
    }
  }
}

/// What a draft is checked against besides the rules of drafting.
public struct LintKnowledge: Sendable {
  /// The powers of the body whose draft it is; empty where they are not known, and nothing is said
  /// about them.
  public var powers: [Power]
  /// The titles of actions, for the words of findings.
  public var actionTitles: [ActionID: String]
  public var symbolVerdict: (@Sendable (String) -> SymbolVerdict)?
  /// Whether a document with this symbol exists; nil where that cannot be told, as before the first
  /// year of an archive.
  public var exists: (@Sendable (String) -> Bool?)?

  public init(
    powers: [Power] = [], actionTitles: [ActionID: String] = [:],
    symbolVerdict: (@Sendable (String) -> SymbolVerdict)? = SymbolVerdict.reading,
    exists: (@Sendable (String) -> Bool?)? = nil
  ) {
    self.powers = powers
    self.actionTitles = actionTitles
    self.symbolVerdict = symbolVerdict
    self.exists = exists
  }
}

/// Checks a draft before it is submitted.
///
/// The rules are those of the English text; of a document in another language only what does not
/// depend on words is checked. A declaration or another text without the form of a resolution is
/// not measured by that form.
public struct DraftLint: Sendable {
  public var knowledge: LintKnowledge
  public var rules: Set<LintRule>

  public init(
    knowledge: LintKnowledge = LintKnowledge(), rules: Set<LintRule> = Set(LintRule.allCases)
  ) {
    self.knowledge = knowledge
    self.rules = rules
  }

  /// Findings in the order of reading.
  public func check(_ document: Document) -> [LintFinding] {
    let text = LintedText(document)
    var findings: [LintFinding] = []
    if text.isEnglish {
      findings += OpenerRules.check(text)
      findings += PowerRules.check(text, knowledge)
    }
    findings += EndingRules.check(text)
    findings += NumberRules.check(document)
    findings += DocumentRules.check(document)
    findings += ReferenceRules.check(text, knowledge)
    findings += PairRules.check(text)
    findings += RepetitionRules.check(text)
    for component in document.components { findings += check(component) }
    let order = Dictionary(text.passages.map { ($0.passage.id, $0.passage.position) }) { one, _ in
      one
    }
    return findings.filter { rules.contains($0.rule) }.enumerated().sorted {
      (order[$0.element.paragraph] ?? .max, $0.offset)
        < (order[$1.element.paragraph] ?? .max, $1.offset)
    }.map(\.element)
  }
}

/// A document read once for all rules.
struct LintedText {
  struct Entry {
    var passage: Passage
    var words: [Word]
    var opening: Opening?
    /// Whether sub-paragraphs stand under it.
    var hasChildren: Bool
  }

  let document: Document
  /// Without components, which are checked by themselves.
  let passages: [Entry]
  let isEnglish: Bool
  /// A resolution or decision by its form, not a declaration or a report.
  let isResolution: Bool
  /// The paragraphs of the operative part with all under them. Where the text numbers them, what
  /// stands between without a number is a heading, a signature or a list that lost its place.
  let operative: [Entry]

  init(_ document: Document) {
    self.document = document
    var alone = document
    alone.components = []
    let passages = alone.passages
    self.passages = passages.enumerated().map { index, passage in
      let words = passage.words.wordList
      let next = index + 1 < passages.count ? passages[index + 1] : nil
      let hasChildren = next.map { $0.depth > passage.depth && $0.part == passage.part } ?? false
      return Entry(
        passage: passage, words: words, opening: Opening.read(words), hasChildren: hasChildren)
    }
    isEnglish = document.language.isEmpty || document.language.hasPrefix("en")
    operative = Self.operative(self.passages)
    isResolution = Self.hasForm(document, operative)
  }

  private static func operative(_ entries: [Entry]) -> [Entry] {
    let part = entries.filter { $0.passage.part == .operative }
    let isNumbered = part.contains { $0.isOperativeParagraph && $0.passage.hasFigure }
    var isInside = false
    return part.filter { entry in
      if entry.passage.depth == 0 || entry.isOperativeParagraph {
        isInside = entry.isOperativeParagraph && (!isNumbered || entry.passage.hasFigure)
      }
      return isInside && entry.passage.isParagraph && entry.isSentence
    }
  }

  /// Half of the numbered paragraphs at least open as those of resolutions do.
  private static func hasForm(_ document: Document, _ entries: [Entry]) -> Bool {
    let kinds: Set<Document.Kind> = [.resolution, .decision, .draftResolution, .draftDecision]
    guard kinds.contains(document.kind), document.enactingWords != nil || !document.preamble.isEmpty
    else { return false }
    let paragraphs = entries.filter { $0.passage.depth == 0 }
    let open = paragraphs.count { $0.opening?.form == .finite }
    return !paragraphs.isEmpty && 2 * open >= paragraphs.count
  }
}

extension Passage {
  /// Numbered with a figure: "8", "2 bis".
  var hasFigure: Bool { number?.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
}

extension LintedText.Entry {
  /// A paragraph of the operative part itself, not under another.
  var isOperativeParagraph: Bool {
    passage.part == .operative && passage.depth == 0 && passage.isParagraph
      && passage.kind == .operative
  }

  /// The place of some words in `plain`, in UTF-8 bytes.
  func range(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.upperBound <= words.count else { return 0..<0 }
    return words[range.lowerBound].place.lowerBound..<words[range.upperBound - 1].place.upperBound
  }

  func finding(
    _ rule: LintRule, _ severity: LintFinding.Severity, _ words: Range<Int>?, why: String,
    advice: String, basis: String? = nil
  ) -> LintFinding {
    let place = words.map { range($0) }
    return LintFinding(
      rule: rule, severity: severity, paragraph: passage.id, place: passage.place, range: place,
      quote: place.map { passage.words.plain.bytes($0) } ?? "", why: why, advice: advice,
      basis: basis)
  }
}
