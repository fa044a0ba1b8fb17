/// A paragraph's permanent id. It stays when paragraphs before it come or go; the number that
/// readers see is another thing and is counted anew.
public struct ParagraphID: Code {
  public let code: String
  public init(_ code: String) { self.code = code }
}

/// One paragraph of a draft.
public struct Paragraph: Sendable, Hashable {
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case preambular
    case operative
  }

  public var id: ParagraphID
  public var part: Part
  public var words: String

  public init(id: ParagraphID, part: Part, words: String) {
    self.id = id
    self.part = part
    self.words = words
  }
}

/// The paragraphs of a proposal in their order, preamble first.
public struct ProposalText: Sendable, Hashable {
  public private(set) var paragraphs: [Paragraph]

  public init(_ paragraphs: [Paragraph] = []) {
    self.paragraphs =
      paragraphs.filter { $0.part == .preambular } + paragraphs.filter { $0.part == .operative }
  }

  public var operative: [Paragraph] { paragraphs.filter { $0.part == .operative } }
  public var preambular: [Paragraph] { paragraphs.filter { $0.part == .preambular } }

  public func place(of id: ParagraphID) -> Int? { paragraphs.firstIndex { $0.id == id } }

  /// What readers see before the paragraph: its number among the operative ones, or which of the
  /// preambular ones it is.
  public func displayNumber(of id: ParagraphID) -> Int? {
    guard let place = place(of: id) else { return nil }
    let part = paragraphs[place].part
    return paragraphs[...place].count { $0.part == part }
  }

  /// The text without these paragraphs: what remains after separate votes.
  public func without(_ dropped: Set<ParagraphID>) -> ProposalText {
    ProposalText(paragraphs.filter { !dropped.contains($0.id) })
  }

  /// The text with an adopted amendment carried out.
  ///
  /// - Throws: `AmendmentDoesNotFit` when a paragraph or words that it is about are not there;
  ///   nothing is changed then.
  public func applying(
    _ operations: [AmendmentOperation]
  ) throws(AmendmentDoesNotFit) -> ProposalText {
    var result = self
    for operation in operations { try result.apply(operation) }
    return result
  }

  private mutating func apply(_ operation: AmendmentOperation) throws(AmendmentDoesNotFit) {
    switch operation {
    case .delete(let id):
      paragraphs.remove(at: try existing(id))
    case .replace(let id, let words):
      paragraphs[try existing(id)].words = words
    case .replaceWords(let id, let old, let new):
      let place = try existing(id)
      guard let changed = paragraphs[place].words.replacingFirst(old, with: new) else {
        throw AmendmentDoesNotFit(paragraph: id, words: old)
      }
      paragraphs[place].words = changed
    case .insertAfter(let id, let paragraph):
      try insert(paragraph, at: try existing(id) + 1)
    case .insertBefore(let id, let paragraph):
      try insert(paragraph, at: try existing(id))
    case .append(let paragraph):
      try insert(paragraph, at: paragraphs.endIndex)
    }
  }

  private func existing(_ id: ParagraphID) throws(AmendmentDoesNotFit) -> Int {
    guard let place = place(of: id) else { throw AmendmentDoesNotFit(paragraph: id, words: nil) }
    return place
  }

  /// Puts a paragraph at a place, or at the nearest one in its own part: the preamble stays first.
  private mutating func insert(
    _ paragraph: Paragraph, at place: Int
  ) throws(AmendmentDoesNotFit) {
    guard self.place(of: paragraph.id) == nil else {
      throw AmendmentDoesNotFit(paragraph: paragraph.id, words: nil, isTaken: true)
    }
    var changed = paragraphs
    changed.insert(paragraph, at: place)
    self = ProposalText(changed)
  }
}

/// One change to a base text, against the paragraph ids of that text.
public enum AmendmentOperation: Sendable, Hashable {
  case delete(ParagraphID)
  case replace(ParagraphID, words: String)
  case replaceWords(ParagraphID, old: String, new: String)
  case insertAfter(ParagraphID, Paragraph)
  case insertBefore(ParagraphID, Paragraph)
  case append(Paragraph)

  /// The paragraph of the base text that it is about; nil when it only adds.
  public var target: ParagraphID? {
    switch self {
    case .delete(let id), .replace(let id, _), .replaceWords(let id, _, _): id
    case .insertAfter, .insertBefore, .append: nil
    }
  }

  public var addsOrDeletes: Bool {
    switch self {
    case .delete, .insertAfter, .insertBefore, .append: true
    case .replace, .replaceWords: false
    }
  }
}

/// An amendment speaks of something that the text does not have.
public struct AmendmentDoesNotFit: Error, Hashable {
  public var paragraph: ParagraphID
  /// The words that are not in the paragraph; nil when the paragraph itself is missing.
  public var words: String?
  public var isTaken: Bool

  public init(paragraph: ParagraphID, words: String?, isTaken: Bool = false) {
    self.paragraph = paragraph
    self.words = words
    self.isTaken = isTaken
  }
}

extension String {
  /// The string with the first occurrence of `old` replaced; nil when it does not occur.
  func replacingFirst(_ old: String, with new: String) -> String? {
    let text = Array(utf8)
    let sought = Array(old.utf8)
    guard !sought.isEmpty, text.count >= sought.count else { return nil }
    for start in 0...(text.count - sought.count)
    where text[start..<start + sought.count].elementsEqual(sought) {
      let bytes = text[..<start] + Array(new.utf8) + text[(start + sought.count)...]
      return String(decoding: bytes, as: UTF8.self)
    }
    return nil
  }
}
