import PlenaryModel

/// Makes a vote of what was put together: names things, and draws what follows.
struct Completion {
  let source: SourceText
  let context: BodyContext
  let topic: VotingBody?
  let published: Day?
  let council: CouncilHistory

  private func council(_ vote: ReportedVote) -> CouncilRules? {
    vote.body?.isSecurityCouncil == true ? council.rules(on: vote.date ?? published) : nil
  }

  func vote(_ statement: VoteStatement) -> ReportedVote {
    var vote = ReportedVote()
    vote.outcome = statement.outcome
    vote.totals = statement.totals
    vote.totalSpans = statement.totalSpans
    vote.proposers = statement.proposers
    vote.date = statement.date
    if vote.date == nil, statement.period == nil, !statement.isBackground, !statement.isOfBefore,
      !statement.isAside
    {
      vote.date = statement.dateBefore
    }
    // The agenda is a question of procedure in the Council: no veto.
    vote.isProcedural = statement.isProcedural || statement.object == .agenda
    vote.threshold = statement.threshold
    vote.majority = statement.majority
    vote.isUnanimous = statement.isUnanimous
    vote.method = statement.method
    vote.target = statement.target
    vote.version = statement.version
    vote.spans = statement.spans
    setBody(&vote, statement)
    let isOfCouncil = vote.body?.isSecurityCouncil == true && context.saysProceduralVote
    if isOfCouncil, statement.object == nil { vote.isProcedural = true }
    turn(&vote, statement)
    setVoters(&vote, statement)
    setOutcome(&vote, statement)
    setTotals(&vote, statement)
    setPartial(&vote, statement)
    vote.object = object(vote, statement)
    return vote
  }

  private func setBody(_ vote: inout ReportedVote, _ statement: VoteStatement) {
    if let body = statement.body {
      vote.body = body
    } else if statement.isInCommittee {
      // Some committee, and the Assembly is none.
      vote.body = context.committeeNamed ?? topic
      vote.isBodyInferred = context.committeeOfText == nil
    } else {
      let total = statement.totals.filter { $0.key != .notVoting }.values.reduce(0, +)
      let isOfStates = !statement.voters.isEmpty
      if let found = context.fallback(
        total: statement.totals.isEmpty ? nil : total, isOfStates, after: statement.bodyBefore),
        !(found.isInferred && statement.object == .other("treaty"))
      {
        vote.body = found.body
        vote.isBodyInferred = found.isInferred
      } else if !statement.vetoers.isEmpty {
        vote.body = .securityCouncil
        vote.isBodyInferred = true
      }
    }
  }

  /// The Congress of the United States and the Security Council often want more than a majority.
  private func turn(_ vote: inout ReportedVote, _ statement: VoteStatement) {
    // `needed 60 votes`: a majority of the Senate was not enough.
    if statement.isTurned, vote.body == .senate, context.saysSixty, let ayes = vote.against,
      let noes = vote.inFavour, ayes < 60
    {
      vote.totals[.inFavour] = ayes
      vote.totals[.against] = noes
    }
    // `rejected by eight to two`: nine were needed.
    if statement.isTurned, let council = council(vote), let ayes = vote.against,
      let noes = vote.inFavour, ayes < council.votes
    {
      vote.totals[.inFavour] = ayes
      vote.totals[.against] = noes
    }
    let wantsMore: [VotingBody?] = [.senate, .representatives, .securityCouncil]
    guard statement.mayBeTurned, statement.outcome == .rejected, statement.threshold == nil,
      !wantsMore.contains(vote.body),
      let first = vote.inFavour, let second = vote.against, first > second
    else { return }
    vote.totals[.inFavour] = second
    vote.totals[.against] = first
  }

  private func setVoters(_ vote: inout ReportedVote, _ statement: VoteStatement) {
    func named(_ voter: NamedVoter) -> NamedVoter {
      NamedVoter(member: voter.member, name: source.plainQuote(voter.span), span: voter.span)
    }
    for (column, names) in statement.voters { vote.voters[column] = names.map(named) }
    guard statement.outcome == .vetoed else { return }
    for voter in statement.vetoers where !vote.vetoBy.contains(voter.member) {
      vote.vetoBy.append(voter.member)
      if !vote.members(.against).contains(voter.member) {
        vote.voters[.against, default: []].append(named(voter))
      }
    }
  }

