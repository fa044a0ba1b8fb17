public import PlenaryModel

/// An amendment together with what became of the decision that makes it.
public struct DecidedAmendment: Sendable, Hashable {
  /// Only the first two change a text.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    case adopted
    case adoptedWithoutVote
    case rejected
    /// Not adopted because of the negative vote of a permanent member.
    case vetoed
    case withdrawn
    case notPut

    public var changesTheText: Bool { self == .adopted || self == .adoptedWithoutVote }
  }

  /// Of the text that amends: "S/RES/1973 (2011)".
  public var symbol: String
  /// The paragraph of it that amends: "13"; empty for an amendment to a draft.
  public var paragraph: String
  /// The symbol of what is amended.
  public var amends: String
  public var outcome: Outcome
  /// Of the decision.
  public var day: Day?
  public var instructions: [AmendmentInstruction]

  public init(
    symbol: String, paragraph: String = "", amends: String, outcome: Outcome, day: Day? = nil,
    instructions: [AmendmentInstruction]
  ) {
    self.symbol = symbol
    self.paragraph = paragraph
    self.amends = amends
    self.outcome = outcome
    self.day = day
    self.instructions = instructions
  }
}

/// A text with the changes that were decided, and how it came to read so.
public struct Consolidation: Sendable, Hashable {
  /// One change of one paragraph.
  public struct Change: Sendable, Hashable {
    /// Nil for the title and for annexes.
    public var paragraph: ParagraphID?
    /// As it is displayed in the base text: "11".
    public var number: String
    public var by: String
    public var byParagraph: String
    public var day: Day?
    /// Empty where the paragraph is new.
    public var before: String
    /// Empty where it was deleted.
    public var after: String
    /// The amending paragraph that was itself amended, where the change came by way of it.
    public var through: String
  }

  /// An amendment that changed nothing, and why.
  public struct LeftOut: Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
      case notAdopted(DecidedAmendment.Outcome)
      case afterTheDay
      case anotherText
      case doesNotFit([AmendmentMisfit])
    }
    public var symbol: String
    public var paragraph: String
    public var reason: Reason
  }

  public var document: Document
  public var changes: [Change]
  public var leftOut: [LeftOut]
  public var notices: [String]
}

extension Document {
  /// This text as amended by decisions, as at a day.
  ///
  /// Nothing but an adopted decision changes the text: a rejected or vetoed one is left out and named.
  /// Decisions are carried out in the order of their days, those of one day as given; within one
  /// decision all instructions count in the text before it.
  ///
  /// A decision may replace the paragraph by which an earlier decision changed this text (paragraph 26
  /// of one resolution replaces paragraph 29 of another, and is replaced itself later). Such a chain is
  /// followed: what replaces the amending paragraph replaces what that paragraph had put here, and the
  /// change names the way. Whether the law follows it, too, is for the reader; `followingChains: false`
  /// leaves it out.
  public func consolidated(
    by decided: [DecidedAmendment], asAt day: Day? = nil, followingChains: Bool = true
  ) -> Consolidation {
    var consolidation = Consolidating(self, followingChains: followingChains)
    let inOrder = decided.enumerated().sorted { left, right in
      let (a, b) = (left.element.day, right.element.day)
      guard let a, let b, a != b else { return left.offset < right.offset }
      return a < b
    }
    for (_, one) in inOrder { consolidation.take(one, asAt: day) }
    return consolidation.result
  }
}

private struct Consolidating {
  var result: Consolidation
  private let followsChains: Bool
  private let key: String
  /// What an amending paragraph put into this text: by symbol and number, the paragraphs.
  private var put: [String: [ParagraphID]] = [:]

  init(_ document: Document, followingChains: Bool) {
    result = Consolidation(document: document, changes: [], leftOut: [], notices: [])
    followsChains = followingChains
    key = Self.key(document.symbol)
  }

  private static func key(_ symbol: String) -> String {
    DocumentSymbol.reading(symbol).symbol?.key ?? symbol
  }

