public import PlenaryModel
public import Procedure

extension Fact {
  /// What happened, in one sentence: the log in plain words. What people said, and titles from an
  /// institution's files, stay in the language in which they were written.
  public func sentence(in rules: RulesOfProcedure, language: Language) -> String {
    if language == .english { return sentence(in: rules) }
    let words = FactWords(rules: rules, language: language).words(of: self)
    return language.log(name + words.variant, words.arguments)
  }
}

/// Turns a fact into what is put into its text. The key of the text is the fact's name, with an
/// ending where the sentence has variants.
private struct FactWords {
  let rules: RulesOfProcedure
  let language: Language

  typealias Words = (variant: String, arguments: [String: Argument])

  private func name(_ member: MemberID) -> Argument { .text(rules.name(of: member, in: language)) }
  private func by(_ member: MemberID) -> Words { ("", ["name": name(member)]) }
  private func text(_ id: TextID) -> Words { ("", ["text": .text(id.code)]) }
  private func text(_ id: TextID, by member: MemberID) -> Words {
    ("", ["text": .text(id.code), "name": name(member)])
  }
  private func motion(_ number: Int) -> Words { ("", ["number": .number(number)]) }
  private func motion(_ number: Int, by member: MemberID) -> Words {
    ("", ["number": .number(number), "name": name(member)])
  }
  private func answer(_ isSo: Bool) -> Argument { .words(isSo ? "yes" : "no") }

