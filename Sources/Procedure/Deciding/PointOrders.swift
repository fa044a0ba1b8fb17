import PlenaryModel

// Points of order, rulings and appeals. A point of order outranks every motion because it is ruled
// on at once.
extension Meeting {
  func raisePointOfOrder(
    _ by: Actor, onConductOfVoting: Bool, _ words: String
  ) throws(OutOfOrder) -> [Fact] {
    try meetingOpen()
    if !onConductOfVoting { try noVoting() }
    try noPointPending()
    guard let member = by.member else {
      throw OutOfOrder(.onlyMembers("the chair"), rules.points.rule)
    }
    let observer = rules.roster.observer(member)
    guard rules.roster.contains(member) || observer?.capabilities.contains(.pointOfOrder) == true
    else { throw OutOfOrder(.observerMayNot(member), rules.points.rule) }
    return [
      .pointOfOrderRaised(by: member, onConductOfVoting: onConductOfVoting, words: words)
    ]
  }

  func rule(_ by: Actor, _ words: String) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    guard let point = pointOfOrder, point.ruling == nil else {
      throw OutOfOrder(.noPointOfOrder, rules.points.rule)
    }
    return [.rulingGiven(words: words)]
  }

  func appeal(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    let member = try member(by, or: rules.points.appealRule)
    guard let point = lastRuling, point.appealedBy == nil else {
      throw OutOfOrder(.rulingMissing, rules.points.appealRule)
    }
    return [.rulingAppealed(by: member)]
  }

  /// The point of order whose ruling may still be appealed.
  private var lastRuling: PointOfOrder? { pointOfOrder?.ruling == nil ? nil : pointOfOrder }

  func secondAppeal(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    let member = try member(by, or: rules.points.appealRule)
    guard let point = pointOfOrder, let mover = point.appealedBy else {
      throw OutOfOrder(.rulingMissing, rules.points.appealRule)
    }
    guard mover != member else { throw OutOfOrder(.ownMotion, rules.points.appealRule) }
    return [.appealSeconded(by: member)]
  }

  /// An appeal is put at once, without debate.
  func speakOnAppeal(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    throw OutOfOrder(.appealNotDebatable, rules.points.appealRule)
  }

  func mayVoteOnAppeal() throws(OutOfOrder) {
    guard let point = pointOfOrder, point.appealedBy != nil else {
      throw OutOfOrder(.rulingMissing, rules.points.appealRule)
    }
    if rules.points.appealNeedsSecond && point.appealSeconder == nil {
      throw OutOfOrder(.secondNeeded, rules.points.appealRule)
    }
  }
}
