import PlenaryModel

extension Sentence {
  /// The text that a place speaks of: the noun nearest before it, else after it.
  func object(near place: Int) -> VotedObject? {
    if isAboutAgenda { return .agenda }
    for at in stride(from: place, through: max(0, place - 16), by: -1) {
      if let object = VotedObject(text(at)), VotedObject(text(at + 1)) == nil { return object }
    }
    for at in places(place, min(count, place + 16)) {
      if let object = VotedObject(text(at)), VotedObject(text(at + 1)) == nil { return object }
    }
    return nil
  }

  static let voteWords: Set<String> = [
    "vote", "votes", "voted", "voting", "ballot", "abstained", "abstaining", "abstentions",
  ]

  /// Whether what stands at a place is told of what was before: `after Russia vetoed`, `a similar
  /// text vetoed two weeks earlier`.
  func isInPassing(_ start: Int, _ end: Int) -> Bool {
    for at in places(max(0, start - 6), start)
    where isAny(
      [
        "after", "since", "following", "follows", "followed", "when", "similar", "previous",
        "earlier",
      ], at)
    {
      return true
    }
    for at in places(end, min(count, end + 14))
    where isAny(["similar", "previous", "earlier", "ago"], at) {
      return true
    }
    return false
  }

  /// Main Committees approve; `the text would have the Assembly` is said of their drafts.
  var isCommitteeWork: Bool {
    for place in 0..<count {
      if isAny(["approved", "approves"], place),
        places(place, min(count, place + 5)).contains(where: {
          text($0) == "vote" || text($0) == "recorded"
        })
      {
        return true
      }
      if text(place) == "would", has("have", "the", at: place + 1),
        text(place + 3) == "assembly" || term(place + 3)?.body?.body == .assembly
      {
        return true
      }
      if text(place) == "committee",
        isAny(["approved", "rejected", "adopted", "defeated"], place + 1)
      {
        return true
      }
    }
    return false
  }

  /// How the vote was taken, in the words of the text.
  func method(without isWithout: Bool) -> String? {
    if isWithout {
      if places(0, count).contains(where: { isWithoutVote($0) }) { return "without a vote" }
      return mentions(["acclamation"]) ? "acclamation" : "consensus"
    }
    for place in 0..<count {
      if has("recorded", "vote", at: place) { return "recorded vote" }
      if has("show", "of", "hands", at: place) { return "show of hands" }
      if text(place) == "secret", text(place + 1) == "ballot" { return "secret ballot" }
      if isAny(["roll", "rollcall"], place), isAny(["call", "vote"], place + 1) {
        return "roll-call vote"
      }
    }
    return nil
  }

  /// `without a vote`, `without a formal vote`, `without vote`.
  func isWithoutVote(_ place: Int) -> Bool {
    guard text(place) == "without" else { return false }
    return has("a", "vote", at: place + 1) || text(place + 1) == "vote"
      || (text(place + 1) == "a" && isAny(["formal", "recorded", "separate"], place + 2)
        && text(place + 3) == "vote")
  }

  /// `operative paragraph 7`, `preambular paragraph 9`.
  var target: String? {
    for place in 0..<count where text(place) == "paragraph" {
      guard let number = term(place + 1)?.number else { continue }
      let kind = text(place - 1)
      return ["operative", "preambular"].contains(kind)
        ? "\(kind) paragraph \(number)" : "paragraph \(number)"
    }
    return nil
  }

  /// `no-action motion`, `motion to adjourn`.
  var isMotionOfOrder: Bool {
    places(0, count).contains { place in
      guard text(place) == "motion" else { return false }
      let words: Set<String> = [
        "action", "procedural", "adjournment", "division", "adjourn", "adjourning", "postpone",
        "divide", "defer",
        "closure", "close", "confidence", "order", "reconsider", "suspend", "debate",
      ]
      return places(max(0, place - 3), min(count, place + 5)).contains { words.contains(text($0)) }
    }
  }

  /// Where the noun of the text that a place speaks of stands.
  func objectPlace(near place: Int) -> Int? {
    for at in stride(from: place, through: max(0, place - 16), by: -1) {
      if VotedObject(text(at)) != nil, VotedObject(text(at + 1)) == nil { return at }
    }
    return nil
  }

  /// Whose text it is: `a Canadian amendment`, `the amendment proposed by Cuba`.
  func proposers(of place: Int) -> [NamedMember] {
    var found: [NamedMember] = []
    var at = place - 1
    while at >= max(0, place - 5) {
      let word = text(at)
      if let named = term(at)?.member, named.manner != .place {
        if named.manner == .adjective || term(at)?.isPossessive == true
          || isAny(["proposed", "drafted", "sponsored", "tabled"], at + 1)
        {
          found.insert(named, at: 0)
        } else if term(at + 1).map({ VotedObject($0.text) != nil }) == true {
          found.insert(named, at: 0)
        } else {
          break
        }
      } else if ![
        "draft", "proposed", "drafted", "sponsored", "tabled", "first", "second", "and",
        "rival", "oral", "second", "third", "hostile", "key", "joint",
      ].contains(word) {
        break
      }
      at -= 1
    }
    guard let object = VotedObject(text(place)),
      object == .amendment || object == .motion || object == .paragraph
    else { return [] }
    if found.isEmpty, let by = proposedBy(place) {
      found = by
    } else if found.isEmpty, isAny(["by", "from"], place + 1),
      let group = groups.first(where: { (place + 2...place + 3).contains($0.start) })
    {
      found = group.names.map(\.named)
    }
    return found
  }

  private static let proposing: Set<String> = [
    "proposed", "tabled", "submitted", "introduced", "moved", "presented", "sponsored", "put",
    "offered", "brought",
  ]

