/// Votes that were received, without a word for their column.
extension CountGrammar {
  /// `received 13 votes`, `passed with 51 votes`: those in favour.
  func received(at place: Int) -> VoteCount? {
    guard let value = sentence.term(place)?.number, isCardinal(place) else { return nil }
    // `needed nine votes and obtained eleven`.
    if sentence.isAny(["obtained", "received", "got", "won", "gained"], place - 1),
      sentence.term(place + 1)?.isMark ?? true,
      places(max(0, place - 8), place).contains(where: { sentence.isAny(["votes"], $0) })
    {
      return VoteCount(column: .inFavour, value: value, start: place, end: place + 1)
    }
    // `27 out of 47 votes`.
    var end = place + 1
    if sentence.text(end) == "out" { end += 1 }
    if sentence.text(end) == "of", sentence.isNumber(end + 1) { end += 2 }
    if sentence.term(end)?.body != nil { end += 1 }
    let isShare = end > place + 1
    end += 1
    guard
      Sentence.voteNouns.contains(sentence.text(end - 1))
        || (isShare && Sentence.voters.contains(sentence.text(end - 1))),
      sentence.bound(before: place) == .exactly, !sentence.isNeeded(place, place + 2)
    else { return nil }
    var back = place - 1
    while [
      "only", "just", "the", "all", "a", "an", "total", "of", "majority", "overwhelming", "clear",
      "large", "vast",
    ].contains(sentence.text(back)) {
      back -= 1
    }
    let isMajority = places(max(0, back), place).contains { sentence.text($0) == "majority" }
    let getting: Set<String> = [
      "received", "got", "won", "garnered", "secured", "gained", "mustered", "obtained",
      "attracted", "gathered", "receiving", "had", "drew", "found", "polled", "winning", "getting",
      "garnering", "collected",
    ]
    let verb = sentence.text(back)
    let hasOutcome = [
      "passed", "adopted", "approved", "carried", "failed", "through", "home", "fell", "died",
    ].contains(
      sentence.text(back - 1))
    // `The Assembly adopted a resolution calling for a truce by 153 votes.` Where States vote, no
    // margin is announced.
    let isOfStates =
      ["by", "with"].contains(verb) && value >= 30
      && (isMajority || sentence.terms.contains { $0.body?.body?.id != nil })
      && (!isMajority || !sentence.terms.contains { $0.body?.manner.isOfPeople == true })
      && places(max(0, back - 30), max(0, back)).contains {
        ["adopted", "approved", "passed"].contains(sentence.text($0))
      }
    // `With 12 votes, Cuba and Yemen opposing, the Council authorised it`.
    let isLeading = verb == "with" && back == 0 && hasOthers(end)
    guard
      isOfStates || isLeading || getting.contains(verb)
        || (verb == "with" && hasOutcome && !isMajority)
        || (verb == "by" && hasOutcome && !isMajority && (isShare || hasOthers(place + 2)))
    else { return nil }
    // Candidates in elections get votes too.
    guard
      sentence.mentions(Sentence.textNouns) || sentence.mentions(["call", "demand", "push", "bid"])
        || sentence.text(0) == "it" || hasOutcome || isOfStates
        || isLeading
    else {
      return nil
    }
    // `passed by 27 votes, with 329 in favour`: a margin.
    if verb == "by", !isShare, favourFollows(end) || sentence.text(end) == "to" { return nil }
    var count = VoteCount(column: .inFavour, value: value, start: place, end: end)
    count.modality = getting.contains(verb) ? sentence.mood(at: back).modality : .happened
    return count
  }

  /// `received support from 143 members`, `with the backing of 14 countries`.
  func supported(at place: Int) -> VoteCount? {
    guard
      ["support", "backing", "endorsement", "approval", "votes"].contains(sentence.text(place))
        || sentence.text(place) == "vote" && sentence.isAny(CountGrammar.affirming, place - 1),
      ["from", "of"].contains(sentence.text(place + 1))
    else { return nil }
    var next = place + 2
    while ["only", "just", "all"].contains(sentence.text(next)) { next += 1 }
    guard let value = sentence.term(next)?.number, sentence.bound(before: next) == .exactly,
      !sentence.isNeeded(place, next + 1)
    else { return nil }
    var end = next + 1
    while sentence.isAny(["of", "the", "its", "member", "un"], end) || sentence.isNumber(end)
      || sentence.term(end)?.body != nil
    { end += 1 }
    guard
      Sentence.voters.contains(sentence.text(end))
        || Sentence.voters.contains(sentence.text(end - 1))
    else { return nil }
    var count = VoteCount(column: .inFavour, value: value, start: place, end: end + 1)
    count.isAttitude = true
    count.modality = sentence.moodOfCount(place, place)
    return count
  }

  static let affirming: Set<String> = [
    "favourable", "favorable", "affirmative", "positive", "yes", "supporting",
  ]

  func favourFollows(_ place: Int) -> Bool {
    places(place, min(place + 12, sentence.count)).contains {
      sentence.marker(at: $0).map { $0.column == .inFavour && $0.form != .weak } ?? false
    }
  }

  /// `by 111 votes, with 19 against`: a number that others follow is no margin.
  func hasOthers(_ place: Int) -> Bool {
    for next in places(place, min(place + 8, sentence.count)) {
      if let marker = sentence.marker(at: next), marker.form != .weak, marker.form != .base {
        return true
      }
    }
    return false
  }
}
