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

  /// `The eleven remaining countries voted to authorise it`, `121 States decided to begin`: what so
  /// many resolve to do, they are for; the body may still not have done it.
  func resolved(_ place: Int, _ value: Int, _ next: Int, sawVoters: Bool) -> VoteCount? {
    guard sawVoters, sentence.isAny(["voted", "decided", "agreed"], next),
      sentence.text(next + 1) == "to", value > 1,
      !sentence.isAny(
        ["abstain", "oppose", "reject", "veto", "not", "delay", "adjourn"], next + 2),
      sentence.term(next + 2)?.isWord == true
    else { return nil }
    var count = VoteCount(column: .inFavour, value: value, start: place, end: next + 2)
    count.bound = sentence.bound(before: place)
    count.isAttitude = true
    count.modality = sentence.mood(at: next).modality
    return count
  }

  /// `136 members for, nine against`, `with ten votes for (...)`: nothing follows that it could be for.
  func isForAlone(_ marker: ColumnMarker) -> Bool {
    let others = Set(
      places(0, sentence.count).compactMap { place -> VoteColumn? in
        guard let other = sentence.marker(at: place), other.form != .attitude else { return nil }
        return other.column
      })
    // `48 delegations for his dismissal, seven against, 43 abstaining`.
    if others.isSuperset(of: [.against, .abstaining]) { return true }
    guard sentence.isAny([",", ";", ".", ")", "(", "—", "", "and"], marker.end) else {
      return false
    }
    return places(0, sentence.count).contains { place in
      guard place != marker.start, let other = sentence.marker(at: place) else { return false }
      return other.column != .inFavour && other.form != .attitude
    }
  }

  /// The number of seats in `of its 15 members`, and words before it.
  func isMembership(_ place: Int) -> Bool {
    guard sentence.isNumber(place) else { return false }
    return ["of", "the", "its", "council", "assembly", "those", "all"].contains(
      sentence.text(place - 1)) || sentence.term(place - 1)?.isPossessive == true
      || sentence.term(place - 1)?.body != nil
  }

  /// `Among the ten countries of the region, only four abstained`.
  func isOfSome(_ place: Int) -> Bool {
    guard sentence.text(0) == "among", place > 3 else { return false }
    return !places(1, place).contains { place in
      sentence.term(place)?.body.map { !$0.manner.isOfPeople } ?? false
    }
  }

  /// `Only one country, Belarus, voted against`: as many names as were counted.
  func named(_ place: Int, _ value: Int) -> NameGroup? {
    guard let found = sentence.groups.first(where: { $0.start == place }), found.count == value,
      sentence.text(found.end) == ","
    else { return nil }
    return found
  }

  /// `Four countries — ... — joined Russia in voting against`: five.
  func joining(_ place: Int, _ value: Int, _ next: Int, _ group: NameGroup?) -> VoteCount? {
    guard let other = sentence.groups.first(where: { $0.start > next && $0.start <= next + 2 }),
      sentence.text(other.end) == "in", let marker = sentence.marker(at: other.end + 1),
      marker.form == .gerund || marker.form == .attitude
    else { return nil }
    var count = VoteCount(
      column: marker.column, value: value + other.count, start: place, end: marker.end)
    var names = other
    if let group { names.names = group.names + other.names }
    count.group = names
    return count
  }
}
