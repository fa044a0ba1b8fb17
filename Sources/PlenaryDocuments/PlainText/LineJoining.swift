/// Joins the lines of a text to paragraphs.
///
/// A line that a printer broke is full: the next word did not fit. A line that could have held the
/// next word was ended on purpose. That, blank lines, numbers and opening words tell where
/// paragraphs end; nothing else survives the copying of a PDF.
struct LineJoining {
  private let lines: [TextLine]
  /// How many characters a full line has; nil where lines are not broken at all.
  private let width: Int?
  private let wordsWithHyphen: Set<String>
  private let wordsWithout: Set<String>
  private(set) var doubts: [Doubt] = []

  init(_ lines: [TextLine]) {
    self.lines = lines
    width = LineJoining.width(of: lines)
    var hyphenated: Set<String> = []
    var plain: Set<String> = []
    if width != nil {
      for line in lines {
        for word in line.words.split(whereSeparator: { !$0.isLetter && $0 != "-" && $0 != "‑" }) {
          let word = word.lowercased()
          if word.contains("-") { hyphenated.insert(word) } else { plain.insert(word) }
        }
      }
    }
    wordsWithHyphen = hyphenated
    wordsWithout = plain
  }

  /// The width that most broken lines come near to. A line is surely broken where the next begins
  /// with a small letter and no blank line is between.
  private static func width(of lines: [TextLine]) -> Int? {
    var lengths: [Int] = []
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard !next.standsApart, next.words.first?.isLowercase ?? false, line.length > 20,
        ListMark(next.words) == nil
      else { continue }
      // Lists of entries that begin small are not broken lines; their entries are closed.
      let ending = line.words.last { !"”\"’')»".contains($0) } ?? " "
      if ",;:.".contains(ending) || line.words.hasSuffix(" and") || line.words.hasSuffix(" or") {
        continue
      }
      lengths.append(line.indent + line.length)
    }
    guard !lengths.isEmpty else { return nil }
    lengths.sort()
    let width = lengths[lengths.count * 9 / 10]
    let longer = lines.count { $0.indent + $0.length > width * 3 / 2 + 10 }
    return longer * 20 > lines.count ? nil : width
  }

  mutating func paragraphs() -> [SourceParagraph] {
    var paragraphs: [SourceParagraph] = []
    var words = ""
    var last: TextLine?
    var first: TextLine?
    for line in lines {
      guard let previous = last, let begun = first else {
        (words, first, last) = (line.words, line, line)
        continue
      }
      if begins(line, after: previous, words: words, begun: begun) {
        paragraphs.append(paragraph(words, begun))
        (words, first, last) = (line.words, line, line)
      } else {
        if line.standsApart || line.beginsPage {
          doubts.append(Doubt(.joined, at: line.place, excerpt: line.words))
        }
        join(&words, line)
        last = line
      }
    }
    if let first { paragraphs.append(paragraph(words, first)) }
    return paragraphs
  }

  private func paragraph(_ words: String, _ first: TextLine) -> SourceParagraph {
    SourceParagraph(RichText(words), at: first.place, standsApart: first.standsApart)
  }

  /// The last character that counts: brackets, quotation marks and the number of a note behind a
  /// comma do not.
  private static func ending(of words: String) -> Character {
    var rest = words[...]
    while let last = rest.last, last.isNumber || last == "*" { rest.removeLast() }
    let isNote = rest.count < words.count && words.count - rest.count < 4
    let isCalled = rest.last.map { ",;.:”)".contains($0) } ?? false
    return (isNote && isCalled ? rest : words[...]).last { !"”\"’')»".contains($0) } ?? " "
  }

  /// Whether a line begins a paragraph.
  private func begins(
    _ line: TextLine, after last: TextLine, words: String, begun: TextLine
  ) -> Bool {
    let ending = LineJoining.ending(of: last.words)
    let isClosed = ",;:.،؛。；：，、?!".contains(ending)
    let isSmall = line.words.first?.isLowercase ?? false
    if line.beginsPage, goesOn(line, after: last, isClosed: isClosed) { return false }
    if line.standsApart || line.beginsPage {
      // Blank lines between all lines.
      let isCut = isSmall && !isClosed && ListMark(line.words) == nil && !isAlone(last.words)
      return !isCut
    }
    guard let width else { return true }
    if last.words.hasSuffix("-") || last.words.hasSuffix("‑") { return false }
    if isAlone(last.words) || isAlone(line.words) { return true }
    if beginsPart(line, isClosed: isClosed || endsWithConjunction(last.words)) { return true }
    if isSmall { return false }
    let word = line.words.prefix { !$0.isWhitespace }.count
    // A line far to the right is a column or a heading in the middle, not a full one.
    let indent = last.indent > 16 ? 0 : last.indent
    let wasFull = indent + last.length + 1 + word > width * 82 / 100
    if !wasFull { return true }
    // Indented, after a full stop.
    return isClosed && line.indent > last.indent + 1 && line.indent > begun.indent
  }

  /// Whether a paragraph goes on behind the end of a page: its last line was full and no sentence
  /// ended there, or what follows does not begin as paragraphs do.
  private func goesOn(_ line: TextLine, after last: TextLine, isClosed: Bool) -> Bool {
    guard let width, !isAlone(last.words), !isAlone(line.words) else { return false }
    let word = line.words.prefix { !$0.isBlank }.count
    guard last.indent + last.length + 1 + word > width * 82 / 100 else { return false }
    if line.words.first?.isLowercase ?? false, ListMark(line.words) == nil { return true }
    guard isClosed else {
      // A heading at the end of a page, and the next number behind it.
      let mark = ListMark(line.words)
      let isNumbered = mark.map { $0.isOfParagraph && $0.frame == .dot } ?? false
      return !isNumbered
    }
    return LineJoining.ending(of: last.words) == "," && !beginsPart(line, isClosed: true)
      && OpeningWords(line.words) == nil
  }

  /// The organ that speaks, and headings of annexes, stand alone whatever is before them.
  private func isAlone(_ words: String) -> Bool {
    OrganNames.isEnacting(words) || AnnexLabel(words)?.isAlone ?? false
      || DocumentSymbolShape.isSymbol(words)
  }

  private func endsWithConjunction(_ words: String) -> Bool {
    words.hasSuffix(" and") || words.hasSuffix(" or") || words.hasSuffix("; and/or")
  }

  /// A number or opening words after the end of a sentence.
  private func beginsPart(_ line: TextLine, isClosed: Bool) -> Bool {
    guard isClosed else { return false }
    if let mark = ListMark(line.words) {
      return
        !(mark.frame == .dot && !mark.isDecimal && !(line.words.dropFirst(mark.length)).beginsLarge)
    }
    guard line.words.first?.isUppercase ?? false, let opening = OpeningWords(line.words) else {
      return false
    }
    return opening.form == .participle
  }

  private mutating func join(_ words: inout String, _ line: TextLine) {
    guard words.hasSuffix("-") || words.hasSuffix("‑") else {
      let isWide = words.last.map(LineJoining.isWide) ?? false
      words += isWide && line.words.first.map(LineJoining.isWide) ?? false ? "" : " "
      words += line.words
      return
    }
    guard words.dropLast().last?.isLetter ?? false, line.words.first?.isLowercase ?? false else {
      // "Secretary-" and "General", "2014-" and "2015", "non-" and "UN": the hyphen is a hyphen;
      // a dash with a blank before it keeps its blank.
      words += words.dropLast().last?.isWhitespace ?? true ? " " + line.words : line.words
      return
    }
    let before = words.dropLast().reversed().prefix { $0.isLetter || $0 == "-" }.reversed()
    let after = line.words.prefix(while: \.isLetter)
    let joined = (String(before) + after).lowercased()
    let kept = (String(before) + "-" + after).lowercased()
    let keeps = Hyphens.keeps(
      String(before), String(after), isKnown: wordsWithout.contains(joined),
      isKnownWithHyphen: wordsWithHyphen.contains(kept))
    if keeps == nil {
      doubts.append(
        Doubt(.hyphen(assumed: joined), at: line.place, excerpt: String(before) + "-" + after))
    }
    if keeps ?? false == false { words.removeLast() }
    words += line.words
  }

  /// Chinese has no blanks between words.
  private static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.first.map {
      (0x2e80...0x9fff).contains($0.value)
        || (0xff00...0xffef).contains($0.value)
    } ?? false
  }
}

