import NIOCore
import NIOHTTPTypes
import ServiceLifecycle
import Synchronization

/// A connection that follows a meeting.
///
/// Messages are written to the connection itself, on its own thread: to wake a task for each of some
/// thousands takes longer than to send them what they are told.
final class Watcher: Sendable {
  let audience: LiveHub.Audience
  private let channel: any Channel
  private let ending: EventLoopPromise<Void>
  /// How many bytes have been given to a connection that takes none; each message is a kilobyte at
  /// least, so that one that only hears that we are there is cut off too.
  private let backlog = Atomic(0)
  /// A watcher that does not take so much is cut off, and comes back by itself: some twenty boards,
  /// or three thousand ballots.
  private static let greatestBacklog = 256 << 10

  init(_ audience: LiveHub.Audience, on channel: any Channel) {
    self.audience = audience
    self.channel = channel
    ending = channel.eventLoop.makePromise()
    channel.closeFuture.cascade(to: ending)
    // A browser that goes away closes its side first, which nobody would notice until something is
    // written to it.
    channel.pipeline.addHandler(Departure()).whenFailure { [ending] in ending.fail($0) }
  }

  var loop: any EventLoop { channel.eventLoop }

  /// Writes a message, the same bytes for everybody. On the connection's event loop.
  func send(_ message: ByteBuffer) {
    if channel.isWritable {
      backlog.store(0, ordering: .relaxed)
    } else if backlog.wrappingAdd(max(1024, message.readableBytes), ordering: .relaxed).newValue
      > Watcher.greatestBacklog
    {
      channel.close(promise: nil)
      return
    }
    channel.writeAndFlush(HTTPResponsePart.body(message), promise: nil)
  }

  /// Returns when either end has gone away, the meeting's stream is at its end, or the server is told
  /// to stop, which waits for its connections.
  func wait() async {
    await withTaskCancellationOrGracefulShutdownHandler {
      try? await ending.futureResult.get()
    } onCancelOrGracefulShutdown: { [ending] in
      ending.succeed()
    }
  }

  func finish() { ending.succeed() }
}

/// Closes a connection when its other end has closed its side.
private final class Departure: ChannelInboundHandler, Sendable {
  typealias InboundIn = HTTPRequestPart

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case .inputClosed? = event as? ChannelEvent { context.close(promise: nil) }
    context.fireUserInboundEventTriggered(event)
  }
}

extension Sequence<Watcher> {
  /// Sends them a message, a few at a time, so that ballots that come in on the same threads need not
  /// wait for the last of thousands.
  func send(_ message: ByteBuffer) {
    for watchers in Dictionary(grouping: self, by: { ObjectIdentifier($0.loop) }).values {
      for start in stride(from: 0, to: watchers.count, by: 64) {
        let some = watchers[start...].prefix(64)
        watchers[0].loop.execute { for watcher in some { watcher.send(message) } }
      }
    }
  }
}
