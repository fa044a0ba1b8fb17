import PlenaryModel

/// Where a restricted ballot for one place divides equally the presiding officer draws a lot.
///
/// GA rules 93 and 132 (GA-093-132): only where a plain majority is enough. Where two thirds, or a
/// majority of all members, is needed the balloting goes on.
extension Meeting {
  /// The two names between which the lot is drawn; nil when the round was decided or is repeated.
  func lot(after round: Int, _ count: BallotCount, _ election: Election) -> [String]? {
    guard let provision = rules.elections, provision.lotBreaksTie, provision.strict,
      !provision.ofMembers, importantShare(of: election) == nil,
      !RestrictedBallots.isOpen(round: round), election.seats == 1,
      let best = count.votes.values.max()
    else { return nil }
    let level = count.votes.filter { $0.value == best }.keys.sorted()
    return level.count == 2 ? level : nil
  }

  func noLotPending(
    _ election: Election, _ provision: ElectionsProvision
  ) throws(OutOfOrder) {
    if election.lotBetween.isEmpty { return }
    throw OutOfOrder(.lotNeeded(between: election.lotBetween), provision.singleSeatRule)
  }

  func isInLot(_ name: String, _ election: Election) throws(OutOfOrder) {
    guard election.lotBetween.contains(name) else {
      let rule = rules.elections?.singleSeatRule ?? rules.voting.methodRule
      throw OutOfOrder(.noLotNeeded, rule)
    }
  }
}
