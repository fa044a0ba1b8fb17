/// Why a record could not be written or read.
public struct RecordError: Error, Sendable, CustomStringConvertible {
  /// What a program may act on.
  public enum Code: Sendable, Hashable {
    /// The meeting does not stand where the caller read it; it stands here.
    case conflict(Head)
    /// The key was used before for something else.
    case idempotencyMismatch(IdempotencyKey)
    /// The draft is too long, or has no canonical form.
    case invalidDraft
    case invalidName
    /// Another process writes this record.
    case locked
    /// The file is damaged.
    case corrupt
    /// There is no room to write.
    case diskFull
    case missingFile
    /// The file is something else than a record.
    case notARecord
    case readOnly
    /// The file was written by a later version of Plenary.
    case newerFormat
    /// The key at hand is not the one this log is signed with.
    case wrongKey
    /// The disk or the operating system failed.
    case inputOutput
    /// The store was closed, or closed itself after a failed write.
    case closed
    /// The task that read was cancelled.
    case cancelled
  }

  public let code: Code
  /// What happened, as a sentence without its full stop.
  public let message: String
  /// What to do about it, as a sentence without its full stop.
  public let hint: String
  /// The file concerned.
  public let path: String?
  /// What the layer below said.
  public let cause: String?

  public init(
    _ code: Code, _ message: String, hint: String, path: String? = nil, cause: String? = nil
  ) {
    self.code = code
    self.message = message
    self.hint = hint
    self.path = path
    self.cause = cause
  }

  public var description: String {
    let because = cause.map { " (\($0))" } ?? ""
    return "\(message)\(because). \(hint)."
  }
}

extension RecordError {
  /// The meeting has moved on.
  public static func conflict(in meeting: MeetingID, expected: Head, actual: Head) -> RecordError {
    RecordError(
      .conflict(actual),
      "Meeting \(meeting) stands at \(actual), not at \(expected); nothing was recorded",
      hint: "Read the entries that came in between and decide again")
  }

  /// One key, two contents.
  public static func mismatch(of key: IdempotencyKey, in meeting: MeetingID) -> RecordError {
    RecordError(
      .idempotencyMismatch(key),
      "The idempotency key \(key) was used in meeting \(meeting) for something else",
      hint: "Send what was sent before, or choose a new key")
  }
}
