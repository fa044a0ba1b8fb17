/// Numbers of votes in other forms than a number before its column.
extension CountGrammar {
  /// `Ayes: 327`, `Against – 2`, `Noes 296`.
  func header(at place: Int) -> VoteCount? {
    let isFree = !sentence.isNumber(place - 1) || counts.contains { $0.end == place }
    guard isFree, let marker = sentence.marker(at: place),
      marker.form != .attitude,
      marker.form != .verb && marker.form != .base || sentence.text(marker.end) == ":"
        || (place == 0 && sentence.text(marker.end) == "—")
    else { return nil }
    // `In favour (21): Argentina, ...`
    if sentence.text(marker.end) == "(", let value = sentence.term(marker.end + 1)?.number,
      sentence.text(marker.end + 2) == ")", sentence.text(marker.end + 3) == ":"
    {
      return VoteCount(column: marker.column, value: value, start: place, end: marker.end + 3)
    }
    var next = marker.end
    // The tellers' words: `the Ayes to the right, 285`.
    if sentence.has("to", "the", at: next), sentence.isAny(["right", "left"], next + 2) {
      next += 3
    }
    // `abstentions numbered 12`, `the noes came to 40`.
    let isNumbered =
      marker.form == .noun && sentence.isAny(["numbered", "totalled", "totaled", "reached"], next)
    if isNumbered { next += 1 }
    let isSummed =
      marker.form == .noun
      && (sentence.has("came", "to", at: next) || sentence.has("amounted", "to", at: next)
        || sentence.has("stood", "at", at: next))
    if isSummed { next += 2 }
    let isTold = next > marker.end
    let hasMark =
      [":", "—", "="].contains(sentence.text(next)) || (isTold && sentence.text(next) == ",")
    if hasMark { next += 1 }
    guard hasMark || marker.form == .noun else { return nil }
    let isStated = isNumbered || isSummed
    let isZero = ["none", "nil", "zero", "0"].contains(sentence.text(next))
    guard let value = sentence.term(next)?.number ?? (isZero ? 0 : nil) else { return nil }
    // `with abstentions 12` is seldom, `abstentions, 12 ...` is not a header.
    guard
      hasMark || isStated || ["ayes", "noes", "yeas", "nays", "nos"].contains(sentence.text(place))
    else {
      return nil
    }
    if let after = sentence.term(next + 1), after.isJoined { return nil }
    return VoteCount(column: marker.column, value: value, start: place, end: next + 1)
  }

  /// `approved by 119 countries`, `rejected by 77 States`.
  private func decided(at place: Int) -> VoteCount? {
    let isFavour = sentence.isAny(["approved", "adopted", "passed", "carried"], place)
    guard isFavour || sentence.text(place) == "rejected", sentence.text(place + 1) == "by",
      let value = sentence.term(place + 2)?.number, sentence.bound(before: place + 2) == .exactly
    else { return nil }
    var end = place + 3
    while sentence.isAny(["member", "un", "of", "the"], end) || sentence.term(end)?.body != nil {
      end += 1
    }
    let isPeople = sentence.term(end - 1)?.body?.manner.isOfPeople == true
    guard
      isPeople
        || Sentence.voters.contains(sentence.text(end))
          && !Sentence.voteNouns.contains(sentence.text(end))
    else { return nil }
    if isPeople { end -= 1 }
    var count = VoteCount(
      column: isFavour ? .inFavour : .against, value: value, start: place, end: end + 1)
    count.modality = sentence.mood(at: place).modality
    return count
  }

  /// `supported by 123 countries, opposed by 38`.
  func passive(at place: Int) -> VoteCount? {
    if let count = decided(at: place) { return count }
    guard let marker = sentence.marker(at: place),
      marker.form == .attitude || marker.form == .state,
      ["supported", "backed", "endorsed", "opposed", "favoured", "favored"].contains(
        sentence.text(place)),
      sentence.text(marker.end) == "by", let value = sentence.term(marker.end + 1)?.number
    else { return nil }
    var end = marker.end + 2
    // `backed by 314 votes to 291` is a pair.
    if Sentence.voteNouns.contains(sentence.text(end)), sentence.text(end + 1) == "to" {
      return nil
    }
    // `supported by 141 of the assembly's 193 members`
    if sentence.text(end) == "of" || (sentence.text(end) == "out" && sentence.text(end + 1) == "of")
    {
      while end < sentence.count, !Sentence.voters.contains(sentence.text(end)),
        !sentence.terms[end].isMark
      { end += 1 }
    }
    if Sentence.voters.contains(sentence.text(end)) {
      end += 1
    } else if sentence.term(end)?.isWord == true, sentence.text(end) != "and",
      sentence.text(end) != "with"
    {
      return nil
    }
    var count = VoteCount(column: marker.column, value: value, start: place, end: end)
    count.isAttitude = true
    count.modality = sentence.mood(at: place).modality
    return count
  }

