import PlenaryModel
import PlenaryTesting
import Procedure
import Secretariat

/// One order of each kind, for `docs/orders.md`, with a sentence on what it does and the event that
/// follows when it is in order. They tell the same as `EventExamples`.
enum OrderExamples {
  struct Example: Sendable {
    let order: Order
    /// What the order does, in one sentence.
    let sentence: String
    /// The first event that follows; nil for an order that is always out of order.
    let follows: EventName?
  }

  static let all: [Example] = meeting + speakers + motions + texts + decisions + elections

  private static func example(
    _ order: Order, _ follows: EventName?, _ sentence: String
  ) -> Example { Example(order: order, sentence: sentence, follows: follows) }

  private static let meeting = [
    example(.openMeeting, .meetingOpened, "Opens the meeting."),
    example(
      .recordAttendance(of: "JPN", .present), .attendanceRecorded,
      "Records how a member answered the roll call of presence."),
    example(
      .countPresent(180), .presentCounted,
      "Records how many members are in the room, where nobody called the roll."),
    example(.suspendMeeting, .meetingSuspended, "Suspends the meeting."),
    example(.resumeMeeting, .meetingResumed, "Goes on after a suspension."),
    example(.adjournMeeting, .meetingAdjourned, "Ends the meeting."),
    example(
      .waive("GA-078-120", reason: "The text was circulated this morning"), .ruleWaived,
      "Sets a rule aside for this meeting, nobody objecting."),
    example(
      .takeUpItem("68", title: "Promotion and protection of human rights"), .itemTakenUp,
      "Takes up an item of the agenda."),
    example(
      .handOverChair(to: "MAR"), .chairHandedOver,
      "Records which member presides now; without `member`, the presiding officer again."),
    example(
      .recordArrears(of: "SOM", owed: 1_331_303, dueForTwoYears: 52_000), .arrearsRecorded,
      "Records what a member owes, and what it had to pay for two years."),
    example(
      .waiveArrears(of: "SOM", until: Day(year: 2015, month: 9, day: 15)!), .arrearsWaived,
      "Lets a member vote despite its arrears, until a day."),
    example(
      .challengeCredentials(of: "XYZ"), .credentialsChallenged,
      "Challenges the credentials of a member, which sits provisionally with all rights."),
    example(
      .suspendRights(of: "XYZ"), .rightsSuspended,
      "Records that a member’s rights are suspended."),
  ]

  private static let speakers = [
    example(.requestFloor(.against), .floorRequested, "Puts who gives it on the list of speakers."),
    example(.leaveList("CUB"), .leftList, "Takes a member off the list of speakers."),
    example(
      .arrangeList(
        ListArrangement(
          perDelegation: 1, perGroup: 4, groups: ["african-group", "asia-pacific-group"],
          order: .alternatingSides)), .listArranged,
      "Says how the list of speakers is balanced on this item."),
    example(
      .giveProxy(from: "DEU", to: "FRA"), .proxyGiven,
      "Lets another member vote in one's place, where the rules know proxies."),
    example(.withdrawProxy(of: "DEU"), .proxyWithdrawn, "Takes a proxy back."),
    example(.callSpeaker("CUB"), .speakerCalled, "Gives a member the floor."),
    example(
      .exchangePlaces("CUB", "IRN"), .placesExchanged,
      "Exchanges the places of two delegations that have agreed on it."),
    example(.endSpeech, .speechEnded, "Ends the speech that is being made."),
    example(.closeSpeakersList, .speakersListClosed, "Closes the list of speakers."),
    example(.reopenSpeakersList, .speakersListReopened, "Opens the list of speakers again."),
    example(.limitSpeeches(seconds: 300), .speechesLimited, "Limits the time of each speech."),
    example(
      .checkClock, .speakerCalledToOrder, "Calls the speaker to order whose time is over."),
    example(.requestReply, .replyGranted, "Asks for the right of reply."),
    example(
      .speakToSubstance(words: "We reject the draft"), .statementMade,
      "Makes a statement on the matter."),
    example(
      .raisePointOfOrder(onConductOfVoting: true, words: "The screen is dark"),
      .pointOfOrderRaised, "Raises a point of order."),
    example(.rule(words: "The vote goes on"), .rulingGiven, "Rules on the point of order."),
    example(.appeal, .rulingAppealed, "Appeals against the ruling."),
    example(.secondAppeal, .appealSeconded, "Seconds the appeal."),
    example(
      .speakOnAppeal(.against), nil,
      "Asks to speak on an appeal, which is out of order: an appeal is not debated."),
  ]

  private static let motions = [
    example(
      .move(MotionDraft(kind: "adjourn-debate", about: "A/C.3/69/L.28")), .motionMoved,
      "Makes a procedural motion; the institution’s table says which there are."),
    example(.secondMotion(number: 1), .motionSeconded, "Seconds a motion."),
    example(
      .speakOnMotion(number: 1, .inFavour), .spokenOnMotion,
      "Speaks for or against a motion."),
    example(.withdrawMotion(number: 1), .motionWithdrawn, "Withdraws a motion."),
    example(
      .carryMotionWithoutVote(number: 1), .motionCarried,
      "Carries a motion to which nobody objects."),
  ]

