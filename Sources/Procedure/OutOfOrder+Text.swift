public import PlenaryModel

/// A refusal in words: what is wrong, what may be done instead, which rule.
public struct OutOfOrderText: Sendable, Hashable {
  public var what: String
  public var instead: String?
  public var rule: String
}

extension OutOfOrder {
  /// The words of a refusal, in English. The other languages are in PlenaryLanguages.
  public func text(in rules: RulesOfProcedure) -> OutOfOrderText {
    let words = reason.words(
      rules.roster.name(of:), title: rules.presiding.title, action: rules.title(of:))
    let citation = rules.citations[rule]
    let source = citation.map { "\($0.source); \(rule)" } ?? rule.code
    return OutOfOrderText(what: words.what, instead: words.instead, rule: source)
  }

  /// What is wrong, without the names and the titles of a body.
  public var explanation: String {
    reason.words({ $0.code }, title: "presiding officer", action: { $0.code }).what
  }

  /// One line: "Out of order: ... (rule)".
  public func sentence(in rules: RulesOfProcedure) -> String {
    let text = text(in: rules)
    return "Out of order: " + text.what + (text.instead.map { " " + $0 } ?? "") + " (\(text.rule))"
  }
}

extension OutOfOrder.Reason {
  // Long because the vocabulary of refusals is; one case, one sentence, no logic.
  func words(
    _ name: (MemberID) -> String, title: String, action: (ActionID) -> String
  ) -> (what: String, instead: String?) {
    switch self {
    case .onlyPresidingOfficer: ("Only the \(title) may do this.", nil)
    case .onlySecretary: ("Only the \(title) or the secretary may do this.", nil)
    case .onlyMembers(let who): ("This is for members, not for \(who).", nil)
    case .notSeated(let member):
      ("\(name(member)) has no seat in this body.", "It may take part only if it is invited.")
    case .notOwnVote(let actor, let member):
      (
        "\(name(actor)) may not cast the vote of \(name(member)).",
        "A member that is away does not participate; nobody votes in its place."
      )
    case .presidingOfficerDoesNotVote:
      ("The \(title) does not vote.", "Another member of the same delegation may.")
    case .presidingVoteNotDecisive:
      ("The \(title) votes only when that changes the result.", nil)
    case .voteSuspendedForArrears(let member, let owed, let due):
      (
        "\(name(member)) owes \(owed), not less than the \(due) due for two years: it has no vote.",
        "A waiver by the body restores the vote."
      )
    case .membershipSuspended(let member): ("The rights of \(name(member)) are suspended.", nil)
    case .observerMayNot(let member):
      (
        "\(name(member)) is an observer and may not do this.",
        "A member may do it in its own name."
      )
    case .proxiesUnknown:
      (
        "These rules know no proxies.",
        "A member that is away does not participate; nobody votes in its place."
      )
    case .ownProxy(let member):
      ("\(name(member)) needs no proxy to cast its own vote.", "Name another member.")
    case .noProxy(let member): ("\(name(member)) has given no proxy.", nil)
    case .proxiesHeld(let member, let most):
      (
        "\(name(member)) holds as many proxies as a member may: \(most).",
        "The proxy may be given to another member."
      )
    case .proxyNotPassedOn(let member):
      (
        "\(name(member)) would hold a proxy and give one: proxies are not passed on.",
        "It may withdraw its own first, or another member may vote."
      )
    case .meetingNotOpen: ("The meeting is not open.", "Open or resume it first.")
    case .meetingAlreadyOpen: ("The meeting is open already.", nil)
    case .meetingNotSuspended: ("The meeting is not suspended.", nil)
    case .noQuorumToOpen(let present, let required):
      (
        "\(present) members are present, and \(required) are needed to open the meeting.",
        "Wait for more members, or have the requirement waived."
      )
    case .noQuorumToDecide(let present, let required):
      (
        "\(present) members are present, and \(required) are needed for a decision.",
        "Debate may go on; decide when \(required) are in the room."
      )
    case .morePresentThanMembers(let count, let members):
      ("\(count) cannot be present: the body has \(members) members.", "Count again.")
    case .tooFew(let amount, let count, let least):
      ("\(amount.words) cannot be \(count).", "Give \(least) or more.")
    case .votingInProgress:
      (
        "Voting has begun and may not be interrupted.",
        "Announce the result first; a point of order on the conduct of the voting is possible."
      )
    case .actionUnderWay(let text):
      (
        "Action on \(text) has begun and may not be interrupted until it is decided.",
        "Put what is left of it to the vote; the \(title) may suspend the meeting between votes."
      )
    case .noVotingInProgress: ("No vote is being taken.", nil)
    case .votingIncomplete(let missing):
      ("\(missing) members have still to be called.", "Call them, or record that nobody answered.")
    case .methodUnknown(let method): ("These rules know no voting by \(method.words).", nil)
    case .namesNotKept:
      ("Votes are counted here, not taken by name.", "Enter the totals.")
    case .mustNotAbstain(let member):
      ("\(name(member)) may not abstain.", "It votes in favour or against.")
    case .noAbstentionOnProcedure:
      ("Nobody abstains on a question of procedure.", "Vote in favour or against.")
    case .passedBefore(let member):
      ("\(name(member)) has passed once already.", "It votes in favour or against.")
    case .passingUnknown: ("These rules know no passing.", "Vote, abstain, or do not answer.")
    case .noRights:
      (
        "Rights are reserved by a vote for or against in a roll call, and used after it.",
        "Vote \"with rights\" to explain the vote afterwards."
      )
    case .notYourTurn(let next): ("It is the turn of \(name(next)).", nil)
    case .lotNotDrawn: ("The roll call begins with a member drawn by lot.", "Draw the lot first.")
    case .rollCallOver:
      ("Everybody has been called.", "A vote may be changed until the result is announced.")
    case .countMissing:
      (
        "What was shown or put into the box has not been counted.",
        "Two tellers count and the secretary reports their count."
      )
    case .countReported:
      (
        "The count was reported as totals; a single ballot is not added to it.",
        "Let the secretary report the count again, or put the text again by a recorded vote."
      )
    case .noCastingVote:
      (
        "The \(title) has no casting vote here.",
        "It is given when votes are equally divided, and only where the rule of the majority says so."
      )
    case .castingVoteDue:
      (
        "Votes are equally divided, and the \(title) has a casting vote.",
        "Give it, in favour or against, and then announce the result."
      )
    case .methodRequested(let method):
      (
        "A member has asked for \(method.words), and one request is enough.",
        "Put the text by \(method.words)."
      )
    case .votingClosed:
      (
        "The voting is closed.",
        "Until the announcement the secretary may correct a vote; then an intention may be stated."
      )
    case .momentPassed(let moment): ("\(moment) is over.", "Name a later time, or act now.")
    case .resultAnnounced:
      (
        "The result has been announced and does not change.",
        "An intention may be stated for the record."
      )
    case .tallyImpossible(let contradiction):
      ("The totals cannot be true: \(contradiction.sentence).", "Check the count.")
    case .vetoVotesUnknown(let group):
      (
        "The outcome depends on how the members of \(group) voted, which is not known.",
        "State their votes by name, or their totals."
      )
    case .knownVotesExceedTally(let vote):
      ("More members are named as \(vote.words) than were counted.", "Check the names.")
    case .voteRequested(let member):
      ("\(name(member)) has asked for a vote.", "Open the voting.")
    case .objected(let member):
      ("\(name(member)) objects: there is no consensus.", "Go on with consultations.")
    case .decidedByConsensus:
      (
        "This body takes no votes; it decides by consensus.",
        "Ask whether there is an objection."
      )
    case .notProposedForAdoption:
      ("Adoption without a vote has not been proposed.", "Ask first whether there is an objection.")
    case .alreadyDecided(let text):
      (
        "\(text) has been decided, and the decision stands.",
        "A statement may be made for the record."
      )
    case .adoptionWithoutVoteUnknown: ("These rules know no adoption without a vote.", nil)
    case .notCalled(let next):
      (
        "Nobody speaks without being called; \(name(next)) has the floor or is next.",
        "Ask for the floor."
      )
    case .notOnList(let member): ("\(name(member)) is not on the list of speakers.", nil)
    case .notNextSpeaker(let next):
      (
        "Speakers are called in the order of the list; \(name(next)) is next.",
        "Delegations may exchange their places by agreement, and the \(title) arranges the list."
      )
    case .listClosed: ("The list of speakers is closed.", "A reply may be possible after it.")
    case .listOpen: ("The list of speakers is open.", nil)
    case .statementsUsed(let member, let allowed):
      (
        "\(name(member)) has made the statements that it may make on this item: \(allowed).",
        "A reply may be possible."
      )
    case .groupStatementsUsed(let group, let allowed):
      (
        "The statements that the group \(group) may make on this item are taken: \(allowed).",
        "One of the group may leave the list to another."
      )
    case .groupsMissing:
      ("So many statements for each group says nothing without groups.", "Name the groups.")
    case .noSuchGroup(let group):
      ("No member of this body belongs to a group \(group).", "Check the name of the group.")
    case .alreadyOnList(let member): ("\(name(member)) is on the list already.", nil)
    case .nobodySpeaking: ("Nobody has the floor.", nil)
    case .somebodySpeaking(let member): ("\(name(member)) has the floor.", nil)
    case .withinTime: ("The speaker is within the time.", nil)
    case .repliesUsed(let used): ("All \(used) replies on this item have been used.", nil)
    case .noRightOfReply: ("These rules know no right of reply.", nil)
    case .pointOfOrderIsNotSubstance:
      (
        "A point of order is no occasion to speak on the substance.",
        "Ask for the floor."
      )
    case .explanationsNotNow:
      ("Votes are explained before or after the voting.", "Wait for the result.")
    case .noExplanationAfterSecretBallot:
      ("Votes are not explained after a secret ballot.", nil)
    case .sponsorMayNotExplain(let text):
      (
        "A sponsor of \(text) may not explain its vote on it.",
        "It may make a general statement before the action."
      )
    case .explainedBefore(let text):
      ("The vote on \(text) has been explained before.", "Again only if the vote differs.")
    case .noPointOfOrder: ("No point of order is pending.", nil)
    case .pointOfOrderPending:
      (
        "A point of order is pending.",
        "The \(title) rules on it, and an appeal is voted on, first."
      )
    case .rulingMissing: ("There is no ruling to appeal against.", nil)
    case .appealNotDebatable: ("An appeal is put at once, without debate.", nil)
    case .secondNeeded: ("It needs a second.", "Another member may second it.")
    case .ownMotion: ("Nobody seconds what it has moved itself.", nil)
    case .motionUnknown(let kind):
      (
        "These rules know no motion \"\(kind)\".",
        "For a pause, the suspension of the meeting may be moved."
      )
    case .noSuchMotion(let number): ("No motion \(number) is pending.", nil)
    case .motionNotDebatable(let kind):
      ("The motion (\(kind)) is not debated.", "It is put at once.")
    case .speakersOnMotionUsed(let side, let allowed):
      (
        allowed == 0
          ? "Nobody speaks \(side.rawValue) this motion."
          : "\(allowed) have spoken \(side.rawValue) the motion; the rule allows no more.",
        "Put the motion to the vote."
      )
    case .spokenOnMotion(let member):
      (
        "\(name(member)) has spoken on this motion.",
        "A motion is discussed by different members, so many for it and so many against."
      )
    case .motionOutranked(let kind): ("The motion (\(kind)) has precedence.", "Put it first.")
    case .moreSevereFirst(let number):
      ("Motion \(number) is more far-reaching and is decided first.", "Put motion \(number).")
    case .rankTooLow(let kind, let pending):
      ("A motion (\(kind)) does not outrank what is pending (\(pending)).", "Decide that first.")
    case .motionNeedsText(let kind): ("The motion (\(kind)) must say which text it is about.", nil)
    case .notOnPrevailingSide:
      (
        "Only one who voted on the prevailing side may move this.",
        "A member of that side may."
      )
    case .debateClosed: ("The debate is closed.", "Put the texts to the vote.")
    case .noSuchText(let text): ("There is no \(text) before the body.", "Check the symbol.")
    case .textExists(let text): ("\(text) is before the body already.", nil)
    case .notSponsor(let text): ("Only a sponsor of \(text) may do this.", nil)
    case .notPending(let text): ("\(text) is no longer before the body.", nil)
    case .sponsorTooLate(let text):
      (
        "\(text) has been decided; nobody joins its sponsors now.",
        "Support may be stated for the record."
      )
    case .alreadySponsor(let text): ("It is a sponsor of \(text) already.", nil)
    case .withdrawalTooLate(let text, let amended):
      (
        amended
          ? "\(text) has been amended and belongs to the body now."
          : "Voting on \(text) has begun.", "It is put to the vote."
      )
    case .notWithdrawn(let text): ("\(text) has not been withdrawn.", nil)
    case .notSeconded(let text): ("Only who seconded \(text) may insist on a vote.", nil)
    case .notCirculated(let text, let earliest):
      (
        "\(text) was not circulated on the day before.",
        "It may be voted on from \(earliest), or now if the body agrees to waive the rule."
      )
    case .notPermitted(let text):
      ("\(text) was moved without a paper.", "The \(title) may permit its consideration.")
    case .costStatementMissing(let text, let earliest):
      (
        "\(text) costs money and no statement of its cost is before the body.",
        "The statement may be expected by \(earliest)."
      )
    case .committeeReportMissing(let text):
      ("\(text) changes the rules of procedure.", "A committee reports on it first.")
    case .onlyOnRequest(let text):
      ("\(text) was tabled by one that is not a member.", "It is put if a member asks for it.")
    case .notAnAmendment(let text):
      (
        "\(text) would take the place of the whole; that is no amendment.",
        "It may be introduced as a proposal of its own."
      )
    case .amendmentDoesNotFit(let misfit):
      (
        misfit.words.map { "Paragraph \(misfit.paragraph) does not contain \"\($0)\"." }
          ?? (misfit.isTaken
            ? "There is a paragraph \(misfit.paragraph) already."
            : "The text has no paragraph \(misfit.paragraph)."),
        "Check it against the text."
      )
    case .noFriendlyAmendments:
      (
        "These rules know no friendly amendments.",
        "The sponsors may revise their text before voting begins."
      )
    case .amendmentsFirst(let texts):
      (
        "Amendments are voted on first: \(texts.map(\.code).joined(separator: ", ")).",
        "Put \(texts[0]) to the vote."
      )
    case .amendmentOutOfTurn(let next):
      ("\(next) is voted on before it.", "The \(title) may fix another order before voting begins.")
    case .orderIncomplete: ("The order must name every pending amendment.", nil)
    case .earlierProposalFirst(let text):
      ("\(text) is voted on before it.", "A motion may give it priority.")
    case .divisionUnknown: ("These rules know no separate votes on parts.", nil)
    case .moverObjects:
      ("Its mover objects to separate votes, which ends the matter.", "It is put undivided.")
    case .divisionPending(let text):
      ("The motion to divide \(text) is decided first.", nil)
    case .divisionRefused(let text):
      ("The body has refused to divide \(text).", "It is put undivided.")
    case .noSuchPart(let number): ("There is no part \(number) to be voted on.", nil)
    case .partsFirst(let number): ("Part \(number) is voted on first.", nil)
    case .reconsiderationNeeded(let text):
      (
        "\(text) has been decided.",
        "It is taken up again only if the body decides to reconsider it."
      )
    case .notDecided(let text):
      ("\(text) is no decided text that could be reconsidered.", nil)
    case .secondVoteTooSoon:
      ("The second vote is taken at a later meeting.", "Adjourn this one first.")
    case .secondVoteTooLate(let deadline):
      ("The second vote was due by \(deadline).", nil)
    case .noPreliminaryQuestion:
      ("These rules know no preliminary question.", nil)
    case .noPower(let power, let extent):
      (
        "To \(action(power)): this body \(extent.words).",
        extent == .mayRecommend ? "It may recommend it to the body that can." : nil
      )
    case .notAdopted(let text): ("\(text) has not been adopted.", nil)
    case .electionsUnknown: ("These rules provide for no elections.", nil)
    case .noElection: ("No election is being held.", nil)
    case .electionPending: ("An election is being held.", "Finish it first.")
    case .contested(let candidates, let seats):
      (
        "\(candidates) candidates stand for \(seats) places.",
        "A ballot is held."
      )
    case .ballotRequested: ("A ballot has been asked for.", "A ballot is held.")
    case .acclamationUnknown:
      ("These rules dispense with no ballot.", "A ballot is held even for one candidate.")
    case .moreVotesThanPapers:
      ("The votes do not agree with the ballot papers.", "Count again.")
    case .ballotNumberTaken(let number):
      ("Ballot \(number) is not later than the last one.", "Number the ballots upwards.")
    case .restrictedBallot(let names):
      ("This ballot is restricted to \(names.joined(separator: " and ")).", nil)
    case .noLotNeeded: ("No lot is to be drawn between these names.", nil)
    case .lotNeeded(let names):
      ("Votes for \(names.joined(separator: " and ")) are equally divided.", "Draw the lot.")
    case .electedAlready(let name): ("\(name) has been elected already.", "Count the others.")
    case .noStep(let act, let from, let docket):
      ("\(docket): \"\(act)\" does not follow from \"\(from)\".", nil)
    case .stepNotReady(let act, let from):
      ("\"\(act)\" is not possible yet from \"\(from)\": a condition is missing.", nil)
    }
  }
}
