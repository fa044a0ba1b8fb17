import CanonicalJSON
public import PlenaryRecord

/// What is published of a ballot, each as one entry of its own stream in the record.
///
/// None of them carries a time: the meeting's own entries before and after them do, and a time
/// beside a token would be a trace.
public enum BallotEvent: Sendable, Hashable {
  case prepared(Ballot)
  case tokenIssued(IssuedToken)
  /// No token is issued any more; so many were.
  case castingOpened(issued: Int)
  case closed(ClosedBallot)
  /// The ballot ended without a result, and what was in the box is gone.
  case abandoned(reason: String)
}

/// That an elector received a signature, and which: the elector can have it again from here.
///
/// It tells nothing of the token: each blinded message fits each token, by a blinding that only
/// the elector's device knows.
public struct IssuedToken: Sendable, Hashable {
  public let elector: String
  /// The SHA-256 of the blinded message that was sent.
  public let request: Hash
  /// The signature of the blinded message.
  public let signature: [UInt8]

  package init(elector: String, request: Hash, signature: [UInt8]) {
    self.elector = elector
    self.request = request
    self.signature = signature
  }
}

/// The open box.
public struct ClosedBallot: Sendable, Hashable {
  /// A paper and whether it counts.
  public struct Counted: Sendable, Hashable {
    public let paper: BallotPaper
    public let isValid: Bool

    package init(paper: BallotPaper, isValid: Bool) {
      self.paper = paper
      self.isValid = isValid
    }
  }

  /// Every paper, by the hash of its token.
  public let papers: [Counted]
  public let totals: BallotTotals

  package init(papers: [Counted], totals: BallotTotals) {
    self.papers = papers
    self.totals = totals
  }

  /// Sorts and counts.
  package init(_ papers: some Collection<BallotPaper>, of ballot: Ballot) {
    let sorted = papers.map { (hash: $0.token.hash(in: ballot.id), paper: $0) }
      .sorted { $0.hash.bytes.lexicographicallyPrecedes($1.hash.bytes) }
    self.papers = sorted.map {
      Counted(paper: $0.paper, isValid: ballot.subject.isValid($0.paper.choices))
    }
    totals = BallotTotals(counting: papers, on: ballot.subject)
  }

  /// What should be said with the result.
  public var warnings: [BallotWarning] {
    var warnings: [BallotWarning] = []
    if totals.isUnanimous { warnings.append(.unanimous) }
    if totals.papers < Ballot.fewestElectors { warnings.append(.fewPapers(totals.papers)) }
    return warnings
  }
}

/// What a result gives away by itself, however the ballot was held.
public enum BallotWarning: Sendable, Hashable, CustomStringConvertible {
  /// All papers say the same.
  case unanimous
  /// So few that those who cast them can work the others out.
  case fewPapers(Int)

  public var description: String {
    switch self {
    case .unanimous:
      "All papers say the same, so everybody knows how each of those who cast one voted."
    case .fewPapers(let count):
      "Only \(count) papers were cast; who knows some of them can guess the others."
    }
  }
}
