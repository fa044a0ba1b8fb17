/// What a text speaks of by name: bodies and offices, documents, days, numbers.
public struct Mention: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
    case body
    case symbol
    case day
    case number

    public static func < (one: Kind, other: Kind) -> Bool {
      allCases.firstIndex(of: one)! < allCases.firstIndex(of: other)!
    }
  }

  public var kind: Kind
  /// As it is usually written: "International Criminal Court", "resolution 77/226".
  public var name: String

  public init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }
}

extension Mention {
  /// All mentions in these words, with the words that make each, in the order of reading. Notes are
  /// read too: many documents are named only there.
  public static func find(in words: [Word]) -> [(mention: Mention, words: Range<Int>)] {
    var found: [(Mention, Range<Int>)] = []
    let opening = Opening.read(words)?.length ?? 0
    var index = 0
    while index < words.count {
      let word = words[index]
      if let note = word.footnote {
        for paragraph in note.paragraphs {
          for (mention, _) in find(in: paragraph.wordList) where mention.kind == .symbol {
            found.append((mention, index..<index + 1))
          }
        }
        index += 1
      } else if let (mention, end) = one(in: words, at: index, opening: opening) {
        found.append((mention, index..<end))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private static func one(in words: [Word], at index: Int, opening: Int) -> (Mention, Int)? {
    if let resolution = resolution(in: words, at: index) { return resolution }
    if let day = day(in: words, at: index) { return day }
    if words[index].kind == .number {
      let kind: Kind = words[index].text.contains("/") ? .symbol : .number
      return (Mention(kind, words[index].spelling), index + 1)
    }
    guard index >= opening else { return nil }
    return NamedBody.read(words, at: index).map { (Mention(.body, $0.name), $0.end) }
  }

  /// "resolution 2231 (2015)", "resolution 217 A (III)", "77/226" after "resolution".
  static func resolution(in words: [Word], at index: Int) -> (Mention, Int)? {
    guard words[index].kind == .number else { return nil }
    let number = words[index].spelling
    if number.contains("/"), number.first?.isNumber == true {
      return (Mention(.symbol, "resolution " + number), index + 1)
    }
    guard number.allSatisfy(\.isNumber) else { return nil }
    var next = index + 1
    var letter = ""
    if next < words.count, words[next].text.count == 1, words[next].startsWithCapital {
      letter = " " + words[next].text
      next += 1
    }
    guard next + 2 < words.count, words[next].text == "(", words[next + 2].text == ")" else {
      return nil
    }
    let inside = words[next + 1].text
    let isYear = inside.count == 4 && inside.allSatisfy(\.isNumber)
    let isSession = !inside.isEmpty && inside.allSatisfy { "IVXLSCE-".contains($0) }
    guard
      isYear && inside > "1945" && inside < "2200" || isSession && inside != "I" || !letter.isEmpty
    else { return nil }
    return (Mention(.symbol, "resolution \(number)\(letter) (\(inside))"), next + 3)
  }

  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func day(in words: [Word], at index: Int) -> (Mention, Int)? {
    func isYear(_ place: Int) -> Bool {
      place < words.count && words[place].text.utf8.count == 4 && Int(words[place].text) != nil
    }
    if index + 2 < words.count, let day = Int(words[index].text), (1...31).contains(day),
      months.contains(words[index + 1].folded), isYear(index + 2)
    {
      return (Mention(.day, words[index...index + 2].map(\.text).joined(separator: " ")), index + 3)
    }
    if index + 1 < words.count, words[index].startsWithCapital,
      months.contains(words[index].folded), isYear(index + 1)
    {
      return (Mention(.day, "\(words[index].text) \(words[index + 1].text)"), index + 2)
    }
    return nil
  }
}
