/// One message of a stream of server-sent events.
public struct ServerSentEvent: Sendable, Hashable {
  public var id: String?
  public var name: String
  public var data: String

  public init(id: String?, name: String, data: String) {
    self.id = id
    self.name = name
    self.data = data
  }
}

/// Puts messages together from pieces of a stream, wherever it is cut
/// (<https://html.spec.whatwg.org/multipage/server-sent-events.html>).
public struct ServerSentEventReader {
  private var line: [UInt8] = []
  private var lastWasReturn = false
  private var id: String?
  private var name = "message"
  private var data: [String] = []

  public init() {}

  /// The messages that end in this piece.
  public mutating func read(_ bytes: some Sequence<UInt8>) -> [ServerSentEvent] {
    var events: [ServerSentEvent] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n") where lastWasReturn: lastWasReturn = false
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        lastWasReturn = byte == UInt8(ascii: "\r")
        if let event = endLine() { events.append(event) }
      default:
        lastWasReturn = false
        line.append(byte)
      }
    }
    return events
  }

  private mutating func endLine() -> ServerSentEvent? {
    defer { line.removeAll(keepingCapacity: true) }
    guard !line.isEmpty else {
      defer {
        name = "message"
        data = []
      }
      return data.isEmpty
        ? nil : ServerSentEvent(id: id, name: name, data: data.joined(separator: "\n"))
    }
    let parts = line.split(
      separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    var value = parts.count > 1 ? parts[1] : []
    if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
    let text = String(decoding: value, as: UTF8.self)
    switch String(decoding: parts[0], as: UTF8.self) {
    case "id": id = text
    case "event": name = text
    case "data": data.append(text)
    // A comment keeps the connection alive; other fields are not for us.
    default: break
    }
    return nil
  }
}
