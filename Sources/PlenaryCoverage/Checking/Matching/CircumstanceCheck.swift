import PlenaryModel

/// Body, day, outcome, veto, proposers and margin of a vote that the record knows.
extension ReportCheck {
  mutating func circumstances(_ told: ToldVote, _ match: VoteMatch) {
    announcedMajority(told, match.fact)
    veto(told, match.fact)
    guard let fact = match.fact ?? match.origin else { return }
    body(told, match, fact)
    date(told, match, fact)
    outcome(told, match, fact)
    proposers(told, fact)
    if match.conflicts.contains(.matter), match.fact != nil {
      add(
        .matter, told, span: told.place, said: told.vote.object, recorded: fact.matter.rawValue,
        .mismatch, "\(fact.citation) was a vote on another kind of text.", fact: fact)
    }
  }

  private mutating func body(_ told: ToldVote, _ match: VoteMatch, _ fact: VoteFact) {
    guard let body = told.vote.body, !told.vote.isBodyInferred, match.manner != .otherStage else {
      return
    }
    let span = bodySpan(told)
    if body.id == fact.body.id, body.id != nil || body.name == fact.body.name {
      add(
        .body, told, span: span, said: body.name, recorded: fact.body.name, .match,
        "So \(fact.citation).", fact: fact)
      return
    }
    let isStage =
      (body.isCommittee && fact.body.id == "GA") || (body.id == "GA" && fact.body.isCommittee)
    add(
      .body, told, span: span, said: body.name, recorded: fact.body.name,
      isStage ? .wrongStage : .mismatch,
      isStage && fact.body.isCommittee
        ? "\(fact.citation): a committee voted; only the plenary of the Assembly adopts."
        : "The vote was in the \(fact.body.name): \(fact.citation).", fact: fact)
  }

  private mutating func date(_ told: ToldVote, _ match: VoteMatch, _ fact: VoteFact) {
    guard let said = told.vote.date, let day = fact.day else { return }
    let span =
      report.reading.claims.first { claim in
        guard case .time(let time) = claim.value, told.covers(claim.span) else { return false }
        return time.day == said
      }?.span ?? told.place
    if said == day {
      add(
        .date, told, span: span, recorded: "\(day)", .match, "So \(fact.citation).", fact: fact)
    } else if match.fact != nil {
      add(
        .date, told, span: span, said: "\(said)", recorded: "\(day)", .mismatch,
        "The vote was on \(day), not on \(said).", fact: fact)
    }
  }

  private mutating func outcome(_ told: ToldVote, _ match: VoteMatch, _ fact: VoteFact) {
    if let method = told.vote.method, method != "recorded vote", !method.hasPrefix("roll"),
      (fact.totals[.inFavour] ?? 0) > 0, match.fact != nil, told.totals.isEmpty
    {
      add(
        .outcome, told, span: told.place, said: method, recorded: fact.tallyWords, .mismatch,
        "A vote was taken: \(fact.citation).", fact: fact)
    }
    guard let outcome = told.vote.outcome, let recorded = fact.outcome, match.fact != nil else {
      return
    }
    let span =
      report.reading.claims.first { claim in
        guard case .outcome(let said) = claim.value, told.covers(claim.span) else { return false }
        return said == outcome
      }?.span ?? told.place
    if outcome == recorded || (outcome == .rejected && recorded == .vetoed) {
      // What the reader concluded from the numbers, the report did not say.
      guard !told.vote.isOutcomeInferred else { return }
      add(
        .outcome, told, span: span, recorded: recorded.rawValue, .match, "So \(fact.citation).",
        fact: fact)
      return
    }
    // `The other 13 voted in favour` says of itself nothing of what became of the text.
    let isStated = report.reading.claims.contains { claim in
      guard told.covers(claim.span), claim.modality == .happened || claim.modality == .alleged
      else { return false }
      if case .outcome(let said) = claim.value {
        return said == outcome && !claim.quote.hasSuffix("favour")
          && !claim.quote.hasSuffix("favor")
      }
      return claim.kind == .veto && outcome == .vetoed
    }
    guard !told.vote.isOutcomeInferred, isStated else { return }
    let isVeto = [outcome, recorded].contains(.vetoed) && outcome != .adopted
    let why =
      isVeto && recorded == .rejected
      ? "It failed for want of votes; a veto stops only what has the votes."
      : "\(fact.citation): \(recorded.rawValue)."
    // A veto where none can be is an error about the rule, which is said there.
    if outcome == .vetoed, let needed = majority(of: fact), !needed.hasVeto { return }
    add(
      .outcome, told, span: span, said: outcome.rawValue, recorded: recorded.rawValue, .mismatch,
      why, fact: fact)
  }

