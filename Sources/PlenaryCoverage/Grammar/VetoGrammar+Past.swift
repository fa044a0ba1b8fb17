import PlenaryModel

/// Vetoes of other times.
extension VetoGrammar {
  static let habits: Set<String> = [
    "times", "twice", "previously", "repeatedly", "since", "ever", "historically", "often",
    "always", "dozens", "thrice", "frequently", "regularly", "routinely",
  ]
  static let many: Set<String> = [
    "resolutions", "drafts", "texts", "attempts", "measures", "moves", "proposals", "efforts",
    "vetoes",
  ]

  /// Vetoes that are counted, repeated or of another year tell of no vote in hand.
  func isOfThePast(_ start: Int, _ end: Int) -> Bool {
    if sentence.text(end - 1) == "vetoes", sentence.isNumber(end - 2) { return true }
    for place in places(max(0, start - 1), min(sentence.count, end + 14)) {
      let word = sentence.text(place)
      if place > end, word == ";" { break }
      // `the first time since 1972 that both used it` tells of this one.
      let isFirst = places(max(0, place - 9), place).contains { sentence.text($0) == "first" }
      if VetoGrammar.habits.contains(word), !isFirst { return true }
      if place >= end, place < end + 7, VetoGrammar.many.contains(word) { return true }
      if ["previous", "earlier", "past"].contains(word), place >= end, place < end + 4 {
        return true
      }
      if let time = sentence.term(place)?.time, !isFirst, isOfAnotherYear(time) { return true }
    }
    return false
  }

  /// `on Tuesday cast a veto, its third since October`: this one is told.
  func isOfADay(_ start: Int, _ end: Int) -> Bool {
    guard sentence.text(end - 1) == "veto", sentence.isAny(["a", "its", "the"], end - 2) else {
      return false
    }
    return places(start, end + 3).contains { place in
      let manner = sentence.term(place)?.time?.manner
      return manner == .weekday || manner == .relativeDay
    }
  }

  private func isOfAnotherYear(_ time: TimeReference) -> Bool {
    guard let year = time.day?.year ?? time.year else { return false }
    guard let published else { return time.manner == .longer }
    if let day = time.day { return published.number - day.number > 45 }
    return year != published.year
  }
}
