public import CanonicalJSON
import PlenaryModel
public import Procedure

extension Event {
  /// The event as one entry of a record: flat, in plain words, the same for ever.
  ///
  /// ```json
  /// {"at":"2014-11-18T15:00:00-05:00","by":"JPN","event":"vote-cast","member":"JPN",
  ///  "vote":"in-favour"}
  /// ```
  ///
  /// `docs/events.md` lists every event with its members. What is empty, or as usual, is left out.
  public var json: JSONObject {
    .fields {
      $0.put("at", at)
      $0.put("by", value: by.json)
      $0.put("event", word: fact.write(to: &$0))
    }
  }
}

extension Fact {
  /// Writes what happened and returns what it is called. No default: a new fact fails to compile
  /// until it has a name and a form.
  func write(to fields: inout FieldWriter) -> EventName {
    switch self {
    case .meetingOpened(let number):
      fields.put("number", number)
      return .meetingOpened
    case .attendanceRecorded(let member, let attendance):
      fields.put("member", member)
      fields.put("attendance", word: attendance)
      return .attendanceRecorded
    case .presentCounted(let count):
      fields.put("present", count)
      return .presentCounted
    case .meetingSuspended: return .meetingSuspended
    case .meetingResumed: return .meetingResumed
    case .meetingAdjourned: return .meetingAdjourned
    case .ruleWaived(let rule, let reason):
      fields.put("rule", rule)
      fields.put("reason", reason)
      return .ruleWaived
    case .itemTakenUp(let item, let title):
      fields.put("item", item)
      fields.put("title", title)
      return .itemTakenUp
    case .chairHandedOver(let member):
      fields.put("member", member)
      return .chairHandedOver

    case .arrearsRecorded(let member, let owed, let due):
      fields.put("member", member)
      fields.put("owed", owed)
      fields.put("due-for-two-years", due)
      return .arrearsRecorded
    case .arrearsWaived(let member, let day):
      fields.put("member", member)
      fields.put("until", day)
      return .arrearsWaived
    case .credentialsChallenged(let member):
      fields.put("member", member)
      return .credentialsChallenged
    case .rightsSuspended(let member):
      fields.put("member", member)
      return .rightsSuspended
    case .proxyGiven(let giver, let holder):
      fields.put("member", giver)
      fields.put("holder", holder)
      return .proxyGiven
    case .proxyWithdrawn(let giver):
      fields.put("member", giver)
      return .proxyWithdrawn

    case .floorRequested(let member, let side):
      fields.put("member", member)
      fields.put("side", side?.rawValue)
      return .floorRequested
    case .speakerCalled(let member):
      fields.put("member", member)
      return .speakerCalled
    case .replierCalled(let member):
      fields.put("member", member)
      return .replierCalled
    case .leftList(let member):
      fields.put("member", member)
      return .leftList
    case .listArranged(let arrangement):
      arrangement.write(to: &fields)
      return .listArranged
    case .placesExchanged(let member, let other):
      fields.put("member", member)
      fields.put("other", other)
      return .placesExchanged
    case .speechEnded(let member, let seconds):
      fields.put("member", member)
      fields.put("seconds", seconds)
      return .speechEnded
    case .speakersListClosed: return .speakersListClosed
    case .speakersListReopened: return .speakersListReopened
    case .speechesLimited(let seconds):
      fields.put("seconds", seconds)
      return .speechesLimited
    case .speakerCalledToOrder(let member, let seconds):
      fields.put("member", member)
      fields.put("seconds-over", seconds)
      return .speakerCalledToOrder
    case .replyGranted(let member, let seconds):
      fields.put("member", member)
      fields.put("seconds", seconds)
      return .replyGranted
    case .statementMade(let member, let words):
      fields.put("member", member)
      fields.put("words", words)
      return .statementMade

    case .pointOfOrderRaised(let member, let onConductOfVoting, let words):
      fields.put("member", member)
      fields.put("on-conduct-of-voting", ifTrue: onConductOfVoting)
      fields.put("words", words)
      return .pointOfOrderRaised
    case .rulingGiven(let words):
      fields.put("words", words)
      return .rulingGiven
    case .rulingAppealed(let member):
      fields.put("member", member)
      return .rulingAppealed
    case .appealSeconded(let member):
      fields.put("member", member)
      return .appealSeconded

    case .motionMoved(let draft, let member, let number):
      fields.put("motion", number)
      fields.put("member", member)
      draft.write(to: &fields)
      return .motionMoved
    case .motionSeconded(let number, let member):
      fields.put("motion", number)
      fields.put("member", member)
      return .motionSeconded
    case .spokenOnMotion(let number, let member, let side):
      fields.put("motion", number)
      fields.put("member", member)
      fields.put("side", word: side)
      return .spokenOnMotion
    case .motionWithdrawn(let number):
      fields.put("motion", number)
      return .motionWithdrawn
    case .motionCarried(let number):
      fields.put("motion", number)
      return .motionCarried
    case .motionLost(let number):
      fields.put("motion", number)
      return .motionLost
    case .debateAdjourned(let text):
      fields.put("text", text)
      return .debateAdjourned
    case .debateClosed(let text):
      fields.put("text", text)
      return .debateClosed
    case .competenceDeclined(let text):
      fields.put("text", text)
      return .competenceDeclined
    case .majorityDecided(let text, let isImportant):
      fields.put("text", text)
      fields.put("important", isImportant)
      return .majorityDecided
    case .priorityGiven(let text):
      fields.put("text", text)
      return .priorityGiven
    case .inviteeAdmitted(let member):
      fields.put("member", member)
      return .inviteeAdmitted
    case .textNotPut(let text):
      fields.put("text", text)
      return .textNotPut
    case .reconsiderationOpened(let text):
      fields.put("text", text)
      return .reconsiderationOpened
    case .caucusBegun(let seconds, let speakers):
      fields.put("seconds", seconds)
      fields.put("speakers", speakers)
      return .caucusBegun

    case .proposalIntroduced, .warningGiven, .competenceDoubted, .textCirculated,
      .oralTextPermitted, .sponsorAdded, .sponsorWithdrew, .textWithdrawn, .textReintroduced,
      .proposalSeconded, .proposalRevised, .costStated, .rulesAmendmentReported, .amendmentMoved,
      .amendmentAccepted, .amendmentIncorporated, .orderOfAmendmentsFixed, .divisionRequested,
      .divisionGranted, .divisionRefused, .earlierStageNoted:
      return writeOnTexts(to: &fields)

    case .voteRequested, .methodRequested, .adoptionWithoutVoteProposed, .adoptedWithoutVote,
      .votingOpened, .lotDrawn, .castingVoteGiven, .closingScheduled, .votingClosed, .voteCast,
      .rightsReserved, .votePassed, .noAnswer, .voteReported, .resultAnnounced, .amendmentNotPut,
      .rejectedInParts, .intentionStated, .voteExplained,
      .matterRuledProcedural, .effectGiven:
      return writeOnDecisions(to: &fields)

    case .electionOpened, .ballotPaperFound, .ballotCounted, .candidateElected, .electionLotNeeded:
      return writeOnElections(to: &fields)
    }
  }
}
