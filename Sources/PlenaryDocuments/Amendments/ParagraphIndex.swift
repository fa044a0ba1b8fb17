import PlenaryModel

/// The paragraphs of a document by the numbers that readers see.
struct ParagraphIndex {
  struct Entry {
    var block: Block
    /// Nil for the preamble and the body.
    var annex: Int?
    /// The label of the section around it: "II".
    var section: String
    var number: Int
    var suffix: String
  }

  private(set) var preamble: [Entry] = []
  private(set) var body: [Entry] = []
  private(set) var annexes: [[Entry]] = []
  let document: Document

  init(_ document: Document) {
    self.document = document
    let ofPreamble = document.preamble.filter { $0.kind == .preambular }
    for (place, block) in (ofPreamble.isEmpty ? document.preamble : ofPreamble).enumerated() {
      preamble.append(
        Entry(block: block, annex: nil, section: "", number: place + 1, suffix: ""))
    }
    numberByMarks(&preamble)
    body = Self.entries(document.body, annex: nil)
    annexes = document.annexes.enumerated().map { Self.entries($1.blocks, annex: $0) }
  }

  /// Where a preamble counts its own paragraphs ("5 bis"), those numbers hold.
  private func numberByMarks(_ entries: inout [Entry]) {
    guard entries.contains(where: { $0.block.number != nil }) else { return }
    for place in entries.indices {
      guard let (number, suffix) = Self.number(entries[place].block.number) else { continue }
      (entries[place].number, entries[place].suffix) = (number, suffix)
    }
  }

  private static func entries(_ blocks: [Block], annex: Int?) -> [Entry] {
    var all: [(block: Block, section: String)] = []
    func collect(_ blocks: [Block], _ section: String, _ depth: Int) {
      guard depth < 32 else { return }
      for block in blocks {
        switch block.kind {
        case .operative, .paragraph: all.append((block, section))
        case .section: collect(block.children, label(of: block) ?? section, depth + 1)
        default: break
        }
      }
    }
    collect(blocks, "", 0)
    var entries: [Entry] = []
    for (block, section) in all {
      guard let (number, suffix) = number(block.number) else { continue }
      entries.append(
        Entry(block: block, annex: annex, section: section, number: number, suffix: suffix))
    }
    if !entries.isEmpty { return entries }
    // No paragraph has a number: the single one of a short resolution, or a list that counts by
    // itself.
    return all.enumerated().map { place, item in
      Entry(block: item.block, annex: annex, section: item.section, number: place + 1, suffix: "")
    }
  }

  /// "II" of a section with the number "II." or the heading "Part II".
  private static func label(of block: Block) -> String? {
    let text = block.number ?? block.heading?.plain ?? ""
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.first { Int($0) != nil || RomanNumeral.value($0) != nil || $0.count == 1 }
  }

  /// "11.", "2 bis.", "OP 7"
  static func number(_ text: String?) -> (number: Int, suffix: String)? {
    guard let text else { return nil }
    let start = text.drop { !($0.isASCII && $0.isNumber) }
    let digits = start.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count < 8, let number = Int(digits), !text.hasPrefix("(") else {
      return nil
    }
    let rest = start.dropFirst(digits.count).filter { $0.isLetter }
    return (number, rest.count <= 1 ? rest.uppercased() : rest.lowercased())
  }

  // MARK: finding

  func entries(of part: AmendmentTarget.Part) throws(AmendmentMisfit) -> [Entry] {
    switch part {
    case .preamble: return preamble
    case .operative: return body
    case .section(let name):
      let found = body.filter { $0.section.uppercased() == name.uppercased() }
      if found.isEmpty { throw AmendmentMisfit(.noPart, "section \(name)") }
      return found
    case .annex(let name): return annexes[try annex(name)]
    case .annexSection(let name, let section):
      let found = annexes[try annex(name)].filter {
        $0.section.uppercased() == section.uppercased()
      }
      if found.isEmpty { throw AmendmentMisfit(.noPart, "section \(section)") }
      return found
    case .title, .text: return []
    }
  }

  func annex(_ name: String) throws(AmendmentMisfit) -> Int {
    if name.isEmpty, document.annexes.count == 1 { return 0 }
    let found = document.annexes.firstIndex { annex in
      annex.label.split { !$0.isLetter && !$0.isNumber }.last.map { $0.uppercased() }
        == name.uppercased()
    }
    if let found { return found }
    let number = RomanNumeral.value(name) ?? Int(name) ?? 0
    if document.annexes.indices.contains(number - 1) { return number - 1 }
    throw AmendmentMisfit(.noPart, name.isEmpty ? "the annex" : "annex \(name)")
  }

  /// The paragraphs of a target, in the order in which it names them.
  func blocks(_ target: AmendmentTarget) throws(AmendmentMisfit) -> [Block] {
    let entries = try entries(of: target.part)
    if target.places.isEmpty { return entries.map(\.block) }
    var blocks: [Block] = []
    for place in target.places {
      let one = AmendmentTarget(target.part, [place]).text
      let found = try paragraph(place, among: entries, called: one)
      blocks.append(try subparagraph(place.sub[...], of: found, called: one))
    }
    return blocks
  }

  private func paragraph(
    _ place: ParagraphPlace, among entries: [Entry], called name: String
  ) throws(AmendmentMisfit) -> Block {
    if place.number <= 0 {
      let index = entries.count - 1 + place.number
      guard entries.indices.contains(index) else { throw AmendmentMisfit(.noParagraph, name) }
      return entries[index].block
    }
    let found = entries.filter { $0.number == place.number && $0.suffix == place.suffix }
    if found.count > 1 { throw AmendmentMisfit(.severalParagraphs, name) }
    if let entry = found.first { return entry.block }
    let near = entries.min {
      abs($0.number - place.number) < abs($1.number - place.number)
    }
    throw AmendmentMisfit(
      .noParagraph, name,
      nearest: near.map { "paragraph \(ParagraphPlace($0.number, $0.suffix).text)" })
  }

  private func subparagraph(
    _ path: ArraySlice<String>, of block: Block, called name: String
  ) throws(AmendmentMisfit) -> Block {
    guard let label = path.first else { return block }
    let children = block.children.filter { $0.kind == .subparagraph }
    func own(_ child: Block) -> String {
      (child.number ?? "").filter { $0.isLetter || $0.isNumber }.lowercased()
    }
    var found = children.first { own($0) == label }
    if found == nil, children.allSatisfy({ $0.number == nil }), label.utf8.count == 1,
      let letter = label.utf8.first, children.indices.contains(Int(letter) - 97)
    {
      found = children[Int(letter) - 97]
    }
    guard let child = found else {
      throw AmendmentMisfit(
        .noSubparagraph, name, nearest: children.last?.number)
    }
    return try subparagraph(path.dropFirst(), of: child, called: name)
  }
}
