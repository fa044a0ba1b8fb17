/// `111-19`, `111 to 19`, `111 votes to 19 against`, `13-1-1`.
struct PairGrammar {
  let sentence: Sentence

  func pair(at place: Int) -> [VoteCount]? {
    guard let first = sentence.term(place)?.number, sentence.term(place)?.isJoined == false,
      !PairGrammar.titles.contains(sentence.text(place - 1)),
      !["from", "between"].contains(sentence.text(place - 1))
    else { return nil }
    if let joined = joined(first, place) ?? colons(first, place) { return joined }
    return spoken(first, place)
  }

  /// `articles 7-9`, `pages 10 to 12`; but `rejected the amendment 45-55`.
  private static let titles: Set<String> = [
    "article", "articles", "paragraph", "paragraphs", "page", "pages", "rule", "rules", "chapter",
    "chapters", "section", "sections", "no", "nos", "item", "items", "$", "€", "£", "lines",
    "verses", "years", "sessions",
  ]

  /// With hyphens or dashes.
  private func joined(_ first: Int, _ place: Int) -> [VoteCount]? {
    var next = place + 1
    if sentence.text(next) == "—", sentence.isNumber(next + 1), !isCountOfItsOwn(next + 1) {
      next += 1
    } else if sentence.term(next)?.isJoined != true {
      return nil
    }
    guard let second = sentence.term(next)?.number else { return nil }
    next += 1
    var third: Int?
    if sentence.text(next) == "—", sentence.isNumber(next + 1) { next += 1 }
    if let value = sentence.term(next)?.number,
      sentence.term(next)?.isJoined == true || sentence.text(next - 1) == "—"
    {
      third = value
      next += 1
    }
    guard isVote(place, next) else { return nil }
    // `voted 19-17 against holding a debate`
    if sentence.text(place - 1) == "voted", third == nil, let marker = sentence.marker(at: next),
      marker.column == .against, marker.form == .state, isObjectOrDeed(marker.end)
    {
      return made(second, first, nil, place, next, isBare: false)
    }
    // `came to break the 50-50 tie`: the vote that broke it is the one to count.
    if first == second, sentence.isAny(["tie", "deadlock", "split"], next),
      sentence.mentions(["break", "broke", "breaking", "breaks", "broken"])
    {
      return nil
    }
    return made(first, second, third, place, next, isBare: true)
  }

  /// `(116:20:55)`, `116/20/55`.
  private func colons(_ first: Int, _ place: Int) -> [VoteCount]? {
    let mark = sentence.text(place + 1)
    guard mark == ":" || mark == "/", sentence.text(place + 3) == mark,
      let second = sentence.term(place + 2)?.number, let third = sentence.term(place + 4)?.number,
      sentence.text(place - 1) == "(" || sentence.mentions(PairGrammar.voteWords),
      sentence.text(place + 5) != mark, !(1900...2100).contains(third)
    else { return nil }
    guard sentence.hasVoteContext else { return nil }
    return made(first, second, third, place, place + 5, isBare: true)
  }

  private func isCountOfItsOwn(_ place: Int) -> Bool {
    sentence.marker(at: place + 1).map { $0.form == .state || $0.form == .noun } ?? false
  }

