import PlenaryModel

extension TextOperation {
  /// What takes this operation back, stated against the text after it; `document` is the text before
  /// it. Nil where nothing would change, and for a renumbering, which forgets the old numbers.
  public func inverse(in document: Document) -> [TextOperation]? {
    switch self {
    case .delete(let id):
      guard let block = document.block(id), let anchor = document.anchor(of: id) else { return nil }
      return [.insert([block], anchor)]
    case .replace(let id, let blocks):
      guard let block = document.block(id) else { return nil }
      if blocks.isEmpty {
        return document.anchor(of: id).map { [.insert([block], $0)] }
      }
      return [.replace(id, [block])] + blocks.dropFirst().map { .delete($0.id) }
    case .insert(let blocks, _): return blocks.map { .delete($0.id) }
    case .move(let id, _): return document.anchor(of: id).map { [.move(id, $0)] }
    case .changeWords(let place, _):
      switch place {
      case .words(let id), .heading(let id):
        return document.block(id).map { [.replace(id, [$0])] }
      case .title: return [.replaceTitle(document.title)]
      case .annexTitle: return nil
      }
    case .replaceTitle: return [.replaceTitle(document.title)]
    case .setNumber(let id, _):
      return document.block(id)?.number.map { [.setNumber(id, $0)] }
    case .deleteAnnex, .renumber: return nil
    }
  }
}

extension Document {
  /// Where a paragraph stands, said by its neighbours.
  func anchor(of id: ParagraphID) -> BlockAnchor? {
    func find(_ blocks: [Block], _ container: BlockContainer, _ depth: Int) -> BlockAnchor? {
      guard depth < 32 else { return nil }
      for (place, block) in blocks.enumerated() {
        if block.id == id {
          return place > 0 ? .after(blocks[place - 1].id) : .startOf(container)
        }
        if let found = find(block.children, .children(block.id), depth + 1) { return found }
      }
      return nil
    }
    if let found = find(preamble, .preamble, 0) ?? find(body, .body, 0) { return found }
    for (place, annex) in annexes.enumerated() {
      if let found = find(annex.blocks, .annex(place), 0) { return found }
    }
    return nil
  }
}
