/// Names that stand before their verb.
extension VoterGrammar {
  static let fillers: Set<String> = [
    "who", "which", "that", "both", "all", "each", "also", "have", "has", "had", "then", "alone",
    "were", "was", "are", "is", "among", "one", "of", "the", "those", "a", "to", "instead",
    "again", "meanwhile", "on", "in", "permanent", "veto", "powers", "power", "its", "their",
    "only", "sole", "lone", "single", "un", "being", "other", "themselves", "itself", "either",
    "late", "abruptly", "then", "did", "council", "member", "at", "first", "formally", "later",
    "as", "expected", "jointly", "envoy", "ambassador", "representative", "delegate", "delegation",
    "together", "being", "ally", "allies", "two", "three", "four", "this", "time", "itself",
    "too", "likewise", "similarly", "notably", "said", "they", "it",
  ]

  static let prepositions: Set<String> = [
    "in", "on", "against", "to", "for", "from", "about", "over", "at", "near", "condemning",
    "toward", "towards", "into", "between", "by", "than", "upon", "through", "outside", "inside",
    "across", "criticizing", "criticising", "censuring", "urging", "demanding", "targeting",
    "calling", "asking", "accusing", "concerning", "regarding",
  ]

  /// `China and Russia voted against`, `with the U.K. abstaining`, `X was the only country to ...`.
  func beforeVerb(_ group: NameGroup) -> CastVotes? {
    let lead = leadPlace(group)
    let leadText = sentence.text(lead)
    if VoterGrammar.prepositions.contains(leadText) { return nil }
    if leadText == "of",
      ![
        "representatives", "delegations", "ambassadors", "envoys", "delegates", "representative",
        "delegation", "ambassador", "envoy", "delegate", "likes", "nation", "state", "kingdom",
        "republic", "island",
      ].contains(sentence.text(lead - 1))
    {
      return nil
    }
    var place = group.end
    var joined: NameGroup?
    var skipped: Set<String> = []
    while place < min(group.end + 26, sentence.count) {
      // `were among the abstainers`, `were among the noes`.
      if let marker = sentence.marker(at: place), marker.form == .noun,
        skipped.isSuperset(of: ["among", "the"])
          || sentence.text(marker.start - 2) == "the"
            && sentence.term(marker.start - 1)?.number == group.count
      {
        var votes = made(group, marker.column, from: group.start, to: marker.end)
        votes.isPartial = skipped.contains("among")
        return votes
      }
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
              || group.hasInsertion || (leadText == "including" && isVerb(place + 1))
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
      else { return sharedSubject(group, from: place, lead: leadText) }
      skipped.insert(word)
      place += 1
    }
    return nil
  }

  /// `South Africa broke ranks and voted in favour`: two verbs of one subject.
  private func sharedSubject(_ group: NameGroup, from place: Int, lead: String) -> CastVotes? {
    guard ["", ",", "while", "but", ";"].contains(lead), joins(group, from: place) else {
      return nil
    }
    for at in places(place, min(place + 9, sentence.count)) {
      if sentence.isAny([",", ";", "—", "that", "who", "which"], at) { return nil }
      // `stood by Colombo and voted no`
      if sentence.groups.contains(where: { $0.start == at }),
        !sentence.isAny(["by", "with", "behind"], at - 1)
      {
        return nil
      }
      guard sentence.text(at) == "and", let marker = sentence.marker(at: at + 1) else { continue }
      guard marker.form == .verb else { return nil }
      return accepted(marker, group, nil, [], lead: lead)
    }
    return nil
  }

  /// The word behind the names is their verb, and no noun that they describe.
  private func joins(_ group: NameGroup, from place: Int) -> Bool {
    place == group.end && sentence.term(place)?.isWord == true
      && sentence.term(place)?.isCapitalised == false
  }

  private func isVerb(_ place: Int) -> Bool { sentence.marker(at: place)?.form == .verb }

  func isParticiple(_ place: Int) -> Bool {
    ["both", "all", "each", "who", "which"].contains(sentence.text(place))
  }

