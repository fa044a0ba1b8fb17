import GRDB
import PlenaryRecord

extension RecordError {
  /// What SQLite or the driver said, in the words of a record.
  init(_ error: any Error, path: String) {
    if let error = error as? RecordError {
      self = error
    } else if let error = error as? DatabaseError {
      self.init(sqlite: error, path: path)
    } else if error is CancellationError {
      self.init(
        .cancelled, "Reading \(path) was cancelled", hint: "Read again if it is still wanted",
        path: path)
    } else {
      self.init(
        .inputOutput, "The record \(path) cannot be read or written", hint: "Check the disk",
        path: path, cause: "\(error)")
    }
  }

  private init(sqlite error: DatabaseError, path: String) {
    let cause = "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "no message")"
    switch error.resultCode {
    case .SQLITE_FULL:
      self.init(
        .diskFull, "There is no room on the disk for the record \(path); nothing was recorded",
        hint: "Make room on the disk and send the request again", path: path, cause: cause)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .locked, "The record \(path) is in use by another program",
        hint: "Close the other program, for example an sqlite3 shell", path: path, cause: cause)
    case .SQLITE_CORRUPT:
      self.init(
        .corrupt, "The record \(path) is damaged or cut off",
        hint: "Keep the file as it is, restore the last backup beside it and verify both",
        path: path, cause: cause)
    case .SQLITE_NOTADB:
      self.init(
        .notARecord, "\(path) is not a record of Plenary",
        hint: "Name the file that Plenary made; nothing was changed", path: path, cause: cause)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self.init(
        .readOnly, "The record \(path) may not be written",
        hint: "Check who owns the file and its directory", path: path, cause: cause)
    case .SQLITE_CANTOPEN:
      self.init(
        .missingFile, "The record \(path) cannot be opened",
        hint: "Check the name of the file, its directory and who may read it", path: path,
        cause: cause)
    default:
      self.init(
        .inputOutput, "The record \(path) cannot be read or written", hint: "Check the disk",
        path: path, cause: cause)
    }
  }

  /// The store stopped itself; `cause` says why.
  static func closed(_ path: String, cause: String? = nil) -> RecordError {
    RecordError(
      .closed, "The record \(path) is closed",
      hint: cause == nil
        ? "Open it again" : "Check the disk, then start Plenary again; what was confirmed is kept",
      path: path, cause: cause)
  }
}
