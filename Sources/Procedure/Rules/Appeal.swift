import PlenaryModel

/// A ruling may be appealed against; the appeal is put at once and without debate.
///
/// GA rules 71 and 113 (GA-071-113): the ruling stands unless a majority of the members present and
/// voting overrules it, so that a tie leaves it standing. The question may be put either way,
/// "shall the ruling be overturned" or, under Robert's Rules, "shall the decision of the chair be
/// sustained"; which of the two is data, and so is whether an appeal needs a second.
extension Meeting {
  func mayAppeal() throws(OutOfOrder) {
    guard let point = pointOfOrder, point.ruling != nil, point.appealedBy == nil else {
      throw OutOfOrder(.rulingMissing, rules.points.appealRule)
    }
  }

  func maySecondAppeal(_ member: MemberID) throws(OutOfOrder) {
    guard let mover = pointOfOrder?.appealedBy else {
      throw OutOfOrder(.rulingMissing, rules.points.appealRule)
    }
    try maySecond(member, movedBy: mover, rules.points.appealRule)
  }

  func appealMayBePut() throws(OutOfOrder) {
    guard voting?.subject != .appeal else {
      throw OutOfOrder(.votingInProgress, rules.voting.interruptionRule)
    }
    guard let point = pointOfOrder, point.appealedBy != nil else {
      throw OutOfOrder(.rulingMissing, rules.points.appealRule)
    }
    if rules.points.appealNeedsSecond && point.appealSeconder == nil {
      throw OutOfOrder(.secondNeeded, rules.points.appealRule)
    }
  }

  /// Whether the outcome of the vote on an appeal sets the ruling aside.
  func isOverruled(by outcome: Outcome) -> Bool {
    switch rules.points.appealQuestion {
    case .overturn: outcome.isAdopted
    case .sustain: !(outcome.isAdopted || outcome == .sustained)
    }
  }

  /// A ruling that is not overturned stands, however the vote against it failed.
  func settled(_ outcome: Outcome, _ subject: Subject) -> Outcome {
    guard case .appeal = subject, rules.points.appealQuestion == .overturn else { return outcome }
    switch outcome {
    case .rejected, .insufficientVotes, .lost, .vetoed: return .rulingStands
    case .adopted, .noQuorum, .secondVote, .rulingStands, .sustained, .castingVoteNeeded:
      return outcome
    }
  }
}
