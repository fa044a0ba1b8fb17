import NIOCore
import NIOPosix

/// What came back for a request.
struct Answer: Sendable {
  var status: Int
  var head: String
  var body: ByteBuffer

  var text: String { String(buffer: body) }

  /// The value of a header field, the first of that name.
  func field(_ name: String) -> String? {
    let wanted = name.lowercased() + ":"
    return head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(wanted) }
      .map { $0.dropFirst(wanted.count).trimmingPrefix { $0 == " " } }.map(String.init)
  }
}

/// A connection that is kept open and asks one thing after the other; no more of HTTP/1.1 than
/// Plenary speaks. Used on its event loop only.
final class HTTPConnection: ChannelInboundHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private(set) var channel: (any Channel)?
  private var received = ByteBuffer()
  private var waiting: ((Answer?) -> Void)?

  /// - Parameter source: an address of this machine to connect from. All of 127.0.0.0/8 is, so that
  ///   every delegate has one of its own, as in a hall.
  static func open(
    to port: Int, from source: String, on group: MultiThreadedEventLoopGroup
  ) async throws -> HTTPConnection {
    let connection = HTTPConnection()
    _ = try await bootstrap(from: source, on: group) { channel in
      channel.eventLoop.makeCompletedFuture {
        try channel.pipeline.syncOperations.addHandler(connection)
      }
    }.connect(host: "127.0.0.1", port: port).get()
    return connection
  }

  static func bootstrap(
    from source: String, on group: MultiThreadedEventLoopGroup,
    _ initializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Void>
  ) throws -> ClientBootstrap {
    ClientBootstrap(group: group)
      .bind(to: try SocketAddress(ipAddress: source, port: 0))
      .channelOption(.socketOption(.so_reuseaddr), value: 1)
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .connectTimeout(.seconds(30))
      .channelInitializer(initializer)
  }

  /// Asks and waits; from anywhere.
  func ask(_ request: ByteBuffer) async throws -> Answer {
    guard let channel else { throw LoadError("The connection is not open") }
    let promise = channel.eventLoop.makePromise(of: Answer.self)
    channel.eventLoop.execute {
      self.send(request) { answer in
        if let answer {
          promise.succeed(answer)
        } else {
          promise.fail(LoadError("The server closed the connection"))
        }
      }
    }
    return try await promise.futureResult.get()
  }

  /// Asks; the answer is told on the event loop, nil when the connection is gone.
  func send(_ request: ByteBuffer, then: @escaping (Answer?) -> Void) {
    waiting = then
    channel?.writeAndFlush(request, promise: nil)
  }

  func close() { channel?.close(promise: nil) }

  func handlerAdded(context: ChannelHandlerContext) { channel = context.channel }

  func channelInactive(context: ChannelHandlerContext) {
    let waiting = self.waiting
    self.waiting = nil
    waiting?(nil)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var fresh = unwrapInboundIn(data)
    received.writeBuffer(&fresh)
    guard let answer = answer() else { return }
    let waiting = self.waiting
    self.waiting = nil
    waiting?(answer)
  }

  /// The answer, when all of it is there.
  private func answer() -> Answer? {
    let view = received.readableBytesView
    guard let end = HTTPConnection.endOfHead(view) else { return nil }
    let head = String(decoding: view[..<end], as: UTF8.self)
    let length = HTTPConnection.contentLength(view[..<end])
    guard received.readableBytes >= end - view.startIndex + 4 + length else { return nil }
    received.moveReaderIndex(forwardBy: end - view.startIndex + 4)
    let body = received.readSlice(length: length) ?? ByteBuffer()
    if received.readableBytes == 0 { received.clear() }
    return Answer(status: Int(head.dropFirst(9).prefix(3)) ?? 0, head: head, body: body)
  }

  static func endOfHead(_ view: ByteBufferView) -> Int? {
    var index = view.startIndex
    while index + 3 < view.endIndex {
      if view[index] == 13, view[index + 1] == 10, view[index + 2] == 13, view[index + 3] == 10 {
        return index
      }
      index += 1
    }
    return nil
  }

  private static let lengthName = Array("content-length:".utf8)

  private static func contentLength(_ head: ByteBufferView) -> Int {
    var index = head.startIndex
    while index < head.endIndex {
      var length = 0
      // Letters differ from small ones by one bit.
      while length < lengthName.count, index + length < head.endIndex,
        head[index + length] | 0x20 == lengthName[length] | 0x20
      { length += 1 }
      if length == lengthName.count {
        var number = 0
        for byte in head[(index + length)...] {
          if byte == 32 { continue }
          guard (48...57).contains(byte) else { return number }
          number = number * 10 + Int(byte - 48)
        }
        return number
      }
      while index < head.endIndex, head[index] != 10 { index += 1 }
      index += 1
    }
    return 0
  }
}

/// Why nothing can be measured.
struct LoadError: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
