import PlenaryModel

/// Members that a sentence puts into a column.
struct CastVotes: Sendable {
  var column: VoteColumn
  var names: [NameGroup.Name]
  /// `and five other countries`.
  var others = 0
  /// `including`, `among`: there were more.
  var isPartial = false
  /// `only`, `alone`: there were no others.
  var isAll = false
  var isAttitude = false
  var modality: Modality = .happened
  /// Terms.
  var start: Int
  var end: Int
}

/// Finds who voted how: names before a verb, and names after a column.
struct VoterGrammar {
  let sentence: Sentence
  let counts: [VoteCount]
  /// Whether this sentence or the one before it speaks of a vote.
  let hasContext: Bool

  func votes() -> [CastVotes] {
    var found: [CastVotes] = []
    var taken: Set<Int> = []
    for (index, group) in sentence.groups.enumerated() where !isExcluded(group) {
      if let votes = inverted(group) ?? afterColumn(group) ?? insideCount(group) ?? apart(group) {
        found.append(votes)
        taken.insert(index)
      }
    }
    for (index, group) in sentence.groups.enumerated()
    where !taken.contains(index) && !isExcluded(group) {
      if let votes = beforeVerb(group) ?? following(group, found) { found.append(votes) }
    }
    found.sort { $0.start < $1.start }
    // `with the United States opposed, and Ukraine abstaining`: the second is as complete.
    for index in found.indices.dropFirst()
    where found[index - 1].isAll && !found[index].isPartial
      && found[index].start - found[index - 1].end <= 3
      && sentence.marker(at: found[index].end - 1)?.form == .gerund
    {
      found[index].isAll = true
    }
    return found
  }

  /// `all except Russia`.
  private func isExcluded(_ group: NameGroup) -> Bool {
    let lead = leadPlace(group)
    return ["except", "save", "bar", "barring", "excluding", "but"].contains(sentence.text(lead))
      && (sentence.text(lead) != "but" || sentence.text(lead - 1) == "all")
      || (sentence.text(lead) == "for" && sentence.text(lead - 1) == "except")
      || (sentence.text(lead) == "than" && sentence.text(lead - 1) == "other")
  }

  /// The place before the group and its article.
  private func leadPlace(_ group: NameGroup) -> Int {
    var lead = group.start - 1
    while ["the", "both", "also", "only", "just", "its", "ally", "allies", "even"].contains(
      sentence.text(lead))
    { lead -= 1 }
    return lead
  }

  private func made(
    _ group: NameGroup, _ column: VoteColumn, from start: Int, to end: Int
  ) -> CastVotes {
    var votes = CastVotes(
      column: column, names: group.names, others: group.others, start: start, end: end)
    let lead = sentence.text(leadPlace(group))
    votes.isPartial =
      ["including", "include", "included", "includes", "among", "like", "notably"].contains(lead)
      || (lead == "as" && sentence.text(leadPlace(group) - 1) == "such")
    votes.isAll =
      ["only", "just"].contains(sentence.text(group.start - 1))
      || (sentence.text(group.start - 1) == "the"
        && ["only", "just"].contains(sentence.text(group.start - 2)))
      || sentence.text(group.end) == "alone"
    return votes
  }

  // MARK: After a column

  private static let connectors: Set<String> = [
    "(", ":", "—", "by", "from", "of", "were", "was", "are", "being", "included", "including",
    "include", "namely", ",", "came", "like", "such", "as", "notably", "those", "them", "among",
    "the", "is", "both", "cast", "which", "stand", "out", "only",
  ]

