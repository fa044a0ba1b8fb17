public import CanonicalJSON

/// One step of a meeting, as the record holds it.
///
/// ## The envelope
///
/// What is hashed is the *envelope*, the canonical JSON (RFC 8785) of
///
/// ```json
/// {"body":{"vote":"yes"},"key":"c-17","meeting":"council-3","previous":"AAAA…A=","sequence":1}
/// ```
///
/// - `body` is what the caller recorded, unread by the record;
/// - `key` is the idempotency key;
/// - `previous` is the leaf hash of the meeting's entry before, in Base64, or 32 zero bytes;
/// - `sequence` counts the meeting's entries from 1.
///
/// Its commitment is `SHA-256("plenary-entry/v1" ‖ LF ‖ salt ‖ envelope)`. The commitment, and
/// nothing else, is the entry's leaf in the organisation's log.
public struct Entry: Sendable, Hashable {
  public let meeting: MeetingID
  /// The place in the meeting, from 1.
  public let sequence: Int64
  /// What was recorded: a JSON object in canonical form.
  public let body: [UInt8]
  public let idempotencyKey: IdempotencyKey
  /// The leaf hash of the meeting's entry before this one; `Hash.zero` for the first.
  public let previous: Hash
  public let salt: Salt
  /// `SHA-256("plenary-entry/v1" ‖ LF ‖ salt ‖ envelope)`.
  public let commitment: Hash
  /// The place in the organisation's log, from 0.
  public let logIndex: Int64

  /// The draft as the entry at this place; hashes it.
  public init(
    _ draft: EntryDraft, in meeting: MeetingID, after head: Head, salt: Salt, logIndex: Int64
  ) {
    self.meeting = meeting
    sequence = head.sequence + 1
    body = draft.body
    idempotencyKey = draft.idempotencyKey
    previous = head.hash
    self.salt = salt
    self.logIndex = logIndex
    let envelope = Entry.envelope(
      body: draft.body, key: draft.idempotencyKey, meeting: meeting, previous: head.hash,
      sequence: head.sequence + 1)
    commitment = envelope.withUnsafeBytes { Hashing.commitment(salt: salt, envelope: $0) }
  }

  /// An entry as a store kept it; nothing is checked here, verifying does that.
  public init(
    stored body: [UInt8], idempotencyKey: IdempotencyKey, meeting: MeetingID, sequence: Int64,
    previous: Hash, salt: Salt, commitment: Hash, logIndex: Int64
  ) {
    self.meeting = meeting
    self.sequence = sequence
    self.body = body
    self.idempotencyKey = idempotencyKey
    self.previous = previous
    self.salt = salt
    self.commitment = commitment
    self.logIndex = logIndex
  }

  /// The bytes that are hashed.
  public var envelope: [UInt8] {
    Entry.envelope(
      body: body, key: idempotencyKey, meeting: meeting, previous: previous, sequence: sequence)
  }

  /// The entry's hash in the log: `SHA-256(0x00 ‖ commitment)` (RFC 6962).
  public var leafHash: Hash { Hashing.leaf(commitment) }

  /// Where the meeting stands after this entry.
  public var head: Head { Head(sequence: sequence, hash: leafHash) }

  /// What was recorded, as a value.
  ///
  /// - Throws: `JSONSyntaxError` when the store was altered from outside.
  public func bodyValue() throws(JSONSyntaxError) -> JSONValue {
    try JSONValue(parsing: body)
  }

  private static func envelope(
    body: [UInt8], key: IdempotencyKey, meeting: MeetingID, previous: Hash, sequence: Int64
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count + 200)
    bytes.append(contentsOf: #"{"body":"#.utf8)
    bytes.append(contentsOf: body)
    bytes.append(contentsOf: #","key":""#.utf8)
    bytes.append(contentsOf: key.text.utf8)
    bytes.append(contentsOf: #"","meeting":""#.utf8)
    bytes.append(contentsOf: meeting.text.utf8)
    bytes.append(contentsOf: #"","previous":""#.utf8)
    previous.withUnsafeBytes { Base64.append($0, to: &bytes) }
    bytes.append(contentsOf: #"","sequence":"#.utf8)
    bytes.append(contentsOf: String(sequence).utf8)
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }
}

/// Where a meeting stands: what its next entry must follow.
public struct Head: Sendable, Hashable, CustomStringConvertible {
  /// The number of entries.
  public let sequence: Int64
  /// The leaf hash of the last entry; `Hash.zero` when there is none.
  public let hash: Hash

  public init(sequence: Int64, hash: Hash) {
    self.sequence = sequence
    self.hash = hash
  }

  /// Before the first entry.
  public static let empty = Head(sequence: 0, hash: .zero)

  public var description: String {
    sequence == 0 ? "no entry" : "entry \(sequence) (\(hash))"
  }
}

/// What a caller asks to have recorded.
public struct EntryDraft: Sendable, Hashable {
  /// A JSON object in canonical form.
  public let body: [UInt8]
  /// The same key twice in one meeting is one entry.
  public let idempotencyKey: IdempotencyKey

  /// The longest body, in bytes.
  public static let greatestBodyLength = 1 << 20

  /// - Throws: `RecordError` with code `invalidDraft` when the body has no canonical form or is
  ///   longer than ``greatestBodyLength``.
  public init(body: JSONObject, idempotencyKey: IdempotencyKey) throws(RecordError) {
    let bytes: [UInt8]
    do { bytes = try JSONValue.object(body).canonicalBytes() } catch {
      throw RecordError(
        .invalidDraft, "The entry cannot be recorded: \(error.message) at \(error.path)",
        hint: error.hint)
    }
    try self.init(written: bytes, idempotencyKey: idempotencyKey)
  }

  /// For a body that was written in canonical form to begin with, which is checked: that takes a
  /// fraction of the time of making a value and writing it.
  ///
  /// - Throws: `RecordError` with code `invalidDraft` when the bytes are no JSON object in canonical
  ///   form or more than ``greatestBodyLength``.
  public init(canonicalBody bytes: [UInt8], idempotencyKey: IdempotencyKey) throws(RecordError) {
    guard bytes.first == UInt8(ascii: "{"), CanonicalScanner.isCanonical(bytes) else {
      throw RecordError(
        .invalidDraft, "The entry cannot be recorded: it is no JSON object in canonical form",
        hint: "Write it by RFC 8785, or pass the object itself")
    }
    try self.init(written: bytes, idempotencyKey: idempotencyKey)
  }

  private init(written bytes: [UInt8], idempotencyKey: IdempotencyKey) throws(RecordError) {
    guard bytes.count <= EntryDraft.greatestBodyLength else {
      throw RecordError(
        .invalidDraft,
        "The entry has \(bytes.count) bytes; at most \(EntryDraft.greatestBodyLength) are recorded",
        hint: "Keep long texts in a document and record its SHA-256")
    }
    body = bytes
    self.idempotencyKey = idempotencyKey
  }
}
