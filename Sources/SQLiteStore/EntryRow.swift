import GRDB
import PlenaryRecord

/// Entries and hashes as rows.
enum EntryRow {
  static let select = """
    SELECT e.log_index, m.name, e.sequence, e.idempotency_key, e.previous, e.salt, e.commitment,
      e.body
    FROM entry e JOIN meeting m ON m.id = e.meeting
    """

  /// The entry of a row that `select` gave.
  ///
  /// - Throws: `corrupt` when a value has not the form in which it was written.
  static func entry(_ row: Row, path: String) throws(RecordError) -> Entry {
    guard let index = row[0] as Int64?, let meeting = row[1] as String?,
      let sequence = row[2] as Int64?, let key = row[3] as String?,
      let previous = hash(row, 4), let salt = bytes(row, 5).flatMap(Salt.init(bytes:)),
      let commitment = hash(row, 6), let body = bytes(row, 7)
    else {
      throw RecordError(
        .corrupt,
        "The row of log index \((row[0] as Int64?).map(String.init) ?? "?") in \(path) is damaged",
        hint: "Keep the file as it is, restore the last backup beside it and verify both",
        path: path)
    }
    return Entry(
      stored: body, idempotencyKey: IdempotencyKey(stored: key),
      meeting: MeetingID(stored: meeting), sequence: sequence, previous: previous, salt: salt,
      commitment: commitment, logIndex: index)
  }

  static func entries(_ cursor: RowCursor, path: String) throws -> [Entry] {
    var entries: [Entry] = []
    while let row = try cursor.next() { entries.append(try entry(row, path: path)) }
    return entries
  }

  static func hash(_ row: Row, _ column: Int) -> Hash? {
    bytes(row, column).flatMap(Hash.init(bytes:))
  }

  private static func bytes(_ row: Row, _ column: Int) -> [UInt8]? {
    // Without a copy into `Data`; a blob of no bytes reads as nil here, and no column has one.
    try? row.withUnsafeData(atIndex: column) { $0.map { Array($0) } }
  }
}