  /// `3 against (Israel, Belarus and Tuvalu)`, `abstentions by China`, `voting against were ...`.
  private func afterColumn(_ group: NameGroup) -> CastVotes? {
    var place = group.start
    var connectors: [String] = []
    while place > 0, VoterGrammar.connectors.contains(sentence.text(place - 1)),
      connectors.count < 5
    {
      place -= 1
      connectors.insert(sentence.text(place), at: 0)
    }
    guard !connectors.isEmpty else { return nil }
    let opens = ["(", ":", "—"].contains(connectors[0])
    let names = Set(connectors)
    let isListed =
      opens
      || !names.isDisjoint(with: ["including", "were", "was", "namely", "are", "included", "among"])
    if connectors[0] == "(", let pair = counts.first(where: { $0.isBare && $0.end == place }) {
      // `112 votes to 1 (United States)`.
      guard pair.modality == .happened, group.count <= 60 else { return nil }
      return made(group, .against, from: pair.start, to: group.end)
    }
    for from in stride(from: place - 1, through: max(0, place - 9), by: -1) {
      guard let marker = sentence.marker(at: from), marker.end <= place else { continue }
      let gap = place - marker.end
      if gap > 0, !(isListed && isObject(marker.end, place)) { continue }
      guard mayLead(marker, connectors, group, opens: opens, isListed: isListed) else { continue }
      if marker.form == .weak { continue }
      let mood = sentence.mood(at: marker.start)
      if mood.isNegated { return nil }
      var votes = made(group, marker.column, from: marker.start, to: group.end)
      votes.modality = mood.modality
      if names.contains("by"), let count = counts.first(where: { $0.end == marker.end }) {
        votes.modality = count.modality
      }
      if marker.form == .base { return nil }
      if isAmong(marker.start) { votes.isPartial = true }
      // `was only opposed by`, `the only votes against were cast by`
      if places(max(0, marker.start - 3), marker.start).contains(where: {
        sentence.isAny(["only"], $0)
      }), !votes.isPartial {
        votes.isAll = true
      }
      votes.isAttitude = marker.form == .attitude
      return votes
    }
    return nil
  }

  private func mayLead(
    _ marker: ColumnMarker, _ connectors: [String], _ group: NameGroup, opens: Bool, isListed: Bool
  ) -> Bool {
    if opens { return true }
    if connectors == [","] {
      // `with three against, China, Russia and Iran, and ...`
      return counts.contains { $0.end == marker.end && $0.value == group.count && group.count > 1 }
    }
    switch connectors[0] {
    case "of", "from": return marker.form == .noun
    case "by":
      // `an amendment backed by the United States` says nothing of a vote.
      if marker.form == .attitude, sentence.text(marker.start) == "opposed" {
        return hasContext && sentence.isAny(["was", "were", "only"], marker.start - 1)
      }
      return marker.form == .noun
        || marker.form == .state && marker.column == .against
          && counts.contains { $0.end == marker.end }
    case "the": return false
    default: return isListed
    }
  }

  /// `it`, `the resolution`, `the draft text`: what was voted on, between column and names.
  private func isObject(_ from: Int, _ to: Int) -> Bool {
    guard to - from <= 6 else { return false }
    return places(from, to).allSatisfy { place in
      let term = sentence.term(place)
      return ["it", "the", "this", "that", "of", "draft", "a", "inclusion", "move", "on"].contains(
        sentence.text(place))
        || Sentence.textNouns.contains(sentence.text(place)) || term?.time != nil
        || Sentence.voters.contains(sentence.text(place))
    }
  }

  /// `Among those voting against`.
  private func isAmong(_ place: Int) -> Bool {
    places(max(0, place - 5), place).contains {
      sentence.isAny(["among", "included", "includes"], $0)
    }
  }

  /// `13 others, including France, China and Russia, all in favor`.
  private func insideCount(_ group: NameGroup) -> CastVotes? {
    guard let count = counts.first(where: { $0.group?.start == group.start }),
      count.modality == .happened
    else { return nil }
    var votes = made(count.group ?? group, count.column, from: count.start, to: count.end)
    votes.isPartial = group.count < count.value
    return votes
  }

  /// `Voting no alongside the United States and Israel were Guatemala and Honduras.`
  private func inverted(_ group: NameGroup) -> CastVotes? {
    if sentence.text(0) == "joining",
      let marker = places(1, sentence.count).lazy.compactMap({ sentence.marker(at: $0) }).first(
        where: { $0.form == .gerund || $0.form == .attitude }),
      let verb = places(marker.end, sentence.count).first(where: {
        sentence.isAny(["were", "was"], $0)
      }),
      group.end < marker.start || group.start > verb
    {
      return made(group, marker.column, from: 0, to: group.end)
    }
    guard let marker = sentence.marker(at: 0), marker.form == .gerund, group.start >= marker.end,
      let verb = places(marker.end, sentence.count).first(where: {
        sentence.isAny(["were", "was", "are"], $0)
      }),
      !places(marker.end, max(verb, group.start)).contains(where: {
        sentence.isAny([";", "while", "but"], $0)
      })
    else { return nil }
    let lead = sentence.text(leadPlace(group))
    guard
      group.start > verb
        ? leadPlace(group) <= verb + 1 : ["alongside", "with", "besides"].contains(lead)
    else { return nil }
    return made(group, marker.column, from: 0, to: group.end)
  }

