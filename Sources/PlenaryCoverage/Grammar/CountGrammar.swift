/// Finds every number of votes in a sentence and puts it into its column.
struct CountGrammar {
  let sentence: Sentence
  var counts: [VoteCount] = []

  static func counts(in sentence: Sentence) -> [VoteCount] {
    var grammar = CountGrammar(sentence: sentence)
    grammar.run()
    return grammar.counts
  }

  init(sentence: Sentence) { self.sentence = sentence }

  mutating func run() {
    var place = 0
    while place < sentence.count {
      if let pair = PairGrammar(sentence: sentence).pair(at: place) {
        counts += pair
        place = max(place + 1, pair.map(\.end).max() ?? place)
      } else if let found = header(at: place) ?? passive(at: place) ?? count(at: place) ?? nothing(
        at: place)
        ?? sole(at: place)
      {
        counts.append(found)
        place = max(place + 1, found.end)
      } else if let received = received(at: place) ?? supported(at: place) {
        counts.append(received)
        place = received.end
      } else {
        place += 1
      }
    }
    supplyMissing()
    readLoosely()
  }

  /// Words between a number and its column that do not change whom it counts. A word that is not
  /// here (`Labour`, `African`, `permanent`) makes it a part of the votes, and no total.
  static let fillers: Set<String> = [
    "of", "the", "its", "in", "those", "other", "had", "have", "has", "who", "that", "which",
    "all", "eligible", "present", "un", "then", "each", "also", "more", "further", "additional",
    "were", "was", "being", "world's", "cast", "valid", "another", "to", "came", "their", "them",
    "respectively", "simply", "organization", "organisation", "decided", "opted", "chose", "chosen",
    "itself", "out", "on", "used", "only", "ultimately", "either", "worldwide", "participating",
    "powerful", "body", "chamber", "remaining", "strong", "having", "taking", "part",
  ]

  /// `111 votes in favour`, `two against`, `14 of the council's 15 members voted for it`.
  func count(at place: Int) -> VoteCount? {
    guard let value = sentence.term(place)?.number, isCardinal(place), !isOfSome(place) else {
      return nil
    }
    // `Bhutan and five more abstained`: those besides them are no total.
    if sentence.groups.contains(where: { $0.others == value && $0.start < place && place < $0.end })
    {
      return nil
    }
    var sawVoters = false
    var sawVotes = false
    var group: NameGroup?
    var next = place + 1
    while next < min(place + 24, sentence.count) {
      if let marker = sentence.marker(at: next),
        accepts(marker, place, sawVoters: sawVoters, sawVotes: sawVotes, group: group)
      {
        // `Russia could muster 10 other no votes`: its own comes besides.
        if sentence.isAny(["other", "more"], place + 1), marker.form == .noun { return nil }
        // `16 supported Sri Lanka by voting against`.
        if marker.form == .attitude,
          let deed = places(marker.end, marker.end + 6).first(where: { sentence.text($0) == "by" }),
          let cast = sentence.marker(at: deed + 1), cast.form == .gerund
        {
          var count = VoteCount(column: cast.column, value: value, start: place, end: cast.end)
          count.bound = sentence.bound(before: place)
          return count
        }
        // `two against whom charges were laid`.
        if ["whom", "which", "his", "her"].contains(sentence.text(marker.end)) { return nil }
        var count = VoteCount(column: marker.column, value: value, start: place, end: marker.end)
        count.bound = sentence.bound(before: place)
        count.isAttitude = marker.form == .attitude
        count.group = group
        settle(&count, marker)
        return count
      }
      let word = sentence.text(next)
      // `all of the 14 other members approved the resolution`
      if sawVoters, sentence.isAny(["approved", "adopted"], next), !sawVotes {
        var count = VoteCount(column: .inFavour, value: value, start: place, end: next + 1)
        count.bound = sentence.bound(before: place)
        count.isAttitude = true
        count.modality = sentence.mood(at: next).modality
        return count
      }
      if let deed = resolved(place, value, next, sawVoters: sawVoters) { return deed }
      if word == "joined" || word == "joining", let found = joining(place, value, next, group) {
        return found
      }
      if Sentence.voters.contains(word) {
        sawVoters = true
        if Sentence.voteNouns.contains(word) { sawVotes = true }
      } else if sentence.term(next)?.body != nil {
        sawVoters = true
      } else if ["including", "like"].contains(word),
        let found = sentence.groups.first(where: { $0.start > next && $0.start <= next + 2 })
      {
        group = found
        next = found.end
        if sentence.text(next) == ",", sentence.marker(at: next + 1) != nil { next += 1 }
        continue
      } else if word == "—", next == place + 1, sentence.marker(at: next + 1) != nil {
        // `94 countries voted in favour, 13 - against, 74 - abstained`
      } else if word == ",", let found = named(next + 1, value) {
        group = found
        next = found.end + 1
        continue
      } else if let end = origin(next), !sentence.groups.contains(where: { $0.start == next + 2 }) {
        next = end
        continue
      } else if let end = aside(next) {
        next = end
        continue
      } else if let inserted = insertion(next) {
        group = inserted.group ?? group
        next = inserted.end
        continue
      } else if isMembership(next) {
        // `14 of its 15 members`.
      } else if !CountGrammar.fillers.contains(word) {
        return nil
      }
      next += 1
    }
    return nil
  }

