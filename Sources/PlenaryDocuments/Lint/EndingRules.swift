/// How paragraphs end. A resolution is one sentence: commas between the paragraphs of the preamble,
/// semicolons between those of the operative part, a full stop at its end (Editorial Manual).
enum EndingRules {
  static func check(_ text: LintedText) -> [LintFinding] {
    guard text.isResolution else { return [] }
    let preamble = text.passages.filter { $0.passage.part == .preamble && $0.isSentence }
    return preamble.flatMap { ofPreamble($0) } + ofOperative(text.operative)
  }

  private static func ofPreamble(_ entry: LintedText.Entry) -> [LintFinding] {
    guard entry.passage.kind == .preambular, !entry.hasChildren, !entry.looksLikeHeading,
      let end = entry.ending, end.text != ","
    else { return [] }
    return [
      entry.finding(
        .endOfPreambularParagraph, .warning, entry.endRange,
        why: "It ends with \(end.named); the enacting words and the preamble are one sentence.",
        advice: "End it with a comma.")
    ]
  }

  private static func ofOperative(_ entries: [LintedText.Entry]) -> [LintFinding] {
    var findings: [LintFinding] = []
    // A text in sections with headings is written like one in a piece, or each section for itself.
    for (index, entry) in entries.enumerated() {
      let isLast = index == entries.count - 1
      guard let end = entry.ending else { continue }
      if entry.hasChildren {
        findings += ofList(entry, end)
      } else if isLast {
        findings += ofText(entry, end)
      } else if entry.passage.depth == 0 {
        findings += ofParagraph(entry, end)
      } else {
        findings += ofSubparagraph(entry, end, next: entries[index + 1])
      }
    }
    return findings
  }

  private static func ofParagraph(
    _ entry: LintedText.Entry, _ end: Ending
  ) -> [LintFinding] {
    guard entry.passage.kind == .operative, end.text != ";" else { return [] }
    // A colon opens something that stands apart; "; and" goes on as a list does.
    if end.text == ":" || entry.endsWithJoint { return [] }
    return [
      entry.finding(
        .endOfOperativeParagraph, .warning, entry.endRange,
        why: "It ends with \(end.named), and another operative paragraph follows.",
        advice: "End it with a semicolon.")
    ]
  }

  private static func ofText(_ entry: LintedText.Entry, _ end: Ending) -> [LintFinding] {
    // After a colon another text is set out.
    guard end.text != ".", end.text != ":" else { return [] }
    return [
      entry.finding(
        .endOfText, .warning, entry.endRange,
        why: "The text ends here, with \(end.named).", advice: "End it with a full stop.")
    ]
  }

  private static func ofList(_ entry: LintedText.Entry, _ end: Ending) -> [LintFinding] {
    // Sub-paragraphs may go on with a sentence: "to ensure", "that", a comma, a dash.
    guard end.text == ";" || end.text == "." else { return [] }
    guard entry.passage.kind == .operative, end.text == "." else { return [] }
    return [
      entry.finding(
        .endOfSubparagraph, .note, entry.endRange,
        why: "Sub-paragraphs follow, and it ends with \(end.named).",
        advice: "End it with a colon.")
    ]
  }

  /// What ends with nothing, in the midst of a list, has lost its end.
  private static func ofSubparagraph(
    _ entry: LintedText.Entry, _ end: Ending, next: LintedText.Entry
  ) -> [LintFinding] {
    guard entry.passage.kind == .subparagraph, next.passage.depth > 0 || next.isOperativeParagraph
    else { return [] }
    let isLastOfList = next.passage.depth == 0
    if isLastOfList, end.text == "," {
      return [
        entry.finding(
          .endOfSubparagraph, .warning, entry.endRange,
          why: "The list ends here, with a comma, and another paragraph follows.",
          advice: "End it with a semicolon.")
      ]
    }
    return []
  }
}

/// The sign or word a paragraph ends with.
struct Ending {
  var text: String
  var isPunctuation: Bool
  var named: String {
    switch text {
    case ",": "a comma"
    case ";": "a semicolon"
    case ".": "a full stop"
    case ":": "a colon"
    default: isPunctuation ? "“\(text)”" : "no sign (“\(text)”)"
    }
  }
}

extension LintedText.Entry {
  /// Whether it is written as part of the sentence; tables, headings and signatures are not.
  var isSentence: Bool {
    switch passage.kind {
    case .preambular, .operative, .subparagraph, .continuation: passage.isParagraph
    case .paragraph, .heading, .section, .table, .row, .cell, .kept: false
    }
  }

  /// The last sign, before closing quotation marks and brackets and without notes.
  var ending: Ending? {
    let closing: Set<String> = ["”", "’", "\"", "»", "*"]
    guard let last = words.last(where: { $0.kind != .footnote && !closing.contains($0.text) })
    else { return nil }
    let text = last.text == "\u{201E}" ? "" : last.text
    return Ending(text: text, isPunctuation: last.kind == .punctuation)
  }

  /// A few words without a sign at their end, which a source took for a paragraph.
  var looksLikeHeading: Bool {
    words.count <= 6 && opening == nil && words.last?.kind != .punctuation
  }

  /// "; and", "; or"
  var endsWithJoint: Bool {
    let last = words.suffix(2).map(\.folded)
    return last.count == 2 && last[0] == ";" && (last[1] == "and" || last[1] == "or")
  }

  var endRange: Range<Int> {
    let last = words.lastIndex { $0.kind != .footnote } ?? 0
    return last..<(last + 1)
  }
}
