public import PlenaryModel

/// What a rule found in a draft, and what can be done about it.
public struct LintFinding: Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Worth a look; often meant so.
    case note
    /// Against the practice of drafting.
    case warning
    /// Wrong in any text.
    case error
    /// Beyond the powers of the body: for the members, who may act on it, and not for a
    /// proofreader.
    case alert

    public static func < (one: Severity, other: Severity) -> Bool {
      allCases.firstIndex(of: one)! < allCases.firstIndex(of: other)!
    }
  }

  public var rule: LintRule
  public var severity: Severity
  /// The paragraph; "title" where it is about the document.
  public var paragraph: ParagraphID
  /// Where that is, in words: "paragraph 2 (a)".
  public var place: String
  /// Where in the words of the paragraph, in UTF-8 bytes of `plain`; nil where it is about all of
  /// it.
  public var range: Range<Int>?
  /// The words it is about.
  public var quote: String
  /// Why this is a finding.
  public var why: String
  /// What to do.
  public var advice: String
  /// The legal basis or rule, where there is one: "Rome Statute art. 13".
  public var basis: String?
}

/// The rules a draft is checked by.
public enum LintRule: String, Sendable, Hashable, CaseIterable {
  case unknownOpener = "unknown-opener"
  case verbInPreamble = "verb-in-preamble"
  case participleInOperativePart = "participle-in-operative-part"
  case openingNotEmphasised = "opening-not-emphasised"
  case endOfPreambularParagraph = "end-of-preambular-paragraph"
  case endOfOperativeParagraph = "end-of-operative-paragraph"
  case endOfText = "end-of-text"
  case endOfSubparagraph = "end-of-sub-paragraph"
  case numberMissing = "number-missing"
  case numberTwice = "number-twice"
  case numberOutOfOrder = "number-out-of-order"
  case tooDeep = "too-deep"
  case symbolDoesNotParse = "symbol-does-not-parse"
  case unknownReference = "unknown-reference"
  case dateDoesNotFit = "date-does-not-fit"
  case quotationMarks = "quotation-marks"
  case brackets = "brackets"
  case sameParagraphTwice = "same-paragraph-twice"
  case doubleWord = "double-word"
  case beyondPowers = "beyond-powers"

  /// What the rule says, in one sentence.
  public var title: String {
    switch self {
    case .unknownOpener: "Paragraphs open with a verb of resolutions."
    case .verbInPreamble: "Paragraphs of the preamble open with a participle."
    case .participleInOperativePart: "Operative paragraphs open with a verb, not a participle."
    case .openingNotEmphasised:
      "Opening words are emphasised, as those of the other paragraphs are."
    case .endOfPreambularParagraph: "A preambular paragraph ends with a comma."
    case .endOfOperativeParagraph: "An operative paragraph ends with a semicolon."
    case .endOfText: "The last operative paragraph ends with a full stop."
    case .endOfSubparagraph: "Sub-paragraphs end alike, and what opens a list with a colon."
    case .numberMissing: "Numbers follow each other without a gap."
    case .numberTwice: "No number stands twice."
    case .numberOutOfOrder: "Numbers rise, bis after its number and letters in their order."
    case .tooDeep: "Sub-paragraphs go four deep at most."
    case .symbolDoesNotParse: "Symbols of documents are well formed."
    case .unknownReference: "Resolutions that are referred to exist."
    case .dateDoesNotFit: "The date of a resolution lies in its session or year."
    case .quotationMarks: "Quotation marks come in pairs."
    case .brackets: "Brackets come in pairs."
    case .sameParagraphTwice: "No paragraph stands twice."
    case .doubleWord: "No word stands twice in a row by mistake."
    case .beyondPowers: "A body decides only what is in its powers."
    }
  }
}
