import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// What an order belongs to, so that a page can put like with like.
enum OrderGroup: CaseIterable {
  case voting, points, motions, floor, texts, elections, meeting, members
}

/// The forms for what is in order now.
extension View {
  /// Everything that the engine says is in order for an actor, as forms, in the engine's order.
  func forms(for actor: Procedure.Actor) -> [OrderForm] {
    // Orders that differ only in what a form's fields say are one form.
    var seen: Set<String> = []
    return meeting.inOrder(for: actor, at: moment).compactMap { item in
      guard !View.elsewhere.contains(item.command.order.name) else { return nil }
      let form = form(item.command.order, under: item.rule)
      let isNew = seen.insert("\(form.order.name.rawValue) \(form.label)").inserted
      return form.fields.isEmpty || isNew ? form : nil
    }
  }

  /// Orders that have pages of their own: votes, counts, presence, texts.
  private static let elsewhere: Set<OrderName> = [
    .castVote, .castVoteWithRights, .reportVote, .countBallot, .submitBallotPaper,
    .recordAttendance, .noteEarlierStage, .revise, .amend,
  ]

  func form(_ order: Order, under rule: RuleID?) -> OrderForm {
    OrderForm(
      order: order, rule: rule, label: label(order), fields: fields(of: order),
      key: View.key(of: order.name), isMain: isMain(order))
  }

  /// What the button says.
  func label(_ order: Order) -> String {
    var arguments: [String: Argument] = [:]
    switch order {
    case .callSpeaker(let member), .waiveArrears(let member, _), .pass(let member),
      .recordNoAnswer(let member):
      arguments["member"] = .text(name(member))
    case .castVote(let member, let vote), .castVoteWithRights(let member, let vote):
      arguments["member"] = .text(name(member))
      arguments["vote"] = .words(words[vote])
    case .circulate(let text), .permitOralText(let text), .addSponsor(let text),
      .withdraw(let text), .reintroduce(let text), .secondProposal(let text), .insist(let text),
      .revise(let text, _, _), .stateCost(let text), .reportOnRulesAmendment(let text),
      .acceptAmendment(let text), .requestDivision(let text, _), .objectToDivision(let text),
      .noteEarlierStage(let text, _, _), .requestVote(let text),
      .proposeAdoptionWithoutVote(let text), .adoptWithoutVote(let text), .explainVote(let text),
      .ruleMatterProcedural(let text):
      arguments["text"] = .text(text.code)
    case .giveEffect(let text, let action):
      arguments["text"] = .text(text.code)
      arguments["action"] = .text(rules.title(of: action))
    case .move(let draft):
      arguments["motion"] = .text(title(of: draft.kind))
      arguments["text"] = .text(draft.about.map { " \($0.code)" } ?? "")
    case .secondMotion(let number), .withdrawMotion(let number),
      .carryMotionWithoutVote(let number):
      arguments["motion"] = .words(title(of: .motion(number: number)))
    case .speakOnMotion(let number, let side):
      arguments["motion"] = .words(title(of: .motion(number: number)))
      arguments["side"] = .words(words[side])
    case .speakOnAppeal(let side), .giveCastingVote(let side):
      arguments["side"] = .words(words[side])
    case .openVoting(let subject, _): arguments["subject"] = .words(title(of: subject))
    case .stateIntention(let vote, let subject):
      arguments["vote"] = .words(words[vote])
      arguments["subject"] = .words(title(of: subject))
    case .requestMethod(let method): arguments["method"] = .words(words[method])
    case .drawElectionLot(let winner): arguments["name"] = .text(winner)
    default: break
    }
    return OrderText.text(of: order.name, in: words.language, arguments)
  }

  /// What may be filled in.
  func fields(of order: Order) -> [OrderForm.Field] {
    switch order {
    case .openVoting(_, let method):
      let methods = rules.voting.methods
      let first = method ?? meeting.requestedMethod ?? methods[0]
      let sorted = [first] + methods.filter { $0 != first }
      return sorted.count > 1
        ? [.choice("method", .fieldMethod, sorted.map { ($0.rawValue, words[$0]) })] : []
    case .rule, .raisePointOfOrder, .speakToSubstance: return [.line("words", .fieldWords)]
    case .limitSpeeches(let seconds): return [.number("seconds", .fieldSeconds, value: seconds)]
    case .requestFloor:
      guard meeting.floor.arrangement.order == .alternatingSides else { return [] }
      return [
        .choice(
          "side", .fieldSide,
          [("", words[.sideNone])] + Side.allCases.map { ($0.rawValue, words[$0]) })
      ]
    case .arrangeList(let arrangement):
      return [
        .number("per-delegation", .fieldPerDelegation, value: arrangement.perDelegation ?? 1),
        .choice(
          "arrangement", .fieldListOrder,
          ListArrangement.Order.allCases.map { ($0.rawValue, words[$0]) }),
      ]
    case .countPresent(let count): return [.number("present", .fieldPresent, value: count)]
    case .takeUpItem:
      return [.line("item", .fieldItem, isRequired: true), .line("title", .fieldTitle)]
    case .waive: return [.line("reason", .fieldReason)]
    case .move(let draft): return fields(of: draft)
    case .openElection:
      return [
        .line("post", .fieldPost, isRequired: true), .number("seats", .fieldSeats, value: 1),
        .list("candidates", .fieldCandidates),
      ]
    case .handOverChair: return [members("member", .fieldMember, withNobody: true)]
    case .leaveList, .withdrawProxy:
      return capacity?.actor?.member == nil ? [members("member", .fieldMember)] : []
    case .suspendRights, .challengeCredentials:
      return [members("member", .fieldMember)]
    case .drawLot: return [members("member", .fieldMember, beginningAnywhere: true)]
    case .recordArrears(_, let owed, let due):
      return [
        members("member", .fieldMember), .number("owed", .fieldOwed, value: owed),
        .number("due-for-two-years", .fieldDue, value: due),
      ]
    case .exchangePlaces:
      return [
        members("member", .fieldMember, of: meeting.floor.list),
        members("other", .fieldOther, of: meeting.floor.list),
      ]
    case .giveProxy:
      let own = capacity?.actor?.member
      return (own == nil ? [members("member", .fieldMember)] : [])
        + [members("holder", .fieldHolder)]
    case .fixOrder: return [.list("texts", .fieldTexts), .line("reason", .fieldReason)]
    case .scheduleClosing: return [.moment("closes", .fieldSecondsFromNow)]
    default: return []
    }
  }

