import PlenaryModel

/// What reports say of the rules: majorities, votes needed, force, members.
extension ReportCheck {
  mutating func rules() {
    for claim in report.reading.claims {
      switch claim.kind {
      case .threshold: threshold(claim)
      case .votesNeeded: votesNeeded(claim)
      case .legalEffect: force(claim)
      case .membership: members(claim)
      case .rule: rule(claim)
      default: continue
      }
    }
    simpleMajorities()
  }

  /// `It needed only a simple majority.`
  private mutating func simpleMajorities() {
    for sentence in report.sentences {
      let words = Array(report.words(in: sentence))
      for place in words.indices.dropLast()
      where words[place].text == "simple" && words[place + 1].text == "majority" {
        guard words.contains(where: { ReportCheck.needing.contains($0.text) }),
          !words.contains(where: { ["not", "no", "more", "than"].contains($0.text) }),
          let vote = toldVote(at: words[place].span), let fact = matches[vote].event,
          let needed = majority(of: fact)
        else { continue }
        add(
          .threshold, told[vote], span: words[place].span.union(words[place + 1].span),
          recorded: needed.words, needed.isSimple ? .match : .ruleError,
          "\(fact.citation) needed \(needed.words).", fact: fact)
      }
    }
  }

  private mutating func threshold(_ claim: Claim) {
    guard case .words(let words) = claim.value, words.hasPrefix("2/3") else { return }
    let sentence = report.words(in: report.sentence(at: claim.span))
    let before = sentence.filter { $0.span.end <= claim.span.start }.suffix(6).map(\.text)
    // `no two-thirds majority was needed`, `did not need two thirds`.
    let isDenied = before.contains { ["no", "not", "without", "never"].contains($0) }
    let failed = before.contains { ["failed", "short", "get", "obtain", "reach"].contains($0) }
    guard let place = toldVote(at: claim.span), let fact = matches[place].event,
      let needed = majority(of: fact)
    else {
      return add(
        .threshold, toldVote(at: claim.span).map { told[$0] }, span: claim.span, said: claim.quote,
        .unverifiable, "The record does not say which majority was needed.")
    }
    let isNeed = sentence.contains { ReportCheck.needing.contains($0.text) }
    guard isNeed || failed || isDenied else { return attained(claim, told[place], fact) }
    let isRight = needed.isTwoThirds != (isDenied && !failed)
    add(
      .threshold, told[place], span: claim.span, said: claim.quote, recorded: needed.words,
      isRight ? .match : .ruleError,
      isRight
        ? "So the rule for \(fact.citation)." : "\(fact.citation) needed \(needed.words).",
      fact: fact)
  }

  private static let needing: Set<String> = [
    "need", "needs", "needed", "require", "requires", "required", "requiring", "enough",
    "sufficient", "sufficed", "suffices", "needing", "necessary", "must", "threshold",
  ]

  /// `Adopted with a two-thirds majority` says what it got, and not what it needed.
  private mutating func attained(_ claim: Claim, _ told: ToldVote, _ fact: VoteFact) {
    guard let inFavour = fact.totals[.inFavour], let against = fact.totals[.against] else { return }
    let isReached = inFavour >= 2 * against
    add(
      .majority, told, span: claim.span, said: claim.quote, recorded: fact.tallyWords,
      isReached ? .match : .mismatch,
      "\(inFavour) of \(inFavour + against) voting are \(isReached ? "two thirds or more" : "fewer than two thirds").",
      fact: fact)
  }

  /// `It takes nine votes`: the number that the rules of the body ask for, or of another body.
  private mutating func votesNeeded(_ claim: Claim) {
    guard case .number(let votes, _) = claim.value else { return }
    let place = toldVote(at: claim.span)
    guard let body = bodyNamed(in: claim.span) ?? place.flatMap({ bodyOf($0) }),
      let rules = rules(of: body, on: place.flatMap { matches[$0].fact?.day }),
      let needed = place.flatMap({ matches[$0].event }).flatMap({ majority(of: $0) })
        ?? rules.ordinary
    else { return }
    let told = place.map { self.told[$0] }
    if let number = needed.votes {
      return add(
        .rule, told, span: claim.span, said: claim.quote, recorded: "\(number)",
        votes == number ? .match : .ruleError,
        "The \(body.name) needs \(number) votes (\(needed.source)).")
    }
    // Two thirds of some number of voters may well be nine: only the Council's own number is an
    // error elsewhere.
    let council = self.rules(of: .securityCouncil, on: nil)?.ordinary
    guard let council, council.votes == votes else { return }
    add(
      .rule, told, span: claim.span, said: claim.quote, .ruleError,
      "\(votes) votes are the rule of the Security Council (\(council.source)), and not of the "
        + "\(body.name).")
  }

  func bodyOf(_ place: Int) -> VotingBody? { matches[place].fact?.body ?? told[place].vote.body }

  private func bodyNamed(in span: TextSpan) -> VotingBody? {
    let sentence = report.sentence(at: span)
    for claim in report.reading.claims where sentence.contains(claim.span) {
      if case .body(let body) = claim.value { return body }
    }
    return nil
  }

  private mutating func force(_ claim: Claim) {
    guard case .words(let words) = claim.value, claim.modality == .happened else { return }
    let place = toldVote(at: claim.span)
    guard let body = bodyNamed(in: claim.span) ?? place.flatMap({ bodyOf($0) }) else { return }
    let isBinding = words == "binding"
    let told = place.map { self.told[$0] }
    guard let rules = rules(of: body, on: place.flatMap { matches[$0].fact?.day }),
      let binds = rules.binds
    else { return }
    if !binds {
      add(
        .force, told, span: claim.span, said: claim.quote, recorded: "a recommendation",
        isBinding ? .ruleError : .match,
        "The \(body.name) recommends (\(rules.force))"
          + (isBinding ? "; its resolutions do not bind." : "."))
    } else if isBinding {
      add(
        .force, told, span: claim.span, said: claim.quote, .match,
        "Decisions of the \(body.name) bind the members (\(rules.force)).")
    }
  }

  private mutating func members(_ claim: Claim) {
    guard case .number(let said, _) = claim.value else { return }
    let sentence = report.sentence(at: claim.span)
    let place = toldVote(at: claim.span)
    // The body that follows the number, else the one that the sentence or the vote is about.
    let next = report.reading.claims.first {
      if case .body = $0.value {
        return $0.span.start >= claim.span.end && sentence.contains($0.span)
      }
      return false
    }
    var body = place.flatMap { bodyOf($0) }
    if case .body(let named)? = next?.value { body = named }
    guard let body, let members = facts.membership(of: body) ?? place.flatMap({ recorded($0) })
    else { return }
    add(
      .members, place.map { told[$0] }, span: claim.span, said: claim.quote,
      recorded: "\(members)", said == members ? .match : .mismatch,
      "The \(body.name) has \(members) members.")
  }

  private func recorded(_ place: Int) -> Int? { matches[place].event?.members }

  /// `there are no vetoes in procedural votes of the Council`.
  private mutating func rule(_ claim: Claim) {
    let words = report.words(in: claim.span).map(\.text)
    guard words.contains("procedural"), words.contains(where: { $0.hasPrefix("veto") }) else {
      return
    }
    guard let council = rules(of: .securityCouncil, on: nil), council.ordinary?.hasVeto == true,
      let procedural = council.procedural, !procedural.hasVeto
    else { return }
    add(
      .rule, toldVote(at: claim.span).map { told[$0] }, span: claim.span, said: claim.quote, .match,
      "No veto applies to procedure (\(procedural.source)).")
  }
}
