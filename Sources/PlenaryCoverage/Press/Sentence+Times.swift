import PlenaryModel

/// When things happened, and which text is another than that before.
extension Sentence {
  /// When the thing at a place happened, where the sentence says so of it and of nothing else.
  func time(of place: Int, published: Day?) -> TimeReference? {
    var best: (time: TimeReference, distance: Int)?
    for at in 0..<count {
      guard let time = term(at)?.time, isAdverbial(at) else { continue }
      let distance = abs(at - place)
      let limit: Int
      switch time.manner {
      case .weekday, .relativeDay: limit = 40
      case .date: limit = at < 3 ? 40 : 9
      case .longer: limit = at < 4 ? 30 : 6
      case .hour: continue
      }
      if isFuture(at) { continue }
      if distance <= limit, distance < best?.distance ?? .max { best = (time, distance) }
    }
    guard let time = best?.time else { return nil }
    if time.manner == .longer, let published, time.year == published.year,
      time.month == nil || time.month == published.yearMonthDay.month
    {
      return nil
    }
    if time.manner == .longer, time.year == nil { return nil }
    return time
  }

  /// `on Monday`, `Tuesday` after a verb, `In 2005,`; not `the Oct. 7 attacks`, `Monday's vote`.
  func isAdverbial(_ place: Int) -> Bool {
    guard let term = term(place) else { return false }
    if term.isPossessive {
      // `at Thursday's plenary meeting`, `in Monday's vote`.
      return term.time?.manner == .weekday
        && isAny(["in", "at", "during", "after", "of"], place - 1)
        && places(place + 1, place + 3).contains {
          isAny(["vote", "meeting", "session", "ballot", "sitting", "debate"], $0)
        }
    }
    // `the President's December 6 decision`
    if self.term(place - 1)?.isPossessive == true { return false }
    let before = text(place - 1)
    if [
      "the", "a", "of", "since", "until", "from", "after", "before", "by", "through", "for", "next",
      "to",
    ].contains(before) {
      return false
    }
    if let next = self.term(place + 1), next.isWord, next.isJoined { return false }
    return true
  }

  func isFuture(_ place: Int) -> Bool {
    for at in places(max(clauseStart(place), place - 10), place)
    where isAny(["will", "expected", "scheduled", "due", "slated"], at) {
      return true
    }
    return false
  }

  /// `a previous similar measure that drew support from 121 countries`.
  func isAside(near place: Int) -> Bool {
    for at in places(max(0, place - 14), place) where isAny(["previous", "similar"], at) {
      if places(at, min(count, at + 4)).contains(where: { object(at: $0) != nil }) {
        return true
      }
    }
    return false
  }

  /// Whether the text at a place is said to be another than the one before.
  func isDistinct(near place: Int) -> Bool {
    let words: Set<String> = [
      "another", "separate", "separately", "competing", "rival", "previous", "similar", "second",
    ]
    for at in places(max(0, place - 8), min(count, place + 8)) where words.contains(text(at)) {
      if text(at) == "separately" { return true }
      if places(at, min(count, at + 4)).contains(where: {
        object(at: $0) != nil || text($0) == "vote"
      }) {
        return true
      }
    }
    return false
  }
}