  private mutating func proposers(_ told: ToldVote, _ fact: VoteFact) {
    let said = told.vote.proposers
    guard !said.isEmpty, !fact.proposers.isEmpty else { return }
    let wrong = said.filter { !fact.proposers.contains($0) }
    let codes = fact.proposers.map(\.code).joined(separator: ", ")
    add(
      .proposers, told, span: told.place, said: said.map(\.code).joined(separator: ", "),
      recorded: codes, wrong.isEmpty ? .match : .mismatch,
      wrong.isEmpty
        ? "So \(fact.citation)." : "\(fact.citation) was proposed by \(codes).", fact: fact)
  }

  /// The difference that parliaments announce.
  private mutating func announcedMajority(_ told: ToldVote, _ fact: VoteFact?) {
    // `A majority of 120 votes` may be all who voted for it.
    guard let majority = told.vote.majority,
      let inFavour = fact?.totals[.inFavour] ?? told.totals[.inFavour],
      let against = fact?.totals[.against] ?? told.totals[.against]
    else { return }
    if majority == inFavour { return }
    let difference = abs(inFavour - against)
    let span =
      report.reading.claims.first { $0.kind == .majority && told.covers($0.span) }?.span
      ?? told.place
    add(
      .majority, told, span: span, said: "\(majority)", recorded: "\(difference)",
      majority == difference ? .match : .arithmetic,
      "\(max(inFavour, against)) less \(min(inFavour, against)) is \(difference).", fact: fact)
  }

  /// Who vetoed, and whether a veto was possible.
  private mutating func veto(_ told: ToldVote, _ fact: VoteFact?) {
    let claims = report.reading.claims.filter { claim in
      claim.kind == .veto && claim.modality == .happened && told.covers(claim.span)
    }
    // The body comes from the record, or from the words; of a guess no error of rule is made.
    let body = fact?.body ?? (told.vote.isBodyInferred ? nil : told.vote.body)
    let isProcedure = fact.map { isProcedural($0) } ?? told.vote.isProcedural
    let rules = rules(of: body, on: fact?.day ?? told.vote.date)
    let hasVeto = body == nil || rules?.ordinary?.hasVeto == true
    guard hasVeto, !isProcedure else {
      let span = claims.first?.span ?? told.place
      let council = self.rules(of: .securityCouncil, on: nil)?.ordinary
      guard told.vote.outcome == .vetoed || !claims.isEmpty,
        !isDenied(claims.first?.span ?? told.place)
      else { return }
      add(
        .veto, told, span: span, .ruleError,
        isProcedure
          ? "No veto applies to a decision on procedure (\(rules?.procedural?.source ?? "")): a vote "
            + "against."
          : "There is no veto in the \(body?.name ?? "body"): only in the Security Council "
            + "(\(council?.source ?? "")).", fact: fact)
      return
    }
    guard !told.vote.vetoBy.isEmpty, let fact, fact.outcome != nil else { return }
    for member in told.vote.vetoBy {
      let isRight = fact.vetoBy.contains(member)
      let names = fact.vetoBy.map(\.code).joined(separator: ", ")
      add(
        .veto, told, span: claims.first?.span ?? told.place, said: "veto by \(member)",
        recorded: names.isEmpty ? "no veto" : names, isRight ? .match : .mismatch,
        isRight
          ? "So \(fact.citation)."
          : names.isEmpty ? "\(fact.citation): no veto." : "\(fact.citation): vetoed by \(names).",
        fact: fact)
    }
  }

  /// `no vetoes in procedural votes`, `could not be vetoed`: the rule, and no veto.
  private func isDenied(_ span: TextSpan) -> Bool {
    let sentence = report.words(in: report.sentence(at: span))
    let before = sentence.filter { $0.span.end <= span.start }.suffix(4).map(\.text)
    return before.contains { ["no", "not", "without", "cannot", "nor", "neither"].contains($0) }
  }
}