  // Long because the vocabulary of events is; one case, one text, no logic.
  func words(of fact: Fact) -> Words {
    switch fact {
    case .meetingOpened(let number): motion(number)
    case .attendanceRecorded(let member, let attendance):
      ("", ["name": name(member), "attendance": .words(attendance.words(in: language))])
    case .presentCounted(let count):
      ("", ["count": .number(count), "members": .number(rules.roster.count)])
    case .meetingSuspended, .meetingResumed, .meetingAdjourned: ("", [:])
    case .ruleWaived(let rule, let reason):
      optional("-reason", "reason", reason, ["rule": .text(rule.code)])
    case .itemTakenUp(let item, let title):
      optional("-title", "title", title, ["item": .text(item)])
    case .chairHandedOver(let member?): by(member)
    case .chairHandedOver(nil): ("-back", [:])

    case .arrearsRecorded(let member, let owed, let due):
      ("", ["name": name(member), "owed": .number(owed), "due": .number(due)])
    case .arrearsWaived(let member, let day):
      ("", ["name": name(member), "day": .text(day.description)])
    case .credentialsChallenged(let member), .rightsSuspended(let member): by(member)

    case .proxyGiven(let giver, let holder):
      ("", ["name": name(giver), "holder": name(holder)])
    case .proxyWithdrawn(let giver): by(giver)
    case .floorRequested(let member, nil), .speakerCalled(let member),
      .replierCalled(let member), .leftList(let member):
      by(member)
    case .floorRequested(let member, let side?):
      ("-side", ["name": name(member), "side": .words(side.rawValue)])
    case .listArranged(let arrangement): arranged(arrangement)
    case .closingScheduled(let moment):
      ("", ["time": .text(String(moment.description.dropFirst(11).prefix(8)))])
    case .votingClosed: ("", [:])
    case .placesExchanged(let first, let second):
      ("", ["first": name(first), "second": name(second)])
    case .speechEnded(let member, let seconds),
      .speakerCalledToOrder(let member, let seconds), .replyGranted(let member, let seconds):
      ("", ["name": name(member), "duration": language.duration(seconds)])
    case .speakersListClosed, .speakersListReopened: ("", [:])
    case .speechesLimited(let seconds): ("", ["duration": language.duration(seconds)])
    case .statementMade(let member, let words):
      optional("-words", "words", words, ["name": name(member)])

    case .pointOfOrderRaised(let member, let onVoting, let words):
      optional("-words", "words", words, ["name": name(member), "voting": answer(onVoting)])
    case .rulingGiven(let words): ("", ["words": .text(words)])
    case .rulingAppealed(let member), .appealSeconded(let member): by(member)

    case .motionMoved(let draft, let member, let number): moved(draft, member, number)
    case .motionSeconded(let number, let member): motion(number, by: member)
    case .spokenOnMotion(let number, let member, let side):
      (
        "",
        ["number": .number(number), "name": name(member), "side": .words(side.rawValue)]
      )
    case .motionWithdrawn(let number), .motionCarried(let number), .motionLost(let number):
      motion(number)
    case .debateAdjourned(let id?), .debateClosed(let id?): ("-text", ["text": .text(id.code)])
    case .debateAdjourned(nil), .debateClosed(nil): ("", [:])
    case .competenceDeclined(let id), .priorityGiven(let id), .textNotPut(let id),
      .reconsiderationOpened(let id):
      text(id)
    case .majorityDecided(let id, let isImportant):
      ("", ["text": .text(id.code), "important": answer(isImportant)])
    case .inviteeAdmitted(let member): by(member)
    case .caucusBegun(let seconds, let speakers?):
      ("-speakers", ["duration": language.duration(seconds), "speakers": .number(speakers)])
    case .caucusBegun(let seconds, nil): ("", ["duration": language.duration(seconds)])

    case .proposalIntroduced(let draft, let member): introduced(draft, member)
    case .warningGiven(let rule, let id, let member): warned(rule, id, member)
    case .competenceDoubted(let id, let action, let extent, _):
      (
        "",
        [
          "text": .text(id.code), "action": .text(rules.title(of: action)),
          "extent": .words(extent.rawValue),
        ]
      )
    case .textCirculated(let id), .oralTextPermitted(let id), .textWithdrawn(let id),
      .costStated(let id), .rulesAmendmentReported(let id), .amendmentIncorporated(let id),
      .divisionGranted(let id), .divisionRefused(let id):
      text(id)
    case .sponsorAdded(let member, let id), .sponsorWithdrew(let member, let id):
      text(id, by: member)
    case .textReintroduced(let id, let member), .proposalSeconded(let id, let member),
      .amendmentAccepted(let id, let member):
      text(id, by: member)
    case .proposalRevised(let id, let new, _):
      id == new ? text(id) : ("-as", ["text": .text(id.code), "new": .text(new.code)])
    case .amendmentMoved(let draft, let member):
      (
        "",
        ["name": name(member), "text": .text(draft.id.code), "to": .text(draft.to.code)]
      )
    case .orderOfAmendmentsFixed(let texts, let reason):
      optional("-reason", "reason", reason, ["texts": .list(texts.map(\.code))])
    case .divisionRequested(let id, let parts, let member):
      ("", ["name": name(member), "text": .text(id.code), "count": .number(parts.count)])
    case .earlierStageNoted(let id, let votes, _):
      ("", ["text": .text(id.code), "count": .number(votes.count)])

    case .voteRequested(let id, let member), .voteExplained(let member, let id):
      text(id, by: member)
    case .methodRequested(let method, let member):
      ("", ["name": name(member), "method": .words(method.words(in: language))])
    case .adoptionWithoutVoteProposed(let id), .adoptedWithoutVote(let id):
      ("", ["text": .text(id.code), "stage": .words(rules.body.stage.rawValue)])
    case .votingOpened(let subject, let method, _):
      (
        "",
        [
          "subject": .words(subject.words(in: language)),
          "method": .words(method.words(in: language)),
        ]
      )
    case .lotDrawn(let member), .rightsReserved(let member), .votePassed(let member),
      .noAnswer(let member):
      by(member)
    case .voteCast(let member, let vote):
      ("", ["name": name(member), "vote": .words(vote.words(in: language))])
    case .castingVoteGiven(let side): ("", ["side": .words(side.rawValue)])
    case .voteReported(let reported):
      optional(
        "-source", "source", reported.source,
        ["tally": .text(reported.tally.words), "status": .words(reported.status.rawValue)])
    case .resultAnnounced(let subject, let tally, let outcome):
      (
        "",
        [
          "subject": .words(subject.words(in: language)), "tally": .text(tally.words),
          "outcome": .words(outcome.words(on: subject, in: rules, language: language)),
        ]
      )
    case .amendmentNotPut(let id, let because):
      ("", ["text": .text(id.code), "because": .text(because.code)])
    case .rejectedInParts(let id): text(id)
    case .intentionStated(let member, let vote, let subject):
      (
        "",
        [
          "name": name(member), "vote": .words(vote.words(in: language)),
          "subject": .words(subject.words(in: language)),
        ]
      )
    case .matterRuledProcedural(let id, let isProcedural):
      ("", ["text": .text(id.code), "procedural": answer(isProcedural)])
    case .effectGiven(let id, let action):
      ("", ["text": .text(id.code), "action": .text(rules.title(of: action))])

    case .electionOpened(let post, let seats, let candidates, _):
      candidates.isEmpty
        ? ("", ["post": .text(post), "seats": .number(seats)])
        : (
          "-candidates",
          ["post": .text(post), "seats": .number(seats), "candidates": .list(candidates)]
        )
    case .ballotPaperFound(let isValid, let names):
      ("", ["valid": answer(isValid), "names": .list(names)])
    case .ballotCounted(let round, let count, let required, let elected):
      counted(round, count, required, elected)
    case .candidateElected(let name, let byAcclamation):
      ("", ["name": .text(name), "acclamation": answer(byAcclamation)])
    case .electionLotNeeded(let names): ("", ["names": .list(names)])
    }
  }

