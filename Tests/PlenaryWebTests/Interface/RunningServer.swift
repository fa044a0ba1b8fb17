import CanonicalJSON
import Foundation
import InstitutionFiles
import Logging
import PlenaryClient
import PlenaryModel
import PlenaryRecord
import Procedure
import SecretBallot
import Secretariat
import Testing

@testable import PlenaryWeb

/// A server with one Third Committee in memory, asked over a port that was free.
struct RunningServer: Sendable {
  let application: PlenaryApplication
  let origin: String
  var house: House { application.server.house }

  static let meeting = MeetingID(stored: "third-committee")
  static let path = "/api/v1/meetings/third-committee"

  private static let library = InstitutionLibrary(
    root: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Institutions").path
  ).remembering()

  /// Runs what is tested, and stops the server after it.
  static func during(
    _ body: @escaping @Sendable (RunningServer) async throws -> Void
  ) async throws {
    let key = try LogKey.generate(name: "test.plenary")
    var configuration = ServerConfiguration(now: {
      Moment(secondsUTC: Int(Date().timeIntervalSince1970))
    })
    configuration.port = 0
    // A server that is stopped in the middle complains of what it was doing.
    configuration.logger.logLevel = .critical
    let application = try await PlenaryApplication(
      store: MemoryStore(verifierKey: key.verifierKey), shelf: MemorySecretShelf(),
      ballots: MemoryBallotStore(),
      library: library,
      key: key, configuration: configuration)
    _ = try await Demonstration.open(in: application)
    let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await application.run(stoppingAt: []) { continuation.yield($0) }
      }
      group.addTask {
        for await port in ports {
          try await body(
            RunningServer(application: application, origin: "http://127.0.0.1:\(port)"))
          return
        }
      }
      try await group.next()
      group.cancelAll()
      // What a server says that is stopped in the middle is of no interest.
      while let result = await group.nextResult() { _ = result }
    }
  }

  /// A link's token for a capacity; without a meeting, for every one.
  func link(_ capacity: Capacity, in meeting: MeetingID? = meeting) async throws -> String {
    let pass = Pass(id: "", capacity: capacity, meeting: meeting)
    return try await house.registrar.issue([pass], by: nil)[0].token
  }

  /// Somebody who has joined in these capacities.
  func joined(
    _ capacities: Capacity..., in meeting: MeetingID? = meeting
  ) async throws -> RemoteServer {
    var server = try RemoteServer(origin)
    for capacity in capacities {
      let link = try await link(capacity, in: meeting)
      let answer = try await server.post("/api/v1/join", ["token": .string(link)])
      server.token = answer["token"]?.stringValue
    }
    return server
  }

  /// Somebody who has not.
  func visitor() throws -> RemoteServer { try RemoteServer(origin) }
}

/// The status and the kind with which a server refuses; nil when it does not.
func refusal(_ body: () async throws -> Void) async -> String? {
  do {
    try await body()
    return nil
  } catch let failure as RemoteFailure {
    guard case .refused(let problem) = failure.code else { return failure.message }
    return "\(problem.status) \(problem.kind)"
  } catch { return "\(error)" }
}
