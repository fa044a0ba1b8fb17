public import CanonicalJSON
import PlenaryModel
public import Procedure

extension Order {
  /// The order as one who is not a Swift program gives it: flat, in plain words, and what it names
  /// it calls what the event that follows calls it.
  ///
  /// ```json
  /// {"member":"JPN","order":"cast-vote","vote":"in-favour"}
  /// ```
  ///
  /// `docs/orders.md` lists every order with its members. What is empty, or as usual, is left out.
  public var json: JSONObject {
    .fields {
      $0.put("order", word: name)
      write(to: &$0)
    }
  }

  /// No default: a new order fails to compile until it has a form. Orders of the same form stand
  /// together.
  private func write(to fields: inout FieldWriter) {
    switch self {
    // Nothing but the order
    case .openMeeting, .suspendMeeting, .resumeMeeting, .adjournMeeting, .endSpeech,
      .closeSpeakersList, .reopenSpeakersList, .checkClock, .requestReply, .appeal, .secondAppeal,
      .announceResult, .electByAcclamation, .closeVoting:
      break

    // One member, one text, one motion, or words
    case .challengeCredentials(let member), .suspendRights(let member), .callSpeaker(let member),
      .leaveList(let member), .drawLot(let member), .pass(let member), .recordNoAnswer(let member):
      fields.put("member", member)
    case .circulate(let text), .permitOralText(let text), .addSponsor(let text),
      .withdraw(let text), .reintroduce(let text), .secondProposal(let text), .insist(let text),
      .stateCost(let text), .reportOnRulesAmendment(let text), .acceptAmendment(let text),
      .objectToDivision(let text), .requestVote(let text), .proposeAdoptionWithoutVote(let text),
      .adoptWithoutVote(let text), .explainVote(let text), .ruleMatterProcedural(let text):
      fields.put("text", text)
    case .secondMotion(let number), .withdrawMotion(let number),
      .carryMotionWithoutVote(let number):
      fields.put("motion", number)
    case .speakToSubstance(let words), .rule(let words): fields.put("words", words)
    case .speakOnAppeal(let side), .giveCastingVote(let side): fields.put("side", word: side)

    // The meeting and its members
    case .recordAttendance(let member, let attendance):
      fields.put("member", member)
      fields.put("attendance", word: attendance)
    case .countPresent(let count): fields.put("present", count)
    case .waive(let rule, let reason):
      fields.put("rule", rule)
      fields.put("reason", reason)
    case .takeUpItem(let item, let title):
      fields.put("item", item)
      fields.put("title", title)
    case .handOverChair(let member): fields.put("member", member)
    case .recordArrears(let member, let owed, let due):
      fields.put("member", member)
      fields.put("owed", owed)
      fields.put("due-for-two-years", due)
    case .waiveArrears(let member, let day):
      fields.put("member", member)
      fields.put("until", day)

    // Speakers, points of order and motions
    case .exchangePlaces(let member, let other):
      fields.put("member", member)
      fields.put("other", other)
    case .requestFloor(let side): if let side { fields.put("side", word: side) }
    case .arrangeList(let arrangement): arrangement.write(to: &fields)
    case .limitSpeeches(let seconds): fields.put("seconds", seconds)
    case .raisePointOfOrder(let onConductOfVoting, let words):
      fields.put("on-conduct-of-voting", ifTrue: onConductOfVoting)
      fields.put("words", words)
    case .move(let draft): draft.write(to: &fields)
    case .speakOnMotion(let number, let side):
      fields.put("motion", number)
      fields.put("side", word: side)

    // Texts
    case .introduce(let draft): draft.write(to: &fields)
    case .revise(let text, let new, let words):
      fields.put("text", text)
      fields.put("as", new)
      // A revision without a text is another thing than one to an empty text.
      fields.put("paragraphs", value: words.map { .array($0.json) })
    case .amend(let draft): draft.write(to: &fields)
    case .fixOrder(let texts, let reason):
      fields.put("texts", ifAny: texts)
      fields.put("reason", reason)
    case .requestDivision(let text, let parts):
      fields.put("text", text)
      fields.put("parts", ifAny: parts.map { .array($0.map { .string($0.code) }) })
    case .noteEarlierStage(let text, let votes, let explained):
      fields.put("text", text)
      fields.put("votes", ifAny: JSONObject.votes(votes))
      fields.put("explained", ifAny: explained)

    // Decisions
    case .giveProxy(let member, let holder):
      fields.put("member", member)
      fields.put("holder", holder)
    case .withdrawProxy(let member): fields.put("member", member)
    case .scheduleClosing(let moment): fields.put("closes", moment)
    case .requestMethod(let method): fields.put("method", word: method)
    case .openVoting(let subject, let method):
      fields.put("on", value: subject.json)
      if let method { fields.put("method", word: method) }
    case .castVote(let member, let vote), .castVoteWithRights(let member, let vote):
      fields.put("member", member)
      fields.put("vote", word: vote)
    case .reportVote(let reported): reported.write(to: &fields)
    case .stateIntention(let vote, let subject):
      fields.put("vote", word: vote)
      fields.put("on", value: subject.json)
    case .giveEffect(let text, let action):
      fields.put("text", text)
      fields.put("action", action)

    // Elections
    case .openElection(let post, let seats, let candidates, let heads):
      fields.put("post", post)
      fields.put("seats", seats)
      fields.put("candidates", ifAny: candidates)
      fields.put("headings", ifAny: heads.sorted())
    case .submitBallotPaper(let names): fields.put("names", ifAny: names)
    case .countBallot(let count): count.write(to: &fields)
    case .drawElectionLot(let winner): fields.put("candidate", winner)
    }
  }
}
