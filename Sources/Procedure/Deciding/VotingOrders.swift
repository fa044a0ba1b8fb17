import PlenaryModel

// Taking a vote, from its announced beginning to the last ballot.
extension Meeting {
  func requestVote(_ by: Actor, on id: TextID) throws(OutOfOrder) -> [Fact] {
    let proposal = try existing(id)
    let ordinary = rules.withoutVote?.rule ?? rules.voting.methodRule
    // The text of one that is no member is put if a member asks; it cannot ask itself.
    let rule =
      rules.roster.contains(proposal.mover)
      ? ordinary : rules.proposals.nonMemberRule ?? ordinary
    let member = try member(by, or: rule)
    guard proposal.status == .pending else { throw OutOfOrder(.alreadyDecided(id), rule) }
    return [.voteRequested(on: id, by: member)]
  }

  /// One member's request is enough; there is no vote on it.
  func requestMethod(_ by: Actor, _ method: VotingMethod) throws(OutOfOrder) -> [Fact] {
    let member = try member(by, or: rules.voting.methodRule)
    guard voting == nil else {
      throw OutOfOrder(.votingInProgress, rules.voting.interruptionRule)
    }
    guard rules.voting.methods.contains(method) else {
      throw OutOfOrder(.methodUnknown(method), rules.voting.methodRule)
    }
    return [.methodRequested(method, by: member)]
  }

