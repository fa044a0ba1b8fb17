import PlenaryModel
import PlenaryTesting
import Procedure
import Secretariat

extension SplitMix64 {
  mutating func event() -> Event { event(one(of: EventName.allCases)) }

  mutating func event(_ name: EventName) -> Event {
    Event(at: moment(), by: actor(), fact(name))
  }

  /// A random fact of that name. No default: a new event fails to compile until it is tested.
  mutating func fact(_ name: EventName) -> Fact {
    switch name {
    case .meetingOpened: .meetingOpened(number: number())
    case .attendanceRecorded:
      .attendanceRecorded(of: member(), one(of: Attendance.allCases))
    case .presentCounted: .presentCounted(number())
    case .meetingSuspended: .meetingSuspended
    case .meetingResumed: .meetingResumed
    case .meetingAdjourned: .meetingAdjourned
    case .ruleWaived: .ruleWaived(rule(), reason: words())
    case .itemTakenUp: .itemTakenUp(words(), title: words())
    case .chairHandedOver: .chairHandedOver(to: maybe { $0.member() })
    case .arrearsRecorded:
      .arrearsRecorded(of: member(), owed: number(), dueForTwoYears: number())
    case .arrearsWaived: .arrearsWaived(of: member(), until: day())
    case .credentialsChallenged: .credentialsChallenged(of: member())
    case .rightsSuspended: .rightsSuspended(of: member())
    case .proxyGiven: .proxyGiven(from: member(), to: member())
    case .proxyWithdrawn: .proxyWithdrawn(of: member())
    case .floorRequested:
      .floorRequested(by: member(), side: maybe { $0.one(of: Side.allCases) })
    case .speakerCalled: .speakerCalled(member())
    case .replierCalled: .replierCalled(member())
    case .leftList: .leftList(member())
    case .listArranged: .listArranged(listArrangement())
    case .speechEnded: .speechEnded(member(), seconds: number())
    case .speakersListClosed: .speakersListClosed
    case .speakersListReopened: .speakersListReopened
    case .placesExchanged: .placesExchanged(member(), member())
    case .speechesLimited: .speechesLimited(seconds: number())
    case .speakerCalledToOrder: .speakerCalledToOrder(member(), overrunSeconds: number())
    case .replyGranted: .replyGranted(to: member(), seconds: number())
    case .statementMade: .statementMade(by: member(), words: words())
    case .pointOfOrderRaised:
      .pointOfOrderRaised(by: member(), onConductOfVoting: truth(), words: words())
    case .rulingGiven: .rulingGiven(words: words())
    case .rulingAppealed: .rulingAppealed(by: member())
    case .appealSeconded: .appealSeconded(by: member())
    case .motionMoved: .motionMoved(motionDraft(), by: member(), number: number())
    case .motionSeconded: .motionSeconded(number: number(), by: member())
    case .spokenOnMotion: .spokenOnMotion(number: number(), by: member(), one(of: Side.allCases))
    case .motionWithdrawn: .motionWithdrawn(number: number())
    case .motionCarried: .motionCarried(number: number())
    case .motionLost: .motionLost(number: number())
    case .debateAdjourned: .debateAdjourned(on: maybe { $0.text() })
    case .debateClosed: .debateClosed(on: maybe { $0.text() })
    case .competenceDeclined: .competenceDeclined(on: text())
    case .majorityDecided: .majorityDecided(on: text(), isImportant: truth())
    case .priorityGiven: .priorityGiven(to: text())
    case .textNotPut: .textNotPut(text())
    case .reconsiderationOpened: .reconsiderationOpened(of: text())
    case .caucusBegun: .caucusBegun(seconds: number(), speakers: maybe { $0.number() })
    case .inviteeAdmitted: .inviteeAdmitted(member())
    case .proposalIntroduced: .proposalIntroduced(proposalDraft(), by: member())
    case .warningGiven: .warningGiven(rule(), about: text(), member: maybe { $0.member() })
    case .competenceDoubted:
      .competenceDoubted(text(), "refer-to-icc", one(of: Power.Extent.allCases), rule: rule())
    case .textCirculated: .textCirculated(text())
    case .oralTextPermitted: .oralTextPermitted(text())
    case .sponsorAdded: .sponsorAdded(member(), to: text())
    case .sponsorWithdrew: .sponsorWithdrew(member(), from: text())
    case .textWithdrawn: .textWithdrawn(text())
    case .textReintroduced: .textReintroduced(text(), by: member())
    case .proposalSeconded: .proposalSeconded(text(), by: member())
    case .proposalRevised:
      .proposalRevised(text(), as: text(), maybe { $0.proposalText() })
    case .costStated: .costStated(text())
    case .rulesAmendmentReported: .rulesAmendmentReported(text())
    case .amendmentMoved: .amendmentMoved(amendmentDraft(), by: member())
    case .amendmentAccepted: .amendmentAccepted(text(), by: member())
    case .amendmentIncorporated: .amendmentIncorporated(text())
    case .orderOfAmendmentsFixed: .orderOfAmendmentsFixed(some { $0.text() }, reason: words())
    case .divisionRequested:
      .divisionRequested(
        of: text(), parts: some { $0.some { $0.paragraphID() } }, by: member())
    case .divisionGranted: .divisionGranted(of: text())
    case .divisionRefused: .divisionRefused(of: text())
    case .earlierStageNoted:
      .earlierStageNoted(of: text(), votes: votes(), explained: some { $0.member() })
    case .voteRequested: .voteRequested(on: text(), by: member())
    case .methodRequested: .methodRequested(one(of: VotingMethod.allCases), by: member())
    case .adoptionWithoutVoteProposed: .adoptionWithoutVoteProposed(text())
    case .adoptedWithoutVote: .adoptedWithoutVote(text())
    case .votingOpened:
      .votingOpened(on: subject(), one(of: VotingMethod.allCases), rule: decisionRule())
    case .lotDrawn: .lotDrawn(member())
    case .voteCast: .voteCast(of: member(), vote())
    case .rightsReserved: .rightsReserved(by: member())
    case .castingVoteGiven: .castingVoteGiven(one(of: Side.allCases))
    case .closingScheduled: .closingScheduled(at: moment())
    case .votingClosed: .votingClosed
    case .votePassed: .votePassed(member())
    case .noAnswer: .noAnswer(from: member())
    case .voteReported: .voteReported(reportedVote())
    case .resultAnnounced: .resultAnnounced(on: subject(), tally(), outcome())
    case .amendmentNotPut: .amendmentNotPut(text(), because: text())
    case .rejectedInParts: .rejectedInParts(text())
    case .intentionStated: .intentionStated(by: member(), vote(), on: subject())
    case .voteExplained: .voteExplained(by: member(), on: text())
    case .matterRuledProcedural: .matterRuledProcedural(text(), truth())
    case .effectGiven: .effectGiven(text(), "refer-to-icc")
    case .electionOpened:
      .electionOpened(
        post: words(), seats: number(), candidates: some { $0.words() },
        heads: Set(some { $0.words() }))
    case .ballotPaperFound: .ballotPaperFound(valid: truth(), names: some { $0.words() })
    case .ballotCounted:
      .ballotCounted(
        round: number(), ballotCount(), required: number(), elected: some { $0.words() })
    case .candidateElected: .candidateElected(words(), byAcclamation: truth())
    case .electionLotNeeded: .electionLotNeeded(between: some { $0.words() })
    }
  }
}
