import CanonicalJSON
import PlenaryClient
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// The record as it grows.
@Suite struct EventStreamTests {
  private let path = RunningServer.path

  /// Ends a stream from inside.
  private struct Enough: Error {}

  /// So many events from an entry on.
  private func events(
    _ count: Int, after sequence: Int64, on server: RemoteServer
  ) async throws -> [ServerSentEvent] {
    var events: [ServerSentEvent] = []
    do {
      try await server.follow("third-committee", after: sequence) { event in
        events.append(event)
        if events.count == count { throw Enough() }
      }
    } catch is Enough {}
    return events
  }

  @Test func aStreamBeginsWhereItIsAskedTo() async throws {
    try await RunningServer.during { server in
      let visitor = try server.visitor()
      let all = try await events(4, after: 0, on: visitor)
      #expect(all.map(\.id) == ["2", "3", "4", "5"])
      #expect(all.first?.name == "meeting-opened")
      let rest = try await events(2, after: 3, on: visitor)
      #expect(rest == Array(all.suffix(2)))
      let listed = try await visitor.get("\(path)/events?after=3")
      #expect(listed["last"] == 5)
      #expect(listed["events"]?.arrayValue?.map { $0.text() } == rest.map(\.data))
      let one = try await visitor.get("\(path)/events?limit=1")["events"]?.arrayValue
      #expect(one?.map { $0["sequence"] } == [2])
    }
  }

  @Test func whatHappensIsToldAndNothingIsMissedBetween() async throws {
    try await RunningServer.during { server in
      let visitor = try server.visitor()
      let japan = try await server.joined(.delegate(of: "JPN"))
      let cuba = try await server.joined(.delegate(of: "CUB"))
      async let told = events(1, after: 5, on: visitor)
      try await japan.post("\(path)/as/seat-JPN/orders", ["order": "request-floor"])
      #expect(try await told.map(\.id) == ["6"])
      try await cuba.post("\(path)/as/seat-CUB/orders", ["order": "request-floor"])
      #expect(try await events(1, after: 6, on: visitor).map(\.name) == ["floor-requested"])
    }
  }

  @Test func aBadPlaceIsRefused() async throws {
    try await RunningServer.during { server in
      let visitor = try server.visitor()
      #expect(
        await refusal { _ = try await visitor.bytes(of: "\(path)/events/stream?after=-1") }
          == "400 not-understood")
      #expect(
        await refusal { _ = try await visitor.bytes(of: "/api/v1/meetings/nowhere/events/stream") }
          == "404 not-found")
    }
  }

  @Test(arguments: [1, 2, 3, 7, 1000])
  func aStreamIsReadHoweverItIsCut(_ length: Int) {
    let text =
      "retry: 2000\n\n: \n\nid: 6\r\nevent: a\r\ndata: {\"é\":1}\r\ndata: 2\r\n\r\nid:7\ndata:x\n\n"
    var reader = ServerSentEventReader()
    var events: [ServerSentEvent] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: length) {
      events += reader.read(bytes[start..<min(start + length, bytes.count)])
    }
    #expect(
      events == [
        ServerSentEvent(id: "6", name: "a", data: "{\"é\":1}\n2"),
        ServerSentEvent(id: "7", name: "message", data: "x"),
      ])
  }
}
