import PlenaryModel

/// What a motion brings about at once when it is carried, and what when it is lost.
///
/// A motion is not a text: it is carried out by the announcement of its result. An adjourned debate
/// is neither continued nor brought to a vote, "no action" (GA-074-116); a closed one goes to the
/// vote (GA-075-117). Of lost motions only that for division has a consequence: the text is put
/// undivided (GA-089-129).
extension Meeting {
  func consequences(of motion: MotionState) -> [Fact] {
    guard let provision = rules.motions[motion.kind] else { return [] }
    let about = motion.draft.about
    switch provision.consequence {
    case .suspendMeeting: return [.meetingSuspended]
    case .adjournMeeting: return [.meetingAdjourned]
    case .adjournDebate: return [.debateAdjourned(on: about)]
    case .closeDebate: return [.debateClosed(on: about)]
    case .declineCompetence: return about.map { [.competenceDeclined(on: $0)] } ?? []
    case .requireImportantMajority:
      return about.map { [.majorityDecided(on: $0, isImportant: true)] } ?? []
    case .requireOrdinaryMajority:
      return about.map { [.majorityDecided(on: $0, isImportant: false)] } ?? []
    case .reconsider: return about.map { [.reconsiderationOpened(of: $0)] } ?? []
    case .givePriority: return about.map { [.priorityGiven(to: $0)] } ?? []
    case .divide: return about.map { consequences(ofDividing: motion, $0) } ?? []
    case .doNotVote: return about.map { [.textNotPut($0)] } ?? []
    case .limitSpeeches: return motion.draft.seconds.map { [.speechesLimited(seconds: $0)] } ?? []
    case .caucus: return [motion.draft.caucus]
    case .invite: return motion.draft.invitee.map { [.inviteeAdmitted($0)] } ?? []
    case .record: return []
    }
  }

  func consequences(ofLosing motion: MotionState) -> [Fact] {
    guard let about = motion.draft.about,
      rules.motions[motion.kind]?.consequence == .divide
    else { return [] }
    return consequences(ofNotDividing: motion, about)
  }

  /// Whoever asked for division, and withdraws the motion to which an objection led, gives it up.
  func consequences(ofWithdrawing motion: MotionState) -> [Fact] {
    rules.division?.objection == .vote ? consequences(ofLosing: motion) : []
  }

  /// The rule behind the motion that has this consequence, to cite it where the consequence shows.
  func rule(of consequence: MotionProvision.Consequence) -> RuleID {
    rules.motions.table.first { $0.consequence == consequence }?.rule
      ?? rules.proposals.orderRule
  }
}

extension MotionDraft {
  /// A moderated caucus has as many speakers as its time allows; fifteen minutes at ninety seconds
  /// each are ten.
  fileprivate var caucus: Fact {
    let total = seconds ?? 0
    let speakers = secondsEach.flatMap { $0 > 0 ? total / $0 : nil }
    return .caucusBegun(seconds: total, speakers: speakers)
  }
}
