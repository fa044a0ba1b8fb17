/// Columns told in turns of phrase: `sat on the fence`, `were for the text`, `stayed away`.
extension Sentence {
  private static let idioms: [(words: [String], column: VoteColumn, form: ColumnMarker.Form)] = [
    (["sat", "on", "the", "fence"], .abstaining, .verb),
    (["sitting", "on", "the", "fence"], .abstaining, .gerund),
    (["on", "the", "fence"], .abstaining, .state),
    (["sat", "it", "out"], .abstaining, .verb),
    (["sat", "out"], .abstaining, .verb),
    (["sitting", "out"], .abstaining, .gerund),
    (["sitting", "it", "out"], .abstaining, .gerund),
    (["looked", "away"], .abstaining, .verb),
    (["stood", "aside"], .abstaining, .verb),
    (["standing", "aside"], .abstaining, .gerund),
    (["preferred", "to", "abstain"], .abstaining, .verb),
    (["stayed", "away"], .notVoting, .verb),
    (["staying", "away"], .notVoting, .gerund),
    (["stayed", "out", "of", "the", "room"], .notVoting, .verb),
    (["missed", "the", "vote"], .notVoting, .verb),
    (["were", "absent"], .notVoting, .verb),
    (["was", "absent"], .notVoting, .verb),
    (["being", "absent"], .notVoting, .gerund),
    (["were", "not", "present"], .notVoting, .verb),
    (["was", "not", "present"], .notVoting, .verb),
    (["were", "not", "in", "the", "room"], .notVoting, .verb),
    (["was", "not", "in", "the", "room"], .notVoting, .verb),
    (["refused", "to", "take", "part"], .notVoting, .verb),
    (["refused", "to", "vote"], .notVoting, .verb),
    (["declined", "to", "vote"], .notVoting, .verb),
    (["declined", "to", "take", "part"], .notVoting, .verb),
    (["were", "in", "the", "no", "column"], .against, .verb),
    (["were", "in", "the", "no", "camp"], .against, .verb),
    (["went", "up", "for"], .inFavour, .verb),
    (["went", "up"], .inFavour, .verb),
    (["raised", "hand", "for"], .inFavour, .verb),
    (["raised", "their", "hand", "for"], .inFavour, .verb),
    (["raised", "their", "hands", "for"], .inFavour, .verb),
    (["raised", "their", "hands", "against"], .against, .verb),
    (["raised", "their", "hands", "in", "favour"], .inFavour, .verb),
  ]

  /// By their first words, since every `on` and `was` is asked for.
  private static let idiomsByFirst = Dictionary(grouping: idioms) { $0.words[0] }

  func idiom(_ place: Int) -> ColumnMarker? {
    for (words, column, form) in Sentence.idiomsByFirst[text(place)] ?? [] {
      guard words.indices.allSatisfy({ text(place + $0) == words[$0] }) else { continue }
      // `Prices went up for bread.`
      if words[0] == "went", !isAny(["hands", "hand", "arms"], place - 1) { continue }
      // `refused to vote for the text`.
      let end = place + words.count
      if words.last == "vote", words[0] != "missed",
        isAny(["for", "against", "in", "on"], end)
      {
        return nil
      }
      return ColumnMarker(column: column, form: form, start: place, end: end)
    }
    return nil
  }

  /// `were behind it`, `stood by the text`.
  func behind(_ place: Int) -> ColumnMarker? {
    guard text(place) == "behind", isForText(place, place + 1) else { return nil }
    return ColumnMarker(column: .inFavour, form: .state, start: place, end: place + 1)
  }

  /// `stood against`; those who stand behind a text may be its sponsors.
  func stoodMarker(_ place: Int) -> ColumnMarker? {
    if isAny(["against", "opposed"], place + 1), !isAny(["by"], place + 2) {
      return ColumnMarker(column: .against, form: .verb, start: place, end: place + 2)
    }
    return nil
  }

  /// Whether what `were for` goes on with is a text, or nothing: `52 were for, 14 against`.
  func isForText(_ start: Int, _ place: Int) -> Bool {
    if isAny(["it", ",", ";", ".", ")", "", "—", "and"], place) { return true }
    if text(place).hasSuffix("ing") { return true }
    guard isAny(["the", "this", "a", "an", "its"], place) else { return false }
    return places(place + 1, min(count, place + 5)).contains { object(at: $0) != nil }
  }
}
