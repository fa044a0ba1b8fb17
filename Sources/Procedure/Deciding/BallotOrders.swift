public import PlenaryModel

// Ballots: who casts them, and what is not accepted.
extension Meeting {
  func openBallot(_ rule: RuleID) throws(OutOfOrder) -> Voting {
    guard let voting else {
      let last = results.last
      throw OutOfOrder(
        last == nil ? .noVotingInProgress : .resultAnnounced,
        last == nil ? rule : rules.voting.correctionRule)
    }
    return voting
  }

  /// A vote; cast again before the result is announced it replaces the first.
  func castVote(
    _ by: Actor, of member: MemberID, _ vote: Vote, _ at: Moment
  ) throws(OutOfOrder) -> [Fact] {
    let voting = try openBallot(rules.voting.methodRule)
    try mayCast(by, for: member, vote, in: voting)
    try mayVote(member, on: at.day)
    guard voting.method.keepsNames else {
      throw OutOfOrder(.namesNotKept, rules.voting.methodRule)
    }
    if vote == .abstaining { try mayAbstain(member, in: voting) }
    if voting.method == .rollCall { try isTurn(of: member, in: voting) }
    let cast = Fact.voteCast(of: member, vote)
    guard vote != .abstaining, let warning = warning(for: member, in: voting) else {
      return [cast]
    }
    return [warning, cast]
  }

  private func mayCast(
    _ by: Actor, for member: MemberID, _ vote: Vote, in voting: Voting
  ) throws(OutOfOrder) {
    switch by {
    case .secretary: return  // entered by hand for a delegation that answers in the room
    case .delegation(let own):
      guard own == member else {
        throw OutOfOrder(.notOwnVote(actor: own, of: member), rules.voting.ownVoteRule)
      }
    case .presidingOfficer:
      switch rules.presiding.vote {
      case .never: throw OutOfOrder(.presidingOfficerDoesNotVote, rules.presiding.rule)
      case .asMember, .whenDecisive:
        guard presidingMember == member else {
          throw OutOfOrder(.notOwnVote(actor: "the chair", of: member), rules.voting.ownVoteRule)
        }
        if rules.presiding.vote == .whenDecisive {
          let rule = rules.decisionRule(voting.rule)
          var changed = voting
          changed.cast(vote, at: rules.roster.place(of: member)!)
          let before = rule.determine(tally(of: voting)).outcome
          guard rule.determine(tally(of: changed)).outcome != before else {
            throw OutOfOrder(.presidingVoteNotDecisive, rules.presiding.rule)
          }
        }
      }
    }
  }

  private func mayAbstain(_ member: MemberID, in voting: Voting) throws(OutOfOrder) {
    let rule = rules.voting.statusRule ?? rules.voting.methodRule
    if !rules.voting.abstentionOnProcedure && isProcedural(voting.subject) {
      throw OutOfOrder(.noAbstentionOnProcedure, rule)
    }
    if attendance[member] == .presentAndVoting {
      throw OutOfOrder(.mustNotAbstain(member), rule)
    }
    if voting.passed.contains(member), let passRule = rules.voting.passRule {
      throw OutOfOrder(.mustNotAbstain(member), passRule)
    }
  }

  /// A party to a dispute should abstain; the engine warns, since practice does not enforce it.
  private func warning(for member: MemberID, in voting: Voting) -> Fact? {
    guard let rule = rules.eligibility.partyToDisputeRule,
      case .proposal(let id) = voting.subject, let proposal = proposal(id),
      !proposal.isProcedural, proposal.draft.partiesToDispute.contains(member)
    else { return nil }
    return .warningGiven(rule, about: id, member: member)
  }

  private func isTurn(of member: MemberID, in voting: Voting) throws(OutOfOrder) {
    guard !voting.order.isEmpty else {
      throw OutOfOrder(.lotNotDrawn, rules.voting.methodRule)
    }
    guard voting.position < voting.order.count else { return }  // all called: a change of vote
    let next = voting.order[voting.position]
    let hasAnswered = voting.order[..<voting.position].contains(member)
    guard next == member || (hasAnswered && !voting.passed.contains(member)) else {
      throw OutOfOrder(.notYourTurn(next: next), rules.voting.methodRule)
    }
  }

  func pass(_ by: Actor, _ member: MemberID, _ at: Moment) throws(OutOfOrder) -> [Fact] {
    let voting = try openBallot(rules.voting.methodRule)
    guard let rule = rules.voting.passRule else {
      throw OutOfOrder(.passingUnknown, rules.voting.methodRule)
    }
    if let own = by.member, own != member {
      throw OutOfOrder(.notOwnVote(actor: own, of: member), rules.voting.ownVoteRule)
    }
    try mayVote(member, on: at.day)
    guard voting.method == .rollCall else {
      throw OutOfOrder(.passingUnknown, rules.voting.methodRule)
    }
    guard !voting.passed.contains(member) else { throw OutOfOrder(.passedBefore(member), rule) }
    try isTurn(of: member, in: voting)
    return [.votePassed(member)]
  }

  func recordNoAnswer(_ by: Actor, from member: MemberID) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    let voting = try openBallot(rules.voting.methodRule)
    guard voting.method == .rollCall else {
      throw OutOfOrder(.noVotingInProgress, rules.voting.methodRule)
    }
    try seated(member)
    try isTurn(of: member, in: voting)
    return [.noAnswer(from: member)]
  }

  /// Totals that were counted in the hall or published: the names behind them may be unknown.
  func reportVote(_ by: Actor, _ reported: ReportedVote) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    let voting = try openBallot(rules.voting.methodRule)
    let rule = rules.decisionRule(voting.rule)
    let completed = completed(reported.tally)
    if let contradiction = completed.contradiction(under: rule) {
      throw OutOfOrder(.tallyImpossible(contradiction), rules.voting.methodRule)
    }
    for member in reported.known.keys.sorted() { try seated(member) }
    for vote in Vote.allCases {
      let known = reported.known.values.count { $0 == vote }
      let total = completed.all[vote]
      if known > total {
        throw OutOfOrder(.knownVotesExceedTally(vote), rules.voting.methodRule)
      }
    }
    return [.voteReported(reported)]
  }

  /// A reported tally with what the roster adds: the membership, and those who did not take part.
  func completed(_ tally: Tally) -> Tally {
    var tally = tally
    tally.all.members = tally.all.members ?? rules.roster.count
    tally.all.present = tally.all.present ?? present
    if tally.all.notParticipating == 0, let members = tally.all.members {
      tally.all.notParticipating = max(0, members - tally.all.cast)
    }
    return tally
  }
}

extension Count {
  public subscript(vote: Vote) -> Int {
    switch vote {
    case .inFavour: inFavour
    case .against: against
    case .abstaining: abstaining
    }
  }

  mutating func add(_ vote: Vote?, weight: Int = 1) {
    switch vote {
    case .inFavour?: inFavour += weight
    case .against?: against += weight
    case .abstaining?: abstaining += weight
    case nil: notParticipating += weight
    }
  }
}

extension Voting {
  mutating func cast(_ vote: Vote, at place: Int) {
    if ballots[place] == nil { castCount += 1 }
    ballots[place] = vote
  }
}
