import ArgumentParser
import CanonicalJSON
import Foundation
import PlenaryClient

/// Which server.
struct ServerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Its address. Default: PLENARY_SERVER, else the server joined last.", valueName: "url"))
  var server: String?

  @Option(
    help: ArgumentHelp(
      """
      Certificates (PEM) to trust besides the machine's, for a server with one of its own; \
      `join` remembers them.
      """, valueName: "file"))
  var certificates: String?

  /// The server, with the session that is kept for it.
  func connection() throws -> RemoteServer {
    let sessions = try KeptSessions.read()
    let environment = ProcessInfo.processInfo.environment
    guard let address = server ?? environment["PLENARY_SERVER"] ?? sessions.last else {
      throw refuse(
        "Which server is not known.",
        hint: "Name it by --server, or join first: plenary remote join LINK.")
    }
    var connection = try RemoteServer(address)
    connection.token = environment["PLENARY_TOKEN"] ?? sessions.tokens[connection.origin]
    connection.certificates =
      try certificates.map(readable) ?? sessions.certificates[connection.origin]
    return connection
  }

  private func readable(_ path: String) throws -> String {
    let url = URL(filePath: path)
    guard (try? url.checkResourceIsReachable()) == true else {
      throw refuse("There is no file `\(path)`.", hint: "Name the server's certificate, as PEM.")
    }
    return url.path
  }
}

/// Which meeting, and in which capacity.
struct PlaceOptions: ParsableArguments {
  @OptionGroup var server: ServerOptions

  @Option(help: "The meeting's name. Default: the only one there is.")
  var meeting: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "In which capacity: chair, secretary, seat-JPN. Default: the only one held.",
      valueName: "capacity"))
  var capacity: String?
}

/// A place in a meeting on a server.
struct RemotePlace {
  var server: RemoteServer
  var meeting: String
  var capacity: String

  /// The address of what is asked in the capacity.
  func path(_ what: String) -> String {
    "\(RemotePlace.path(of: meeting))/as/\(RemoteServer.escaped(capacity))/\(what)"
  }

  static func path(of meeting: String) -> String {
    "/api/v1/meetings/\(RemoteServer.escaped(meeting))"
  }

  init(_ options: PlaceOptions) async throws {
    server = try options.server.connection()
    let places = try await server.get("/api/v1/places")["places"]?.arrayValue ?? []
    let held = places.compactMap { place -> (meeting: String?, capacity: String)? in
      place["capacity"]?.stringValue.map { (place["meeting"]?.stringValue, $0) }
    }
    meeting = try await RemotePlace.meeting(options.meeting, on: server)
    let named = meeting
    let capacities = held.filter { $0.meeting == nil || $0.meeting == named }.map(\.capacity)
    guard let capacity = options.capacity ?? (capacities.count == 1 ? capacities[0] : nil) else {
      throw refuse(
        capacities.isEmpty
          ? "You take no part in \(named)." : "You take part in \(named) in several capacities.",
        hint: capacities.isEmpty
          ? "Join it: plenary remote join LINK."
          : "Say which by --as: \(capacities.joined(separator: ", ")).")
    }
    self.capacity = capacity
  }

  /// The meeting that is meant: the one named, else the only one in which the session takes part, else
  /// the only one that there is.
  static func meeting(_ named: String?, on server: RemoteServer) async throws -> String {
    if let named { return named }
    if server.token != nil {
      let places = try? await server.get("/api/v1/places")["places"]?.arrayValue
      let joined = Set((places ?? []).compactMap { $0["meeting"]?.stringValue })
      if joined.count == 1, let only = joined.first { return only }
    }
    let meetings = try await server.get("/api/v1/meetings")["meetings"]?.arrayValue ?? []
    let names = meetings.compactMap { $0["meeting"]?.stringValue }
    guard names.count == 1 else {
      throw refuse(
        names.isEmpty ? "The server holds no meeting." : "The server holds several meetings.",
        hint: names.isEmpty
          ? "An officer convenes one." : "Say which by --meeting: \(names.joined(separator: ", "))."
      )
    }
    return names[0]
  }
}
