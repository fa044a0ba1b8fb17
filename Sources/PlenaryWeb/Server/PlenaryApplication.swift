import Glibc
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import InstitutionFiles
public import Logging
import NIOCore
import NIOSSL
public import PlenaryModel
public import PlenaryRecord
public import SecretBallot
import Procedure
import Secretariat
import ServiceLifecycle
import UnixSignals

/// How a server is run.
public struct ServerConfiguration: Sendable {
  public var host = "127.0.0.1"
  public var port = 8014
  /// Files in PEM form; nil: without TLS.
  public var certificate: String?
  public var privateKey: String?
  /// How people reach it, `https://meetings.example.org`, where another server stands before it and
  /// says in `X-Forwarded-For` who asks; nil where none does.
  public var publicOrigin: String?
  /// The file of an archive of recorded votes, which then has pages of its own.
  public var archive: String?
  /// The most connections that are taken at a time.
  public var greatestConnections = 20_000
  public var logger = Logger(label: "plenary")
  /// The most commands of a meeting that are recorded together; 1 turns sharing off, to measure it.
  public var commandsTogether = Clerk.greatestBatch
  /// Where time comes from.
  public var now: @Sendable () -> Moment

  public init(now: @escaping @Sendable () -> Moment) { self.now = now }
}

/// Why a server cannot listen where it was told to.
public enum CannotListen: Error, Sendable, Hashable {
  case portTaken
  case noSuchAddress

  /// nil for another error.
  init?(_ error: any Error) {
    switch error {
    case let error as IOError where error.errnoCode == EADDRINUSE: self = .portTaken
    case let error as IOError where error.errnoCode == EADDRNOTAVAIL: self = .noSuchAddress
    case is SocketAddressError.UnknownHost: self = .noSuchAddress
    default: return nil
    }
  }
}

/// The live application: a house of meetings behind a web server.
public struct PlenaryApplication: Sendable {
  let server: Server
  private let configuration: ServerConfiguration

  /// Opens the record's organisation and its rooms.
  ///
  /// - Parameters:
  ///   - store: the record.
  ///   - shelf: where secrets are kept; for SQLite the same file.
  ///   - ballots: where the papers of secret ballots lie until they are counted.
  ///   - library: the institutions whose bodies may meet.
  ///   - key: with which checkpoints are signed.
  public init(
    store: any RecordStore, shelf: any SecretShelf, ballots: any BallotStore,
    library: InstitutionLibrary, key: LogKey, configuration: ServerConfiguration
  ) async throws {
    let house = try await House(
      store: store, shelf: shelf, ballots: ballots, library: library, key: key,
      archive: configuration.archive, logger: configuration.logger,
      commandsTogether: configuration.commandsTogether,
      now: configuration.now)
    server = Server(
      house: house, isSecure: configuration.certificate != nil, behind: configuration.publicOrigin)
    self.configuration = configuration
  }

  /// Answers requests until the process is told to stop (SIGTERM, SIGINT).
  ///
  /// - Parameter started: told the port when the server answers.
  public func run(started: @escaping @Sendable (_ port: Int) async -> Void) async throws {
    try await run(stoppingAt: [.sigterm, .sigint], started: started)
  }

  /// - Parameter signals: none in a test, which ends the task.
  func run(
    stoppingAt signals: [UnixSignal], started: @escaping @Sendable (_ port: Int) async -> Void
  ) async throws {
    let house = server.house
    let application = Application(
      router: server.router(), server: try channel(),
      configuration: ApplicationConfiguration(
        address: .hostname(configuration.host, port: configuration.port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(
          configuration.greatestConnections, logger: configuration.logger)),
      services: [
        ClosingService(house: house), HeartbeatService(house: house),
        ClockService(house: house),
      ],
      onServerRunning: { channel in
        await started(channel.localAddress?.port ?? 0)
      },
      logger: configuration.logger)
    do {
      try await application.runService(gracefulShutdownSignals: signals)
    } catch {
      throw CannotListen(error) ?? error
    }
  }

  private func channel() throws -> HTTPServerBuilder {
    let http = HTTP1Channel.Configuration(
      idleTimeout: .seconds(120),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))
    guard let certificate = configuration.certificate, let key = configuration.privateKey else {
      return .http1(configuration: http)
    }
    var tls = TLSConfiguration.makeServerConfiguration(
      certificateChain: try NIOSSLCertificate.fromPEMFile(certificate).map { .certificate($0) },
      privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
    tls.minimumTLSVersion = .tlsv12
    return try .tls(.http1(configuration: http), tlsConfiguration: tls)
  }
}

/// Ends the streams when the server is told to stop, so that it need not wait for them.
private struct ClosingService: Service {
  let house: House

  func run() async throws {
    try await gracefulShutdown()
    await house.close()
  }
}

/// Says something on every stream now and then, so that a connection that is gone is noticed.
private struct HeartbeatService: Service {
  let house: House

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        try? await Task.sleep(for: .seconds(25))
        for room in await house.openRooms() { room.live.heartbeat() }
      }
    }
  }
}

/// Closes votings whose time is over. Late ballots are refused by the engine in any case; this only
/// makes the closing visible.
private struct ClockService: Service {
  let house: House

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        try? await Task.sleep(for: .milliseconds(500))
        for room in await house.openRooms() { await room.closeWhatIsDue() }
      }
    }
  }
}

// What the program that starts a server does to it.
extension PlenaryApplication {
  /// Whether somebody holds the keys to the organisation, by a session that goes on or by a
  /// password.
  public var isManned: Bool { get async { await server.house.registrar.isManned } }

  /// A link with which one device becomes secretary of the organisation.
  public func firstOfficersLink(origin: String) async throws -> String {
    "\(origin)/join/\(try await server.house.registrar.firstOfficersLink().token)"
  }
}