  private static let texts = [
    example(.introduce(FactExamples.draft), .proposalIntroduced, "Introduces a proposal."),
    example(
      .circulate("A/C.3/69/L.63"), .textCirculated, "Records that a text was circulated."),
    example(
      .permitOralText("A/C.3/69/L.63"), .oralTextPermitted,
      "Permits a text that was not circulated in time."),
    example(
      .addSponsor(to: "A/C.3/69/L.28"), .sponsorAdded,
      "Makes who gives it a sponsor of a proposal."),
    example(
      .withdraw("A/C.3/69/L.28"), .sponsorWithdrew,
      "Takes a sponsor away from a proposal, which is withdrawn with the last one; or withdraws an "
        + "amendment."),
    example(
      .reintroduce("A/C.3/69/L.28"), .textReintroduced, "Takes a withdrawn proposal up again."),
    example(.secondProposal("A/C.3/69/L.28"), .proposalSeconded, "Seconds a proposal."),
    example(
      .insist(on: "A/C.3/69/L.28"), .textReintroduced,
      "Takes a withdrawn proposal up again as its seconder, where the rules allow it."),
    example(
      .revise("A/C.3/69/L.28", as: "A/C.3/69/L.28/Rev.1", FactExamples.draft.text),
      .proposalRevised, "Puts a revised text in the place of a proposal."),
    example(
      .stateCost(of: "A/C.3/69/L.28"), .costStated,
      "Records that the cost of a proposal was stated."),
    example(
      .reportOnRulesAmendment("A/69/L.1"), .rulesAmendmentReported,
      "Records that a committee has reported on a change to the rules."),
    example(.amend(FactExamples.amendment), .amendmentMoved, "Moves an amendment."),
    example(
      .acceptAmendment("A/C.3/69/L.63"), .amendmentAccepted,
      "Accepts an amendment as a sponsor of the text."),
    example(
      .fixOrder(
        ofAmendments: ["A/C.3/69/L.63", "A/C.3/69/L.64"], reason: "Furthest removed first"),
      .orderOfAmendmentsFixed, "Fixes the order in which amendments are put, with the reason."),
    example(
      .requestDivision(of: "A/C.3/69/L.28", parts: [["op7", "op8"], ["op9"]]),
      .divisionRequested, "Asks for a separate vote on parts of a text."),
    example(
      .objectToDivision(of: "A/C.3/69/L.28"), .motionMoved,
      "Objects to a division, which is voted on then."),
    example(
      .noteEarlierStage(
        of: "A/69/488/Add.3", votes: ["JPN": .inFavour, "CUB": .against], explained: ["CUB"]),
      .earlierStageNoted,
      "Notes who voted how on the text at an earlier stage, and who explained the vote there."),
  ]

  private static let decisions = [
    example(
      .requestVote(on: "A/C.3/69/L.28"), .voteRequested,
      "Asks for a vote on a text that could be adopted without one."),
    example(
      .requestMethod(.recordedVote), .methodRequested, "Asks for a method of voting."),
    example(
      .proposeAdoptionWithoutVote(of: "A/C.3/69/L.28"), .adoptionWithoutVoteProposed,
      "Asks whether the text may be adopted without a vote."),
    example(
      .adoptWithoutVote("A/C.3/69/L.28"), .adoptedWithoutVote,
      "Declares the text adopted, nobody having asked for a vote."),
    example(
      .openVoting(on: .amendment("A/C.3/69/L.63"), by: .recordedVote), .votingOpened,
      "Opens the voting; without `method` by the method that was asked for, or the usual one."),
    example(
      .drawLot("NAM"), .lotDrawn, "Draws the member with which a roll call begins."),
    example(
      .giveCastingVote(.against), .castingVoteGiven,
      "Decides an equally divided vote, where the rules give the presiding officer that power."),
    example(.castVote(of: "JPN", .inFavour), .voteCast, "Casts the vote of a member."),
    example(
      .castVoteWithRights(of: "JPN", .inFavour), .voteCast,
      "Casts a vote to be explained afterwards, in Model United Nations."),
    example(
      .pass("NAM"), .votePassed, "Passes when called in a roll call."),
    example(
      .recordNoAnswer(from: "KIR"), .noAnswer,
      "Records that a member was called in a roll call and nobody answered."),
    example(
      .reportVote(
        ReportedVote(
          tally: FactExamples.tally, known: ["CUB": .inFavour], status: .partial,
          source: "A/C.3/69/SR.46")), .voteReported,
      "Records a vote that is known by its totals, or by totals and some of the names."),
    example(
      .closeVoting, .votingClosed,
      "Closes the voting: from now on only the secretary enters corrections."),
    example(
      .scheduleClosing(at: Moment("2014-11-18T15:02:00-05:00")!), .closingScheduled,
      "Says when the voting closes by itself."),
    example(
      .announceResult, .resultAnnounced, "Ends the voting and announces what came of it."),
    example(
      .stateIntention(.abstaining, on: .part(of: "A/C.3/69/L.28", number: 2)), .intentionStated,
      "States how a member meant to vote, after the vote; the result stays."),
    example(.explainVote(on: "A/C.3/69/L.28"), .voteExplained, "Explains a vote."),
    example(
      .ruleMatterProcedural("S/2014/872"), .rulingGiven,
      "Rules that the matter of a proposal is one of procedure."),
    example(
      .giveEffect(to: "A/69/L.1", "request-study"), .effectGiven,
      "Does what an adopted text decided, as far as the body may."),
  ]

  private static let elections = [
    example(
      .openElection(
        post: "Vice-Chair", seats: 1, candidates: ["A. Silva", "B. Okoye"], heads: []),
      .electionOpened, "Opens an election."),
    example(
      .electByAcclamation, .candidateElected,
      "Elects the candidates without a ballot, where there are as many as seats."),
    example(
      .submitBallotPaper(names: ["A. Silva"]), .ballotPaperFound,
      "Records a ballot paper that was found in the box."),
    example(
      .countBallot(
        BallotCount(papers: 190, invalid: 1, blank: 3, votes: ["A. Silva": 100, "B. Okoye": 86])),
      .ballotCounted, "Records what was counted in a ballot."),
    example(
      .drawElectionLot(winner: "A. Silva"), .candidateElected,
      "Elects the candidate whom the lot favoured."),
  ]
}