/// Whether a hyphen at the end of a line belongs to the word.
enum Hyphens {
  private static let firstParts: Set<String> = [
    "self", "non", "co", "follow", "well", "long", "short", "high", "low", "cross", "decision",
    "policy", "law", "rule", "risk", "gender", "age", "child", "victim", "people", "evidence",
    "human", "country", "conflict", "multi", "peace",
    "half", "one", "two", "three", "four", "five", "six", "ten", "twenty", "thirty", "forty",
    "fifty", "sixty", "seventy", "eighty", "ninety", "mid", "full", "part",
    "open", "time", "world", "income", "land", "middle", "capacity", "confidence", "above",
    "cease", "fact", "best", "large", "small", "wide", "user",
  ]

  private static let lastParts: Set<String> = [
    "based", "led", "related", "wide", "owned", "term", "level", "oriented", "specific",
    "sensitive",
    "making", "building", "sharing", "free", "driven", "scale", "reliance", "determination",
    "going",
    "proliferation", "governing", "governmental", "discrimination", "centred", "affected", "fold",
    "generated", "controlled", "supported", "mandated", "keeping", "setting", "raising",
    "trafficking",
  ]

  /// - Returns: nil where nothing tells; then it is taken for a break of the printer's.
  static func keeps(
    _ before: String, _ after: String, isKnown: Bool, isKnownWithHyphen: Bool
  ) -> Bool? {
    if isKnown != isKnownWithHyphen { return isKnownWithHyphen }
    if before.contains("-") { return true }
    if lastParts.contains(after.lowercased()) { return true }
    return firstParts.contains(before.lowercased()) ? true : nil
  }
}
