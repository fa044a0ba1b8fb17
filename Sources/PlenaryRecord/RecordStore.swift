/// Where an organisation's meetings are recorded: append-only, in one log.
///
/// An entry that `append` returned is on disk and stays. Every implementation passes the same
/// tests, `RecordStoreTests`.
public protocol RecordStore: TreeReader {
  /// The public key of the log, with its name.
  var verifierKey: VerifierKey { get }

  /// Appends entries to a meeting: all of them or none.
  ///
  /// When every draft's idempotency key was recorded before with the same body, the entries of
  /// then are returned, wherever the meeting stands now: the request was sent twice.
  ///
  /// - Parameter head: where the caller read the meeting to stand, `Head.empty` for a new one.
  /// - Returns: the entries, in order, durable.
  /// - Throws: `conflict` when the meeting stands elsewhere, `idempotencyMismatch` when a key was
  ///   recorded with another body (or only some of the keys were recorded), or what the disk
  ///   said. In every case nothing was recorded.
  func append(
    _ drafts: [EntryDraft], to meeting: MeetingID, expecting head: Head
  ) async throws(RecordError) -> [Entry]

  /// Where a meeting stands; `Head.empty` when nothing was recorded of it.
  func head(of meeting: MeetingID) async throws(RecordError) -> Head

  /// Entries of a meeting in order.
  ///
  /// - Parameters:
  ///   - sequence: entries after this one are read; 0 from the first.
  ///   - limit: at most so many.
  func read(
    _ meeting: MeetingID, after sequence: Int64, limit: Int
  ) async throws(RecordError) -> [Entry]

  /// The meetings that have an entry, by name.
  func meetings() async throws(RecordError) -> [MeetingID]

  /// Entries of all meetings in the order of the log.
  ///
  /// - Parameters:
  ///   - index: the log index of the first, from 0.
  ///   - limit: at most so many.
  func readLog(from index: Int64, limit: Int) async throws(RecordError) -> [Entry]

  /// An element for one or more entries appended to the meeting since the one before; the first
  /// may come at once. Hints may be coalesced but none is lost: read after each.
  func changes(in meeting: MeetingID) -> AsyncStream<Void>
}

extension RecordStore {
  /// All entries of a meeting, in order.
  public func readAll(_ meeting: MeetingID) async throws(RecordError) -> [Entry] {
    var entries: [Entry] = []
    while true {
      let batch = try await read(meeting, after: Int64(entries.count), limit: 1000)
      entries.append(contentsOf: batch)
      if batch.count < 1000 { return entries }
    }
  }

  /// The log as it stands now, signed.
  ///
  /// - Throws: `wrongKey` when the key is not this log's.
  public func checkpoint(signedBy key: LogKey) async throws(RecordError) -> SignedNote {
    guard key.verifierKey == verifierKey else {
      throw .wrongKey(of: verifierKey, given: key.verifierKey)
    }
    return key.sign(try await treeHead(size: try await logSize()))
  }

  /// The entries of a meeting after a sequence number, those recorded and those to come, in
  /// order, none missed and none twice, until the task is cancelled.
  public func subscribe(
    to meeting: MeetingID, after sequence: Int64 = 0
  ) -> EntrySubscription<Self> {
    EntrySubscription(store: self, meeting: meeting, after: sequence)
  }
}

extension RecordError {
  package static func wrongKey(of log: VerifierKey, given: VerifierKey) -> RecordError {
    RecordError(
      .wrongKey, "The log is signed with the key \(log), not with \(given)",
      hint: "Use the key file that was made together with this record")
  }
}

/// A meeting's entries as they come; see ``RecordStore/subscribe(to:after:)``.
///
/// A subscriber holds no queue: it is told that there is more and reads it, so that a slow one
/// costs no memory and misses nothing.
public struct EntrySubscription<Store: RecordStore>: AsyncSequence, Sendable {
  public typealias Element = Entry
  public typealias Failure = RecordError

  let store: Store
  let meeting: MeetingID
  let after: Int64

  init(store: Store, meeting: MeetingID, after sequence: Int64) {
    self.store = store
    self.meeting = meeting
    after = sequence
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(
      store: store, meeting: meeting, sequence: after,
      changes: store.changes(in: meeting).makeAsyncIterator())
  }

  public struct Iterator: AsyncIteratorProtocol {
    let store: Store
    let meeting: MeetingID
    /// The last entry given.
    var sequence: Int64
    var changes: AsyncStream<Void>.Iterator
    var read: ArraySlice<Entry> = []

    public mutating func next() async throws(RecordError) -> Entry? {
      try await next(isolation: nil)
    }

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(RecordError) -> Entry? {
      while read.isEmpty {
        // The changes were asked for before this read, so an entry appended after it is told.
        do { read = try await store.read(meeting, after: sequence, limit: 256)[...] } catch {
          if error.code == .cancelled { return nil }
          throw error
        }
        if read.isEmpty {
          guard await changes.next(isolation: actor) != nil else { return nil }
        }
      }
      guard let entry = read.popFirst() else { return nil }
      sequence = entry.sequence
      return entry
    }
  }
}