  /// A choice among members. For a lot the list begins at a place that nobody chose.
  private func members(
    _ field: String, _ label: PageText, of list: [MemberID]? = nil, withNobody: Bool = false,
    beginningAnywhere: Bool = false
  ) -> OrderForm.Field {
    var members = list ?? roster.seats.map(\.member)
    if beginningAnywhere {
      members.removeAll { meeting.attendance[$0] == .absent }
      if let first = members.indices.randomElement() {
        members = Array(members[first...] + members[..<first])
      }
    }
    let choices = members.map { (value: $0.code, label: name($0)) }
    // Nobody is meant by standing first in the list; a lot has fallen on whoever is offered.
    let nobody: [(value: String, label: String)] =
      withNobody ? [("", "—")] : beginningAnywhere ? [] : [("", "…")]
    return .choice(field, label, nobody + choices, isRequired: !withNobody)
  }

  private func fields(of draft: MotionDraft) -> [OrderForm.Field] {
    switch rules.motions[draft.kind]?.consequence {
    case .suspendMeeting, .adjournMeeting: [.line("words", .fieldWords)]
    case .limitSpeeches: [.number("seconds", .fieldSeconds, value: 300)]
    case .caucus:
      [
        .number("seconds", .fieldSeconds, value: 600),
        .number("seconds-each", .fieldEach, value: 60),
      ]
    case .divide: [.number("parts", .fieldParts, value: 2)]
    case .invite: [.line("invitee", .fieldInvitee, isRequired: true)]
    case .adjournDebate, .closeDebate, .declineCompetence, .requireImportantMajority,
      .requireOrdinaryMajority, .reconsider, .givePriority, .doNotVote, .record, nil:
      [.line("words", .fieldWords)]
    }
  }

  private func isMain(_ order: Order) -> Bool {
    switch order.name {
    case .openMeeting, .resumeMeeting, .openVoting, .closeVoting, .announceResult, .callSpeaker,
      .adoptWithoutVote, .requestFloor, .drawLot:
      true
    case .rule: meeting.pointOfOrder?.isPending == true
    default: false
    }
  }

  func group(of order: Order) -> OrderGroup {
    switch order.name {
    case .openMeeting, .suspendMeeting, .resumeMeeting, .adjournMeeting, .waive, .takeUpItem,
      .handOverChair, .countPresent, .recordAttendance:
      .meeting
    case .recordArrears, .waiveArrears, .challengeCredentials, .suspendRights, .giveProxy,
      .withdrawProxy:
      .members
    case .requestFloor, .callSpeaker, .exchangePlaces, .endSpeech, .closeSpeakersList,
      .reopenSpeakersList, .limitSpeeches, .checkClock, .requestReply, .speakToSubstance,
      .leaveList, .arrangeList:
      .floor
    case .raisePointOfOrder, .rule, .appeal, .secondAppeal, .speakOnAppeal: .points
    case .move, .secondMotion, .speakOnMotion, .withdrawMotion, .carryMotionWithoutVote: .motions
    case .introduce, .circulate, .permitOralText, .addSponsor, .withdraw, .reintroduce,
      .secondProposal, .insist, .revise, .stateCost, .reportOnRulesAmendment, .amend,
      .acceptAmendment, .fixOrder, .requestDivision, .objectToDivision, .noteEarlierStage,
      .giveEffect, .ruleMatterProcedural:
      .texts
    case .requestVote, .requestMethod, .proposeAdoptionWithoutVote, .adoptWithoutVote, .openVoting,
      .drawLot, .giveCastingVote, .castVote, .castVoteWithRights, .pass, .recordNoAnswer,
      .reportVote, .announceResult, .stateIntention, .explainVote, .closeVoting, .scheduleClosing:
      .voting
    case .openElection, .electByAcclamation, .submitBallotPaper, .countBallot, .drawElectionLot:
      .elections
    }
  }

  func title(of group: OrderGroup) -> String {
    switch group {
    case .voting: words[.navVoting]
    case .points: words[.groupPoints]
    case .motions: words[.motion]
    case .floor: words[.navSpeakers]
    case .texts: words[.navDocuments]
    case .elections: words[.groupElections]
    case .meeting: words[.navMeeting]
    case .members: words[.groupMembers]
    }
  }
}

extension Words {
  subscript(_ order: ListArrangement.Order) -> String {
    switch order {
    case .asRequested: self[.listAsRequested]
    case .alternatingSides: self[.listAlternating]
    case .leastHeardFirst: self[.listLeastHeard]
    }
  }

  subscript(_ side: Side) -> String {
    switch side {
    case .inFavour: self[.sideFor]
    case .against: self[.sideAgainst]
    }
  }
}
