import PlenaryModel
public import Procedure

/// Every reason for which something is out of order, with members that have names. `number` has no
/// default: a new reason fails to compile until it stands here.
public enum RefusalExamples {
  private static let day = Day("2014-11-18")!

  public static let reasons: [OutOfOrder.Reason] = [
    .onlyPresidingOfficer, .onlySecretary, .onlyMembers("JPN"), .notSeated("JPN"),
    .notOwnVote(actor: "JPN", of: "CUB"), .presidingOfficerDoesNotVote, .presidingVoteNotDecisive,
    .voteSuspendedForArrears("JPN", owed: 1_331_303, dueForTwoYears: 52_000),
    .membershipSuspended("JPN"),
    .observerMayNot("JPN"),
    .meetingNotOpen, .meetingAlreadyOpen, .meetingNotSuspended,
    .noQuorumToOpen(present: 64, required: 65), .noQuorumToDecide(present: 96, required: 97),
    .morePresentThanMembers(194, members: 193),
    .votingInProgress, .actionUnderWay("L.1"), .noVotingInProgress, .votingIncomplete(missing: 2),
    .methodUnknown(.rollCall), .namesNotKept, .mustNotAbstain("JPN"), .noAbstentionOnProcedure,
    .passedBefore("JPN"), .passingUnknown, .notYourTurn(next: "JPN"), .lotNotDrawn, .rollCallOver,
    .tooFew(.speakingTime, 0, least: 1), .tooFew(.lengthOfMotion, 0, least: 1),
    .tooFew(.partsOfDivision, -1, least: 0), .tooFew(.placesToFill, 0, least: 1),
    .tooFew(.contributionsOwed, -5, least: 0), .tooFew(.statements, 0, least: 1), .countReported,
    .countMissing,
    .noCastingVote, .castingVoteDue,
    .methodRequested(.recordedVote),
    .spokenOnMotion("JPN"),
    .resultAnnounced,
    .tallyImpossible(.negative("in favour", -7, group: nil)),
    .tallyImpossible(.beyondCounting("not participating", 1_000_000_000_000_000_001, group: nil)),
    .tallyImpossible(.moreVotesThanMembers(votes: 6, members: 5, group: "P5")),
    .tallyImpossible(.moreVotesThanPresent(votes: 14, present: 13, group: nil)),
    .tallyImpossible(.morePresentThanMembers(present: 194, members: 193, group: nil)),
    .tallyImpossible(.groupExceedsWhole("abstaining", group: "P5", count: 5, whole: 4)),
    .tallyImpossible(.moreThanTotal(weight: "66.5", total: "65.2", group: "pop")),
    .vetoVotesUnknown("P5"), .knownVotesExceedTally(.against), .voteRequested(by: "JPN"),
    .notProposedForAdoption, .alreadyDecided("L.1"), .adoptionWithoutVoteUnknown,
    .notOnList("JPN"), .notNextSpeaker(next: "JPN"), .notCalled(next: "JPN"), .listClosed,
    .listOpen,
    .alreadyOnList("JPN"), .nobodySpeaking, .somebodySpeaking("JPN"), .withinTime(secondsLeft: 3),
    .repliesUsed(2), .noRightOfReply, .pointOfOrderIsNotSubstance, .explanationsNotNow,
    .noExplanationAfterSecretBallot, .sponsorMayNotExplain("L.1"), .explainedBefore("L.1"),
    .noPointOfOrder, .pointOfOrderPending, .rulingMissing, .appealNotDebatable, .secondNeeded,
    .ownMotion, .motionUnknown("nap"), .noSuchMotion(number: 1), .motionNotDebatable("suspend"),
    .speakersOnMotionUsed(.inFavour, allowed: 2), .speakersOnMotionUsed(.against, allowed: 0),
    .motionOutranked(by: "suspend"), .rankTooLow("closure", pending: "suspend"),
    .motionNeedsText("divide"), .notOnPrevailingSide, .debateClosed,
    .noSuchText("L.1"), .textExists("L.1"), .notSponsor("L.1"), .notPending("L.1"),
    .sponsorTooLate("L.1"), .alreadySponsor("L.1"), .withdrawalTooLate("L.1", amended: true),
    .withdrawalTooLate("L.1", amended: false), .notWithdrawn("L.1"), .notSeconded("L.1"),
    .notCirculated("L.1", earliest: day), .notPermitted("L.1"),
    .costStatementMissing("L.1", earliest: Moment(day, hour: 10, minute: 0)),
    .committeeReportMissing("L.1"), .onlyOnRequest("L.1"), .notAnAmendment("L.1"),
    .amendmentDoesNotFit(AmendmentDoesNotFit(paragraph: "op1", words: "report")),
    .amendmentDoesNotFit(AmendmentDoesNotFit(paragraph: "op1", words: nil)),
    .amendmentDoesNotFit(AmendmentDoesNotFit(paragraph: "op1", words: nil, isTaken: true)),
    .noFriendlyAmendments, .amendmentsFirst(["L.2", "L.3"]), .amendmentOutOfTurn(next: "L.2"),
    .orderIncomplete, .earlierProposalFirst("L.1"), .divisionUnknown, .moverObjects,
    .divisionPending("L.1"), .divisionRefused("L.1"), .noSuchPart(number: 1),
    .partsFirst(number: 1), .reconsiderationNeeded("L.1"), .notDecided("L.1"), .secondVoteTooSoon,
    .secondVoteTooLate(deadline: Moment(day, hour: 10, minute: 0)),
    .noPreliminaryQuestion, .noPower("refer", .mayRecommend), .noPower("refer", .mayNot),
    .noPower("refer-to-icc", .binding), .noPower("refer-to-icc", .may),
    .notAdopted("L.1"),
    .electionsUnknown, .noElection, .electionPending, .contested(candidates: 2, seats: 1),
    .acclamationUnknown, .ballotRequested, .moreVotesThanPapers,
    .restrictedBallot(to: ["A. Silva", "B. Okoye"]),
    .noLotNeeded, .lotNeeded(between: ["A. Silva", "B. Okoye"]),
    .electedAlready("A. Silva"),
    .noRights, .objected(by: "JPN"), .decidedByConsensus, .moreSevereFirst(number: 2),
    .ballotNumberTaken(3), .votingClosed,
    .proxiesUnknown, .ownProxy("JPN"), .noProxy(of: "JPN"), .proxiesHeld(by: "JPN", most: 1),
    .proxyNotPassedOn(by: "JPN"), .statementsUsed("JPN", allowed: 1),
    .groupStatementsUsed("asia", allowed: 2), .groupsMissing, .noSuchGroup("asia"),
    .momentPassed(Moment(day, hour: 10, minute: 0)),
    .noStep(act: "indict", from: "referral", docket: "Case"),
    .stepNotReady(act: "indict", from: "referral"),
  ]