  /// With the variant's ending where the words are there.
  private func optional(
    _ ending: String, _ key: String, _ words: String, _ arguments: [String: Argument]
  ) -> Words {
    words.isEmpty
      ? ("", arguments) : (ending, arguments.merging([key: .text(words)]) { _, new in new })
  }

  /// Each limit that is not set is -1, for which the tables have no words.
  private func arranged(_ arrangement: ListArrangement) -> Words {
    (
      "",
      [
        "order": .words(arrangement.order.rawValue),
        "each": .number(arrangement.perDelegation ?? -1),
        "together": .number(arrangement.perGroup ?? -1),
        "groups": .list(arrangement.groups.map(\.code)),
      ]
    )
  }

  private func moved(_ draft: MotionDraft, _ member: MemberID, _ number: Int) -> Words {
    var arguments = motion(number, by: member).arguments
    arguments["motion"] = .words(rules.title(of: draft.kind, in: language))
    if let text = draft.about {
      arguments["text"] = .text(text.code)
      return ("-on", arguments)
    }
    guard let invitee = draft.invitee else { return ("", arguments) }
    arguments["invitee"] = name(invitee)
    return ("-inviting", arguments)
  }

  private func introduced(_ draft: ProposalDraft, _ member: MemberID) -> Words {
    var arguments = text(draft.id, by: member).arguments
    arguments["title"] = .text(draft.title)
    let others = draft.sponsors.count { $0 != member }
    if others == 0 { return ("", arguments) }
    arguments["count"] = .number(others)
    return ("-with", arguments)
  }

  private func warned(_ rule: RuleID, _ id: TextID, _ member: MemberID?) -> Words {
    var arguments = text(id).arguments
    arguments["rule"] = .text(rules.citations[rule]?.title ?? rule.code)
    guard let member else { return ("", arguments) }
    arguments["name"] = name(member)
    return ("-member", arguments)
  }

  private func counted(
    _ round: Int, _ count: BallotCount, _ required: Int, _ elected: [String]
  ) -> Words {
    let votes = count.votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { language.isolated("\($0.key) \($0.value)") }
      .joined(separator: language == .chinese ? "、" : language == .arabic ? "، " : ", ")
    var arguments: [String: Argument] = [
      "round": .number(round), "papers": .number(count.papers), "invalid": .number(count.invalid),
      "blank": .number(count.blank), "required": .number(required), "votes": .words(votes),
    ]
    if elected.isEmpty { return ("", arguments) }
    arguments["names"] = .list(elected)
    return ("-elected", arguments)
  }
}
