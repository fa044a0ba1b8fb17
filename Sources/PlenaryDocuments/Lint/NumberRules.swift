/// Display numbers: without gaps and doubles, *bis* after its number, letters and Roman figures in
/// their order, sub-paragraphs at most four deep.
enum NumberRules {
  static func check(_ document: Document) -> [LintFinding] {
    var findings: [LintFinding] = []
    // Depth is measured, not only limited, so that bad input cannot make the walk deep.
    sequence(document.body, name: "", depth: 0, into: &findings)
    for annex in document.annexes {
      for block in annex.blocks {
        sequence(block.children, name: "", depth: 1, into: &findings)
      }
    }
    return findings
  }

  private static func sequence(
    _ blocks: [Block], name: String, depth: Int, into findings: inout [LintFinding]
  ) {
    guard depth < 12 else { return }
    var count = Count()
    for block in blocks {
      if block.kind == .heading || block.kind == .section { count = Count() }
      if block.kind == .section {
        // Sections may count through or begin anew.
        sequence(block.children, name: name, depth: depth, into: &findings)
        continue
      }
      let own = block.number.map { name.isEmpty ? $0.withoutStop : "\(name) \($0.withoutStop)" }
      if depth == 5, let own, block.number.flatMap(DisplayNumber.init)?.isOfList == true {
        findings.append(finding(.tooDeep, .warning, block, own))
      }
      if let text = block.number, let number = DisplayNumber(text) {
        let isBare = depth == 0
        if let (rule, before) = count.enter(number, mayBeginLate: isBare) {
          findings.append(
            finding(
              rule, rule == .numberTwice ? .error : .warning, block, own ?? text, after: before))
        }
      }
      sequence(block.children, name: own ?? name, depth: depth + 1, into: &findings)
    }
  }

  /// A sequence as it is read: where each kind of number stands.
  private struct Count {
    private var last: [DisplayNumber.Style: DisplayNumber] = [:]
    private var before: DisplayNumber?
    private var seen: Set<DisplayNumber> = []

    /// Enters a number; what is wrong with it, and after which other.
    mutating func enter(
      _ written: DisplayNumber, mayBeginLate: Bool
    ) -> (LintRule, DisplayNumber?)? {
      let number = written.following(before)
      defer {
        last[number.style] = number
        before = number
        seen.insert(number)
        // A list under a paragraph begins anew after the next paragraph, in flat texts too.
        for style in DisplayNumber.Style.below(number.style) {
          last[style] = nil
          seen = seen.filter { $0.style != style }
        }
      }
      guard let earlier = last[number.style] else {
        return number.isFirst || mayBeginLate ? nil : (.numberMissing, before)
      }
      if number.isFirst {
        if before == number { return (.numberTwice, earlier) }
        seen = seen.filter { $0.style != number.style }
        return nil
      }
      if seen.contains(number) { return (.numberTwice, earlier) }
      if number.isBefore(earlier) { return (.numberOutOfOrder, earlier) }
      return number.follows(earlier) ? nil : (.numberMissing, earlier)
    }
  }

  private static func finding(
    _ rule: LintRule, _ severity: LintFinding.Severity, _ block: Block, _ name: String,
    after before: DisplayNumber? = nil
  ) -> LintFinding {
    let follows = before.map { "It follows \($0.text)." } ?? "It stands first."
    let advice =
      switch rule {
      case .numberTwice: "Give one of the two another number."
      case .tooDeep: "Make fewer levels; the United Nations uses four."
      case .numberOutOfOrder: "Put the paragraphs or their numbers in order."
      default:
        before.map { "Number it \($0.next), or look for a paragraph that is missing." }
          ?? "Begin with the first number."
      }
    return LintFinding(
      rule: rule, severity: severity, paragraph: block.id, place: "paragraph \(name)", range: nil,
      quote: block.number ?? "", why: "\(rule.title) \(follows)", advice: advice, basis: nil)
  }
}

