import PlenaryModel

/// A point of order is ruled on at once, before anything else goes on.
///
/// GA rules 71 and 113 (GA-071-113), SC-030 in the Council. It outranks every motion. Whoever raises
/// it does not speak on the substance of the matter under discussion. While a vote is being taken
/// only a point on the conduct of that vote is in order.
extension Meeting {
  /// The member, or observer with that right, that raises it.
  func mayRaisePointOfOrder(
    _ by: Actor, onConductOfVoting: Bool
  ) throws(OutOfOrder) -> MemberID {
    if !onConductOfVoting { try noVoting() }
    try noPointPending()
    guard let member = by.member else {
      throw OutOfOrder(.onlyMembers("the chair"), rules.points.rule)
    }
    let observer = rules.roster.observer(member)
    guard rules.roster.contains(member) || observer?.capabilities.contains(.pointOfOrder) == true
    else { throw OutOfOrder(.observerMayNot(member), rules.points.rule) }
    return member
  }

  func noPointPending() throws(OutOfOrder) {
    guard pointOfOrder?.isPending != true else {
      throw OutOfOrder(.pointOfOrderPending, rules.points.rule)
    }
  }

  func rulingIsWanted() throws(OutOfOrder) {
    guard let point = pointOfOrder, point.ruling == nil else {
      throw OutOfOrder(.noPointOfOrder, rules.points.rule)
    }
  }

  func doesNotSpeakUnderPointOfOrder(_ speaker: MemberID) throws(OutOfOrder) {
    if let point = pointOfOrder, point.isPending, point.by == speaker {
      throw OutOfOrder(.pointOfOrderIsNotSubstance, rules.points.rule)
    }
  }
}
