import PlenaryModel

/// A word that says what became of a text: `adopted`, `voted down`, `failed to pass`.
struct Decision: Sendable {
  var outcome: ReportedOutcome
  var mood: Mood
  /// Terms.
  var start: Int
  var end: Int
  var object: VotedObject?
  var objectPlace: Int?
  /// `adoption`, `rejection`.
  var isNoun = false
  /// `without a vote`, `by consensus`.
  var isWithoutVote = false
  var isUnanimous = false
  /// `voted in favour of`: what it comes to, a veto may still undo.
  var isVoting = false
  /// `fail`, `fell short`: the majority may have been for it.
  var isFailure = false
}

struct DecisionGrammar {
  let sentence: Sentence

  func decisions() -> [Decision] {
    var found: [Decision] = []
    var place = 0
    while place < sentence.count {
      if var decision = decision(at: place) {
        setObject(&decision)
        decision.isUnanimous = isUnanimous(decision)
        decision.isWithoutVote = isWithoutVote(decision)
        if let last = found.last, decision.start - last.end <= 4,
          last.isFailure || last.outcome == decision.outcome,
          decision.object == last.object || last.object == nil || decision.object == nil,
          last.mood.modality == .happened || decision.mood.modality != .happened
        {
          // `failed to pass`, `voted to adopt`: one decision.
          found[found.count - 1].end = decision.end
          if last.object == nil {
            found[found.count - 1].object = decision.object
            found[found.count - 1].objectPlace = decision.objectPlace
          }
          if decision.isUnanimous { found[found.count - 1].isUnanimous = true }
        } else {
          found.append(decision)
        }
        place = max(place + 1, decision.end)
      } else {
        place += 1
      }
    }
    return found
  }

  private static let adopting: Set<String> = [
    "adopted", "adopts", "adopt", "adopting", "passed", "passes", "passing", "approved",
    "approves", "approve", "approving", "carried", "ratified", "ratifies", "pass",
  ]
  private static let rejecting: Set<String> = [
    "rejected", "rejects", "reject", "rejecting", "defeated", "defeats", "defeat", "defeating",
    "negatived",
  ]
  private static let nouns: [String: ReportedOutcome] = [
    "adoption": .adopted, "passage": .adopted, "approval": .adopted, "rejection": .rejected,
  ]

  private func decision(at place: Int) -> Decision? {
    let word = sentence.text(place)
    func made(_ outcome: ReportedOutcome, _ count: Int = 1) -> Decision {
      let mood = sentence.mood(at: place)
      let outcome = mood.isNegated ? (outcome == .adopted ? .rejected : .adopted) : outcome
      return Decision(outcome: outcome, mood: mood, start: place, end: place + count)
    }
    if sentence.term(place)?.isWord != true { return nil }
    if DecisionGrammar.adopting.contains(word) {
      guard isDecisionVerb(place) else { return nil }
      return made(.adopted)
    }
    if DecisionGrammar.rejecting.contains(word) {
      var decision = made(.rejected)
      // `did not reject` is no adoption.
      if decision.mood.isNegated { return nil }
      if sentence.text(place) == "defeat", !sentence.isAny(["to"], place - 1) {
        decision.isNoun = true
      }
      return decision
    }
    if let outcome = DecisionGrammar.nouns[word] { return noun(outcome, place) }
    switch word {
    case "voted", "votes", "vote", "voting": return voted(place)
    case "failed", "fails", "failing": return failed(place)
    case "fell" where sentence.text(place + 1) == "short":
      var decision = made(.rejected, 2)
      decision.isFailure = true
      return decision
    case "short":
      guard sentence.text(place + 1) == "of",
        sentence.isAny(
          ["fell", ",", "votes", "vote", "one", "two", "came", "just", "well", "far"], place - 1)
      else { return nil }
      var decision = made(.rejected, 2)
      decision.mood = .happened
      decision.isFailure = true
      return decision
    case "threw", "thrown", "turned", "shot":
      guard sentence.isAny(["out", "down"], place + 1), sentence.hasVoteContext else { return nil }
      return made(.rejected, 2)
    case "lost":
      guard sentence.text(place + 1) == "by", sentence.hasVoteContext else { return nil }
      var decision = made(.rejected)
      decision.isFailure = true
      return decision
    case "backed", "backs", "endorsed", "endorses", "supported", "confirmed", "overrode":
      guard hasBodySubject(place) else { return nil }
      return made(.adopted)
    case "blocked", "killed", "blocks":
      guard hasBodySubject(place) else { return nil }
      // Where a majority is not enough, those that come first were for it.
      var decision = made(.rejected)
      decision.isFailure = true
      return decision
    case "invoke", "invoked", "advance", "advanced", "advances":
      guard hasBodySubject(place), sentence.mentions(["cloture", "bill", "measure", "nomination"])
      else { return nil }
      return made(.adopted)
    default: return nil
    }
  }

