public import PlenaryRecord

/// The server's word, signed with the log's key, that a paper was cast with a token:
///
/// ```
/// plenary-ballot-receipt/v1
/// ballot c3.ballot-1
/// token nND/nri/U0xuHUrYSy0HtMeal2vzD9V4k/BO79C+QeI=
/// paper 9jHDPnCdDYgqCGFpvJjWFkHBSr+V33LZJrDgOJOZFgk=
/// ```
///
/// The third line is the hash of the token, the fourth that of the whole paper, so that neither
/// leaving the paper out nor changing it stays without proof. It shows nothing to those who have
/// not the token.
public struct BallotReceipt: Sendable, Hashable {
  public let ballot: MeetingID
  public let token: Hash
  public let paper: Hash
  /// The text above and the signature under it.
  public let note: SignedNote

  private static let title = "plenary-ballot-receipt/v1"

  package init(for paper: BallotPaper, in ballot: MeetingID, signedBy key: LogKey) {
    self.ballot = ballot
    token = paper.token.hash(in: ballot)
    self.paper = paper.digest(in: ballot)
    note = key.sign(
      "\(BallotReceipt.title)\nballot \(ballot)\ntoken \(token)\npaper \(self.paper)\n")
  }

  /// Reads a receipt; nil when it is none, or the log's key did not sign it.
  public init?(parsing bytes: [UInt8], signedBy key: VerifierKey) {
    guard let note = try? SignedNote(parsing: bytes), note.isSigned(by: key) else { return nil }
    let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 5, lines[0] == BallotReceipt.title, lines[4].isEmpty,
      let name = lines[1].dropping("ballot "), let ballot = try? MeetingID(name),
      let token = lines[2].dropping("token ").flatMap(Hash.init(base64:)),
      let paper = lines[3].dropping("paper ").flatMap(Hash.init(base64:))
    else { return nil }
    self.ballot = ballot
    self.token = token
    self.paper = paper
    self.note = note
  }

  /// Whether the published papers hold the one that this receipt is for, unchanged.
  public func isKept(in closed: ClosedBallot) -> Bool {
    closed.papers.contains {
      $0.paper.token.hash(in: ballot) == token && $0.paper.digest(in: ballot) == paper
    }
  }
}

extension Substring {
  fileprivate func dropping(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
