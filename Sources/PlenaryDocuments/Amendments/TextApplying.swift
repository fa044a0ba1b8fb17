public import PlenaryModel

/// What numbers paragraphs have after a change.
public enum ParagraphNumbering: Sendable, Hashable {
  /// Old paragraphs keep their numbers; new ones get "3 bis", "3 ter" behind 3.
  case kept
  /// Counted anew; a paragraph that was "2 bis" stays a bis of the one before it.
  case consecutive
}

extension Document {
  /// The document with all operations carried out at once against the text as it is. Their order does
  /// not count, unless two insert at the same place: those stand in the order given.
  ///
  /// - Throws: when a paragraph that an operation is about is not in the document; nothing is changed.
  public func applying(
    _ operations: [TextOperation], numbering: ParagraphNumbering = .kept
  ) throws(AmendmentMisfit) -> Document {
    try check(operations)
    var application = TextApplication(self, operations)
    var result = self
    result.preamble = application.rebuild(preamble, in: .preamble)
    result.body = application.rebuild(body, in: .body)
    result.annexes = annexes.enumerated().filter { !application.deletedAnnexes.contains($0.offset) }
      .map { place, annex in
        var annex = annex
        annex.blocks = application.rebuild(annex.blocks, in: .annex(place))
        annex.title = application.edited(annex.title, at: .annexTitle(place))
        return annex
      }
    result.title = application.newTitle ?? application.edited(title, at: .title)
    let isConsecutive = operations.contains(.renumber) || numbering == .consecutive
    result.renumber(isConsecutive ? .consecutive : .kept, new: application.newIDs)
    for (id, number) in application.numbers { result.setNumber(number, of: id) }
    return result
  }

  private func check(_ operations: [TextOperation]) throws(AmendmentMisfit) {
    var ids: Set<ParagraphID> = []
    for block in blocks + annexes.flatMap(\.blocks) { block.walk { one, _ in ids.insert(one.id) } }
    for operation in operations {
      for id in operation.paragraphs where !ids.contains(id) {
        throw AmendmentMisfit(.noParagraph, id.code)
      }
      if case .deleteAnnex(let place) = operation, !annexes.indices.contains(place) {
        throw AmendmentMisfit(.noPart, "annex \(place + 1)")
      }
    }
  }

  private mutating func setNumber(_ number: String, of id: ParagraphID) {
    func set(_ blocks: inout [Block], _ depth: Int) {
      guard depth < 32 else { return }
      for place in blocks.indices {
        if blocks[place].id == id { blocks[place].number = number }
        set(&blocks[place].children, depth + 1)
      }
    }
    set(&preamble, 0)
    set(&body, 0)
    for place in annexes.indices { set(&annexes[place].blocks, 0) }
  }
}

extension TextOperation {
  /// The paragraphs of the base text that it is about, with those that say where.
  public var paragraphs: [ParagraphID] {
    switch self {
    case .delete(let id), .replace(let id, _), .setNumber(let id, _): [id]
    case .insert(_, let anchor): anchor.paragraph.map { [$0] } ?? []
    case .move(let id, let anchor): [id] + (anchor.paragraph.map { [$0] } ?? [])
    case .changeWords(let place, _): place.paragraph.map { [$0] } ?? []
    case .replaceTitle, .deleteAnnex, .renumber: []
    }
  }
}

/// All operations on one document, sorted by the paragraph that they are about.
private struct TextApplication {
  private var deleted: Set<ParagraphID> = []
  private var replaced: [ParagraphID: [Block]] = [:]
  private var inserted: [BlockAnchor: [Block]] = [:]
  private var edits: [TextPlace: [WordEdit]] = [:]
  private var moved: Set<ParagraphID> = []
  private(set) var numbers: [ParagraphID: String] = [:]
  private(set) var deletedAnnexes: Set<Int> = []
  private(set) var newTitle: RichText?
  private(set) var newIDs: Set<ParagraphID> = []

  init(_ document: Document, _ operations: [TextOperation]) {
    for operation in operations {
      switch operation {
      case .delete(let id): deleted.insert(id)
      case .replace(let id, let blocks): replaced[id] = blocks
      case .insert(let blocks, let anchor):
        inserted[anchor, default: []] += blocks
        newIDs.formUnion(blocks.map(\.id))
      case .changeWords(let place, let changes): edits[place, default: []] += changes
      case .replaceTitle(let title): newTitle = title
      case .deleteAnnex(let place): deletedAnnexes.insert(place)
      case .setNumber(let id, let number): numbers[id] = number
      case .move, .renumber: break
      }
    }
    // A moved paragraph takes the changes of its words along.
    for case .move(let id, let anchor) in operations {
      guard !deleted.contains(id), let block = document.block(id) else { continue }
      inserted[anchor, default: []] += rebuilt(block, depth: 0)
      moved.insert(id)
    }
  }

  func edited(_ text: RichText, at place: TextPlace) -> RichText {
    edits[place].map { text.editing($0) } ?? text
  }

  mutating func rebuild(_ blocks: [Block], in container: BlockContainer) -> [Block] {
    rebuild(blocks, in: container, depth: 0)
  }

  private func rebuild(_ blocks: [Block], in container: BlockContainer, depth: Int) -> [Block] {
    guard depth < 32 else { return blocks }
    var result = inserted[.startOf(container)] ?? []
    for block in blocks {
      result += inserted[.before(block.id)] ?? []
      if !moved.contains(block.id) { result += rebuilt(block, depth: depth) }
      result += inserted[.after(block.id)] ?? []
    }
    return result + (inserted[.endOf(container)] ?? [])
  }

  private func rebuilt(_ block: Block, depth: Int) -> [Block] {
    if deleted.contains(block.id) { return [] }
    if var new = replaced[block.id] {
      guard !new.isEmpty else { return [] }
      new[0].id = block.id
      if let number = block.number { new[0].number = number }
      return new
    }
    var block = block
    block.words = edited(block.words, at: .words(block.id))
    if let heading = block.heading { block.heading = edited(heading, at: .heading(block.id)) }
    block.children = rebuild(block.children, in: .children(block.id), depth: depth + 1)
    return [block]
  }
}
