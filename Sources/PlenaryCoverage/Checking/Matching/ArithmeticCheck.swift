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
    let isCouncil = told.vote.body?.isSecurityCouncil == true && !told.vote.isBodyInferred
    if isCouncil {
      council(told, outcome, inFavour, match.fact)
      return
    }
    guard let against, told.vote.body?.isSecurityCouncil != true else { return }
    let needed = match.fact?.majorityNeeded
    let isTwoThirds = needed == .twoThirds || (needed == nil && told.saysTwoThirds)
    switch outcome {
    case .adopted where isTwoThirds && inFavour < 2 * against:
      alert(
        told, "\(inFavour) of \(inFavour + against) voting are fewer than two thirds.",
        fact: match.fact)
    case .adopted where inFavour <= against:
      alert(told, "\(inFavour) to \(against) adopts nothing.", fact: match.fact)
    case .rejected where isTwoThirds && inFavour >= 2 * against:
      alert(
        told, "\(inFavour) of \(inFavour + against) voting are two thirds and would have adopted.",
        fact: match.fact)
    case .rejected where inFavour > against && !isTwoThirds && needed == .simple:
      alert(
        told, "\(inFavour) to \(against) adopts, as the rule asks for no more than a majority.",
        fact: match.fact)
    case .rejected where inFavour > against && !isTwoThirds && needed == nil:
      alert(told, "\(inFavour) to \(against) fails only where more than a majority is needed.")
    case .adopted, .rejected, .vetoed: return
    }
  }

  private mutating func council(
    _ told: ToldVote, _ outcome: ReportedOutcome, _ inFavour: Int, _ fact: VoteFact?
  ) {
    let permanent: Set<MemberID> = ["CHN", "FRA", "RUS", "GBR", "USA"]
    let opposed = told.vote.members(.against).filter { permanent.contains($0) }
    let isProcedure = told.vote.isProcedural || fact?.majorityNeeded == .nineVotes
    if outcome == .adopted, inFavour < 9 {
      alert(told, "\(inFavour) votes are fewer than the nine that the Council needs.", fact: fact)
    } else if outcome == .adopted, !isProcedure, !opposed.isEmpty {
      alert(
        told,
        "With \(opposed.map(\.code).joined(separator: ", ")) against nothing is adopted but a "
          + "decision on procedure.", fact: fact)
    } else if outcome == .vetoed, inFavour < 9, !isProcedure {
      alert(
        told, "With \(inFavour) votes it fails for want of nine; a veto stops only what has them.",
        fact: fact)
    } else if outcome == .rejected, inFavour >= 9, told.totals[.against] == 0 || isProcedure {
      alert(told, "\(inFavour) votes and no veto adopt.", fact: fact)
    }
  }
}

extension ToldVote {
  var saysTwoThirds: Bool { vote.threshold?.hasPrefix("2/3") ?? false }
}
