import PlenaryModel

extension Document {
  /// Gives numbers to the paragraphs of the body after a change, in the form they have in this text.
  mutating func renumber(_ numbering: ParagraphNumbering, new: Set<ParagraphID>) {
    var count = ParagraphCount(numbering, new: new)
    count.renumber(&body, depth: 0)
  }
}

private struct ParagraphCount {
  private static let suffixes = ["bis", "ter", "quater", "quinquies", "sexies", "septies"]
  private let numbering: ParagraphNumbering
  private let new: Set<ParagraphID>
  private var last = 0
  /// The last number of the base text, for finding where a section counts from 1 again.
  private var lastInBase = 0
  private var added = 0

  init(_ numbering: ParagraphNumbering, new: Set<ParagraphID>) {
    self.numbering = numbering
    self.new = new
  }

  mutating func renumber(_ blocks: inout [Block], depth: Int) {
    guard depth < 32 else { return }
    let isNumbered = blocks.contains {
      ParagraphIndex.number($0.number) != nil && !new.contains($0.id)
    }
    for place in blocks.indices {
      switch blocks[place].kind {
      case .section: renumber(&blocks[place].children, depth: depth + 1)
      case .operative, .paragraph:
        if isNumbered { renumber(&blocks[place]) }
        if numbering == .consecutive { reletter(&blocks[place].children) }
      default: break
      }
    }
  }

  private mutating func renumber(_ block: inout Block) {
    let own = new.contains(block.id) ? nil : ParagraphIndex.number(block.number)
    switch (numbering, own) {
    case (.kept, let own?):
      (last, added) = (own.number, own.suffix.isEmpty ? 0 : rank(own.suffix))
    case (.kept, nil):
      guard new.contains(block.id) || block.kind == .operative else { return }
      // One that says its own number keeps it: "4 bis".
      if let said = ParagraphIndex.number(block.number) {
        (last, added) = (said.number, said.suffix.isEmpty ? 0 : rank(said.suffix))
        return
      }
      guard last > 0, added < Self.suffixes.count else { return }
      block.number = "\(last) \(Self.suffixes[added])."
      added += 1
    case (.consecutive, let own?) where !own.suffix.isEmpty && last > 0:
      block.number = "\(last) \(own.suffix)" + ending(of: block)
    case (.consecutive, let own):
      // A new section counts from 1 again where the base text did.
      if let own, own.number == 1, lastInBase >= 1 { last = 0 }
      if let own { lastInBase = own.number }
      guard own != nil || new.contains(block.id) || block.kind == .operative else { return }
      last += 1
      block.number = String(last) + ending(of: block)
    }
  }

  private func rank(_ suffix: String) -> Int {
    (Self.suffixes.firstIndex(of: suffix) ?? -1) + 1
  }

  private func ending(of block: Block) -> String {
    guard let number = block.number, !number.isEmpty else { return "." }
    return number.hasSuffix(".") ? "." : ""
  }

  /// (a), (b), (c) where one was added or taken away; other labels stay.
  private func reletter(_ children: inout [Block]) {
    let places = children.indices.filter { children[$0].kind == .subparagraph }
    let labels = places.map { children[$0].number ?? "" }
    guard places.count <= 26,
      labels.allSatisfy({ $0.isEmpty || ($0.count == 3 && $0.hasPrefix("(") && $0.hasSuffix(")")) }
      ),
      let first = labels.first, first.isEmpty || first == "(a)" || first == "(b)"
    else { return }
    for (count, place) in places.enumerated() {
      children[place].number = "(\(UnicodeScalar(UInt8(97 + count))))"
    }
  }
}
