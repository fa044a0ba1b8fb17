import PlenaryModel

// Proposals: introduced, sponsored, revised, withdrawn, taken up again, divided.
extension Meeting {
  func introduce(_ by: Actor, _ draft: ProposalDraft) throws(OutOfOrder) -> [Fact] {
    try noVoting()
    guard let mover = by.member ?? draft.sponsors.first else {
      throw OutOfOrder(.onlyMembers("the chair"), rules.proposals.sponsorsRule)
    }
    guard proposal(draft.id) == nil && amendment(draft.id) == nil else {
      throw OutOfOrder(.textExists(draft.id), rules.proposals.orderRule)
    }
    if !rules.roster.contains(mover), mover != .unnamed { try nonMemberMayPropose(mover, draft) }
    var draft = draft
    if draft.sponsors.isEmpty { draft.sponsors = [mover] }
    var facts: [Fact] = [.proposalIntroduced(draft, by: mover)]
    if draft.isSeizedElsewhere, let rule = rules.proposals.otherBodySeizedRule {
      facts.append(.warningGiven(rule, about: draft.id, member: nil))
    }
    for action in draft.actions {
      guard let power = rules.power(over: action) else { continue }
      if power.extent == .mayNot || power.extent == .mayRecommend {
        facts.append(.competenceDoubted(draft.id, action, power.extent, rule: power.rule))
      }
    }
    return facts
  }

