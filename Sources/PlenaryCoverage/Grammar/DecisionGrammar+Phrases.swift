/// Decisions told in several words.
extension DecisionGrammar {
  /// `voted to adopt`, `voted 51-48 to reject`, `voted Tuesday in favour of`, `voted down`.
  func voted(_ place: Int) -> Decision? {
    // `nine votes to pass`: a noun.
    if sentence.text(place) == "votes", sentence.isNumber(place - 1) { return nil }
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
        // `voted overwhelmingly against the embargo`: that is what the text is about.
        if marker.column == .against, !isText(marker.end) { return nil }
        return made(marker.column == .inFavour ? .adopted : .rejected, marker.end)
      }
      let term = sentence.term(next)
      guard
        term?.time != nil || term?.number != nil || Sentence.manners.contains(word)
          || (word == "to" && sentence.isNumber(next + 1)) || isPlace(next)
          || [
            "on", "by", "late", "early", "narrowly", "earlier", "this", ",", "with", "strongly",
            "abstentions", "abstaining", "against", "and", "again",
          ].contains(word)
      else { return nil }
      next += 1
    }
    return nil
  }

  /// `in New York`, `at Strasbourg`
  private func isPlace(_ place: Int) -> Bool {
    if sentence.isAny(["in", "at"], place) {
      return sentence.term(place + 1)?.isCapitalised == true
    }
    guard let term = sentence.term(place), term.isCapitalised, term.isWord else { return false }
    return sentence.isAny(["in", "at"], place - 1) || sentence.isAny(["in", "at"], place - 2)
  }

  /// Whether what was voted against is a text, or a pronoun for one.
  func isText(_ place: Int) -> Bool {
    if sentence.isAny(["it", "this", "that", "them", "", ".", ","], place) { return true }
    // `against holding a debate`
    if sentence.text(place).hasSuffix("ing") { return true }
    for at in places(place, min(sentence.count, place + 9)) {
      if sentence.object(at: at) != nil { return true }
      if sentence.isAny([",", ";", "which", "after", "while"], at) { return false }
    }
    return sentence.isNumber(place)
  }

  /// What the body voted to do.
  func purpose(_ place: Int, _ mood: Mood, _ start: Int) -> Decision? {
    let word = sentence.text(place)
    let isAgainst = ["reject", "defeat", "kill", "block", "table", "dismiss", "shelve", "oppose"]
      .contains(word)
    if ["abstain", "oppose", "veto"].contains(word) { return nil }
    return Decision(
      outcome: isAgainst ? .rejected : .adopted, mood: mood, start: start, end: place + 1)
  }

  /// `failed`, `failed to pass`, `failed to get a two-thirds majority`.
  func failed(_ place: Int) -> Decision? {
    let mood = sentence.mood(at: place)
    guard mood.modality == .happened, !mood.isNegated, !isOfAnAttempt(place) else { return nil }
    // `three failed texts`: an adjective.
    if sentence.text(place) == "failed",
      sentence.object(at: place + 1) != nil
        || sentence.isAny(["attempt", "attempts", "bid", "bids", "effort", "efforts"], place + 1)
    {
      return nil
    }
    var end = place + 1
    // `failed on Thursday to stop the Council from meeting`
    while sentence.text(end) == "on" || sentence.term(end)?.time != nil { end += 1 }
    if sentence.text(end) != "to" { end = place + 1 }
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
  func isOfAnAttempt(_ place: Int) -> Bool {
    places(max(sentence.clauseStart(place), place - 8), place).contains {
      sentence.isAny(["attempt", "attempts", "effort", "efforts", "bid", "bids", "objections"], $0)
    }
  }
}