  mutating func take(_ one: DecidedAmendment, asAt day: Day?) {
    func leaveOut(_ reason: Consolidation.LeftOut.Reason) {
      result.leftOut.append(
        Consolidation.LeftOut(symbol: one.symbol, paragraph: one.paragraph, reason: reason))
    }
    guard one.outcome.changesTheText else { return leaveOut(.notAdopted(one.outcome)) }
    if let day, let decided = one.day, decided > day { return leaveOut(.afterTheDay) }
    if Self.isSame(one.amends, key) {
      let named = one.symbol + (one.paragraph.isEmpty ? "" : " para " + one.paragraph)
      let resolved = result.document.resolving(one.instructions, named: named)
      guard resolved.fits else { return leaveOut(.doesNotFit(resolved.misfits)) }
      result.notices += resolved.notices
      carryOut(resolved.operations, one, through: "")
    } else if followsChains, let chain = chained(one) {
      carryOut(chain.operations, one, through: chain.through)
    } else {
      leaveOut(.anotherText)
    }
  }

  /// "resolution 1718" and "S/RES/1718 (2006)" are the same where the year is not said.
  private static func isSame(_ symbol: String, _ key: String) -> Bool {
    let other = self.key(symbol)
    return other == key || (other + "(").isPrefix(of: key) || (key + "(").isPrefix(of: other)
  }

  /// A decision on the paragraph through which this text was changed before.
  private func chained(
    _ one: DecidedAmendment
  ) -> (operations: [TextOperation], through: String)? {
    for instruction in one.instructions {
      guard let place = instruction.action.target?.places.first, place.sub.isEmpty else { continue }
      let way = Self.key(one.amends) + "#" + ParagraphPlace(place.number, place.suffix).text
      guard let (_, ids) = put.first(where: { $0.key == way }), let first = ids.first else {
        continue
      }
      var new = NewParagraphs(named: one.symbol + " para " + one.paragraph)
      let through = "paragraph \(place.number) of \(one.amends)"
      switch instruction.action {
      case .replace(_, let text):
        let kind = result.document.block(first)?.kind ?? .operative
        let rest = ids.dropFirst().map { TextOperation.delete($0) }
        return ([.replace(first, new.blocks(text, kind))] + rest, through)
      case .delete, .insert, .replaceWords, .deleteWords, .insertWords, .renumber, .move:
        continue
      }
    }
    return nil
  }

  private mutating func carryOut(
    _ operations: [TextOperation], _ one: DecidedAmendment, through: String
  ) {
    let before = result.document
    guard let after = try? before.applying(operations) else {
      result.leftOut.append(
        Consolidation.LeftOut(
          symbol: one.symbol, paragraph: one.paragraph, reason: .doesNotFit([])))
      return
    }
    var touched: [ParagraphID?] = []
    for operation in operations {
      switch operation {
      case .insert(let blocks, _): touched += blocks.map { $0.id }
      case .replace(let id, let blocks): touched += [id] + blocks.dropFirst().map { $0.id }
      case .delete(let id), .move(let id, _), .setNumber(let id, _): touched.append(id)
      case .changeWords(let place, _): touched.append(place.paragraph)
      case .replaceTitle, .deleteAnnex: touched.append(nil)
      case .renumber: break
      }
    }
    var seen: Set<ParagraphID?> = []
    for id in touched where seen.insert(id).inserted {
      let old = id.flatMap { before.block($0) }
      let new = id.flatMap { after.block($0) }
      let number = ParagraphIndex.number((old ?? new)?.number)
      result.changes.append(
        Consolidation.Change(
          paragraph: id,
          number: number.map { ParagraphPlace($0.number, $0.suffix).text }
            ?? (old ?? new)?.number ?? "",
          by: one.symbol, byParagraph: one.paragraph, day: one.day,
          before: id == nil ? before.title.plain : old?.plain ?? "",
          after: id == nil ? after.title.plain : new?.plain ?? "", through: through))
    }
    if !one.paragraph.isEmpty {
      put[Self.key(one.symbol) + "#" + one.paragraph] = touched.compactMap { id in
        id.flatMap { after.block($0) == nil ? nil : $0 }
      }
    }
    result.document = after
  }
}

extension String {
  fileprivate func isPrefix(of other: String) -> Bool { other.hasPrefix(self) }
}