  func accepts(
    _ marker: ColumnMarker, _ place: Int, sawVoters: Bool, sawVotes: Bool, group: NameGroup?
  ) -> Bool {
    switch marker.form {
    case .noun, .state, .verb: true
    case .gerund: true
    case .attitude: true
    case .base:
      isSingled(place) || sentence.text(place - 1) == "among"
        // A headline: `35 countries abstain from voting`.
        || (marker.column == .abstaining
          && (Sentence.voters.contains(sentence.text(marker.start - 1))
            || marker.start == place + 1 && sentence.isAny(["while", "and", ","], place - 1)))
        || (sentence.text(place - 1) == "the" && sentence.text(place - 2) == "among")
    case .weak:
      sawVotes || (marker.start == place + 1 && isForInTally(marker.end))
        || isForAlone(marker)
    }
  }

  /// Not `193-member`, `resolution 2334`, `$12`, `Article 27`, `the Council's 15 members`.
  func isCardinal(_ place: Int) -> Bool {
    if let next = sentence.term(place + 1), next.isJoined, !next.text.hasPrefix("vote") {
      return false
    }
    if sentence.term(place)?.isJoined == true { return false }
    let before = sentence.text(place - 1)
    if CountGrammar.titles.contains(before) { return false }
    // `one more yes vote than last year`.
    if ["more", "fewer", "less"].contains(sentence.text(place + 1)),
      places(place, min(place + 8, sentence.count)).contains(where: { sentence.text($0) == "than" })
    {
      return false
    }
    if sentence.isAny(["%", "dozen", "hundred", "score"], place + 1) { return false }
    // No body has so many members.
    if let value = sentence.term(place)?.number, value > 5_000 { return false }
    // `with perhaps ten against`.
    if ["perhaps", "maybe", "possibly", "probably"].contains(before) { return false }
    // `all Arab countries bar three`.
    if ["bar", "but", "except", "save", "barring"].contains(before) { return false }
    // `was one of 44 that abstained`: of so many.
    if sentence.term(place)?.number == 1, sentence.text(place + 1) == "of",
      sentence.isNumber(place + 2), sentence.isAny(["was", "were", "is", "as"], place - 1)
    {
      return false
    }
    if before == "of", sentence.term(place - 2)?.number == 1,
      sentence.isAny(["was", "were", "is", "as"], place - 3)
    {
      return true
    }
    // `Malaysia was one of the eight countries that abstained`.
    if sentence.term(place)?.number == 1, sentence.text(place + 1) == "of",
      ["the", "those", "its"].contains(sentence.text(place + 2))
    {
      return false
    }
    // The seats in `141 nations out of 193 members`.
    if before == "of", sentence.text(place - 2) == "out" || sentence.isNumber(place - 2) {
      return false
    }
    // `In the General Assembly 125 delegations backed it`: no number of seats.
    let isSeats = [11, 15, 35, 47, 54, 193].contains(sentence.term(place)?.number ?? 0)
    let isOwned =
      sentence.term(place - 1)?.isPossessive == true
      || (sentence.term(place - 1)?.body != nil && isSeats)
    if isOwned || ["its"].contains(before) {
      return sentence.isNumber(place) && !Sentence.voters.contains(sentence.text(place + 1))
    }
    if before == "the", sentence.text(place - 3) != "all",
      !["that", "which", "who"].contains(sentence.text(place + 2)),
      sentence.text(place - 2) == "of" || sentence.text(place - 2) == "among"
    {
      return sentence.marker(at: place + 1) != nil
    }
    return true
  }

  static let titles: Set<String> = [
    "resolution", "resolutions", "article", "articles", "paragraph", "paragraphs", "page", "rule",
    "chapter", "section", "no", "number", "session", "item", "draft", "$", "€", "£", "annex",
    "agenda", "amendment", "part", "clause", "protocol", "decision", "round", "line", "figure",
  ]

  /// Needed, expected or supposed votes are said so, and none is lost.
  func settle(_ count: inout VoteCount, _ marker: ColumnMarker) {
    if sentence.isNeeded(count.start, count.end) {
      count.isNeeded = true
      count.modality = .conditional
      return
    }
    let verb = marker.form == .noun || marker.form == .state ? count.start : marker.start
    // `was among 23 countries to abstain` did.
    let isAmong = marker.form == .base && sentence.text(count.start - 1) == "among"
    count.modality = isAmong ? .happened : sentence.moodOfCount(count.start, verb)
  }
}