  /// With `to`.
  private func spoken(_ first: Int, _ place: Int) -> [VoteCount]? {
    var next = place + 1
    var saysVotes = false
    var saysColumn = false
    while Sentence.voters.contains(sentence.text(next)) || sentence.text(next) == "present" {
      saysVotes = true
      next += 1
    }
    if let marker = sentence.marker(at: next), marker.column == .inFavour, marker.form != .base {
      saysColumn = true
      next = marker.end
    }
    if sentence.text(next) == "," { next += 1 }
    guard ["to", "versus", "vs", "v"].contains(sentence.text(next)) || isAgainst(next, saysVotes)
    else { return nil }
    next += 1
    let isZero = ["none", "nil", "zero", "no"].contains(sentence.text(next))
    guard let second = sentence.term(next)?.number ?? (isZero ? 0 : nil) else { return nil }
    if let after = sentence.term(next + 1), after.isJoined { return nil }
    let afterSecond = next + 1
    next = afterSecond
    while Sentence.voters.contains(sentence.text(next)) { next += 1 }
    if let marker = sentence.marker(at: next), marker.form != .weak, marker.form != .base,
      marker.form != .attitude
    {
      // `voted 397 to 223 in favour of`, `voted 285 to 272 against the motion`
      let isVoted = sentence.isAny(["voted", "vote"], place - 1)
      if isVoted, marker.column != .abstaining, isObjectOrDeed(marker.end) {
        let isFavour = marker.column == .inFavour
        return made(
          isFavour ? first : second, isFavour ? second : first, nil, place, next, isBare: false)
      }
      guard marker.column == .against else { return nil }
      saysColumn = true
      next = marker.end
    } else {
      next = afterSecond
      if Sentence.voteNouns.contains(sentence.text(next)) {
        next += 1
        saysVotes = true
      }
    }
    let isGot = sentence.isAny(["got", "received", "obtained", "gathered"], place - 1)
    guard
      saysColumn || (isGot && sentence.hasVoteContext)
        || (saysVotes && sentence.mentions(Sentence.voteContext)) || isVote(place, next)
    else { return nil }
    return made(first, second, nil, place, next, isBare: !saysColumn)
  }

  /// `approved by 448 votes against 197`
  private func isAgainst(_ place: Int, _ saysVotes: Bool) -> Bool {
    let isGot = sentence.isAny(["got", "won", "received", "obtained", "gathered"], place - 2)
    guard saysVotes || isGot, sentence.text(place) == "against", sentence.isNumber(place + 1) else {
      return false
    }
    return sentence.marker(at: place + 2) == nil && !sentence.isAny(Sentence.voters, place + 2)
  }

  /// `of a report`, `the motion`, `leaving without a deal`
  private func isObjectOrDeed(_ place: Int) -> Bool {
    sentence.isAny(["of", "the", "a", "it"], place) || sentence.text(place).hasSuffix("ing")
  }

  private func made(
    _ first: Int, _ second: Int, _ third: Int?, _ start: Int, _ end: Int, isBare: Bool
  ) -> [VoteCount]? {
    guard sentence.bound(before: start) == .exactly else { return nil }
    let modality = sentence.isNeeded(start, end) ? .conditional : sentence.moodOfCount(start, start)
    func count(_ column: VoteColumn, _ value: Int) -> VoteCount {
      var count = VoteCount(column: column, value: value, start: start, end: end)
      count.isBare = isBare
      count.modality = modality
      return count
    }
    var counts = [count(.inFavour, first), count(.against, second)]
    if let third { counts.append(count(.abstaining, third)) }
    return counts
  }

  private static let outcomes: Set<String> = [
    "confirmed", "confirms", "adopted", "approved", "passed", "rejected", "ratified", "okayed",
    "through", "defeated", "carried", "out", "down",
  ]
  private static let units: Set<String> = [
    "percent", "per", "%", "points", "point", "million", "billion", "thousand", "days", "years",
    "hours", "weeks", "months", "minutes", "year", "day", "month", "week", "people", "goals",
    "goal", "runs", "aged", "old", "degrees", "km", "miles", "metres", "meters", "dollars",
    "seats", "seat", "sets", "wickets", "lead", "win", "victory", "loss", "draw", "odds", "record",
    "ratio", "scale", "season", "age", "range",
  ]
  private static let voteWords: Set<String> = [
    "vote", "votes", "voted", "voting", "tally", "ballot", "rollcall", "division",
  ]

