public import PlenaryModel
public import Procedure

extension OutOfOrder {
  /// The words of a refusal in a language: what is wrong, what may be done instead, which rule. The
  /// rule is cited as the institution's files cite it, in English.
  public func text(in rules: RulesOfProcedure, language: Language) -> OutOfOrderText {
    var text = text(in: rules)
    guard let book = RefusalTables.books[language] else { return text }
    let words = RefusalWords(rules: rules, language: language).words(of: reason)
    text.what = book[words.key + ".what"]?.text(words.arguments) ?? text.what
    text.instead = book[words.key + ".instead"]?.text(words.arguments)
    return text
  }

  /// One line: "Out of order: ... (rule)".
  public func sentence(in rules: RulesOfProcedure, language: Language) -> String {
    guard let sentence = RefusalTables.books[language]?["sentence"] else {
      return self.sentence(in: rules)
    }
    let text = text(in: rules, language: language)
    let separator = language == .chinese ? "" : " "
    let words = text.what + (text.instead.map { separator + $0 } ?? "")
    return sentence.text(["text": .words(words), "rule": .text(text.rule)])
  }
}

/// Turns the facts of a refusal into a key of the tables and what is put into its text.
struct RefusalWords {
  let rules: RulesOfProcedure
  let language: Language

  typealias Words = (key: String, arguments: [String: Argument])

  private func name(_ member: MemberID) -> Argument { .text(rules.name(of: member, in: language)) }
  private func motion(_ kind: MotionKind) -> Argument {
    .words(rules.title(of: kind, in: language))
  }
  private func text(_ id: TextID) -> [String: Argument] { ["text": .text(id.code)] }

