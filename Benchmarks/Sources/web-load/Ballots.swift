import Foundation
import NIOCore
import NIOPosix
import PlenaryRecord
import SQLiteStore

/// Requests that were prepared, sent over open connections; what each took. Used on the one event
/// loop that all connections share.
private final class Volley: @unchecked Sendable {
  private(set) var times: [Double] = []
  private(set) var refused: [String] = []
  private let clock = ContinuousClock()

  /// Sends a request, notes the answer.
  func send(
    _ request: ByteBuffer, over connection: HTTPConnection, then: @escaping () -> Void
  ) {
    let start = clock.now
    connection.send(request) { answer in
      self.times.append(milliseconds(start.duration(to: self.clock.now)))
      if answer?.status != 200 {
        self.refused.append(answer.map { "\($0.status) \($0.text)" } ?? "connection lost")
      }
      then()
    }
  }
}

extension Committee {
  /// Every delegate votes at the same moment; again and again, each time otherwise.
  ///
  /// - Returns: the times of each round.
  func burst(rounds: Int) async throws -> [Times] {
    var all: [Times] = []
    for round in 0..<rounds {
      let requests = delegates.map { ballot(of: $0, round, key: UUID().uuidString) }
      let volley = Volley()
      let loop = group.next()
      let done = loop.makePromise(of: Void.self)
      let delegates = self.delegates
      loop.execute {
        var open = requests.count
        for (delegate, request) in zip(delegates, requests) {
          volley.send(request, over: delegate.connection) {
            open -= 1
            if open == 0 { done.succeed() }
          }
        }
      }
      try await done.futureResult.get()
      if let reason = volley.refused.first { throw LoadError("A ballot was refused: \(reason)") }
      all.append(Times(volley.times))
      try await Task.sleep(for: .milliseconds(200))
    }
    return all
  }

  struct Sustained {
    var times: Times
    var seconds: Double
    var serverSeconds: Double
    var ownSeconds: Double
    var rate: Double { Double(times.count) / seconds }
  }

  /// Delegates change their votes for some time; the next ballot of a connection goes when the one
  /// before is acknowledged. Each connection votes for several delegates in turn, since no device
  /// may give more than sixty orders a second.
  func sustain(connections: Int, seconds: Int) async throws -> Sustained {
    let volley = Volley()
    let loop = group.next()
    let prefix = UUID().uuidString.prefix(8)
    let clock = ContinuousClock()
    let own = ServerUnderTest.processorSeconds(of: getpid())
    let before = server.processorSeconds
    let start = clock.now
    let end = start + .seconds(seconds)
    let delegates = self.delegates
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      for number in 0..<connections {
        let seats = stride(from: number, to: delegates.count, by: connections)
          .map { delegates[$0] }
        let done = loop.makePromise(of: Void.self)
        loop.execute {
          var sent = 0
          func next() {
            guard clock.now < end, volley.refused.isEmpty else {
              done.succeed()
              return
            }
            let delegate = seats[sent % seats.count]
            let request = ballot(
              of: delegate, number + sent / seats.count, key: "\(prefix)-\(number)-\(sent)")
            sent += 1
            volley.send(request, over: seats[0].connection, then: next)
          }
          next()
        }
        tasks.addTask { try await done.futureResult.get() }
      }
      try await tasks.waitForAll()
    }
    if let reason = volley.refused.first { throw LoadError("A ballot was refused: \(reason)") }
    return Sustained(
      times: Times(volley.times), seconds: milliseconds(start.duration(to: clock.now)) / 1000,
      serverSeconds: server.processorSeconds - before,
      ownSeconds: ServerUnderTest.processorSeconds(of: getpid()) - own)
  }

  /// Kills the server and counts the ballots that its file has: no fewer than were acknowledged.
  func ballotsOnRecordAfterKill() async throws -> Int {
    server.kill()
    let store = try await SQLiteRecordStore.open(server.data + "/plenary.sqlite")
    var count = 0
    var sequence: Int64 = 0
    let meeting = try MeetingID("third-committee")
    while true {
      let entries = try await store.read(meeting, after: sequence, limit: 1000)
      guard let last = entries.last else { break }
      sequence = last.sequence
      count += entries.count { String(decoding: $0.body, as: UTF8.self).contains("vote-cast") }
    }
    try await store.close()
    return count
  }
}

/// The same requests to a server that answers "ok".
func sustainPlainly(
  port: Int, _ server: ServerUnderTest, connections: Int, seconds: Int,
  on group: MultiThreadedEventLoopGroup
) async throws -> Committee.Sustained {
  var open: [HTTPConnection] = []
  for _ in 0..<connections {
    open.append(try await HTTPConnection.open(to: port, from: "127.0.0.1", on: group))
  }
  let request = Requests.post(
    "/m/third-committee/as/seat-JPN/ballot",
    [
      ("form-token", "0123456789abcdef0123456789abcdef"), ("voting", "0"), ("vote", "in-favour"),
      ("key", "01234567-1-1"),
    ], cookie: "plenary=0123456789abcdef012345")
  let volley = Volley()
  let loop = group.next()
  let clock = ContinuousClock()
  let own = ServerUnderTest.processorSeconds(of: getpid())
  let before = server.processorSeconds
  let start = clock.now
  let end = start + .seconds(seconds)
  try await withThrowingTaskGroup(of: Void.self) { tasks in
    for connection in open {
      let done = loop.makePromise(of: Void.self)
      loop.execute {
        func next() {
          guard clock.now < end else {
            done.succeed()
            return
          }
          volley.send(request, over: connection, then: next)
        }
        next()
      }
      tasks.addTask { try await done.futureResult.get() }
    }
    try await tasks.waitForAll()
  }
  return Committee.Sustained(
    times: Times(volley.times), seconds: milliseconds(start.duration(to: clock.now)) / 1000,
    serverSeconds: server.processorSeconds - before,
    ownSeconds: ServerUnderTest.processorSeconds(of: getpid()) - own)
}