  /// `amendment proposed by Nigeria's delegate`, `amendment ..., offered by Cuba,`.
  private func proposedBy(_ place: Int) -> [NamedMember]? {
    for at in places(place + 1, min(count, place + 14)) {
      if isAny(Sentence.proposing, at) {
        for by in places(at + 1, min(count, at + 4)) where text(by) == "by" {
          for name in places(by + 1, min(count, by + 6)) {
            if let group = groups.first(where: { $0.start == name }) {
              return group.names.map(\.named)
            }
            // `by Nigeria's delegate`, `by the representative of Egypt`
            if let named = term(name)?.member, named.manner == .name { return [named] }
          }
        }
        return nil
      }
      if isAny(Sentence.decisionWords, at) || text(at) == ";" { return nil }
    }
    return nil
  }

  /// Whose amendments a sentence speaks of: `amendments proposed by Nigeria's delegate`, `efforts by
  /// Sudan's representative to amend it`.
  func amendingProposers(_ place: Int) -> [NamedMember] {
    guard text(place) == "amend" else { return proposers(of: place) }
    for at in stride(from: place - 1, through: max(0, place - 8), by: -1) {
      if let named = term(at)?.member, named.manner == .name || named.manner == .adjective {
        return [named]
      }
    }
    return []
  }

  /// `majority: 31`, `majority of 288`, `a 31-vote majority`.
  var majority: (value: Int, place: Int)? {
    for place in 0..<count where text(place) == "majority" {
      var next = place + 1
      if [":", "of"].contains(text(next)) { next += 1 }
      if let value = term(next)?.number,
        !["%", "percent", "votes"].contains(text(next + 1)) || text(next + 1) == "votes"
      {
        if let after = term(next + 1), after.isJoined { continue }
        // `a clear majority of 143 member states` is no margin.
        if isAny(Sentence.voters, next + 1) || isAny(Sentence.voters, next + 2),
          !isAny(Sentence.voteNouns, next + 1)
        {
          continue
        }
        return (value, next)
      }
    }
    return margin
  }

  /// `passed by 27 votes, with 329 MPs in favour`: what `by` counts is the difference.
  private var margin: (value: Int, place: Int)? {
    for place in 0..<count where text(place) == "by" && isAny(Sentence.decisionWords, place - 1) {
      guard let value = term(place + 1)?.number, isAny(["votes", "vote"], place + 2),
        isAny([",", "with", "(", "—"], place + 3)
      else { continue }
      let favours = places(place + 3, min(count, place + 14)).contains {
        marker(at: $0).map { $0.column == .inFavour && $0.form != .weak } ?? false
      }
      if favours { return (value, place + 1) }
    }
    return nil
  }

  /// The majority that was asked for, where it is another than the simple one.
  var threshold: String? {
    for place in 0..<count {
      guard case .decimal = term(place)?.kind else { continue }
      guard
        isAny(["majority", "vote", "support", "threshold", "of"], place + 1)
          || isAny(["required", "necessary", "needed"], place - 1)
      else { continue }
      switch text(place) {
      case "two": return "2/3 of members present and voting"
      case "three": return has("fifths", at: place + 1) ? "3/5" : "3/4"
      default: continue
      }
    }
    return nil
  }

  /// When the thing at a place happened, where the sentence says so of it and of nothing else.
  func time(of place: Int, published: Day?) -> TimeReference? {
    var best: (time: TimeReference, distance: Int)?
    for at in 0..<count {
      guard let time = term(at)?.time, isAdverbial(at) else { continue }
      let distance = abs(at - place)
      let limit: Int
      switch time.manner {
      case .weekday, .relativeDay: limit = 40
      case .date: limit = at < 3 ? 40 : 9
      case .longer: limit = at < 4 ? 30 : 6
      case .hour: continue
      }
      if isFuture(at) { continue }
      if distance <= limit, distance < best?.distance ?? .max { best = (time, distance) }
    }
    guard let time = best?.time else { return nil }
    if time.manner == .longer, let published, time.year == published.year,
      time.month == nil || time.month == published.yearMonthDay.month
    {
      return nil
    }
    if time.manner == .longer, time.year == nil { return nil }
    return time
  }

  /// `on Monday`, `Tuesday` after a verb, `In 2005,`; not `the Oct. 7 attacks`, `Monday's vote`.
  private func isAdverbial(_ place: Int) -> Bool {
    guard let term = term(place), !term.isPossessive else { return false }
    let before = text(place - 1)
    if [
      "the", "a", "of", "since", "until", "from", "after", "before", "by", "through", "for", "next",
      "to",
    ].contains(before) {
      return false
    }
    if let next = self.term(place + 1), next.isWord, next.isJoined { return false }
    return true
  }

  private func isFuture(_ place: Int) -> Bool {
    for at in places(max(clauseStart(place), place - 10), place)
    where isAny(["will", "expected", "scheduled", "due", "slated"], at) {
      return true
    }
    return false
  }

  /// `a previous similar measure that drew support from 121 countries`.
  func isAside(near place: Int) -> Bool {
    for at in places(max(0, place - 14), place) where isAny(["previous", "similar"], at) {
      if places(at, min(count, at + 4)).contains(where: { VotedObject(text($0)) != nil }) {
        return true
      }
    }
    return false
  }

  /// Whether the text at a place is said to be another than the one before.
  func isDistinct(near place: Int) -> Bool {
    let words: Set<String> = [
      "another", "separate", "separately", "competing", "rival", "previous", "similar", "second",
    ]
    for at in places(max(0, place - 8), min(count, place + 8)) where words.contains(text(at)) {
      if text(at) == "separately" { return true }
      if places(at, min(count, at + 4)).contains(where: {
        VotedObject(text($0)) != nil || text($0) == "vote"
      }) {
        return true
      }
    }
    return false
  }
}
