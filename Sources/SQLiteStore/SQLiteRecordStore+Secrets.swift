import FoundationEssentials
import GRDB
public import PlenaryRecord

/// The secrets of a server stand in a table beside the record, so that all of it is one file.
extension SQLiteRecordStore: SecretShelf {
  public func put(
    _ value: [UInt8], under key: String, in drawer: String
  ) async throws(StoreError) {
    try await change(
      "INSERT OR REPLACE INTO secret (drawer, name, value) VALUES (?, ?, ?)",
      [drawer, key, Data(value)])
  }

  public func remove(_ key: String, from drawer: String) async throws(StoreError) {
    try await change("DELETE FROM secret WHERE drawer = ? AND name = ?", [drawer, key])
  }

  public func contents(of drawer: String) async throws(StoreError) -> [String: [UInt8]] {
    do {
      return try await pool.read { db in
        let rows = try Row.fetchAll(
          db, sql: "SELECT name, value FROM secret WHERE drawer = ?", arguments: [drawer])
        return Dictionary(
          uniqueKeysWithValues: rows.map { row -> (String, [UInt8]) in
            let value: Data = row[1]
            return (row[0], Array(value))
          })
      }
    } catch {
      throw RecordError(error, path: path)
    }
  }

  private func change(_ sql: String, _ arguments: StatementArguments) async throws(StoreError) {
    do {
      try await pool.write { try $0.execute(sql: sql, arguments: arguments) }
    } catch {
      throw RecordError(error, path: path)
    }
  }
}
