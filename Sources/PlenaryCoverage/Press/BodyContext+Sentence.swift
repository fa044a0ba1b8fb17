extension BodyContext {
  private static let asking: Set<String> = [
    "urged", "urge", "urging", "asking", "asked", "call", "calls", "called", "calling", "have",
    "require", "requires", "requested", "request", "requests", "tell", "told", "wants", "allow",
    "recommend", "recommends", "recommended", "invites", "invite", "encouraging", "encourages",
    "refer", "referred", "briefing", "briefed", "before", "addressing", "addressed", "to",
  ]

  /// The body that decides in a sentence at a place; nil where it names none.
  mutating func body(in sentence: Sentence, at anchor: Int) -> VotingBody? {
    // `the plenary session of the General Assembly (116:20:55)`
    if sentence.text(anchor - 1) == "(" {
      for place in stride(from: anchor - 2, through: max(0, anchor - 14), by: -1) {
        if let named = sentence.term(place)?.body,
          let body = body(named, isRights: isRights(place, sentence))
        {
          return body
        }
      }
    }
    var best: (body: VotingBody, score: Int)?
    for place in 0..<sentence.count {
      guard let named = sentence.term(place)?.body else { continue }
      let score = score(named, place, anchor, sentence)
      guard score > 0, let body = body(named, isRights: isRights(place, sentence)) else { continue }
      if score > best?.score ?? 0 { best = (body, score) }
    }
    return best?.body
  }

  /// `the rights council`, `the UN's human rights council`.
  private func isRights(_ place: Int, _ sentence: Sentence) -> Bool {
    sentence.text(place) == "rights"
  }

  /// How well a name fits as that of the body that decides; 0 where it does not.
  private func score(
    _ named: NamedBody, _ place: Int, _ anchor: Int, _ sentence: Sentence
  ) -> Int {
    switch named.manner {
    case .other, .organisation: return 0
    case .full, .bare, .people: break
    }
    if case .bare(.house) = named.manner, sentence.term(place)?.isCapitalised != true { return 0 }
    let isAsked = places(max(0, place - 3), place).contains { at in
      BodyContext.asking.contains(sentence.text(at))
        && !(sentence.text(at) == "to" && at < place - 2)
        && !(sentence.text(at) == "before" && sentence.text(at - 1) == "came")
    }
    if isAsked { return 0 }
    // `the draft on the report of the Human Rights Council`.
    if place > 2, sentence.text(place - 1) == "the", sentence.text(place - 2) == "of",
      sentence.isAny(["report", "reports", "recommendation", "president", "members"], place - 3)
    {
      return 0
    }
    // `a House-passed bill`
    if sentence.term(place + 1)?.isJoined == true { return 0 }
    // `impelling the General Assembly to call`: what it is asked to do.
    if sentence.text(place + 1) == "to", place < anchor, sentence.term(place + 2)?.isWord == true {
      return 0
    }
    // `the Assembly would express`: what a draft asks for.
    if sentence.text(place + 1) == "would", place > anchor || sentence.isCommitteeWork { return 0 }
    var score = 100 - min(60, abs(anchor - place))
    if case .full = named.manner { score += 15 }
    // `a Security Council resolution` names the body that votes on it.
    let names =
      sentence.object(at: place + 1) != nil || sentence.object(at: place + 2) != nil
    if sentence.term(place)?.isPossessive == true { score -= names ? 0 : 55 }
    // `suspending Russia from the Human Rights Council`
    let before =
      sentence.text(place - 1) == "the" ? sentence.text(place - 2) : sentence.text(place - 1)
    if ["from", "on", "to", "against", "for", "with", "about"].contains(before) { score -= 60 }
    if sentence.text(place - 1) == "of" || sentence.text(place - 2) == "of" { score -= 20 }
    if place > anchor {
      let lead = sentence.text(place - 1) == "the" ? place - 2 : place - 1
      if !names, !["in", "by", "at"].contains(sentence.text(lead)) { score -= 30 }
    }
    return max(1, score)
  }
}
