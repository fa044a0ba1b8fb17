import PlenaryModel

// Taking a vote: asked for, avoided, put in its turn, opened.
extension Meeting {
  func requestVote(_ by: Actor, on id: TextID) throws(OutOfOrder) -> [Fact] {
    let proposal = try existing(id)
    let rule =
      nonMemberRule(of: proposal) ?? rules.withoutVote?.rule ?? rules.voting.methodRule
    let member = try member(by, or: rule)
    guard proposal.status == .pending else { throw OutOfOrder(.alreadyDecided(id), rule) }
    return [.voteRequested(on: id, by: member)]
  }

  func requestMethod(_ by: Actor, _ method: VotingMethod) throws(OutOfOrder) -> [Fact] {
    let member = try member(by, or: rules.voting.methodRule)
    try noVotingOpen()
    try isKnown(method)
    return [.methodRequested(method, by: member)]
  }

  func proposeAdoptionWithoutVote(
    _ by: Actor, of id: TextID, _ at: Moment
  ) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    let provision = try provisionOnAdoptionWithoutVote()
    try mayBePut(.proposal(id), at)
    if provision.objectionForcesVote { try nobodyAskedForVote(on: try existing(id), provision) }
    return [.adoptionWithoutVoteProposed(id)]
  }

  func adoptWithoutVote(
    _ by: Actor, _ id: TextID, _ at: Moment
  ) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    let provision = try provisionOnAdoptionWithoutVote()
    let proposal = try existing(id)
    try isProposedForAdoption(proposal, provision)
    try nobodyAskedForVote(on: proposal, provision)
    // What came up since the question was asked, an amendment or a lack of quorum, counts now.
    try mayBePut(.proposal(id), at)
    try quorumToDecide(by: majority(for: .proposal(id)).by)
    return [.adoptedWithoutVote(id)]
  }

  func openVoting(
    _ by: Actor, on subject: Subject, _ named: VotingMethod?, _ at: Moment
  ) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try mayBePut(subject, at)
    try isNotForConsensus(subject)
    let method = try method(for: subject, named: named)
    let majority = majority(for: subject)
    try quorumToDecide(by: majority.by)
    return [.votingOpened(on: subject, method, rule: majority.by)]
  }

  /// Whether a subject may be put to the vote now: the order of business in one place.
  func mayBePut(_ subject: Subject, _ at: Moment) throws(OutOfOrder) {
    try meetingOpen()
    if subject == .appeal { return try appealMayBePut() }
    try noVotingOpen()
    try noPointPending()
    if let due = secondVotes[subject] { try secondVoteIsDue(due, at) }
    switch subject {
    case .appeal: return
    case .motion(let number):
      try noAction(besidesDivisionBy: number)
      _ = try mayBePut(number)
    case .preliminaryQuestion(let id): try preliminaryQuestionMayBePut(on: id)
    case .proposal(let id):
      let proposal = try readyForVote(id, at)
      try amendmentsAreDecided(to: id)
      try partsAreDecided(proposal)
    case .amendment(let id): try amendmentMayBePut(id, at)
    case .part(let id, let number): try isNextPart(number, of: try readyForVote(id, at))
    }
  }

  /// What holds for a text as for its amendments and its parts.
  private func readyForVote(_ id: TextID, _ at: Moment) throws(OutOfOrder) -> ProposalState {
    let proposal = try existing(id)
    try isUndecided(proposal, at)
    try noAction(onOtherThan: id)
    try noMotionPending(before: proposal)
    try noDivisionPending(on: id)
    try isTurn(of: proposal)
    try memberHasAskedForVote(on: proposal)
    try wasCirculated(id, proposal.circulated, at)
    try costIsStated(proposal)
    try committeeHasReported(on: proposal)
    return proposal
  }

  private func isUndecided(_ proposal: ProposalState, _ at: Moment) throws(OutOfOrder) {
    switch proposal.status {
    case .pending: return
    case .awaitingSecondVote(let deadline, let meeting):
      try secondVoteIsDue(SecondVoteDue(deadline: deadline, afterMeeting: meeting), at)
    case .noAction:
      throw OutOfOrder(.notPending(proposal.id), rule(of: .adjournDebate))
    case .notCompetent:
      throw OutOfOrder(.notPending(proposal.id), rule(of: .declineCompetence))
    case .withdrawn:
      throw OutOfOrder(.notPending(proposal.id), rules.proposals.withdrawalRule)
    case .notPut: throw OutOfOrder(.notPending(proposal.id), rules.proposals.orderRule)
    case .adoptedWithoutVote, .decided:
      throw OutOfOrder(.reconsiderationNeeded(proposal.id), rule(of: .reconsider))
    }
  }

  private func amendmentMayBePut(_ id: TextID, _ at: Moment) throws(OutOfOrder) {
    guard let amendment = amendment(id) else {
      throw OutOfOrder(.noSuchText(id), rules.amendments.orderRule)
    }
    guard amendment.status == .pending else {
      throw OutOfOrder(.notPending(id), rules.amendments.orderRule)
    }
    _ = try readyForVote(root(of: id), at)
    try targetIsPending(of: amendment)
    try isNext(amendment)
    try hasNotice(amendment, at)
  }
}
