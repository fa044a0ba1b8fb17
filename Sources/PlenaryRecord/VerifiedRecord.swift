/// The entries of an exported record that was verified: there is no other way to read one, so
/// that unchecked entries cannot be replayed.
public struct VerifiedRecord: Sendable {
  /// In the order of the log.
  public let entries: [Entry]
  public let verification: Verification

  /// Reads a record after verifying it.
  ///
  /// - Throws: the first thing that is wrong.
  public init(
    _ bytes: [UInt8], verifiedBy verifier: RecordVerifier = RecordVerifier()
  ) throws(Finding) {
    verification = verifier.verify(bytes)
    if let finding = verification.finding { throw finding }
    entries = bytes.withUnsafeBufferPointer { VerifiedRecord.entries(in: $0) }
  }

  private static func entries(in text: UnsafeBufferPointer<UInt8>) -> [Entry] {
    var entries: [Entry] = []
    for slice in text.split(separator: 0x0A) {
      let line = UnsafeBufferPointer(rebasing: slice)
      guard case .entry(let entry) = RecordLine(parsing: line), let envelope = entry.envelope
      else { continue }
      entries.append(
        Entry(
          stored: Array(line[envelope.body]),
          idempotencyKey: IdempotencyKey(stored: name(line, envelope.key)),
          meeting: MeetingID(stored: name(line, envelope.meeting)),
          sequence: envelope.sequence, previous: envelope.previous, salt: entry.salt,
          commitment: entry.commitment, logIndex: entry.logIndex))
    }
    return entries
  }

  private static func name(_ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: line[range], as: UTF8.self)
  }
}
