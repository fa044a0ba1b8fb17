import PlenaryModel

/// An election goes from ballot to ballot until every place is filled.
///
/// GA rules 92 to 94, 103 and 132: by secret ballot and without nominations (GA-092-103); the
/// majority, the restriction of later ballots and the lot each have a page of their own. An election
/// with no more candidates than places may dispense with the ballot where the rules say so, unless a
/// member asks for one (GA-099-103; GA rule 92 with decision 34/401).
extension Meeting {
  func provisionOnElections() throws(OutOfOrder) -> ElectionsProvision {
    guard let provision = rules.elections else {
      throw OutOfOrder(.electionsUnknown, rules.voting.methodRule)
    }
    return provision
  }

  func pendingElection(_ rule: RuleID) throws(OutOfOrder) -> Election {
    guard let election, election.seatsLeft > 0 else { throw OutOfOrder(.noElection, rule) }
    return election
  }

  func noElectionPending(_ rule: RuleID) throws(OutOfOrder) {
    if let election, election.seatsLeft > 0 { throw OutOfOrder(.electionPending, rule) }
  }

  func mayBeElectedByAcclamation(
    _ election: Election, _ provision: ElectionsProvision
  ) throws(OutOfOrder) {
    guard let rule = provision.acclamationRule else {
      throw OutOfOrder(.acclamationUnknown, provision.ballotRule)
    }
    guard requestedMethod != .secretBallot else { throw OutOfOrder(.ballotRequested, rule) }
    guard election.rounds.isEmpty, election.elected.isEmpty, !election.candidates.isEmpty,
      election.candidates.count <= election.seats
    else {
      throw OutOfOrder(
        .contested(candidates: election.candidates.count, seats: election.seats), rule)
    }
  }

  /// Votes and papers of one round agree with each other and with the number of members.
  func isSound(
    _ count: BallotCount, _ election: Election, _ provision: ElectionsProvision
  ) throws(OutOfOrder) {
    // In this order, so that nothing is added up before it is known to be small.
    let papers = 0...rules.roster.count
    let isSound =
      papers.contains(count.papers) && papers.contains(count.invalid)
      && papers.contains(count.blank) && count.valid >= 0
      && count.votes.values.allSatisfy { $0 >= 0 && $0 <= count.valid }
      && Int128(count.votes.values.reduce(0, +))
        <= Int128(count.valid) * Int128(election.seatsLeft)
    for name in count.votes.keys.sorted() where election.elected.contains(name) {
      throw OutOfOrder(.electedAlready(name), provision.ballotRule)
    }
    guard isSound else { throw OutOfOrder(.moreVotesThanPapers, provision.ballotRule) }
  }
}

extension Election {
  /// The number of the next ballot.
  public var nextRound: Int { (rounds.last?.number ?? 0) &+ 1 }

  /// Whether a ballot is due: places are to be filled, and not by lot.
  public var awaitsBallot: Bool { seatsLeft > 0 && lotBetween.isEmpty }

  /// A paper that names more than there are places, or a name twice, is invalid and leaves the base.
  func isValidPaper(_ names: [String]) -> Bool {
    names.count <= seatsLeft && Set(names).count == names.count
  }
}

/// What was found in the box in one round.
public struct BallotCount: Sendable, Hashable {
  /// Papers taken out of the box.
  public var papers: Int
  public var invalid: Int
  /// Papers that name nobody: an abstention.
  public var blank: Int
  public var votes: [String: Int]
  /// The number of the ballot, where earlier ones are not on record; otherwise the next.
  public var number: Int?

  public init(
    papers: Int, invalid: Int = 0, blank: Int = 0, votes: [String: Int], number: Int? = nil
  ) {
    self.number = number
    self.papers = papers
    self.invalid = invalid
    self.blank = blank
    self.votes = votes
  }

  /// Members present and voting: valid papers that express a choice.
  public var valid: Int { papers - invalid - blank }
}
