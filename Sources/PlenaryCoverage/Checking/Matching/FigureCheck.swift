import PlenaryModel

/// Numbers that are no votes, co-sponsors, what is to come, and words of others.
extension ReportCheck {
  mutating func figures() {
    for claim in report.reading.claims {
      switch claim.kind {
      case .cosponsors: cosponsors(claim)
      case .quantity: quantity(claim)
      default: continue
      }
    }
  }

  private mutating func cosponsors(_ claim: Claim) {
    guard let said = StatedQuantity(claim.value) else { return }
    let place = toldVote(at: claim.span)
    guard let place, let fact = matches[place].fact ?? matches[place].origin,
      let recorded = fact.cosponsors
    else {
      return add(
        .cosponsors, place.map { told[$0] }, span: claim.span, said: claim.quote, .unverifiable,
        "The record does not give the number of co-sponsors.")
    }
    compare(.cosponsors, claim, said, .point(recorded), fact.citation, fact.id, told[place])
  }

  private mutating func quantity(_ claim: Claim) {
    guard let said = StatedQuantity(claim.value),
      !told.contains(where: { $0.figures.contains { $0.span.contains(claim.span) } })
    else { return }
    let sentence = Set(report.words(in: report.sentence(at: claim.span)).map(\.text))
    let noun = report.words(in: claim.span).last?.text ?? ""
    let fitting = facts.figures.filter { fact in
      fact.nouns.contains(noun) || fact.nouns.contains(noun + "s")
        || (["people", "persons", "others"].contains(noun)
          && !fact.nouns.isDisjoint(with: sentence))
    }
    guard !fitting.isEmpty else { return }
    // Of several figures of one kind the report is right if it gives one of them.
    let fact =
      fitting.first { said.relation(to: $0.value).isCompatible } ?? fitting[0]
    compare(.figure, claim, said, fact.value, fact.citation, fact.id, nil)
  }

  private mutating func compare(
    _ subject: Finding.Subject, _ claim: Claim, _ said: StatedQuantity, _ recorded: StatedQuantity,
    _ citation: String, _ fact: String, _ told: ToldVote?
  ) {
    let relation = said.relation(to: recorded)
    let why: String
    switch relation {
    case .equal: why = "So \(citation)."
    case .rounding: why = "\(recorded) in \(citation); one of the two is rounded."
    case .withinBound: why = "\(recorded) in \(citation); one lies within the bound of the other."
    case .orderOfMagnitude: why = "\(recorded) in \(citation); of the same order of magnitude."
    case .conflict: why = "\(recorded) in \(citation)."
    }
    findings.append(
      Finding(
        subject, span: claim.span, said: claim.quote, recorded: "\(recorded)",
        verdict: relation.isCompatible ? .match : .mismatch, why: why, fact: fact, vote: told?.index
      ))
  }

  /// What was to come when the report was written.
  mutating func stages() {
    for claim in report.reading.claims {
      if claim.kind == .nextStage, case .stage(let body, let time) = claim.value {
        stage(claim, body, time)
      } else if [.outcome, .veto, .voted, .tally].contains(claim.kind),
        claim.modality == .predicted || claim.modality == .scheduled
      {
        add(
          .nextStage, nil, span: claim.span, said: claim.quote, .prediction,
          "Said of what was to come: no fact, and not wrong if it came otherwise.")
      }
    }
  }

  private mutating func stage(_ claim: Claim, _ body: VotingBody?, _ time: TimeReference?) {
    let since = report.report.asOf?.day ?? report.report.published
    let series = Set(matches.compactMap { $0.event?.series })
    var fitting = facts.votes.filter { fact in
      guard let day = fact.day, body == nil || body?.id == fact.body.id else { return false }
      if let since, day < since { return false }
      if !series.isEmpty, let own = fact.series, !series.contains(own) { return false }
      return true
    }
    let sentence = report.words(in: report.sentence(at: claim.span)).map(\.text)
    let matter: VoteFact.Matter = sentence.contains("amendment") ? .amendment : .resolution
    fitting.sort { ($0.matter == matter ? 0 : 1) < ($1.matter == matter ? 0 : 1) }
    let (fact, isThen) =
      fitting.first { fact in time.map { $0.holds(fact.day) || $0.isWeekdayOf(fact.day) } ?? true }
      .map { ($0, true) }
      ?? fitting.first.map { ($0, false) } ?? (nil, false)
    guard let fact else {
      return add(
        .nextStage, nil, span: claim.span, said: claim.quote, .unverifiable,
        "The record does not yet have it.")
    }
    add(
      .nextStage, nil, span: claim.span, said: claim.quote, recorded: fact.day?.description,
      isThen ? .match : .prediction,
      isThen ? "It came so: \(fact.citation)." : "It came at another time: \(fact.citation).",
      fact: fact)
  }

  mutating func quotations() {
    for claim in report.reading.claims where claim.kind == .quotation {
      let words = QuotedWords(claim.quote)
      guard
        let best = facts.quotations.map({ ($0, words.likeness(to: QuotedWords($0.words))) })
          .max(by: { $0.1 < $1.1 }), best.1 >= QuotedWords.variant
      else { continue }
      let (fact, likeness) = best
      let isSame = SpeakerNames.mayBeOne(claim.speaker, fact.speaker)
      let why =
        !isSame
        ? "\(fact.citation) has it from \(fact.speaker)."
        : likeness == 100
          ? "So \(fact.citation)." : "\(fact.citation) has: \u{201C}\(fact.words)\u{201D}"
      findings.append(
        Finding(
          .quotation, span: claim.span, said: claim.quote, recorded: fact.words,
          verdict: isSame && likeness >= QuotedWords.exact ? .match : .mismatch, why: why,
          fact: fact.id))
    }
  }
}

extension TimeReference {
  /// `on Tuesday`, written on a Tuesday, may be today as well as in a week.
  func isWeekdayOf(_ day: Day?) -> Bool {
    guard manner == .weekday, let day, let own = self.day else { return false }
    return own.number - day.number == 7
  }

  /// Whether a day is meant by it.
  func holds(_ day: Day?) -> Bool {
    guard let day else { return false }
    if let own = self.day { return own == day }
    let (year, month, _) = day.yearMonthDay
    return (self.year.map { $0 == year } ?? true) && (self.month.map { $0 == month } ?? true)
  }
}
