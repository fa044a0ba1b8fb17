import Glibc
import PlenaryRecord
import Synchronization

/// Keeps every other process from writing the same record, as long as it lives.
///
/// The lock is `flock` on a file beside the record, not on the record itself: closing any
/// descriptor of a database file would drop SQLite's own locks. The operating system releases it
/// when the process ends, however it ends.
final class FileLock: Sendable {
  /// -1 once released.
  private let file: Atomic<Int32>

  /// - Throws: `locked` when another store holds it.
  init(besides path: String) throws(RecordError) {
    let name = path + ".lock"
    let file = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      throw .system(errno, "The lock file \(name) cannot be opened", path: name)
    }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(file)
      guard code == EWOULDBLOCK else {
        throw .system(code, "The record \(path) cannot be locked", path: path)
      }
      throw RecordError(
        .locked, "The record \(path) is being written by another process",
        hint: "Stop the other Plenary that has it open, or work on an export of the record",
        path: path)
    }
    self.file = Atomic(file)
  }

  deinit { release() }

  func release() {
    let file = file.exchange(-1, ordering: .acquiringAndReleasing)
    if file >= 0 { close(file) }
  }
}