  /// The place after an insertion between commas, dashes or brackets.
  func apposition(_ place: Int) -> Int? {
    let closer = sentence.text(place) == "(" ? ")" : sentence.text(place)
    if closer == ",", sentence.isAny(["while", "and", "but", "with"], place + 1) { return nil }
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
    // `Russia and China, both of which had spoken out against it, voted against`.
    if closer == ",", sentence.isAny(["both", "all"], place + 1),
      sentence.has("of", "which", at: place + 2) || sentence.has("of", "whom", at: place + 2)
    {
      return places(place + 4, min(place + 30, sentence.count)).first {
        sentence.text($0) == closer
          && sentence.marker(at: $0 + 1).map { $0.form == .verb } == true
      }.map { $0 + 1 }
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

  func accepted(
    _ marker: ColumnMarker, _ group: NameGroup, _ joined: NameGroup?, _ skipped: Set<String>,
    lead: String
  ) -> CastVotes? {
    guard sentence.text(marker.end) != "by" else { return nil }
    // `India has abstained many times on votes about it`.
    if sentence.isAny(
      ["many", "several", "often", "repeatedly", "regularly", "frequently"], marker.end),
      sentence.isAny(["times", "in", "on", "when", "from"], marker.end + 1)
    {
      return nil
    }
    let isSole = !skipped.isDisjoint(with: ["only", "sole", "lone", "single"])
    let mood = sentence.mood(at: marker.start)
    if mood.isNegated, marker.column != .notVoting { return nil }
    switch marker.form {
    case .verb: break
    case .attitude:
      // `Iran rejected the resolution` is what it says of it.
      // `supported the bid to suspend him` is no vote on the text.
      let isOther = places(marker.end, marker.end + 4).contains {
        sentence.isAny(["bid", "call", "calls", "efforts", "effort", "idea"], $0)
      }
      guard hasContext || lead == "with", !isOther, sentence.text(marker.start) != "rejected" else {
        return nil
      }
    case .gerund:
      guard
        lead == "with" || lead == "," || lead == "" || lead == "and" || lead == "while"
          || joined != nil || lead == "—" || lead == "as" || isSole
      else { return nil }
    case .state:
      let word = sentence.text(marker.start)
      // `11 members were in favour, Russia and Bolivia against`
      let isNext =
        [",", "and", ";", "while"].contains(lead) && marker.start == group.end
        && counts.contains { $0.modality == .happened && (0...6).contains(group.start - $0.end) }
      guard
        lead == "with" || word == "votes" || (hasContext && isNext)
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
    if isSole || sentence.text(marker.end) == "alone" { votes.isAll = true }
    // `187 in favor, with the United States and Israel opposed`: nobody else was.
    if lead == "with", !votes.isPartial,
      counts.contains(where: { $0.column == .inFavour && $0.modality == .happened })
    {
      votes.isAll = true
    }
    // `with 119 countries voting yes, Belarus voting no`
    if lead == ",", marker.form == .gerund, group.count == 1,
      counts.contains(where: { $0.end == group.start - 1 && $0.modality == .happened })
    {
      votes.isAll = true
    }
    votes.modality =
      marker.form == .base && skipped.isSuperset(of: ["among", "to"]) ? .happened : mood.modality
    votes.isAttitude = marker.form == .attitude && lead != "with"
    return votes
  }

  /// `Russia voted against, as did China`; `..., joined by Iran`.
  func following(_ group: NameGroup, _ found: [CastVotes]) -> CastVotes? {
    let lead = leadPlace(group)
    let two = (sentence.text(lead - 1), sentence.text(lead))
    let isCompanion =
      two == ("as", "did") || two == ("so", "did") || two == ("joined", "by")
      || sentence.text(lead) == "alongside" || two == ("along", "with")
      || two == ("together", "with") || sentence.text(lead) == "joining"
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
      votes.isPartial = sentence.text(lead) == "as"
      votes.isAttitude = marker.form == .attitude
      return votes
    }
    return nil
  }
}