  // Long because the vocabulary of refusals is; one case, one key, no logic.
  func words(of reason: OutOfOrder.Reason) -> Words {
    switch reason {
    case .onlyPresidingOfficer: ("only-presiding-officer", [:])
    case .onlySecretary: ("only-secretary", [:])
    case .onlyMembers(let who): ("only-members", ["name": name(who)])
    case .proxiesUnknown: ("proxies-unknown", [:])
    case .ownProxy(let member): ("own-proxy", ["name": name(member)])
    case .noProxy(let member): ("no-proxy", ["name": name(member)])
    case .proxiesHeld(let member, let most):
      ("proxies-held", ["name": name(member), "most": .number(most)])
    case .proxyNotPassedOn(let member): ("proxy-not-passed-on", ["name": name(member)])
    case .votingClosed: ("voting-closed", [:])
    case .momentPassed(let moment): ("moment-passed", ["moment": .text(moment.description)])
    case .statementsUsed(let member, let allowed):
      ("statements-used", ["name": name(member), "allowed": .number(allowed)])
    case .groupStatementsUsed(let group, let allowed):
      ("group-statements-used", ["group": .text(group.code), "allowed": .number(allowed)])
    case .groupsMissing: ("groups-missing", [:])
    case .noSuchGroup(let group): ("no-such-group", ["group": .text(group.code)])
    case .notSeated(let member): ("not-seated", ["name": name(member)])
    case .notOwnVote(let actor, let member):
      ("not-own-vote", ["actor": name(actor), "member": name(member)])
    case .presidingOfficerDoesNotVote: ("presiding-officer-does-not-vote", [:])
    case .presidingVoteNotDecisive: ("presiding-vote-not-decisive", [:])
    case .voteSuspendedForArrears(let member, let owed, let due):
      (
        "vote-suspended-for-arrears",
        ["name": name(member), "owed": .number(owed), "due": .number(due)]
      )
    case .membershipSuspended(let member): ("membership-suspended", ["name": name(member)])
    case .observerMayNot(let member): ("observer-may-not", ["name": name(member)])
    case .meetingNotOpen: ("meeting-not-open", [:])
    case .meetingAlreadyOpen: ("meeting-already-open", [:])
    case .meetingNotSuspended: ("meeting-not-suspended", [:])
    case .noQuorumToOpen(let present, let required):
      ("no-quorum-to-open", ["present": .number(present), "required": .number(required)])
    case .noQuorumToDecide(let present, let required):
      ("no-quorum-to-decide", ["present": .number(present), "required": .number(required)])
    case .morePresentThanMembers(let count, let members):
      ("more-present-than-members", ["count": .number(count), "members": .number(members)])
    case .tooFew(let amount, let count, let least):
      (
        "too-few",
        ["amount": .words(amount.key), "count": .number(count), "least": .number(least)]
      )
    case .votingInProgress: ("voting-in-progress", [:])
    case .actionUnderWay(let id): ("action-under-way", text(id))
    case .noVotingInProgress: ("no-voting-in-progress", [:])
    case .votingIncomplete(let missing): ("voting-incomplete", ["missing": .number(missing)])
    case .methodUnknown(let method):
      ("method-unknown", ["method": .words(method.words(in: language))])
    case .namesNotKept: ("names-not-kept", [:])
    case .mustNotAbstain(let member): ("must-not-abstain", ["name": name(member)])
    case .noAbstentionOnProcedure: ("no-abstention-on-procedure", [:])
    case .passedBefore(let member): ("passed-before", ["name": name(member)])
    case .passingUnknown: ("passing-unknown", [:])
    case .noRights: ("no-rights", [:])
    case .notYourTurn(let next): ("not-your-turn", ["next": name(next)])
    case .lotNotDrawn: ("lot-not-drawn", [:])
    case .rollCallOver: ("roll-call-over", [:])
    case .countReported: ("count-reported", [:])
    case .countMissing: ("count-missing", [:])
    case .noCastingVote: ("no-casting-vote", [:])
    case .castingVoteDue: ("casting-vote-due", [:])
    case .methodRequested(let method):
      ("method-requested", ["method": .words(method.words(in: language))])
    case .resultAnnounced: ("result-announced", [:])
    case .tallyImpossible(let contradiction):
      ("tally-impossible", ["contradiction": .words(contradiction.words(in: language))])
    case .vetoVotesUnknown(let group): ("veto-votes-unknown", ["group": .text(group.code)])
    case .knownVotesExceedTally(let vote):
      ("known-votes-exceed-tally", ["vote": .words(vote.words(in: language))])
    case .voteRequested(let member): ("vote-requested", ["name": name(member)])
    case .notProposedForAdoption: ("not-proposed-for-adoption", [:])
    case .alreadyDecided(let id): ("already-decided", text(id))
    case .objected(let member): ("objected", ["name": name(member)])
    case .decidedByConsensus: ("decided-by-consensus", [:])
    case .adoptionWithoutVoteUnknown: ("adoption-without-vote-unknown", [:])
    case .notOnList(let member): ("not-on-list", ["name": name(member)])
    case .notCalled(let next): ("not-called", ["next": name(next)])
    case .notNextSpeaker(let next): ("not-next-speaker", ["next": name(next)])
    case .listClosed: ("list-closed", [:])
    case .listOpen: ("list-open", [:])
    case .alreadyOnList(let member): ("already-on-list", ["name": name(member)])
    case .nobodySpeaking: ("nobody-speaking", [:])
    case .somebodySpeaking(let member): ("somebody-speaking", ["name": name(member)])
    case .withinTime: ("within-time", [:])
    case .repliesUsed(let used): ("replies-used", ["used": .number(used)])
    case .noRightOfReply: ("no-right-of-reply", [:])
    case .pointOfOrderIsNotSubstance: ("point-of-order-is-not-substance", [:])
    case .explanationsNotNow: ("explanations-not-now", [:])
    case .noExplanationAfterSecretBallot: ("no-explanation-after-secret-ballot", [:])
    case .sponsorMayNotExplain(let id): ("sponsor-may-not-explain", text(id))
    case .explainedBefore(let id): ("explained-before", text(id))
    case .noPointOfOrder: ("no-point-of-order", [:])
    case .pointOfOrderPending: ("point-of-order-pending", [:])
    case .rulingMissing: ("ruling-missing", [:])
    case .appealNotDebatable: ("appeal-not-debatable", [:])
    case .secondNeeded: ("second-needed", [:])
    case .ownMotion: ("own-motion", [:])
    case .motionUnknown(let kind): ("motion-unknown", ["motion": motion(kind)])
    case .noSuchMotion(let number): ("no-such-motion", ["number": .number(number)])
    case .motionNotDebatable(let kind): ("motion-not-debatable", ["motion": motion(kind)])
    case .speakersOnMotionUsed(let side, 0):
      ("speakers-on-motion-none", ["side": .words(side.rawValue)])
    case .speakersOnMotionUsed(let side, let allowed):
      (
        "speakers-on-motion-used",
        ["side": .words(side.rawValue), "allowed": .number(allowed)]
      )
    case .spokenOnMotion(let member): ("spoken-on-motion", ["name": name(member)])
    case .motionOutranked(let kind): ("motion-outranked", ["motion": motion(kind)])
    case .moreSevereFirst(let number): ("more-severe-first", ["number": .number(number)])
    case .rankTooLow(let kind, let pending):
      ("rank-too-low", ["motion": motion(kind), "pending": motion(pending)])
    case .motionNeedsText(let kind): ("motion-needs-text", ["motion": motion(kind)])
    case .notOnPrevailingSide: ("not-on-prevailing-side", [:])
    case .debateClosed: ("debate-closed", [:])
    case .noSuchText(let id): ("no-such-text", text(id))
    case .textExists(let id): ("text-exists", text(id))
    case .notSponsor(let id): ("not-sponsor", text(id))
    case .notPending(let id): ("not-pending", text(id))
    case .sponsorTooLate(let id): ("sponsor-too-late", text(id))
    case .alreadySponsor(let id): ("already-sponsor", text(id))
    case .withdrawalTooLate(let id, true): ("withdrawal-too-late-amended", text(id))
    case .withdrawalTooLate(let id, false): ("withdrawal-too-late-voting", text(id))
    case .notWithdrawn(let id): ("not-withdrawn", text(id))
    case .notSeconded(let id): ("not-seconded", text(id))
    case .notCirculated(let id, let earliest):
      ("not-circulated", ["text": .text(id.code), "earliest": .text(earliest.description)])
    case .notPermitted(let id): ("not-permitted", text(id))
    case .costStatementMissing(let id, let earliest):
      ("cost-statement-missing", ["text": .text(id.code), "earliest": .text(earliest.description)])
    case .committeeReportMissing(let id): ("committee-report-missing", text(id))
    case .onlyOnRequest(let id): ("only-on-request", text(id))
    case .notAnAmendment(let id): ("not-an-amendment", text(id))
    case .amendmentDoesNotFit(let misfit): words(of: misfit)
    case .noFriendlyAmendments: ("no-friendly-amendments", [:])
    case .amendmentsFirst(let texts):
      (
        "amendments-first",
        ["texts": .list(texts.map(\.code)), "first": .text(texts.first?.code ?? "")]
      )
    case .amendmentOutOfTurn(let next): ("amendment-out-of-turn", ["next": .text(next.code)])
    case .orderIncomplete: ("order-incomplete", [:])
    case .earlierProposalFirst(let id): ("earlier-proposal-first", text(id))
    case .divisionUnknown: ("division-unknown", [:])
    case .moverObjects: ("mover-objects", [:])
    case .divisionPending(let id): ("division-pending", text(id))
    case .divisionRefused(let id): ("division-refused", text(id))
    case .noSuchPart(let number): ("no-such-part", ["number": .number(number)])
    case .partsFirst(let number): ("parts-first", ["number": .number(number)])
    case .reconsiderationNeeded(let id): ("reconsideration-needed", text(id))
    case .notDecided(let id): ("not-decided", text(id))
    case .secondVoteTooSoon: ("second-vote-too-soon", [:])
    case .secondVoteTooLate(let deadline):
      ("second-vote-too-late", ["deadline": .text(deadline.description)])
    case .noPreliminaryQuestion: ("no-preliminary-question", [:])
    case .noPower(let action, .mayRecommend):
      ("no-power-recommend", ["action": .text(rules.title(of: action))])
    case .noPower(let action, let extent):
      ("no-power", ["action": .text(rules.title(of: action)), "extent": .words(extent.rawValue)])
    case .notAdopted(let id): ("not-adopted", text(id))
    case .electionsUnknown: ("elections-unknown", [:])
    case .noElection: ("no-election", [:])
    case .electionPending: ("election-pending", [:])
    case .contested(let candidates, let seats):
      ("contested", ["candidates": .number(candidates), "seats": .number(seats)])
    case .acclamationUnknown: ("acclamation-unknown", [:])
    case .ballotRequested: ("ballot-requested", [:])
    case .moreVotesThanPapers: ("more-votes-than-papers", [:])
    case .ballotNumberTaken(let number): ("ballot-number-taken", ["number": .number(number)])
    case .restrictedBallot(let names): ("restricted-ballot", ["names": .list(names)])
    case .noLotNeeded: ("no-lot-needed", [:])
    case .lotNeeded(let names): ("lot-needed", ["names": .list(names)])
    case .electedAlready(let name): ("elected-already", ["name": .text(name)])
    case .noStep(let act, let from, let docket):
      ("no-step", ["act": .text(act), "from": .text(from), "docket": .text(docket)])
    case .stepNotReady(let act, let from):
      ("step-not-ready", ["act": .text(act), "from": .text(from)])
    }
  }

