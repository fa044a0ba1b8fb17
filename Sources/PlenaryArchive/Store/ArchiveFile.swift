import Foundation
import GRDB
import InstitutionFiles
import PlenaryModel

/// What went wrong with an archive's file.
public struct ArchiveError: Error, Sendable, Hashable {
  public let message: String
  public let hint: String?

  public init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}

/// One SQLite file of recorded votes, with what each source said of them.
///
/// Nothing in it is overwritten: a later edition of a source stands beside the earlier one, and an
/// import is kept as a whole or not at all.
public final class ArchiveFile: Sendable {
  public let path: String
  let database: DatabaseQueue

  /// Opens an archive, and with `creating` begins one where there is none.
  ///
  /// - Parameter readOnly: for those who only show it; nothing is written, not even new tables.
  /// - Throws: `ArchiveError` where there is none, or the file is something else.
  public init(_ path: String, creating: Bool = false, readOnly: Bool = false) throws {
    self.path = path
    if !creating, !FileManager.default.fileExists(atPath: path) {
      throw ArchiveError(
        "There is no archive `\(path)`.",
        hint: "`plenary archive import FILE...` begins one; --archive names another.")
    }
    var configuration = Configuration()
    configuration.label = "plenary.archive"
    configuration.busyMode = .timeout(5)
    configuration.readonly = readOnly
    // What is acknowledged is on disk.
    if !readOnly {
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    }
    do {
      database = try DatabaseQueue(path: path, configuration: configuration)
      try database.read { db in
        let isNew = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_master") == 0
        let application = try Int32.fetchOne(db, sql: "PRAGMA application_id")
        guard isNew && creating || application == ArchiveSchema.applicationID else {
          throw ArchiveError(
            "`\(path)` is no archive of votes.",
            hint: application == 0x504C_4E59
              ? "It is the record of an organisation; `plenary archive import` reads exports of it."
              : "Name another file with --archive.")
        }
        guard try !ArchiveSchema.migrator.hasBeenSuperseded(db) else {
          throw ArchiveError(
            "The archive \(path) was written by a later version of Plenary.",
            hint: "Use that version or a later one.")
        }
      }
      if !readOnly {
        try ArchiveSchema.migrator.migrate(database)
      } else if try !database.read(ArchiveSchema.migrator.hasCompletedMigrations) {
        throw ArchiveError(
          "The archive \(path) was written by an earlier version of Plenary.",
          hint: "`plenary archive check --archive \(path)` brings it up to date.")
      }
    } catch let error as DatabaseError {
      throw ArchiveError(
        "`\(path)` cannot be opened as an archive: \(error.message ?? "\(error)").",
        hint: error.resultCode == .SQLITE_NOTADB
          ? "It is no SQLite database; tables are taken in with `plenary archive import`."
          : "Look at the folder and its permissions.")
    }
  }

  /// A number that changes whenever anybody writes to the file.
  public func version() throws -> Int {
    try database.read { db in
      (try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0) &* 1_000_003
        &+ (try Int.fetchOne(db, sql: "SELECT IFNULL(MAX(id), 0) FROM report") ?? 0) &* 31
        &+ (try Int.fetchOne(db, sql: "SELECT IFNULL(MAX(id), 0) FROM forecast") ?? 0)
    }
  }
}
