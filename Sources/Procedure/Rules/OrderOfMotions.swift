import PlenaryModel

/// Motions are put in the order that the body's table gives to their kinds, whatever the time at
/// which they were made.
///
/// GA rules 77 and 119 (GA-077-119): suspension of the meeting, its adjournment, adjournment of the
/// debate, closure. SC-033 has seven kinds for the Council. Among motions of one kind the most
/// far-reaching comes first where the rules say so (MUN-DIV). Under Robert's Rules a motion may only
/// be made while none of the same or a higher rank is pending; an amendment has its rank among them.
///
/// A motion falls with what it is about: with a text that is withdrawn or decided, and a motion on
/// the meeting itself when that meeting ends.
enum OrderOfMotions {
  static func order(_ pending: [MotionState], under provision: MotionsProvision) -> [MotionState] {
    func rank(_ motion: MotionState) -> Int { provision[motion.kind]?.rank ?? .max }
    return pending.sorted { left, right in
      let (a, b) = (rank(left), rank(right))
      if a != b { return a < b }
      if provision.severityRule != nil, left.kind == right.kind, left.reach != right.reach {
        return left.reach > right.reach
      }
      return left.number < right.number
    }
  }
}

extension Meeting {
  /// Under Robert's Rules only a motion of higher rank than those pending may be made.
  func rankAllows(_ kind: MotionKind) throws(OutOfOrder) {
    guard rules.motions.onlyHigherRank, let rank = rules.motions[kind]?.rank else { return }
    for pending in pendingMotions {
      guard let other = rules.motions[pending.kind]?.rank, rank >= other else { continue }
      throw OutOfOrder(.rankTooLow(kind, pending: pending.kind), rules.motions.precedenceRule)
    }
    // A pending amendment keeps out what ranks below it; an amendment to it is in order.
    let amend: MotionKind = "amend"
    if let other = rules.motions[amend]?.rank, rank > other,
      amendments.contains(where: { $0.status == .pending })
    {
      throw OutOfOrder(.rankTooLow(kind, pending: amend), rules.motions.precedenceRule)
    }
  }

  /// Whether a motion is waiting to be put, and what it is about is still there.
  func isPending(_ motion: MotionState) -> Bool {
    guard motion.status == .pending, let provision = rules.motions[motion.kind] else {
      return false
    }
    return (try? hasItsText(motion.draft, provision)) != nil
  }

  /// A motion names the text that it is about, and the text is in a state to be treated so: what
  /// stops or shapes a vote needs one that is still undecided.
  func hasItsText(_ draft: MotionDraft, _ provision: MotionProvision) throws(OutOfOrder) {
    guard let about = draft.about else {
      if provision.needsText { throw OutOfOrder(.motionNeedsText(draft.kind), provision.rule) }
      return
    }
    guard proposal(about) != nil || amendment(about) != nil else {
      if !provision.needsText { return }
      throw OutOfOrder(.noSuchText(about), provision.rule)
    }
    switch provision.consequence {
    case .adjournDebate, .closeDebate, .declineCompetence, .requireImportantMajority,
      .requireOrdinaryMajority, .givePriority, .divide, .doNotVote:
      guard isUndecided(about) else { throw OutOfOrder(.notPending(about), provision.rule) }
    case .reconsider: try isDecided(about, provision)
    case .suspendMeeting, .adjournMeeting, .limitSpeeches, .caucus, .invite, .record: break
    }
  }

  private func isUndecided(_ id: TextID) -> Bool {
    if let amendment = amendment(id) { return amendment.status == .pending }
    switch proposal(id)?.status {
    case .pending, .awaitingSecondVote: return true
    case .withdrawn, .noAction, .notCompetent, .notPut, .adoptedWithoutVote, .decided, nil:
      return false
    }
  }

  mutating func endMotionsOnTheMeeting() {
    for index in motions.indices where motions[index].status == .pending {
      switch rules.motions[motions[index].kind]?.consequence {
      case .suspendMeeting, .adjournMeeting, .caucus: motions[index].status = .lapsed
      case .adjournDebate, .closeDebate, .declineCompetence, .requireImportantMajority,
        .requireOrdinaryMajority, .reconsider, .givePriority, .divide, .doNotVote,
        .limitSpeeches, .invite, .record, nil:
        break
      }
    }
  }

  func isFirst(_ motion: MotionState) throws(OutOfOrder) {
    if let first = pendingMotions.first, first.number != motion.number,
      rules.motions[motion.kind]?.rank != nil, rules.motions[first.kind]?.rank != nil
    {
      throw OutOfOrder(.motionOutranked(by: first.kind), rules.motions.precedenceRule)
    }
    if let severity = rules.motions.severityRule,
      let first = pendingMotions.first(where: { $0.kind == motion.kind }),
      first.number != motion.number, first.reach > motion.reach
    {
      throw OutOfOrder(.moreSevereFirst(number: first.number), severity)
    }
  }

  /// Motions are decided before the texts that they may stop, and before those whose majority or
  /// turn they would change: competence (GA-079-121), the majority required (GA-CH-018-3), priority.
  func noMotionPending(before proposal: ProposalState) throws(OutOfOrder) {
    for pending in pendingMotions {
      guard let provision = rules.motions[pending.kind] else { continue }
      if provision.rank != nil {
        let rule =
          provision.consequence == .declineCompetence
          ? provision.rule : rules.motions.precedenceRule
        throw OutOfOrder(.motionOutranked(by: pending.kind), rule)
      }
      if concerns(pending, provision, proposal) {
        throw OutOfOrder(.motionOutranked(by: pending.kind), provision.rule)
      }
    }
  }

  private func concerns(
    _ motion: MotionState, _ provision: MotionProvision, _ proposal: ProposalState
  ) -> Bool {
    guard let about = motion.draft.about else { return false }
    switch provision.consequence {
    case .requireImportantMajority, .requireOrdinaryMajority: return about == proposal.id
    case .givePriority:
      return about == proposal.id
        || (self.proposal(about)?.draft.question).map { $0 == proposal.draft.question } ?? false
    case .suspendMeeting, .adjournMeeting, .adjournDebate, .closeDebate, .declineCompetence,
      .reconsider, .divide, .doNotVote, .limitSpeeches, .caucus, .invite, .record:
      return false
    }
  }
}

extension MotionState {
  /// How far-reaching a motion is among those of its kind: the parts of a division, the length of a
  /// caucus.
  fileprivate var reach: Int { max(draft.parts, draft.seconds ?? 0) }
}
