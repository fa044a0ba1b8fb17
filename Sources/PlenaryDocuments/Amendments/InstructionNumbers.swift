extension InstructionReader {
  /// "7", "3 to 5", "3, 4 and 7", "2 (c)", "4(e) and (f)", "5 bis", "seven".
  mutating func readPlaces() -> [ParagraphPlace]? {
    guard var last = readPlace() else { return nil }
    var places = last
    while true {
      let start = place
      let isRange = acceptAny(["to", "through"]) != nil || acceptMark("-", "–")
      if !isRange {
        acceptMark(",", "&")
        acceptAny(["and", "or"])
      }
      acceptAny(["the"])
      guard place > start else { return places }
      if let labels = readSubLabels(), let before = last.last, !before.sub.isEmpty {
        let prefix = Array(before.sub.dropLast())
        var more = labels
        if isRange, let from = before.sub.last, let to = labels.first?.last {
          more = Self.labels(between: from, and: to).map { [$0] } + labels
        }
        last = more.map { ParagraphPlace(before.number, before.suffix, sub: prefix + $0) }
        places += last
        continue
      }
      // "and 5 new paragraphs": a count, not a number.
      guard let next = readPlace(), word() != "new" else {
        place = start
        return places
      }
      if isRange, let from = last.last?.number, let to = next.first?.number, to > from,
        to - from < 200
      {
        places += (from + 1..<to).map { ParagraphPlace($0) }
      }
      last = next
      places += next
    }
  }

  private static func labels(between one: String, and other: String) -> [String] {
    guard one.utf8.count == 1, other.utf8.count == 1, let first = one.utf8.first,
      let last = other.utf8.first, first + 1 < last
    else { return [] }
    return (first + 1..<last).map { String(UnicodeScalar($0)) }
  }

  /// One number with its suffix and its sub-paragraphs; several where they are listed.
  private mutating func readPlace() -> [ParagraphPlace]? {
    var number: Int
    if let digits = here?.number {
      number = digits
      place += 1
    } else if let word = word(), let value = InstructionWords.cardinals[word] {
      number = value
      place += 1
    } else {
      return nil
    }
    if number == 0 { number = 1 }
    var suffix = acceptAny(InstructionWords.suffixes) ?? ""
    var sub: [String] = []
    // "2a", "2.a.ii": letters that touch the number.
    while let token = here, token.isJoined {
      if let letter = token.word, Self.isLabel(letter), sub.isEmpty || tokens[place - 1].isMark(".")
      {
        if token.isCapital, sub.isEmpty, letter.utf8.count == 1 {
          suffix = letter.uppercased()
        } else {
          sub.append(letter)
        }
        place += 1
      } else if token.isMark("."), place + 1 < end, tokens[place + 1].isJoined,
        let letter = tokens[place + 1].word, Self.isLabel(letter), !tokens[place + 1].isCapital
      {
        place += 1
      } else {
        break
      }
    }
    if let labels = readSubLabels() {
      return labels.map { ParagraphPlace(number, suffix, sub: sub + $0) }
    }
    return [ParagraphPlace(number, suffix, sub: sub)]
  }

  /// "(c)", "(a) (ii)", "(a)(ii)": one way down.
  mutating func readSubLabels() -> [[String]]? {
    var path: [String] = []
    while let label = label(at: place) {
      path.append(label)
      place += 3
      if path.count == 6 { break }
    }
    guard !path.isEmpty else { return nil }
    var paths = [path]
    // "(a) and (b)" where they are listed without their number.
    while path.count == 1 {
      let start = place
      acceptMark(",")
      let isRange = acceptAny(["to"]) != nil
      acceptAny(["and", "or"])
      guard place > start, let label = label(at: place) else {
        place = start
        break
      }
      place += 3
      if isRange, let from = paths.last?.last {
        paths += Self.labels(between: from, and: label).map { [$0] }
      }
      paths.append([label])
    }
    return paths
  }

  private func label(at place: Int) -> String? {
    guard place + 2 < end, tokens[place].isMark("("), tokens[place + 2].isMark(")") else {
      return nil
    }
    if let number = tokens[place + 1].number { return String(number) }
    guard let word = tokens[place + 1].word, Self.isLabel(word) else { return nil }
    return word
  }

  /// A letter, a doubled letter or a small Roman number.
  static func isLabel(_ word: String) -> Bool {
    let letters = Array(word)
    if letters.count == 1 { return letters[0].isASCII }
    if letters.count == 2, letters[0] == letters[1] { return true }
    return letters.count <= 6 && RomanNumeral.value(word).map { $0 < 40 } == true
  }
}