  private func nonMemberMayPropose(
    _ mover: MemberID, _ draft: ProposalDraft
  ) throws(OutOfOrder) {
    let observer = rules.roster.observer(mover)
    if rules.proposals.nonMemberRule != nil || observer?.capabilities.contains(.propose) == true {
      return
    }
    throw OutOfOrder(.notSeated(mover), rules.eligibility.observersRule)
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

  /// Sponsors may join until the text is decided, and nothing binds them to vote for it.
  func addSponsor(_ by: Actor, to id: TextID) throws(OutOfOrder) -> [Fact] {
    let proposal = try existing(id)
    guard let member = by.member else {
      throw OutOfOrder(.onlyMembers("the chair"), rules.proposals.sponsorsRule)
    }
    let observer = rules.roster.observer(member)
    guard rules.roster.contains(member) || observer?.capabilities.contains(.cosponsor) == true
    else { throw OutOfOrder(.notSeated(member), rules.eligibility.observersRule) }
    guard proposal.status == .pending else {
      throw OutOfOrder(.sponsorTooLate(id), rules.proposals.sponsorsRule)
    }
    guard !proposal.isSponsor(member) else {
      throw OutOfOrder(.alreadySponsor(id), rules.proposals.sponsorsRule)
    }
    return [.sponsorAdded(member, to: id)]
  }

  /// Each sponsor may leave; with the last of them the text is withdrawn.
  func withdraw(_ by: Actor, _ id: TextID) throws(OutOfOrder) -> [Fact] {
    let rule = rules.proposals.withdrawalRule
    if let amendment = amendment(id) { return try withdraw(by, amendment) }
    let proposal = try existing(id)
    guard let member = by.member, proposal.isSponsor(member) else {
      throw OutOfOrder(.notSponsor(id), rule)
    }
    guard proposal.status == .pending else { throw OutOfOrder(.notPending(id), rule) }
    let votingHasBegun = action == id || hasBeenVotedOn(id)
    if votingHasBegun || (rules.proposals.withdrawalOnlyUnamended && proposal.isAmended) {
      throw OutOfOrder(.withdrawalTooLate(id, amended: proposal.isAmended), rule)
    }
    let facts: [Fact] = [.sponsorWithdrew(member, from: id)]
    return proposal.sponsors.count == 1 ? facts + [.textWithdrawn(id)] : facts
  }

  /// An amendment is a proposal of its own: its mover may take it back while it is not being voted
  /// on, also between the votes on others.
  private func withdraw(
    _ by: Actor, _ amendment: AmendmentState
  ) throws(OutOfOrder) -> [Fact] {
    guard let member = by.member,
      member == amendment.mover || amendment.draft.sponsors.contains(member)
    else { throw OutOfOrder(.notSponsor(amendment.id), rules.proposals.withdrawalRule) }
    guard amendment.status == .pending, voting?.subject != .amendment(amendment.id) else {
      throw OutOfOrder(
        .withdrawalTooLate(amendment.id, amended: false), rules.proposals.withdrawalRule)
    }
    return [.textWithdrawn(amendment.id)]
  }

  private func hasBeenVotedOn(_ id: TextID) -> Bool {
    results.contains {
      switch $0.subject {
      case .proposal(id), .part(id, _): true
      case .proposal, .part, .amendment, .motion, .appeal, .preliminaryQuestion: false
      }
    }
  }

  func reintroduce(_ by: Actor, _ id: TextID) throws(OutOfOrder) -> [Fact] {
    let member = try member(by, or: rules.proposals.withdrawalRule)
    let proposal = try existing(id)
    guard proposal.status == .withdrawn else {
      throw OutOfOrder(.notWithdrawn(id), rules.proposals.withdrawalRule)
    }
    return [.textReintroduced(id, by: member)]
  }

  func secondProposal(_ by: Actor, _ id: TextID) throws(OutOfOrder) -> [Fact] {
    let member = try member(by, or: rules.proposals.sponsorsRule)
    let proposal = try existing(id)
    guard proposal.status == .pending else {
      throw OutOfOrder(.notPending(id), rules.proposals.orderRule)
    }
    guard proposal.mover != member else { throw OutOfOrder(.ownMotion, rules.proposals.orderRule) }
    return [.proposalSeconded(id, by: member)]
  }

  /// Who seconded a text that its mover withdraws may have it put to the vote as its own.
  func insist(_ by: Actor, on id: TextID) throws(OutOfOrder) -> [Fact] {
    let member = try member(by, or: rules.proposals.withdrawalRule)
    let proposal = try existing(id)
    guard rules.proposals.seconderMayInsist, proposal.seconder == member else {
      throw OutOfOrder(.notSeconded(id), rules.proposals.withdrawalRule)
    }
    guard proposal.status == .withdrawn else {
      throw OutOfOrder(.notWithdrawn(id), rules.proposals.withdrawalRule)
    }
    return [.textReintroduced(id, by: member)]
  }

  /// Sponsors may change their own text before voting begins; no vote is needed.
  func revise(
    _ by: Actor, _ id: TextID, as new: TextID, _ text: ProposalText?
  ) throws(OutOfOrder) -> [Fact] {
    try noVoting()
    let proposal = try existing(id)
    guard let member = by.member, proposal.isSponsor(member) else {
      throw OutOfOrder(.notSponsor(id), rules.amendments.definitionRule)
    }
    guard proposal.status == .pending, !proposal.isAmended else {
      throw OutOfOrder(
        .withdrawalTooLate(id, amended: proposal.isAmended), rules.amendments.definitionRule)
    }
    guard new == id || (self.proposal(new) == nil && amendment(new) == nil) else {
      throw OutOfOrder(.textExists(new), rules.proposals.orderRule)
    }
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
    try noVoting()
    guard let division = rules.division else {
      throw OutOfOrder(.divisionUnknown, rules.motions.precedenceRule)
    }
    let member = try member(by, or: division.rule)
    let proposal = try existing(id)
    guard proposal.status == .pending else { throw OutOfOrder(.notPending(id), division.rule) }
    if proposal.divisionIsRefused && division.objection == .moverEndsMatter {
      throw OutOfOrder(.moverObjects, division.rule)
    }
    for (index, part) in parts.enumerated() {
      let isThere = part.allSatisfy { proposal.text.place(of: $0) != nil }
      guard isThere || proposal.text.paragraphs.isEmpty else {
        throw OutOfOrder(.noSuchPart(number: index + 1), division.rule)
      }
    }
    let request = Fact.divisionRequested(of: id, parts: parts, by: member)
    guard division.objection == .always else { return [request] }
    let draft = MotionDraft(kind: division.motion, about: id, parts: max(parts.count, 2))
    return [request, .motionMoved(draft, by: member, number: motions.count + 1)]
  }

  func objectToDivision(_ by: Actor, of id: TextID) throws(OutOfOrder) -> [Fact] {
    try noVoting()
    guard let division = rules.division else {
      throw OutOfOrder(.divisionUnknown, rules.motions.precedenceRule)
    }
    let member = try member(by, or: division.rule)
    let proposal = try existing(id)
    guard let requester = proposal.divisionRequestedBy else {
      throw OutOfOrder(.noSuchPart(number: 1), division.rule)
    }
    switch division.objection {
    case .vote:
      let draft = MotionDraft(
        kind: division.motion, about: id, parts: max(proposal.parts.count, 2))
      return [.motionMoved(draft, by: requester, number: motions.count + 1)]
    case .moverEndsMatter:
      guard member == proposal.mover || proposal.isSponsor(member) else {
        throw OutOfOrder(.notSponsor(id), division.rule)
      }
      return [.divisionRefused(of: id)]
    case .always: return []
    }
  }
}
