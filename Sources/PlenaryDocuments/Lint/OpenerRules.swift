/// How paragraphs open: with a participle in the preamble, with a verb in the operative part, and
/// in emphasis (United Nations Editorial Manual, resolutions).
enum OpenerRules {
  static func check(_ text: LintedText) -> [LintFinding] {
    guard text.isResolution else { return [] }
    let preamble = text.passages.filter {
      $0.passage.depth == 0 && $0.passage.kind == .preambular && $0.passage.part == .preamble
    }
    let paragraphs = preamble + text.operative.filter { $0.passage.depth == 0 }
    return paragraphs.flatMap { form($0) } + emphasis(paragraphs)
  }

  private static func form(_ entry: LintedText.Entry) -> [LintFinding] {
    // What begins in small letters or with a quotation mark goes on with something else.
    guard let first = entry.words.first, first.kind == .word,
      first.startsWithCapital, !entry.looksLikeHeading
    else { return [] }
    let isPreamble = entry.passage.part == .preamble
    guard let opening = entry.opening else { return [unknown(entry, isPreamble: isPreamble)] }
    let words = 0..<max(opening.length, 1)
    let name = opening.text(in: entry.passage.words)
    if isPreamble, opening.form == .finite {
      return [
        entry.finding(
          .verbInPreamble, .warning, words,
          why: "“\(name)” is the form of operative paragraphs; the preamble only introduces.",
          advice: opening.verb.participle.isEmpty
            ? "Open with a participle, or move the paragraph to the operative part."
            : "Write “\(opening.verb.participle.capitalisedFirst)”, or move it to the operative part."
        )
      ]
    }
    if !isPreamble, opening.form == .participle, !hasLaterVerb(entry) {
      return [
        entry.finding(
          .participleInOperativePart, .warning, words,
          why: "“\(name)” is the form of the preamble; an operative paragraph says what is done.",
          advice: opening.verb.name.isEmpty
            ? "Open with a verb such as “Expresses”, or move the paragraph to the preamble."
            : "Write “\(opening.verb.name.capitalisedFirst)”, or move it to the preamble.")
      ]
    }
    return []
  }

  /// "Acting under Chapter VII, decides": the verb comes later.
  private static func hasLaterVerb(_ entry: LintedText.Entry) -> Bool {
    entry.words.indices.dropFirst().contains { index in
      guard entry.words[index - 1].text == ",", !entry.words[index].startsWithCapital else {
        return false
      }
      return Opening.read(Array(entry.words[index...].prefix(12)))?.form == .finite
    }
  }

  private static func unknown(_ entry: LintedText.Entry, isPreamble: Bool) -> LintFinding {
    let form = isPreamble ? "a participle (“Recalling”, “Deeply concerned”)" : "a verb (“Requests”)"
    return entry.finding(
      .unknownOpener, .note, 0..<1,
      why: "“\(entry.words[0].text)” is not among the openings of resolutions that are known.",
      advice: "Open with \(form), or let it stand if it is meant so.")
  }

  /// Found only where the text emphasises openings at all: plain text has none.
  private static func emphasis(_ entries: [LintedText.Entry]) -> [LintFinding] {
    let opened = entries.filter { $0.opening != nil }
    let plain = opened.filter { !isEmphasised($0) }
    guard !plain.isEmpty, plain.count * 3 <= opened.count else { return [] }
    return plain.map { entry in
      entry.finding(
        .openingNotEmphasised, .note, 0..<(entry.opening?.length ?? 1),
        why: "The other paragraphs have their opening words in italics.",
        advice: "Set the opening words in italics.")
    }
  }

  private static func isEmphasised(_ entry: LintedText.Entry) -> Bool {
    // "In this regard, *requests*" has the verb in italics and not what stands before it.
    entry.words.prefix(max(entry.opening?.length ?? 1, 1)).contains { word in
      word.form.styles.contains(.italic) || word.form.styles.contains(.bold)
    }
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
