/// What was decided on, and how.
extension DecisionGrammar {
  func setObject(_ decision: inout Decision) {
    var at = decision.end
    while at < min(decision.end + 12, sentence.count) {
      let word = sentence.text(at)
      if word == ";" || (word == "," && at > decision.end + 4)
        || Sentence.decisionWords.contains(word) && !Sentence.voteNouns.contains(word)
      {
        break
      }
      // `approved by 448 votes to 197 the report`
      let isTally = word == "by" && (sentence.isNumber(at + 1) || sentence.text(at + 1) == "a")
      if ["by", "after", "which", "who", "while", "but", "("].contains(word),
        at <= decision.end + 1, !isTally
      {
        break
      }
      if let object = sentence.object(at: at), !isAttributive(at) {
        decision.object = object
        decision.objectPlace = at
        break
      }
      at += 1
    }
    if decision.object == nil, let subject = subject(decision) {
      decision.object = sentence.object(at: subject)
      decision.objectPlace = subject
    }
    if decision.object == nil {
      for at in stride(from: decision.start - 1, through: max(0, decision.start - 16), by: -1) {
        if sentence.text(at) == ";" { break }
        if let object = sentence.object(at: at) {
          decision.object = object
          decision.objectPlace = at
          break
        }
      }
    }
    if DecisionGrammar.prolonging.contains(sentence.text(decision.start)) {
      // What is extended is a mandate; the text that does so is not named.
      decision.object = nil
      decision.objectPlace = nil
    }
    if sentence.isAboutAgenda { decision.object = .agenda }
    if decision.object == nil,
      sentence.isAny(["confirmed", "confirms"], decision.start)
        || sentence.text(decision.end - 1) == "confirm"
    {
      decision.object = .other("nomination")
    }
  }

  /// The text that was decided on, where it stands before the verb: the first noun of the clause
  /// that hangs on no preposition. `An amendment to the resolution, offered by Cuba, was rejected.`
  func subject(_ decision: Decision) -> Int? {
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
      guard sentence.object(at: at) != nil, !isAttributive(at), word != "report" else { continue }
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

  /// `eight members of the 15-strong Council`
  func isOfMembers(_ place: Int) -> Bool {
    places(max(0, place - 6), place).contains {
      Sentence.voters.contains(sentence.text($0)) && sentence.text($0 + 1) == "of"
        && (sentence.isNumber($0 - 1) || sentence.isNumber($0 - 2))
    }
  }

  static let prolonging: Set<String> = [
    "renewed", "renews", "extended", "extends", "renew", "extend",
  ]

  static let prepositions: Set<String> = [
    "to", "from", "on", "in", "of", "for", "by", "with", "into", "against", "under", "within", "at",
    "behind", "about", "over",
  ]

  /// `resolution amendment`, `draft resolution`: the last noun names it.
  func isAttributive(_ place: Int) -> Bool { sentence.object(at: place + 1) != nil }

  func isUnanimous(_ decision: Decision) -> Bool {
    places(max(0, decision.start - 3), min(sentence.count, decision.end + 14)).contains {
      sentence.isAny(["unanimously", "unanimous", "unanimity"], $0)
    }
  }

  func isWithoutVote(_ decision: Decision) -> Bool {
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
