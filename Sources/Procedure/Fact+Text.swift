public import PlenaryModel

extension Fact {
  /// What happened, in one sentence and in the past: the log in plain words, in English. The other
  /// languages are in PlenaryLanguages.
  // Long because the vocabulary of events is; one case, one sentence, no logic.
  public func sentence(in rules: RulesOfProcedure) -> String {
    let chair = rules.presiding.title
    func name(_ member: MemberID) -> String { rules.roster.name(of: member) }
    func motion(_ kind: MotionKind) -> String { rules.motions[kind]?.title ?? kind.code }
    switch self {
    case .meetingOpened(let number): return "The \(chair) opened meeting \(number)."
    case .attendanceRecorded(let member, let attendance):
      return "\(name(member)): \(attendance.words)."
    case .presentCounted(let count):
      return "\(count) of \(rules.roster.count) members were present."
    case .meetingSuspended: return "The meeting was suspended."
    case .meetingResumed: return "The meeting was resumed."
    case .meetingAdjourned: return "The meeting was adjourned."
    case .ruleWaived(let rule, let reason):
      return "Rule \(rule) was waived\(reason.isEmpty ? "" : ": \(reason)")."
    case .itemTakenUp(let item, let title):
      return "Item \(item) was taken up\(title.isEmpty ? "" : ": \(title)")."
    case .chairHandedOver(let member):
      return member.map { "\(name($0)) took the chair." } ?? "The \(chair) resumed the chair."

    case .arrearsRecorded(let member, let owed, let due):
      return "\(name(member)) owed \(owed); its contributions for two years are \(due)."
    case .arrearsWaived(let member, let day):
      return "\(name(member)) may vote until \(day) in spite of its arrears."
    case .credentialsChallenged(let member):
      return "The credentials of \(name(member)) were challenged; it sits provisionally."
    case .rightsSuspended(let member): return "The rights of \(name(member)) were suspended."
    case .proxyGiven(let giver, let holder):
      return "\(name(giver)) gave its proxy to \(name(holder))."
    case .proxyWithdrawn(let giver): return "The proxy of \(name(giver)) was taken back."

    case .floorRequested(let member, let side):
      return "\(name(member)) asked for the floor"
        + (side.map { ", to speak \($0.rawValue)." } ?? ".")
    case .speakerCalled(let member): return "\(name(member)) was given the floor."
    case .replierCalled(let member): return "\(name(member)) was given the floor to reply."
    case .leftList(let member): return "\(name(member)) was taken off the list of speakers."
    case .listArranged(let arrangement):
      return "The \(chair) arranged the list of speakers: \(arrangement.words)."
    case .placesExchanged(let first, let second):
      return "\(name(first)) and \(name(second)) exchanged their places on the list."
    case .speechEnded(let member, let seconds):
      return "\(name(member)) ended its statement after \(minutes(seconds))."
    case .speakersListClosed: return "The list of speakers was closed."
    case .speakersListReopened: return "The list of speakers was reopened."
    case .speechesLimited(let seconds): return "Statements were limited to \(minutes(seconds))."
    case .speakerCalledToOrder(let member, let seconds):
      return "\(name(member)) was called to order, \(minutes(seconds)) over its time."
    case .replyGranted(let member, let seconds):
      return "\(name(member)) was given the right of reply, for \(minutes(seconds))."
    case .statementMade(let member, let words):
      return "\(name(member)) spoke\(words.isEmpty ? "" : ": \u{201C}\(words)\u{201D}")."

    case .pointOfOrderRaised(let member, let onVoting, let words):
      return "\(name(member)) raised a point of order"
        + "\(onVoting ? " on the conduct of the voting" : "")\(words.isEmpty ? "" : ": \(words)")."
    case .rulingGiven(let words): return "The \(chair) ruled: \(words)."
    case .rulingAppealed(let member): return "\(name(member)) appealed against the ruling."
    case .appealSeconded(let member): return "\(name(member)) seconded the appeal."

    case .motionMoved(let draft, let member, let number):
      let about = draft.about.map { " on \($0)" } ?? draft.invitee.map { " of \(name($0))" } ?? ""
      return "\(name(member)) moved: \(motion(draft.kind))\(about) (motion \(number))."
    case .motionSeconded(let number, let member):
      return "\(name(member)) seconded motion \(number)."
    case .spokenOnMotion(let number, let member, let side):
      return "\(name(member)) spoke \(side.rawValue) motion \(number)."
    case .motionWithdrawn(let number): return "Motion \(number) was withdrawn."
    case .motionCarried(let number): return "Motion \(number) was carried."
    case .motionLost(let number): return "Motion \(number) was lost."
    case .debateAdjourned(let text):
      return text.map { "No action is taken on \($0): neither debate nor vote goes on." }
        ?? "The debate on the item was adjourned: neither debate nor vote goes on."
    case .debateClosed(let text):
      return "The debate\(text.map { " on \($0)" } ?? "") was closed."
    case .competenceDeclined(let text):
      return "The body found that it is not competent to adopt \(text)."
    case .majorityDecided(let text, let isImportant):
      return isImportant
        ? "\(text) needs the majority of important questions."
        : "For \(text) the ordinary majority is enough."
    case .priorityGiven(let text): return "\(text) was given priority in the voting."
    case .textNotPut(let text): return "The body decided not to vote on \(text)."
    case .reconsiderationOpened(let text): return "\(text) is reconsidered."
    case .inviteeAdmitted(let member):
      return "\(name(member)) was invited to take part, without a vote."
    case .caucusBegun(let seconds, let speakers):
      return "A caucus of \(minutes(seconds)) began"
        + (speakers.map { ", with time for \(counted($0, "speaker"))" } ?? "") + "."

    case .proposalIntroduced(let draft, let member):
      let others = draft.sponsors.count { $0 != member }
      return "\(name(member)) introduced \(draft.id), \u{201C}\(draft.title)\u{201D}"
        + (others == 0 ? "." : ", with \(counted(others, "other sponsor")).")
    case .warningGiven(let rule, let text, let member):
      let who = member.map { "\(name($0)), on " } ?? ""
      return "Warning, \(who)\(text): \(rules.citations[rule]?.title ?? rule.code)."
    case .competenceDoubted(let text, let action, let extent, _):
      return "\(text) would \(rules.title(of: action)); of this the body \(extent.words)."
    case .textCirculated(let text): return "\(text) was circulated."
    case .oralTextPermitted(let text): return "The \(chair) permitted consideration of \(text)."
    case .sponsorAdded(let member, let text): return "\(name(member)) became a sponsor of \(text)."
    case .sponsorWithdrew(let member, let text):
      return "\(name(member)) withdrew its sponsorship of \(text)."
    case .textWithdrawn(let text): return "\(text) was withdrawn."
    case .textReintroduced(let text, let member): return "\(name(member)) reintroduced \(text)."
    case .proposalSeconded(let text, let member): return "\(name(member)) seconded \(text)."
    case .proposalRevised(let text, let new, _):
      return text == new
        ? "The sponsors revised \(text)." : "The sponsors revised \(text) as \(new)."
    case .costStated(let text): return "The cost of \(text) was stated."
    case .rulesAmendmentReported(let text): return "A committee reported on \(text)."
    case .amendmentMoved(let draft, let member):
      return "\(name(member)) moved \(draft.id), an amendment to \(draft.to)."
    case .amendmentAccepted(let text, let member): return "\(name(member)) accepted \(text)."
    case .amendmentIncorporated(let text):
      return "All sponsors accepted \(text); it became part of the text without a vote."
    case .orderOfAmendmentsFixed(let texts, let reason):
      return "The \(chair) fixed the order of voting: "
        + texts.map(\.code).joined(separator: ", ") + (reason.isEmpty ? "." : " (\(reason)).")
    case .divisionRequested(let text, let parts, let member):
      return
        "\(name(member)) asked for separate votes on \(counted(parts.count, "part")) of \(text)."
    case .divisionGranted(let text): return "\(text) is voted on in parts."
    case .divisionRefused(let text): return "\(text) is not divided."
    case .earlierStageNoted(let text, let votes, _):
      return
        "The votes of \(counted(votes.count, "member")) on \(text) at an earlier stage were noted."

    case .voteRequested(let text, let member): return "\(name(member)) asked for a vote on \(text)."
    case .methodRequested(let method, let member):
      return "\(name(member)) asked for \(method.words)."
    case .adoptionWithoutVoteProposed(let text):
      return "The \(chair) asked whether \(text) may be \(rules.body.stage.carried) without a vote."
    case .adoptedWithoutVote(let text):
      return "\(text) was \(rules.body.stage.carried) without a vote."
    case .votingOpened(let subject, let method, _):
      return "Voting began on \(subject.words), by \(method.words)."
    case .lotDrawn(let member): return "The roll call begins with \(name(member)), drawn by lot."
    case .voteCast(let member, let vote): return "\(name(member)): \(vote.words)."
    case .rightsReserved(let member):
      return "\(name(member)) reserved the right to explain its vote."
    case .castingVoteGiven(let side):
      return "The \(chair) gave a casting vote \(side == .inFavour ? "in favour" : "against")."
    case .closingScheduled(let moment): return "The voting closes at \(moment.clock)."
    case .votingClosed: return "The voting was closed."
    case .votePassed(let member): return "\(name(member)) passed."
    case .noAnswer(let member): return "\(name(member)) did not answer."
    case .voteReported(let reported):
      return "The count was reported: \(reported.tally.words) (\(reported.status.rawValue)"
        + (reported.source.isEmpty ? ")." : "; \(reported.source)).")
    case .resultAnnounced(let subject, let tally, let outcome):
      return
        "The \(chair) announced the result on \(subject.words): \(tally.words), "
        + "\(outcome.name(on: subject, in: rules).told(in: rules))."
    case .amendmentNotPut(let text, let because):
      return "\(text) is not put: \(because) has left it without an object."
    case .rejectedInParts(let text):
      return "All operative parts of \(text) were rejected, and with them the whole."
    case .intentionStated(let member, let vote, let subject):
      return
        "\(name(member)) stated that it had intended to vote \(vote.words) on \(subject.words)."
    case .voteExplained(let member, let text):
      return "\(name(member)) explained its vote on \(text)."
    case .matterRuledProcedural(let text, let isProcedural):
      return "\(text) is \(isProcedural ? "a matter of procedure" : "not a matter of procedure")."
    case .effectGiven(let text, let action):
      return "Effect was given to \(text): \(rules.title(of: action))."

    case .electionOpened(let post, let seats, let candidates, _):
      return "An election to \(counted(seats, "place")) (\(post)) began"
        + (candidates.isEmpty ? "." : ": \(candidates.joined(separator: ", ")).")
    case .ballotPaperFound(let isValid, let names):
      return
        "A ballot paper names \(names.joined(separator: ", ")): \(isValid ? "valid" : "invalid")."
    case .ballotCounted(let round, let count, let required, let elected):
      let votes = count.votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      let spoilt = [(count.invalid, "invalid"), (count.blank, "blank")].filter { $0.0 > 0 }
        .map { ", \($0.0) \($0.1)" }.joined()
      return "Ballot \(round): \(count.papers) papers\(spoilt); \(required) required. \(votes). "
        + (elected.isEmpty ? "Nobody was elected." : "Elected: \(elected.joined(separator: ", ")).")
    case .candidateElected(let name, let byAcclamation):
      return "\(name) was elected\(byAcclamation ? " by acclamation" : "")."
    case .electionLotNeeded(let names):
      return "Votes are level between \(names.joined(separator: " and ")): a lot is drawn."
    }
  }
}

