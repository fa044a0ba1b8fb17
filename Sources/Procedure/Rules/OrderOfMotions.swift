import PlenaryModel

/// Motions are put in the order that the body's table gives to their kinds, whatever the time at
/// which they were made.
///
/// GA rules 77 and 119 (GA-077-119): suspension of the meeting, its adjournment, adjournment of the
/// debate, closure. SC-033 has seven kinds for the Council. Among motions of one kind the most
/// far-reaching comes first where the rules say so (MUN-DIV). Under Robert's Rules a motion may only
/// be made while none of the same or a higher rank is pending; an amendment has its rank among them.
enum OrderOfMotions {
  static func order(_ pending: [MotionState], under provision: MotionsProvision) -> [MotionState] {
    func rank(_ motion: MotionState) -> Int { provision[motion.kind]?.rank ?? .max }
    return pending.sorted { left, right in
      let (a, b) = (rank(left), rank(right))
      if a != b { return a < b }
      if provision.severityRule != nil, left.kind == right.kind, left.parts != right.parts {
        return left.parts > right.parts
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

  func isFirst(_ motion: MotionState) throws(OutOfOrder) {
    if let first = pendingMotions.first, first.number != motion.number,
      rules.motions[motion.kind]?.rank != nil, rules.motions[first.kind]?.rank != nil
    {
      throw OutOfOrder(.motionOutranked(by: first.kind), rules.motions.precedenceRule)
    }
    if let severity = rules.motions.severityRule,
      let first = pendingMotions.first(where: { $0.kind == motion.kind }),
      first.number != motion.number, first.parts > motion.parts
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
