import GRDB
import PlenaryRecord

/// Finds the entries of one meeting among those of the log.
///
/// The table `place` is written a block of the log at a time, sorted by meeting. Kept up with every
/// entry it would cost a page a transaction for every meeting in it; so it costs one for many
/// entries. The entries since the last whole block are found by looking through them.
enum MeetingIndex {
  /// The entries of a block. They take 0.1 ms to look through.
  private static let block: Int64 = 1024

  private static let inTail = """
    log_index >= (SELECT (MAX(log_index) + 1) / \(block) * \(block) FROM entry)
    """

  /// Whether a log of that size ends with a whole block, which must be written with its last entry.
  static func isDue(at size: Int64) -> Bool { size % block == 0 }

  static func write(at size: Int64, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO place (meeting, sequence, log_index)
        SELECT meeting, sequence, log_index FROM entry WHERE log_index >= ? ORDER BY 1, 2
        """
    ).execute(arguments: [size - block])
  }

  static func number(of meeting: MeetingID, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM meeting WHERE name = ?"), arguments: [meeting.text])
  }

  /// The sequence and commitment of a meeting's last entry.
  static func last(of meeting: Int64, in db: Database) throws -> Row? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT sequence, commitment FROM entry WHERE \(inTail) AND meeting = ?
          ORDER BY log_index DESC LIMIT 1
          """), arguments: [meeting])
      ?? Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT sequence, commitment FROM entry WHERE log_index =
              (SELECT log_index FROM place WHERE meeting = ? ORDER BY sequence DESC LIMIT 1)
            """), arguments: [meeting])
  }

  /// The idempotency keys of a meeting, with the log indices of their entries.
  static func keys(of meeting: Int64, in db: Database) throws -> [String: Int64] {
    var keys: [String: Int64] = [:]
    let indexed = "log_index IN (SELECT log_index FROM place WHERE meeting = ?)"
    for condition in [indexed, "\(inTail) AND meeting = ?"] {
      let rows = try Row.fetchCursor(
        db.cachedStatement(sql: "SELECT idempotency_key, log_index FROM entry WHERE \(condition)"),
        arguments: [meeting])
      while let row = try rows.next() { keys[row[0]] = row[1] }
    }
    return keys
  }

  /// The entries after a sequence, in order, which is that of the log too.
  static func entries(
    of meeting: Int64, after sequence: Int64, limit: Int, in db: Database, path: String
  ) throws -> [Entry] {
    let indexed = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          \(EntryRow.select) WHERE e.log_index IN
            (SELECT log_index FROM place WHERE meeting = ? AND sequence > ?
              ORDER BY sequence LIMIT ?)
          ORDER BY e.log_index
          """), arguments: [meeting, sequence, limit])
    let entries = try EntryRow.entries(indexed, path: path)
    guard entries.count < limit else { return entries }
    let tail = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          \(EntryRow.select) WHERE e.\(inTail) AND e.meeting = ? AND e.sequence > ?
          ORDER BY e.log_index LIMIT ?
          """), arguments: [meeting, sequence, limit - entries.count])
    return try entries + EntryRow.entries(tail, path: path)
  }
}