  /// `passed` is also said of time and of law; `approved` of the press.
  private func isDecisionVerb(_ place: Int) -> Bool {
    let word = sentence.text(place)
    if word == "carried" {
      return !sentence.isAny(["out", "on", "by", "a", "over"], place + 1)
        || sentence.mentions(["motion", "amendment"])
    }
    if word.hasPrefix("pass"), sentence.isAny(["on", "away", "through", "over"], place + 1),
      !sentence.isNumber(place + 2)
    {
      return false
    }
    return true
  }

  private func noun(_ outcome: ReportedOutcome, _ place: Int) -> Decision {
    var decision = Decision(outcome: outcome, mood: .happened, start: place, end: place + 1)
    decision.isNoun = true
    for at in places(max(0, place - 4), place) {
      if sentence.isAny(
        ["preventing", "prevented", "blocked", "blocking", "against", "halted", "thwarted"], at)
      {
        decision.outcome = .rejected
      }
      if sentence.isAny(
        [
          "before", "for", "if", "expected", "likely", "urged", "seek", "sought", "demanded",
          "toward", "until", "without",
        ], at)
      {
        decision.mood.modality = .conditional
      }
    }
    return decision
  }

  /// `voted to adopt`, `voted 51-48 to reject`, `voted Tuesday in favour of`, `voted down`.
  private func voted(_ place: Int) -> Decision? {
    let mood = sentence.mood(at: place)
    guard !mood.isNegated else { return nil }
    func made(_ outcome: ReportedOutcome, _ end: Int) -> Decision {
      var decision = Decision(outcome: outcome, mood: mood, start: place, end: end)
      decision.isVoting = true
      return decision
    }
    guard sentence.text(place) != "vote" || mood.modality != .happened || hasBodySubject(place)
    else {
      return nil
    }
    var next = place + 1
    while next < min(place + 14, sentence.count) {
      let word = sentence.text(next)
      if word == "down", next <= place + 5 { return made(.rejected, next + 1) }
      if word == "to", !sentence.isNumber(next + 1),
        !sentence.isNumber(next - 1) || sentence.term(next + 1)?.isWord == true,
        sentence.text(next + 1) != "none"
      {
        return purpose(next + 1, mood, place)
      }
      if let marker = sentence.marker(at: next == place + 1 ? place : next),
        marker.form != .noun, marker.column == .inFavour || marker.column == .against
      {
        guard hasBodySubject(place) else { return nil }
        return made(marker.column == .inFavour ? .adopted : .rejected, marker.end)
      }
      let term = sentence.term(next)
      guard
        term?.time != nil || term?.number != nil || Sentence.manners.contains(word)
          || [
            "on", "by", "late", "early", "narrowly", "earlier", "this", ",", "with", "strongly",
            "abstentions", "abstaining", "against", "and", "again",
          ].contains(word)
      else { return nil }
      next += 1
    }
    return nil
  }

  /// What the body voted to do.
  private func purpose(_ place: Int, _ mood: Mood, _ start: Int) -> Decision? {
    let word = sentence.text(place)
    let isAgainst = ["reject", "defeat", "kill", "block", "table", "dismiss", "shelve", "oppose"]
      .contains(word)
    if ["abstain", "oppose", "veto"].contains(word) { return nil }
    return Decision(
      outcome: isAgainst ? .rejected : .adopted, mood: mood, start: start, end: place + 1)
  }

  /// `failed`, `failed to pass`, `failed to get a two-thirds majority`.
  private func failed(_ place: Int) -> Decision? {
    let mood = sentence.mood(at: place)
    guard mood.modality == .happened, !mood.isNegated, !isOfAnAttempt(place) else { return nil }
    var end = place + 1
    if sentence.text(end) == "to" {
      guard
        sentence.isAny(
          [
            "pass", "win", "get", "garner", "muster", "secure", "gain", "receive", "reach", "be",
            "achieve", "obtain", "advance", "overcome", "invoke", "rally", "proceed", "move",
            "adopt", "approve", "attract", "clear", "carry", "command",
          ], end + 1)
      else { return nil }
      end += 2
      if sentence.text(end) == "adopted" || sentence.text(end) == "approved" { end += 1 }
    } else if !sentence.hasVoteContext {
      return nil
    }
    var decision = Decision(outcome: .rejected, mood: mood, start: place, end: end)
    decision.isFailure = true
    return decision
  }

  /// `the attempt to defeat the measure failed`: the measure did not.
  private func isOfAnAttempt(_ place: Int) -> Bool {
    places(max(sentence.clauseStart(place), place - 8), place).contains {
      sentence.isAny(["attempt", "attempts", "effort", "efforts", "bid", "bids", "objections"], $0)
    }
  }

  /// Whether a body, or its people, is what decides: named shortly before, and no State between.
  func hasBodySubject(_ place: Int) -> Bool {
    for at in stride(from: place - 1, through: max(0, place - 20), by: -1) {
      if let body = sentence.term(at)?.body {
        if sentence.term(at)?.isPossessive == true { continue }
        if case .other = body.manner { return false }
        return true
      }
      if sentence.isName(at), at >= place - 4 { return false }
      if sentence.isNumber(at), at >= place - 4 { return false }
      if sentence.text(at) == ";" { return false }
    }
    return false
  }