  public static func number(_ reason: OutOfOrder.Reason) -> Int {
    switch reason {
    case .onlyPresidingOfficer: 0
    case .onlySecretary: 1
    case .onlyMembers: 2
    case .notSeated: 3
    case .notOwnVote: 4
    case .presidingOfficerDoesNotVote: 5
    case .presidingVoteNotDecisive: 6
    case .voteSuspendedForArrears: 7
    case .membershipSuspended: 8
    case .observerMayNot: 9
    case .meetingNotOpen: 10
    case .meetingAlreadyOpen: 11
    case .meetingNotSuspended: 12
    case .noQuorumToOpen: 13
    case .noQuorumToDecide: 14
    case .morePresentThanMembers: 15
    case .countReported: 16
    case .countMissing: 137
    case .votingInProgress: 17
    case .actionUnderWay: 18
    case .noVotingInProgress: 19
    case .votingIncomplete: 20
    case .methodUnknown: 21
    case .namesNotKept: 22
    case .mustNotAbstain: 23
    case .noAbstentionOnProcedure: 24
    case .passedBefore: 25
    case .passingUnknown: 26
    case .notYourTurn: 27
    case .lotNotDrawn: 28
    case .rollCallOver: 29
    case .resultAnnounced: 30
    case .tallyImpossible: 31
    case .vetoVotesUnknown: 32
    case .knownVotesExceedTally: 33
    case .voteRequested: 34
    case .notProposedForAdoption: 35
    case .alreadyDecided: 36
    case .adoptionWithoutVoteUnknown: 37
    case .notOnList: 38
    case .notNextSpeaker: 39
    case .notCalled: 40
    case .listClosed: 41
    case .listOpen: 42
    case .alreadyOnList: 43
    case .nobodySpeaking: 44
    case .somebodySpeaking: 45
    case .withinTime: 46
    case .repliesUsed: 47
    case .noRightOfReply: 48
    case .pointOfOrderIsNotSubstance: 49
    case .explanationsNotNow: 50
    case .noExplanationAfterSecretBallot: 51
    case .sponsorMayNotExplain: 52
    case .explainedBefore: 53
    case .noPointOfOrder: 54
    case .pointOfOrderPending: 55
    case .rulingMissing: 56
    case .appealNotDebatable: 57
    case .secondNeeded: 58
    case .ownMotion: 59
    case .motionUnknown: 60
    case .noSuchMotion: 61
    case .motionNotDebatable: 62
    case .speakersOnMotionUsed: 63
    case .motionOutranked: 64
    case .rankTooLow: 65
    case .motionNeedsText: 66
    case .notOnPrevailingSide: 67
    case .debateClosed: 68
    case .noSuchText: 69
    case .textExists: 70
    case .notSponsor: 71
    case .notPending: 72
    case .sponsorTooLate: 73
    case .alreadySponsor: 74
    case .withdrawalTooLate: 75
    case .notWithdrawn: 76
    case .notSeconded: 77
    case .notCirculated: 78
    case .notPermitted: 79
    case .costStatementMissing: 80
    case .committeeReportMissing: 81
    case .onlyOnRequest: 82
    case .notAnAmendment: 83
    case .amendmentDoesNotFit: 84
    case .noFriendlyAmendments: 85
    case .amendmentsFirst: 86
    case .amendmentOutOfTurn: 87
    case .orderIncomplete: 88
    case .earlierProposalFirst: 89
    case .divisionUnknown: 90
    case .moverObjects: 91
    case .divisionPending: 92
    case .divisionRefused: 93
    case .noSuchPart: 94
    case .partsFirst: 95
    case .reconsiderationNeeded: 96
    case .notDecided: 97
    case .secondVoteTooSoon: 98
    case .secondVoteTooLate: 99
    case .noPreliminaryQuestion: 100
    case .noPower: 101
    case .notAdopted: 102
    case .electionsUnknown: 103
    case .noElection: 104
    case .electionPending: 105
    case .contested: 106
    case .acclamationUnknown: 107
    case .ballotRequested: 108
    case .moreVotesThanPapers: 109
    case .restrictedBallot: 110
    case .noCastingVote: 111
    case .castingVoteDue: 122
    case .methodRequested: 123
    case .spokenOnMotion: 124
    case .tooFew: 125
    case .noLotNeeded: 112
    case .lotNeeded: 113
    case .electedAlready: 114
    case .noStep: 115
    case .stepNotReady: 116
    case .noRights: 117
    case .objected: 118
    case .decidedByConsensus: 119
    case .moreSevereFirst: 120
    case .ballotNumberTaken: 121
    case .votingClosed: 126
    case .momentPassed: 127
    case .statementsUsed: 128
    case .groupStatementsUsed: 129
    case .groupsMissing: 130
    case .noSuchGroup: 131
    case .proxiesUnknown: 132
    case .ownProxy: 133
    case .noProxy: 134
    case .proxiesHeld: 135
    case .proxyNotPassedOn: 136
    }
  }
  /// The numbers that there are.
  public static let numbers = 0...137
}
