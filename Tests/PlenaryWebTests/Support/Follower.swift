import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import PlenaryLanguages
import Testing

@testable import PlenaryWeb

/// A connection that follows a meeting, and what it is told.
final class Follower: Sendable {
  let channel: NIOAsyncTestingChannel
  private let following: Task<Void, Never>

  init(
    _ screen: Screen, _ language: Language = .english, seen: Int?, in room: Room
  ) async throws {
    let channel = NIOAsyncTestingChannel()
    try await channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 80))
    let watcher = Watcher(
      LiveHub.Audience(screen: screen, language: language), on: channel)
    self.channel = channel
    following = Task { await room.live.follow(watcher, seen: seen, in: room) }
  }

  /// The next message; waits for it.
  func next() async throws -> ByteBuffer {
    let part = try await channel.waitForOutboundWrite(as: HTTPResponsePart.self)
    guard case .body(let message) = part else {
      Issue.record("a stream is told messages and nothing else: \(part)")
      return ByteBuffer()
    }
    return message
  }

  /// Returns when the server has let go of it.
  func end() async { await following.value }

  func leave() async throws { try await channel.close() }
}
