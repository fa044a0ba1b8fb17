public import PlenaryModel

/// Whose vote is accepted on a day: of a member whose rights are not suspended and that is not in
/// arrears.
///
/// A member that owes as much as was due for the two preceding years, or more, has no vote in the
/// Assembly, unless the Assembly lets it vote (Charter, article 19; GA-CH-019); equality is enough.
/// Suspended members have none (SC-CH-005), observers never have (GA-OBS). Disputed credentials take
/// nothing away while they are disputed (GA-029).
///
/// Nobody whose vote is suspended leaves the membership: it stays in every base that counts
/// members. No text says so for arrears; the assumption is marked in the rule's notes.
extension Meeting {
  /// Members that may take part in a ballot on a day: those not recorded as absent whose vote is
  /// accepted.
  public func electors(on day: Day) -> [MemberID] {
    rules.roster.seats.map(\.member).filter { member in
      attendance[member] != .absent && (try? mayVote(member, on: day)) != nil
    }
  }

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
