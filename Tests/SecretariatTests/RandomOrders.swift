import PlenaryModel
import PlenaryTesting
import Procedure

extension SplitMix64 {
  mutating func order() -> Order { order(one(of: OrderName.allCases)) }

  /// A random order of that name. No default: a new order fails to compile until it is tested.
  mutating func order(_ name: OrderName) -> Order {
    switch name {
    case .openMeeting: .openMeeting
    case .recordAttendance: .recordAttendance(of: member(), one(of: Attendance.allCases))
    case .countPresent: .countPresent(number())
    case .suspendMeeting: .suspendMeeting
    case .resumeMeeting: .resumeMeeting
    case .adjournMeeting: .adjournMeeting
    case .waive: .waive(rule(), reason: words())
    case .takeUpItem: .takeUpItem(words(), title: words())
    case .handOverChair: .handOverChair(to: maybe { $0.member() })
    case .recordArrears: .recordArrears(of: member(), owed: number(), dueForTwoYears: number())
    case .waiveArrears: .waiveArrears(of: member(), until: day())
    case .challengeCredentials: .challengeCredentials(of: member())
    case .suspendRights: .suspendRights(of: member())
    case .requestFloor: .requestFloor(one(of: [nil, .inFavour, .against]))
    case .leaveList: .leaveList(member())
    case .arrangeList: .arrangeList(listArrangement())
    case .giveProxy: .giveProxy(from: member(), to: member())
    case .withdrawProxy: .withdrawProxy(of: member())
    case .closeVoting: .closeVoting
    case .scheduleClosing: .scheduleClosing(at: moment())
    case .callSpeaker: .callSpeaker(member())
    case .exchangePlaces: .exchangePlaces(member(), member())
    case .endSpeech: .endSpeech
    case .closeSpeakersList: .closeSpeakersList
    case .reopenSpeakersList: .reopenSpeakersList
    case .limitSpeeches: .limitSpeeches(seconds: number())
    case .checkClock: .checkClock
    case .requestReply: .requestReply
    case .speakToSubstance: .speakToSubstance(words: words())
    case .raisePointOfOrder: .raisePointOfOrder(onConductOfVoting: truth(), words: words())
    case .rule: .rule(words: words())
    case .appeal: .appeal
    case .secondAppeal: .secondAppeal
    case .speakOnAppeal: .speakOnAppeal(one(of: Side.allCases))
    case .move: .move(motionDraft())
    case .secondMotion: .secondMotion(number: number())
    case .speakOnMotion: .speakOnMotion(number: number(), one(of: Side.allCases))
    case .withdrawMotion: .withdrawMotion(number: number())
    case .carryMotionWithoutVote: .carryMotionWithoutVote(number: number())
    case .introduce: .introduce(proposalDraft())
    case .circulate: .circulate(text())
    case .permitOralText: .permitOralText(text())
    case .addSponsor: .addSponsor(to: text())
    case .withdraw: .withdraw(text())
    case .reintroduce: .reintroduce(text())
    case .secondProposal: .secondProposal(text())
    case .insist: .insist(on: text())
    case .revise: .revise(text(), as: text(), maybe { $0.proposalText() })
    case .stateCost: .stateCost(of: text())
    case .reportOnRulesAmendment: .reportOnRulesAmendment(text())
    case .amend: .amend(amendmentDraft())
    case .acceptAmendment: .acceptAmendment(text())
    case .fixOrder: .fixOrder(ofAmendments: some { $0.text() }, reason: words())
    case .requestDivision:
      .requestDivision(of: text(), parts: some { $0.some { $0.paragraphID() } })
    case .objectToDivision: .objectToDivision(of: text())
    case .noteEarlierStage:
      .noteEarlierStage(of: text(), votes: votes(), explained: some { $0.member() })
    case .requestVote: .requestVote(on: text())
    case .requestMethod: .requestMethod(one(of: VotingMethod.allCases))
    case .proposeAdoptionWithoutVote: .proposeAdoptionWithoutVote(of: text())
    case .adoptWithoutVote: .adoptWithoutVote(text())
    case .openVoting:
      .openVoting(on: subject(), by: maybe { $0.one(of: VotingMethod.allCases) })
    case .drawLot: .drawLot(member())
    case .giveCastingVote: .giveCastingVote(one(of: Side.allCases))
    case .castVote: .castVote(of: member(), vote())
    case .castVoteWithRights: .castVoteWithRights(of: member(), vote())
    case .pass: .pass(member())
    case .recordNoAnswer: .recordNoAnswer(from: member())
    case .reportVote: .reportVote(reportedVote())
    case .announceResult: .announceResult
    case .stateIntention: .stateIntention(vote(), on: subject())
    case .explainVote: .explainVote(on: text())
    case .ruleMatterProcedural: .ruleMatterProcedural(text())
    case .giveEffect: .giveEffect(to: text(), "refer-to-icc")
    case .openElection:
      .openElection(
        post: words(), seats: number(), candidates: some { $0.words() },
        heads: Set(some { $0.words() }))
    case .electByAcclamation: .electByAcclamation
    case .submitBallotPaper: .submitBallotPaper(names: some { $0.words() })
    case .countBallot: .countBallot(ballotCount())
    case .drawElectionLot: .drawElectionLot(winner: words())
    }
  }
}
