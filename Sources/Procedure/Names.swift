/// What an order is called in scripts and messages: `move`, `cast-vote`.
public enum OrderName: String, Sendable, Hashable, CaseIterable {
  case openMeeting = "open-meeting"
  case recordAttendance = "record-attendance"
  case countPresent = "count-present"
  case suspendMeeting = "suspend-meeting"
  case resumeMeeting = "resume-meeting"
  case adjournMeeting = "adjourn-meeting"
  case waive
  case takeUpItem = "take-up-item"
  case handOverChair = "hand-over-chair"
  case recordArrears = "record-arrears"
  case waiveArrears = "waive-arrears"
  case challengeCredentials = "challenge-credentials"
  case suspendRights = "suspend-rights"
  case giveProxy = "give-proxy"
  case withdrawProxy = "withdraw-proxy"
  case requestFloor = "request-floor"
  case callSpeaker = "call-speaker"
  case leaveList = "leave-list"
  case arrangeList = "arrange-list"
  case exchangePlaces = "exchange-places"
  case endSpeech = "end-speech"
  case closeSpeakersList = "close-speakers-list"
  case reopenSpeakersList = "reopen-speakers-list"
  case limitSpeeches = "limit-speeches"
  case checkClock = "check-clock"
  case requestReply = "request-reply"
  case speakToSubstance = "speak-to-substance"
  case raisePointOfOrder = "raise-point-of-order"
  case rule
  case appeal
  case secondAppeal = "second-appeal"
  case speakOnAppeal = "speak-on-appeal"
  case move
  case secondMotion = "second-motion"
  case speakOnMotion = "speak-on-motion"
  case withdrawMotion = "withdraw-motion"
  case carryMotionWithoutVote = "carry-motion-without-vote"
  case introduce
  case circulate
  case permitOralText = "permit-oral-text"
  case addSponsor = "add-sponsor"
  case withdraw
  case reintroduce
  case secondProposal = "second-proposal"
  case insist
  case revise
  case stateCost = "state-cost"
  case reportOnRulesAmendment = "report-on-rules-amendment"
  case amend
  case acceptAmendment = "accept-amendment"
  case fixOrder = "fix-order"
  case requestDivision = "request-division"
  case objectToDivision = "object-to-division"
  case noteEarlierStage = "note-earlier-stage"
  case requestVote = "request-vote"
  case requestMethod = "request-method"
  case proposeAdoptionWithoutVote = "propose-adoption-without-vote"
  case adoptWithoutVote = "adopt-without-vote"
  case openVoting = "open-voting"
  case drawLot = "draw-lot"
  case giveCastingVote = "give-casting-vote"
  case closeVoting = "close-voting"
  case scheduleClosing = "schedule-closing"
  case castVote = "cast-vote"
  case castVoteWithRights = "cast-vote-with-rights"
  case pass
  case recordNoAnswer = "record-no-answer"
  case reportVote = "report-vote"
  case announceResult = "announce-result"
  case stateIntention = "state-intention"
  case explainVote = "explain-vote"
  case ruleMatterProcedural = "rule-matter-procedural"
  case giveEffect = "give-effect"
  case openElection = "open-election"
  case electByAcclamation = "elect-by-acclamation"
  case submitBallotPaper = "submit-ballot-paper"
  case countBallot = "count-ballot"
  case drawElectionLot = "draw-election-lot"
}

