import PlenaryModel

extension Meeting {
  /// Answers a command with what happens, or with why it is out of order. Changes nothing.
  public func decide(_ command: Command) throws(OutOfOrder) -> [Event] {
    try facts(of: command).map { Event(at: command.at, by: command.by, $0) }
  }

  // One line an order, and no default: a new order fails to compile until it is decided here.
  private func facts(of command: Command) throws(OutOfOrder) -> [Fact] {
    let (by, at) = (command.by, command.at)
    switch command.order {
    case .openMeeting: return try openMeeting(by)
    case .recordAttendance(let member, let attendance):
      return try recordAttendance(by, member, attendance)
    case .countPresent(let count): return try countPresent(by, count)
    case .suspendMeeting: return try suspendMeeting(by)
    case .resumeMeeting: return try resumeMeeting(by)
    case .adjournMeeting: return try adjournMeeting(by)
    case .waive(let rule, let reason): return try waive(by, rule, reason)
    case .takeUpItem(let item, let title): return try takeUpItem(by, item, title)
    case .handOverChair(let member): return try handOverChair(by, to: member)

    case .recordArrears(let member, let owed, let due):
      return try recordArrears(by, member, owed: owed, due: due)
    case .waiveArrears(let member, let day): return try waiveArrears(by, member, until: day)
    case .challengeCredentials(let member): return try challengeCredentials(by, member)
    case .suspendRights(let member): return try suspendRights(by, member)
    case .giveProxy(let giver, let holder): return try giveProxy(by, from: giver, to: holder)
    case .withdrawProxy(let giver): return try withdrawProxy(by, of: giver)

    case .requestFloor(let side): return try requestFloor(by, side)
    case .callSpeaker(let member): return try callSpeaker(by, member)
    case .leaveList(let member): return try leaveList(by, member)
    case .arrangeList(let arrangement): return try arrangeList(by, arrangement)
    case .exchangePlaces(let first, let second):
      return try exchangePlaces(by, first, second)
    case .endSpeech: return try endSpeech(by, at)
    case .closeSpeakersList: return try closeSpeakersList(by)
    case .reopenSpeakersList: return try reopenSpeakersList(by)
    case .limitSpeeches(let seconds): return try limitSpeeches(by, seconds)
    case .checkClock: return try checkClock(by, at)
    case .requestReply: return try requestReply(by)
    case .speakToSubstance(let words): return try speakToSubstance(by, words)

    case .raisePointOfOrder(let onConduct, let words):
      return try raisePointOfOrder(by, onConductOfVoting: onConduct, words)
    case .rule(let words): return try rule(by, words)
    case .appeal: return try appeal(by)
    case .secondAppeal: return try secondAppeal(by)
    case .speakOnAppeal: return try speakOnAppeal(by)

    case .move(let draft): return try move(by, draft)
    case .secondMotion(let number): return try secondMotion(by, number)
    case .speakOnMotion(let number, let side): return try speakOnMotion(by, number, side)
    case .withdrawMotion(let number): return try withdrawMotion(by, number)
    case .carryMotionWithoutVote(let number): return try carryMotionWithoutVote(by, number)

    case .introduce(let draft): return try introduce(by, draft)
    case .circulate(let text): return try circulate(by, text)
    case .permitOralText(let text): return try permitOralText(by, text)
    case .addSponsor(let text): return try addSponsor(by, to: text)
    case .withdraw(let text): return try withdraw(by, text)
    case .reintroduce(let text): return try reintroduce(by, text)
    case .secondProposal(let text): return try secondProposal(by, text)
    case .insist(let text): return try insist(by, on: text)
    case .revise(let text, let new, let words): return try revise(by, text, as: new, words)
    case .stateCost(let text): return try stateCost(by, of: text)
    case .reportOnRulesAmendment(let text): return try reportOnRulesAmendment(by, text)
    case .amend(let draft): return try amend(by, draft)
    case .acceptAmendment(let text): return try acceptAmendment(by, text)
    case .fixOrder(let texts, let reason): return try fixOrder(by, texts, reason)
    case .requestDivision(let text, let parts):
      return try requestDivision(by, of: text, parts)
    case .objectToDivision(let text): return try objectToDivision(by, of: text)
    case .noteEarlierStage(let text, let votes, let explained):
      return try noteEarlierStage(by, of: text, votes, explained)

    case .requestVote(let text): return try requestVote(by, on: text)
    case .requestMethod(let method): return try requestMethod(by, method)
    case .proposeAdoptionWithoutVote(let text):
      return try proposeAdoptionWithoutVote(by, of: text, at)
    case .adoptWithoutVote(let text): return try adoptWithoutVote(by, text, at)
    case .openVoting(let subject, let method): return try openVoting(by, on: subject, method, at)
    case .drawLot(let member): return try drawLot(by, member)
    case .giveCastingVote(let side): return try giveCastingVote(by, side)
    case .closeVoting: return try closeVoting(by)
    case .scheduleClosing(let moment): return try scheduleClosing(by, at: moment, now: at)
    case .castVote(let member, let vote): return try castVote(by, of: member, vote, at)
    case .castVoteWithRights(let member, let vote):
      return try castVote(by, of: member, vote, at) + (try reserveRights(of: member, vote))
    case .pass(let member): return try pass(by, member, at)
    case .recordNoAnswer(let member): return try recordNoAnswer(by, from: member)
    case .reportVote(let reported): return try reportVote(by, reported)
    case .announceResult: return try announceResult(by, at)
    case .stateIntention(let vote, let subject): return try stateIntention(by, vote, on: subject)
    case .explainVote(let text): return try explainVote(by, on: text)
    case .ruleMatterProcedural(let text): return try ruleMatterProcedural(by, text)
    case .giveEffect(let text, let action): return try giveEffect(by, to: text, action)

    case .openElection(let post, let seats, let candidates, let heads):
      return try openElection(by, post: post, seats: seats, candidates, heads)
    case .electByAcclamation: return try electByAcclamation(by)
    case .submitBallotPaper(let names): return try submitBallotPaper(by, names)
    case .countBallot(let count): return try countBallot(by, count)
    case .drawElectionLot(let winner): return try drawElectionLot(by, winner)
    }
  }
}