  /// `Apart from Russia, four other countries voted against.`
  private func apart(_ group: NameGroup) -> CastVotes? {
    guard isApart(group),
      let count = counts.first(where: { $0.start >= group.end && $0.start <= group.end + 3 }),
      sentence.isAny(["other", "others", "more"], count.start + 1)
    else { return nil }
    var votes = made(group, count.column, from: group.start, to: count.end)
    votes.others = count.value
    return votes
  }

  private func isApart(_ group: NameGroup) -> Bool {
    let lead = leadPlace(group)
    let word = sentence.text(lead)
    return word == "besides" || (word == "from" && sentence.isAny(["apart", "aside"], lead - 1))
      || (word == "to" && sentence.text(lead - 1) == "addition")
      || (word == "with" && sentence.isAny(["along", "together"], lead - 1)) || word == "alongside"
  }

  // MARK: Before a verb

  private static let fillers: Set<String> = [
    "who", "which", "that", "both", "all", "each", "also", "have", "has", "had", "then", "alone",
    "were", "was", "are", "is", "among", "one", "of", "the", "those", "a", "to", "instead",
    "again", "meanwhile", "on", "in", "permanent", "veto", "powers", "power", "its", "their",
    "only", "sole", "lone", "single", "un", "being", "other", "themselves", "itself", "either",
    "late", "abruptly", "then", "did", "council", "member", "at", "first", "formally", "later",
    "as", "expected", "jointly", "together", "being", "ally", "allies", "two", "three", "four",
  ]

  private static let prepositions: Set<String> = [
    "in", "on", "against", "to", "for", "from", "about", "over", "at", "near", "condemning",
    "toward", "towards", "into", "between", "by", "than", "upon", "through", "outside", "inside",
    "across", "criticizing", "criticising", "censuring", "urging", "demanding", "targeting",
    "calling", "asking", "accusing", "concerning", "regarding",
  ]

  /// `China and Russia voted against`, `with the U.K. abstaining`, `X was the only country to ...`.
  private func beforeVerb(_ group: NameGroup) -> CastVotes? {
    let lead = leadPlace(group)
    let leadText = sentence.text(lead)
    if VoterGrammar.prepositions.contains(leadText) { return nil }
    if leadText == "of",
      ![
        "representatives", "delegations", "ambassadors", "envoys", "delegates", "representative",
        "delegation", "likes",
      ].contains(sentence.text(lead - 1))
    {
      return nil
    }
    var place = group.end
    var joined: NameGroup?
    var skipped: Set<String> = []
    while place < min(group.end + 26, sentence.count) {
      if let marker = sentence.marker(at: place), marker.form != .weak, marker.form != .noun {
        return accepted(marker, group, joined, skipped, lead: leadText)
      }
      let word = sentence.text(place)
      if ["joined", "joins", "joining"].contains(word),
        let other = sentence.groups.first(where: { $0.start >= place + 1 && $0.start <= place + 2 })
      {
        joined = other
        place = other.end
        continue
      }
      if word == "," || word == "—" || word == "(" {
        guard let end = apposition(place) else {
          if word == ",",
            sentence.text(place + 1) == "joined" || isParticiple(place + 1) || joined != nil
              || group.hasInsertion
          {
            place += 1
            continue
          }
          return nil
        }
        skipped.insert("—")
        place = end
        continue
      }
      let term = sentence.term(place)
      guard
        VoterGrammar.fillers.contains(word) || Sentence.voters.contains(word)
          || term?.time != nil || term?.body != nil || term?.number != nil
          || Sentence.manners.contains(word)
      else { return nil }
      skipped.insert(word)
      place += 1
    }
    return nil
  }

