import PlenaryModel

/// Which vote, and its numbers.
extension ReportCheck {
  /// Says where the figures are from another vote than the one told of.
  mutating func occasion(_ told: ToldVote, _ match: VoteMatch) {
    switch match.manner {
    case .transplanted:
      guard let origin = match.origin else { return }
      let meant = match.fact.map { " The vote told of is \($0.citation)." } ?? ""
      add(
        .occasion, told, span: told.place, said: tally(told), recorded: match.fact?.tallyWords,
        .transplanted, "These are the figures of \(origin.citation)." + meant, fact: origin)
    case .otherStage:
      guard let origin = match.origin else { return }
      let stage =
        origin.stage == .committee
        ? "The committee approved the draft; only the plenary adopts."
        : "This is the vote of the plenary, and not of the committee."
      let isMeant = match.fact != nil
      add(
        isMeant ? .occasion : .body, told, span: isMeant ? told.place : bodySpan(told),
        said: isMeant ? tally(told) : told.vote.body?.name ?? tally(told),
        recorded: match.fact?.tallyWords ?? origin.body.name, .wrongStage,
        "These are the figures of \(origin.citation). " + stage, fact: origin)
    case .fits, .superseded, .intention, .told, .unknown: return
    }
  }

  func tally(_ told: ToldVote) -> String {
    told.figures.map { "\($0.quantity) \($0.column.words)" }.joined(separator: ", ")
  }

  /// Where the body is named in the sentences of a vote.
  func bodySpan(_ told: ToldVote) -> TextSpan {
    report.reading.claims.first { claim in
      guard case .body(let body) = claim.value, told.covers(claim.span) else { return false }
      return body.name == told.vote.body?.name
    }?.span ?? told.place
  }

  mutating func totals(_ told: ToldVote, _ match: VoteMatch) {
    guard let fact = match.fact ?? (match.manner == .otherStage ? match.origin : nil) else {
      let why =
        match.manner == .transplanted
        ? "The record has no such vote; the figures are those of another."
        : "No vote of the record fits."
      for figure in told.figures where match.manner != .transplanted {
        add(.total(figure.column), told, span: figure.span, said: figure.quote, .unverifiable, why)
      }
      return
    }
    for figure in told.figures { total(figure, told, match, fact) }
  }

  private mutating func total(
    _ figure: ToldVote.Figure, _ told: ToldVote, _ match: VoteMatch, _ fact: VoteFact
  ) {
    let recorded = fact.totals[figure.column]
    let said = "\(figure.quantity) \(figure.column.words)"
    func add(_ verdict: Verdict, _ why: String, _ check: inout ReportCheck) {
      check.add(
        .total(figure.column), told, span: figure.span, said: said,
        recorded: recorded.map { "\($0) \(figure.column.words)" }, verdict, why, fact: fact)
    }
    if let recorded {
      let relation = figure.quantity.relation(to: .point(recorded))
      if relation.isCompatible {
        return add(.match, matchWords(figure, recorded, relation, fact), &self)
      }
    }
    if let origin = match.origin, match.fact != nil, let exact = figure.exact,
      origin.totals[figure.column] == exact
    {
      return add(
        match.manner == .otherStage ? .wrongStage : .transplanted,
        "\(fact.citation) has \(recorded.map { String($0) } ?? "none"); \(exact) is the figure of "
          + "\(origin.citation).", &self)
    }
    if case .superseded(let old) = match.manner, old.totals[figure.column] == figure.exact {
      return add(
        .superseded, "Stood in \(old.origin) and was corrected: \(fact.citation).", &self)
    }
    if match.manner == .intention {
      return add(.laterIntention, intentionWords(fact), &self)
    }
    if let sum = mergedColumns(figure, fact) {
      let isSaid = !told.words.isDisjoint(with: ["absent", "absentees"])
      return add(
        isSaid ? .match : .wrongColumn,
        "It counts \(sum.map(\.words).joined(separator: " and ")) as one: "
          + sum.map { "\(fact.totals[$0] ?? 0) \($0.words)" }.joined(separator: ", ") + ".", &self)
    }
    if let other = otherColumn(figure, told, fact) {
      return add(
        .wrongColumn,
        "In \(fact.citation) \(figure.quantity) is the number \(other.words), and not "
          + "\(figure.column.words).", &self)
    }
    if let old = fact.superseded.first(where: { $0.totals[figure.column] == figure.exact }),
      figure.exact != nil
    {
      return add(.superseded, "Stood in \(old.origin) and was corrected.", &self)
    }
    guard recorded != nil else {
      return add(.unverifiable, "The record does not give this number.", &self)
    }
    if figure.exact != nil, fact.totalsOfIntentions?[figure.column] == figure.exact {
      return add(.laterIntention, intentionWords(fact), &self)
    }
    add(.mismatch, mismatchWords(figure, told, fact), &self)
  }

  private func matchWords(
    _ figure: ToldVote.Figure, _ recorded: Int, _ relation: StatedQuantity.Relation,
    _ fact: VoteFact
  ) -> String {
    switch relation {
    case .equal: return "So \(fact.citation)."
    case .rounding, .orderOfMagnitude:
      return "\(recorded) in \(fact.citation); the report rounds."
    case .withinBound, .conflict:
      return "\(recorded) in \(fact.citation) lies within the bound."
    }
  }

  private func intentionWords(_ fact: VoteFact) -> String {
    let names = fact.intentions.map { "\($0.member) (\($0.column.words))" }
    return "The announced result \(fact.tallyWords) stands; it is not changed by what was later "
      + "said to have been meant: \(names.joined(separator: ", "))."
  }

  /// Two columns of the record that the report counts as one: against and abstaining as opposed.
  private func mergedColumns(_ figure: ToldVote.Figure, _ fact: VoteFact) -> [VoteColumn]? {
    guard let value = figure.exact, value > 5, let own = fact.totals[figure.column] else {
      return nil
    }
    let others: [VoteColumn] =
      switch figure.column {
      case .against: [.abstaining]
      case .abstaining: [.notVoting]
      case .notVoting: [.abstaining]
      case .inFavour: []
      }
    for other in others where fact.totals[other].map({ $0 > 0 && $0 + own == value }) ?? false {
      return [figure.column, other].sorted()
    }
    return nil
  }

  /// The column in which the record has the number that the report gives for this one.
  private func otherColumn(
    _ figure: ToldVote.Figure, _ told: ToldVote, _ fact: VoteFact
  ) -> VoteColumn? {
    guard let value = figure.exact, value > 0 else { return nil }
    // 20 for 53 abstaining is a wrong number, and not the number of those against once more.
    return fact.totals.keys.sorted().first { column in
      column != figure.column && fact.totals[column] == value && told.totals[column] != value
    }
  }

  private func mismatchWords(
    _ figure: ToldVote.Figure, _ told: ToldVote, _ fact: VoteFact
  ) -> String {
    var why = "\(fact.citation) has \(fact.totals[figure.column] ?? 0)."
    let elsewhere = facts.votes.first { other in
      other.id != fact.id && figure.exact != nil && other.series != nil
        && other.series == fact.series && other.totals[figure.column] == figure.exact
    }
    if let elsewhere { why += " \(figure.quantity) is the figure of \(elsewhere.citation)." }
    let columns = told.totals.keys.sorted()
    let sum = columns.compactMap { told.totals[$0] }.reduce(0, +)
    if columns.count >= 3, sum == columns.compactMap({ fact.totals[$0] }).reduce(0, +) {
      why += " That the sum, \(sum), is right confirms nothing."
    }
    return why
  }
}
