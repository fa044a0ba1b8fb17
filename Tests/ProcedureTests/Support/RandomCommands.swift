import PlenaryModel
import PlenaryTesting

@testable import Procedure

extension Command {
  /// Some command: now and then one that makes no sense, more often one about what is pending.
  static func random(in meeting: Meeting, at moment: Moment, _ random: inout SplitMix64) -> Command
  {
    if Int.random(in: 0..<3, using: &random) == 0 {
      // One that would be accepted, so that meetings get anywhere.
      let actors: [Actor] = [.presidingOfficer, .secretary, .delegation(member(meeting, &random))]
      let offered = actors.flatMap { meeting.inOrder(for: $0, at: moment) }
      let useful = offered.filter {
        switch $0.command.order {
        case .openElection, .introduce, .explainVote, .requestFloor, .adjournMeeting,
          .takeUpItem, .waive, .handOverChair, .recordAttendance, .recordArrears, .waiveArrears,
          .challengeCredentials, .suspendRights, .speakToSubstance, .amend, .revise,
          .noteEarlierStage, .reportVote, .arrangeList:
          false
        default: true
        }
      }
      if let offer = useful.randomElement(using: &random) { return offer.command }
    }
    let order = Order.random(in: meeting, at: moment, &random)
    let delegation = Actor.delegation(member(meeting, &random))
    let actor: Actor
    switch order {
    case .castVote(let member, _), .pass(let member):
      actor = Int.random(in: 0..<5, using: &random) == 0 ? delegation : .delegation(member)
    default:
      actor = [.presidingOfficer, .presidingOfficer, .secretary, delegation, delegation]
        .randomElement(using: &random)!
    }
    return Command(by: actor, at: moment, order)
  }
}

private func member(_ meeting: Meeting, _ random: inout SplitMix64) -> MemberID {
  let place = Int.random(in: 0...meeting.rules.roster.count, using: &random)
  return place == meeting.rules.roster.count ? "OBS" : Assembly.member(place)
}

extension Order {
  static func random(
    in meeting: Meeting, at moment: Moment, _ random: inout SplitMix64
  ) -> Order {
    let member = member(meeting, &random)
    let text = TextID("L.\(Int.random(in: 1...6, using: &random))")
    let other = TextID("L.\(Int.random(in: 1...6, using: &random))")
    let number = Int.random(in: 1...max(1, meeting.motions.count), using: &random)
    let paragraph = ParagraphID("op\(Int.random(in: 1...3, using: &random))")
    let vote = Vote.allCases.randomElement(using: &random)!
    let side = Side.allCases.randomElement(using: &random)!
    let small = Int.random(in: -1...8, using: &random)
    let kind = (Assembly.motions.map(\.kind) + ["nonsense"]).randomElement(using: &random)!
    let subject: Subject = [
      .proposal(text), .proposal(text), .amendment(text), .part(of: text, number: max(1, small)),
      .motion(number: number), .appeal, .preliminaryQuestion(text),
    ].randomElement(using: &random)!
    let method = VotingMethod.allCases.randomElement(using: &random)!
    let operation: AmendmentOperation = [
      .delete(paragraph), .replace(paragraph, words: "other"),
      .replaceWords(paragraph, old: "one", new: "1"),
      .append(Paragraph(id: "new", part: .operative, words: "new")),
    ].randomElement(using: &random)!
    let words = threeParagraphs()
    let orders: [Order] = [
      .openMeeting, .openMeeting, .recordAttendance(of: member, .present),
      .recordAttendance(of: member, Attendance.allCases.randomElement(using: &random)!),
      .countPresent(small), .suspendMeeting, .resumeMeeting, .resumeMeeting, .adjournMeeting,
      .waive("NOTICE", reason: ""), .takeUpItem("1", title: ""), .handOverChair(to: member),
      .recordArrears(of: member, owed: small, dueForTwoYears: 5),
      .waiveArrears(of: member, until: Assembly.day), .challengeCredentials(of: member),
      .giveProxy(from: member, to: "A"), .giveProxy(from: "A", to: member),
      .withdrawProxy(of: member), .requestFloor, .requestFloor(side), .callSpeaker(member),
      .leaveList(member),
      .arrangeList(.random(small, &random)), .exchangePlaces(member, "A"), .endSpeech,
      .closeSpeakersList, .reopenSpeakersList, .limitSpeeches(seconds: small), .checkClock,
      .requestReply, .speakToSubstance(words: ""),
      .raisePointOfOrder(onConductOfVoting: Bool.random(using: &random), words: ""),
      .rule(words: ""), .rule(words: ""), .appeal, .secondAppeal, .speakOnAppeal(side),
      .move(MotionDraft(kind: kind, about: Bool.random(using: &random) ? text : nil)),
      .secondMotion(number: number), .speakOnMotion(number: number, side),
      .withdrawMotion(number: number), .carryMotionWithoutVote(number: number),
      .introduce(ProposalDraft(id: text, title: "", sponsors: [member], text: words)),
      .introduce(
        ProposalDraft(id: text, title: "", sponsors: [], text: words, question: "q")),
      .circulate(text), .permitOralText(text), .addSponsor(to: text), .withdraw(text),
      .reintroduce(text), .secondProposal(text), .insist(on: text),
      .revise(text, as: other, nil), .stateCost(of: text), .reportOnRulesAmendment(text),
      .amend(AmendmentDraft(id: other, to: text, sponsors: [], operations: [operation])),
      .amend(AmendmentDraft(id: other, to: text, sponsors: [member])),
      .acceptAmendment(text), .fixOrder(ofAmendments: [text, other], reason: ""),
      .requestDivision(of: text, parts: [["op1"], ["op2"], ["op3"]]),
      .requestDivision(of: text, parts: [[paragraph]]), .objectToDivision(of: text),
      .noteEarlierStage(of: text, votes: [member: vote], explained: [member]),
      .requestVote(on: text), .requestMethod(method), .proposeAdoptionWithoutVote(of: text),
      .adoptWithoutVote(text), .openVoting(on: subject, by: method),
      .openVoting(on: subject, by: nil), .drawLot(member), .drawLot(member),
      .castVote(of: member, vote), .castVote(of: member, vote), .castVote(of: member, vote),
      .pass(member), .recordNoAnswer(from: member), .giveCastingVote(side), .closeVoting,
      .scheduleClosing(at: moment.adding(seconds: small * 600)),
      .reportVote(
        ReportedVote(
          tally: Tally(inFavour: small, against: 1, abstaining: 0), known: [member: vote],
          status: .partial, source: "")),
      .announceResult, .announceResult, .announceResult, .stateIntention(vote, on: subject),
      .explainVote(on: text), .ruleMatterProcedural(text), .giveEffect(to: text, "act"),
      .openElection(post: "", seats: small, candidates: ["X", "Y"], heads: []), .electByAcclamation,
      .submitBallotPaper(names: ["X"]),
      .countBallot(
        BallotCount(papers: meeting.rules.roster.count, votes: ["X": small, "Y": 1, "Z": 1])),
      .drawElectionLot(winner: "X"),
    ]
    return orders.randomElement(using: &random)!
  }
}

extension ListArrangement {
  fileprivate static func random(_ number: Int, _ random: inout SplitMix64) -> ListArrangement {
    ListArrangement(
      perDelegation: Bool.random(using: &random) ? number : nil,
      perGroup: Bool.random(using: &random) ? number : nil,
      groups: [["P5"], ["P5"], [], ["nobody"]].randomElement(using: &random)!,
      order: Order.allCases.randomElement(using: &random)!)
  }
}

private func threeParagraphs() -> ProposalText { text("one word", "two", "three") }
