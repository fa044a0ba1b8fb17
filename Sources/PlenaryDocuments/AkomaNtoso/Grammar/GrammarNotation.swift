/// Reads the content models of the grammar's notation.
struct GrammarNotation {
  indirect enum Tree: Sendable {
    case nothing
    /// One element out of these.
    case names(Set<String>)
    /// Any element of another namespace.
    case foreign
    case sequence([Tree])
    case choice([Tree])
    case optional(Tree)
    /// As often as wanted; at least once where `atLeastOnce`.
    case repeated(Tree, atLeastOnce: Bool)
  }

  private var groups: [String: String] = [:]

  /// Lines, those that go on joined with the one before.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix(" "), let last = lines.popLast() {
        let isValue = last.hasSuffix("|")
        lines.append(last + (isValue ? "" : " ") + line.trimmingBlanks)
      } else {
        lines.append(String(line))
      }
    }
    return lines
  }

  mutating func define(_ line: String) {
    let sides = line.split(separator: "=", maxSplits: 1)
    if sides.count == 2 { groups[sides[0].trimmingBlanks] = sides[1].trimmingBlanks }
  }

  func names(_ group: String) -> Set<String> {
    if case .names(let names) = tree("%" + group) { names } else { [] }
  }

  func tree(_ text: String) -> Tree {
    var words = GrammarNotation.words(text)[...]
    return words.isEmpty ? .nothing : read(&words)
  }

  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var isName = false
    for character in text {
      switch character {
      case " ": isName = false
      case "(", ")", ",", "|", "?", "*", "+":
        words.append(String(character))
        isName = false
      default:
        if isName { words[words.count - 1].append(character) } else { words.append("\(character)") }
        isName = true
      }
    }
    return words
  }

  private func read(_ words: inout ArraySlice<String>) -> Tree {
    var parts = [readOne(&words)]
    var isChoice = false
    while let word = words.first, word == "," || word == "|" {
      isChoice = word == "|"
      words.removeFirst()
      parts.append(readOne(&words))
    }
    if parts.count == 1 { return parts[0] }
    return isChoice ? GrammarNotation.choice(parts) : .sequence(parts)
  }

  private func readOne(_ words: inout ArraySlice<String>) -> Tree {
    let word = words.popFirst() ?? ""
    var tree: Tree
    if word == "(" {
      tree = read(&words)
      words.removeFirst()
    } else if word == "#other" {
      tree = .foreign
    } else if let group = groups[word] {
      tree = self.tree(group)
    } else {
      tree = .names([word])
    }
    while let mark = words.first, mark == "?" || mark == "*" || mark == "+" {
      words.removeFirst()
      tree = mark == "?" ? .optional(tree) : .repeated(tree, atLeastOnce: mark == "+")
    }
    return tree
  }

  /// A choice of names is one name out of all of them.
  private static func choice(_ parts: [Tree]) -> Tree {
    var names: Set<String> = []
    var others: [Tree] = []
    for part in parts {
      if case .names(let more) = part { names.formUnion(more) } else { others.append(part) }
    }
    if others.isEmpty { return .names(names) }
    return .choice(names.isEmpty ? others : [.names(names)] + others)
  }
}
