import AsyncHTTPClient
public import CanonicalJSON
import NIOCore
import NIOHTTP1
import NIOSSL

/// A server of Plenary that runs elsewhere, asked through its interface for programs
/// (`docs/api.md`).
public struct RemoteServer: Sendable {
  /// `http://localhost:8014`.
  public let origin: String
  /// The session's; nil for who only follows.
  public var token: String?
  /// A file of certificates (PEM) that are trusted besides those that the machine trusts, for a
  /// server in a hall with a certificate of its own; nil for none.
  public var certificates: String?

  /// How long an answer may take; a stream may go on for ever.
  private static let patience = TimeAmount.seconds(60)
  /// Lives as long as the program. A server that is not there is told of at once, not after a
  /// minute of trying.
  private static let client: HTTPClient = {
    var configuration = HTTPClient.Configuration.singletonConfiguration
    configuration.connectionPool.retryConnectionEstablishment = false
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }()
  /// A record of a long session has some megabytes.
  private static let greatestAnswer = 256 << 20

  /// - Parameter address: with its scheme; a path after it does not matter.
  /// - Throws: `RemoteFailure` for a text that is no address.
  public init(_ address: String, token: String? = nil) throws(RemoteFailure) {
    guard let origin = RemoteServer.origin(of: address) else { throw .noAddress(address) }
    self.origin = origin
    self.token = token
  }

  /// Scheme, host and port of an address; nil when it has none.
  public static func origin(of address: String) -> String? {
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0] == "http:" || parts[0] == "https:", parts[1].isEmpty,
      !parts[2].isEmpty, !parts[2].contains("@"), !parts[2].contains(" ")
    else { return nil }
    return "\(parts[0])//\(parts[2])"
  }

  public func get(_ path: String) async throws(RemoteFailure) -> JSONValue {
    try RemoteServer.json(try await bytes(of: path))
  }

  /// What stands under a path, as it is.
  public func bytes(of path: String) async throws(RemoteFailure) -> [UInt8] {
    try await send(request("GET", path))
  }

  /// - Parameter key: chosen once for this act; with it the act is sent once more when no answer
  ///   came, since what is sent twice is done once.
  /// - Returns: null where nothing was answered.
  @discardableResult
  public func post(
    _ path: String, _ body: JSONObject = [:], key: String? = nil
  ) async throws(RemoteFailure) -> JSONValue {
    var request = request("POST", path)
    request.headers.add(name: "Content-Type", value: "application/json")
    if let key { request.headers.add(name: "Idempotency-Key", value: key) }
    request.body = .bytes(ByteBuffer(string: JSONValue.object(body).text()))
    let answer: [UInt8]
    do { answer = try await send(request) } catch {
      guard key != nil, case .unreachable = error.code else { throw error }
      answer = try await send(request)
    }
    return answer.isEmpty ? .null : try RemoteServer.json(answer)
  }

  /// The record of a meeting as it grows, from an entry on, until the server or the reader ends it.
  ///
  /// - Parameter told: called for each event with its number.
  public func follow(
    _ meeting: String, after sequence: Int64,
    _ told: (ServerSentEvent) async throws -> Void
  ) async throws {
    let path = "/api/v1/meetings/\(RemoteServer.escaped(meeting))/events/stream?after=\(sequence)"
    let answer = try await head(request("GET", path), deadline: .distantFuture)
    try await check(answer)
    var reader = ServerSentEventReader()
    var pieces = answer.body.makeAsyncIterator()
    // What the reader throws is its own; only what the connection throws is a failure of it.
    while let piece = try await next(of: &pieces) {
      for event in reader.read(piece.readableBytesView) { try await told(event) }
    }
  }

  private func next(
    of pieces: inout HTTPClientResponse.Body.AsyncIterator
  ) async throws -> ByteBuffer? {
    do { return try await pieces.next() } catch let error as CancellationError {
      throw error
    } catch { throw RemoteFailure.unreachable(origin, cause: error) }
  }

  /// A text as it stands in a path.
  public static func escaped(_ text: String) -> String {
    var escaped = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return escaped
  }
}

// Sending.
extension RemoteServer {
  private func request(_ method: String, _ path: String) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: origin + path)
    request.method = HTTPMethod(rawValue: method)
    request.headers.add(name: "Accept", value: "application/json, text/event-stream, */*")
    request.headers.add(name: "Accept-Language", value: "en")
    if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
    if let certificates {
      var tls = TLSConfiguration.makeClientConfiguration()
      tls.additionalTrustRoots = [.file(certificates)]
      request.tlsConfiguration = tls
    }
    return request
  }

  private func send(_ request: HTTPClientRequest) async throws(RemoteFailure) -> [UInt8] {
    let answer = try await head(request, deadline: .now() + RemoteServer.patience)
    try await check(answer)
    return try await body(of: answer)
  }

  private func head(
    _ request: HTTPClientRequest, deadline: NIODeadline
  ) async throws(RemoteFailure) -> HTTPClientResponse {
    do { return try await RemoteServer.client.execute(request, deadline: deadline) } catch {
      throw .unreachable(origin, cause: error)
    }
  }

  private func body(of answer: HTTPClientResponse) async throws(RemoteFailure) -> [UInt8] {
    do {
      let buffer = try await answer.body.collect(upTo: RemoteServer.greatestAnswer)
      return Array(buffer.readableBytesView)
    } catch { throw .unreachable(origin, cause: error) }
  }

  /// Throws what the server said when it refused.
  private func check(_ answer: HTTPClientResponse) async throws(RemoteFailure) {
    let status = Int(answer.status.code)
    guard !(200..<300).contains(status) else { return }
    let body = try await body(of: answer)
    guard let problem = (try? JSONValue(parsing: body)).flatMap({ ServerProblem($0) }) else {
      throw .notPlenary(origin, status: status)
    }
    throw .refused(problem)
  }

  private static func json(_ bytes: [UInt8]) throws(RemoteFailure) -> JSONValue {
    do { return try JSONValue(parsing: bytes) } catch { throw .unreadable(error.message) }
  }
}