  private func words(of misfit: AmendmentDoesNotFit) -> Words {
    let paragraph = Argument.text(misfit.paragraph.code)
    if let words = misfit.words {
      return ("amendment-words-missing", ["paragraph": paragraph, "words": .text(words)])
    }
    return (
      misfit.isTaken ? "amendment-paragraph-taken" : "amendment-paragraph-missing",
      ["paragraph": paragraph]
    )
  }
}

extension Amount {
  fileprivate var key: String {
    switch self {
    case .speakingTime: "speaking-time"
    case .lengthOfMotion: "length-of-motion"
    case .partsOfDivision: "parts-of-division"
    case .placesToFill: "places-to-fill"
    case .contributionsOwed: "contributions-owed"
    case .statements: "statements"
    }
  }
}

extension TallyContradiction {
  /// What cannot be true of a tally, as a part of a sentence.
  public func words(in language: Language) -> String {
    guard let book = RefusalTables.books[language] else { return sentence }
    let words: RefusalWords.Words =
      switch self {
      case .negative(let what, let count, let group):
        (
          "tally-negative",
          ["what": key(what), "count": .number(count), "group": language.suffix(group)]
        )
      case .beyondCounting(let what, let count, let group):
        (
          "tally-beyond-counting",
          ["what": key(what), "count": .number(count), "group": language.suffix(group)]
        )
      case .moreVotesThanMembers(let votes, let members, let group):
        (
          "tally-more-votes-than-members",
          ["votes": .number(votes), "members": .number(members), "group": language.suffix(group)]
        )
      case .moreVotesThanPresent(let votes, let present, let group):
        (
          "tally-more-votes-than-present",
          ["votes": .number(votes), "present": .number(present), "group": language.suffix(group)]
        )
      case .morePresentThanMembers(let present, let members, let group):
        (
          "tally-more-present-than-members",
          [
            "present": .number(present), "members": .number(members),
            "group": language.suffix(group),
          ]
        )
      case .groupExceedsWhole(let what, let group, let count, let whole):
        (
          "tally-group-exceeds-whole",
          [
            "what": key(what), "count": .number(count), "whole": .number(whole),
            "group": language.suffix(group),
          ]
        )
      case .moreThanTotal(let weight, let total, let group):
        (
          "tally-more-than-total",
          [
            "weight": .words(language.written(weight)), "total": .words(language.written(total)),
            "group": language.suffix(group),
          ]
        )
      }
    return book[words.key]?.text(words.arguments) ?? sentence
  }

  /// The engine names a count in English words: `in favour`.
  private func key(_ what: String) -> Argument {
    .words(what.replacing(" ", with: "-"))
  }
}
