import PlenaryModel

/// What figures can be at all, whatever the record says. Nothing is ever confirmed by it.
extension ReportCheck {
  mutating func arithmetic(_ told: ToldVote, _ match: VoteMatch) {
    guard !told.vote.isUnanimous || !told.figures.isEmpty else { return }
    membership(told, match)
    threshold(told, match)
    for (column, names) in told.vote.voters.sorted(by: { $0.key < $1.key }) {
      guard let total = told.totals[column], names.count > total else { continue }
      alert(
        told, "\(names.count) are named \(column.words), and the report counts \(total).",
        span: names[0].span)
    }
  }

  private mutating func alert(
    _ told: ToldVote, _ why: String, span: TextSpan? = nil, fact: VoteFact? = nil
  ) {
    add(
      .arithmetic, told, span: span ?? told.figures.first?.span ?? told.place,
      said: tally(told), .arithmetic, why, fact: fact)
  }

  private mutating func membership(_ told: ToldVote, _ match: VoteMatch) {
    let fact = match.event
    guard let body = told.vote.body ?? fact?.body,
      let members = fact?.members ?? facts.membership(of: body)
    else { return }
    let sum = told.totals.values.reduce(0) { $0.addingReportingOverflow($1).partialValue }
    // A presiding officer who is no member may break a tie in parliaments: 51 to 50 of 100.
    let isCasting =
      body.id == nil && sum == members + 1
      && abs((told.totals[.inFavour] ?? 0) - (told.totals[.against] ?? 0)) == 1
    if isCasting { return }
    if sum > members || told.totals.values.contains(where: { $0 > members }) {
      alert(
        told, "\(sum) votes are more than the \(members) members of the \(body.name).", fact: fact)
    } else if told.totals.count == 4, sum != members {
      alert(
        told, "With those not voting it makes \(sum), and the \(body.name) has \(members) members.",
        fact: fact)
    } else if body.isSecurityCouncil, told.totals[.notVoting] == nil, told.totals.count == 3,
      sum < members, fact?.totals[.notVoting] == nil
    {
      alert(told, "It makes \(sum), and the Council has \(members) seats.", fact: fact)
    }
  }

  /// Whether the outcome that is told follows from the figures that are told.
  private mutating func threshold(_ told: ToldVote, _ match: VoteMatch) {
    guard let outcome = told.vote.outcome, !told.vote.isOutcomeInferred,
      let inFavour = told.totals[.inFavour]
    else { return }
    let against = told.totals[.against]
    // The body as told, where it is told; of a guess no error of rule is made.
    let body = told.vote.isBodyInferred ? nil : told.vote.body
    let own = rules(of: body, on: match.fact?.day ?? told.vote.date)
    if let ordinary = own?.ordinary, let number = ordinary.votes {
      byNumber(told, outcome, inFavour, number, own, match.fact)
      return
    }
    guard let against, told.vote.body?.isSecurityCouncil != true else { return }
    let recorded = match.fact.flatMap { majority(of: $0) }
    let needed =
      recorded?.votes == nil
      ? recorded ?? (told.saysTwoThirds ? .twoThirds : nil) : nil
    let isQualified = needed?.isQualified ?? false
    let isReached = needed?.isReached(inFavour: inFavour, against: against) ?? false
    let words = needed?.words ?? ""
    switch outcome {
    case .adopted where isQualified && !isReached:
      alert(
        told, "\(inFavour) of \(inFavour + against) voting are fewer than \(words).",
        fact: match.fact)
    case .adopted where inFavour <= against:
      alert(told, "\(inFavour) to \(against) adopts nothing.", fact: match.fact)
    case .rejected where isQualified && isReached:
      alert(
        told, "\(inFavour) of \(inFavour + against) voting are \(words), and would have adopted.",
        fact: match.fact)
    case .rejected where inFavour > against && needed?.isSimple == true:
      alert(
        told, "\(inFavour) to \(against) adopts, as the rule asks for no more than a majority.",
        fact: match.fact)
    case .rejected where inFavour > against && needed == nil:
      alert(told, "\(inFavour) to \(against) fails only where more than a majority is needed.")
    case .adopted, .rejected, .vetoed: return
    }
  }

  /// Where a number of votes is needed, and some may prevent adoption: the Security Council.
  private mutating func byNumber(
    _ told: ToldVote, _ outcome: ReportedOutcome, _ inFavour: Int, _ number: Int,
    _ rules: BodyRules?, _ fact: VoteFact?
  ) {
    let opposed = told.vote.members(.against).filter {
      rules?.ordinary?.vetoers.contains($0) ?? false
    }
    let isProcedure = told.vote.isProcedural || fact.map { isProcedural($0) } ?? false
    let codes = opposed.map(\.code).joined(separator: ", ")
    if outcome == .adopted, inFavour < number {
      alert(
        told,
        "\(inFavour) votes are fewer than the \(number) that are needed"
          + (rules?.ordinary.map { " (\($0.source))" } ?? "") + ".", fact: fact)
    } else if outcome == .adopted, !isProcedure, !opposed.isEmpty {
      alert(
        told, "With \(codes) against nothing is adopted but a decision on procedure.", fact: fact)
    } else if outcome == .vetoed, inFavour < number, !isProcedure {
      alert(
        told,
        "With \(inFavour) votes it fails for want of \(number); a veto stops only what has them.",
        fact: fact)
    } else if outcome == .rejected, inFavour >= number, told.totals[.against] == 0 || isProcedure {
      alert(told, "\(inFavour) votes and no veto adopt.", fact: fact)
    }
  }

  /// Whether it was decided by the majority of procedure of a body that else has a veto.
  func isProcedural(_ fact: VoteFact) -> Bool {
    guard let needed = majority(of: fact), !needed.hasVeto else { return false }
    return rules(of: fact.body, on: fact.day)?.ordinary?.hasVeto ?? false
  }
}

extension ToldVote {
  var saysTwoThirds: Bool { vote.threshold?.hasPrefix("2/3") ?? false }
}
