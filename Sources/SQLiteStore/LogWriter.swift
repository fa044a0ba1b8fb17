import GRDB
import PlenaryRecord

/// Writes entries inside a transaction, and knows the tree and the heads that are committed.
///
/// Not thread-safe: the commit queue alone calls it.
struct LogWriter {
  /// Where a meeting stands, and its number in the file.
  struct Standing {
    var id: Int64
    var head: Head
    let keys: Keys
  }

  /// The log indices of a meeting's committed idempotency keys.
  final class Keys {
    var indices: [String: Int64] = [:]
  }

  /// What a transaction changes; taken over when it is committed.
  struct Working {
    var tree: MerkleTree
    var standings: [MeetingID: Standing] = [:]
    /// Keys not yet committed.
    var keys: [MeetingID: [String: Int64]] = [:]
  }

  /// The most keys kept in memory; beyond, they are forgotten and read again as needed.
  private static let mostKeys = 1_000_000

  let path: String
  let salts: SaltSource
  let beforeWrite: WriteFault?
  private(set) var tree: MerkleTree
  private var standings: [MeetingID: Standing] = [:]
  private var keyCount = 0

  init(path: String, salts: SaltSource, beforeWrite: WriteFault?, tree: MerkleTree) {
    self.path = path
    self.salts = salts
    self.beforeWrite = beforeWrite
    self.tree = tree
  }

  func begin() -> Working { Working(tree: tree) }

  mutating func committed(_ working: Working) {
    tree = working.tree
    standings.merge(working.standings) { $1 }
    for (meeting, keys) in working.keys {
      standings[meeting]?.keys.indices.merge(keys) { $1 }
      keyCount += keys.count
    }
    if keyCount > LogWriter.mostKeys {
      standings = [:]
      keyCount = 0
    }
  }

  /// Appends within the transaction.
  ///
  /// - Throws: `RecordError` before anything is written, when the request is refused;
  ///   `WriteFailure` when writing failed, after which the transaction must be rolled back.
  mutating func append(
    _ request: AppendRequest, in db: Database, _ working: inout Working
  ) throws -> [Entry] {
    var standing = try self.standing(of: request.meeting, in: db, working)
    let decision = try AppendDecision(
      for: request.drafts, in: request.meeting, at: standing?.head ?? .empty,
      expecting: request.head
    ) { (key) throws(RecordError) -> Entry? in
      let index =
        standing?.keys.indices[key.text] ?? working.keys[request.meeting]?[key.text]
      return try index.flatMap { (index) throws(RecordError) in try entry(at: index, in: db) }
    }
    if case .alreadyRecorded(let entries) = decision { return entries }
    do {
      var current = try standing ?? makeMeeting(request.meeting, in: db)
      var entries: [Entry] = []
      for draft in request.drafts {
        let entry = Entry(
          draft, in: request.meeting, after: current.head, salt: salts(),
          logIndex: working.tree.size)
        try insert(entry, meeting: current.id, in: db)
        let leaf = entry.leafHash
        try grow(&working.tree, by: leaf, in: db)
        current.head = Head(sequence: entry.sequence, hash: leaf)
        working.keys[request.meeting, default: [:]][entry.idempotencyKey.text] = entry.logIndex
        entries.append(entry)
      }
      standing = current
      working.standings[request.meeting] = current
      return entries
    } catch {
      throw WriteFailure(cause: error)
    }
  }

  private mutating func standing(
    of meeting: MeetingID, in db: Database, _ working: Working
  ) throws -> Standing? {
    if let known = working.standings[meeting] ?? standings[meeting] { return known }
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT m.id, e.sequence, e.commitment FROM meeting m JOIN entry e ON e.meeting = m.id
          WHERE m.name = ? ORDER BY e.sequence DESC LIMIT 1
          """), arguments: [meeting.text])
    guard let row else { return nil }
    guard let commitment = EntryRow.hash(row, 2) else {
      throw RecordError(
        .corrupt, "The last entry of meeting \(meeting) in \(path) is damaged",
        hint: "Keep the file as it is, restore the last backup beside it and verify both",
        path: path)
    }
    let standing = Standing(
      id: row[0], head: Head(sequence: row[1], commitment: commitment), keys: Keys())
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT idempotency_key, log_index FROM entry WHERE meeting = ?"),
      arguments: [standing.id])
    while let row = try rows.next() { standing.keys.indices[row[0]] = row[1] }
    // Committed: what this transaction adds stands in `working`.
    standings[meeting] = standing
    keyCount += standing.keys.indices.count
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

  private func makeMeeting(_ meeting: MeetingID, in db: Database) throws -> Standing {
    try beforeWrite?()
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO meeting (name) VALUES (?)")
      .execute(arguments: [meeting.text])
    let id = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM meeting WHERE name = ?"), arguments: [meeting.text])
    guard let id else { throw DatabaseError(message: "The meeting just written is not there") }
    return Standing(id: id, head: .empty, keys: Keys())
  }

  private func insert(_ entry: Entry, meeting: Int64, in db: Database) throws {
    try beforeWrite?()
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO entry
          (log_index, meeting, sequence, idempotency_key, previous, salt, commitment, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      entry.logIndex, meeting, entry.sequence, entry.idempotencyKey.text, entry.previous.data,
      entry.salt.data, entry.commitment.data, entry.body.data,
    ])
  }

  private func grow(_ tree: inout MerkleTree, by leaf: Hash, in db: Database) throws {
    var kept: [MerkleTree.Node] = []
    tree.append(leaf) { node in
      if node.height > 0, node.height % Tile.height == 0 { kept.append(node) }
    }
    for node in kept {
      try beforeWrite?()
      try db.cachedStatement(sql: "INSERT INTO tree_hash (level, place, hash) VALUES (?, ?, ?)")
        .execute(arguments: [node.height / Tile.height, node.index, node.hash.data])
    }
  }
}

/// Writing failed in the middle of a transaction.
struct WriteFailure: Error {
  let cause: any Error
}
