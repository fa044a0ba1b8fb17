import Foundation
import Glibc
import HTTPTypes
import NIOCore
import NIOPosix
import PlenaryRecord
import SQLiteStore
import Synchronization

/// The program as it was built beside these tests, serving from a folder of its own.
final class RunningProgram: Sendable {
  let port: Int
  private let process: Process
  private let ended: Ended

  private static let file = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("plenary")

  /// Starts it and waits until it answers.
  init(serving folder: URL) async throws {
    let output = folder.appendingPathComponent("output")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = Self.file
    process.currentDirectoryURL = folder
    process.arguments = [
      "serve", "--data", folder.appendingPathComponent("data").path, "--port", "0",
      "--institutions", TestServer.root.appendingPathComponent("Institutions").path,
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = process.standardOutput
    let ended = Ended()
    process.terminationHandler = { _ in ended.set() }
    try process.run()
    self.process = process
    self.ended = ended
    var port: Int?
    for _ in 0..<3000 where port == nil && !ended.isSet {
      try await Task.sleep(for: .milliseconds(10))
      let text = try String(contentsOf: output, encoding: .utf8)
      port = text.split(separator: "\n")
        .first { $0.hasPrefix("Plenary answers at ") }
        .flatMap { $0.split(separator: ":").last }.flatMap { Int($0) }
    }
    guard let port else {
      let text = try String(contentsOf: output, encoding: .utf8)
      if !ended.isSet { Glibc.kill(process.processIdentifier, SIGKILL) }
      throw NotStarted(output: text)
    }
    self.port = port
  }

  deinit { if !ended.isSet { Glibc.kill(process.processIdentifier, SIGKILL) } }

  struct NotStarted: Error { var output: String }

  /// Ends it without a warning, as a crash or a power cut does.
  func kill() async {
    Glibc.kill(process.processIdentifier, SIGKILL)
    await ended.wait()
  }

  /// Tells it to stop.
  ///
  /// - Returns: what it exited with.
  func stop() async -> Int32 {
    Glibc.kill(process.processIdentifier, SIGTERM)
    await ended.wait()
    return process.terminationStatus
  }

  // MARK: requests

  /// Sends a request over a connection of its own.
  ///
  /// - Returns: nil when no whole answer came.
  func request(
    _ method: String, _ path: String, token: String? = nil, form: String = ""
  ) async -> (status: Int, text: String)? {
    guard let bytes = try? await answer(to: head(method, path, token, form.utf8.count) + form),
      let end = bytes.firstRange(of: Array("\r\n\r\n".utf8))
    else { return nil }
    let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
    let body = bytes[end.upperBound...]
    let length = head.split(separator: "\r\n")
      .first { $0.lowercased().hasPrefix("content-length:") }
      .flatMap { Int($0.split(separator: ":")[1].drop { $0 == " " }) }
    guard length == body.count, let status = Int(head.dropFirst(9).prefix(3)) else { return nil }
    return (status, String(decoding: body, as: UTF8.self))
  }

  private func head(_ method: String, _ path: String, _ token: String?, _ length: Int) -> String {
    var lines = [
      "\(method) \(path) HTTP/1.1", "Host: localhost:\(port)", "Accept: application/json",
      "Connection: close", "Content-Length: \(length)",
    ]
    if let token { lines.append("Authorization: Bearer \(token)") }
    return lines.joined(separator: "\r\n") + "\r\n\r\n"
  }

  private func answer(to request: String) async throws -> [UInt8] {
    try await connection().executeThenClose { inbound, outbound in
      try await outbound.write(ByteBuffer(string: request))
      var bytes: [UInt8] = []
      for try await buffer in inbound { bytes += buffer.readableBytesView }
      return bytes
    }
  }

  /// Follows a stream of events until the server ends it.
  ///
  /// - Parameter began: called when the first message is there.
  /// - Returns: what was sent.
  func follow(
    _ path: String, token: String? = nil, began: @escaping @Sendable () -> Void
  ) async throws -> String {
    try await connection().executeThenClose { inbound, outbound in
      try await outbound.write(ByteBuffer(string: head("GET", path, token, 0)))
      var text = ""
      var hasBegun = false
      for try await buffer in inbound {
        text += String(buffer: buffer)
        if !hasBegun, text.contains("event: ") {
          hasBegun = true
          began()
        }
      }
      return text
    }
  }

  private func connection() async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
    try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
  }
}

/// Something that happens once and is waited for.
private final class Ended: Sendable {
  private struct State {
    var isSet = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  var isSet: Bool { state.withLock { $0.isSet } }

  func set() {
    let waiting = state.withLock { state in
      state.isSet = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  func wait() async {
    await withCheckedContinuation { continuation in
      let isSet = state.withLock { state in
        if !state.isSet { state.waiting.append(continuation) }
        return state.isSet
      }
      if isSet { continuation.resume() }
    }
  }
}