  func proposeAdoptionWithoutVote(
    _ by: Actor, of id: TextID, _ at: Moment
  ) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    guard let provision = rules.withoutVote else {
      throw OutOfOrder(.adoptionWithoutVoteUnknown, rules.voting.methodRule)
    }
    try mayBePut(.proposal(id), at)
    let proposal = try existing(id)
    if let requester = proposal.voteRequestedBy, provision.objectionForcesVote {
      throw OutOfOrder(.voteRequested(by: requester), provision.rule)
    }
    return [.adoptionWithoutVoteProposed(id)]
  }

  func adoptWithoutVote(_ by: Actor, _ id: TextID) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    guard let provision = rules.withoutVote else {
      throw OutOfOrder(.adoptionWithoutVoteUnknown, rules.voting.methodRule)
    }
    let proposal = try existing(id)
    guard proposal.status == .pending, proposal.isProposedForAdoptionWithoutVote else {
      throw OutOfOrder(.notProposedForAdoption, provision.rule)
    }
    if let requester = proposal.voteRequestedBy {
      throw OutOfOrder(.voteRequested(by: requester), provision.rule)
    }
    return [.adoptedWithoutVote(id)]
  }

  func openVoting(
    _ by: Actor, on subject: Subject, _ method: VotingMethod?, _ at: Moment
  ) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try mayBePut(subject, at)
    let isText: Bool
    switch subject {
    case .proposal, .amendment, .part: isText = true
    case .motion, .appeal, .preliminaryQuestion: isText = false
    }
    let method = method ?? (isText ? requestedMethod : nil) ?? rules.voting.methods[0]
    guard rules.voting.methods.contains(method) else {
      throw OutOfOrder(.methodUnknown(method), rules.voting.methodRule)
    }
    let majority = majority(for: subject)
    try quorumToDecide(by: majority.by)
    return [.votingOpened(on: subject, method, rule: majority.by)]
  }

  /// Presence is what counts, not taking part; if nobody counted, it is presumed.
  private func quorumToDecide(by rule: DecisionRuleID) throws(OutOfOrder) {
    let quorum = rules.decisionRule(rule).quorumToDecide ?? rules.quorum.toDecide
    guard let quorum, let present else { return }
    let required = quorum.required(of: rules.roster.count)
    if present < required {
      throw OutOfOrder(
        .noQuorumToDecide(present: present, required: required), rules.quorum.decidingRule)
    }
  }

  /// Whether a subject may be put to the vote now: the order of business in one place.
  func mayBePut(_ subject: Subject, _ at: Moment) throws(OutOfOrder) {
    try meetingOpen()
    guard voting == nil else {
      throw OutOfOrder(.votingInProgress, rules.voting.interruptionRule)
    }
    switch subject {
    case .appeal: try mayVoteOnAppeal()
    case .motion(let number):
      try noPointPending()
      guard action == nil else {
        throw OutOfOrder(.votingInProgress, rules.voting.interruptionRule)
      }
      _ = try mayBePut(number)
    case .preliminaryQuestion(let id):
      try noPointPending()
      guard rules.preliminaryQuestion != nil else {
        throw OutOfOrder(.noPreliminaryQuestion, rules.voting.methodRule)
      }
      _ = try existing(id)
    case .proposal(let id):
      try noPointPending()
      try proposalMayBePut(id, at)
    case .amendment(let id):
      try noPointPending()
      try amendmentMayBePut(id, at)
    case .part(let id, let number):
      try noPointPending()
      try partMayBePut(id, number, at)
    }
  }

  private func proposalMayBePut(_ id: TextID, _ at: Moment) throws(OutOfOrder) {
    let proposal = try readyForVote(id, at)
    if let amendment = nextAmendment(to: id) {
      let all = pendingAmendments(to: id).map(\.id)
      throw OutOfOrder(
        .amendmentsFirst(all.isEmpty ? [amendment.id] : all), rules.amendments.orderRule)
    }
    if let division = rules.division, let number = proposal.nextPart {
      throw OutOfOrder(.partsFirst(number: number), division.rule)
    }
  }

  /// What holds for a text as for its amendments and its parts.
  private func readyForVote(_ id: TextID, _ at: Moment) throws(OutOfOrder) -> ProposalState {
    let proposal = try existing(id)
    try isUndecided(proposal, at)
    if let action, action != id {
      throw OutOfOrder(.votingInProgress, rules.voting.interruptionRule)
    }
    if let first = pendingMotions.first, rules.motions[first.kind]?.rank != nil {
      throw OutOfOrder(.motionOutranked(by: first.kind), rules.motions.precedenceRule)
    }
    if let motion = pendingMotions.first(where: {
      $0.draft.about == id && rules.motions[$0.kind]?.consequence == .divide
    }), let division = rules.division {
      _ = motion
      throw OutOfOrder(.divisionPending(id), division.rule)
    }
    try isTurn(of: proposal)
    if !rules.roster.contains(proposal.mover), proposal.mover != .unnamed, let rule = rules.proposals.nonMemberRule,
      proposal.voteRequestedBy == nil
    {
      throw OutOfOrder(.onlyOnRequest(id), rule)
    }
    try wasCirculated(id, proposal.circulated, at)
    if proposal.draft.costsMoney, !proposal.costIsStated, let rule = rules.proposals.budgetRule,
      !waived.contains(rule)
    {
      let earliest = proposal.submitted.adding(hours: rules.proposals.budgetHours)
      throw OutOfOrder(.costStatementMissing(id, earliest: earliest), rule)
    }
    if proposal.draft.amendsRules, !proposal.rulesAmendmentIsReported,
      let rule = rules.proposals.rulesAmendmentRule
    {
      throw OutOfOrder(.committeeReportMissing(id), rule)
    }
    return proposal
  }

  private func isUndecided(_ proposal: ProposalState, _ at: Moment) throws(OutOfOrder) {
    switch proposal.status {
    case .pending: return
    case .awaitingSecondVote(let deadline, let meeting):
      let rule = rules.majorities.secondVote?.rule ?? rules.majorities.ordinary.rule
      if number <= meeting { throw OutOfOrder(.secondVoteTooSoon, rule) }
      if at > deadline { throw OutOfOrder(.secondVoteTooLate(deadline: deadline), rule) }
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

  /// The rule behind the motion that has this consequence, to cite it where the consequence shows.
  func rule(of consequence: MotionProvision.Consequence) -> RuleID {
    rules.motions.table.first { $0.consequence == consequence }?.rule
      ?? rules.proposals.orderRule
  }

  /// Proposals on one question are voted on in the order of their submission, unless the body
  /// gave one of them priority.
  private func isTurn(of proposal: ProposalState) throws(OutOfOrder) {
    guard let question = proposal.draft.question, !proposal.hasPriority else { return }
    for other in proposals
    where other.id != proposal.id && other.draft.question == question && other.status == .pending {
      let isEarlier =
        proposals.firstIndex { $0.id == other.id }! < proposals.firstIndex { $0.id == proposal.id }!
      if isEarlier || other.hasPriority {
        throw OutOfOrder(.earlierProposalFirst(other.id), rules.proposals.orderRule)
      }
    }
  }

  /// A text circulated on Monday evening may be voted on on Tuesday morning: the rule speaks of
  /// the day before, not of 24 hours. Where no circulation was recorded it is presumed.
  private func wasCirculated(
    _ id: TextID, _ circulated: Moment?, _ at: Moment
  ) throws(OutOfOrder) {
    guard let rule = rules.proposals.noticeRule, !waived.contains(rule), let circulated,
      circulated.day >= at.day
    else { return }
    throw OutOfOrder(.notCirculated(id, earliest: circulated.day.adding(days: 1)), rule)
  }

  private func amendmentMayBePut(_ id: TextID, _ at: Moment) throws(OutOfOrder) {
    guard let amendment = amendment(id) else {
      throw OutOfOrder(.noSuchText(id), rules.amendments.orderRule)
    }
    guard amendment.status == .pending else {
      throw OutOfOrder(.notPending(id), rules.amendments.orderRule)
    }
    let root = root(of: id)
    _ = try readyForVote(root, at)
    if let next = nextAmendment(to: root), next.id != id {
      throw OutOfOrder(.amendmentOutOfTurn(next: next.id), rules.amendments.orderRule)
    }
    if let rule = rules.proposals.noticeRule, amendment.draft.isOral, !amendment.isPermitted {
      throw OutOfOrder(.notPermitted(id), rule)
    }
    if !amendment.isPermitted { try wasCirculated(id, amendment.circulated, at) }
  }

  private func partMayBePut(_ id: TextID, _ number: Int, _ at: Moment) throws(OutOfOrder) {
    let proposal = try readyForVote(id, at)
    guard let division = rules.division else {
      throw OutOfOrder(.divisionUnknown, rules.motions.precedenceRule)
    }
    if proposal.divisionIsRefused { throw OutOfOrder(.moverObjects, division.rule) }
    if let amendment = nextAmendment(to: id) {
      throw OutOfOrder(.amendmentsFirst([amendment.id]), rules.amendments.orderRule)
    }
    guard let next = proposal.nextPart else {
      throw OutOfOrder(.noSuchPart(number: number), division.rule)
    }
    guard next == number else { throw OutOfOrder(.partsFirst(number: next), division.rule) }
  }

  func drawLot(_ by: Actor, _ member: MemberID) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    guard let voting, voting.method == .rollCall else {
      throw OutOfOrder(.noVotingInProgress, rules.voting.methodRule)
    }
    try seated(member)
    return [.lotDrawn(member)]
  }
}

extension ProposalState {
  /// The number of the next part to be voted on, counted from 1.
  var nextPart: Int? {
    guard !divisionIsRefused, let index = parts.firstIndex(where: { $0.isKept == nil })
    else { return nil }
    return index + 1
  }
}
