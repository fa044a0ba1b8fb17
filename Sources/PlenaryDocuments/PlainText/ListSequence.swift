/// Puts marks into levels by their order: what "(i)" means shows in what went before and what follows.
struct ListSequence {
  struct Place: Equatable {
    /// 0 is the paragraph itself, 1 its sub-paragraphs.
    var depth: Int
    var doubt: Doubt.Reason?
  }

  private struct Level {
    var frame: ListMark.Frame
    var alphabet: ListMark.Alphabet
    var value: Int
    var repetition: Int
  }

  /// Four levels under a paragraph are the practice; two more are read.
  static let deepest = 6

  private var levels: [Level] = []
  /// The number of the last paragraph, which goes on over headings and continuations.
  private(set) var lastNumber: Int?
  /// How the numbers of paragraphs are enclosed, once one was seen.
  private var paragraphFrame: Int?

  /// A paragraph that has no number begins: its sub-paragraphs stand at depth 1.
  mutating func beginUnnumbered() {
    levels = [Level(frame: .dash, alphabet: .other, value: 0, repetition: 0)]
  }

  /// A new text or section: numbers begin again.
  mutating func restart() {
    levels = []
    lastNumber = nil
    paragraphFrame = nil
  }

  /// Whether a mark goes on with a list that is open, or can begin one.
  func takes(_ mark: ListMark) -> Bool {
    guard !levels.isEmpty, !mark.isOfParagraph else { return false }
    return continuing(mark).map { $0.0 > 0 } ?? false || opening(mark) != nil
  }

  mutating func closeParagraph() { levels = [] }

  /// - Parameters:
  ///   - following: the marks of the next paragraphs, up to the next numbered paragraph.
  ///   - opensList: whether the words before end with a colon.
  mutating func place(
    _ mark: ListMark, following: [ListMark], opensList: Bool, canBeParagraph: Bool
  ) -> Place {
    if canBeParagraph, let place = placeParagraph(mark, opensList: opensList) { return place }
    let going = continuing(mark)
    let opening = opening(mark)
    switch (going, opening) {
    case (let (level, meaning)?, let new?):
      let isContinued = followsOn(following, mark.frame, meaning)
      let isOpened = followsOn(following, mark.frame, new)
      if isContinued == isOpened {
        return opensList
          ? open(mark, new, doubt: nil)
          : proceed(
            level, mark, meaning, doubt: .mark(mark.text, assumed: name(of: meaning)))
      }
      return isOpened ? open(mark, new, doubt: nil) : proceed(level, mark, meaning, doubt: nil)
    case (let (level, meaning)?, nil): return proceed(level, mark, meaning, doubt: nil)
    case (nil, let new?): return open(mark, new, doubt: nil)
    case (nil, nil): return outOfOrder(mark)
    }
  }

  /// 0 for "1." and the like, 1 for "1)", 2 for "(1)".
  private static func enclosure(_ frame: ListMark.Frame) -> Int {
    switch frame {
    case .closing: 1
    case .parentheses: 2
    case .dot, .dash, .label, .path, .bullet: 0
    }
  }

  /// A decimal number at the level of paragraphs.
  private mutating func placeParagraph(_ mark: ListMark, opensList: Bool) -> Place? {
    guard mark.isOfParagraph, let value = mark.meanings.first?.value else { return nil }
    // "(1)" in a text whose paragraphs are "1." is a sub-paragraph.
    if let paragraphFrame, ListSequence.enclosure(mark.frame) != paragraphFrame { return nil }
    let isInList = levels.count > 1 || levels.first?.alphabet == .other
    let expected = (lastNumber ?? 0) + 1
    let repeats = mark.repetition > 0 && value == lastNumber
    // "1." under "a." is the fourth level, unless it is what the paragraphs themselves expect.
    if isInList, opensList, value == 1, expected != 1 { return nil }
    if levels.contains(where: {
      $0.alphabet == .decimal && $0.frame == mark.frame && $0.value + 1 == value
    }),
      levels.count > 1, levels.first?.value != value - 1
    {
      return nil
    }
    var doubt: Doubt.Reason?
    if value != expected, !repeats, !(value == 1) {
      doubt = .number(found: mark.text, expected: "\(expected)")
    } else if value == 1, let lastNumber, lastNumber > 0 {
      doubt = .number(found: mark.text, expected: "\(expected)")
    }
    lastNumber = value
    paragraphFrame = ListSequence.enclosure(mark.frame)
    levels = [
      Level(frame: mark.frame, alphabet: .decimal, value: value, repetition: mark.repetition)
    ]
    return Place(depth: 0, doubt: doubt)
  }

