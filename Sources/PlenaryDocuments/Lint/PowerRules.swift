import PlenaryModel

/// Verbs beyond the powers of the body: an action found in a paragraph, held against the powers
/// matrix.
///
/// A finding is a question to the members, who may put a motion on competence, and no mistake of
/// drafting. What a text asks another body to do is within the powers of every body that may
/// recommend; what it decides must be its own to decide.
enum PowerRules {
  private enum Manner: Sendable { case done, opening, asked }

  private struct Meaning: Sendable {
    var action: ActionID
    var manner: Manner
  }

  private static let book = PhraseBook(
    ActionPhrases.all.flatMap { entry in
      entry.done.map { (Phrase($0), Meaning(action: entry.action, manner: .done)) }
        + entry.opening.map { (Phrase($0), Meaning(action: entry.action, manner: .opening)) }
        + entry.asked.map { (Phrase($0), Meaning(action: entry.action, manner: .asked)) }
    })

  static func check(_ text: LintedText, _ knowledge: LintKnowledge) -> [LintFinding] {
    guard !knowledge.powers.isEmpty else { return [] }
    let powers = Dictionary(knowledge.powers.map { ($0.action, $0) }) { one, _ in one }
    var findings: [LintFinding] = []
    var above: [OpeningVerb?] = []
    for entry in text.passages where entry.passage.part == .operative {
      let depth = entry.passage.depth
      above.removeSubrange(min(depth, above.count)...)
      let inherited = above.compactMap { $0 }.last
      if entry.passage.isParagraph {
        findings += check(entry, under: inherited, powers, knowledge)
      }
      while above.count < depth { above.append(nil) }
      // "Welcomes the report, and decides to:" gives its last verb to what follows.
      above.append(
        entry.hasChildren
          ? GoverningVerb.all(in: entry.words, under: inherited).last?.verb : entry.opening?.verb)
    }
    return findings
  }

  private static func check(
    _ entry: LintedText.Entry, under above: OpeningVerb?, _ powers: [ActionID: Power],
    _ knowledge: LintKnowledge
  ) -> [LintFinding] {
    let found = book.find(in: entry.words)
    guard !found.isEmpty else { return [] }
    let verbs = GoverningVerb.all(in: entry.words, under: above)
    var told: Set<ActionID> = []
    return found.compactMap { match in
      let action = match.meaning.action
      guard let power = powers[action], !told.contains(action),
        !isQuoted(match.words.lowerBound, in: entry.words),
        !TagReader.isNegated(match.words.lowerBound, in: entry.words),
        does(match.meaning.manner, at: match.words, in: entry.words, verbs),
        let severity = severity(of: power, match.meaning.manner)
      else { return nil }
      told.insert(action)
      return finding(entry, match.words, power, severity, knowledge)
    }
  }

  private static func does(
    _ manner: Manner, at range: Range<Int>, in words: [Word], _ verbs: [GoverningVerb]
  ) -> Bool {
    switch manner {
    case .done:
      return verbs.verb(at: range.lowerBound)?.family == .decision
        && !passesOn(range.lowerBound, in: words)
    case .asked:
      let isAddressed = verbs.verb(at: range.lowerBound)?.family == .address
      return isAddressed
    case .opening:
      return opensClause(range.lowerBound, in: words)
    }
  }

  private static let asking: Set<String> = [
    "encourage", "invite", "request", "urge", "call", "recommend", "ask", "consider", "propose",
  ]

  /// "Decides to request the Council to refer": another verb stands between that asks only.
  private static func passesOn(_ index: Int, in words: [Word]) -> Bool {
    let asking = [
      "encourage", "invite", "request", "urge", "call", "recommend", "ask", "consider", "propose",
    ]
    for place in max(0, index - 10)..<index where asking.contains(words[place].folded) {
      // "to request an opinion" is what the phrase itself says.
      if place + 1 <= index { return true }
    }
    return false
  }

  /// The first words of the paragraph, or after "and", a comma or a semicolon, modifiers apart.
  private static func opensClause(_ index: Int, in words: [Word]) -> Bool {
    var place = index - 1
    while place >= 0,
      words[place].folded.hasSuffix("ly")
        || ["also", "further", "hereby"].contains(words[place].folded)
    {
      place -= 1
    }
    return place < 0 || ["and", ",", ";"].contains(words[place].folded)
  }

  private static func isQuoted(_ index: Int, in words: [Word]) -> Bool {
    var open = 0
    for word in words[..<index] {
      if word.text == "“" { open += 1 }
      if word.text == "”" { open -= 1 }
    }
    return open > 0
  }

  private static func severity(of power: Power, _ manner: Manner) -> LintFinding.Severity? {
    switch (power.extent, manner) {
    case (.binding, _), (.may, _), (.mayRecommend, .asked): nil
    case (.mayRecommend, _), (.mayNot, _): .alert
    }
  }

  private static func finding(
    _ entry: LintedText.Entry, _ words: Range<Int>, _ power: Power,
    _ severity: LintFinding.Severity,
    _ knowledge: LintKnowledge
  ) -> LintFinding {
    let title = knowledge.actionTitles[power.action] ?? power.action.code
    let advice =
      power.extent == .mayRecommend
      ? "Recommend it, to States or to the organ that may decide it."
      : "Ask the organ that may: “Encourages”, “Invites” or “Recommends” in place of a decision."
    return entry.finding(
      .beyondPowers, severity, words,
      why: "To \(title): the body \(power.extent.words) (\(power.basis); \(power.rule.code)).",
      advice: advice, basis: power.basis)
  }
}
