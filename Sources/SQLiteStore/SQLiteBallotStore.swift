import CanonicalJSON
import FoundationEssentials
import GRDB
public import PlenaryRecord
public import SecretBallot

/// The side box of secret ballots, in the file of the record, so that an organisation stays one
/// file.
///
/// - A paper that `put` returned was synced to disk, like an entry.
/// - Papers lie in a table without row numbers, by the hash of their token: neither a time nor the
///   order of casting is in it. The file's write-ahead log does have that order until the box is
///   removed; docs/secret-ballot.md says who can see it.
/// - What is removed is overwritten (`PRAGMA secure_delete`), and the write-ahead log emptied.
public final class SQLiteBallotStore: BallotStore {
  private let record: SQLiteRecordStore

  /// - Throws: what the disk said; nothing else can go wrong.
  public init(in record: SQLiteRecordStore) async throws(StoreError) {
    self.record = record
    let (synced, overwritten) = try await record.writeBeside { db in
      (
        try Int.fetchOne(db, sql: "PRAGMA synchronous"),
        try Int.fetchOne(db, sql: "PRAGMA secure_delete")
      )
    }
    precondition(synced == 2 && overwritten == 1, "SQLite syncs papers and overwrites what is gone")
  }

  public func open(_ ballot: MeetingID, sealedKey: [UInt8]) async throws(StoreError) -> [UInt8] {
    try await record.writeBeside { db in
      try db.execute(
        sql: "INSERT INTO open_ballot (name, sealed_key) VALUES (?, ?) ON CONFLICT DO NOTHING",
        arguments: [ballot.text, Data(sealedKey)])
      return try SQLiteBallotStore.sealedKey(of: ballot, in: db) ?? []
    }
  }

  public func sealedKey(of ballot: MeetingID) async throws(StoreError) -> [UInt8]? {
    try await record.readBeside { try SQLiteBallotStore.sealedKey(of: ballot, in: $0) }
  }

  private static func sealedKey(of ballot: MeetingID, in db: Database) throws -> [UInt8]? {
    try Row.fetchOne(
      db, sql: "SELECT sealed_key FROM open_ballot WHERE name = ?", arguments: [ballot.text]
    ).flatMap { try bytes($0) }
  }

  public func destroyKey(of ballot: MeetingID) async throws(StoreError) {
    try await record.writeBeside { db in
      try db.execute(
        sql: "UPDATE open_ballot SET sealed_key = NULL WHERE name = ?", arguments: [ballot.text])
    }
    try await record.emptyWriteAheadLog()
  }

  public func put(
    _ paper: BallotPaper, in ballot: MeetingID
  ) async throws(StoreError) -> BallotPaper {
    let hash = Data(paper.token.hash(in: ballot).bytes)
    let kept = try await record.writeBeside { db -> [UInt8]? in
      try db.cachedStatement(
        sql: """
          INSERT INTO ballot_paper (ballot, token_hash, paper)
          SELECT name, ?, ? FROM open_ballot WHERE name = ? ON CONFLICT DO NOTHING
          """
      ).execute(arguments: [hash, Data(paper.bytes), ballot.text])
      return try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT paper FROM ballot_paper WHERE ballot = ? AND token_hash = ?"),
        arguments: [ballot.text, hash]
      ).flatMap { try SQLiteBallotStore.bytes($0) }
    }
    guard let kept else { throw .noBox(of: ballot) }
    return kept == paper.bytes ? paper : try self.paper(kept)
  }

  public func papers(in ballot: MeetingID) async throws(StoreError) -> [BallotPaper] {
    let rows = try await record.readBeside { db -> [[UInt8]] in
      let rows = try Row.fetchCursor(
        db, sql: "SELECT paper FROM ballot_paper WHERE ballot = ? ORDER BY token_hash",
        arguments: [ballot.text])
      var papers: [[UInt8]] = []
      while let row = try rows.next() { papers.append(try SQLiteBallotStore.bytes(row) ?? []) }
      return papers
    }
    var papers: [BallotPaper] = []
    for row in rows { papers.append(try paper(row)) }
    return papers
  }

  public func remove(_ ballot: MeetingID) async throws(StoreError) {
    try await record.writeBeside { db in
      try db.execute(sql: "DELETE FROM ballot_paper WHERE ballot = ?", arguments: [ballot.text])
      try db.execute(sql: "DELETE FROM open_ballot WHERE name = ?", arguments: [ballot.text])
    }
    try await record.emptyWriteAheadLog()
  }

  public func ballots() async throws(StoreError) -> [MeetingID] {
    try await record.readBeside { db in
      try String.fetchAll(db, sql: "SELECT name FROM open_ballot ORDER BY name")
        .map { MeetingID(stored: $0) }
    }
  }

  private func paper(_ bytes: [UInt8]) throws(StoreError) -> BallotPaper {
    guard let value = try? JSONValue(parsing: bytes), let paper = try? BallotPaper(value) else {
      // Which one is not said: that could name it.
      throw RecordError(
        .corrupt, "A paper in the side box of \(record.path) is damaged",
        hint: "Keep the file as it is; electors can prove by their receipts what they cast",
        path: record.path)
    }
    return paper
  }

  private static func bytes(_ row: Row) throws -> [UInt8]? {
    try row.withUnsafeData(atIndex: 0) { $0.map { Array($0) } }
  }
}
