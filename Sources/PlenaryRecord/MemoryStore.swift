import Synchronization

/// A record in memory: for tests, trials and replays. What it holds is gone with the process.
public final class MemoryStore: RecordStore {
  fileprivate struct State {
    var entries: [Entry] = []
    /// The kept levels of the tree: `hashes[k]` are the roots of subtrees of 256^k leaves.
    var hashes: [[Hash]] = [[]]
    var tree = MerkleTree()
    /// The log indices of each meeting's entries.
    var meetings: [MeetingID: [Int]] = [:]
    var keys: [MeetingID: [IdempotencyKey: Int]] = [:]
  }

  public let verifierKey: VerifierKey
  private let state = Mutex(State())
  private let broadcast = ChangeBroadcast()
  private let salts: SaltSource
  private let beforeWrite: WriteFault?

  /// - Parameters:
  ///   - verifierKey: the public key of the log.
  ///   - salts: where salts come from; random unless a test says otherwise.
  public convenience init(verifierKey: VerifierKey, salts: SaltSource = .random) {
    self.init(verifierKey: verifierKey, salts: salts, beforeWrite: nil)
  }

  package init(verifierKey: VerifierKey, salts: SaltSource, beforeWrite: WriteFault?) {
    self.verifierKey = verifierKey
    self.salts = salts
    self.beforeWrite = beforeWrite
  }

  public func append(
    _ drafts: [EntryDraft], to meeting: MeetingID, expecting head: Head
  ) async throws(RecordError) -> [Entry] {
    let result = state.withLock { state -> Result<[Entry], RecordError> in
      Result { () throws(RecordError) -> [Entry] in
        try append(drafts, to: meeting, expecting: head, in: &state)
      }
    }
    let entries = try result.get()
    broadcast.announce([meeting])
    return entries
  }

  private func append(
    _ drafts: [EntryDraft], to meeting: MeetingID, expecting expected: Head,
    in state: inout State
  ) throws(RecordError) -> [Entry] {
    var head = state.head(of: meeting)
    let decision = try AppendDecision(for: drafts, in: meeting, at: head, expecting: expected) {
      (key) throws(RecordError) in state.keys[meeting]?[key].map { state.entries[$0] }
    }
    if case .alreadyRecorded(let entries) = decision { return entries }
    var appended: [Entry] = []
    for draft in drafts {
      let entry = Entry(
        draft, in: meeting, after: head, salt: salts(),
        logIndex: Int64(state.entries.count + appended.count))
      try beforeWrite?()
      head = entry.head
      appended.append(entry)
    }
    for entry in appended { state.add(entry) }
    return appended
  }

  public func head(of meeting: MeetingID) async throws(RecordError) -> Head {
    state.withLock { $0.head(of: meeting) }
  }

  public func read(
    _ meeting: MeetingID, after sequence: Int64, limit: Int
  ) async throws(RecordError) -> [Entry] {
    state.withLock { state in
      let indices = state.meetings[meeting] ?? []
      return indices.dropFirst(Int(max(0, sequence))).prefix(max(0, limit)).map {
        state.entries[$0]
      }
    }
  }

  public func meetings() async throws(RecordError) -> [MeetingID] {
    state.withLock { $0.meetings.keys.sorted() }
  }

  public func readLog(from index: Int64, limit: Int) async throws(RecordError) -> [Entry] {
    state.withLock { Array($0.entries.dropFirst(Int(max(0, index))).prefix(max(0, limit))) }
  }

  public func logSize() async throws(RecordError) -> Int64 {
    state.withLock { $0.tree.size }
  }

  public func treeHashes(
    level: Int, from start: Int64, count: Int
  ) async throws(RecordError) -> [Hash] {
    let hashes = state.withLock { state -> [Hash] in
      guard state.hashes.indices.contains(level), start >= 0 else { return [] }
      return Array(state.hashes[level].dropFirst(Int(start)).prefix(count))
    }
    guard hashes.count == count else { throw .missingHashes(level: level, from: start) }
    return hashes
  }

  public func changes(in meeting: MeetingID) -> AsyncStream<Void> {
    broadcast.changes(in: meeting)
  }
}

/// Called before each write; throws in place of it, in tests.
package typealias WriteFault = @Sendable () throws(RecordError) -> Void

extension RecordError {
  package static func missingHashes(level: Int, from start: Int64) -> RecordError {
    RecordError(
      .corrupt, "The log's tree has no hashes at level \(level) from place \(start) on",
      hint: "Restore the record from a backup, then verify it")
  }
}

extension MemoryStore.State {
  fileprivate func head(of meeting: MeetingID) -> Head {
    meetings[meeting]?.last.map { entries[$0].head } ?? .empty
  }

  fileprivate mutating func add(_ entry: Entry) {
    meetings[entry.meeting, default: []].append(entries.count)
    keys[entry.meeting, default: [:]][entry.idempotencyKey] = entries.count
    entries.append(entry)
    tree.append(entry.leafHash) { node in
      guard node.height % Tile.height == 0 else { return }
      let level = node.height / Tile.height
      if hashes.count == level { hashes.append([]) }
      hashes[level].append(node.hash)
    }
  }
}
