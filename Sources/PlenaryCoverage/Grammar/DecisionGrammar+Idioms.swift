/// Turns of phrase for what became of a text: `sailed through`, `went down`, `won approval`.
extension DecisionGrammar {
  private static let passing: Set<String> = ["through", "home", "across"]
  private static let winning: Set<String> = ["approval", "adoption", "passage", "through"]

  /// `went through`, `went down`, `got home`, `made it through`, `won approval`.
  func idiomatic(_ place: Int) -> Decision? {
    guard sentence.hasVoteContext else { return nil }
    let next = sentence.text(place + 1)
    let mood = sentence.mood(at: place)
    func made(_ outcome: ReportedOutcome, _ count: Int) -> Decision {
      Decision(
        outcome: mood.isNegated ? .rejected : outcome, mood: mood, start: place, end: place + count)
    }
    if sentence.text(place) == "won" {
      return DecisionGrammar.winning.contains(next) ? made(.adopted, 2) : nil
    }
    if sentence.isAny(["went", "goes"], place), next == "down" {
      guard textIsSubject(place) else { return nil }
      return made(.rejected, 2)
    }
    if sentence.text(place) == "came", next == "unstuck" { return made(.rejected, 2) }
    if sentence.text(place) == "made" {
      return next == "it" && DecisionGrammar.passing.contains(sentence.text(place + 2))
        ? made(.adopted, 3) : nil
    }
    guard DecisionGrammar.passing.contains(next), textIsSubject(place) else { return nil }
    return made(.adopted, 2)
  }

  /// Whether a text, or a word that stands for one, is what the verb speaks of.
  func textIsSubject(_ place: Int) -> Bool {
    for at in stride(from: place - 1, through: max(0, place - 24), by: -1) {
      if sentence.object(at: at) != nil { return true }
      if sentence.isAny(["it", "which", "that", "motion", "text", "bid", "try"], at) {
        return true
      }
      if sentence.text(at) == ";" { return false }
    }
    // `The draft died`: a title in quotation marks stands for it too.
    return place > 0 && sentence.term(place - 1)?.isQuoted == true
  }

  /// A share of two thirds, as one term.
  func isTwoThirds(_ place: Int) -> Bool {
    if case .decimal = sentence.term(place)?.kind { return sentence.text(place).hasPrefix("two") }
    return false
  }

  /// `lost that bid 40-77`, `lost the vote 30 to 50`.
  func isLostBid(_ place: Int) -> Bool {
    places(place + 1, place + 5).contains { sentence.isAny(["bid", "vote", "motion", "try"], $0) }
      && places(place + 2, place + 8).contains { sentence.isNumber($0) }
  }
}
