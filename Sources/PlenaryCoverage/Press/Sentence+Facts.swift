import PlenaryModel

extension Sentence {
  /// The text that a place speaks of: the noun nearest before it, else after it.
  func object(near place: Int) -> VotedObject? {
    if isAboutAgenda { return .agenda }
    for at in stride(from: place, through: max(0, place - 24), by: -1) {
      guard let object = self.object(at: at), self.object(at: at + 1) == nil else { continue }
      // What somebody is asked to submit is not what was voted on.
      if object != .other("report") { return object }
    }
    for at in places(place, min(count, place + 16)) {
      guard let object = self.object(at: at), self.object(at: at + 1) == nil else { continue }
      if object != .other("report") { return object }
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

  /// `had vetoed`, `vetoed a similar text`, `vetoed it two weeks ago`: the vote before.
  func isOfBefore(_ start: Int, _ end: Int) -> Bool {
    if places(start, end).contains(where: { text($0) == "had" }) { return true }
    if isAny(["previously", "earlier"], 0), text(1) == "," || start == 1 { return true }
    for at in places(end, min(count, end + 8)) {
      if isAny([",", ";"], at) { return false }
      if isAny(["similar", "previous", "earlier", "ago"], at) { return true }
    }
    return false
  }

  /// Main Committees approve; `the text would have the Assembly` is said of their drafts.
  var isCommitteeWork: Bool {
    for place in 0..<count {
      if case .bare(.assemblyCommittee) = term(place)?.body?.manner { return true }
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
    // `with no vote`, `by voice vote`, `no vote was called`, `on a voice vote`.
    if has("with", "no", "vote", at: place) || has("no", "vote", "was", at: place) { return true }
    if isAny(["by", "on"], place),
      has("voice", "vote", at: place + 1) || has("a", "voice", "vote", at: place + 1)
    {
      return true
    }
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
      if object(at: at) != nil, object(at: at + 1) == nil { return at }
    }
    return nil
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
  var margin: (value: Int, place: Int)? {
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
}
