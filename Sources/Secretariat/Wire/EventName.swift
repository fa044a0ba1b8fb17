/// What each event is called in a record. A name, once recorded, is never changed and never used
/// for anything else.
public enum EventName: String, Sendable, Hashable, CaseIterable {
  // The meeting
  case meetingOpened = "meeting-opened"
  case attendanceRecorded = "attendance-recorded"
  case presentCounted = "present-counted"
  case meetingSuspended = "meeting-suspended"
  case meetingResumed = "meeting-resumed"
  case meetingAdjourned = "meeting-adjourned"
  case ruleWaived = "rule-waived"
  case itemTakenUp = "item-taken-up"
  case chairHandedOver = "chair-handed-over"

  // Members
  case arrearsRecorded = "arrears-recorded"
  case arrearsWaived = "arrears-waived"
  case credentialsChallenged = "credentials-challenged"
  case rightsSuspended = "rights-suspended"

  // Speakers
  case floorRequested = "floor-requested"
  case speakerCalled = "speaker-called"
  case placesExchanged = "places-exchanged"
  case speechEnded = "speech-ended"
  case speakersListClosed = "speakers-list-closed"
  case speakersListReopened = "speakers-list-reopened"
  case speechesLimited = "speeches-limited"
  case speakerCalledToOrder = "speaker-called-to-order"
  case replyGranted = "reply-granted"
  case statementMade = "statement-made"

  // Points of order
  case pointOfOrderRaised = "point-of-order-raised"
  case rulingGiven = "ruling-given"
  case rulingAppealed = "ruling-appealed"
  case appealSeconded = "appeal-seconded"

  // Motions
  case motionMoved = "motion-moved"
  case motionSeconded = "motion-seconded"
  case spokenOnMotion = "spoken-on-motion"
  case motionWithdrawn = "motion-withdrawn"
  case motionCarried = "motion-carried"
  case motionLost = "motion-lost"
  case debateAdjourned = "debate-adjourned"
  case debateClosed = "debate-closed"
  case competenceDeclined = "competence-declined"
  case majorityDecided = "majority-decided"
  case priorityGiven = "priority-given"
  case textNotPut = "text-not-put"
  case inviteeAdmitted = "invitee-admitted"
  case reconsiderationOpened = "reconsideration-opened"
  case caucusBegun = "caucus-begun"

  // Texts
  case proposalIntroduced = "proposal-introduced"
  case warningGiven = "warning-given"
  case competenceDoubted = "competence-doubted"
  case textCirculated = "text-circulated"
  case oralTextPermitted = "oral-text-permitted"
  case sponsorAdded = "sponsor-added"
  case sponsorWithdrew = "sponsor-withdrew"
  case textWithdrawn = "text-withdrawn"
  case textReintroduced = "text-reintroduced"
  case proposalSeconded = "proposal-seconded"
  case proposalRevised = "proposal-revised"
  case costStated = "cost-stated"
  case rulesAmendmentReported = "rules-amendment-reported"
  case amendmentMoved = "amendment-moved"
  case amendmentAccepted = "amendment-accepted"
  case amendmentIncorporated = "amendment-incorporated"
  case orderOfAmendmentsFixed = "order-of-amendments-fixed"
  case divisionRequested = "division-requested"
  case divisionGranted = "division-granted"
  case divisionRefused = "division-refused"
  case earlierStageNoted = "earlier-stage-noted"

  // Decisions
  case voteRequested = "vote-requested"
  case methodRequested = "method-requested"
  case adoptionWithoutVoteProposed = "adoption-without-vote-proposed"
  case adoptedWithoutVote = "adopted-without-vote"
  case votingOpened = "voting-opened"
  case lotDrawn = "lot-drawn"
  case voteCast = "vote-cast"
  case rightsReserved = "rights-reserved"
  case castingVoteGiven = "casting-vote-given"
  case votePassed = "vote-passed"
  case noAnswer = "no-answer"
  case voteReported = "vote-reported"
  case resultAnnounced = "result-announced"
  case amendmentNotPut = "amendment-not-put"
  case rejectedInParts = "rejected-in-parts"
  case intentionStated = "intention-stated"
  case voteExplained = "vote-explained"
  case matterRuledProcedural = "matter-ruled-procedural"
  case effectGiven = "effect-given"

  // Elections
  case electionOpened = "election-opened"
  case ballotPaperFound = "ballot-paper-found"
  case ballotCounted = "ballot-counted"
  case candidateElected = "candidate-elected"
  case electionLotNeeded = "election-lot-needed"

  static let byWord = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
