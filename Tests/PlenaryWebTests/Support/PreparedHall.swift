import Foundation
import Logging
import PlenaryModel
import PlenaryRecord
import PlenaryTesting
import Procedure
import SQLiteStore
import SecretBallot
import Secretariat

@testable import PlenaryWeb

/// A folder in which a vote of 193 members is under way and every delegation has joined; it is
/// copied for each round of a test that kills the server.
struct PreparedHall: Sendable {
  struct Voter: Sendable {
    var member: MemberID
    var token: String
    var device: String

    var path: String { "/m/hall/as/seat-\(member.code)/ballot" }
  }

  static let meeting = MeetingID(stored: "hall")

  let folder: TemporaryDirectory
  let key: LogKey
  let voters: [Voter]
  /// Of the session of the one who presides.
  let chair: String

  init() async throws {
    folder = try TemporaryDirectory()
    let data = folder.url.appendingPathComponent("data")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    let file = data.appendingPathComponent("plenary.sqlite").path
    key = try LogKey.generate(name: "plenary.local")
    try key.write(to: file + ".key")
    let store = try await SQLiteRecordStore.open(file, creatingFor: key.verifierKey)
    let now: @Sendable () -> Moment = {
      Moment(secondsUTC: Int(Date().timeIntervalSince1970))
    }
    let house = try await House(
      store: store, shelf: store, ballots: MemoryBallotStore(), library: TestServer.library,
      key: key,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, now: now)
    let registrar = house.registrar
    try await registrar.convene(
      MeetingNotice(
        id: Self.meeting, title: "Hall", institution: "united-nations", body: "GA-C3",
        day: Day(year: 2014, month: 11, day: 18)!), by: nil)
    guard let room = try await house.room(Self.meeting) else {
      preconditionFailure("a meeting that was convened has a room")
    }
    let seats = room.rules.roster.seats
    let passes = try await registrar.issue(
      [Pass(id: "", capacity: .presidingOfficer, meeting: Self.meeting)]
        + seats.map {
          Pass(id: "", capacity: .delegate(of: $0.member), meeting: Self.meeting)
        }, by: nil)
    var tokens: [String] = []
    for issued in passes { tokens.append(try await registrar.join(issued.pass, with: nil)) }
    var voters: [Voter] = []
    for (seat, token) in zip(seats, tokens.dropFirst()) {
      let device = await registrar.session(of: token)?.device ?? ""
      voters.append(Voter(member: seat.member, token: token, device: device))
    }
    let orders: [(Procedure.Actor, Order)] = [
      (.presidingOfficer, .openMeeting),
      (
        .delegation("JPN"),
        .introduce(
          ProposalDraft(
            id: "L.1", title: "A text", sponsors: ["JPN"],
            circulated: room.moment.adding(hours: -96)))
      ),
      (.presidingOfficer, .openVoting(on: .proposal("L.1"), by: .recordedVote)),
    ]
    for (number, (actor, order)) in orders.enumerated() {
      _ = try await room.submit(order, by: actor, device: "preparation", key: "\(number)")
    }
    await house.close()
    try await store.close()
    self.voters = voters
    chair = tokens[0]
  }

  /// A copy to work on.
  func copy() throws -> TemporaryDirectory {
    let copy = try TemporaryDirectory()
    try FileManager.default.copyItem(
      at: folder.url.appendingPathComponent("data"), to: copy.url.appendingPathComponent("data"))
    return copy
  }

  /// What the record in a folder says: every ballot that was recorded, in order, with the key under
  /// which it was.
  func ballots(
    in folder: URL
  ) async throws -> (ballots: [(device: String, member: MemberID, vote: Vote)], verified: Bool) {
    let file = folder.appendingPathComponent("data/plenary.sqlite").path
    let store = try await SQLiteRecordStore.open(file, creatingFor: key.verifierKey)
    var ballots: [(device: String, member: MemberID, vote: Vote)] = []
    for entry in try await store.readAll(Self.meeting).dropFirst() {
      guard case .voteCast(let member, let vote) = try Event(entry).fact else { continue }
      let device = entry.idempotencyKey.text.prefix { $0 != "." }
      ballots.append((String(device), member, vote))
    }
    let checkpoint = try await store.checkpoint(signedBy: key)
    let verification = try await RecordVerifier(trusting: key.verifierKey)
      .verify(.log, of: store, under: checkpoint)
    try await store.close()
    return (ballots, verification.finding == nil)
  }
}
