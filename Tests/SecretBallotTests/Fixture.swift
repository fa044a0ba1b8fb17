import CanonicalJSON
import Foundation
import PlenaryRecord
import SecretBallot

/// What the tests of ballots share. One key serves all: making one takes half a second.
enum Fixture {
  static let key = BallotPrivateKey.generate()
  static let electors = ["FRA", "GHA", "JPN", "NOR", "PER", "TON"]
  static let question = BallotSubject.question("Shall the meeting rise?")

  static func logKey(seed: UInt8 = 7) throws -> LogKey {
    try LogKey(name: "example.org/council", seed: [UInt8](repeating: seed, count: 32))
  }

  static func id(_ name: String = "c3.ballot-1") throws -> MeetingID { try MeetingID(name) }

  static func record() throws -> MemoryStore { MemoryStore(verifierKey: try logKey().verifierKey) }

  static func ballot(
    _ subject: BallotSubject = question, electors: [String] = electors
  ) throws -> Ballot {
    try Ballot(id(), on: subject, electors: electors, key: key.publicKey)
  }

  static func box(
    _ subject: BallotSubject = question, electors: [String] = electors,
    in record: any RecordStore, store: any BallotStore
  ) async throws -> BallotBox {
    try await BallotBox.prepare(
      id(), on: subject, electors: electors, in: record, store: store, logKey: logKey(),
      key: { key })
  }

  static func token(for elector: String, in box: BallotBox) async throws -> BallotToken {
    let request = try TokenRequest(for: box.ballot)
    return try request.token(from: try await box.issue(to: elector, blinded: request.blinded))
  }

  /// A token without a box and without an elector.
  static func token(in ballot: Ballot) throws -> BallotToken {
    let request = try TokenRequest(for: ballot)
    return try request.token(from: key.sign(request.blinded))
  }

  /// A box in which these papers lie, one an elector.
  static func casting(
    _ subject: BallotSubject = question, electors: [String] = electors, choices: [[String]],
    in record: any RecordStore, store: any BallotStore
  ) async throws -> (BallotBox, [BallotPaper]) {
    let box = try await box(subject, electors: electors, in: record, store: store)
    var papers: [BallotPaper] = []
    for (elector, choices) in zip(electors, choices) {
      papers.append(BallotPaper(token: try await token(for: elector, in: box), choices: choices))
    }
    for elector in electors.dropFirst(choices.count) { _ = try await token(for: elector, in: box) }
    try await box.openCasting()
    for paper in papers { _ = try await box.cast(paper) }
    return (box, papers)
  }
}

extension BallotToken {
  /// The token with one bit of its random bytes or of its signature turned.
  func flipping(bit: Int) throws -> BallotToken {
    var bytes = random + signature
    bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    guard
      let token = BallotToken(
        random: Array(bytes[..<BallotToken.randomLength]),
        signature: Array(bytes[BallotToken.randomLength...]))
    else { throw BallotRefusal.malformedPaper }
    return token
  }
}