// What most orders have to pass before anything else.
extension Meeting {
  func presiding(_ actor: Actor) throws(OutOfOrder) {
    guard actor == .presidingOfficer else {
      throw OutOfOrder(.onlyPresidingOfficer, rules.presiding.rule)
    }
  }

  /// The presiding officer or the secretary, who acts for it.
  func desk(_ actor: Actor) throws(OutOfOrder) {
    guard actor == .presidingOfficer || actor == .secretary else {
      throw OutOfOrder(.onlySecretary, rules.presiding.rule)
    }
  }

  func meetingOpen() throws(OutOfOrder) {
    guard phase == .open else { throw OutOfOrder(.meetingNotOpen, rules.quorum.openingRule) }
  }

  /// The delegation that acts, which must have a seat.
  func member(_ actor: Actor, or rule: RuleID) throws(OutOfOrder) -> MemberID {
    guard let member = actor.member else {
      throw OutOfOrder(.onlyMembers(MemberID("the chair")), rule)
    }
    if member == .unnamed { return member }
    guard rules.roster.contains(member) else {
      if rules.roster.observer(member) != nil {
        throw OutOfOrder(.observerMayNot(member), rule)
      }
      throw OutOfOrder(.notSeated(member), rules.eligibility.observersRule)
    }
    return member
  }

  func seated(_ member: MemberID) throws(OutOfOrder) {
    guard rules.roster.contains(member) else {
      throw OutOfOrder(.notSeated(member), rules.eligibility.observersRule)
    }
  }

  func existing(_ id: TextID) throws(OutOfOrder) -> ProposalState {
    guard let proposal = proposal(id) else {
      throw OutOfOrder(.noSuchText(id), rules.proposals.orderRule)
    }
    return proposal
  }

  func isNewText(_ id: TextID) throws(OutOfOrder) {
    guard proposal(id) == nil && amendment(id) == nil else {
      throw OutOfOrder(.textExists(id), rules.proposals.orderRule)
    }
  }
}
