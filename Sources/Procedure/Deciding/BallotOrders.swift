import PlenaryModel

// Ballots: cast, passed, counted elsewhere.
extension Meeting {
  func castVote(
    _ by: Actor, of member: MemberID, _ vote: Vote, _ at: Moment
  ) throws(OutOfOrder) -> [Fact] {
    let voting = try openBallot()
    try countIsNotReported(voting)
    try votingIsNotClosed(voting, to: by, at)
    try mayCast(by, for: member, vote, in: voting)
    try mayVote(member, on: at.day)
    guard voting.method.keepsNames else {
      throw OutOfOrder(.namesNotKept, rules.voting.methodRule)
    }
    if vote == .abstaining { try mayAbstain(member, in: voting) }
    if voting.method == .rollCall { try isTurn(of: member, in: voting) }
    let cast = takenBack(by, member) + [.voteCast(of: member, vote)]
    guard vote != .abstaining, let warning = partyToDisputeWarning(for: member, in: voting) else {
      return cast
    }
    return [warning] + cast
  }

  func giveCastingVote(_ by: Actor, _ side: Side) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    let voting = try openBallot()
    try rollCallIsComplete(voting)
    try mayGiveCastingVote(in: voting)
    return [.castingVoteGiven(side)]
  }

  func closeVoting(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    let voting = try openBallot()
    if voting.subject != .appeal { try noPointPending() }
    try mayBeClosed(voting)
    return [.votingClosed]
  }

  func scheduleClosing(
    _ by: Actor, at moment: Moment, now: Moment
  ) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    try mayBeClosed(try openBallot())
    try isNotPast(moment, now)
    return [.closingScheduled(at: moment)]
  }

  func drawLot(_ by: Actor, _ member: MemberID) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    try mayDrawLot(member)
    return [.lotDrawn(member)]
  }

  func pass(_ by: Actor, _ member: MemberID, _ at: Moment) throws(OutOfOrder) -> [Fact] {
    let voting = try openBallot()
    try votingIsNotClosed(voting, to: by, at)
    try isOwnVote(by, of: member)
    try mayVote(member, on: at.day)
    try mayPass(member, in: voting)
    return [.votePassed(member)]
  }

  func recordNoAnswer(_ by: Actor, from member: MemberID) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    let voting = try openBallot()
    guard voting.method == .rollCall else {
      throw OutOfOrder(.noVotingInProgress, rules.voting.methodRule)
    }
    try seated(member)
    try isCalledNow(member, in: voting)
    return [.noAnswer(from: member)]
  }

  func reportVote(_ by: Actor, _ reported: ReportedVote) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    try mayBeReported(reported, on: try openBallot())
    return [.voteReported(reported)]
  }
}
