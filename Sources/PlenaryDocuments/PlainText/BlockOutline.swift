import PlenaryModel

/// Blocks in the order of reading, each with how deep it stands; made into a tree at the end.
struct BlockOutline {
  private var entries: [(depth: Int, block: Block)] = []
  private var counts: [String: Int] = [:]
  private let prefix: String

  init(prefix: String) { self.prefix = prefix }

  var isEmpty: Bool { entries.isEmpty }
  var last: Block? { entries.last?.block }
  var lastDepth: Int { entries.last?.depth ?? 0 }

  mutating func append(
    _ kind: Block.Kind, _ words: RichText, number: String? = nil, depth: Int,
    heading: RichText? = nil
  ) {
    let id = identifier(for: kind)
    entries.append(
      (depth, Block(id: id, kind: kind, number: number, heading: heading, words: words)))
  }

  mutating func append(table: Block, depth: Int) {
    var table = table
    table.id = identifier(for: .table)
    entries.append((depth, table.withIdentifiers(under: table.id.code)))
  }

  mutating func setHeadingOfLast(_ heading: RichText) {
    entries[entries.count - 1].block.heading = heading
  }

  mutating func appendToLast(_ run: Inline) {
    entries[entries.count - 1].block.words.runs.append(run)
  }

  mutating func removeLast() { entries.removeLast() }

  /// Identifiers count blocks of a kind from the beginning of the text; numbers say nothing about
  /// them, so that "2 bis" leaves all others alone.
  private mutating func identifier(for kind: Block.Kind) -> ParagraphID {
    let letters =
      switch kind {
      case .preambular: "pp"
      case .operative: "op"
      case .subparagraph: "sub"
      case .continuation: "cont"
      case .paragraph: "par"
      case .heading: "head"
      case .section: "sec"
      case .table: "tab"
      case .row: "row"
      case .cell: "cell"
      case .kept: "kept"
      }
    counts[letters, default: 0] += 1
    return ParagraphID(prefix + letters + "\(counts[letters, default: 0])")
  }

  /// The entries as a tree: each block holds those after it that stand deeper.
  func tree() -> [Block] {
    var place = 0
    return siblings(from: &place, depth: 0)
  }

  /// Depths are bounded by sections and lists, so this goes no deeper than a dozen levels.
  private func siblings(from place: inout Int, depth: Int) -> [Block] {
    var blocks: [Block] = []
    while place < entries.count, entries[place].depth >= depth {
      var block = entries[place].block
      let own = entries[place].depth
      place += 1
      if place < entries.count, entries[place].depth > own {
        block.children += siblings(from: &place, depth: own + 1)
      }
      blocks.append(block)
    }
    return blocks
  }
}

extension Block {
  /// The rows and cells of a table, named under it.
  fileprivate func withIdentifiers(under name: String) -> Block {
    var block = self
    for place in block.children.indices {
      let child = name + ".\(place + 1)"
      block.children[place].id = ParagraphID(child)
      block.children[place] = block.children[place].withIdentifiers(under: child)
    }
    return block
  }
}
