import PlenaryModel

// Elections: ballot papers, rounds, acclamation, lots.
extension Meeting {
  private func provision() throws(OutOfOrder) -> ElectionsProvision {
    guard let provision = rules.elections else {
      throw OutOfOrder(.electionsUnknown, rules.voting.methodRule)
    }
    return provision
  }

  private func pendingElection(_ rule: RuleID) throws(OutOfOrder) -> Election {
    guard let election, election.seatsLeft > 0 else { throw OutOfOrder(.noElection, rule) }
    return election
  }

  func electionRules(_ provision: ElectionsProvision) -> ElectionRules {
    ElectionRules(
      majority: provision.majority, strict: provision.strict,
      absolute: provision.ofMembers
        ? provision.majority.required(of: rules.roster.count, strict: provision.strict) : nil,
      lotBreaksTie: provision.lotBreaksTie)
  }

  func openElection(
    _ by: Actor, post: String, seats: Int, _ candidates: [String]
  ) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try meetingOpen()
    try noVoting()
    let provision = try provision()
    if let election, election.seatsLeft > 0 {
      throw OutOfOrder(.electionPending, provision.ballotRule)
    }
    return [.electionOpened(post: post, seats: max(1, seats), candidates: candidates)]
  }

  func electByAcclamation(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    let provision = try provision()
    let election = try pendingElection(provision.ballotRule)
    guard let rule = provision.acclamationRule else {
      throw OutOfOrder(.acclamationUnknown, provision.ballotRule)
    }
    guard requestedMethod != .secretBallot else {
      throw OutOfOrder(.ballotRequested, rule)
    }
    guard election.rounds.isEmpty, !election.candidates.isEmpty,
      election.candidates.count <= election.seats
    else {
      throw OutOfOrder(
        .contested(candidates: election.candidates.count, seats: election.seats), rule)
    }
    return election.candidates.map { .candidateElected($0, byAcclamation: true) }
  }

  /// A paper that names more than there are places is invalid and leaves the base.
  func submitBallotPaper(_ by: Actor, _ names: [String]) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    let provision = try provision()
    let election = try pendingElection(provision.ballotRule)
    let isValid = names.count <= election.seatsLeft && Set(names).count == names.count
    return [.ballotPaperFound(valid: isValid, names: names)]
  }

  func countBallot(_ by: Actor, _ count: BallotCount) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    let provision = try provision()
    let election = try pendingElection(provision.ballotRule)
    let rule = election.seats == 1 ? provision.singleSeatRule : provision.severalSeatsRule
    let isSound =
      count.invalid >= 0 && count.blank >= 0 && count.valid >= 0
      && count.papers <= rules.roster.count
      && count.votes.values.allSatisfy { $0 >= 0 && $0 <= count.valid }
      && count.votes.values.reduce(0, +) <= count.valid * election.seatsLeft
    guard isSound else { throw OutOfOrder(.moreVotesThanPapers, provision.ballotRule) }
    let electionRules = electionRules(provision)
    let round = election.rounds.count + 1
    if let last = election.rounds.last,
      let allowed = electionRules.restriction(
        nextRound: round, last: last.count.votes, elected: election.elected,
        seatsLeft: election.seatsLeft),
      !Set(count.votes.keys).isSubset(of: Set(allowed))
    {
      throw OutOfOrder(.restrictedBallot(to: allowed), rule)
    }
    let elected = electionRules.elected(
      count.votes, valid: count.valid, seats: election.seatsLeft)
    var facts: [Fact] = [
      .ballotCounted(
        round: round, count, required: electionRules.required(valid: count.valid),
        elected: elected)
    ]
    facts += elected.map { .candidateElected($0, byAcclamation: false) }
    if let level = lot(election, round, count, elected, electionRules) {
      facts.append(.electionLotNeeded(between: level))
    }
    return facts
  }

  /// A restricted ballot for one place that divides equally, where a plain majority is enough.
  private func lot(
    _ election: Election, _ round: Int, _ count: BallotCount, _ elected: [String],
    _ electionRules: ElectionRules
  ) -> [String]? {
    guard electionRules.lotBreaksTie, electionRules.strict, electionRules.absolute == nil,
      round > 1, elected.isEmpty, election.seatsLeft == 1, let best = count.votes.values.max()
    else { return nil }
    let level = count.votes.filter { $0.value == best }.keys.sorted()
    return level.count == 2 ? level : nil
  }

  func drawElectionLot(_ by: Actor, _ winner: String) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    let provision = try provision()
    let election = try pendingElection(provision.ballotRule)
    guard election.lotBetween.contains(winner) else {
      throw OutOfOrder(.noLotNeeded, provision.singleSeatRule)
    }
    return [.candidateElected(winner, byAcclamation: false)]
  }
}
