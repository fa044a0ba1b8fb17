/// Quotation marks and brackets come in pairs.
enum PairRules {
  private struct Opened {
    var sign: String
    var index: Int
  }

  private static let pairs = ["(": ")", "[": "]", "{": "}", "“": "”", "«": "»"]
  private static let closing = Set(pairs.values)

  static func check(_ text: LintedText) -> [LintFinding] {
    let entries = text.passages
    return entries.indices.flatMap { index in
      check(
        entries[index], before: index > 0 ? entries[index - 1] : nil,
        after: index + 1 < entries.count ? entries[index + 1] : nil)
    }
  }

  private static func check(
    _ entry: LintedText.Entry, before: LintedText.Entry?, after: LintedText.Entry?
  ) -> [LintFinding] {
    var open: [Opened] = []
    var findings: [LintFinding] = []
    for (index, word) in entry.words.enumerated() where word.kind == .punctuation {
      if pairs[word.text] != nil {
        open.append(Opened(sign: word.text, index: index))
      } else if closing.contains(word.text) {
        if let last = open.last, pairs[last.sign] == word.text {
          open.removeLast()
        } else if let place = open.lastIndex(where: { pairs[$0.sign] == word.text }) {
          open.removeSubrange(place...)
        } else if !isEnumerator(index, in: entry.words), !isContinued(word.text, before) {
          findings.append(finding(entry, index, isOpen: false))
        }
      }
    }
    for opened in open where !goesOn(opened, after) {
      findings.append(finding(entry, opened.index, isOpen: true))
    }
    return findings
  }

  /// "a)" and "1)" count; they close nothing.
  private static func isEnumerator(_ index: Int, in words: [Word]) -> Bool {
    guard words[index].text == ")", index > 0, !words[index].hasBlankBefore else { return false }
    let count = words[index - 1].text
    return count.utf8.count <= 2 && (Int(count) != nil || count.utf8.count == 1)
      || !count.isEmpty && count.utf8.count <= 5
        && count.utf8.allSatisfy { "ivx".utf8.contains($0) }
  }

  /// A quotation over several paragraphs opens in each and closes in the last.
  private static func goesOn(_ opened: Opened, _ after: LintedText.Entry?) -> Bool {
    guard opened.sign == "“" || opened.sign == "«" else { return false }
    return opened.index == 0 || after != nil && after?.words.first?.text == opened.sign
      || after.map { entry in entry.words.contains { $0.text == pairs[opened.sign] } } ?? false
  }

  private static func isContinued(_ sign: String, _ before: LintedText.Entry?) -> Bool {
    sign == "”" || sign == "»" ? before.map { _ in true } ?? false : false
  }

  private static func finding(
    _ entry: LintedText.Entry, _ index: Int, isOpen: Bool
  ) -> LintFinding {
    let sign = entry.words[index].text
    let isQuotation = sign == "“" || sign == "”" || sign == "«" || sign == "»"
    return entry.finding(
      isQuotation ? .quotationMarks : .brackets, .warning, index..<(index + 1),
      why: isOpen ? "It opens and nothing closes it." : "It closes and nothing opened it.",
      advice: "Add the other of the pair, or take this one out.")
  }
}
