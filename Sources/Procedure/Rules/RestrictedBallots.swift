import PlenaryModel

/// After the first ballot the next three are restricted to the leading names, then three are open,
/// and so on.
///
/// GA rules 93, 94 and 132 (GA-093-132, GA-094): to two names for one place, otherwise to twice the
/// places left. In 2006 the forty-seventh ballot for a seat in the Security Council, an open one, gave
/// votes to three States that had not been on the list. Names level with the last that fits stay in:
/// nobody is struck off by the alphabet.
public enum RestrictedBallots {
  /// Whether the round of that number, counted from 1, may give votes to any eligible name.
  public static func isOpen(round: Int) -> Bool { round == 1 || ((round - 2) / 3) % 2 == 1 }

  /// The names to which the next ballot is restricted; nil when it is open.
  public static func restriction(
    nextRound: Int, last: [String: Int], elected: [String], seatsLeft: Int
  ) -> [String]? {
    if isOpen(round: nextRound) || seatsLeft < 1 { return nil }
    let (places, isMoreThanAll) = seatsLeft.multipliedReportingOverflow(by: 2)
    if isMoreThanAll { return nil }
    let standing = last.filter { !elected.contains($0.key) }.sorted {
      ($0.value, $1.key) > ($1.value, $0.key)
    }
    if standing.isEmpty { return nil }
    guard standing.count > places else { return standing.map(\.key) }
    let least = standing[places - 1].value
    return standing.filter { $0.value >= least }.map(\.key)
  }
}

extension Election {
  /// The names to which an open ballot gives no votes: they are elected already.
  public var barred: [String] { choices == nil ? elected : [] }

  /// The names among which the next ballot chooses; nil where it may give votes to anybody.
  public var choices: [String]? {
    let names = restriction ?? candidates.filter { !elected.contains($0) }
    return names.isEmpty ? nil : names
  }

  /// The names to which the next ballot is restricted; nil when it is open.
  public var restriction: [String]? {
    guard let last = rounds.last else { return nil }
    return RestrictedBallots.restriction(
      nextRound: last.number + 1, last: last.count.votes, elected: elected, seatsLeft: seatsLeft)
  }
}

extension Meeting {
  func keepsRestriction(
    _ count: BallotCount, in round: Int, _ election: Election, _ provision: ElectionsProvision
  ) throws(OutOfOrder) {
    // Judged against the ballot before; where that is not on record, nothing is known of it.
    guard let last = election.rounds.last, last.number == round - 1,
      let allowed = election.restriction,
      !Set(count.votes.keys).isSubset(of: Set(allowed))
    else { return }
    let rule = election.seats == 1 ? provision.singleSeatRule : provision.severalSeatsRule
    throw OutOfOrder(.restrictedBallot(to: allowed), rule)
  }
}
