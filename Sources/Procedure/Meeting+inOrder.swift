public import PlenaryModel

/// Something that an actor may do now, with the rule that governs it.
public struct InOrder: Sendable, Hashable {
  /// A command that would be accepted; details such as words may be filled in.
  public var command: Command
  public var rule: RuleID
}

extension Meeting {
  /// Every kind of command now in order for an actor, with the rule, so that no screen ever has to
  /// know one. What is in order is asked of `decide`: there is no second copy of the rules here.
  public func inOrder(for actor: Actor, at moment: Moment) -> [InOrder] {
    candidates(for: actor, at: moment).compactMap { order in
      let command = Command(by: actor, at: moment, order)
      guard (try? decide(command)) != nil else { return nil }
      return InOrder(command: command, rule: governingRule(of: order))
    }
  }

  private func candidates(for actor: Actor, at moment: Moment) -> [Order] {
    switch actor {
    case .presidingOfficer: return orderOfBusiness + ofTheDesk(at: moment)
    case .secretary: return ofTheDesk(at: moment)
    case .delegation(let member): return ofDelegation(member)
    }
  }

  private var orderOfBusiness: [Order] {
    var orders: [Order] = [
      .openMeeting, .suspendMeeting, .resumeMeeting, .adjournMeeting, .closeSpeakersList,
      .reopenSpeakersList, .limitSpeeches(seconds: floor.limitSeconds ?? 300),
      .rule(words: ""), .giveCastingVote(.inFavour), .giveCastingVote(.against), .announceResult,
      .openVoting(on: .appeal, by: nil),
      .electByAcclamation, .openElection(post: "", seats: 1, candidates: [], heads: []),
    ]
    if let next = speakersInOrder.first { orders.append(.callSpeaker(next)) }
    orders += floor.replying.map { .callSpeaker($0.member) }
    orders += floor.list.map { .leaveList($0) }
    orders += ListArrangement.Order.allCases.map {
      var arrangement = floor.arrangement
      arrangement.order = $0
      return .arrangeList(arrangement)
    }
    for motion in pendingMotions {
      orders.append(.openVoting(on: .motion(number: motion.number), by: nil))
      orders.append(.carryMotionWithoutVote(number: motion.number))
    }
    for proposal in proposals {
      orders.append(.openVoting(on: .proposal(proposal.id), by: nil))
      orders.append(.proposeAdoptionWithoutVote(of: proposal.id))
      orders.append(.adoptWithoutVote(proposal.id))
      orders.append(.openVoting(on: .preliminaryQuestion(proposal.id), by: nil))
      orders.append(.ruleMatterProcedural(proposal.id))
      for number in proposal.parts.indices {
        orders.append(.openVoting(on: .part(of: proposal.id, number: number + 1), by: nil))
      }
    }
    for amendment in amendments where amendment.status == .pending {
      orders.append(.openVoting(on: .amendment(amendment.id), by: nil))
      orders.append(.permitOralText(amendment.id))
    }
    if let election {
      orders += election.lotBetween.map { .drawElectionLot(winner: $0) }
    }
    return orders
  }

  private func ofTheDesk(at moment: Moment) -> [Order] {
    var orders: [Order] = [
      .endSpeech, .checkClock, .closeVoting, .scheduleClosing(at: moment.adding(seconds: 60)),
    ]
    orders.append(.countPresent(present ?? rules.roster.count))
    orders += proxies.keys.sorted().map { .withdrawProxy(of: $0) }
    for proposal in proposals where proposal.status == .pending {
      orders += [.circulate(proposal.id), .stateCost(of: proposal.id)]
    }
    for proposal in proposals where proposal.status.isAdopted {
      orders += proposal.draft.actions.map { .giveEffect(to: proposal.id, $0) }
    }
    if let voting, voting.position < voting.order.count {
      orders.append(.recordNoAnswer(from: voting.order[voting.position]))
    }
    return orders
  }

