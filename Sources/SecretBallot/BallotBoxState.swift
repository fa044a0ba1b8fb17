import CanonicalJSON
import PlenaryRecord

/// A ballot as it stands: decides what may be done, and changes only by what has happened.
///
/// Pure: it sees no clock, no random number and no disk. What it decides, `BallotBox` writes down
/// before it tells it.
public struct BallotBoxState: Sendable {
  public let ballot: Ballot
  public private(set) var phase = BallotPhase.prepared
  /// By elector.
  public private(set) var issued: [String: IssuedToken] = [:]
  /// In the box, by the hash of the token; empty again when the ballot is over.
  private(set) var papers: [Hash: BallotPaper] = [:]
  public private(set) var result: ClosedBallot?
  private let electors: Set<String>

  init(_ ballot: Ballot) {
    self.ballot = ballot
    electors = Set(ballot.electors)
  }

  // What may be done

  enum Issuing: Hashable {
    /// The request may be signed.
    case new(request: Hash)
    /// It was signed, and this was the answer.
    case before([UInt8])
  }

  /// Also later than issuing: who asked in time and did not hear the answer can have it again.
  func issue(to elector: String, _ blinded: [UInt8]) throws(BallotRefusal) -> Issuing {
    guard electors.contains(elector) else { throw .notAnElector(elector) }
    let request = Hash(ofContent: blinded)
    if let token = issued[elector], phase != .abandoned {
      guard token.request == request else { throw .tokenIssuedBefore(to: elector) }
      return .before(token.signature)
    }
    guard phase == .prepared || phase == .issuing else { throw .wrongPhase(phase) }
    return .new(request: request)
  }

  func openCasting() throws(BallotRefusal) -> BallotEvent {
    guard phase == .prepared || phase == .issuing else { throw .wrongPhase(phase) }
    guard issued.count >= Ballot.fewestElectors else { throw .tooFewTokens(issued.count) }
    return .castingOpened(issued: issued.count)
  }

  /// - Returns: whether the paper has to be put into the box; false when it is there.
  func admit(_ paper: BallotPaper) throws(BallotRefusal) -> Bool {
    guard phase == .casting else { throw .wrongPhase(phase) }
    // The signature first: only who has the token learns whether it was used.
    guard paper.token.isGenuine(in: ballot) else { throw .wrongSignature }
    if let earlier = papers[paper.token.hash(in: ballot.id)] {
      guard earlier == paper else { throw .tokenUsed }
      return false
    }
    guard written(paper.choices) <= ballot.subject.longestChoices else {
      throw .paperTooLong(most: ballot.subject.longestChoices)
    }
    if case .election = ballot.subject {
      for name in paper.choices { try BallotSubject.check(name: name) }
    }
    return true
  }

  func close() throws(BallotRefusal) -> BallotEvent {
    guard phase == .casting || phase == .closing else { throw .wrongPhase(phase) }
    return .closed(ClosedBallot(papers.values, of: ballot))
  }

  func abandon(because reason: String) throws(BallotRefusal) -> BallotEvent {
    guard phase == .prepared || phase == .issuing || phase == .casting else {
      throw .wrongPhase(phase)
    }
    try BallotSubject.check(name: reason, longest: BallotSubject.longestText)
    return .abandoned(reason: reason)
  }

  // What has happened

  mutating func apply(_ event: BallotEvent) {
    switch event {
    case .prepared: break
    case .tokenIssued(let token):
      phase = .issuing
      issued[token.elector] = token
    case .castingOpened: phase = .casting
    case .closed(let closed):
      phase = .closed
      result = closed
      papers = [:]
    case .abandoned:
      phase = .abandoned
      papers = [:]
    }
  }

  mutating func put(_ paper: BallotPaper) {
    guard phase == .casting || phase == .closing else { return }
    papers[paper.token.hash(in: ballot.id)] = paper
  }

  /// While the papers are counted none is taken; if recording the result fails, casting goes on.
  mutating func beginClosing() { if phase == .casting { phase = .closing } }
  mutating func resumeCasting() { if phase == .closing { phase = .casting } }
}
