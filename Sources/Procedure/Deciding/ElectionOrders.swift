import PlenaryModel

// Elections: opened, counted round by round, filled by acclamation or by lot.
extension Meeting {
  func openElection(
    _ by: Actor, post: String, seats: Int, _ candidates: [String], _ heads: Set<String>
  ) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try meetingOpen()
    try noVoting()
    let rule = try provisionOnElections().ballotRule
    try noElectionPending(rule)
    try isEnough(seats, .placesToFill, under: rule)
    return [
      .electionOpened(post: post, seats: seats, candidates: candidates, heads: heads)
    ]
  }

  func electByAcclamation(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try meetingOpen()
    let provision = try provisionOnElections()
    let election = try pendingElection(provision.ballotRule)
    try mayBeElectedByAcclamation(election, provision)
    return election.candidates.map { .candidateElected($0, byAcclamation: true) }
  }

  func submitBallotPaper(_ by: Actor, _ names: [String]) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    try meetingOpen()
    let election = try pendingElection(try provisionOnElections().ballotRule)
    return [.ballotPaperFound(valid: election.isValidPaper(names), names: names)]
  }

  func countBallot(_ by: Actor, _ count: BallotCount) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    try meetingOpen()
    let provision = try provisionOnElections()
    let election = try pendingElection(provision.ballotRule)
    try noLotPending(election, provision)
    try isSound(count, election, provision)
    let last = election.rounds.last?.number ?? 0
    let round = count.number ?? election.nextRound
    guard round > last else {
      throw OutOfOrder(.ballotNumberTaken(round), provision.ballotRule)
    }
    try keepsRestriction(count, in: round, election, provision)
    let majority = electionMajority(provision, for: election)
    let elected = majority.elected(count.votes, valid: count.valid, seats: election.seatsLeft)
    let counted = Fact.ballotCounted(
      round: round, count, required: majority.required(valid: count.valid), elected: elected)
    let facts = [counted] + elected.map { .candidateElected($0, byAcclamation: false) }
    guard elected.isEmpty, let names = lot(after: round, count, election) else { return facts }
    return facts + [.electionLotNeeded(between: names)]
  }

  func drawElectionLot(_ by: Actor, _ winner: String) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try meetingOpen()
    let election = try pendingElection(try provisionOnElections().ballotRule)
    try isInLot(winner, election)
    return [.candidateElected(winner, byAcclamation: false)]
  }
}