  private func setOutcome(_ vote: inout ReportedVote, _ statement: VoteStatement) {
    let council = council(vote)
    if let council, !vote.isProcedural,
      vote.outcome != .adopted || statement.isOutcomeSoft, statement.object != .agenda
    {
      let opposed = vote.members(.against).filter(council.permanent.contains)
      if !opposed.isEmpty, vote.vetoBy.isEmpty, vote.outcome != nil || vote.inFavour != nil,
        (vote.inFavour ?? 0) >= council.votes || vote.outcome == .vetoed
      {
        vote.outcome = .vetoed
        vote.vetoBy = opposed
      }
    }
    guard vote.outcome == nil, let inFavour = vote.inFavour else { return }
    if let council, inFavour >= council.votes, vote.members(.against).isEmpty,
      inFavour + max(vote.abstaining ?? 0, vote.members(.abstaining).count) == council.seats
    {
      vote.outcome = .adopted
      vote.isOutcomeInferred = true
      return
    }
    if let against = vote.against ?? (vote.voters[.against].map(\.count)) {
      var isEnough = council.map { inFavour >= $0.votes } ?? (inFavour > against)
      if vote.body == .senate, context.saysSixty { isEnough = inFavour >= 60 }
      vote.outcome = isEnough ? .adopted : .rejected
      vote.isOutcomeInferred = true
    }
  }

  /// What follows from the names: all of a column, or all seats of a small body.
  private func setTotals(_ vote: inout ReportedVote, _ statement: VoteStatement) {
    for column in statement.complete where vote.totals[column] == nil {
      vote.totals[column] = vote.members(column).count
    }
    if let column = statement.soleColumn, vote.totals[column] == nil { vote.totals[column] = 1 }
    guard let seats = council(vote)?.seats ?? vote.body?.seats, seats <= 47 else { return }
    let columns: [VoteColumn] = [.inFavour, .against, .abstaining, .notVoting]
    let stated = columns.compactMap { vote.totals[$0] }.reduce(0, +)
    let missing = columns.filter { vote.totals[$0] == nil }
    let named = missing.filter { !vote.members($0).isEmpty && !statement.partial.contains($0) }
    let sum = named.map { vote.members($0).count }.reduce(0, +)
    if vote.inFavour != nil, !named.isEmpty, stated + sum == seats {
      for column in named {
        vote.totals[column] = vote.members(column).count
        let isByVeto = column == .against && statement.voters[.against] == nil
        if isByVeto { vote.inferred.insert(column) }
      }
    } else if vote.isUnanimous, vote.body?.isSecurityCouncil == true, vote.totals.isEmpty {
      // Unanimous is who has a seat, all of them.
      vote.totals = [.inFavour: seats, .against: 0, .abstaining: 0]
      vote.inferred = [.inFavour, .against, .abstaining]
    }
  }

  private func setPartial(_ vote: inout ReportedVote, _ statement: VoteStatement) {
    for (column, names) in vote.voters {
      if let total = vote.totals[column] {
        if names.count < total { vote.partial.insert(column) }
      } else if statement.partial.contains(column) {
        vote.partial.insert(column)
      }
    }
  }

  private func object(_ vote: ReportedVote, _ statement: VoteStatement) -> String? {
    switch statement.object {
    case .amendment: return "amendment"
    case .paragraph: return "paragraph"
    case .motion:
      return vote.body?.id != nil && !statement.isMotionOfOrder ? resolution(vote) : "motion"
    case .agenda: return "agenda (procedural)"
    case .other(let noun):
      if noun == "decision" {
        return vote.outcome == .adopted && vote.body?.isCommittee != true ? noun : "draft decision"
      }
      let isUN = vote.body?.isOfStates == true
      return isUN && ["measure", "proposal", "nomination"].contains(noun) ? resolution(vote) : noun
    case .resolution: return resolution(vote)
    case nil:
      if vote.isProcedural, vote.body?.isSecurityCouncil == true { return "agenda (procedural)" }
      return vote.body?.id != nil ? resolution(vote) : nil
    }
  }

  /// What was not adopted, or only in a committee, is a draft.
  private func resolution(_ vote: ReportedVote) -> String {
    if vote.body?.isCommittee == true { return "draft resolution" }
    if let body = vote.body, body.id == nil, !body.name.hasPrefix("UN") { return "resolution" }
    return vote.outcome == .adopted ? "resolution" : "draft resolution"
  }
}