  /// Whether a pair of bare numbers is one of votes: something near it must say so.
  private func isVote(_ start: Int, _ end: Int) -> Bool {
    for next in places(end, min(end + 2, sentence.count))
    where PairGrammar.units.contains(sentence.text(next)) {
      return false
    }
    if ["ratio", "score", "odds", "lead"].contains(sentence.text(start - 2)) { return false }
    if sentence.mentions(Sentence.sports) { return false }
    for next in places(max(0, start - 5), start)
    where PairGrammar.voteWords.contains(sentence.text(next)) {
      return !isAnotherMatter(end)
    }
    for next in places(end, min(end + 2, sentence.count))
    where ["vote", "votes", "tally", "count"].contains(sentence.text(next)) { return true }
    // `By 207 to 120 MPs voted it down`, `It ended 13 to 2`, `was reached: 93 to 24`.
    if sentence.text(start - 1) == "by", start <= 1, sentence.hasVoteContext { return true }
    if sentence.text(0) == "it", start == 2, ["ended", "was"].contains(sentence.text(1)),
      sentence.count <= end + 1
    {
      return true
    }
    if sentence.text(start - 1) == ":", sentence.hasVoteContext, !isAnotherMatter(end) {
      return true
    }
    // `has the stamp of the Security Council (13-0-2)`.
    if sentence.text(start - 1) == "(", sentence.text(end) == ")", end - start >= 3,
      sentence.terms.contains(where: { $0.body?.body != nil })
    {
      return true
    }
    // A sentence of its own: `100 to 11.`, `By 94 to 59.`
    if start <= 1, sentence.count <= end + 1, sentence.text(0) == "by" || start == 0 { return true }
    if abstentionsFollow(end) { return true }
    // `was confirmed 51-50`, `passed 141-7`
    if PairGrammar.outcomes.contains(sentence.text(start - 1)), !isAnotherMatter(end) {
      return true
    }
    return sentence.hasVoteContext && isGoverned(start) && !isAnotherMatter(end, after: start)
  }

  private func abstentionsFollow(_ end: Int) -> Bool {
    var next = end
    while [",", "with", "and", "(", "—"].contains(sentence.text(next)) { next += 1 }
    guard sentence.isNumber(next) || ["no", "a", "one"].contains(sentence.text(next)) else {
      return false
    }
    return places(next + 1, min(next + 4, sentence.count)).contains {
      sentence.marker(at: $0)?.column == .abstaining
    }
  }

  /// Some verb of decision stands before it in the sentence.
  private func isGoverned(_ start: Int) -> Bool {
    for place in stride(from: start - 1, through: max(0, start - 30), by: -1) {
      if sentence.text(place) == ";" { return false }
      if Sentence.decisionWords.contains(sentence.text(place)) { return true }
    }
    return false
  }

  /// After a tally stands the end, a mark, or a word that goes on with it.
  private func isAnotherMatter(_ end: Int, after start: Int = -1) -> Bool {
    // `threw out by 334 to 85 an amendment`.
    if sentence.text(start - 1) == "by", sentence.isAny(["a", "an", "the"], end) { return false }
    guard let term = sentence.term(end), !term.isMark else { return false }
    if term.time != nil || term.body != nil { return false }
    return !PairGrammar.going.contains(term.text) && !term.text.hasSuffix("ly")
      && !Sentence.decisionWords.contains(term.text)
  }

  private static let going: Set<String> = [
    "with", "on", "in", "to", "and", "after", "but", "against", "for", "vote", "votes", "at",
    "while", "over", "by", "as", "despite", "following", "along", "when", "before", "during",
    "that", "which", "late", "early", "margin", "majority", "tally", "because", "amid", "late",
    "under", "abstaining", "abstentions", "earlier", "this", "last", "is", "was", "were", "when",
    "decision", "party", "of", "from", "margin", "tie", "favour", "favor", "failing", "falling",
    "short", "approving", "adopting", "rejecting", "without", "or", "passed", "passing", "today",
  ]
}