/// A display number read: "12 bis" is 12 with 2, "(c)" the third letter, "(iv)" the fourth figure.
struct DisplayNumber: Hashable {
  enum Style: Hashable {
    case figures, letters, roman, capitals, capitalRoman

    /// The styles of lists under one of this style.
    static func below(_ style: Style) -> [Style] {
      switch style {
      case .figures: [.letters, .roman]
      case .letters: [.roman]
      case .capitals, .capitalRoman: [.figures, .letters, .roman]
      case .roman: []
      }
    }
  }

  var style: Style
  var value: Int
  /// 0 without, 2 for bis, 3 for ter and so on.
  var extra: Int
  /// Read as a letter too, where it could be either: "(i)" and "(v)" are letters after "(h)",
  /// "(u)".
  private var letter: Int?
  var text: String

  private static let extras = ["bis": 2, "ter": 3, "quater": 4, "quinquies": 5, "sexies": 6]

  init?(_ written: String) {
    text = written.withoutStop
    let inside = text.filter { $0 != "(" && $0 != ")" }
    let parts = inside.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = parts.first, parts.count <= 2, !first.isEmpty else { return nil }
    extra = 0
    if parts.count == 2 {
      guard let known = Self.extras[parts[1].lowercased()] else { return nil }
      extra = known
    }
    if let figures = Int(first), figures >= 0 {
      style = .figures
      value = figures
      return
    }
    let isSmall = first == first.lowercased()
    letter = Self.letters(first.lowercased())
    if let roman = Self.roman(first.lowercased()), roman == 1 || first.count > 1 || letter == nil {
      style = isSmall ? .roman : .capitalRoman
      value = roman
    } else if let letter {
      style = isSmall ? .letters : .capitals
      value = letter
    } else {
      return nil
    }
  }

  /// "(a)", "(iv)": a number of sub-paragraphs.
  var isOfList: Bool { style == .letters || style == .roman }

  func isBefore(_ other: DisplayNumber) -> Bool {
    (value, extra) < (other.value, other.extra)
  }

  func follows(_ other: DisplayNumber) -> Bool {
    extra == 0
      ? value == other.value + 1 : value == other.value && extra == max(other.extra + 1, 2)
  }

  var isFirst: Bool { value == 1 && extra == 0 }

  /// In the style of the number before it: "(i)" after "(h)" is a letter, "(v)" after "(iv)" a
  /// figure.
  func following(_ before: DisplayNumber?) -> DisplayNumber {
    guard let before else { return self }
    var read = self
    let word = text.filter { $0.isLetter }.lowercased()
    switch before.style {
    case .letters, .capitals:
      if style == .roman || style == .capitalRoman, let letter, letter != 9 || before.value >= 7 {
        read.style = before.style
        read.value = letter
      }
    case .roman, .capitalRoman:
      if style == .letters || style == .capitals, let roman = Self.roman(word) {
        read.style = before.style
        read.value = roman
      }
    case .figures: break
    }
    return read
  }

  var next: String {
    switch style {
    case .figures: "\(value + 1)"
    case .letters, .capitals, .roman, .capitalRoman: "the one after \(text)"
    }
  }

  static func == (one: Self, other: Self) -> Bool {
    one.style == other.style && one.value == other.value && one.extra == other.extra
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(style)
    hasher.combine(value)
    hasher.combine(extra)
  }

  /// "c" is 3, "aa" is 27, "bb" 28: the letters are doubled when they run out.
  private static func letters(_ word: String) -> Int? {
    let bytes = Array(word.utf8)
    guard let first = bytes.first, bytes.count <= 4, (0x61...0x7A).contains(first),
      bytes.allSatisfy({ $0 == first })
    else { return nil }
    return Int(first) - 0x60 + 26 * (bytes.count - 1)
  }

  private static func roman(_ word: String) -> Int? {
    let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50, "c": 100]
    var sum = 0
    var last = Int.max
    guard word.count <= 12 else { return nil }
    for letter in word {
      guard let value = values[letter] else { return nil }
      sum += value > last ? value - 2 * last : value
      last = value
    }
    return sum > 0 ? sum : nil
  }
}