  /// The deepest open level that the mark goes on with.
  private func continuing(_ mark: ListMark) -> (Int, ListMark.Meaning)? {
    for (index, level) in levels.enumerated().reversed() where level.frame == mark.frame {
      for meaning in mark.meanings where meaning.alphabet == level.alphabet {
        let isNext = meaning.value == level.value + 1
        let isRepeated = meaning.value == level.value && mark.repetition > level.repetition
        if isNext || isRepeated || meaning.alphabet == .bullet { return (index, meaning) }
      }
    }
    return nil
  }

  /// The first of a new list: value 1, or of a bullet not yet open.
  private func opening(_ mark: ListMark) -> ListMark.Meaning? {
    guard !mark.isBullet || continuing(mark) == nil else { return nil }
    // Roman first: "(i)" opens a list of Roman numbers, not one that begins with the ninth letter.
    return mark.meanings.last { $0.value == 1 }
  }

  private func followsOn(
    _ following: [ListMark], _ frame: ListMark.Frame, _ meaning: ListMark.Meaning
  ) -> Bool {
    for mark in following where mark.frame == frame {
      if let value = mark.value(as: meaning.alphabet), value == meaning.value + 1 { return true }
      // Another mark of the same kind that does not follow: the list went elsewhere.
      return false
    }
    return false
  }

  private mutating func proceed(
    _ level: Int, _ mark: ListMark, _ meaning: ListMark.Meaning, doubt: Doubt.Reason?
  ) -> Place {
    levels.removeSubrange((level + 1)...)
    levels[level].value = meaning.value
    levels[level].repetition = mark.repetition
    return Place(depth: level, doubt: doubt)
  }

  private mutating func open(
    _ mark: ListMark, _ meaning: ListMark.Meaning, doubt: Doubt.Reason?
  ) -> Place {
    guard levels.count <= ListSequence.deepest else {
      return Place(depth: ListSequence.deepest, doubt: .depth)
    }
    levels.append(
      Level(
        frame: mark.frame, alphabet: meaning.alphabet, value: meaning.value,
        repetition: mark.repetition))
    return Place(depth: levels.count - 1, doubt: doubt)
  }

  /// Numbers that follow from nothing: kept where marks of their kind stand.
  private mutating func outOfOrder(_ mark: ListMark) -> Place {
    for (index, level) in levels.enumerated().reversed() where level.frame == mark.frame {
      guard let meaning = mark.meanings.first(where: { $0.alphabet == level.alphabet }) else {
        continue
      }
      let expected = "number \(level.value + 1) of the list"
      return proceed(index, mark, meaning, doubt: .number(found: mark.text, expected: expected))
    }
    guard let meaning = mark.meanings.first else { return Place(depth: levels.count, doubt: nil) }
    let doubt = Doubt.Reason.number(found: mark.text, expected: "the first of a list")
    return open(mark, meaning, doubt: doubt)
  }

  private func name(of meaning: ListMark.Meaning) -> String {
    switch meaning.alphabet {
    case .letter, .capital: "the letter that follows in the list"
    case .roman, .largeRoman: "the Roman number \(meaning.value)"
    case .decimal, .other, .bullet: "number \(meaning.value)"
    }
  }
}
