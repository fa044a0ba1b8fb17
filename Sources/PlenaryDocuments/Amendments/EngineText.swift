public import PlenaryModel

extension Document {
  /// The text as the engine decides on it: its paragraphs with their words, sub-paragraphs and all.
  public var proposalText: ProposalText {
    ProposalText(
      preamble.filter { $0.kind != .heading }.map {
        Paragraph(id: $0.id, part: .preambular, words: Self.engineWords($0))
      }
        + Self.operative(body, 0).map {
          Paragraph(id: $0.id, part: .operative, words: Self.engineWords($0))
        })
  }

  /// What an amendment is to the engine, operation by operation. Sub-paragraphs are words of their
  /// paragraph there; titles, annexes, headings, numbers and moves have no place in it and stand in
  /// `unmapped`.
  public func engineOperations(
    of amendment: ResolvedAmendment
  ) -> (operations: [AmendmentOperation], unmapped: [TextOperation]) {
    let text = proposalText
    var operations: [AmendmentOperation] = []
    var unmapped: [TextOperation] = []
    var inner: [ParagraphID: [TextOperation]] = [:]
    var order: [ParagraphID] = []
    for operation in amendment.operations {
      if let mapped = mapped(operation, text) {
        operations += mapped
      } else if let id = operation.paragraphs.first, let outer = outermost(id, in: text) {
        if inner[outer] == nil { order.append(outer) }
        inner[outer, default: []].append(operation)
      } else {
        unmapped.append(operation)
      }
    }
    for id in order {
      guard let changes = inner[id], let changed = try? applying(changes),
        let paragraph = changed.proposalText.paragraphs.first(where: { $0.id == id }),
        let before = text.paragraphs.first(where: { $0.id == id })
      else {
        unmapped += inner[id] ?? []
        continue
      }
      operations.append(Self.change(from: before, to: paragraph))
    }
    return (operations, unmapped)
  }

  private func mapped(_ operation: TextOperation, _ text: ProposalText) -> [AmendmentOperation]? {
    func part(_ kind: Block.Kind) -> Paragraph.Part {
      kind == .preambular ? .preambular : .operative
    }
    func paragraph(_ block: Block) -> Paragraph {
      Paragraph(id: block.id, part: part(block.kind), words: Self.engineWords(block))
    }
    switch operation {
    case .delete(let id) where text.place(of: id) != nil: return [.delete(id)]
    case .replace(let id, let blocks) where text.place(of: id) != nil:
      guard let first = blocks.first else { return [.delete(id)] }
      let rest = blocks.dropFirst().reversed().map {
        AmendmentOperation.insertAfter(id, paragraph($0))
      }
      return [.replace(id, words: Self.engineWords(first))] + rest
    case .insert(let blocks, .after(let id)) where text.place(of: id) != nil:
      return blocks.reversed().map { .insertAfter(id, paragraph($0)) }
    case .insert(let blocks, .before(let id)) where text.place(of: id) != nil:
      return blocks.map { .insertBefore(id, paragraph($0)) }
    case .insert(let blocks, .endOf(.body)), .insert(let blocks, .endOf(.preamble)):
      return blocks.map { .append(paragraph($0)) }
    case .renumber: return []
    default: return nil
    }
  }

  /// Words around a single change, wide enough that the first occurrence is the right one.
  private static func change(from old: Paragraph, to new: Paragraph) -> AmendmentOperation {
    let (a, b) = (Array(old.words.unicodeScalars), Array(new.words.unicodeScalars))
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - start, a[a.count - 1 - tail] == b[b.count - 1 - tail] {
      tail += 1
    }
    func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return String(view)
    }
    while start > 0 || tail > 0 {
      let sought = text(a[start..<a.count - tail])
      if !sought.isEmpty, let range = old.words.firstRange(of: sought),
        old.words.unicodeScalars.distance(from: old.words.startIndex, to: range.lowerBound) == start
      {
        return .replaceWords(old.id, old: sought, new: text(b[start..<b.count - tail]))
      }
      if start > 0 { start -= 1 }
      if tail > 0 { tail -= 1 }
    }
    return .replace(old.id, words: new.words)
  }

  private func outermost(_ id: ParagraphID, in text: ProposalText) -> ParagraphID? {
    for block in preamble + Self.operative(body, 0) where text.place(of: block.id) != nil {
      var isInside = false
      block.walk { one, _ in if one.id == id { isInside = true } }
      if isInside { return block.id }
    }
    return nil
  }

  private static func operative(_ blocks: [Block], _ depth: Int) -> [Block] {
    guard depth < 32 else { return [] }
    return blocks.flatMap { block -> [Block] in
      switch block.kind {
      case .section: operative(block.children, depth + 1)
      case .heading: []
      default: [block]
      }
    }
  }

  private static func engineWords(_ block: Block) -> String {
    var plain = block
    plain.number = nil
    return plain.plain
  }
}
