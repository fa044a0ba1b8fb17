import Foundation
import NIOCore
import NIOPosix

/// A browser that follows the meeting: reads its stream, and notes when what it waits for is there.
final class WatchingConnection: ChannelInboundHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let request: ByteBuffer
  let language: String
  private let opened: EventLoopPromise<Void>
  /// The first bytes of the line that is being read.
  private var line: [UInt8] = []
  /// Of the message that is being read.
  private var version: Int?
  private(set) var bytes = 0
  /// Told whenever a message has come to its end.
  var received: ((WatchingConnection) -> Void)?

  init(_ request: ByteBuffer, language: String, opened: EventLoopPromise<Void>) {
    self.request = request
    self.language = language
    self.opened = opened
  }

  func startCounting() { bytes = 0 }

  func channelActive(context: ChannelHandlerContext) {
    context.writeAndFlush(wrapOutboundOut(request), promise: nil)
  }

  func channelInactive(context: ChannelHandlerContext) {
    opened.fail(LoadError("The server closed a stream"))
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    opened.fail(error)
    context.close(promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let view = unwrapInboundIn(data).readableBytesView
    bytes += view.count
    var start = view.startIndex
    while let newline = view[start...].firstIndex(of: 10) {
      if line.count < 24 { line.append(contentsOf: view[start..<newline].prefix(24)) }
      endLine()
      start = newline + 1
    }
    if line.count < 24 { line.append(contentsOf: view[start...].prefix(24)) }
  }

  /// `id: 17` has the version of a message, an empty line ends it.
  private func endLine() {
    defer { line.removeAll(keepingCapacity: true) }
    if line.starts(with: Array("id: ".utf8)) {
      version = Int(String(decoding: line.dropFirst(4), as: UTF8.self))
    } else if line.isEmpty, version != nil {
      version = nil
      opened.succeed()
      received?(self)
    }
  }
}

/// So many browsers that follow the public display, in the six languages by turns.
struct Gallery {
  let server: ServerUnderTest
  let group: MultiThreadedEventLoopGroup
  private(set) var watchers: [WatchingConnection] = []
  private var channels: [any Channel] = []
  /// How long they took to come in.
  private(set) var openingSeconds = 0.0

  static let languages = ["en", "fr", "es", "ru", "zh", "ar"]

  init(_ server: ServerUnderTest, on group: MultiThreadedEventLoopGroup) {
    self.server = server
    self.group = group
  }

  /// Lets more in, until there are so many.
  mutating func fill(to count: Int) async throws {
    let clock = ContinuousClock()
    let start = clock.now
    while watchers.count < count {
      // A few at a time, as a listening socket holds no endless queue.
      var opening: [EventLoopFuture<Void>] = []
      for _ in 0..<min(128, count - watchers.count) {
        let number = watchers.count
        let language = Gallery.languages[number % Gallery.languages.count]
        let opened = group.next().makePromise(of: Void.self)
        let watcher = WatchingConnection(
          Requests.get("\(Committee.meeting)/live?screen=display", language: language),
          language: language, opened: opened)
        watchers.append(watcher)
        let source = "127.1.\(number / 250).\(1 + number % 250)"
        let channel = try await HTTPConnection.bootstrap(from: source, on: group) { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(watcher)
          }
        }.connect(host: "127.0.0.1", port: server.port).get()
        channels.append(channel)
        opening.append(opened.futureResult)
      }
      for one in opening { try await one.get() }
    }
    openingSeconds = milliseconds(start.duration(to: clock.now)) / 1000
  }

  struct Change {
    /// From the sending of the order until each watcher had all of it.
    var times: Times
    /// Until whoever gave the order had the answer.
    var answered: Double
    /// Bytes on the wire for each watcher, by its language.
    var bytes: [String: Int]
    var greatestBytes: Int { bytes.values.max() ?? 0 }
    var serverSeconds: Double
  }

  /// Makes one change, and waits until everybody has it.
  func change(_ request: ByteBuffer, over connection: HTTPConnection) async throws -> Change {
    let watchers = self.watchers
    let loop = group.next()
    let done = loop.makePromise(of: (start: ContinuousClock.Instant, times: [Double]).self)
    let clock = ContinuousClock()
    let before = server.processorSeconds
    let answered = loop.makePromise(of: Double.self)
    loop.execute {
      let start = clock.now
      var times: [Double] = []
      times.reserveCapacity(watchers.count)
      for watcher in watchers {
        watcher.startCounting()
        watcher.received = { watcher in
          watcher.received = nil
          times.append(milliseconds(start.duration(to: clock.now)))
          if times.count == watchers.count { done.succeed((start, times)) }
        }
      }
      connection.send(request) { answer in
        if answer?.status == 200 {
          answered.succeed(milliseconds(start.duration(to: clock.now)))
        } else {
          let error = LoadError("The change was refused: \(answer?.text ?? "")")
          answered.fail(error)
          done.fail(error)
        }
      }
    }
    let deadline = loop.scheduleTask(in: .seconds(60)) {
      done.fail(LoadError("Somebody did not get the change within a minute"))
    }
    let time = try await answered.futureResult.get()
    let (_, times) = try await done.futureResult.get()
    deadline.cancel()
    try await Task.sleep(for: .milliseconds(300))
    let bytes = try await loop.submit {
      Dictionary(watchers.map { ($0.language, $0.bytes) }, uniquingKeysWith: max)
    }.get()
    return Change(
      times: Times(times), answered: time, bytes: bytes,
      serverSeconds: server.processorSeconds - before)
  }

  func close() async throws {
    for channel in channels { try? await channel.close().get() }
  }
}
