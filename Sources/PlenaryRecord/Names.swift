/// The name of a meeting in the record: 1 to 200 printable ASCII characters, none of them a
/// space, a quotation mark or a backslash, so that it stands in a line of text as it is.
public struct MeetingID: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let text: String

  /// - Throws: `RecordError` with code `invalidName`.
  public init(_ text: String) throws(RecordError) {
    try checkName(text, what: "The meeting's name")
    self.text = text
  }

  /// For text that passed the check when it was recorded.
  public init(stored text: String) { self.text = text }

  public var description: String { text }

  public static func < (left: MeetingID, right: MeetingID) -> Bool { left.text < right.text }
}

/// A key that the caller chooses once for each thing it records, so that a request sent twice is
/// recorded once. The same rules as for the name of a meeting.
public struct IdempotencyKey: Sendable, Hashable, CustomStringConvertible {
  public let text: String

  /// - Throws: `RecordError` with code `invalidName`.
  public init(_ text: String) throws(RecordError) {
    try checkName(text, what: "The idempotency key")
    self.text = text
  }

  /// For text that passed the check when it was recorded.
  public init(stored text: String) { self.text = text }

  public var description: String { text }
}

/// The longest name of a meeting or idempotency key, in bytes.
let greatestNameLength = 200

private func checkName(_ text: String, what: String) throws(RecordError) {
  guard isName(text.utf8) else {
    throw RecordError(
      .invalidName, "\(what) cannot be \"\(text)\"",
      hint: "Use 1 to \(greatestNameLength) ASCII characters without spaces, \" and \\")
  }
}

func isName(_ bytes: some Collection<UInt8>) -> Bool {
  !bytes.isEmpty && bytes.count <= greatestNameLength && bytes.allSatisfy(isNameByte)
}

func isNameByte(_ byte: UInt8) -> Bool {
  byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
}