extension Order {
  public var name: OrderName {
    switch self {
    case .openMeeting: .openMeeting
    case .recordAttendance: .recordAttendance
    case .countPresent: .countPresent
    case .suspendMeeting: .suspendMeeting
    case .resumeMeeting: .resumeMeeting
    case .adjournMeeting: .adjournMeeting
    case .waive: .waive
    case .takeUpItem: .takeUpItem
    case .handOverChair: .handOverChair
    case .recordArrears: .recordArrears
    case .waiveArrears: .waiveArrears
    case .challengeCredentials: .challengeCredentials
    case .suspendRights: .suspendRights
    case .giveProxy: .giveProxy
    case .withdrawProxy: .withdrawProxy
    case .requestFloor: .requestFloor
    case .callSpeaker: .callSpeaker
    case .leaveList: .leaveList
    case .arrangeList: .arrangeList
    case .exchangePlaces: .exchangePlaces
    case .endSpeech: .endSpeech
    case .closeSpeakersList: .closeSpeakersList
    case .reopenSpeakersList: .reopenSpeakersList
    case .limitSpeeches: .limitSpeeches
    case .checkClock: .checkClock
    case .requestReply: .requestReply
    case .speakToSubstance: .speakToSubstance
    case .raisePointOfOrder: .raisePointOfOrder
    case .rule: .rule
    case .appeal: .appeal
    case .secondAppeal: .secondAppeal
    case .speakOnAppeal: .speakOnAppeal
    case .move: .move
    case .secondMotion: .secondMotion
    case .speakOnMotion: .speakOnMotion
    case .withdrawMotion: .withdrawMotion
    case .carryMotionWithoutVote: .carryMotionWithoutVote
    case .introduce: .introduce
    case .circulate: .circulate
    case .permitOralText: .permitOralText
    case .addSponsor: .addSponsor
    case .withdraw: .withdraw
    case .reintroduce: .reintroduce
    case .secondProposal: .secondProposal
    case .insist: .insist
    case .revise: .revise
    case .stateCost: .stateCost
    case .reportOnRulesAmendment: .reportOnRulesAmendment
    case .amend: .amend
    case .acceptAmendment: .acceptAmendment
    case .fixOrder: .fixOrder
    case .requestDivision: .requestDivision
    case .objectToDivision: .objectToDivision
    case .noteEarlierStage: .noteEarlierStage
    case .requestVote: .requestVote
    case .requestMethod: .requestMethod
    case .proposeAdoptionWithoutVote: .proposeAdoptionWithoutVote
    case .adoptWithoutVote: .adoptWithoutVote
    case .openVoting: .openVoting
    case .drawLot: .drawLot
    case .giveCastingVote: .giveCastingVote
    case .closeVoting: .closeVoting
    case .scheduleClosing: .scheduleClosing
    case .castVote: .castVote
    case .castVoteWithRights: .castVoteWithRights
    case .pass: .pass
    case .recordNoAnswer: .recordNoAnswer
    case .reportVote: .reportVote
    case .announceResult: .announceResult
    case .stateIntention: .stateIntention
    case .explainVote: .explainVote
    case .ruleMatterProcedural: .ruleMatterProcedural
    case .giveEffect: .giveEffect
    case .openElection: .openElection
    case .electByAcclamation: .electByAcclamation
    case .submitBallotPaper: .submitBallotPaper
    case .countBallot: .countBallot
    case .drawElectionLot: .drawElectionLot
    }
  }
}

