/// Numbers whose words were lost.
extension CountGrammar {
  /// `12 in favour, 2 and 1 abstention`, `512 votes to 48, with 37`: a number that lost its words
  /// takes the column that is left between its neighbours.
  mutating func supplyMissing() {
    supplyAfterColumn()
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

  /// `120 votes in favour, against 14`, `in favour, 130; against, 2; abstaining, 58`: behind its column
  /// a number stands where another number of the sentence has its own.
  mutating func supplyAfterColumn() {
    for place in places(0, sentence.count) {
      guard let marker = sentence.marker(at: place),
        marker.form == .state || marker.form == .gerund,
        !counts.contains(where: { $0.column == marker.column })
      else { continue }
      var next = marker.end
      let isTable = sentence.text(next) == "," && isTabular
      if isTable { next += 1 }
      guard isTable || marker.column == .against && !counts.isEmpty,
        let value = sentence.term(next)?.number, isCardinal(next),
        !counts.contains(where: { $0.start <= next && next < $0.end }),
        sentence.isAny([",", ";", ".", ")", "", "and", "with"], next + 1),
        !isNumberOrVoters(place - 1) || isTable
      else { continue }
      var count = VoteCount(column: marker.column, value: value, start: place, end: next + 1)
      count.modality = sentence.isNeeded(place, next + 1) ? .conditional : .happened
      counts.append(count)
    }
    counts.sort { $0.start < $1.start }
  }

  private func isNumberOrVoters(_ place: Int) -> Bool {
    sentence.isNumber(place)
      || Sentence.voters.contains(sentence.text(place))
        && !Sentence.voteNouns.contains(sentence.text(place))
  }

  /// `in favour, 130; against, 2;`: columns and numbers in turn.
  private var isTabular: Bool {
    places(0, sentence.count).count { place in
      guard let marker = sentence.marker(at: place), marker.form == .state || marker.form == .gerund
      else { return false }
      return sentence.text(marker.end) == "," && sentence.isNumber(marker.end + 1)
    } >= 2
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
