import PlenaryModel

/// An amendment held against its base text: what it comes to, and what does not fit.
public struct ResolvedAmendment: Sendable, Hashable {
  /// "A-1", "A/C.3/69/L.63": also the beginning of the ids of its new paragraphs.
  public var name: String
  public var operations: [TextOperation]
  public var misfits: [AmendmentMisfit]
  /// What was decided where the instruction left it open, in sentences.
  public var notices: [String]

  public init(
    name: String, operations: [TextOperation], misfits: [AmendmentMisfit] = [],
    notices: [String] = []
  ) {
    self.name = name
    self.operations = operations
    self.misfits = misfits
    self.notices = notices
  }

  public var fits: Bool { misfits.isEmpty }
}

extension Document {
  /// Finds what the instructions are about. Numbers count in this text, before any change; an
  /// instruction that does not fit stands in `misfits` and has no operation.
  public func resolving(
    _ instructions: [AmendmentInstruction], named name: String
  ) -> ResolvedAmendment {
    var resolver = AmendmentResolver(self, named: name)
    for instruction in instructions { resolver.resolve(instruction) }
    return resolver.result
  }
}

struct AmendmentResolver {
  let index: ParagraphIndex
  let document: Document
  private var new: NewParagraphs
  var result: ResolvedAmendment

  init(_ document: Document, named name: String) {
    self.document = document
    index = ParagraphIndex(document)
    new = NewParagraphs(named: name)
    result = ResolvedAmendment(name: name, operations: [])
  }

  mutating func resolve(_ instruction: AmendmentInstruction) {
    do throws(AmendmentMisfit) {
      let operations = try operations(of: instruction.action)
      result.operations += operations
      if let expected = instruction.resultingText {
        checkResult(operations, expected, instruction.action.text)
      }
    } catch {
      var misfit = error
      misfit.span = instruction.span
      result.misfits.append(misfit)
    }
  }

  private mutating func operations(
    of action: AmendmentAction
  ) throws(AmendmentMisfit) -> [TextOperation] {
    switch action {
    case .delete(let target): return try deletions(target)
    case .replace(let target, let text): return try replacements(target, text)
    case .insert(let text, let position): return try insertions(text, position)
    case .replaceWords(let target, let change):
      return try wordChanges(target, change.old, change.new, change.occurrence, false)
    case .deleteWords(let target, let words, let occurrence, let withFootnote):
      return try wordChanges(target, words, "", occurrence, withFootnote)
    case .insertWords(let target, let words, let position):
      return try insertedWords(target, words, position)
    case .renumber(let target, let number):
      guard let number, let target else { return [.renumber] }
      return try index.blocks(target).prefix(1).map { .setNumber($0.id, number.text + ".") }
    case .move(let target, let position):
      let anchor = try anchor(of: position)
      return try index.blocks(target).map { .move($0.id, anchor) }
    }
  }

  // MARK: paragraphs

  private func deletions(_ target: AmendmentTarget) throws(AmendmentMisfit) -> [TextOperation] {
    if case .annex(let name) = target.part, target.places.isEmpty, target.spot == .whole {
      return [.deleteAnnex(try index.annex(name))]
    }
    if case .section(let name) = target.part, target.places.isEmpty, target.spot == .whole {
      return [.delete(try section(name))]
    }
    guard target.part != .title, target.part != .text || target.spot != .whole else {
      throw AmendmentMisfit(.notSupported, "deletion of \(target.text)")
    }
    if case .annexSection = target.part, target.places.isEmpty {
      throw AmendmentMisfit(.notSupported, "deletion of \(target.text)")
    }
    if target.spot != .whole { return try spotChanges(target, by: "") }
    return try index.blocks(target).map { .delete($0.id) }
  }

  private func section(_ name: String) throws(AmendmentMisfit) -> ParagraphID {
    let found = document.body.first { block in
      guard block.kind == .section else { return false }
      let words = (block.number ?? block.heading?.plain ?? "")
        .split { !$0.isLetter && !$0.isNumber }
      return words.contains { $0.uppercased() == name.uppercased() }
    }
    guard let found else { throw AmendmentMisfit(.noPart, "section \(name)") }
    return found.id
  }

  private mutating func replacements(
    _ target: AmendmentTarget, _ text: String
  ) throws(AmendmentMisfit) -> [TextOperation] {
    if target.part == .title { return [.replaceTitle(RichText(text))] }
    if target.spot != .whole { return try spotChanges(target, by: text) }
    let blocks = try index.blocks(target)
    guard let first = blocks.first, !target.places.isEmpty else {
      throw AmendmentMisfit(.notSupported, "replacement of \(target.text) as a whole")
    }
    let paragraphs = new.blocks(text, first.kind)
    return [.replace(first.id, paragraphs)] + blocks.dropFirst().map { .delete($0.id) }
  }

