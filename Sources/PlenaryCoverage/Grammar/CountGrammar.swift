/// Finds every number of votes in a sentence and puts it into its column.
struct CountGrammar {
  let sentence: Sentence
  private(set) var counts: [VoteCount] = []

  static func counts(in sentence: Sentence) -> [VoteCount] {
    var grammar = CountGrammar(sentence: sentence)
    grammar.run()
    return grammar.counts
  }

  private init(sentence: Sentence) { self.sentence = sentence }

  private mutating func run() {
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
  }

  /// Words between a number and its column that do not change whom it counts. A word that is not
  /// here (`Labour`, `African`, `permanent`) makes it a part of the votes, and no total.
  static let fillers: Set<String> = [
    "of", "the", "its", "in", "those", "other", "had", "have", "has", "who", "that", "which",
    "all", "eligible", "present", "un", "then", "each", "also", "more", "further", "additional",
    "were", "was", "being", "world's", "cast", "valid", "another", "to", "came", "their", "them",
    "respectively", "simply", "organization", "organisation", "decided", "opted", "chose", "chosen",
    "itself", "out", "on", "used", "only", "ultimately", "either", "worldwide", "participating",
    "eligible",
  ]

  /// `111 votes in favour`, `two against`, `14 of the council's 15 members voted for it`.
  private func count(at place: Int) -> VoteCount? {
    guard let value = sentence.term(place)?.number, isCardinal(place) else { return nil }
    var sawVoters = false
    var sawVotes = false
    var group: NameGroup?
    var next = place + 1
    while next < min(place + 24, sentence.count) {
      if let marker = sentence.marker(at: next),
        accepts(marker, place, sawVoters: sawVoters, sawVotes: sawVotes, group: group)
      {
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

  /// `Four countries — ... — joined Russia in voting against`: five.
  private func joining(_ place: Int, _ value: Int, _ next: Int, _ group: NameGroup?) -> VoteCount? {
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

  private func accepts(
    _ marker: ColumnMarker, _ place: Int, sawVoters: Bool, sawVotes: Bool, group: NameGroup?
  ) -> Bool {
    switch marker.form {
    case .noun, .state, .verb: true
    case .gerund: true
    case .attitude: true
    case .base:
      isSingled(place) || sentence.text(place - 1) == "among"
        || (sentence.text(place - 1) == "the" && sentence.text(place - 2) == "among")
    case .weak: sawVotes || (marker.start == place + 1 && isForInTally(marker.end))
    }
  }

  /// `only three countries to vote against`.
  private func isSingled(_ place: Int) -> Bool {
    ["only", "just"].contains(sentence.text(place - 1))
  }

  /// `12 for and 3 against`, `12 for, 3 against`.
  private func isForInTally(_ place: Int) -> Bool {
    for next in places(place, min(place + 3, sentence.count)) {
      guard sentence.isNumber(next) || ["none", "no"].contains(sentence.text(next)) else {
        continue
      }
      return sentence.marker(at: next + 1).map { $0.column != .inFavour } ?? false
    }
    return false
  }

  /// The number of seats in `of its 15 members`, and words before it.
  private func isMembership(_ place: Int) -> Bool {
    guard sentence.isNumber(place) else { return false }
    return ["of", "the", "its", "council", "assembly", "those", "all"].contains(
      sentence.text(place - 1)) || sentence.term(place - 1)?.isPossessive == true
      || sentence.term(place - 1)?.body != nil
  }

  /// `, including France and China,` or `—the other permanent members—` between number and column.
  private func insertion(_ place: Int) -> (group: NameGroup?, end: Int)? {
    let opener = sentence.text(place)
    guard opener == "," || opener == "—" || opener == "(" else {
      return nil
    }
    let closer = opener == "(" ? ")" : opener
    if opener == ",", sentence.isAny(["which", "who"], place + 1),
      let end = places(place + 2, min(place + 16, sentence.count)).first(where: {
        sentence.text($0) == ","
      }),
      !places(place + 2, end).contains(where: { sentence.isNumber($0) })
    {
      return (nil, end + 1)
    }
    var group: NameGroup?
    var next = place + 1
    let isNamed = ["including", "among", "such", "like", "notably"].contains(sentence.text(next))
    while next < min(place + 20, sentence.count) {
      if let found = sentence.groups.first(where: { $0.start == next }), isNamed || opener != "," {
        group = found
        next = found.end
        continue
      }
      let word = sentence.text(next)
      // After `France, China and Russia` a comma or a dash goes on to the column.
      if word == closer || (group != nil && (word == "," || word == "—")) {
        if word == "—", opener == "," { return (group, next) }
        return opener == "," && group == nil ? nil : (group, next + 1)
      }
      if sentence.isNumber(next) || sentence.marker(at: next) != nil && opener == "," {
        return group == nil ? nil : (group, next)
      }
      if opener == ",", !isNamed { return nil }
      next += 1
    }
    return nil
  }

  /// Not `193-member`, `resolution 2334`, `$12`, `Article 27`, `the Council's 15 members`.
  private func isCardinal(_ place: Int) -> Bool {
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
    if sentence.text(place + 1) == "%" { return false }
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
    let isOwned =
      sentence.term(place - 1)?.isPossessive == true || sentence.term(place - 1)?.body != nil
    if isOwned || ["its"].contains(before) {
      return sentence.isNumber(place) && !Sentence.voters.contains(sentence.text(place + 1))
    }
    if before == "the", !["that", "which", "who"].contains(sentence.text(place + 2)),
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
  private func settle(_ count: inout VoteCount, _ marker: ColumnMarker) {
    if sentence.isNeeded(count.start, count.end) {
      count.isNeeded = true
      count.modality = .conditional
      return
    }
    let verb = marker.form == .noun || marker.form == .state ? count.start : marker.start
    let mood = sentence.moodOfCount(count.start, verb)
    count.modality = mood
  }
}

extension CountGrammar {
  /// `Ayes: 327`, `Against – 2`, `Noes 296`.
  private func header(at place: Int) -> VoteCount? {
    let isFree = !sentence.isNumber(place - 1) || counts.contains { $0.end == place }
    guard isFree, let marker = sentence.marker(at: place),
      marker.form != .verb && marker.form != .attitude && marker.form != .base
    else { return nil }
    var next = marker.end
    // The tellers' words: `the Ayes to the right, 285`.
    if sentence.has("to", "the", at: next), sentence.isAny(["right", "left"], next + 2) {
      next += 3
    }
    let isTold = next > marker.end
    let hasMark =
      [":", "—", "="].contains(sentence.text(next)) || (isTold && sentence.text(next) == ",")
    if hasMark { next += 1 }
    guard hasMark || marker.form == .noun else { return nil }
    let isZero = ["none", "nil", "zero", "0"].contains(sentence.text(next))
    guard let value = sentence.term(next)?.number ?? (isZero ? 0 : nil) else { return nil }
    // `with abstentions 12` is seldom, `abstentions, 12 ...` is not a header.
    guard hasMark || ["ayes", "noes", "yeas", "nays", "nos"].contains(sentence.text(place)) else {
      return nil
    }
    if let after = sentence.term(next + 1), after.isJoined { return nil }
    return VoteCount(column: marker.column, value: value, start: place, end: next + 1)
  }

  /// `supported by 123 countries, opposed by 38`.
  private func passive(at place: Int) -> VoteCount? {
    guard let marker = sentence.marker(at: place),
      marker.form == .attitude || marker.form == .state,
      ["supported", "backed", "endorsed", "opposed", "favoured", "favored"].contains(
        sentence.text(place)),
      sentence.text(marker.end) == "by", let value = sentence.term(marker.end + 1)?.number
    else { return nil }
    var end = marker.end + 2
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
  private func nothing(at place: Int) -> VoteCount? {
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
        if word == "no", marker.form == .attitude || marker.column == .notVoting { return nil }
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
  private func sole(at place: Int) -> VoteCount? {
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

  private static let soleFillers: Set<String> = [
    "the", "a", "of", "on", "in", "among", "its", "one", "other", "that", "which", "who", "to",
    "permanent", "member", "un", "cast", "had", "dissenting", "opposing", "negative",
  ]

  /// `received 13 votes`, `passed with 51 votes`: those in favour.
  private func received(at place: Int) -> VoteCount? {
    guard let value = sentence.term(place)?.number, isCardinal(place) else { return nil }
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
    while ["only", "just", "the", "all", "a", "total", "of"].contains(sentence.text(back)) {
      back -= 1
    }
    let getting: Set<String> = [
      "received", "got", "won", "garnered", "secured", "gained", "mustered", "obtained",
      "attracted", "gathered", "receiving", "winning", "getting", "garnering", "collected", "drew",
    ]
    let verb = sentence.text(back)
    let hasOutcome = ["passed", "adopted", "approved", "carried", "failed"].contains(
      sentence.text(back - 1))
    // `The Assembly adopted a resolution calling for a truce by 153 votes.` Where States vote, no
    // margin is announced.
    let isOfStates =
      verb == "by" && value >= 30
      && sentence.terms.contains { $0.body?.body?.id != nil }
      && places(max(0, back - 30), max(0, back)).contains {
        ["adopted", "approved", "passed"].contains(sentence.text($0))
      }
    guard
      isOfStates || getting.contains(verb) || (verb == "with" && hasOutcome)
        || (verb == "by" && hasOutcome && (isShare || hasOthers(place + 2)))
    else { return nil }
    // Candidates in elections get votes too.
    guard
      sentence.mentions(Sentence.textNouns) || sentence.text(0) == "it" || hasOutcome || isOfStates
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
  private func supported(at place: Int) -> VoteCount? {
    guard
      ["support", "backing", "endorsement", "approval", "votes"].contains(sentence.text(place)),
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

  private func favourFollows(_ place: Int) -> Bool {
    places(place, min(place + 12, sentence.count)).contains {
      sentence.marker(at: $0).map { $0.column == .inFavour && $0.form != .weak } ?? false
    }
  }

  /// `by 111 votes, with 19 against`: a number that others follow is no margin.
  private func hasOthers(_ place: Int) -> Bool {
    for next in places(place, min(place + 8, sentence.count)) {
      if let marker = sentence.marker(at: next), marker.form != .weak, marker.form != .base {
        return true
      }
    }
    return false
  }

  /// `12 in favour, 2 and 1 abstention`, `512 votes to 48, with 37`: a number that lost its words
  /// takes the column that is left between its neighbours.
  private mutating func supplyMissing() {
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
  private func votesWithoutColumn(_ happened: [VoteCount]) -> VoteCount? {
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
      !counts.contains(where: { $0.start <= place && place < $0.end })
    else { return nil }
    return VoteCount(column: .abstaining, value: value, start: place, end: place + 2)
  }

  private func isOrphan(_ place: Int) -> Bool {
    guard isCardinal(place), !counts.contains(where: { $0.start <= place && place < $0.end }) else {
      return false
    }
    guard [",", "and", "with", "to", ";"].contains(sentence.text(place - 1)) else { return false }
    var next = place + 1
    if Sentence.voteNouns.contains(sentence.text(next)) { next += 1 }
    return [",", "and", "with", ";", ".", ")", ""].contains(sentence.text(next))
  }

  private func isAtEnd(_ place: Int) -> Bool {
    [".", ";", ")", "", ","].contains(sentence.text(place))
  }
}
