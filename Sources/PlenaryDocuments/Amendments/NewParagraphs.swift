import PlenaryModel

/// Makes paragraphs of new text as amendments quote it: one a line, sub-paragraphs on lines of their
/// own or in running text behind a colon.
struct NewParagraphs {
  /// The first part of all new ids: those of one amendment are told from those of another.
  let name: String
  private var count = 0

  init(named name: String) { self.name = name }

  private mutating func nextID() -> ParagraphID {
    count += 1
    return ParagraphID("\(name).\(count)")
  }

  mutating func blocks(_ text: String, _ kind: Block.Kind) -> [Block] {
    var blocks: [Block] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let line = line.trimmingBlanks
      guard !line.isEmpty else { continue }
      if let (label, rest) = Self.label(line), !blocks.isEmpty {
        let child = block(rest, .subparagraph, number: label)
        Self.attach(child, to: &blocks[blocks.count - 1])
      } else {
        blocks.append(paragraph(line, kind))
      }
    }
    return blocks
  }

  private mutating func paragraph(_ line: String, _ kind: Block.Kind) -> Block {
    var words = line
    var number: String?
    if kind == .subparagraph, let (label, rest) = Self.label(line) {
      (number, words) = (label, rest)
    } else if kind != .preambular, let (digits, rest) = Self.number(line) {
      (number, words) = (digits, rest)
    }
    guard let list = InlineList(words) else { return block(words, kind, number: number) }
    var block = block(list.opening, kind, number: number)
    block.children = list.items.map { self.block($0.words, .subparagraph, number: $0.label) }
    return block
  }

  private mutating func block(_ words: String, _ kind: Block.Kind, number: String?) -> Block {
    Block(id: nextID(), kind: kind, number: number, words: RichText(words))
  }

  /// A small Roman number under a letter is one level deeper.
  private static func attach(_ child: Block, to parent: inout Block) {
    let label = (child.number ?? "").filter(\.isLetter)
    let isRoman = RomanNumeral.value(label) != nil
    if isRoman, let last = parent.children.last, let lastLabel = last.number?.filter(\.isLetter),
      RomanNumeral.value(lastLabel) == nil || label == "i", !(label == "i" && lastLabel == "h")
    {
      attach(child, to: &parent.children[parent.children.count - 1])
    } else {
      parent.children.append(child)
    }
  }

  /// "(a) words", "(iv) words"
  private static func label(_ line: String) -> (label: String, rest: String)? {
    guard line.hasPrefix("("), let close = line.prefix(8).firstIndex(of: ")") else { return nil }
    let inner = line[line.index(after: line.startIndex)..<close].lowercased()
    guard !inner.isEmpty, InstructionReader.isLabel(inner) || Int(inner) != nil else { return nil }
    return ("(\(inner))", String(line[line.index(after: close)...]).trimmingBlanks)
  }

  /// "4. words", "4 bis. words"
  private static func number(_ line: String) -> (number: String, rest: String)? {
    guard let dot = line.prefix(14).firstIndex(of: ".") else { return nil }
    let words = line[..<dot].split(separator: " ")
    guard let first = words.first, Int(first) != nil, words.count <= 2,
      words.count == 1 || InstructionWords.suffixes.contains(words[1].lowercased())
    else { return nil }
    let rest = String(line[line.index(after: dot)...])
    guard rest.first?.isWhitespace == true else { return nil }
    return (String(line[...dot]), rest.trimmingBlanks)
  }
}

/// "… enable: (a) the one; (b) the other; and (c) the third." and "…, a. The one, b. The other".
private struct InlineList {
  var opening: String
  var items: [(label: String, words: String)] = []

  init?(_ text: String) {
    let letters = Array(text)
    var starts: [(at: Int, words: Int, label: String)] = []
    var index = 0
    while index < letters.count, starts.count < 26 {
      let wanted = String(UnicodeScalar(UInt8(97 + starts.count)))
      if let words = Self.item(letters, at: index, label: wanted),
        Self.mayFollow(letters, before: index, isFirst: starts.isEmpty)
      {
        starts.append((index, words, "(\(wanted))"))
        index = words
      } else {
        index += 1
      }
    }
    guard starts.count >= 2 else { return nil }
    opening = String(letters[..<starts[0].at]).trimmingBlanks
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1].at : letters.count
      items.append((start.label, String(letters[start.words..<end]).trimmingBlanks))
    }
  }

  private static func item(_ letters: [Character], at index: Int, label: String) -> Int? {
    func matches(_ text: String) -> Bool {
      index + text.count < letters.count
        && String(letters[index..<index + text.count]) == text
        && letters[index + text.count].isWhitespace
        && (index == 0 || letters[index - 1].isWhitespace)
    }
    if matches("(\(label))") { return index + 3 }
    if matches("\(label).") { return index + 2 }
    return nil
  }

  /// A list opens behind a colon or a comma, and goes on behind a comma, a semicolon or "and".
  private static func mayFollow(_ letters: [Character], before index: Int, isFirst: Bool) -> Bool {
    var end = index
    while end > 0, letters[end - 1].isWhitespace { end -= 1 }
    guard end > 0 else { return false }
    if isFirst {
      return letters[end - 1] == ":" || (letters[end - 1] == "," && letters[index] != "(")
    }
    if [",", ";", ".", ":"].contains(letters[end - 1]) { return true }
    return end >= 3 && ["and", " or"].contains(String(letters[end - 3..<end]))
  }
}
