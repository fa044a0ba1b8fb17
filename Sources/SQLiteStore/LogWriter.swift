import GRDB
import PlenaryRecord

/// Writes entries inside a transaction, and knows the tree and where each meeting stands.
///
/// What it knows is ahead of the file while a transaction is open; when one is rolled back it
/// forgets, and reads again. Not thread-safe: the commit queue alone calls it.
struct LogWriter {
  /// Where a meeting stands, and its number in the file.
  private final class Standing {
    let id: Int64
    var head: Head
    /// The log indices of its idempotency keys.
    var indices: [String: Int64]

    init(id: Int64, head: Head, indices: [String: Int64]) {
      self.id = id
      self.head = head
      self.indices = indices
    }
  }

  /// The most keys kept in memory; beyond, they are forgotten and read again as needed.
  private static let mostKeys = 1_000_000

  let path: String
  let salts: SaltSource
  let beforeWrite: WriteFault?
  private var tree: MerkleTree
  /// What is in the file for certain.
  private var committedTree: MerkleTree
  private var standings: [MeetingID: Standing] = [:]
  private var keyCount = 0

  init(path: String, salts: SaltSource, beforeWrite: WriteFault?, tree: MerkleTree) {
    self.path = path
    self.salts = salts
    self.beforeWrite = beforeWrite
    self.tree = tree
    committedTree = tree
  }

  mutating func committed() {
    committedTree = tree
    if keyCount > LogWriter.mostKeys { forgetMeetings() }
  }

  mutating func rolledBack() {
    tree = committedTree
    forgetMeetings()
  }

  private mutating func forgetMeetings() {
    standings = [:]
    keyCount = 0
  }

  /// Appends within the transaction.
  ///
  /// - Throws: `RecordError` before anything is written, when the request is refused;
  ///   `WriteFailure` when writing failed, after which the transaction must be rolled back.
  mutating func append(
    _ request: AppendRequest, in db: Database, _ rows: RowWriter
  ) throws -> [Entry] {
    let known = try standing(of: request.meeting, in: db)
    let decision = try AppendDecision(
      for: request.drafts, in: request.meeting, at: known?.head ?? .empty,
      expecting: request.head
    ) { (key) throws(RecordError) -> Entry? in
      guard let index = known?.indices[key.text] else { return nil }
      return try entry(at: index, in: db)
    }
    if case .alreadyRecorded(let entries) = decision { return entries }
    do {
      let standing = try known ?? makeMeeting(request.meeting, in: db)
      var entries: [Entry] = []
      entries.reserveCapacity(request.drafts.count)
      for draft in request.drafts {
        let entry = Entry(
          draft, in: request.meeting, after: standing.head, salt: salts(), logIndex: tree.size)
        try beforeWrite?()
        try rows.insert(entry, meeting: standing.id)
        let leaf = entry.leafHash
        try grow(by: leaf, in: db, rows)
        standing.head = Head(sequence: entry.sequence, hash: leaf)
        standing.indices[entry.idempotencyKey.text] = entry.logIndex
        entries.append(entry)
      }
      keyCount += entries.count
      return entries
    } catch {
      throw WriteFailure(cause: error)
    }
  }

  private mutating func standing(of meeting: MeetingID, in db: Database) throws -> Standing? {
    if let known = standings[meeting] { return known }
    guard let number = try MeetingIndex.number(of: meeting, in: db),
      let last = try MeetingIndex.last(of: number, in: db)
    else { return nil }
    guard let commitment = EntryRow.hash(last, 1) else {
      throw RecordError(
        .corrupt, "The last entry of meeting \(meeting) in \(path) is damaged",
        hint: "Keep the file as it is, restore the last backup beside it and verify both",
        path: path)
    }
    let standing = Standing(
      id: number, head: Head(sequence: last[0], commitment: commitment),
      indices: try MeetingIndex.keys(of: number, in: db))
    standings[meeting] = standing
    keyCount += standing.indices.count
    return standing
  }

  private func entry(at index: Int64, in db: Database) throws(RecordError) -> Entry? {
    do {
      return try Row.fetchOne(
        db.cachedStatement(sql: "\(EntryRow.select) WHERE e.log_index = ?"), arguments: [index]
      ).map { try EntryRow.entry($0, path: path) }
    } catch {
      throw RecordError(error, path: path)
    }
  }

  private mutating func makeMeeting(_ meeting: MeetingID, in db: Database) throws -> Standing {
    try beforeWrite?()
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO meeting (name) VALUES (?)")
      .execute(arguments: [meeting.text])
    guard let id = try MeetingIndex.number(of: meeting, in: db) else {
      throw DatabaseError(message: "The meeting just written is not there")
    }
    let standing = Standing(id: id, head: .empty, indices: [:])
    standings[meeting] = standing
    return standing
  }

  /// Writes the hashes and the index of whatever the leaf completes.
  private mutating func grow(by leaf: Hash, in db: Database, _ rows: RowWriter) throws {
    var kept: [MerkleTree.Node] = []
    tree.append(leaf) { node in
      if node.height > 0, node.height % Tile.height == 0 { kept.append(node) }
    }
    for node in kept {
      try beforeWrite?()
      try rows.insert(node)
    }
    guard MeetingIndex.isDue(at: tree.size) else { return }
    try beforeWrite?()
    try MeetingIndex.write(at: tree.size, in: db)
  }
}

/// Writing failed in the middle of a transaction.
struct WriteFailure: Error {
  let cause: any Error
}