/// `5 minutes`, `90 seconds`.
private func minutes(_ seconds: Int) -> String {
  seconds >= 60 && seconds % 60 == 0 ? counted(seconds / 60, "minute") : counted(seconds, "second")
}

extension ListArrangement {
  /// `least heard first, 1 statement a delegation`.
  var words: String {
    let order =
      switch self.order {
      case .asRequested: "as requested"
      case .alternatingSides: "for and against by turns"
      case .leastHeardFirst: "least heard first"
      }
    let each = perDelegation.map { ", \(counted($0, "statement")) a delegation" } ?? ""
    let names = groups.map(\.code).joined(separator: ", ")
    let together = perGroup.map { ", \(counted($0, "statement")) a group (\(names))" } ?? ""
    return order + each + together
  }
}

extension Moment {
  /// The time on the wall: `15:04:30`.
  var clock: String { String(description.dropFirst(11).prefix(8)) }
}

extension Attendance {
  var words: String {
    switch self {
    case .present: "present"
    case .presentAndVoting: "present and voting"
    case .absent: "absent"
    }
  }
}

extension Subject {
  /// What is voted on, in words.
  public var words: String {
    switch self {
    case .proposal(let id): "draft \(id)"
    case .amendment(let id): "amendment \(id)"
    case .part(let id, let number): "part \(number) of \(id)"
    case .motion(let number): "motion \(number)"
    case .appeal: "the appeal"
    case .preliminaryQuestion(let id): "the preliminary question on \(id)"
    }
  }
}
