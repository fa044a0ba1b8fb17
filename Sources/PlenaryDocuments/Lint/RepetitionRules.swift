/// Words and paragraphs that stand twice.
enum RepetitionRules {
  static func check(_ text: LintedText) -> [LintFinding] {
    paragraphs(text) + text.passages.flatMap { words($0) }
  }

  private static func paragraphs(_ text: LintedText) -> [LintFinding] {
    struct Key: Hashable {
      var words: [String]
      var part: Passage.Part
      var parent: Int
      var section: Int
    }
    var seen: [Key: String] = [:]
    var parents: [Int] = []
    var findings: [LintFinding] = []
    var section = 0
    for entry in text.passages {
      let passage = entry.passage
      // Parts of a budget resolution say alike what they say of each matter.
      if passage.isHeading || passage.number?.withoutStop == "1" { section += 1 }
      guard entry.isSentence else { continue }
      parents.removeSubrange(min(passage.depth, parents.count)...)
      let parent = parents.last ?? -1
      while parents.count < passage.depth { parents.append(-1) }
      parents.append(passage.position)
      let words = entry.words.filter { $0.kind == .word || $0.kind == .number }.map(\.folded)
      // "To be determined" may stand in each row; a sentence may not.
      guard words.count >= 6 else { continue }
      let key = Key(
        words: words, part: passage.part, parent: passage.depth == 0 ? -1 : parent,
        section: section)
      if let first = seen[key] {
        findings.append(
          entry.finding(
            .sameParagraphTwice, .warning, nil, why: "It has the words of \(first).",
            advice: "Take one of the two out."))
      } else {
        seen[key] = passage.place
      }
    }
    return findings
  }

  /// Words that are rightly written twice: "that that", "had had", and names.
  private static let rightly: Set<String> = ["that", "had", "is", "nous", "vous", "more", "very"]

  private static func words(_ entry: LintedText.Entry) -> [LintFinding] {
    guard entry.passage.kind != .row else { return [] }
    var findings: [LintFinding] = []
    var before: Int?
    for (index, word) in entry.words.enumerated() {
      guard word.kind != .footnote else { continue }
      defer { before = index }
      guard let last = before, word.kind == .word, word.hasBlankBefore,
        entry.words[last].folded == word.folded, !word.startsWithCapital,
        !rightly.contains(word.folded), word.folded.utf8.count > 1,
        word.text.utf8.allSatisfy({ $0 < 0x80 })
      else { continue }
      findings.append(
        entry.finding(
          .doubleWord, .warning, last..<(index + 1), why: "The word stands twice.",
          advice: "Take one out."))
    }
    return findings
  }
}