  private func setObject(_ decision: inout Decision) {
    var at = decision.end
    while at < min(decision.end + 12, sentence.count) {
      let word = sentence.text(at)
      if word == ";" || (word == "," && at > decision.end + 4)
        || Sentence.decisionWords.contains(word) && !Sentence.voteNouns.contains(word)
      {
        break
      }
      if ["by", "after", "which", "who", "while", "but", "("].contains(word), at <= decision.end + 1
      {
        break
      }
      if let object = VotedObject(word), !isAttributive(at) {
        decision.object = object
        decision.objectPlace = at
        break
      }
      at += 1
    }
    if decision.object == nil, let subject = subject(decision) {
      decision.object = VotedObject(sentence.text(subject))
      decision.objectPlace = subject
    }
    if decision.object == nil {
      for at in stride(from: decision.start - 1, through: max(0, decision.start - 16), by: -1) {
        if sentence.text(at) == ";" { break }
        if let object = VotedObject(sentence.text(at)) {
          decision.object = object
          decision.objectPlace = at
          break
        }
      }
    }
    if sentence.isAboutAgenda { decision.object = .agenda }
  }

  /// The text that was decided on, where it stands before the verb: the first noun of the clause
  /// that hangs on no preposition. `An amendment to the resolution, offered by Cuba, was rejected.`
  private func subject(_ decision: Decision) -> Int? {
    guard decision.start > 0 else { return nil }
    var found: Int?
    for at in stride(from: decision.start - 1, through: max(0, decision.start - 32), by: -1) {
      let word = sentence.text(at)
      if word == ";"
        || (DecisionGrammar.adopting.contains(word) || DecisionGrammar.rejecting.contains(word))
      {
        break
      }
      if word == "and", found != nil { break }
      guard VotedObject(word) != nil, !isAttributive(at), word != "report" else { continue }
      var lead = at - 1
      while lead >= 0, lead > at - 6, !DecisionGrammar.prepositions.contains(sentence.text(lead)),
        !["the", "a", "an", "this", "that", "its", "such", "one", ",", "and"].contains(
          sentence.text(lead))
      { lead -= 1 }
      if ["the", "a", "an", "this", "that", "its"].contains(sentence.text(lead)) { lead -= 1 }
      if DecisionGrammar.prepositions.contains(sentence.text(lead)) { continue }
      found = at
    }
    return found
  }

  private static let prepositions: Set<String> = [
    "to", "from", "on", "in", "of", "for", "by", "with", "into", "against", "under", "within", "at",
    "behind", "about", "over",
  ]

  /// `resolution amendment`, `draft resolution`: the last noun names it.
  private func isAttributive(_ place: Int) -> Bool { VotedObject(sentence.text(place + 1)) != nil }

  private func isUnanimous(_ decision: Decision) -> Bool {
    places(max(0, decision.start - 3), min(sentence.count, decision.end + 14)).contains {
      sentence.isAny(["unanimously", "unanimous", "unanimity"], $0)
    }
  }

  private func isWithoutVote(_ decision: Decision) -> Bool {
    for place in places(decision.end, min(sentence.count, decision.end + 14)) {
      if sentence.isWithoutVote(place)
        || sentence.isAny(["consensus", "acclamation"], place)
      {
        return true
      }
      if sentence.isNumber(place) || sentence.text(place) == ";" { return false }
      if DecisionGrammar.adopting.contains(sentence.text(place))
        || DecisionGrammar.rejecting.contains(sentence.text(place))
      {
        return false
      }
    }
    // `by consensus, the Committee approved`
    return places(max(0, decision.start - 6), decision.start).contains {
      sentence.has("by", "consensus", at: $0) || sentence.isWithoutVote($0)
    }
  }
}

extension Sentence {
  /// Putting a matter on the agenda is a vote on procedure.
  var isAboutAgenda: Bool {
    for place in 0..<count where text(place) == "agenda" {
      // `adopted the provisional agenda`, `adoption of the agenda`
      for at in places(max(0, place - 4), place)
      where isAny(["adopted", "adoption", "approved"], at) {
        return true
      }
      // `add the situation to the council's agenda`, `included on its agenda`
      let joins = places(max(0, place - 4), place).contains {
        isAny(["to", "on", "onto", "in"], $0)
      }
      guard joins else { continue }
      for at in places(max(0, place - 30), place) where isAny(Sentence.agendaVerbs, at) {
        // `would decide to include in the agenda` is what a draft asks for.
        if mood(at: at).modality == .happened { return true }
      }
    }
    return false
  }

  private static let agendaVerbs: Set<String> = [
    "add", "added", "adding", "include", "included", "including", "inclusion", "put", "putting",
    "place", "placed", "placing", "inscribe", "keep", "addition",
  ]
}
