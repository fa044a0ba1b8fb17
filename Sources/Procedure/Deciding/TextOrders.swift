import PlenaryModel

// Proposals: introduced, sponsored, revised, withdrawn, taken up again, divided.
extension Meeting {
  func introduce(_ by: Actor, _ draft: ProposalDraft) throws(OutOfOrder) -> [Fact] {
    try noVoting()
    guard let mover = by.member ?? draft.sponsors.first else {
      throw OutOfOrder(.onlyMembers("the chair"), rules.proposals.sponsorsRule)
    }
    try isNewText(draft.id)
    try nonMemberMayPropose(mover)
    var draft = draft
    if draft.sponsors.isEmpty { draft.sponsors = [mover] }
    return [.proposalIntroduced(draft, by: mover)] + warningOfOtherBody(draft)
      + doubtsOfCompetence(draft)
  }

  func circulate(_ by: Actor, _ id: TextID) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    if amendment(id) == nil { _ = try existing(id) }
    return [.textCirculated(id)]
  }

  func permitOralText(_ by: Actor, _ id: TextID) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    if amendment(id) == nil { _ = try existing(id) }
    return [.oralTextPermitted(id)]
  }

  func addSponsor(_ by: Actor, to id: TextID) throws(OutOfOrder) -> [Fact] {
    [.sponsorAdded(try maySponsor(by, try existing(id)), to: id)]
  }

  /// Each sponsor may leave; with the last of them the text is withdrawn.
  func withdraw(_ by: Actor, _ id: TextID) throws(OutOfOrder) -> [Fact] {
    if let amendment = amendment(id) {
      try mayWithdraw(by, amendment)
      return [.textWithdrawn(id)]
    }
    let proposal = try existing(id)
    let member = try mayWithdraw(by, proposal)
    let left = Fact.sponsorWithdrew(member, from: id)
    return proposal.sponsors.allSatisfy { $0.member == member }
      ? [left, .textWithdrawn(id)] : [left]
  }

  func reintroduce(_ by: Actor, _ id: TextID) throws(OutOfOrder) -> [Fact] {
    try noVoting()
    let member = try member(by, or: rules.proposals.withdrawalRule)
    try mayReintroduce(try existing(id))
    return [.textReintroduced(id, by: member)]
  }

  func secondProposal(_ by: Actor, _ id: TextID) throws(OutOfOrder) -> [Fact] {
    let member = try member(by, or: rules.proposals.sponsorsRule)
    let proposal = try existing(id)
    guard proposal.status == .pending else {
      throw OutOfOrder(.notPending(id), rules.proposals.orderRule)
    }
    try maySecond(member, movedBy: proposal.mover, rules.proposals.orderRule)
    return [.proposalSeconded(id, by: member)]
  }

  func insist(_ by: Actor, on id: TextID) throws(OutOfOrder) -> [Fact] {
    try noVoting()
    let member = try member(by, or: rules.proposals.withdrawalRule)
    try mayInsist(member, on: try existing(id))
    return [.textReintroduced(id, by: member)]
  }

  func revise(
    _ by: Actor, _ id: TextID, as new: TextID, _ text: ProposalText?
  ) throws(OutOfOrder) -> [Fact] {
    try noVoting()
    try mayRevise(by, try existing(id), as: new)
    return [.proposalRevised(id, as: new, text)]
  }

  func stateCost(_ by: Actor, of id: TextID) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    _ = try existing(id)
    return [.costStated(id)]
  }

  func reportOnRulesAmendment(_ by: Actor, _ id: TextID) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    _ = try existing(id)
    return [.rulesAmendmentReported(id)]
  }

  func noteEarlierStage(
    _ by: Actor, of id: TextID, _ votes: [MemberID: Vote], _ explained: [MemberID]
  ) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    _ = try existing(id)
    return [.earlierStageNoted(of: id, votes: votes, explained: explained)]
  }

  func requestDivision(
    _ by: Actor, of id: TextID, _ parts: [[ParagraphID]]
  ) throws(OutOfOrder) -> [Fact] {
    try noVotingOpen()
    try noAction(onOtherThan: id)
    let division = try provisionOnDivision()
    let member = try member(by, or: division.rule)
    let proposal = try existing(id)
    try mayRequestDivision(of: proposal, parts, division)
    return division.objection == .always
      ? [motionToDivide(proposal, by: member, division, parts)]
      : [.divisionRequested(of: id, parts: parts, by: member)]
  }

  func objectToDivision(_ by: Actor, of id: TextID) throws(OutOfOrder) -> [Fact] {
    try noVotingOpen()
    try noAction(onOtherThan: id)
    let division = try provisionOnDivision()
    let member = try member(by, or: division.rule)
    return try consequences(ofObjectionBy: member, to: try existing(id), division)
  }
}
