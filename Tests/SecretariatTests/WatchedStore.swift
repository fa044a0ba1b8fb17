import PlenaryRecord
import Synchronization

/// A store in memory that counts appends, lets a test hold them back, and fails when told to.
final class WatchedStore: RecordStore {
  private struct State {
    var appends: [Int] = []
    var isHeld = false
    var held: [CheckedContinuation<Void, Never>] = []
    var isFull = false
  }

  private let store: MemoryStore
  private let state = Mutex(State())

  init() throws {
    let key = try LogKey(name: "example.org/assembly", seed: [UInt8](repeating: 7, count: 32))
    store = MemoryStore(verifierKey: key.verifierKey)
  }

  /// How many drafts were in each append that the store has taken, in order.
  var appends: [Int] { state.withLock { $0.appends } }

  /// Appends wait from now on, until they are released.
  func hold() { state.withLock { $0.isHeld = true } }

  func release() {
    let held = state.withLock { state in
      state.isHeld = false
      defer { state.held = [] }
      return state.held
    }
    for append in held { append.resume() }
  }

  /// Whether the disk has room.
  func setFull(_ isFull: Bool) { state.withLock { $0.isFull = isFull } }

  var verifierKey: VerifierKey { store.verifierKey }

  func append(
    _ drafts: [EntryDraft], to meeting: MeetingID, expecting head: Head
  ) async throws(RecordError) -> [Entry] {
    await withCheckedContinuation { continuation in
      let mustWait = state.withLock { state in
        if state.isHeld { state.held.append(continuation) }
        return state.isHeld
      }
      if !mustWait { continuation.resume() }
    }
    // Others may come in between, as they may at a disk.
    await Task.yield()
    if state.withLock({ $0.isFull }) {
      throw RecordError(.diskFull, "There is no room", hint: "Make room")
    }
    let entries = try await store.append(drafts, to: meeting, expecting: head)
    state.withLock { $0.appends.append(drafts.count) }
    return entries
  }

  func read(
    _ meeting: MeetingID, after sequence: Int64, limit: Int
  ) async throws(RecordError) -> [Entry] {
    if Task.isCancelled { throw RecordError(.cancelled, "Cancelled", hint: "Read again") }
    return try await store.read(meeting, after: sequence, limit: limit)
  }

  func head(of meeting: MeetingID) async throws(RecordError) -> Head {
    try await store.head(of: meeting)
  }
  func meetings() async throws(RecordError) -> [MeetingID] { try await store.meetings() }
  func readLog(from index: Int64, limit: Int) async throws(RecordError) -> [Entry] {
    try await store.readLog(from: index, limit: limit)
  }
  func logSize() async throws(RecordError) -> Int64 { try await store.logSize() }
  func treeHashes(
    level: Int, from start: Int64, count: Int
  ) async throws(RecordError) -> [Hash] {
    try await store.treeHashes(level: level, from: start, count: count)
  }
  func changes(in meeting: MeetingID) -> AsyncStream<Void> { store.changes(in: meeting) }
}
