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
        // `was not passed by consensus`, `prevented its adoption by consensus`: but by a vote.
        if decision.isWithoutVote, decision.mood.isNegated || isPrevented(decision.start) {
          place = max(place + 1, decision.end)
          continue
        }
        if decision.isFailure, sentence.text(decision.start) == "short", let last = found.last,
          last.mood.modality == .happened, !last.isNoun
        {
          // `voted 52-46 to end debate, eight short of the 60 needed`
          found[found.count - 1].outcome = .rejected
          found[found.count - 1].isFailure = true
        } else if let last = found.last, decision.start - last.end <= 4,
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

  static let adopting: Set<String> = [
    "adopted", "adopts", "adopt", "adopting", "passed", "passes", "passing", "approved",
    "approves", "approve", "approving", "carried", "ratified", "ratifies", "pass",
  ]
  static let rejecting: Set<String> = [
    "rejected", "rejects", "reject", "rejecting", "defeated", "defeats", "defeat", "defeating",
    "negatived",
  ]
  static let nouns: [String: ReportedOutcome] = [
    "adoption": .adopted, "passage": .adopted, "approval": .adopted, "rejection": .rejected,
  ]

  func decision(at place: Int) -> Decision? {
    let word = sentence.text(place)
    func made(_ outcome: ReportedOutcome, _ count: Int = 1) -> Decision {
      let mood = sentence.mood(at: place)
      let outcome = mood.isNegated ? (outcome == .adopted ? .rejected : .adopted) : outcome
      return Decision(outcome: outcome, mood: mood, start: place, end: place + count)
    }
    if sentence.term(place)?.isWord != true { return nil }
    // `Iran rejected the outcome`: a State adopts and rejects nothing for the body.
    if isOfState(place) { return nil }
    // `the resolution, which rejects the plan`: what the text does.
    if ["rejects", "adopts", "approves", "endorses", "passes"].contains(word),
      sentence.isAny(["that", "which"], place - 1)
    {
      return nil
    }
    // `a resolution rejecting the decision`: what the text does.
    if word.hasSuffix("ing"), sentence.object(at: place - 1) != nil { return nil }
    if DecisionGrammar.adopting.contains(word) {
      guard isDecisionVerb(place) else { return nil }
      var decision = made(.adopted)
      // `all of the 14 other members approved it`: a veto may still undo it.
      decision.isVoting = isOfCountedMembers(place)
      return decision
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
          ["fell", ",", "votes", "vote", "came", "just", "well", "far"], place - 1)
          || sentence.isNumber(place - 1)
      else { return nil }
      var decision = made(.rejected, 2)
      decision.mood = .happened
      decision.isFailure = true
      return decision
    case "threw", "thrown", "turned", "shot", "shoots", "throws", "turns", "gunned", "knocked",
      "seen",
      "saw", "fought", "fended",
      "batted", "swept", "brushed", "beaten", "beat", "struck", "cast", "pushed":
      let isBeaten =
        word == "beaten" && (sentence.isNumber(place + 1) || sentence.text(place + 1) == "by")
      guard
        isBeaten || sentence.isAny(["out", "down", "aside", "off", "back"], place + 1),
        sentence.hasVoteContext
      else { return nil }
      return made(.rejected, 2)
    case "went", "sailed", "got", "scraped", "squeaked", "squeezed", "came", "made", "waved",
      "breezed", "won", "goes", "sails":
      return idiomatic(place)
    case "died", "sank", "sunk", "foundered", "collapsed", "perished", "torpedoed", "scuppered",
      "quashed", "scuttled", "dropped", "buried":
      guard sentence.hasVoteContext, textIsSubject(place) else { return nil }
      var decision = made(.rejected)
      decision.isFailure = true
      return decision
    case "refused", "refuses", "declined":
      let by = places(place + 1, place + 9).first {
        sentence.text($0) == "to" && !sentence.isNumber($0 + 1)
      }
      guard by != nil, hasBodySubject(place), !sentence.isAny(["take", "vote"], (by ?? 0) + 1)
      else {
        return nil
      }
      return made(.rejected)
    case "okayed", "greenlighted", "rubberstamped", "cleared", "clears", "retained", "survived",
      "prevailed":
      guard sentence.hasVoteContext, textIsSubject(place) || hasBodySubject(place) else {
        return nil
      }
      return made(.adopted)
    case "missed", "lacked", "misses", "missing", "lacking":
      guard
        places(place + 1, place + 6).contains(where: {
          sentence.isAny(["two", "twothirds", "threshold", "bar", "majority", "required"], $0)
            || sentence.text($0).hasPrefix("two")
        }), sentence.hasVoteContext || !sentence.mentions(["game"])
      else { return nil }
      var decision = made(.rejected)
      decision.isFailure = true
      return decision
    case "lost":
      guard sentence.text(place + 1) == "by" || isLostBid(place), sentence.hasVoteContext else {
        return nil
      }
      var decision = made(.rejected)
      decision.isFailure = true
      return decision
    case "backed", "backs", "endorsed", "endorses", "supported", "confirmed", "confirms",
      "overrode":
      guard hasBodySubject(place) else { return nil }
      return made(.adopted)
    case "blocked", "killed", "blocks":
      guard hasBodySubject(place) else { return nil }
      // Where a majority is not enough, those that come first were for it.
      var decision = made(.rejected)
      decision.isFailure = true
      return decision
    case "renewed", "renews", "extended", "extends", "renew", "extend":
      guard hasBodySubject(place),
        places(place, place + 10).contains(where: {
          sentence.isAny(
            ["mandate", "mission", "probe", "investigation", "embargo", "sanctions", "inquiry"], $0)
        })
      else { return nil }
      return made(.adopted)
    case "invoke", "invoked", "advance", "advanced", "advances":
      guard hasBodySubject(place), sentence.mentions(["cloture", "bill", "measure", "nomination"])
      else { return nil }
      return made(.adopted)
    default: return nil
    }
  }

  /// `passed` is also said of time and of law; `approved` of the press.
  func isDecisionVerb(_ place: Int) -> Bool {
    let word = sentence.text(place)
    if word == "carried" {
      return !sentence.isAny(["out", "on", "by", "a", "over"], place + 1)
        || sentence.mentions(["motion", "amendment"])
    }
    if word.hasPrefix("pass"), sentence.isAny(["on", "away", "through", "over"], place + 1),
      !sentence.isNumber(place + 2), sentence.term(place + 2)?.time == nil
    {
      return false
    }
    return true
  }

  func noun(_ outcome: ReportedOutcome, _ place: Int) -> Decision {
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

  /// Whether a State is the subject of the verb.
  func isOfState(_ place: Int) -> Bool {
    let word = sentence.text(place)
    guard ["rejected", "rejects", "adopted", "approved"].contains(word) else { return false }
    var at = place
    while sentence.isAny(["has", "had", "also", "have"], at - 1)
      || sentence.text(at - 1).hasSuffix("ly")
    { at -= 1 }
    guard let group = sentence.groups.first(where: { $0.end == at }) else { return false }
    return group.start == 0 || sentence.isAny([",", "and", "but", "the", "while"], group.start - 1)
  }

  private func isPrevented(_ place: Int) -> Bool {
    places(max(0, place - 6), place).contains {
      sentence.isAny(["prevented", "preventing", "prevent", "blocked", "stopped"], $0)
    }
  }

  /// `14 members approved`: what so many did is not yet what the body did.
  func isOfCountedMembers(_ place: Int) -> Bool {
    var at = place - 1
    while at > place - 4, !Sentence.voters.contains(sentence.text(at)) { at -= 1 }
    guard Sentence.voters.contains(sentence.text(at)) else { return false }
    return places(max(0, at - 5), at).contains { sentence.isNumber($0) }
  }

  /// Whether a body, or its people, is what decides: named shortly before, and no State between.
  func hasBodySubject(_ place: Int) -> Bool {
    for at in stride(from: place - 1, through: max(0, place - 20), by: -1) {
      if let body = sentence.term(at)?.body {
        if sentence.term(at)?.isPossessive == true { continue }
        if case .other = body.manner { return false }
        if body.manner.isOfPeople, sentence.isNumber(at - 1) { return false }
        if isOfMembers(at) { return false }
        // `the 13 other council members voted`: they are not the Council.
        return
          !(sentence.isAny(["members", "member"], at + 1)
          && places(max(0, at - 4), at).contains { sentence.isNumber($0) })
      }
      if sentence.text(at) == "they", at >= place - 2 { return true }
      if sentence.isName(at), at >= place - 4 { return false }
      if sentence.isNumber(at), at >= place - 4 { return false }
      if sentence.text(at) == ";" { return false }
    }
    return false
  }
}
