/// Numbers whose words were lost.
extension CountGrammar {
  /// `12 in favour, 2 and 1 abstention`, `512 votes to 48, with 37`: a number that lost its words
  /// takes the column that is left between its neighbours.
  mutating func supplyMissing() {
    let happened = counts.filter { !$0.isNeeded }
    guard let first = happened.first(where: { $0.column == .inFavour }) else { return }
    let has = Set(happened.map(\.column))
    if let missing = votesWithoutColumn(happened) {
      counts.append(missing)
      counts.sort { $0.start < $1.start }
      return
    }
    var place = first.end
    while place < sentence.count, place < first.end + 40 {
      defer { place += 1 }
      guard let value = sentence.term(place)?.number, isOrphan(place) else { continue }
      let later = counts.contains { $0.start >= place && $0.column == .abstaining }
      if !has.contains(.against), later || !has.contains(.abstaining) {
        guard later else { return }
        counts.append(VoteCount(column: .against, value: value, start: place, end: place + 1))
      } else if has.contains(.against), !has.contains(.abstaining), isAtEnd(place + 1),
        counts.contains(where: { $0.column == .against && $0.end <= place && $0.end >= place - 3 })
      {
        counts.append(VoteCount(column: .abstaining, value: value, start: place, end: place + 1))
      } else {
        continue
      }
      counts.sort { $0.start < $1.start }
      return
    }
  }

  /// `by 433 votes to 174 with 93 votes`: what follows both sides is abstentions.
  func votesWithoutColumn(_ happened: [VoteCount]) -> VoteCount? {
    let columns = Set(happened.map(\.column))
    guard columns.contains(.against), !columns.contains(.abstaining),
      let end = happened.filter({ $0.column == .against }).map(\.end).max()
    else { return nil }
    var place = end
    if sentence.text(place) == "," { place += 1 }
    guard ["with", "and"].contains(sentence.text(place)) else { return nil }
    place += 1
    guard let value = sentence.term(place)?.number, isCardinal(place),
      Sentence.voteNouns.contains(sentence.text(place + 1)),
      !counts.contains(where: { $0.start <= place && place < $0.end }),
      !sentence.isNeeded(place, place + 2)
    else { return nil }
    return VoteCount(column: .abstaining, value: value, start: place, end: place + 2)
  }

  func isOrphan(_ place: Int) -> Bool {
    guard isCardinal(place), !counts.contains(where: { $0.start <= place && place < $0.end }) else {
      return false
    }
    guard [",", "and", "with", "to", ";"].contains(sentence.text(place - 1)) else { return false }
    var next = place + 1
    if Sentence.voteNouns.contains(sentence.text(next)) { next += 1 }
    return [",", "and", "with", ";", ".", ")", ""].contains(sentence.text(next))
  }

  func isAtEnd(_ place: Int) -> Bool {
    [".", ";", ")", "", ","].contains(sentence.text(place))
  }
}
