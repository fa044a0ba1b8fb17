import CanonicalJSON
import FoundationEssentials
import PlenaryRecord
import Synchronization

/// What the tests of records share: repeatable keys, salts and drafts.
enum Fixture {
  static func key(_ name: String = "example.org/council", seed: UInt8 = 7) throws -> LogKey {
    try LogKey(name: name, seed: [UInt8](repeating: seed, count: 32))
  }

  /// Salts that are the same in every run.
  static func salts() -> SaltSource {
    let counter = Counter()
    return SaltSource {
      let number = UInt64(counter.next())
      return Salt(0x0123_4567_89AB_CDEF ^ number &* 0x9E37_79B9_7F4A_7C15, number)
    }
  }

  static func draft(_ number: Int, key: String? = nil) throws -> EntryDraft {
    try EntryDraft(
      body: [
        "kind": "vote", "member": .string("Member \(number)"), "number": .integer(Int64(number)),
      ],
      idempotencyKey: IdempotencyKey(key ?? "k\(number)"))
  }

  static func meeting(_ name: String = "council-1") throws -> MeetingID { try MeetingID(name) }

  /// A store in which `meetings` meetings take turns, one entry each, until there are `entries`.
  static func fill(
    _ store: some RecordStore, entries: Int, meetings: Int = 1
  ) async throws {
    for number in 0..<entries {
      let meeting = try meeting("council-\(number % meetings + 1)")
      _ = try await store.append(
        [draft(number)], to: meeting, expecting: store.head(of: meeting))
    }
  }

  static func memoryStore(entries: Int, meetings: Int = 1) async throws -> MemoryStore {
    let store = MemoryStore(verifierKey: try key().verifierKey, salts: salts())
    try await fill(store, entries: entries, meetings: meetings)
    return store
  }

  static func export(
    _ scope: RecordScope = .log, entries: Int, meetings: Int = 1
  ) async throws -> [UInt8] {
    let store = try await memoryStore(entries: entries, meetings: meetings)
    return try await ExportedRecord.bytes(
      scope, of: store, under: store.checkpoint(signedBy: key()))
  }
}

/// Counts across threads.
final class Counter: Sendable {
  private let value = Mutex(0)

  /// 1, then 2 …
  @discardableResult
  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }

  var current: Int { value.withLock { $0 } }
}

extension [UInt8] {
  init(hexadecimal text: String) {
    let digits = text.compactMap(\.hexDigitValue)
    self = stride(from: 0, to: digits.count, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }

  var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
