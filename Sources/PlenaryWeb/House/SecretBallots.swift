import PlenaryModel
import PlenaryRecord
import Procedure
import SecretBallot
import Secretariat
import Synchronization

/// What everybody may know of the secret ballot that is being held. Never how many papers are in the
/// box: a number that grows while somebody casts tells when he did.
struct BallotStatus: Sendable {
  var id: MeetingID
  var phase: BallotPhase
  var subject: BallotSubject
  /// Base64 of the key's DER.
  var key: String
  var electors: [String]
  var issued: Set<String>
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
  func prepare(_ subject: BallotSubject, electors: [MemberID]) async throws {
    if let box {
      let phase = await box.state.phase
      guard phase == .closed || phase == .abandoned else {
        throw BallotRefusal.wrongPhase(phase)
      }
    }
    let next = number + 1
    box = try await BallotBox.prepare(
      try MeetingID("\(room).ballot-\(next)"), on: subject, electors: electors.map(\.code),
      in: record, store: store, logKey: key)
    number = next
    await show()
  }

  func issue(to member: MemberID, blinded: [UInt8]) async throws -> [UInt8] {
    let signature = try await current().issue(to: member.code, blinded: blinded)
    await show()
    return signature
  }

  func openCasting() async throws {
    try await current().openCasting()
    await show()
  }

  /// Takes a paper; nothing is known here of who sends it.
  func cast(_ paper: BallotPaper) async throws -> BallotReceipt { try await current().cast(paper) }

  func close() async throws -> (id: MeetingID, closed: ClosedBallot) {
    let box = try current()
    let closed = try await box.close()
    await show()
    return (box.ballot.id, closed)
  }

  func abandon(because reason: String) async throws {
    try await current().abandon(because: reason)
    await show()
  }

  private func current() throws -> BallotBox {
    guard let box else { throw BallotRefusal.notPrepared }
    return box
  }

  private func show() async {
    guard let box else { return }
    let state = await box.state
    let ballot = box.ballot
    let status = BallotStatus(
      id: ballot.id, phase: state.phase, subject: ballot.subject,
      key: Token.base64(ballot.key.bytes), electors: ballot.electors,
      issued: Set(state.issued.keys))
    shown.withLock { $0 = status }
  }
}
