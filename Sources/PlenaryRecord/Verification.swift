/// What verifying a record came to.
public struct Verification: Sendable {
  /// The first thing that is wrong, or `nil`.
  public internal(set) var finding: Finding?
  /// What the log signed; set when its signature is valid.
  public internal(set) var checkpoint: Checkpoint?
  /// The key in the record.
  public internal(set) var key: VerifierKey?
  /// Whether the key was given by whoever asked, and not taken from the record itself. If not,
  /// the record is one that *some* key signed.
  public internal(set) var isKeyTrusted = false
  public internal(set) var scope: RecordScope?
  /// Entries read before the finding, if any.
  public internal(set) var entryCount: Int64 = 0
  /// Meetings read, by name, with the number of their entries.
  public internal(set) var meetings: [MeetingID: Int64] = [:]
  /// Names of further signatures, for example of witnesses, that were not checked.
  public internal(set) var uncheckedSignatures: [String] = []

  init() {}

  /// Whether every entry is the one that the log's key signed, and none is missing.
  public var isGenuine: Bool { finding == nil }
}

/// Checks exported records; needs nothing but the file.
public struct RecordVerifier: Sendable {
  /// The key to trust; without one, the key in the record is taken at its word.
  public var trustedKey: VerifierKey?
  /// An older checkpoint of the same log, for example one that a witness kept: the record must
  /// begin with the entries it signed.
  public var olderCheckpoint: SignedNote?

  public init(trusting key: VerifierKey? = nil, against olderCheckpoint: SignedNote? = nil) {
    trustedKey = key
    self.olderCheckpoint = olderCheckpoint
  }

  /// Verifies a record in memory.
  public func verify(_ bytes: [UInt8]) -> Verification {
    bytes.withUnsafeBufferPointer { text in
      var run = VerificationRun(self)
      let read = run.begin(text)
      let body = UnsafeBufferPointer(rebasing: text[read...])
      let rest = run.finding == nil ? run.consume(body) : 0
      return run.finish(incompleteBytes: body.count - rest)
    }
  }

  /// Verifies a record in a file, reading it piece by piece.
  ///
  /// - Parameter progress: told how many bytes were read, after each piece.
  /// - Throws: when the file cannot be read; what is wrong with its content is a finding.
  public func verify(
    contentsOf path: String, progress: (_ bytesRead: Int64) -> Void = { _ in }
  ) throws(RecordError) -> Verification {
    let reader = try FileReader(path)
    let size = 8 << 20
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { buffer.deallocate() }
    let bytes = UnsafeBufferPointer(buffer.bindMemory(to: UInt8.self))
    var run = VerificationRun(self)
    var filled = try reader.read(into: buffer)
    var total = Int64(filled)
    progress(total)
    var position = run.begin(UnsafeBufferPointer(rebasing: bytes[..<filled]))
    while run.finding == nil {
      let text = UnsafeBufferPointer(rebasing: bytes[position..<filled])
      let read = run.consume(text)
      let rest = text.count - read
      if filled < size || rest == size { return run.finish(incompleteBytes: rest) }
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[(filled - rest)..<filled]))
      let more = UnsafeMutableRawBufferPointer(rebasing: buffer[rest...])
      filled = rest + (try reader.read(into: more))
      total += Int64(filled - rest)
      progress(total)
      position = 0
    }
    return run.finish(incompleteBytes: 0)
  }
}

extension RecordVerifier {
  /// Verifies what a store holds, as if it were exported, without writing a file.
  ///
  /// - Parameter checkpoint: a checkpoint of the store's log; entries after it are not read.
  /// - Throws: what reading the store throws; what is wrong with its content is a finding.
  public func verify(
    _ scope: RecordScope = .log, of store: some RecordStore, under checkpoint: SignedNote
  ) async throws(RecordError) -> Verification {
    var run = VerificationRun(self)
    var hasBegun = false
    try await ExportedRecord.write(scope, of: store, under: checkpoint) { piece in
      piece.withUnsafeBufferPointer { text in
        if !hasBegun {
          hasBegun = true
          _ = run.begin(text)
        } else if run.finding == nil {
          _ = run.consume(text)
        }
      }
    }
    return run.finish(incompleteBytes: 0)
  }
}
