public import PlenaryModel

extension Meeting {
  /// Whether a member's vote is accepted on a day, and if not, why.
  ///
  /// Nobody whose vote is suspended leaves the membership: it stays in every base that counts
  /// members. No text says so for arrears; the assumption is marked in the rule's notes.
  public func mayVote(_ member: MemberID, on day: Day) throws(OutOfOrder) {
    let provision = rules.eligibility
    guard rules.roster.contains(member) else {
      if rules.roster.observer(member) != nil {
        throw OutOfOrder(.observerMayNot(member), provision.observersRule)
      }
      throw OutOfOrder(.notSeated(member), provision.observersRule)
    }
    if let rule = provision.arrearsRule, let debt = arrears[member] {
      let isWaived = debt.waivedUntil.map { day <= $0 } ?? false
      // Equality is enough: "equals or exceeds".
      if debt.owed >= debt.dueForTwoYears && !isWaived {
        throw OutOfOrder(
          .voteSuspendedForArrears(
            member, owed: debt.owed, dueForTwoYears: debt.dueForTwoYears), rule)
      }
    }
    let isSuspended =
      suspendedMembers.contains(member)
      || rules.roster.seat(of: member)?.groups.contains(.suspended) == true
    if isSuspended {
      throw OutOfOrder(
        .membershipSuspended(member), provision.suspensionRule ?? provision.observersRule)
    }
  }
}
