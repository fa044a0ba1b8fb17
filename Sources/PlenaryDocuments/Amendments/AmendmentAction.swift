/// One change as an instruction states it, against a text that is not looked at yet.
public enum AmendmentAction: Sendable, Hashable {
  case replace(AmendmentTarget, by: String)
  case delete(AmendmentTarget)
  /// A new paragraph, or several on lines of their own.
  case insert(String, AmendmentPosition)
  /// In the whole text where there is no target.
  case replaceWords(AmendmentTarget?, WordChange)
  case deleteWords(AmendmentTarget?, String, Occurrence, withFootnote: Bool)
  case insertWords(AmendmentTarget?, String, WordPosition)
  /// Without `as`, the paragraphs that follow; otherwise the one is to have this number.
  case renumber(AmendmentTarget?, as: ParagraphPlace?)
  case move(AmendmentTarget, AmendmentPosition)

  public var target: AmendmentTarget? {
    switch self {
    case .replace(let target, _), .delete(let target), .move(let target, _): target
    case .replaceWords(let target, _), .deleteWords(let target, _, _, _),
      .insertWords(let target, _, _), .renumber(let target, _):
      target
    case .insert(_, let position): position.target
    }
  }
}

/// Words and what is to stand for them.
public struct WordChange: Sendable, Hashable {
  public var old: String
  public var new: String
  public var occurrence: Occurrence
  /// The old words were not said but follow: "the word 'report' should be in the plural".
  public var isImplied: Bool

  public init(
    _ old: String, by new: String, _ occurrence: Occurrence = .notSaid, isImplied: Bool = false
  ) {
    self.old = old
    self.new = new
    self.occurrence = occurrence
    self.isImplied = isImplied
  }
}

/// Which of several places with the same words.
public enum Occurrence: Sendable, Hashable {
  /// The instruction says nothing; where the words stand more than once, the first is changed and
  /// that is told.
  case notSaid
  case every
  /// From 1.
  case nth(Int)
  case last
}

/// Where paragraphs are to stand.
public enum AmendmentPosition: Sendable, Hashable {
  case before(AmendmentTarget)
  case after(AmendmentTarget)
  case atBeginning(AmendmentTarget)
  case atEnd(AmendmentTarget)
  /// With this number; what has it now comes after.
  case numbered(AmendmentTarget)

  public var target: AmendmentTarget {
    switch self {
    case .before(let target), .after(let target), .atBeginning(let target), .atEnd(let target),
      .numbered(let target):
      target
    }
  }
}

/// Where words are to stand in a paragraph.
public enum WordPosition: Sendable, Hashable {
  case before(String)
  case after(String)
  case between(String, String)
  case atBeginning
  case atEnd
}

/// One instruction that was read, with where it stands.
public struct AmendmentInstruction: Sendable, Hashable {
  public var action: AmendmentAction
  /// In Unicode scalars of the text of the instructions.
  public var span: Range<Int>
  /// What the paragraph is to read afterwards, where the instruction says so as a check.
  public var resultingText: String?
  /// The earlier text that is amended, where it is not the draft: "of resolution 1970 (2011)".
  public var amends: DocumentSymbol?
  public var doubts: [AmendmentDoubt]

  public init(
    _ action: AmendmentAction, span: Range<Int>, resultingText: String? = nil,
    amends: DocumentSymbol? = nil, doubts: [AmendmentDoubt] = []
  ) {
    self.action = action
    self.span = span
    self.resultingText = resultingText
    self.amends = amends
    self.doubts = doubts
  }
}

/// What could not be read, or was read with a supposition.
public struct AmendmentDoubt: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    /// No instruction could be made of these words.
    case unread
    /// A verb that is known and not carried out: merge, split.
    case notSupported
    /// There is a verb, and what it is about is missing.
    case noTarget
    /// New words are announced and missing.
    case noNewText
    /// Words were taken to be quoted though no quotation marks stand around them.
    case missingQuotes
    case missingClosingQuote
    /// New text without quotation marks, taken up to the next instruction.
    case unquotedText
  }

  public var kind: Kind
  public var span: Range<Int>
  /// The words that it is about.
  public var found: String
  /// What was understood before it failed, or what was supposed.
  public var understood: String

  public init(_ kind: Kind, _ span: Range<Int>, _ found: String, understood: String = "") {
    self.kind = kind
    self.span = span
    self.found = found
    self.understood = understood
  }

  /// A sentence for readers.
  public var text: String {
    let quoted = "\"\(found.count > 120 ? String(found.prefix(119)) + "…" : found)\""
    let place = "at characters \(span.lowerBound + 1) to \(span.upperBound)"
    let after = understood.isEmpty ? "" : " Understood: \(understood)."
    return switch kind {
    case .unread: "\(quoted) \(place) is no instruction that is known.\(after)"
    case .notSupported:
      "\(quoted) \(place) is not carried out. Write it as deletions and insertions.\(after)"
    case .noTarget: "\(quoted) \(place) does not say which paragraph.\(after)"
    case .noNewText: "\(quoted) \(place) does not give the new words.\(after)"
    case .missingQuotes: "The words \(place) have no quotation marks.\(after)"
    case .missingClosingQuote: "The quotation \(place) is not closed.\(after)"
    case .unquotedText:
      "The new text \(place) has no quotation marks; it was taken up to the next instruction."
    }
  }
}
