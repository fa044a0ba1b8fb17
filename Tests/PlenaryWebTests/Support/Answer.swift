import CanonicalJSON
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// What the server answered.
struct Answer: Sendable {
  var status: Int
  var headers: HTTPFields
  var bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var location: String? { headers[.location] }
  var type: String { headers[.contentType] ?? "" }

  func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

  /// The kind of a problem that was answered as JSON.
  var problem: String? {
    (try? JSONValue(parsing: bytes))?["type"]?.stringValue
      .map { String($0.dropFirst("urn:plenary:problem:".count)) }
  }

  /// - Parameter readingStream: streams of events do not end by themselves and are not read.
  init(_ response: Response, readingStream: Bool = false) async throws {
    status = response.status.code
    headers = response.headers
    bytes = []
    guard readingStream || !type.hasPrefix("text/event-stream") else { return }
    let gathered = GatheredBytes()
    try await response.body.write(gathered)
    bytes = gathered.bytes.withLock { $0 }
  }
}

/// Takes what is written in place of a network.
private final class GatheredBytes: ResponseBodyWriter {
  let bytes = Mutex<[UInt8]>([])

  func write(_ buffer: ByteBuffer) async throws {
    bytes.withLock { $0 += buffer.readableBytesView }
  }

  func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
