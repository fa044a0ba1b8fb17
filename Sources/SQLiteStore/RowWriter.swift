import GRDB
import GRDBSQLite
import PlenaryRecord

/// Inserts the rows that every append needs, by statements prepared once for a connection.
///
/// SQLite reads what is bound where it lies: it is inserted before the call returns, and bound no
/// longer than that.
struct RowWriter {
  private let entry: Statement
  private let hash: Statement

  init(_ db: Database) throws {
    entry = try db.cachedStatement(
      sql: """
        INSERT INTO entry
          (log_index, meeting, sequence, idempotency_key, previous, salt, commitment, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    hash = try db.cachedStatement(
      sql: "INSERT INTO tree_hash (level, place, hash) VALUES (?, ?, ?)")
  }

  func insert(_ row: Entry, meeting: Int64) throws {
    let statement = entry.sqliteStatement
    sqlite3_bind_int64(statement, 1, row.logIndex)
    sqlite3_bind_int64(statement, 2, meeting)
    sqlite3_bind_int64(statement, 3, row.sequence)
    var key = row.idempotencyKey.text
    try key.withUTF8 { key in
      try row.previous.withUnsafeBytes { previous in
        try row.salt.withUnsafeBytes { salt in
          try row.commitment.withUnsafeBytes { commitment in
            try row.body.withUnsafeBytes { body in
              RowWriter.bind(text: key, to: statement, 4)
              RowWriter.bind(previous, to: statement, 5)
              RowWriter.bind(salt, to: statement, 6)
              RowWriter.bind(commitment, to: statement, 7)
              RowWriter.bind(body, to: statement, 8)
              try RowWriter.run(statement)
            }
          }
        }
      }
    }
  }

  func insert(_ node: MerkleTree.Node) throws {
    let statement = hash.sqliteStatement
    sqlite3_bind_int64(statement, 1, Int64(node.height / Tile.height))
    sqlite3_bind_int64(statement, 2, node.index)
    try node.hash.withUnsafeBytes {
      RowWriter.bind($0, to: statement, 3)
      try RowWriter.run(statement)
    }
  }

  // A value that cannot be bound, because it is too long, stays NULL, which no column may be.

  private static func bind(
    text: UnsafeBufferPointer<UInt8>, to statement: OpaquePointer, _ place: Int32
  ) {
    text.withMemoryRebound(to: CChar.self) {
      _ = sqlite3_bind_text(statement, place, $0.baseAddress, Int32($0.count), nil)
    }
  }

  private static func bind(
    _ bytes: UnsafeRawBufferPointer, to statement: OpaquePointer, _ place: Int32
  ) {
    sqlite3_bind_blob(statement, place, bytes.baseAddress, Int32(bytes.count), nil)
  }

  private static func run(_ statement: OpaquePointer) throws {
    let code = sqlite3_step(statement)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    guard code == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: String(cString: sqlite3_errmsg(sqlite3_db_handle(statement))))
    }
  }
}
