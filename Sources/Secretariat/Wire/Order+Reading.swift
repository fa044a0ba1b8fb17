public import CanonicalJSON
import InstitutionFiles
import PlenaryModel
public import Procedure

extension Order {
  /// Reads an order from its JSON form.
  ///
  /// - Throws: what is wrong, where and what to do; also when a member stands there that the order
  ///   does not have, since whoever wrote it meant something by it.
  public init(json: JSONObject) throws(UnreadableEvent) {
    do { self = try Order(reading: json) } catch { throw error.ofOrder }
  }

  private init(reading json: JSONObject) throws(UnreadableEvent) {
    var reader = FieldReader(json)
    let word = try reader.text("order")
    guard let name = OrderName(rawValue: word) else {
      let near = Suggestions.nearest(to: word, among: OrderName.allCases.map(\.rawValue))
      throw .unknownOrder(word, near: Suggestions.question(near))
    }
    try self.init(name, from: &reader)
    try reader.end()
  }

  // No default: a new name fails to compile until it is read here.
  private init(
    _ name: OrderName, from reader: inout FieldReader
  ) throws(UnreadableEvent) {
    switch name {
    case .openMeeting: self = .openMeeting
    case .recordAttendance:
      self = .recordAttendance(of: try reader.code("member"), try reader.word("attendance"))
    case .countPresent: self = .countPresent(try reader.number("present"))
    case .suspendMeeting: self = .suspendMeeting
    case .resumeMeeting: self = .resumeMeeting
    case .adjournMeeting: self = .adjournMeeting
    case .waive: self = .waive(try reader.code("rule"), reason: try reader.text("reason"))
    case .takeUpItem:
      self = .takeUpItem(try reader.text("item"), title: try reader.text("title"))
    case .handOverChair: self = .handOverChair(to: try reader.optionalCode("member"))

    case .recordArrears:
      self = .recordArrears(
        of: try reader.code("member"), owed: try reader.number("owed"),
        dueForTwoYears: try reader.number("due-for-two-years"))
    case .waiveArrears:
      self = .waiveArrears(of: try reader.code("member"), until: try reader.day("until"))
    case .challengeCredentials: self = .challengeCredentials(of: try reader.code("member"))
    case .suspendRights: self = .suspendRights(of: try reader.code("member"))

    case .requestFloor: self = .requestFloor(try reader.optionalWord("side"))
    case .leaveList: self = .leaveList(try reader.code("member"))
    case .arrangeList: self = .arrangeList(try ListArrangement(from: &reader))
    case .callSpeaker: self = .callSpeaker(try reader.code("member"))
    case .exchangePlaces:
      self = .exchangePlaces(try reader.code("member"), try reader.code("other"))
    case .endSpeech: self = .endSpeech
    case .closeSpeakersList: self = .closeSpeakersList
    case .reopenSpeakersList: self = .reopenSpeakersList
    case .limitSpeeches: self = .limitSpeeches(seconds: try reader.number("seconds"))
    case .checkClock: self = .checkClock
    case .requestReply: self = .requestReply
    case .speakToSubstance: self = .speakToSubstance(words: try reader.text("words"))

    case .raisePointOfOrder:
      self = .raisePointOfOrder(
        onConductOfVoting: try reader.flag("on-conduct-of-voting"),
        words: try reader.text("words"))
    case .rule: self = .rule(words: try reader.text("words"))
    case .appeal: self = .appeal
    case .secondAppeal: self = .secondAppeal
    case .speakOnAppeal: self = .speakOnAppeal(try reader.word("side"))

    case .move: self = .move(try MotionDraft(from: &reader))
    case .secondMotion: self = .secondMotion(number: try reader.number("motion"))
    case .speakOnMotion:
      self = .speakOnMotion(number: try reader.number("motion"), try reader.word("side"))
    case .withdrawMotion: self = .withdrawMotion(number: try reader.number("motion"))
    case .carryMotionWithoutVote:
      self = .carryMotionWithoutVote(number: try reader.number("motion"))

    case .introduce: self = .introduce(try ProposalDraft(from: &reader))
    case .circulate: self = .circulate(try reader.code("text"))
    case .permitOralText: self = .permitOralText(try reader.code("text"))
    case .addSponsor: self = .addSponsor(to: try reader.code("text"))
    case .withdraw: self = .withdraw(try reader.code("text"))
    case .reintroduce: self = .reintroduce(try reader.code("text"))
    case .secondProposal: self = .secondProposal(try reader.code("text"))
    case .insist: self = .insist(on: try reader.code("text"))
    case .revise:
      let isRewritten = reader.value("paragraphs") != nil
      self = .revise(
        try reader.code("text"), as: try reader.code("as"),
        isRewritten ? try reader.proposalText("paragraphs") : nil)
    case .stateCost: self = .stateCost(of: try reader.code("text"))
    case .reportOnRulesAmendment: self = .reportOnRulesAmendment(try reader.code("text"))
    case .amend: self = .amend(try AmendmentDraft(from: &reader))
    case .acceptAmendment: self = .acceptAmendment(try reader.code("text"))
    case .fixOrder:
      self = .fixOrder(ofAmendments: try reader.codes("texts"), reason: try reader.text("reason"))
    case .requestDivision:
      self = .requestDivision(of: try reader.code("text"), parts: try reader.parts("parts"))
    case .objectToDivision: self = .objectToDivision(of: try reader.code("text"))
    case .noteEarlierStage:
      self = .noteEarlierStage(
        of: try reader.code("text"), votes: try reader.votes("votes"),
        explained: try reader.codes("explained"))

    case .requestVote: self = .requestVote(on: try reader.code("text"))
    case .requestMethod: self = .requestMethod(try reader.word("method"))
    case .proposeAdoptionWithoutVote:
      self = .proposeAdoptionWithoutVote(of: try reader.code("text"))
    case .adoptWithoutVote: self = .adoptWithoutVote(try reader.code("text"))
    case .openVoting:
      self = .openVoting(on: try reader.subject("on"), by: try reader.optionalWord("method"))
    case .drawLot: self = .drawLot(try reader.code("member"))
    case .giveCastingVote: self = .giveCastingVote(try reader.word("side"))
    case .castVote: self = .castVote(of: try reader.code("member"), try reader.word("vote"))
    case .castVoteWithRights:
      self = .castVoteWithRights(of: try reader.code("member"), try reader.word("vote"))
    case .pass: self = .pass(try reader.code("member"))
    case .recordNoAnswer: self = .recordNoAnswer(from: try reader.code("member"))
    case .reportVote: self = .reportVote(try ReportedVote(from: &reader))
    case .giveProxy:
      self = .giveProxy(from: try reader.code("member"), to: try reader.code("holder"))
    case .withdrawProxy: self = .withdrawProxy(of: try reader.code("member"))
    case .closeVoting: self = .closeVoting
    case .scheduleClosing: self = .scheduleClosing(at: try reader.moment("closes"))
    case .announceResult: self = .announceResult
    case .stateIntention:
      self = .stateIntention(try reader.word("vote"), on: try reader.subject("on"))
    case .explainVote: self = .explainVote(on: try reader.code("text"))
    case .ruleMatterProcedural: self = .ruleMatterProcedural(try reader.code("text"))
    case .giveEffect: self = .giveEffect(to: try reader.code("text"), try reader.code("action"))

    case .openElection:
      self = .openElection(
        post: try reader.text("post"), seats: try reader.number("seats"),
        candidates: try reader.texts("candidates"), heads: try reader.distinctTexts("headings"))
    case .electByAcclamation: self = .electByAcclamation
    case .submitBallotPaper: self = .submitBallotPaper(names: try reader.texts("names"))
    case .countBallot: self = .countBallot(try BallotCount(from: &reader))
    case .drawElectionLot: self = .drawElectionLot(winner: try reader.text("candidate"))
    }
  }
}
