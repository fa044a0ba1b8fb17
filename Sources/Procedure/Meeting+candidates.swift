import PlenaryModel

// What `inOrder` asks `decide` about: an example of every order that an actor could give.
extension Meeting {
  func candidates(for actor: Actor, at moment: Moment) -> [Order] {
    switch actor {
    case .presidingOfficer:
      return onTheMeeting(at: moment) + onTheFloor + onVoting + ofTheDesk(at: moment)
    case .secretary: return ofTheDesk(at: moment)
    case .delegation(let member):
      return ofDelegation(member) + onVotes(of: member) + onMotions + onTexts(by: member)
    }
  }

  private var anyMember: [MemberID] { rules.roster.seats.prefix(1).map(\.member) }

  // The presiding officer

  private func onTheMeeting(at moment: Moment) -> [Order] {
    var orders: [Order] = [
      .openMeeting, .suspendMeeting, .resumeMeeting, .adjournMeeting, .takeUpItem("", title: ""),
      .rule(words: ""), .electByAcclamation,
      .openElection(post: "", seats: 1, candidates: [], heads: []),
    ]
    // The only rules that look at waivers.
    let waivable = [
      rules.quorum.openingRule, rules.proposals.noticeRule, rules.proposals.budgetRule,
    ]
    orders += waivable.compactMap(\.self).filter { !isWaived($0) }.map { .waive($0, reason: "") }
    orders += (election?.lotBetween ?? []).map { .drawElectionLot(winner: $0) }
    return orders
  }

  private var onTheFloor: [Order] {
    var orders: [Order] = [
      .closeSpeakersList, .reopenSpeakersList, .limitSpeeches(seconds: floor.limitSeconds ?? 300),
    ]
    if let next = speakersInOrder.first { orders.append(.callSpeaker(next)) }
    orders += floor.replying.map { .callSpeaker($0.member) }
    orders += floor.list.map { .leaveList($0) }
    if floor.list.count > 1 { orders.append(.exchangePlaces(floor.list[0], floor.list[1])) }
    orders += ListArrangement.Order.allCases.map {
      var arrangement = floor.arrangement
      arrangement.order = $0
      return .arrangeList(arrangement)
    }
    return orders
  }

  private var onVoting: [Order] {
    var orders: [Order] = [
      .giveCastingVote(.inFavour), .giveCastingVote(.against), .announceResult,
      .openVoting(on: .appeal, by: nil),
    ]
    if let presidingMember {
      orders += Vote.allCases.map { .castVote(of: presidingMember, $0) }
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
      let amendments = pendingAmendments(to: proposal.id).map(\.id)
      if !amendments.isEmpty { orders.append(.fixOrder(ofAmendments: amendments, reason: "")) }
    }
    for amendment in amendments where amendment.status == .pending {
      orders.append(.openVoting(on: .amendment(amendment.id), by: nil))
      orders.append(.permitOralText(amendment.id))
    }
    return orders
  }

  // The presiding officer and the secretary

  private func ofTheDesk(at moment: Moment) -> [Order] {
    var orders: [Order] = [
      .endSpeech, .checkClock, .closeVoting, .scheduleClosing(at: moment.adding(seconds: 60)),
      .countPresent(present ?? rules.roster.count), .submitBallotPaper(names: []),
      .countBallot(BallotCount(papers: 0, votes: [:])),
      .reportVote(
        ReportedVote(
          tally: Tally(inFavour: 0, against: 0, abstaining: 0), status: .sourced, source: "")),
    ]
    let unseen = rules.roster.seats.first { attendance[$0.member] == nil }
    if let member = unseen?.member ?? anyMember.first {
      orders.append(.recordAttendance(of: member, .present))
    }
    for member in anyMember {
      orders += [
        .handOverChair(to: presidingMember == nil ? member : nil), .suspendRights(of: member),
        .challengeCredentials(of: member), .drawLot(member),
        .recordArrears(of: member, owed: 0, dueForTwoYears: 1),
      ]
    }
    orders += arrears.keys.sorted().map { .waiveArrears(of: $0, until: moment.day) }
    orders += proxies.keys.sorted().map { .withdrawProxy(of: $0) }
    if rules.roster.count > 1 {
      let (first, second) = (rules.roster.seats[0].member, rules.roster.seats[1].member)
      orders += [.giveProxy(from: first, to: second), .giveProxy(from: second, to: first)]
    }
    for proposal in proposals where proposal.status == .pending {
      let id = proposal.id
      orders += [
        .circulate(id), .stateCost(of: id), .noteEarlierStage(of: id, votes: [:], explained: []),
      ]
      if proposal.draft.amendsRules { orders.append(.reportOnRulesAmendment(id)) }
    }
    for amendment in amendments where amendment.status == .pending {
      orders.append(.circulate(amendment.id))
    }
    for proposal in proposals where proposal.status.isAdopted {
      orders += proposal.draft.actions.map { .giveEffect(to: proposal.id, $0) }
    }
    if let voting, voting.position < voting.order.count {
      orders.append(.recordNoAnswer(from: voting.order[voting.position]))
    }
    return orders
  }

  // A delegation

  private func ofDelegation(_ member: MemberID) -> [Order] {
    var orders: [Order] = [
      .requestFloor, .leaveList(member), .requestReply, .speakToSubstance(words: ""), .endSpeech,
      .raisePointOfOrder(onConductOfVoting: voting != nil, words: ""), .appeal, .secondAppeal,
      .withdrawProxy(of: member),
      .introduce(ProposalDraft(id: "a new text", title: "", sponsors: [])),
    ]
    orders += anyMember.map { .challengeCredentials(of: $0) }
    if rules.voting.proxies != nil {
      orders += rules.roster.seats.map { .giveProxy(from: member, to: $0.member) }
    }
    return orders
  }

  private func onVotes(of member: MemberID) -> [Order] {
    var orders: [Order] = rules.voting.methods.map { .requestMethod($0) }
    let givers = proxies.keys.sorted().filter { proxies[$0] == member }
    for member in [member] + givers {
      orders += Vote.allCases.map { .castVote(of: member, $0) } + [.pass(member)]
    }
    orders += Vote.allCases.map { .castVoteWithRights(of: member, $0) }
    for proposal in proposals {
      orders += [.requestVote(on: proposal.id), .explainVote(on: proposal.id)]
      orders += Vote.allCases.map { .stateIntention($0, on: .proposal(proposal.id)) }
    }
    for amendment in amendments {
      orders.append(.explainVote(on: amendment.id))
      orders += Vote.allCases.map { .stateIntention($0, on: .amendment(amendment.id)) }
    }
    return orders
  }

  private var onMotions: [Order] {
    var orders: [Order] = []
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
    return orders
  }

  private func onTexts(by member: MemberID) -> [Order] {
    var orders: [Order] = []
    for proposal in proposals {
      let id = proposal.id
      orders += [
        .addSponsor(to: id), .withdraw(id), .reintroduce(id), .secondProposal(id),
        .insist(on: id), .revise(id, as: id, nil), .objectToDivision(of: id),
        .requestDivision(of: id, parts: proposal.text.operative.map { [$0.id] }),
        .amend(AmendmentDraft(id: "a new amendment", to: id, sponsors: [])),
      ]
    }
    for amendment in amendments {
      orders += [
        .withdraw(amendment.id), .acceptAmendment(amendment.id),
        .amend(AmendmentDraft(id: "a new amendment", to: amendment.id, sponsors: [])),
      ]
    }
    return orders
  }
}
