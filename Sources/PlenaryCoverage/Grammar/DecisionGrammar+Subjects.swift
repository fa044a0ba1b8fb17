/// Who decides, and whether a verb tells of a decision at all.
extension DecisionGrammar {
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

  func isPrevented(_ place: Int) -> Bool {
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
      if sentence.isAny([";", ":"], at) { return false }
    }
    return false
  }
}
