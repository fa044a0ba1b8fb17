public import PlenaryModel

/// A paragraph of one text that changes an earlier one: "Decides that paragraph 11 of resolution 1970
/// (2011) shall be replaced by the following: …".
public struct AmendingProvision: Sendable, Hashable {
  /// The number of the paragraph that says so: "13".
  public var number: String
  public var paragraph: ParagraphID
  public var amends: DocumentSymbol
  public var instructions: [AmendmentInstruction]
}

extension Document {
  /// The paragraphs of this text that amend earlier texts. What looks like one and cannot be read is
  /// not left out silently: it stands in `doubts`.
  ///
  /// - Parameter organ: whose resolutions are meant where the text does not say.
  public func amendingProvisions(
    organ: SpokenOrgan? = nil
  ) -> (provisions: [AmendingProvision], doubts: [AmendmentDoubt]) {
    var provisions: [AmendingProvision] = []
    var doubts: [AmendmentDoubt] = []
    let blocks = body.flatMap { Self.paragraphs($0, 0) }
    for (place, block) in blocks.enumerated() {
      guard Self.announces(block.words.plain) else { continue }
      let text = Self.withFollowing(block, blocks[(place + 1)...])
      let reading = AmendmentReading(text, organ: organ)
      let amending = reading.instructions.filter { $0.amends != nil }
      guard let symbol = amending.first?.amends else {
        doubts += reading.doubts
        continue
      }
      let number = ParagraphIndex.number(block.number).map { ParagraphPlace($0.number, $0.suffix) }
      provisions.append(
        AmendingProvision(
          number: number?.text ?? "", paragraph: block.id, amends: symbol, instructions: amending))
    }
    return (provisions, doubts)
  }

  private static func paragraphs(_ block: Block, _ depth: Int) -> [Block] {
    guard depth < 32 else { return [] }
    return block.kind == .section
      ? block.children.flatMap { paragraphs($0, depth + 1) } : [block]
  }

  /// "paragraph … of resolution … shall be replaced", "decides to amend paragraph …".
  private static func announces(_ words: String) -> Bool {
    let tokens = InstructionTokens(String(words.prefix(400))).tokens
    let found = Set(tokens.compactMap(\.word))
    guard found.contains("resolution") || found.contains("decision"),
      found.contains("paragraph") || found.contains("paragraphs")
        || found.contains("subparagraph") || found.contains("annex")
    else { return false }
    // It decides, and its verb comes near the beginning, behind the paragraph that it is about.
    let opening = tokens.prefix(30).compactMap(\.word)
    let decides: Set<String> = ["decides", "decide", "agrees", "resolves"]
    guard opening.first == "paragraph" || opening.prefix(3).contains(where: decides.contains) else {
      return false
    }
    let acts: Set<String> = [
      "replaced", "deleted", "amended", "substituted", "read", "inserted", "reads", "modified",
      "added", "renumbered",
    ]
    let verbs: Set<String> = [
      "replace", "delete", "amend", "substitute", "insert", "modify", "renumber", "add",
    ]
    // "Decides to amend paragraph 3", and "that paragraph 3 … shall be replaced".
    let order = opening.drop { $0 != "to" }.prefix(2)
    let isOrder = opening.prefix(4).contains("to") && order.last.map(verbs.contains) == true
    return isOrder
      || zip(opening, opening.dropFirst()).contains { modal, act in
        InstructionWords.modals.contains(modal) && acts.contains(act)
      }
  }

  /// The quotation can go on in paragraphs without a number of their own, or in sub-paragraphs.
  private static func withFollowing(_ block: Block, _ following: ArraySlice<Block>) -> String {
    var plain = block
    plain.number = nil
    var lines = [plain.plain]
    var depth = balance(lines[0])
    let isOpen = lines[0].trimmingBlanks.hasSuffix(":")
    guard depth > 0 || isOpen else { return lines[0] }
    for (count, next) in following.enumerated() where count < 60 {
      if ParagraphIndex.number(next.number) != nil { break }
      lines.append(next.plain)
      depth += balance(next.plain)
      if depth <= 0 { break }
    }
    return lines.joined(separator: "\n")
  }

  /// Quotations that are opened and not closed. Each paragraph may open one anew.
  private static func balance(_ text: String) -> Int {
    var depth = 0
    for character in text {
      if character == "“" { depth = max(depth, 0) + 1 }
      if character == "”" { depth -= 1 }
      if character == "\"" { depth += depth > 0 ? -1 : 1 }
    }
    return depth
  }
}