  private func isParticiple(_ place: Int) -> Bool {
    ["both", "all", "each", "who", "which"].contains(sentence.text(place))
  }

  /// The place after an insertion between commas, dashes or brackets.
  private func apposition(_ place: Int) -> Int? {
    let closer = sentence.text(place) == "(" ? ")" : sentence.text(place)
    if closer == ",", sentence.isAny(["which", "who", "whose"], place + 1) {
      // A relative clause may speak of votes of its own.
      let end = places(place + 2, min(place + 26, sentence.count)).first {
        sentence.text($0) == closer
      }
      if let end,
        !places(place + 2, min(place + 4, end)).contains(where: {
          sentence.marker(at: $0).map { $0.form == .verb } == true
        })
      {
        return end + 1
      }
    }
    for next in places(place + 1, min(place + 14, sentence.count)) {
      if sentence.text(next) == closer { return next + 1 }
      if sentence.text(next) == ";" || sentence.marker(at: next).map({ $0.form != .weak }) == true {
        return nil
      }
      if Sentence.decisionWords.contains(sentence.text(next)), closer != ")" { return nil }
    }
    return nil
  }

  private func accepted(
    _ marker: ColumnMarker, _ group: NameGroup, _ joined: NameGroup?, _ skipped: Set<String>,
    lead: String
  ) -> CastVotes? {
    guard sentence.text(marker.end) != "by" else { return nil }
    let isSole = !skipped.isDisjoint(with: ["only", "sole", "lone", "single"])
    let mood = sentence.mood(at: marker.start)
    if mood.isNegated, marker.column != .notVoting { return nil }
    switch marker.form {
    case .verb: break
    case .attitude: guard hasContext || lead == "with" else { return nil }
    case .gerund:
      guard
        lead == "with" || lead == "," || lead == "" || lead == "and" || lead == "while"
          || joined != nil || lead == "—" || lead == "as" || isSole
      else { return nil }
    case .state:
      let word = sentence.text(marker.start)
      guard
        lead == "with" || word == "votes"
          || (hasContext && !skipped.isDisjoint(with: ["all", "were", "was", "—"]))
      else { return nil }
    case .base:
      let isAmong = skipped.contains("among") && skipped.contains("to")
      guard
        isSole || isAmong || (group.count > 1 && marker.start == group.end)
          || skipped.contains("did")
      else { return nil }
    case .noun, .weak: return nil
    }
    var votes = made(group, marker.column, from: group.start, to: marker.end)
    if let joined {
      votes.names += joined.names
      votes.others += joined.others
    }
    if skipped.contains("among") || (skipped.contains("one") && skipped.contains("of")) {
      votes.isPartial = true
    }
    if isSole { votes.isAll = true }
    // `187 in favor, with the United States and Israel opposed`: nobody else was.
    if lead == "with", !votes.isPartial,
      counts.contains(where: { $0.column == .inFavour && $0.modality == .happened })
    {
      votes.isAll = true
    }
    votes.modality = mood.modality
    votes.isAttitude = marker.form == .attitude && lead != "with"
    return votes
  }

  /// `Russia voted against, as did China`; `..., joined by Iran`.
  private func following(_ group: NameGroup, _ found: [CastVotes]) -> CastVotes? {
    let lead = leadPlace(group)
    let two = (sentence.text(lead - 1), sentence.text(lead))
    let isCompanion =
      two == ("as", "did") || two == ("so", "did") || two == ("joined", "by")
      || two == ("along", "with") || two == ("together", "with") || sentence.text(lead) == "joining"
      || (two == ("such", "as")
        && places(max(0, lead - 8), lead).contains { sentence.has("as", "were", at: $0) })
      || two == ("as", "were")
    guard isCompanion else { return nil }
    for from in stride(from: lead, through: max(0, lead - 16), by: -1) {
      guard let marker = sentence.marker(at: from),
        marker.form == .verb || marker.form == .gerund || marker.form == .attitude
      else { continue }
      let mood = sentence.mood(at: marker.start)
      guard mood.modality == .happened, !mood.isNegated else { return nil }
      var votes = made(group, marker.column, from: marker.start, to: group.end)
      votes.isPartial = true
      votes.isAttitude = marker.form == .attitude
      return votes
    }
    return nil
  }
}
