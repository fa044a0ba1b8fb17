/// What tells a number of votes from other numbers.
extension CountGrammar {
  /// `only three countries to vote against`.
  func isSingled(_ place: Int) -> Bool {
    ["only", "just"].contains(sentence.text(place - 1))
  }

  /// `12 for and 3 against`, `12 for, 3 against`.
  func isForInTally(_ place: Int) -> Bool {
    for next in places(place, min(place + 3, sentence.count)) {
      guard sentence.isNumber(next) || ["none", "no"].contains(sentence.text(next)) else {
        continue
      }
      return sentence.marker(at: next + 1).map { $0.column != .inFavour } ?? false
    }
    return false
  }

  /// The number of seats in `of its 15 members`, and words before it.
  func isMembership(_ place: Int) -> Bool {
    guard sentence.isNumber(place) else { return false }
    return ["of", "the", "its", "council", "assembly", "those", "all"].contains(
      sentence.text(place - 1)) || sentence.term(place - 1)?.isPossessive == true
      || sentence.term(place - 1)?.body != nil
  }
}
