extension Sentence {
  /// Texts that are voted on.
  static let textNouns: Set<String> = [
    "resolution", "resolutions", "draft", "drafts", "text", "texts", "measure", "amendment",
    "amendments", "motion", "bill", "proposal", "treaty", "paragraph", "decision", "deal",
    "agreement", "legislation", "budget", "convention", "statement", "declaration", "nomination",
    "agenda", "plan", "report", "act", "document", "accord", "pact", "subamendment", "provision",
    "package", "law", "megabill", "ceasefire", "embargo", "statement", "paragraphs", "motions",
  ]
  static let voteContext: Set<String> = [
    "vote", "votes", "voted", "voting", "ballot", "adopted", "rejected", "approved", "passed",
    "defeated", "carried", "division", "result", "lost", "failed",
  ]
  static let decisionWords: Set<String> = [
    "vote", "voted", "votes", "adopted", "adopts", "adopting", "adopt", "approved", "approves",
    "approve", "approving", "passed", "passes", "pass", "passing", "rejected", "rejects", "reject",
    "rejecting", "defeated", "defeats", "defeat", "endorsed", "endorses", "backed", "backs",
    "failed", "fails", "carried", "confirmed", "confirms", "ratified", "lost", "overrode",
    "override",
    "passage", "adoption", "rejection", "result", "tally", "through", "okayed", "cleared",
    "survived", "prevailed", "negatived", "refused", "agreed", "decided", "demanded", "condemned",
    "deplored", "shelved", "retained", "went", "count", "aside", "beaten", "stayed", "threw",
    "thrown", "urged", "declared", "called", "asked", "suspended",
  ]
  static let sports: Set<String> = [
    "goals", "league", "striker", "midfielder", "scored", "innings", "playoff", "playoffs",
    "championship", "quarterback", "stadium", "fixture", "fixtures", "halftime", "semifinal",
    "semifinals", "wickets", "tournament", "touchdown", "coach", "penalty",
  ]

  /// Whether the sentence speaks of a vote, of a body that votes, or of a text.
  var hasVoteContext: Bool {
    mentions(Sentence.textNouns) || mentions(["vote", "votes", "voted", "voting"])
      || terms.contains { term in
        guard let body = term.body else { return false }
        switch body.manner {
        case .full, .bare, .people: return true
        case .other, .organisation: return false
        }
      }
  }

  private static let needs: Set<String> = [
    "need", "needs", "needed", "require", "requires", "required", "requiring", "needing",
    "minimum", "necessary", "threshold", "requirement", "least", "short", "hopes", "hoping", "seek",
    "seeking", "seeks", "wants", "without", "lacked", "lacks", "lacking",
  ]

  /// Votes that are needed or hoped for, and not cast.
  func isNeeded(_ start: Int, _ end: Int) -> Bool {
    for place in places(max(clauseStart(start), start - 5), start) {
      if isAny(Sentence.needs, place), !(text(place) == "short" && text(place + 1) != "of") {
        return true
      }
      if isAny(["if", "unless", "whether"], place) { return true }
    }
    for place in places(end, min(end + 4, count)) {
      if isAny([",", ";", "—", "(", "and", "out"], place) { break }
      if isAny(["needed", "required", "necessary", "requirement", "threshold"], place) {
        return true
      }
      // `voted 217-213 to pass the bill` did.
      if isAny(["voted", "vote", "votes"], start - 1) { continue }
      if has("to", "pass", at: place) || has("to", "be", "adopted", at: place) { return true }
    }
    // `Nine votes in favour and no veto by a permanent member are needed.`
    for place in places(end, min(end + 22, count)) {
      if isAny([";", ","], place) { break }
      if isAny(["needed", "required", "necessary"], place),
        isAny(["are", "is", "be"], place - 1)
      {
        return true
      }
    }
    return false
  }

  private static let forecasts: [String: Modality] = [
    "expected": .predicted, "expects": .predicted, "expect": .predicted, "predicted": .predicted,
    "predicts": .predicted, "projected": .predicted, "forecast": .predicted, "likely": .predicted,
    "anticipated": .predicted, "will": .predicted, "would": .conditional, "could": .conditional,
    "may": .predicted, "might": .predicted, "should": .conditional, "if": .conditional,
    "hoped": .conditional, "estimated": .predicted, "must": .conditional,
  ]

  /// The mood in which a number of votes is said: that of the verb next to it on its left.
  func moodOfCount(_ start: Int, _ verb: Int) -> Modality {
    if verb > start {
      let mood = mood(at: verb)
      if mood.modality != .happened { return mood.modality }
    }
    var place = start - 1
    let least = max(0, start - 14)
    while place >= least {
      let word = text(place)
      if word == ";" || word == "—" { break }
      if Sentence.doneVerbs.contains(word) {
        return mood(at: place).modality
      }
      // `could only muster 44 votes`: it did.
      if word == "could", text(place + 1) == "only" || text(place + 2) == "only" {
        return .happened
      }
      if let modality = Sentence.forecasts[word],
        word != "may" || !(term(place)?.isCapitalised ?? false)
      {
        return modality
      }
      if word == ",", start - place > 3 { break }
      place -= 1
    }
    return .happened
  }

  private static let doneVerbs: Set<String> = [
    "voted", "adopted", "approved", "passed", "rejected", "defeated", "failed", "were", "was",
    "received", "got", "won", "carried", "endorsed", "vetoed", "backed", "saw", "adopting",
    "rejecting", "passing", "approving", "confirmed", "secured", "garnered", "fell",
    "pass", "adopt", "approve", "reject", "lost", "been", "turned", "thrown", "obtained",
  ]
}
