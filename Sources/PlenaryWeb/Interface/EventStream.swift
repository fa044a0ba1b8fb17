import CanonicalJSON
import HTTPTypes
import Hummingbird
import NIOCore
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat
import ServiceLifecycle

/// The events of a meeting's record as server-sent events, none missed and none twice.
///
/// The id of each is the entry's number: a program that was away sends the last one it has seen as
/// `Last-Event-ID`. The reader sets the pace: what it has not taken is not read from the record yet,
/// so that a slow one costs no memory.
extension Visit {
  private enum Wake { case news, heartbeat }

  /// How often something is said when nothing happens, so that neither end takes the connection for
  /// dead; proxies wait a minute or more.
  private static let heartbeatPause = Duration.seconds(15)
  private static let pageLength = 200

  func eventStream() async throws -> Response {
    let room = try theRoom()
    let asked = try number("after", in: 0...JSONValue.greatestCanonicalInteger)
    let seen = request.headers[.lastEventID].flatMap { Int64($0) }
    let start = max(0, seen ?? asked ?? 0)
    let visit = self
    let language = words.language
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
      body: ResponseBody { writer in
        var writer = writer
        // Tells the client how soon to come back, and shows proxies and clients that it has begun.
        try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
        let (wakes, continuation) = AsyncStream.makeStream(
          of: Wake.self, bufferingPolicy: .bufferingNewest(1))
        // Asked for before the first reading, so that an entry appended after it is told.
        let changes = house.store.changes(in: room.id)
        let news = Task {
          for await _ in changes { continuation.yield(.news) }
          continuation.finish()
        }
        let heartbeats = Task {
          while !Task.isCancelled {
            try await Task.sleep(for: Visit.heartbeatPause)
            continuation.yield(.heartbeat)
          }
        }
        defer {
          news.cancel()
          heartbeats.cancel()
        }
        try await visit.request.body.consumeWithCancellationOnInboundClose { _ in
          var sequence = start
          func tell() async throws -> Bool {
            let before = sequence
            while true {
              let events = try await visit.events(after: sequence, limit: Visit.pageLength)
              guard let last = events.last else { return sequence != before }
              for event in events {
                let data = JSONValue.object(event.json(under: room.rules, in: language)).text()
                try await writer.write(
                  ByteBuffer(
                    string: "id: \(event.sequence)\nevent: \(event.name)\ndata: \(data)\n\n"))
              }
              sequence = last.sequence
            }
          }
          _ = try await tell()
          for await wake in wakes.cancelOnGracefulShutdown() {
            let hasTold = try await tell()
            if wake == .heartbeat, !hasTold { try await writer.write(LiveMessage.heartbeat) }
          }
        }
        try await writer.finish(nil)
      })
  }
}
