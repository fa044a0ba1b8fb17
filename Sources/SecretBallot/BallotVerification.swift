public import PlenaryRecord

/// Checks a ballot from its published stream alone, trusting nobody: that every paper bears a
/// token, none twice, no more papers than tokens, tokens to electors only and once each, and that
/// the totals are those of the papers.
///
/// That the entries are those of the log is checked by verifying the record (docs/record.md). What
/// no check can find: papers cast with tokens of electors who did not ask for one themselves.
public struct BallotVerification: Sendable {
  public let findings: [BallotFinding]
  public let ballot: Ballot?
  /// Those who received a token, in the order of the record.
  public let electorsWithToken: [String]
  /// nil while the ballot is open, and when it was abandoned.
  public let result: ClosedBallot?

  public var isGenuine: Bool { findings.isEmpty }

  /// - Parameter entries: all entries of the ballot's stream.
  public init(of entries: [Entry]) {
    var run = Run()
    for entry in entries { run.take(entry) }
    if entries.isEmpty { run.find(.misplaced, "The stream has no entry", at: 0) }
    findings = run.findings
    ballot = run.ballot
    electorsWithToken = run.issued
    result = run.result
  }
}

/// One thing that is wrong with a ballot.
public struct BallotFinding: Sendable, Hashable, CustomStringConvertible {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// No event of a ballot, or one that could not have been made.
    case unreadable
    /// An event where it cannot stand.
    case misplaced
    case issuedToStranger
    case issuedTwice
    case wrongNumberIssued
    case signatureInvalid
    /// A token twice, or papers not in the order of their hashes, which could tell a time.
    case wrongOrder
    case moreCastThanIssued
    /// A paper is called valid that is not, or the other way round.
    case validityWrong
    case totalsWrong
  }

  public let kind: Kind
  /// The entry of the stream, from 1.
  public let sequence: Int64
  public let message: String

  public var description: String { "entry \(sequence): \(message)." }
}

extension BallotVerification {
  private struct Run {
    var findings: [BallotFinding] = []
    var ballot: Ballot?
    var issued: [String] = []
    var known: Set<String> = []
    var isCasting = false
    var isOver = false
    var result: ClosedBallot?

    mutating func find(_ kind: BallotFinding.Kind, _ message: String, at sequence: Int64) {
      findings.append(BallotFinding(kind: kind, sequence: sequence, message: message))
    }

    mutating func take(_ entry: Entry) {
      let event: BallotEvent
      do { event = try BallotEvent(entry) } catch {
        find(.unreadable, error.message, at: entry.sequence)
        return
      }
      if isOver { find(.misplaced, "The ballot was over before", at: entry.sequence) }
      switch event {
      case .prepared(let prepared):
        guard ballot == nil, entry.sequence == 1 else {
          find(.misplaced, "The ballot was prepared before", at: entry.sequence)
          return
        }
        ballot = prepared
      case .tokenIssued(let token): takeToken(token, at: entry.sequence)
      case .castingOpened(let count):
        if ballot == nil || isCasting {
          find(.misplaced, "Casting cannot be opened here", at: entry.sequence)
        }
        if count != issued.count {
          find(
            .wrongNumberIssued, "\(count) tokens are claimed, \(issued.count) were issued",
            at: entry.sequence)
        }
        if count < Ballot.fewestElectors {
          find(.wrongNumberIssued, "Too few tokens were issued to be secret", at: entry.sequence)
        }
        isCasting = true
      case .closed(let closed):
        isOver = true
        if !isCasting {
          find(.misplaced, "Casting was not open before", at: entry.sequence)
        }
        result = closed
        if let ballot { takeResult(closed, of: ballot, at: entry.sequence) }
      case .abandoned: isOver = true
      }
    }

    private mutating func takeToken(_ token: IssuedToken, at sequence: Int64) {
      if isCasting {
        find(.misplaced, "A token was issued when casting was open", at: sequence)
      }
      if ballot?.electors.contains(token.elector) != true {
        find(.issuedToStranger, "\(token.elector) is not an elector", at: sequence)
      }
      if !known.insert(token.elector).inserted {
        find(.issuedTwice, "\(token.elector) received a token before", at: sequence)
      }
      if token.signature.count != BallotPublicKey.signatureLength {
        find(.unreadable, "The blind signature has not 384 bytes", at: sequence)
      }
      issued.append(token.elector)
    }

    private mutating func takeResult(
      _ closed: ClosedBallot, of ballot: Ballot, at sequence: Int64
    ) {
      var previous: [UInt8]?
      for (index, counted) in closed.papers.enumerated() {
        let hash = counted.paper.token.hash(in: ballot.id).bytes
        if let previous, !previous.lexicographicallyPrecedes(hash) {
          find(
            .wrongOrder, "Paper \(index + 1) is not in order, or its token stands twice",
            at: sequence)
        }
        previous = hash
        if !counted.paper.token.isGenuine(in: ballot) {
          find(
            .signatureInvalid, "The token of paper \(index + 1) was not signed", at: sequence)
        }
        if counted.isValid != ballot.subject.isValid(counted.paper.choices) {
          find(
            .validityWrong,
            "Paper \(index + 1) is \(counted.isValid ? "not valid" : "valid"), unlike stated",
            at: sequence)
        }
      }
      if closed.papers.count > known.count {
        find(
          .moreCastThanIssued, "\(closed.papers.count) papers and \(known.count) tokens",
          at: sequence)
      }
      if BallotTotals(counting: closed.papers.map(\.paper), on: ballot.subject) != closed.totals {
        find(.totalsWrong, "The totals are not those of the papers", at: sequence)
      }
    }
  }
}
