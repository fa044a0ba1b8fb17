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
  ///
  /// Every kind, not every command. Words, numbers, texts and times are examples, to be filled in;
  /// where any member could be named, the first of the roster stands for all. Left out is the vote
  /// that the secretary enters for each member while a vote is taken, since that list would be as
  /// long as the roster: it is in order wherever a delegation may cast its own, and until the
  /// announcement.
  public func inOrder(for actor: Actor, at moment: Moment) -> [InOrder] {
    candidates(for: actor, at: moment).compactMap { order in
      let command = Command(by: actor, at: moment, order)
      guard (try? decide(command)) != nil else { return nil }
      return InOrder(command: command, rule: governingRule(of: order))
    }
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
