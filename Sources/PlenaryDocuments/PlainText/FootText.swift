/// Notes at the foot of pages or at the end of a text, and the text without them.
struct FootText {
  struct Note {
    var mark: String
    var words: [String]
    var place: SourcePlace
  }

  private(set) var lines: [TextLine] = []
  private(set) var notes: [Note] = []

  init(_ source: [TextLine]) {
    var isFoot = false
    var expected = 1
    var isBehindRule = false
    for (index, line) in source.enumerated() {
      if isFoot, line.beginsPage { isFoot = false }
      if FootText.isRule(line.words), FootText.noteFollows(source, index, expected) {
        isFoot = true
        isBehindRule = true
        continue
      }
      // Notes that follow a page's end without a rule between stand behind the last words.
      if !isFoot, line.standsApart, FootText.isTail(source, from: index, expected) { isFoot = true }
      guard isFoot else {
        lines.append(line)
        continue
      }
      let first = isBehindRule ? nil : expected
      isBehindRule = false
      if let (mark, words) = FootText.opening(line.words, expected: first) {
        if let number = Int(mark) { expected = number + 1 }
        notes.append(Note(mark: mark, words: [words], place: line.place))
      } else if notes.isEmpty {
        lines.append(line)
      } else {
        notes[notes.count - 1].words.append(line.words)
      }
    }
  }

  /// "________________": at least five underscores, or as many lines.
  private static func isRule(_ words: String) -> Bool {
    words.utf8.count >= 5 && words.allSatisfy { "_―─—-".contains($0) }
  }

  private static func noteFollows(_ lines: [TextLine], _ index: Int, _ expected: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    return opening(lines[index + 1].words, expected: nil) != nil
  }

  /// Whether all lines from here to the end are notes: "1 A/69/100.", "2 Ibid.".
  private static func isTail(_ lines: [TextLine], from index: Int, _ expected: Int) -> Bool {
    guard index > 2, index + 400 > lines.count, let first = Int(lines[index].words.prefix(1)),
      first == expected % 10 || expected > 9,
      let (mark, _) = opening(lines[index].words, expected: expected), Int(mark) == expected
    else { return false }
    var next = expected
    for line in lines[index...] {
      if ListMark(line.words).map({ $0.isOfParagraph || $0.frame == .parentheses }) ?? false {
        return false
      }
      if let (mark, _) = opening(line.words, expected: next), Int(mark) == next { next += 1 }
    }
    return true
  }

  /// A mark with a blank behind it and words: "1 General Assembly resolution ...", "* On behalf".
  private static func opening(_ words: String, expected: Int?) -> (mark: String, words: String)? {
    var rest = words[...]
    var mark = ""
    while let next = rest.first, let digit = SuperscriptDigits.plain(next) ?? plainMark(next),
      mark.count < 4
    {
      mark.append(digit)
      rest.removeFirst()
    }
    guard !mark.isEmpty else { return nil }
    let isStars = mark.allSatisfy { $0 == "*" || $0 == "†" || $0 == "‡" }
    if let number = Int(mark) {
      // Numbers go up by one or begin again on each page.
      if let expected, !(expected...(expected + 3)).contains(number), number != 1 { return nil }
    } else if !isStars {
      return nil
    }
    guard let next = rest.first, next.isWhitespace || isStars && next.isLetter else { return nil }
    let text = String(rest.drop(while: \.isWhitespace))
    return text.isEmpty ? nil : (mark, text)
  }

  private static func plainMark(_ character: Character) -> Character? {
    character.isASCIIDigit || "*†‡".contains(character) ? character : nil
  }
}

/// "¹²": numbers set high, as they are copied from some documents.
enum SuperscriptDigits {
  private static let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")

  static func plain(_ character: Character) -> Character? {
    if character.isASCII { return nil }
    return digits.firstIndex(of: character).map { Character(String($0)) }
  }
}
