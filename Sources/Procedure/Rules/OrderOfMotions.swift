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
  }

  func isFirst(_ motion: MotionState) throws(OutOfOrder) {
    if let first = pendingMotions.first, first.number != motion.number,
      rules.motions[motion.kind]?.rank != nil, rules.motions[first.kind]?.rank != nil
    {
      throw OutOfOrder(.motionOutranked(by: first.kind), rules.motions.precedenceRule)
    }
  }

  /// Motions are decided before the texts that they may stop.
  func noMotionPending() throws(OutOfOrder) {
    if let first = pendingMotions.first, rules.motions[first.kind]?.rank != nil {
      throw OutOfOrder(.motionOutranked(by: first.kind), rules.motions.precedenceRule)
    }
  }
}
