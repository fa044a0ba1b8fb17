/// A record as one plain-text file that proves itself.
///
/// ## Format `plenary-record/v1`
///
/// UTF-8, lines ended by a line feed. Example:
///
/// ```
/// plenary-record/v1
/// key example.org/council+2a6a3a7c+Ae2R…
/// scope meeting council-3
///
/// example.org/council
/// 4
/// nND/nri/U0xuHUrYSy0HtMeal2vzD9V4k/BO79C+QeI=
///
/// — example.org/council Kmo6fA…
///
/// entry 0 q83vASNFZ4mrze8BI0VniQ== 5RgK…= {"body":{…},"key":"c1","meeting":"council-3",…}
/// tree 1 0 BSv4…=
/// entry 2 ASNFZ4mrze8BI0VniavN7w== fXcL…= {"body":{…},"key":"c2","meeting":"council-3",…}
/// tree 3 0 mA9x…=
/// end 2
/// ```
///
/// - `key` is the log's public key (``VerifierKey``); trust it only if it came another way too.
/// - `scope` is `log`, for every entry, or `meeting` and a name.
/// - Between blank lines stands the signed checkpoint (``SignedNote``, ``Checkpoint``).
/// - The lines from there to `end` walk through the log from its first leaf to its last, and give
///   each leaf once:
///   - `entry INDEX SALT COMMITMENT ENVELOPE` is a leaf that is shown. The salt and the commitment
///     are Base64; the envelope (``Entry``) is canonical JSON to the end of the line;
///   - `tree START HEIGHT HASH` stands for the `2^HEIGHT` leaves from `START` on, which are not
///     shown. `START` is a multiple of `2^HEIGHT`. Not in a record of scope `log`.
/// - `end COUNT` gives the number of entry lines. Nothing follows.
///
/// ## Checking it
///
/// For each entry, `COMMITMENT = SHA-256("plenary-entry/v1" ‖ LF ‖ SALT ‖ ENVELOPE)`; its leaf is
/// `SHA-256(0x00 ‖ COMMITMENT)`. Leaves and given hashes make up the Merkle tree of RFC 6962,
/// whose root is the checkpoint's. In each meeting `sequence` counts from 1, and `previous` is
/// the leaf hash of the meeting's entry before.
public enum ExportedRecord {
  /// Writes a record, piece by piece.
  ///
  /// - Parameters:
  ///   - scope: the whole log, or one meeting.
  ///   - store: where the entries are.
  ///   - checkpoint: what the log signed; entries after it are left out.
  ///   - olderSizes: sizes of older checkpoints that a verifier of a meeting's record will want
  ///     to compare with.
  ///   - write: takes the pieces in order.
  /// - Throws: `wrongKey` when the checkpoint is not signed by the store's key, `notARecord` when
  ///   the meeting has no entry, and what reading and writing throw.
  public static func write(
    _ scope: RecordScope, of store: some RecordStore, under checkpoint: SignedNote,
    comparableWith olderSizes: [Int64] = [],
    to write: ([UInt8]) throws(RecordError) -> Void
  ) async throws(RecordError) {
    guard let signed = checkpoint.checkpoint(signedBy: store.verifierKey),
      signed.tree.size <= (try await store.logSize())
    else {
      throw RecordError(
        .wrongKey, "The checkpoint is not one of the log \(store.verifierKey.name)",
        hint: "Sign a new checkpoint with the key of this log")
    }
    if case .meeting(let meeting) = scope, try await store.head(of: meeting) == .empty {
      throw RecordError(
        .missingFile, "Nothing is recorded of meeting \(meeting)",
        hint: "List the meetings of the record and choose one")
    }
    let header = RecordHeader.text(key: store.verifierKey, scope: scope, note: checkpoint)
    try write(Array(header.utf8))
    var walk = ExportWalk(store: store, size: signed.tree.size, stops: olderSizes.sorted())
    switch scope {
    case .log: try await walk.log(write)
    case .meeting(let meeting): try await walk.meeting(meeting, write)
    }
    try write(Array("end \(walk.entryCount)\n".utf8))
  }

  /// A record as bytes; see ``write(_:of:under:comparableWith:to:)``.
  public static func bytes(
    _ scope: RecordScope, of store: some RecordStore, under checkpoint: SignedNote,
    comparableWith olderSizes: [Int64] = []
  ) async throws(RecordError) -> [UInt8] {
    var bytes: [UInt8] = []
    try await write(scope, of: store, under: checkpoint, comparableWith: olderSizes) {
      bytes.append(contentsOf: $0)
    }
    return bytes
  }

  /// Writes a record to a file, which appears complete and synced to disk or not at all. A file
  /// of that name is replaced.
  public static func write(
    _ scope: RecordScope, of store: some RecordStore, under checkpoint: SignedNote,
    comparableWith olderSizes: [Int64] = [], toFile path: String
  ) async throws(RecordError) {
    let file = try NewFile(path)
    do {
      try await write(scope, of: store, under: checkpoint, comparableWith: olderSizes) {
        (piece) throws(RecordError) in try file.write(piece)
      }
      try file.commit()
    } catch {
      file.discard()
      throw error
    }
  }
}

/// Goes through the log from its first leaf to its last.
private struct ExportWalk<Store: RecordStore> {
  let store: Store
  let size: Int64
  /// Places where a hidden range is divided.
  let stops: [Int64]
  var position: Int64 = 0
  var entryCount: Int64 = 0

  init(store: Store, size: Int64, stops: [Int64]) {
    self.store = store
    self.size = size
    self.stops = stops
  }

  mutating func log(_ write: ([UInt8]) throws(RecordError) -> Void) async throws(RecordError) {
    while position < size {
      let batch = try await store.readLog(from: position, limit: 1000)
      guard !batch.isEmpty else { throw .missingHashes(level: 0, from: position) }
      try write(lines(batch))
    }
  }

  mutating func meeting(
    _ meeting: MeetingID, _ write: ([UInt8]) throws(RecordError) -> Void
  ) async throws(RecordError) {
    var sequence: Int64 = 0
    while true {
      let batch = try await store.read(meeting, after: sequence, limit: 1000)
      for entry in batch where entry.logIndex < size {
        try await hide(upTo: entry.logIndex, write)
        try write(lines([entry]))
      }
      guard let last = batch.last, last.logIndex < size else { break }
      sequence = last.sequence
    }
    try await hide(upTo: size, write)
  }

  private mutating func lines(_ entries: [Entry]) -> [UInt8] {
    var lines: [UInt8] = []
    for entry in entries where entry.logIndex == position && position < size {
      lines.append(contentsOf: "entry \(entry.logIndex) ".utf8)
      entry.salt.withUnsafeBytes { Base64.append($0, to: &lines) }
      lines.append(0x20)
      entry.commitment.withUnsafeBytes { Base64.append($0, to: &lines) }
      lines.append(0x20)
      lines.append(contentsOf: entry.envelope)
      lines.append(0x0A)
      position += 1
      entryCount += 1
    }
    return lines
  }

  private mutating func hide(
    upTo end: Int64, _ write: ([UInt8]) throws(RecordError) -> Void
  ) async throws(RecordError) {
    while position < end {
      let stop = stops.first { $0 > position && $0 < end } ?? end
      let height = Subtrees.greatestHeight(at: position, before: stop)
      let hash = try await store.subtree(height, position >> Int64(height))
      try write(Array("tree \(position) \(height) \(hash)\n".utf8))
      position += 1 << Int64(height)
    }
  }
}
