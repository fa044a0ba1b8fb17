import GRDB
import PlenaryRecord

/// Reads a record; each call sees all that was committed before it.
struct LogReader: TreeReader {
  let pool: DatabasePool
  let path: String

  func head(of meeting: MeetingID) async throws(RecordError) -> Head {
    try await reading { db in
      guard let number = try MeetingIndex.number(of: meeting, in: db),
        let row = try MeetingIndex.last(of: number, in: db),
        let commitment = EntryRow.hash(row, 1)
      else { return .empty }
      return Head(sequence: row[0], commitment: commitment)
    }
  }

  func read(
    _ meeting: MeetingID, after sequence: Int64, limit: Int
  ) async throws(RecordError) -> [Entry] {
    let path = path
    return try await reading { db in
      guard let number = try MeetingIndex.number(of: meeting, in: db) else { return [] }
      return try MeetingIndex.entries(
        of: number, after: sequence, limit: max(0, limit), in: db, path: path)
    }
  }

  func meetings() async throws(RecordError) -> [MeetingID] {
    try await reading { db in
      // A meeting is written with its first entry.
      try String.fetchAll(db, sql: "SELECT name FROM meeting ORDER BY name")
        .map { MeetingID(stored: $0) }
    }
  }

  func readLog(from index: Int64, limit: Int) async throws(RecordError) -> [Entry] {
    let path = path
    return try await reading { db in
      let rows = try Row.fetchCursor(
        db, sql: "\(EntryRow.select) WHERE e.log_index >= ? ORDER BY e.log_index LIMIT ?",
        arguments: [index, max(0, limit)])
      return try EntryRow.entries(rows, path: path)
    }
  }

  func logSize() async throws(RecordError) -> Int64 {
    try await reading { db in
      try Int64.fetchOne(db, sql: "SELECT MAX(log_index) + 1 FROM entry") ?? 0
    }
  }

  func treeHashes(
    level: Int, from start: Int64, count: Int
  ) async throws(RecordError) -> [Hash] {
    let hashes = try await reading { db -> [Hash] in
      let end = start + Int64(count)
      let rows =
        level == 0
        ? try Row.fetchCursor(
          db,
          sql: """
            SELECT log_index, commitment FROM entry WHERE log_index >= ? AND log_index < ?
            ORDER BY log_index
            """, arguments: [start, end])
        : try Row.fetchCursor(
          db,
          sql: """
            SELECT place, hash FROM tree_hash WHERE level = ? AND place >= ? AND place < ?
            ORDER BY place
            """, arguments: [level, start, end])
      var hashes: [Hash] = []
      while let row = try rows.next() {
        guard let hash = EntryRow.hash(row, 1), row[0] == start + Int64(hashes.count) else {
          throw RecordError.missingHashes(level: level, from: start + Int64(hashes.count))
        }
        hashes.append(level == 0 ? MerkleTree.leafHash(of: hash.bytes) : hash)
      }
      return hashes
    }
    guard hashes.count == count else {
      throw .missingHashes(level: level, from: start + Int64(hashes.count))
    }
    return hashes
  }

  private func reading<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(RecordError) -> Value {
    do { return try await pool.read(body) } catch { throw RecordError(error, path: path) }
  }
}
