public import CanonicalJSON
import PlenaryModel
public import Procedure

extension Event {
  /// Reads an event from an entry of a record.
  ///
  /// - Throws: what is wrong and where; also when the entry says something that this version does
  ///   not know, since nothing of a record is skipped.
  public init(json: JSONObject) throws(UnreadableEvent) {
    var reader = FieldReader(json)
    let at = try reader.moment("at")
    let by: Actor
    let actor = try reader.required("by")
    do { by = try Actor(json: actor) } catch { throw error.inside(".by") }
    let word = try reader.text("event")
    guard let name = EventName.byWord[word] else { throw .unknownEvent(word) }
    let fact = try Fact(name, from: &reader)
    try reader.end()
    self.init(at: at, by: by, fact)
  }
}

extension Fact {
  // No default: a new name fails to compile until it is read here.
  init(_ name: EventName, from reader: inout FieldReader) throws(UnreadableEvent) {
    switch name {
    case .meetingOpened: self = .meetingOpened(number: try reader.number("number"))
    case .attendanceRecorded:
      self = .attendanceRecorded(
        of: try reader.code("member"), try reader.word("attendance"))
    case .presentCounted: self = .presentCounted(try reader.number("present"))
    case .meetingSuspended: self = .meetingSuspended
    case .meetingResumed: self = .meetingResumed
    case .meetingAdjourned: self = .meetingAdjourned
    case .ruleWaived:
      self = .ruleWaived(try reader.code("rule"), reason: try reader.text("reason"))
    case .itemTakenUp:
      self = .itemTakenUp(try reader.text("item"), title: try reader.text("title"))
    case .chairHandedOver: self = .chairHandedOver(to: try reader.optionalCode("member"))

    case .arrearsRecorded:
      self = .arrearsRecorded(
        of: try reader.code("member"), owed: try reader.number("owed"),
        dueForTwoYears: try reader.number("due-for-two-years"))
    case .arrearsWaived:
      self = .arrearsWaived(of: try reader.code("member"), until: try reader.day("until"))
    case .credentialsChallenged: self = .credentialsChallenged(of: try reader.code("member"))
    case .rightsSuspended: self = .rightsSuspended(of: try reader.code("member"))
    case .proxyGiven:
      self = .proxyGiven(from: try reader.code("member"), to: try reader.code("holder"))
    case .proxyWithdrawn: self = .proxyWithdrawn(of: try reader.code("member"))

    case .floorRequested:
      self = .floorRequested(
        by: try reader.code("member"), side: try reader.optionalWord("side"))
    case .speakerCalled: self = .speakerCalled(try reader.code("member"))
    case .replierCalled: self = .replierCalled(try reader.code("member"))
    case .leftList: self = .leftList(try reader.code("member"))
    case .listArranged: self = .listArranged(try ListArrangement(from: &reader))
    case .placesExchanged:
      self = .placesExchanged(try reader.code("member"), try reader.code("other"))
    case .speechEnded:
      self = .speechEnded(try reader.code("member"), seconds: try reader.number("seconds"))
    case .speakersListClosed: self = .speakersListClosed
    case .speakersListReopened: self = .speakersListReopened
    case .speechesLimited: self = .speechesLimited(seconds: try reader.number("seconds"))
    case .speakerCalledToOrder:
      self = .speakerCalledToOrder(
        try reader.code("member"), overrunSeconds: try reader.number("seconds-over"))
    case .replyGranted:
      self = .replyGranted(to: try reader.code("member"), seconds: try reader.number("seconds"))
    case .statementMade:
      self = .statementMade(by: try reader.code("member"), words: try reader.text("words"))

    case .pointOfOrderRaised:
      self = .pointOfOrderRaised(
        by: try reader.code("member"),
        onConductOfVoting: try reader.flag("on-conduct-of-voting"),
        words: try reader.text("words"))
    case .rulingGiven: self = .rulingGiven(words: try reader.text("words"))
    case .rulingAppealed: self = .rulingAppealed(by: try reader.code("member"))
    case .appealSeconded: self = .appealSeconded(by: try reader.code("member"))

    case .motionMoved:
      self = .motionMoved(
        try MotionDraft(from: &reader), by: try reader.code("member"),
        number: try reader.number("motion"))
    case .motionSeconded:
      self = .motionSeconded(
        number: try reader.number("motion"), by: try reader.code("member"))
    case .spokenOnMotion:
      self = .spokenOnMotion(
        number: try reader.number("motion"), by: try reader.code("member"),
        try reader.word("side"))
    case .motionWithdrawn: self = .motionWithdrawn(number: try reader.number("motion"))
    case .motionCarried: self = .motionCarried(number: try reader.number("motion"))
    case .motionLost: self = .motionLost(number: try reader.number("motion"))
    case .debateAdjourned: self = .debateAdjourned(on: try reader.optionalCode("text"))
    case .debateClosed: self = .debateClosed(on: try reader.optionalCode("text"))
    case .competenceDeclined: self = .competenceDeclined(on: try reader.code("text"))
    case .majorityDecided:
      self = .majorityDecided(
        on: try reader.code("text"), isImportant: try reader.truth("important"))
    case .priorityGiven: self = .priorityGiven(to: try reader.code("text"))
    case .textNotPut: self = .textNotPut(try reader.code("text"))
    case .inviteeAdmitted: self = .inviteeAdmitted(try reader.code("member"))
    case .reconsiderationOpened: self = .reconsiderationOpened(of: try reader.code("text"))
    case .caucusBegun:
      self = .caucusBegun(
        seconds: try reader.number("seconds"), speakers: try reader.optionalNumber("speakers"))

    case .proposalIntroduced, .warningGiven, .competenceDoubted, .textCirculated,
      .oralTextPermitted, .sponsorAdded, .sponsorWithdrew, .textWithdrawn, .textReintroduced,
      .proposalSeconded, .proposalRevised, .costStated, .rulesAmendmentReported, .amendmentMoved,
      .amendmentAccepted, .amendmentIncorporated, .orderOfAmendmentsFixed, .divisionRequested,
      .divisionGranted, .divisionRefused, .earlierStageNoted:
      self = try Fact(onTexts: name, from: &reader)

    case .voteRequested, .methodRequested, .adoptionWithoutVoteProposed, .adoptedWithoutVote,
      .votingOpened, .lotDrawn, .castingVoteGiven, .closingScheduled, .votingClosed, .voteCast,
      .rightsReserved, .votePassed, .noAnswer, .voteReported, .resultAnnounced, .amendmentNotPut,
      .rejectedInParts, .intentionStated, .voteExplained,
      .matterRuledProcedural, .effectGiven:
      self = try Fact(onDecisions: name, from: &reader)

    case .electionOpened, .ballotPaperFound, .ballotCounted, .candidateElected, .electionLotNeeded:
      self = try Fact(onElections: name, from: &reader)
    }
  }
}