  private mutating func insertions(
    _ text: String, _ position: AmendmentPosition
  ) throws(AmendmentMisfit) -> [TextOperation] {
    let target = position.target
    let anchor = try anchor(of: position)
    let isSub = target.places.last.map { !$0.sub.isEmpty } ?? false
    var kind: Block.Kind = target.part == .preamble ? .preambular : .operative
    if case .annex = target.part { kind = .paragraph }
    if isSub || anchor.isInsideParagraph { kind = .subparagraph }
    var blocks = new.blocks(text, kind)
    if case .numbered = position, let place = target.places.first, !blocks.isEmpty {
      let number = place.sub.last.map { "(\($0))" } ?? place.text + "."
      if blocks[0].number == nil { blocks[0].number = number }
    }
    // A number that another paragraph has is not given twice: it becomes "4 bis" or is counted anew.
    let taken = try index.entries(of: target.part)
    for place in blocks.indices {
      guard let own = ParagraphIndex.number(blocks[place].number) else { continue }
      if taken.contains(where: { $0.number == own.number && $0.suffix == own.suffix }) {
        blocks[place].number = nil
      }
    }
    return [.insert(blocks, anchor)]
  }

  private func anchor(of position: AmendmentPosition) throws(AmendmentMisfit) -> BlockAnchor {
    switch position {
    case .before(let target):
      guard let first = try index.blocks(target).first else { break }
      return .before(first.id)
    case .after(let target):
      guard let last = try index.blocks(target).last else { break }
      return .after(last.id)
    case .atBeginning(let target): return .startOf(try container(target))
    case .atEnd(let target): return .endOf(try container(target))
    case .numbered(let target): return try numberedAnchor(target)
    }
    throw AmendmentMisfit(.noPart, position.target.text)
  }

  private func container(_ target: AmendmentTarget) throws(AmendmentMisfit) -> BlockContainer {
    if let block = try target.places.isEmpty ? nil : index.blocks(target).last {
      return .children(block.id)
    }
    switch target.part {
    case .preamble: return .preamble
    case .operative, .text, .title: return .body
    case .section(let name): return .children(try section(name))
    case .annex(let name): return .annex(try index.annex(name))
    case .annexSection: throw AmendmentMisfit(.notSupported, "insertion into \(target.text)")
    }
  }

  /// "Add operative paragraph 5": before what is 5 now; behind the last where there is none.
  private func numberedAnchor(
    _ target: AmendmentTarget
  ) throws(AmendmentMisfit) -> BlockAnchor {
    guard let place = target.places.first else { return .endOf(try container(target)) }
    if let label = place.sub.last {
      var outer = target
      outer.places[0].sub.removeLast()
      if let block = try? index.blocks(AmendmentTarget(target.part, [place])).first {
        return .before(block.id)
      }
      _ = label
      return .endOf(try container(outer))
    }
    let entries = try index.entries(of: target.part)
    if !place.suffix.isEmpty {
      // "5 bis" stands behind 5 and what is 5 bis already.
      let before = entries.last { $0.number == place.number }
      if let before { return .after(before.block.id) }
    }
    if let same = entries.first(where: { $0.number == place.number }) {
      return .before(same.block.id)
    }
    guard let last = entries.last else {
      return .endOf(try container(AmendmentTarget(target.part)))
    }
    guard place.number == last.number + 1 || place.number <= 0 else {
      throw AmendmentMisfit(.noParagraph, target.text, nearest: "paragraph \(last.number)")
    }
    return .after(last.block.id)
  }

  private mutating func checkResult(
    _ operations: [TextOperation], _ expected: String, _ action: String
  ) {
    guard let id = operations.lazy.flatMap(\.paragraphs).first,
      let changed = try? document.applying(operations), let block = changed.block(id)
    else { return }
    var plain = block
    plain.number = nil
    let own = WordSearch(plain.plain.trimmingBlanks)
    if own.find(expected).places.isEmpty || plain.plain.count > expected.count + 8 {
      result.notices.append(
        "After “\(action)” the paragraph does not read as the amendment says it will: it reads "
          + "“\(plain.plain)”.")
    }
  }
}

extension BlockAnchor {
  fileprivate var isInsideParagraph: Bool {
    switch self {
    case .startOf(.children), .endOf(.children): true
    default: false
    }
  }
}
