package import GRDB
public import PlenaryRecord

/// GRDB has a `RecordError` too.
public typealias StoreError = PlenaryRecord.RecordError

/// A record in one SQLite file.
///
/// - One process and one writer a file, kept by a lock beside it (`FILE.lock`).
/// - Write-ahead log with `PRAGMA synchronous = FULL`: an entry that `append` returned was synced
///   to disk. GRDB's pool sets `NORMAL` behind one's back, which would lose the last commits
///   when the power fails; it is set back here and checked.
/// - Group commit: requests that wait together are synced together.
public final class SQLiteRecordStore: RecordStore {
  public let verifierKey: VerifierKey
  /// The file.
  public let path: String

  package let pool: DatabasePool
  private let lock: FileLock
  private let queue: CommitQueue
  private let broadcast: ChangeBroadcast

  /// Opens a record that exists.
  ///
  /// - Throws: `missingFile`, `notARecord`, `locked`, `corrupt`, `newerFormat`, `readOnly`.
  public static func open(_ path: String) async throws(StoreError) -> SQLiteRecordStore {
    try await open(path, options: Options())
  }

  /// Opens the record, or makes it for the log of that key when there is no such file.
  ///
  /// - Throws: as ``open(_:)``; `wrongKey` when the file holds another log.
  public static func open(
    _ path: String, creatingFor key: VerifierKey
  ) async throws(StoreError) -> SQLiteRecordStore {
    try await open(path, options: Options(creatingFor: key))
  }

  /// How a record is opened.
  public struct Options: Sendable {
    /// The key of the log to make when there is no file; `nil` opens only what exists.
    public var creatingFor: VerifierKey?
    /// The most requests in one transaction; 1 turns group commit off, to measure it.
    public var groupLimit = 4096
    package var salts = SaltSource.random
    package var beforeWrite: WriteFault?

    public init(creatingFor key: VerifierKey? = nil) { creatingFor = key }
  }

  /// Opens a record as the options say; throws as ``open(_:creatingFor:)``.
  public static func open(
    _ path: String, options: Options
  ) async throws(StoreError) -> SQLiteRecordStore {
    try FileCheck.check(path, mayCreate: options.creatingFor != nil)
    let lock = try FileLock(besides: path)
    do {
      let pool = try await openPool(path, creatingFor: options.creatingFor)
      do {
        return try await SQLiteRecordStore(path: path, pool: pool, lock: lock, options: options)
      } catch {
        try pool.close()
        throw error
      }
    } catch {
      throw RecordError(error, path: path)
    }
  }

  private init(
    path: String, pool: DatabasePool, lock: FileLock, options: Options
  ) async throws {
    self.path = path
    self.pool = pool
    self.lock = lock
    let text = try await pool.read { try String.fetchOne($0, sql: "SELECT verifier_key FROM log") }
    guard let text, let key = VerifierKey(text) else {
      throw FileCheck.notARecord(path, "it names no log")
    }
    if let wanted = options.creatingFor, wanted != key {
      throw RecordError.wrongKey(of: key, given: wanted)
    }
    verifierKey = key
    let reader = LogReader(pool: pool, path: path)
    let writer = LogWriter(
      path: path, salts: options.salts, beforeWrite: options.beforeWrite,
      tree: try await reader.tree(size: try await reader.logSize()))
    broadcast = ChangeBroadcast()
    queue = CommitQueue(
      pool: pool, writer: writer, broadcast: broadcast, groupLimit: options.groupLimit)
  }

  /// Waits for the appends under way, then closes the file and lets go of its lock. Later calls
  /// fail with `closed`.
  public func close() async throws(StoreError) {
    await queue.close(because: .closed(path))
    broadcast.finish()
    do { try pool.close() } catch { throw RecordError(error, path: path) }
    lock.release()
  }

  public func append(
    _ drafts: [EntryDraft], to meeting: MeetingID, expecting head: Head
  ) async throws(StoreError) -> [Entry] {
    try await queue.append(AppendRequest(drafts: drafts, meeting: meeting, head: head)).get()
  }

  /// A transaction on tables beside the log, synced before it returns.
  package func writeBeside<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(StoreError) -> Value {
    try await queue.writeBeside(body).get()
  }

  package func readBeside<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(StoreError) -> Value {
    do { return try await pool.read(body) } catch { throw RecordError(error, path: path) }
  }

  /// What was overwritten in the file is not left in its write-ahead log.
  package func emptyWriteAheadLog() async throws(StoreError) {
    try await queue.emptyWriteAheadLog().get()
  }

  public func changes(in meeting: MeetingID) -> AsyncStream<Void> {
    broadcast.changes(in: meeting)
  }

  private var reader: LogReader { LogReader(pool: pool, path: path) }

  public func head(of meeting: MeetingID) async throws(StoreError) -> Head {
    try await reader.head(of: meeting)
  }

  public func read(
    _ meeting: MeetingID, after sequence: Int64, limit: Int
  ) async throws(StoreError) -> [Entry] {
    try await reader.read(meeting, after: sequence, limit: limit)
  }

  public func meetings() async throws(StoreError) -> [MeetingID] {
    try await reader.meetings()
  }

  public func readLog(from index: Int64, limit: Int) async throws(StoreError) -> [Entry] {
    try await reader.readLog(from: index, limit: limit)
  }

  public func logSize() async throws(StoreError) -> Int64 {
    try await reader.logSize()
  }

  public func treeHashes(
    level: Int, from start: Int64, count: Int
  ) async throws(StoreError) -> [Hash] {
    try await reader.treeHashes(level: level, from: start, count: count)
  }
}
