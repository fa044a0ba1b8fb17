public import PlenaryModel

/// An expected answer: the command is out of order, why, and by which rule.
///
/// Nothing has changed when this is thrown. The words are in `OutOfOrder+Text.swift`.
public struct OutOfOrder: Error, Sendable, Hashable {
  public var reason: Reason
  public var rule: RuleID

  public init(_ reason: Reason, _ rule: RuleID) {
    self.reason = reason
    self.rule = rule
  }

  /// Facts of the refusal; no sentences here.
  public enum Reason: Sendable, Hashable {
    // Who
    case onlyPresidingOfficer
    case onlySecretary
    case onlyMembers(MemberID)
    case notSeated(MemberID)
    case notOwnVote(actor: MemberID, of: MemberID)
    case presidingOfficerDoesNotVote
    case presidingVoteNotDecisive
    case voteSuspendedForArrears(MemberID, owed: Int, dueForTwoYears: Int)
    case membershipSuspended(MemberID)
    case observerMayNot(MemberID)
    case proxiesUnknown
    case ownProxy(MemberID)
    case noProxy(of: MemberID)
    case proxiesHeld(by: MemberID, most: Int)
    case proxyNotPassedOn(by: MemberID)

    // The meeting
    case meetingNotOpen
    case meetingAlreadyOpen
    case meetingNotSuspended
    case noQuorumToOpen(present: Int, required: Int)
    case noQuorumToDecide(present: Int, required: Int)
    case morePresentThanMembers(Int, members: Int)
    case tooFew(Amount, Int, least: Int)

    // Voting
    case votingInProgress
    /// Between the votes on one text and its amendments.
    case actionUnderWay(TextID)
    case noVotingInProgress
    case votingIncomplete(missing: Int)
    case methodUnknown(VotingMethod)
    case namesNotKept
    case mustNotAbstain(MemberID)
    case noAbstentionOnProcedure
    case passedBefore(MemberID)
    case passingUnknown
    /// Explaining a vote that was not cast "with rights", or reserving rights where there are none.
    case noRights
    case notYourTurn(next: MemberID)
    case lotNotDrawn
    case rollCallOver
    /// The count was reported as totals; single ballots are not added to it.
    case countReported
    /// Hands or papers have not been counted.
    case countMissing
    case noCastingVote
    case castingVoteDue
    case methodRequested(VotingMethod)
    case votingClosed
    /// A time was set that is over.
    case momentPassed(Moment)
    case resultAnnounced
    case tallyImpossible(TallyContradiction)
    case vetoVotesUnknown(GroupID)
    case knownVotesExceedTally(Vote)
    case voteRequested(by: MemberID)
    case notProposedForAdoption
    case alreadyDecided(TextID)
    case objected(by: MemberID)
    case decidedByConsensus
    case adoptionWithoutVoteUnknown

    // Speaking
    case notOnList(MemberID)
    case notCalled(next: MemberID)
    case notNextSpeaker(next: MemberID)
    case listClosed
    case listOpen
    case alreadyOnList(MemberID)
    case statementsUsed(MemberID, allowed: Int)
    case groupStatementsUsed(GroupID, allowed: Int)
    /// A number of statements for each group, and no group is named.
    case groupsMissing
    case noSuchGroup(GroupID)
    case nobodySpeaking
    case somebodySpeaking(MemberID)
    case withinTime(secondsLeft: Int)
    case repliesUsed(Int)
    case noRightOfReply
    case pointOfOrderIsNotSubstance
    case explanationsNotNow
    case noExplanationAfterSecretBallot
    case sponsorMayNotExplain(TextID)
    case explainedBefore(TextID)

    // Points and motions
    case noPointOfOrder
    case pointOfOrderPending
    case rulingMissing
    case appealNotDebatable
    case secondNeeded
    case ownMotion
    case motionUnknown(MotionKind)
    case noSuchMotion(number: Int)
    case motionNotDebatable(MotionKind)
    case speakersOnMotionUsed(Side, allowed: Int)
    case spokenOnMotion(MemberID)
    case motionOutranked(by: MotionKind)
    case moreSevereFirst(number: Int)
    case rankTooLow(MotionKind, pending: MotionKind)
    case motionNeedsText(MotionKind)
    case notOnPrevailingSide
    case debateClosed

    // Texts
    case noSuchText(TextID)
    case textExists(TextID)
    case notSponsor(TextID)
    case notPending(TextID)
    case sponsorTooLate(TextID)
    case alreadySponsor(TextID)
    case withdrawalTooLate(TextID, amended: Bool)
    case notWithdrawn(TextID)
    case notSeconded(TextID)
    case notCirculated(TextID, earliest: Day)
    case notPermitted(TextID)
    case costStatementMissing(TextID, earliest: Moment)
    case committeeReportMissing(TextID)
    case onlyOnRequest(TextID)
    case notAnAmendment(TextID)
    case amendmentDoesNotFit(AmendmentDoesNotFit)
    case noFriendlyAmendments
    case amendmentsFirst([TextID])
    case amendmentOutOfTurn(next: TextID)
    case orderIncomplete
    case earlierProposalFirst(TextID)
    case divisionUnknown
    case moverObjects
    case divisionPending(TextID)
    case divisionRefused(TextID)
    case noSuchPart(number: Int)
    case partsFirst(number: Int)
    case reconsiderationNeeded(TextID)
    case notDecided(TextID)
    case secondVoteTooSoon
    case secondVoteTooLate(deadline: Moment)
    case noPreliminaryQuestion
    case noPower(ActionID, Power.Extent)
    case notAdopted(TextID)

    // Elections
    case electionsUnknown
    case noElection
    case electionPending
    case contested(candidates: Int, seats: Int)
    case acclamationUnknown
    case ballotRequested
    case moreVotesThanPapers
    case ballotNumberTaken(Int)
    case restrictedBallot(to: [String])
    case noLotNeeded
    case lotNeeded(between: [String])
    case electedAlready(String)

    // Dockets
    case noStep(act: String, from: String, docket: String)
    case stepNotReady(act: String, from: String)
  }
}
