import PlenaryModel
import PlenaryRecord
import Procedure
import SecretBallot
import Secretariat
import Synchronization

/// A secret ballot that a meeting has come to.
struct DueBallot: Sendable, Hashable {
  var subject: BallotSubject
  /// The same question may be put twice, and a round be like the one before.
  var occasion: String?

  init(_ subject: BallotSubject, occasion: String) {
    self.subject = subject
    self.occasion = occasion
  }

  init(_ ballot: Ballot) {
    subject = ballot.subject
    occasion = ballot.occasion
  }
}

/// What everybody may know of the secret ballot that is being held. Never how many papers are in the
/// box: a number that grows while somebody casts tells when he did.
struct BallotStatus: Sendable {
  var ballot: Ballot
  var phase: BallotPhase
  var issued: Set<String>
  /// All papers, once the ballot is closed.
  var closed: ClosedBallot?
  /// Whether the meeting has been told what was in the box.
  var isCounted: Bool

  var id: MeetingID { ballot.id }
  var subject: BallotSubject { ballot.subject }
  var due: DueBallot { DueBallot(ballot) }
  var electors: [String] { ballot.electors }
  /// Base64 of the key's DER.
  var key: String { Token.base64(ballot.key.bytes) }
  /// It is over, and nothing is left to do with it.
  var isOver: Bool { phase == .abandoned || (phase == .closed && isCounted) }
}

/// The secret ballots of one room, one after the other. Each has a stream of its own in the record,
/// `ROOM.ballot-1` and so on, and its papers lie in a side box until it is closed.
actor SecretBallots {
  private let room: MeetingID
  private let record: any RecordStore
  private let store: any BallotStore
  private let key: LogKey
  private var number = 0
  private var box: BallotBox?
  private var isCounted = false
  /// Making a key takes half a second, in which somebody may press again.
  private var isPreparing = false
  /// For pages, which are made without waiting.
  nonisolated private let shown = Mutex<BallotStatus?>(nil)

  nonisolated var status: BallotStatus? { shown.withLock { $0 } }

  /// Finds the ballot that was under way when the server stopped.
  init(
    of room: MeetingID, record: any RecordStore, store: any BallotStore, key: LogKey
  ) async throws {
    self.room = room
    self.record = record
    self.store = store
    self.key = key
    let prefix = "\(room).ballot-"
    let numbers = try await record.meetings().compactMap { meeting in
      meeting.text.hasPrefix(prefix) ? Int(meeting.text.dropFirst(prefix.count)) : nil
    }
    guard let last = numbers.max() else { return }
    number = last
    box = try await BallotBox.open(
      try MeetingID("\(prefix)\(last)"), in: record, store: store, logKey: key)
    await show()
  }

  /// Prepares a ballot on what is before the meeting.
  func prepare(
    _ due: DueBallot, electors: [MemberID], by device: String
  ) async throws {
    guard !isPreparing else { throw BallotRefusal.wrongPhase(.prepared) }
    isPreparing = true
    defer { isPreparing = false }
    if let box {
      let phase = await box.state.phase
      guard phase == .closed || phase == .abandoned else {
        throw BallotRefusal.wrongPhase(phase)
      }
    }
    let next = number + 1
    box = try await BallotBox.prepare(
      try MeetingID("\(room).ballot-\(next)"), on: due.subject, occasion: due.occasion,
      electors: electors.map(\.code), in: record, store: store, logKey: key, by: device)
    number = next
    isCounted = false
    await show()
  }

  func issue(
    to member: MemberID, blinded: [UInt8], by device: String
  ) async throws -> [UInt8] {
    let signature = try await current().issue(to: member.code, blinded: blinded, by: device)
    await show()
    return signature
  }

  func openCasting(by device: String) async throws {
    try await current().openCasting(by: device)
    await show()
  }

  /// Takes a paper; nothing is known here of who sends it.
  func cast(_ paper: BallotPaper) async throws -> BallotReceipt { try await current().cast(paper) }

  /// Publishes the papers; asked again, gives the same.
  func close(by device: String) async throws -> (ballot: Ballot, closed: ClosedBallot) {
    let box = try current()
    let closed = try await box.close(by: device)
    await show()
    return (box.ballot, closed)
  }

  /// What was in the box has been told to the meeting.
  func noteCounted(_ id: MeetingID) async {
    guard box?.ballot.id == id else { return }
    isCounted = true
    await show()
  }

  func abandon(because reason: String, by device: String) async throws {
    try await current().abandon(because: reason, by: device)
    await show()
  }

  private func current() throws -> BallotBox {
    guard let box else { throw BallotRefusal.notPrepared }
    return box
  }

  private func show() async {
    guard let box else { return }
    let state = await box.state
    let status = BallotStatus(
      ballot: box.ballot, phase: state.phase, issued: Set(state.issued.keys),
      closed: state.result, isCounted: isCounted)
    shown.withLock { $0 = status }
  }
}
