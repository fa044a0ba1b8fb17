public import PlenaryModel

/// Something that happened in a meeting. Events are facts: they are applied and never refused.
public struct Event: Sendable, Hashable {
  public var at: Moment
  public var by: Actor
  public var fact: Fact

  public init(at: Moment, by: Actor, _ fact: Fact) {
    self.at = at
    self.by = by
    self.fact = fact
  }
}

/// What happened. Every state change of a meeting is one of these.
public enum Fact: Sendable, Hashable {
  // The meeting
  case meetingOpened(number: Int)
  case attendanceRecorded(of: MemberID, Attendance)
  case presentCounted(Int)
  case meetingSuspended
  case meetingResumed
  case meetingAdjourned
  case ruleWaived(RuleID, reason: String)
  case itemTakenUp(String, title: String)
  case chairHandedOver(to: MemberID?)

  // Members
  case arrearsRecorded(of: MemberID, owed: Int, dueForTwoYears: Int)
  case arrearsWaived(of: MemberID, until: Day)
  case credentialsChallenged(of: MemberID)
  case rightsSuspended(of: MemberID)
  case proxyGiven(from: MemberID, to: MemberID)
  case proxyWithdrawn(of: MemberID)

  // Speakers
  case floorRequested(by: MemberID, side: Side? = nil)
  case speakerCalled(MemberID)
  /// Given the floor for a reply, not for a statement on the list.
  case replierCalled(MemberID)
  case leftList(MemberID)
  case listArranged(ListArrangement)
  case placesExchanged(MemberID, MemberID)
  case speechEnded(MemberID, seconds: Int)
  case speakersListClosed
  case speakersListReopened
  case speechesLimited(seconds: Int)
  case speakerCalledToOrder(MemberID, overrunSeconds: Int)
  case replyGranted(to: MemberID, seconds: Int)
  case statementMade(by: MemberID, words: String)

  // Points of order
  case pointOfOrderRaised(by: MemberID, onConductOfVoting: Bool, words: String)
  case rulingGiven(words: String)
  case rulingAppealed(by: MemberID)
  case appealSeconded(by: MemberID)

  // Motions
  case motionMoved(MotionDraft, by: MemberID, number: Int)
  case motionSeconded(number: Int, by: MemberID)
  case spokenOnMotion(number: Int, by: MemberID, Side)
  case motionWithdrawn(number: Int)
  case motionCarried(number: Int)
  case motionLost(number: Int)
  /// Neither debate nor vote goes on: on one text, or on everything under the item.
  case debateAdjourned(on: TextID?)
  case debateClosed(on: TextID?)
  case competenceDeclined(on: TextID)
  case majorityDecided(on: TextID, isImportant: Bool)
  case priorityGiven(to: TextID)
  case textNotPut(TextID)
  case reconsiderationOpened(of: TextID)
  /// One that is not a member may take part without a vote.
  case inviteeAdmitted(MemberID)
  case caucusBegun(seconds: Int, speakers: Int?)

  // Texts
  case proposalIntroduced(ProposalDraft, by: MemberID)
  case warningGiven(RuleID, about: TextID, member: MemberID?)
  case competenceDoubted(TextID, ActionID, Power.Extent, rule: RuleID)
  case textCirculated(TextID)
  case oralTextPermitted(TextID)
  case sponsorAdded(MemberID, to: TextID)
  case sponsorWithdrew(MemberID, from: TextID)
  case textWithdrawn(TextID)
  case textReintroduced(TextID, by: MemberID)
  case proposalSeconded(TextID, by: MemberID)
  case proposalRevised(TextID, as: TextID, ProposalText?)
  case costStated(TextID)
  case rulesAmendmentReported(TextID)
  case amendmentMoved(AmendmentDraft, by: MemberID)
  case amendmentAccepted(TextID, by: MemberID)
  case amendmentIncorporated(TextID)
  case orderOfAmendmentsFixed([TextID], reason: String)
  case divisionRequested(of: TextID, parts: [[ParagraphID]], by: MemberID)
  case divisionGranted(of: TextID)
  case divisionRefused(of: TextID)
  case earlierStageNoted(of: TextID, votes: [MemberID: Vote], explained: [MemberID])

  // Decisions
  case voteRequested(on: TextID, by: MemberID)
  case methodRequested(VotingMethod, by: MemberID)
  case adoptionWithoutVoteProposed(TextID)
  case adoptedWithoutVote(TextID)
  case votingOpened(on: Subject, VotingMethod, rule: DecisionRuleID)
  case lotDrawn(MemberID)
  case castingVoteGiven(Side)
  case closingScheduled(at: Moment)
  case votingClosed
  case voteCast(of: MemberID, Vote)
  case rightsReserved(by: MemberID)
  case votePassed(MemberID)
  case noAnswer(from: MemberID)
  case voteReported(ReportedVote)
  case resultAnnounced(on: Subject, Tally, Outcome)
  case amendmentNotPut(TextID, because: TextID)
  case rejectedInParts(TextID)
  case intentionStated(by: MemberID, Vote, on: Subject)
  case voteExplained(by: MemberID, on: TextID)
  case matterRuledProcedural(TextID, Bool)
  case effectGiven(TextID, ActionID)

  // Elections
  case electionOpened(post: String, seats: Int, candidates: [String], heads: Set<String>)
  case ballotPaperFound(valid: Bool, names: [String])
  case ballotCounted(round: Int, BallotCount, required: Int, elected: [String])
  case candidateElected(String, byAcclamation: Bool)
  case electionLotNeeded(between: [String])
}
