/// A paragraph of a source before it is known what it is in the document. Plain text and Word files
/// become these; one recogniser makes documents of them.
struct SourceParagraph {
  enum Look: Sendable { case plain, heading, title }

  var place: SourcePlace
  var words: RichText
  /// The number that a word processor counts by itself; numbers typed stand in the words.
  var number: String?
  var look: Look = .plain
  var table: Block?
  /// Whether a blank line, or its like, stands before it.
  var standsApart = true
  /// `words` without form, footnotes, and blanks around it.
  var plain: String

  init(
    _ words: RichText, at place: SourcePlace, number: String? = nil, look: Look = .plain,
    table: Block? = nil, standsApart: Bool = true
  ) {
    self.place = place
    self.words = words
    self.number = number
    self.look = look
    self.table = table
    self.standsApart = standsApart
    plain = words.plain.trimmingBlanks
  }

  var isBlank: Bool { table == nil && plain.isEmpty && number == nil }

  /// "* * *", "_____", "---": printers' rules between parts.
  var isSeparator: Bool {
    guard number == nil, table == nil, !plain.isEmpty, plain.utf8.count < 120 else { return false }
    return plain.allSatisfy { "*_-–—=. ".contains($0) } && plain.count { $0 != " " } > 1
  }

  /// The last character that counts: behind it only quotation marks and brackets.
  var lastMark: Character? {
    plain.last { !$0.isWhitespace && !"”\"’'»)]".contains($0) }
  }

  /// Whether the words close as a paragraph does, in any of the official languages.
  var isClosed: Bool { lastMark.map { ",;:.،؛。；：，、!?".contains($0) } ?? false }
}

extension StringProtocol {
  /// The words between blanks.
  var spaced: [SubSequence] { split(whereSeparator: \.isBlank) }

  /// The first of them; nil where there is none.
  var firstWord: SubSequence? {
    let word = drop(while: \.isBlank).prefix { !$0.isBlank }
    return word.isEmpty ? nil : word
  }

  /// Whether the first letter is a capital one; of scripts without capitals, whether there is one.
  var beginsLarge: Bool {
    guard let first = first(where: { $0.isLetter || $0.isNumber }) else { return false }
    return !first.isLowercase
  }

  var beginsSmall: Bool { first(where: { !"“\"‘'«([".contains($0) })?.isLowercase ?? false }

  func hasPrefix(anyCase prefix: String) -> Bool {
    self.prefix(prefix.count).lowercased() == prefix.lowercased()
  }
}

extension RichText {
  /// Without the first characters of its plain words: a number that became the block's own.
  func dropping(characters count: Int) -> RichText {
    var left = count
    return RichText(runs.dropping(&left)).trimmed
  }

  /// Without blanks at its beginning and its end.
  var trimmed: RichText {
    RichText(runs.trimmed(atStart: true).trimmed(atStart: false))
  }

  /// The same words with the first `count` characters italic, where no form stands there already.
  func italicised(characters count: Int) -> RichText {
    guard count > 0, case .words(let words)? = runs.first, words.count >= count else { return self }
    let opening = String(words.prefix(count))
    let rest = String(words.dropFirst(count))
    let tail: [Inline] = rest.isEmpty ? [] : [.words(rest)]
    return RichText([.styled(.italic, [.words(opening)])] + tail + runs.dropFirst())
  }
}

extension [Inline] {
  fileprivate func dropping(_ left: inout Int) -> [Inline] {
    var kept: [Inline] = []
    for run in self {
      guard left > 0 else {
        kept.append(run)
        continue
      }
      switch run {
      case .words(let words):
        let count = Swift.min(left, words.count)
        left -= count
        let rest = String(words.dropFirst(count))
        if !rest.isEmpty { kept.append(.words(rest)) }
      case .styled(let style, let inner):
        let rest = inner.dropping(&left)
        if !rest.isEmpty { kept.append(.styled(style, rest)) }
      case .link(let inner, let to):
        let rest = inner.dropping(&left)
        if !rest.isEmpty { kept.append(.link(rest, to: to)) }
      case .kept(let element, let inner):
        let rest = inner.dropping(&left)
        if !rest.isEmpty { kept.append(.kept(element, rest)) }
      case .lineBreak: left -= 1
      case .footnote, .quoted: kept.append(run)
      }
    }
    return kept
  }

  fileprivate func trimmed(atStart: Bool) -> [Inline] {
    var rest = self
    while let run = atStart ? rest.first : rest.last {
      let place = atStart ? rest.startIndex : rest.endIndex - 1
      switch run {
      case .words(let words):
        let kept = atStart ? words.withoutLeadingBlanks : words.withoutTrailingBlanks
        if !kept.isEmpty {
          rest[place] = .words(kept)
          return rest
        }
        rest.remove(at: place)
      case .lineBreak: rest.remove(at: place)
      case .styled(let style, let inner):
        let kept = inner.trimmed(atStart: atStart)
        if !kept.isEmpty {
          rest[place] = .styled(style, kept)
          return rest
        }
        rest.remove(at: place)
      case .link, .footnote, .quoted, .kept: return rest
      }
    }
    return rest
  }
}

extension String {
  fileprivate var withoutLeadingBlanks: String { String(drop(while: \.isWhitespace)) }

  fileprivate var withoutTrailingBlanks: String {
    var rest = self[...]
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

extension Character {
  /// `isWhitespace`, without asking Unicode about letters that everyone knows.
  var isBlank: Bool {
    guard let byte = asciiValue else { return isWhitespace }
    return byte == 0x20 || (0x09...0x0d).contains(byte)
  }
}
