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
  /// `rejected its recognition of the city`: what the text is about, and not what became of it.
  var isOfMatter = false
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
      // `Nations of the world rejected the referendums`: no text, and no body.
      let isPassive = places(max(0, place - 4), place).contains {
        sentence.isAny(["was", "were", "been", "being", "be", "is"], $0)
      }
      // `the delegate of Iran rejected the draft`: a speaker.
      if word == "rejected", !isPassive, !hasBodySubject(place),
        places(max(0, place - 6), place).contains(where: {
          sentence.isAny(
            [
              "delegate", "representative", "ambassador", "envoy", "minister", "spokesman",
              "spokeswoman", "diplomat", "diplomats",
            ], $0)
        })
      {
        return nil
      }
      if word == "rejected", !isPassive, !hasBodySubject(place), !isText(place + 1),
        places(max(0, place - 6), place).contains(where: {
          Sentence.voters.contains(sentence.text($0))
        })
      {
        return nil
      }
      decision.isOfMatter =
        word == "rejected" && !isPassive && hasBodySubject(place) && !isText(place + 1)
        && (sentence.isAny(["its", "their"], place + 1)
          || sentence.term(place + 1)?.isPossessive == true)
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
    case "not", "without":
      // `had not obtained the two-thirds majority`, `but not the necessary two thirds`.
      let far = places(place + 1, place + 8).first {
        sentence.isAny(["majority", "twothirds", "twothird", "thirds", "third"], $0)
          || sentence.text($0) == "two" && sentence.isAny(["thirds", "third"], $0 + 1)
          || isTwoThirds($0)
      }
      guard far != nil, sentence.hasVoteContext || sentence.isNumber(0),
        places(place + 1, (far ?? 0) + 1).contains(where: {
          sentence.isAny(
            [
              "obtained", "reached", "received", "attained", "won", "secured", "got", "gained",
              "achieve", "get", "reach", "obtain", "win", "necessary", "required", "needed",
            ], $0)
        })
      else { return nil }
      var decision = made(.rejected)
      decision.mood = .happened
      decision.outcome = .rejected
      decision.isFailure = true
      return decision
    case "did" where sentence.text(place + 1) == "so":
      // `It did so without a vote.`
      guard place <= 2 else { return nil }
      return made(.adopted, 2)
    case "unanimous":
      // `The vote was unanimous.`
      guard sentence.isAny(["was", "were"], place - 1),
        sentence.mentions(["vote", "decision", "adoption", "approval"])
      else { return nil }
      return made(.adopted)
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
      let isPassive = sentence.isAny(["was", "were"], place - 1) && textIsSubject(place)
      guard sentence.text(place + 1) == "by" || isLostBid(place) || isPassive,
        sentence.hasVoteContext
      else { return nil }
      var decision = made(.rejected)
      decision.isFailure = true
      return decision
    case "backed", "backs", "endorsed", "endorses", "supported", "confirmed", "confirms",
      "overrode":
      // `was endorsed by 98 votes to 71`.
      let isPassive =
        sentence.isAny(["was", "were"], place - 1) && sentence.text(place + 1) == "by"
        && sentence.isNumber(place + 2)
        && !sentence.isAny(Sentence.voters.subtracting(Sentence.voteNouns), place + 3)
      guard isPassive || hasBodySubject(place) else { return nil }
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
}