  /// `no abstentions`, `none against`, `without opposition`, `nobody voted against`.
  func nothing(at place: Int) -> VoteCount? {
    let word = sentence.text(place)
    guard ["no", "none", "zero", "nil", "nobody", "without"].contains(word) else { return nil }
    func made(_ column: VoteColumn, _ end: Int) -> VoteCount {
      var count = VoteCount(column: column, value: 0, start: place, end: end)
      count.modality = sentence.moodOfCount(place, place)
      return count
    }
    if word == "without" {
      var next = place + 1
      while ["a", "any", "single"].contains(sentence.text(next)) { next += 1 }
      if ["opposition", "dissent", "objection", "objections"].contains(sentence.text(next)) {
        return made(.against, next + 1)
      }
      guard let marker = sentence.marker(at: next), marker.form == .noun else { return nil }
      return made(marker.column, marker.end)
    }
    var next = place + 1
    if word == "no", sentence.isAny(["opposition", "dissent"], next) {
      return made(.against, next + 1)
    }
    while next < min(place + 6, sentence.count) {
      if let marker = sentence.marker(at: next), marker.form != .weak, marker.form != .base {
        let isOpposing = sentence.isAny(["opposing", "opposed", "objecting"], marker.start)
        if word == "no", marker.form == .attitude && !isOpposing || marker.column == .notVoting {
          return nil
        }
        return made(marker.column, marker.end)
      }
      guard
        Sentence.voters.contains(sentence.text(next))
          || ["one", "other", "at", "all", "of", "the", "them"].contains(sentence.text(next))
      else { return nil }
      next += 1
    }
    return nil
  }

  /// `the only country to vote against`, `the lone dissenting vote`, `its sole opponent`.
  func sole(at place: Int) -> VoteCount? {
    guard ["only", "sole", "lone", "single", "solitary"].contains(sentence.text(place)),
      !sentence.isNumber(place + 1)
    else { return nil }
    var next = place + 1
    while next < min(place + 14, sentence.count) {
      // `the only votes against` are those of all who are named.
      if sentence.isAny(["votes", "ones", "countries", "nations"], next), next <= place + 2 {
        return nil
      }
      if let marker = sentence.marker(at: next), marker.form != .weak {
        if next == place + 1, marker.form != .noun || sentence.text(marker.end) == "by" {
          return nil
        }
        var count = VoteCount(column: marker.column, value: 1, start: place, end: marker.end)
        count.isSole = true
        // `A single negative vote would be enough.`
        if sentence.isAny(["would", "could", "can", "will", "may", "is", "suffices"], marker.end) {
          return nil
        }
        // `one of only ...` and `not the only` count nobody.
        guard sentence.text(place - 1) != "not", sentence.text(place - 2) != "not" else {
          return nil
        }
        return count
      }
      let word = sentence.text(next)
      if ["opponent", "dissenter", "holdout", "dissent", "opposition"].contains(word) {
        var count = VoteCount(column: .against, value: 1, start: place, end: next + 1)
        count.isSole = true
        return count
      }
      guard
        Sentence.voters.contains(word) || CountGrammar.soleFillers.contains(word)
          || sentence.term(next)?.body != nil || isMembership(next)
      else { return nil }
      // `the only two countries` counts two, `the only votes` are those of all who are named.
      if ["countries", "nations", "states", "members", "votes", "ones"].contains(word),
        next <= place + 2
      {
        return nil
      }
      next += 1
    }
    return nil
  }

  static let soleFillers: Set<String> = [
    "the", "a", "of", "on", "in", "among", "its", "one", "other", "that", "which", "who", "to",
    "permanent", "member", "un", "cast", "had", "dissenting", "opposing", "negative",
  ]
}
