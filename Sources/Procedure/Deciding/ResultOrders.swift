import PlenaryModel

// Announcing a result, and what follows from it.
extension Meeting {
  func announceResult(_ by: Actor, _ at: Moment) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    guard let voting else {
      throw OutOfOrder(.noVotingInProgress, rules.voting.methodRule)
    }
    if voting.subject != .appeal { try noPointPending() }
    try rollCallIsComplete(voting)
    try countIsKnown(voting)
    let rule = rules.decisionRule(voting.rule)
    let tally = tally(of: voting)
    try vetoVotesAreKnown(tally, under: rule)
    if let contradiction = withProxies(tally).contradiction(under: rule) {
      throw OutOfOrder(.tallyImpossible(contradiction), rules.voting.methodRule)
    }
    let counted = rule.determine(tally, dissenters: dissenters(in: voting)).outcome
    let outcome = settled(try withCastingVote(counted, in: voting), voting.subject)
    let result = Fact.resultAnnounced(on: voting.subject, tally, outcome)
    return [result] + consequences(of: outcome, on: voting.subject)
  }

  private func consequences(of outcome: Outcome, on subject: Subject) -> [Fact] {
    if outcome.decidesNothing { return [] }
    switch subject {
    case .proposal, .appeal: return []
    case .amendment(let id):
      guard outcome.isAdopted, let amendment = amendment(id) else { return [] }
      return fallen(after: amendment)
    case .part(let id, let number):
      guard outcome.isFinal, let proposal = proposal(id) else { return [] }
      var parts = proposal.parts
      parts[number - 1].isKept = outcome.isAdopted
      return proposal.isRejectedInParts(parts) ? [.rejectedInParts(id)] : []
    case .motion(let number):
      guard let motion = motion(number) else { return [] }
      return outcome.isAdopted
        ? [.motionCarried(number: number)] + consequences(of: motion)
        : [.motionLost(number: number)] + consequences(ofLosing: motion)
    case .preliminaryQuestion(let id):
      return [.matterRuledProcedural(id, outcome.isAdopted)]
    }
  }

  func stateIntention(
    _ by: Actor, _ vote: Vote, on subject: Subject
  ) throws(OutOfOrder) -> [Fact] {
    let member = try member(by, or: rules.voting.correctionRule)
    try mayStateIntention(on: subject)
    return [.intentionStated(by: member, vote, on: subject)]
  }

  func explainVote(_ by: Actor, on id: TextID) throws(OutOfOrder) -> [Fact] {
    let member = try member(by, or: rules.explanations.rule)
    try mayExplain(member, on: id)
    return [.voteExplained(by: member, on: id)]
  }

  func ruleMatterProcedural(_ by: Actor, _ id: TextID) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try mayBeRuledProcedural(id)
    return [
      .rulingGiven(words: "\(id) is a matter of procedure"), .matterRuledProcedural(id, true),
    ]
  }

  func giveEffect(_ by: Actor, to id: TextID, _ action: ActionID) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    try mayGiveEffect(to: try existing(id), action)
    return [.effectGiven(id, action)]
  }
}
