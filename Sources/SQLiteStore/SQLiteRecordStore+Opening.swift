import GRDB
import PlenaryRecord

extension SQLiteRecordStore {
  /// Opens the file, sets what makes a commit durable, and brings its tables up to date.
  static func openPool(
    _ path: String, creatingFor key: VerifierKey?
  ) async throws -> DatabasePool {
    var configuration = Configuration()
    configuration.label = "plenary.record"
    // No other Plenary writes here; a reader such as the sqlite3 shell may hold a lock briefly.
    configuration.busyMode = .timeout(5)
    let pool = try DatabasePool(path: path, configuration: configuration)
    do {
      try await prepare(pool, path: path, creatingFor: key)
    } catch {
      try pool.close()
      throw error
    }
    return pool
  }

  private static func prepare(
    _ pool: DatabasePool, path: String, creatingFor key: VerifierKey?
  ) async throws {
    try await pool.writeWithoutTransaction { db in
      // The pool has set NORMAL, whatever was configured: commits would not be synced.
      try db.execute(sql: "PRAGMA synchronous = FULL")
      let level = try Int.fetchOne(db, sql: "PRAGMA synchronous")
      precondition(level == 2, "SQLite syncs every commit of a record")
      // Papers of a secret ballot that are removed are overwritten with zeros.
      try db.execute(sql: "PRAGMA secure_delete = ON")
      // 32 MB of log before its pages are moved into the file: pages written again and again in
      // the meantime are moved once.
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 8000")
      let isNew = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_master") == 0
      let application = try Int32.fetchOne(db, sql: "PRAGMA application_id")
      guard isNew || application == Schema.applicationID else {
        throw FileCheck.notARecord(path, "it is an SQLite database of another program")
      }
      guard try !Schema.migrator.hasBeenSuperseded(db) else {
        throw RecordError(
          .newerFormat, "The record \(path) was written by a later version of Plenary",
          hint: "Use that version or a later one", path: path)
      }
      if isNew, key == nil { throw FileCheck.notARecord(path, "it has no tables") }
    }
    try Schema.migrator.migrate(pool)
    guard let key else { return }
    try await pool.writeWithoutTransaction { db in
      let named = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM log")
      guard named == 0 else { return }
      try db.execute(
        sql: "INSERT INTO log (id, verifier_key) VALUES (1, ?)", arguments: [key.description])
      // So that the file itself, and not only its write-ahead log, says what it is.
      try db.checkpoint(.truncate)
    }
  }
}
