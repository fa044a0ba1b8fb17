/// Names that stand after their column.
extension VoterGrammar {
  static let connectors: Set<String> = [
    "(", ":", "—", "by", "from", "of", "were", "was", "are", "being", "included", "including",
    "include", "namely", ",", "came", "like", "such", "as", "notably", "those", "them", "among",
    "the", "is", "both", "cast", "which", "stand", "out", "only",
  ]

  /// `3 against (Israel, Belarus and Tuvalu)`, `abstentions by China`, `voting against were ...`.
  func afterColumn(_ group: NameGroup) -> CastVotes? {
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
    // `Against: 1 (Israel)`, `Abstain: 2 (China, India)`.
    if connectors[0] == "(" || connectors == [":"],
      let count = counts.first(where: { $0.end == place }),
      sentence.isNumber(place - 1) || sentence.text(place - 1) == ")", count.modality == .happened,
      group.count <= count.value
    {
      return made(group, count.column, from: count.start, to: group.end)
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
      if marker.form == .base, connectors != [":"] { return nil }
      if connectors == [":"], marker.start == 0 { votes.isAll = true }
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

  func mayLead(
    _ marker: ColumnMarker, _ connectors: [String], _ group: NameGroup, opens: Bool, isListed: Bool
  ) -> Bool {
    if opens { return true }
    if connectors == [","] {
      // `with three against, China, Russia and Iran, and ...`
      return counts.contains {
        $0.end == marker.end && $0.value == group.count
          && (group.count > 1 || sentence.isAny([",", ".", ";", ""], group.end))
      }
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
    case "came": return marker.form == .noun && connectors == ["came", "from"]
    case "the": return false
    default: return isListed
    }
  }

  /// `it`, `the resolution`, `the draft text`: what was voted on, between column and names.
  func isObject(_ from: Int, _ to: Int) -> Bool {
    guard to - from <= 7 else { return false }
    return places(from, to).allSatisfy { place in
      let term = sentence.term(place)
      return ["it", "the", "this", "that", "of", "draft", "a", "inclusion", "move", "on", "voted"]
        .contains(
          sentence.text(place))
        || Sentence.textNouns.contains(sentence.text(place)) || term?.time != nil
        || Sentence.voters.contains(sentence.text(place))
        // `the Russian-drafted resolution`
        || term?.member?.manner == .adjective || sentence.isAny(VoterGrammar.making, place)
    }
  }

  static let making: Set<String> = [
    "drafted", "backed", "led", "sponsored", "proposed", "revised", "amended", "non", "binding",
    "nonbinding", "final", "un", "council", "assembly",
  ]

  /// `Among those voting against`.
  func isAmong(_ place: Int) -> Bool {
    places(max(0, place - 5), place).contains {
      sentence.isAny(["among", "included", "includes"], $0)
    }
  }

  /// `13 others, including France, China and Russia, all in favor`.
  func insideCount(_ group: NameGroup) -> CastVotes? {
    guard let count = counts.first(where: { $0.group?.start == group.start }),
      count.modality == .happened
    else { return nil }
    var votes = made(count.group ?? group, count.column, from: count.start, to: count.end)
    votes.isPartial = group.count < count.value
    return votes
  }

  /// `Voting no alongside the United States and Israel were Guatemala and Honduras.`
  func inverted(_ group: NameGroup) -> CastVotes? {
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

  /// `Belarus called for a vote and was the only country to oppose it`.
  func sole(_ group: NameGroup) -> CastVotes? {
    guard group.start <= 1, group.count == 1, let count = counts.first(where: { $0.isSole }),
      count.modality == .happened, sentence.text(count.start - 1) == "the",
      sentence.isAny(["was", "became", "is"], count.start - 2),
      sentence.isAny(["and", "but"], count.start - 3),
      !sentence.groups.contains(where: { $0.start > group.end && $0.end < count.start })
    else { return nil }
    return made(group, count.column, from: count.start, to: count.end)
  }

  /// `joined the United States in voting against`: those that were joined voted so too.
  func joined(_ group: NameGroup) -> CastVotes? {
    guard sentence.isAny(["joined", "joins", "joining", "join"], leadPlace(group)),
      sentence.text(group.end) == "in", let marker = sentence.marker(at: group.end + 1),
      marker.form == .gerund || marker.form == .attitude
    else { return nil }
    let mood = sentence.mood(at: leadPlace(group))
    guard mood.modality == .happened, !mood.isNegated, hasContext,
      !counts.contains(where: { $0.start < group.start && $0.end == marker.end })
    else { return nil }
    var votes = made(group, marker.column, from: leadPlace(group), to: marker.end)
    // `Only Israel joined ...`, `The only country that joined ... was Israel`.
    votes.isAll = places(max(0, votes.start - 9), votes.start).contains {
      sentence.isAny(["only"], $0)
    }
    return votes
  }

  /// `Apart from Russia, four other countries voted against.`
  func apart(_ group: NameGroup) -> CastVotes? {
    // `Apart from the U.S., the countries that voted against were Israel and Palau.`
    if group.start <= 5, isApart(group), sentence.text(group.end) == ",",
      !sentence.isNumber(group.end + 1),
      let marker = places(group.end, group.end + 9).lazy.compactMap({ sentence.marker(at: $0) })
        .first(where: { $0.form == .verb || $0.form == .gerund })
    {
      return made(group, marker.column, from: group.start, to: marker.end)
    }
    guard isApart(group),
      let count = counts.first(where: { $0.start >= group.end && $0.start <= group.end + 3 }),
      sentence.isAny(["other", "others", "more"], count.start + 1)
        || sentence.isAny(Sentence.voters, count.start + 1)
    else { return nil }
    var votes = made(group, count.column, from: group.start, to: count.end)
    votes.others = count.value
    return votes
  }

  func isApart(_ group: NameGroup) -> Bool {
    let lead = leadPlace(group)
    let word = sentence.text(lead)
    return word == "besides" || (word == "from" && sentence.isAny(["apart", "aside"], lead - 1))
      || (word == "to" && sentence.text(lead - 1) == "addition")
      || (word == "with" && sentence.isAny(["along", "together"], lead - 1)) || word == "alongside"
  }

  // MARK: Before a verb
}
