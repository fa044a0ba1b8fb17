/// Something in a source that could be read in another way, or could not be read, and what was
/// assumed. A draft with doubts is still a draft; a person who knows it can settle them.
public struct Doubt: Sendable, Hashable {
  public var place: SourcePlace
  /// The words it is about, the first of them where they are many.
  public var excerpt: String
  public var reason: Reason

  public init(_ reason: Reason, at place: SourcePlace, excerpt: String) {
    self.place = place
    self.reason = reason
    let words = excerpt.trimmingBlanks
    self.excerpt = words.count > 80 ? String(words.prefix(79)) + "…" : words
  }

  /// What is doubtful. The associated values are what was found and what was assumed; the
  /// sentences are in `Doubt+Text.swift`.
  public enum Reason: Sendable, Hashable {
    /// Bytes that are no UTF-8 were taken for this encoding.
    case encoding(assumed: String)
    /// The text is in a language whose opening words are not known here.
    case language(String)
    /// No "The General Assembly," or the like.
    case noEnactingWords
    case noSymbol
    case noTitle
    /// No operative paragraph, though there is a preamble.
    case noOperativePart
    /// The title was not told apart from that of the agenda item.
    case title
    /// A number that does not follow from the one before it.
    case number(found: String, expected: String)
    /// A mark such as "(i)" that is a letter in one list and a number in another.
    case mark(String, assumed: String)
    /// Deeper than texts go; kept at the last level.
    case depth
    /// A short line without punctuation was taken for a heading.
    case heading
    /// A paragraph of the preamble that does not open as they do.
    case opening
    /// An operative paragraph without a number.
    case unnumbered
    /// Words that follow a paragraph were taken for its continuation.
    case continuation
    /// A word cut by a hyphen at the end of a line.
    case hyphen(assumed: String)
    /// A paragraph cut by the end of a page was joined.
    case joined
    /// A footnote that nothing in the text calls.
    case footnote(mark: String)
    /// A second text in the same source: kept as a component.
    case component
    /// What a word processor had and a document has no place for.
    case leftOut(String)
  }
}

/// Where in a source: a line of a text, or a paragraph of a word processor's file.
public enum SourcePlace: Sendable, Hashable, CustomStringConvertible {
  /// Both count from 1; columns count characters.
  case line(Int, column: Int)
  case paragraph(Int)
  case whole

  public var description: String {
    switch self {
    case .line(let line, let column): "line \(line), column \(column)"
    case .paragraph(let number): "paragraph \(number)"
    case .whole: "the text"
    }
  }
}

/// A draft as it was understood, with what is doubtful in it.
public struct DraftReading: Sendable, Hashable {
  public var document: Document
  /// In the order of the source.
  public var doubts: [Doubt]

  public init(document: Document, doubts: [Doubt]) {
    self.document = document
    self.doubts = doubts
  }
}
