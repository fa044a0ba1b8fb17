import PlenaryRecord
import Synchronization

/// Whether the disk of a test server has room.
final class Disk: Sendable {
  private let full = Mutex(false)

  var isFull: Bool {
    get { full.withLock { $0 } }
    set { full.withLock { $0 = newValue } }
  }

  func check() throws(RecordError) {
    if isFull { throw RecordError(.diskFull, "The test disk is full", hint: "Empty it") }
  }
}

/// Secrets in memory, on a disk that may be full.
final class DiskShelf: SecretShelf {
  private let shelf = MemorySecretShelf()
  private let disk: Disk

  init(_ disk: Disk) { self.disk = disk }

  func put(
    _ value: [UInt8], under key: String, in drawer: String
  ) async throws(RecordError) {
    try disk.check()
    try await shelf.put(value, under: key, in: drawer)
  }

  func remove(_ key: String, from drawer: String) async throws(RecordError) {
    try disk.check()
    try await shelf.remove(key, from: drawer)
  }

  func contents(of drawer: String) async throws(RecordError) -> [String: [UInt8]] {
    try await shelf.contents(of: drawer)
  }

  /// Everything that it holds, to compare before and after.
  var everything: [String: [String: [UInt8]]] {
    get async throws {
      var all: [String: [String: [UInt8]]] = [:]
      for drawer in ["keys", "links", "codes", "sessions", "passwords"] {
        all[drawer] = try await contents(of: drawer)
      }
      return all
    }
  }
}