extension Fact {
  /// What the fact is called in scripts and messages: `vote-cast`.
  public var name: String {
    switch self {
    case .meetingOpened: "meeting-opened"
    case .attendanceRecorded: "attendance-recorded"
    case .presentCounted: "present-counted"
    case .meetingSuspended: "meeting-suspended"
    case .meetingResumed: "meeting-resumed"
    case .meetingAdjourned: "meeting-adjourned"
    case .ruleWaived: "rule-waived"
    case .itemTakenUp: "item-taken-up"
    case .chairHandedOver: "chair-handed-over"
    case .arrearsRecorded: "arrears-recorded"
    case .arrearsWaived: "arrears-waived"
    case .credentialsChallenged: "credentials-challenged"
    case .rightsSuspended: "rights-suspended"
    case .proxyGiven: "proxy-given"
    case .proxyWithdrawn: "proxy-withdrawn"
    case .floorRequested: "floor-requested"
    case .speakerCalled: "speaker-called"
    case .replierCalled: "replier-called"
    case .leftList: "left-list"
    case .listArranged: "list-arranged"
    case .placesExchanged: "places-exchanged"
    case .speechEnded: "speech-ended"
    case .speakersListClosed: "speakers-list-closed"
    case .speakersListReopened: "speakers-list-reopened"
    case .speechesLimited: "speeches-limited"
    case .speakerCalledToOrder: "speaker-called-to-order"
    case .replyGranted: "reply-granted"
    case .statementMade: "statement-made"
    case .pointOfOrderRaised: "point-of-order-raised"
    case .rulingGiven: "ruling-given"
    case .rulingAppealed: "ruling-appealed"
    case .appealSeconded: "appeal-seconded"
    case .motionMoved: "motion-moved"
    case .motionSeconded: "motion-seconded"
    case .spokenOnMotion: "spoken-on-motion"
    case .motionWithdrawn: "motion-withdrawn"
    case .motionCarried: "motion-carried"
    case .motionLost: "motion-lost"
    case .debateAdjourned: "debate-adjourned"
    case .debateClosed: "debate-closed"
    case .competenceDeclined: "competence-declined"
    case .majorityDecided: "majority-decided"
    case .priorityGiven: "priority-given"
    case .textNotPut: "text-not-put"
    case .reconsiderationOpened: "reconsideration-opened"
    case .inviteeAdmitted: "invitee-admitted"
    case .caucusBegun: "caucus-begun"
    case .proposalIntroduced: "proposal-introduced"
    case .warningGiven: "warning-given"
    case .competenceDoubted: "competence-doubted"
    case .textCirculated: "text-circulated"
    case .oralTextPermitted: "oral-text-permitted"
    case .sponsorAdded: "sponsor-added"
    case .sponsorWithdrew: "sponsor-withdrew"
    case .textWithdrawn: "text-withdrawn"
    case .textReintroduced: "text-reintroduced"
    case .proposalSeconded: "proposal-seconded"
    case .proposalRevised: "proposal-revised"
    case .costStated: "cost-stated"
    case .rulesAmendmentReported: "rules-amendment-reported"
    case .amendmentMoved: "amendment-moved"
    case .amendmentAccepted: "amendment-accepted"
    case .amendmentIncorporated: "amendment-incorporated"
    case .orderOfAmendmentsFixed: "order-of-amendments-fixed"
    case .divisionRequested: "division-requested"
    case .divisionGranted: "division-granted"
    case .divisionRefused: "division-refused"
    case .earlierStageNoted: "earlier-stage-noted"
    case .voteRequested: "vote-requested"
    case .methodRequested: "method-requested"
    case .adoptionWithoutVoteProposed: "adoption-without-vote-proposed"
    case .adoptedWithoutVote: "adopted-without-vote"
    case .votingOpened: "voting-opened"
    case .lotDrawn: "lot-drawn"
    case .castingVoteGiven: "casting-vote-given"
    case .closingScheduled: "closing-scheduled"
    case .votingClosed: "voting-closed"
    case .voteCast: "vote-cast"
    case .rightsReserved: "rights-reserved"
    case .votePassed: "vote-passed"
    case .noAnswer: "no-answer"
    case .voteReported: "vote-reported"
    case .resultAnnounced: "result-announced"
    case .amendmentNotPut: "amendment-not-put"
    case .rejectedInParts: "rejected-in-parts"
    case .intentionStated: "intention-stated"
    case .voteExplained: "vote-explained"
    case .matterRuledProcedural: "matter-ruled-procedural"
    case .effectGiven: "effect-given"
    case .electionOpened: "election-opened"
    case .ballotPaperFound: "ballot-paper-found"
    case .ballotCounted: "ballot-counted"
    case .candidateElected: "candidate-elected"
    case .electionLotNeeded: "election-lot-needed"
    }
  }
}