  private func ofDelegation(_ member: MemberID) -> [Order] {
    var orders: [Order] = [
      .requestFloor, .leaveList(member), .requestReply, .endSpeech, .appeal, .secondAppeal,
      .pass(member),
      .raisePointOfOrder(onConductOfVoting: voting != nil, words: ""),
    ]
    orders += Vote.allCases.map { .castVote(of: member, $0) }
    orders += rules.voting.methods.map { .requestMethod($0) }
    if rules.voting.proxies != nil {
      orders.append(.withdrawProxy(of: member))
      orders += rules.roster.seats.map { .giveProxy(from: member, to: $0.member) }
      for giver in proxies.keys.sorted() where proxies[giver] == member {
        orders += Vote.allCases.map { .castVote(of: giver, $0) } + [.pass(giver)]
      }
    }
    for provision in rules.motions.table {
      if provision.needsText {
        orders += proposals.map { .move(MotionDraft(kind: provision.kind, about: $0.id)) }
      } else {
        orders.append(.move(MotionDraft(kind: provision.kind)))
      }
    }
    for motion in pendingMotions {
      orders.append(.secondMotion(number: motion.number))
      orders.append(.withdrawMotion(number: motion.number))
      orders += Side.allCases.map { .speakOnMotion(number: motion.number, $0) }
    }
    for proposal in proposals {
      let id = proposal.id
      orders += [
        .addSponsor(to: id), .withdraw(id), .reintroduce(id), .secondProposal(id),
        .insist(on: id), .requestVote(on: id), .explainVote(on: id), .objectToDivision(of: id),
        .requestDivision(of: id, parts: proposal.text.operative.map { [$0.id] }),
      ]
      orders += Vote.allCases.map { .stateIntention($0, on: .proposal(id)) }
    }
    for amendment in amendments {
      orders += [
        .withdraw(amendment.id), .acceptAmendment(amendment.id), .explainVote(on: amendment.id),
      ]
    }
    orders.append(.introduce(ProposalDraft(id: "a new text", title: "", sponsors: [])))
    return orders
  }

  /// The rule under which an order is given.
  public func governingRule(of order: Order) -> RuleID {
    switch order {
    case .openMeeting, .suspendMeeting, .resumeMeeting, .adjournMeeting, .countPresent,
      .recordAttendance:
      rules.quorum.openingRule
    case .waive(let rule, _): rule
    case .takeUpItem, .handOverChair: rules.presiding.rule
    case .recordArrears, .waiveArrears:
      rules.eligibility.arrearsRule ?? rules.eligibility.observersRule
    case .challengeCredentials:
      rules.eligibility.credentialsRule ?? rules.eligibility.observersRule
    case .suspendRights: rules.eligibility.suspensionRule ?? rules.eligibility.observersRule
    case .giveProxy, .withdrawProxy: rules.voting.proxies?.rule ?? rules.voting.ownVoteRule
    case .requestFloor, .callSpeaker, .leaveList, .arrangeList, .exchangePlaces, .endSpeech,
      .speakToSubstance:
      rules.speakers.orderRule
    case .closeSpeakersList, .reopenSpeakersList: rules.speakers.closedListRule
    case .limitSpeeches, .checkClock: rules.speakers.timeRule
    case .requestReply: rules.speakers.replyRule ?? rules.speakers.orderRule
    case .raisePointOfOrder, .rule: rules.points.rule
    case .appeal, .secondAppeal, .speakOnAppeal: rules.points.appealRule
    case .move(let draft): rules.motions[draft.kind]?.rule ?? rules.motions.precedenceRule
    case .secondMotion(let number), .speakOnMotion(let number, _), .withdrawMotion(let number),
      .carryMotionWithoutVote(let number):
      motion(number).flatMap { rules.motions[$0.kind]?.rule } ?? rules.motions.precedenceRule
    case .introduce, .addSponsor, .secondProposal, .noteEarlierStage:
      rules.proposals.sponsorsRule
    case .circulate, .permitOralText:
      rules.proposals.noticeRule ?? rules.proposals.orderRule
    case .withdraw, .reintroduce, .insist: rules.proposals.withdrawalRule
    case .stateCost: rules.proposals.budgetRule ?? rules.proposals.orderRule
    case .reportOnRulesAmendment:
      rules.proposals.rulesAmendmentRule ?? rules.proposals.orderRule
    case .revise, .amend, .acceptAmendment: rules.amendments.definitionRule
    case .fixOrder: rules.amendments.orderRule
    case .requestDivision, .objectToDivision:
      rules.division?.rule ?? rules.motions.precedenceRule
    case .requestVote, .proposeAdoptionWithoutVote, .adoptWithoutVote:
      rules.withoutVote?.rule ?? rules.voting.methodRule
    case .requestMethod, .drawLot, .recordNoAnswer, .reportVote, .announceResult, .closeVoting,
      .scheduleClosing:
      rules.voting.methodRule
    case .giveCastingVote: rules.presiding.rule
    case .openVoting(let subject, _): majority(for: subject).rule
    case .castVote, .castVoteWithRights: rules.voting.ownVoteRule
    case .pass: rules.voting.passRule ?? rules.voting.methodRule
    case .stateIntention: rules.voting.correctionRule
    case .explainVote: rules.explanations.rule
    case .ruleMatterProcedural: rules.preliminaryQuestion?.rule ?? rules.points.rule
    case .giveEffect(_, let action): rules.power(over: action)?.rule ?? rules.effectRule
    case .openElection, .submitBallotPaper, .countBallot:
      rules.elections?.ballotRule ?? rules.voting.methodRule
    case .electByAcclamation: rules.elections?.acclamationRule ?? rules.voting.methodRule
    case .drawElectionLot: rules.elections?.singleSeatRule ?? rules.voting.methodRule
    }
  }
}
