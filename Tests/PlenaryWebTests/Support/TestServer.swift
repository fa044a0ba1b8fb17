import CanonicalJSON
import Foundation
import HTTPTypes
import Hummingbird
import InstitutionFiles
import Logging
import NIOCore
import NIOEmbedded
import PlenaryModel
import PlenaryRecord
import Procedure
import SecretBallot
import Secretariat

@testable import PlenaryWeb

/// A server in this process, with its record in memory and a clock that a test moves.
///
/// ```swift
/// let server = try await TestServer()
/// let chair = try await server.join(.presidingOfficer)
/// let answer = try await chair.give(.openMeeting)
/// #expect(answer.status == 200)
/// ```
struct TestServer: Sendable {
  let server: Server
  let store: MemoryStore
  let shelf: DiskShelf
  let disk: Disk
  let ballots: MemoryBallotStore
  let clock: TestClock
  let log: LogLines
  private let responder: RouterResponder<PlenaryRequestContext>

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Read once for all tests.
  static let library = InstitutionLibrary(root: root.appendingPathComponent("Institutions").path)
    .remembering()

  static let key: LogKey = {
    do { return try LogKey(name: "example.org/hall", seed: [UInt8](repeating: 7, count: 32)) } catch
    { preconditionFailure("\(error)") }
  }()

  /// The meeting that most tests are about: a Third Committee of seven members and an observer.
  static let meeting = MeetingID(stored: "c3")
  static let members: [MemberID] = ["CHN", "CUB", "DEU", "FRA", "ITA", "JPN", "PRK"]

  static let notice: MeetingNotice = {
    var notice = MeetingNotice(
      id: meeting, title: "Third Committee", institution: "united-nations", body: "GA-C3",
      day: Day(year: 2014, month: 11, day: 18)!, place: "New York", offsetMinutes: -300)
    notice.seats = members.map { Seat(member: $0, name: "Name of \($0.code)") }
    notice.observers = [Observer(id: "PSE", name: "State of Palestine")]
    return notice
  }()

  /// - Parameter convened: a meeting that is convened at once; nil for none.
  init(
    convening notice: MeetingNotice? = TestServer.notice, isSecure: Bool = false,
    behind publicOrigin: String? = nil, limits: Server.Limits = Server.Limits()
  ) async throws {
    let disk = Disk()
    try await self.init(
      store: MemoryStore(
        verifierKey: TestServer.key.verifierKey, salts: .random,
        beforeWrite: { () throws(RecordError) in try disk.check() }),
      shelf: DiskShelf(disk), disk: disk, ballots: MemoryBallotStore(), clock: TestClock(),
      isSecure: isSecure, behind: publicOrigin, limits: limits)
    if let notice { try await server.house.registrar.convene(notice, by: nil) }
  }

  private init(
    store: MemoryStore, shelf: DiskShelf, disk: Disk, ballots: MemoryBallotStore,
    clock: TestClock, isSecure: Bool = false, behind publicOrigin: String? = nil,
    limits: Server.Limits = Server.Limits()
  ) async throws {
    self.store = store
    self.shelf = shelf
    self.disk = disk
    self.ballots = ballots
    self.clock = clock
    log = LogLines()
    let house = try await House(
      store: store, shelf: shelf, ballots: ballots, library: TestServer.library,
      key: TestServer.key, logger: log.logger, now: { clock.now })
    server = Server(house: house, isSecure: isSecure, behind: publicOrigin, limits: limits)
    responder = server.router().buildResponder()
  }

  /// The server as it is after a restart: what was on disk, and nothing that was not.
  func restarted() async throws -> TestServer {
    try await TestServer(store: store, shelf: shelf, disk: disk, ballots: ballots, clock: clock)
  }

  // MARK: requests

  /// Sends a request, as it is.
  func send(
    _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: [UInt8] = [],
    from address: String = "192.0.2.1", host: String? = "plenary.example"
  ) async throws -> Answer {
    try await Answer(
      await respond(method, path, headers: headers, body: body, from: address, host: host))
  }

  func respond(
    _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: [UInt8] = [],
    from address: String = "192.0.2.1", host: String? = "plenary.example"
  ) async throws -> Response {
    let request = Request(
      head: HTTPRequest(
        method: method, scheme: "http", authority: host, path: path, headerFields: headers),
      body: RequestBody(buffer: ByteBuffer(bytes: body)))
    return try await responder.respond(to: request, context: try context(from: address))
  }

  private func context(from address: String) throws -> PlenaryRequestContext {
    let channel = NIOAsyncTestingChannel()
    channel.remoteAddress = try SocketAddress(ipAddress: address, port: 50_000)
    return PlenaryRequestContext(
      source: ApplicationRequestContextSource(channel: channel, logger: log.logger))
  }

  // MARK: people

  /// Somebody who has not joined.
  func visitor(from address: String = "192.0.2.1") -> Browser { Browser(self, from: address) }

  /// Gives a pass out, and lets a browser join with its link.
  ///
  /// - Parameter meeting: nil for every meeting.
  func join(
    _ capacity: Capacity, meeting: MeetingID? = TestServer.meeting,
    from address: String = "192.0.2.1"
  ) async throws -> Browser {
    let browser = Browser(self, from: address)
    try await browser.join(try await pass(capacity, meeting: meeting))
    return browser
  }

  func pass(
    _ capacity: Capacity, meeting: MeetingID? = TestServer.meeting, devices: Int = 8,
    until: Moment? = nil
  ) async throws -> Registrar.Issued {
    try await server.house.registrar.issue(
      [
        Pass(
          id: "", capacity: capacity, meeting: meeting, greatestDevices: devices, until: until)
      ], by: nil)[0]
  }

  // MARK: what is on record

  func room(_ id: MeetingID = TestServer.meeting) async throws -> Room {
    guard let room = try await server.house.room(id) else {
      throw RecordError(.missingFile, "There is no room \(id)", hint: "Convene it")
    }
    return room
  }

  /// The meeting as it stands.
  var meeting: Meeting { get async throws { try await room().clerk.meeting } }

  /// How long the log is, for tests that nothing was recorded.
  var logSize: Int64 { get async throws { try await store.logSize() } }

  // MARK: business

  /// A meeting in which a proposal is ready to be voted on, and the one who presides.
  func withProposal(_ symbol: TextID = "L.1") async throws -> Browser {
    let chair = try await join(.presidingOfficer)
    try await chair.carryOut(.openMeeting)
    let sponsor = try await join(.delegate(of: "JPN"))
    try await sponsor.carryOut(
      .introduce(
        ProposalDraft(
          id: symbol, title: "A text", sponsors: ["JPN"],
          circulated: clock.now.adding(hours: -96))))
    return chair
  }

  /// A meeting in which a recorded vote is under way.
  func withVoting(_ symbol: TextID = "L.1") async throws -> Browser {
    let chair = try await withProposal(symbol)
    try await chair.carryOut(.openVoting(on: .proposal(symbol), by: .recordedVote))
    return chair
  }
}
