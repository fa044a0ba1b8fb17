public import PlenaryModel

// Announcing a result, and what follows from it.
extension Meeting {
  func announceResult(_ by: Actor, _ at: Moment) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    guard let voting else {
      throw OutOfOrder(.noVotingInProgress, rules.voting.methodRule)
    }
    if voting.method == .rollCall, voting.reported == nil, voting.position < voting.order.count {
      throw OutOfOrder(
        .votingIncomplete(missing: voting.order.count - voting.position),
        rules.voting.methodRule)
    }
    let rule = rules.decisionRule(voting.rule)
    let tally = tally(of: voting)
    if let group = rule.vetoGroup, tally.groups[group] == nil {
      throw OutOfOrder(.vetoVotesUnknown(group), rules.voting.methodRule)
    }
    if let contradiction = tally.contradiction(under: rule) {
      throw OutOfOrder(.tallyImpossible(contradiction), rules.voting.methodRule)
    }
    let outcome = rule.determine(tally, dissenters: dissenters(in: voting)).outcome
    let result = Fact.resultAnnounced(on: voting.subject, tally, outcome)
    return [result] + consequences(of: outcome, on: voting.subject)
  }

  private func consequences(of outcome: Outcome, on subject: Subject) -> [Fact] {
    switch subject {
    case .proposal, .appeal: return []
    case .amendment(let id):
      guard outcome.isAdopted, let amendment = amendment(id),
        let text = textAfter(adopting: amendment)
      else { return [] }
      return fallen(after: amendment, text: text)
    case .part(let id, let number):
      guard let proposal = proposal(id) else { return [] }
      var parts = proposal.parts
      parts[number - 1].isKept = outcome.isAdopted
      return proposal.isRejectedInParts(parts) ? [.rejectedInParts(id)] : []
    case .motion(let number):
      guard let motion = motion(number) else { return [] }
      return outcome.isAdopted
        ? [.motionCarried(number: number)] + consequences(of: motion)
        : [.motionLost(number: number)] + consequences(ofLosing: motion)
    case .preliminaryQuestion(let id):
      // The question is "is this procedural?": whatever defeats it makes the matter substantive.
      return [.matterRuledProcedural(id, outcome.isAdopted)]
    }
  }

  /// The base text with an amendment carried out; nil for a sub-amendment.
  func textAfter(adopting amendment: AmendmentState) -> ProposalText? {
    guard let proposal = proposal(amendment.draft.to) else { return nil }
    return (try? proposal.text.applying(amendment.operations)) ?? proposal.text
  }

  /// What a member meant, said after the announcement. The result stays as it was announced.
  func stateIntention(
    _ by: Actor, _ vote: Vote, on subject: Subject
  ) throws(OutOfOrder) -> [Fact] {
    let member = try member(by, or: rules.voting.correctionRule)
    guard lastResult(on: subject) != nil else {
      throw OutOfOrder(.noVotingInProgress, rules.voting.correctionRule)
    }
    return [.intentionStated(by: member, vote, on: subject)]
  }

  func explainVote(_ by: Actor, on id: TextID) throws(OutOfOrder) -> [Fact] {
    let provision = rules.explanations
    let member = try member(by, or: provision.rule)
    guard voting == nil else {
      throw OutOfOrder(.explanationsNotNow, rules.voting.interruptionRule)
    }
    let subject: Subject
    let sponsors: [MemberID]
    let wasAmended: Bool
    if let amendment = amendment(id) {
      subject = .amendment(id)
      sponsors = amendment.draft.sponsors + [amendment.mover]
      wasAmended = false
    } else {
      let proposal = try existing(id)
      subject = .proposal(id)
      sponsors = proposal.sponsors.map(\.member)
      wasAmended = proposal.isAmended
      if provision.oncePerText, proposal.earlierExplained.contains(member),
        proposal.earlierVotes[member] == vote(of: member, on: id)
      {
        throw OutOfOrder(.explainedBefore(id), provision.rule)
      }
    }
    if let result = lastResult(on: subject), result.method == .secretBallot,
      !provision.afterSecretBallot
    {
      throw OutOfOrder(.noExplanationAfterSecretBallot, provision.rule)
    }
    if sponsors.contains(member) {
      switch provision.sponsors {
      case .never: throw OutOfOrder(.sponsorMayNotExplain(id), provision.sponsorsRule)
      case .afterAmendment where !wasAmended:
        throw OutOfOrder(.sponsorMayNotExplain(id), provision.sponsorsRule)
      case .afterAmendment, .allowed: break
      }
    }
    if provision.oncePerText, explained[id]?.contains(member) == true {
      throw OutOfOrder(.explainedBefore(id), provision.rule)
    }
    return [.voteExplained(by: member, on: id)]
  }

  /// How a member voted on a proposal, where names are known.
  public func vote(of member: MemberID, on id: TextID) -> Vote? {
    guard let result = lastResult(on: .proposal(id)) else { return nil }
    if let known = result.known[member] { return known }
    guard let place = rules.roster.place(of: member), place < result.ballots.count else {
      return nil
    }
    return result.ballots[place]
  }

  /// The presiding officer rules that a matter is one of procedure; anyone may appeal.
  func ruleMatterProcedural(_ by: Actor, _ id: TextID) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    guard let provision = rules.preliminaryQuestion else {
      throw OutOfOrder(.noPreliminaryQuestion, rules.points.rule)
    }
    try noVoting()
    let proposal = try existing(id)
    guard proposal.status == .pending else { throw OutOfOrder(.notPending(id), provision.rule) }
    return [
      .rulingGiven(words: "\(id) is a matter of procedure"), .matterRuledProcedural(id, true),
    ]
  }

  /// Carrying out what an adopted text would do: only what the body has the power to do.
  func giveEffect(_ by: Actor, to id: TextID, _ action: ActionID) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    let proposal = try existing(id)
    let power = rules.power(over: action)
    let rule = power?.rule ?? rules.effectRule
    switch power?.extent {
    case .binding?, .may?: break
    case .mayRecommend?, .mayNot?, nil:
      throw OutOfOrder(.noPower(action, power?.extent ?? .mayNot), rule)
    }
    guard proposal.status.isAdopted else { throw OutOfOrder(.notAdopted(id), rule) }
    return [.effectGiven(id, action)]
  }
}

extension ProposalState {
  /// When all operative parts have been voted down the text as a whole is rejected.
  func isRejectedInParts(_ parts: [Part]) -> Bool {
    guard !parts.isEmpty, parts.allSatisfy({ $0.isKept != nil }) else { return false }
    let dropped = Set(parts.filter { $0.isKept == false }.flatMap(\.paragraphs))
    let operative = text.operative
    guard !operative.isEmpty else { return parts.allSatisfy { $0.isKept == false } }
    return operative.allSatisfy { dropped.contains($0.id) }
  }
}
