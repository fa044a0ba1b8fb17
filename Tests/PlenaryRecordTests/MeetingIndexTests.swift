import GRDB
import PlenaryRecord
import PlenaryTesting
import SQLiteStore
import Testing

/// The SQLite store indexes meetings 1024 entries at a time; nobody may notice where.
@Suite struct MeetingIndexTests {
  private func open(
    _ path: String, beforeWrite: WriteFault? = nil
  ) async throws -> SQLiteRecordStore {
    var options = SQLiteRecordStore.Options(creatingFor: try Fixture.key().verifierKey)
    options.beforeWrite = beforeWrite
    return try await SQLiteRecordStore.open(path, options: options)
  }

  /// Appends to three meetings in turn, a few entries each time, until the log has that size.
  private func fill(_ store: SQLiteRecordStore, to size: Int) async throws {
    var number = Int(try await store.logSize())
    while number < size {
      let count = min(size - number, number % 7 + 1)
      let meeting = try Fixture.meeting("council-\(number % 3)")
      _ = try await store.append(
        (number..<number + count).map { try Fixture.draft($0) }, to: meeting,
        expecting: store.head(of: meeting))
      number += count
    }
  }

  private func expectWholeMeetings(_ store: SQLiteRecordStore) async throws {
    let log = try await store.readLog(from: 0, limit: 10_000)
    for meeting in try await store.meetings() {
      let entries = log.filter { $0.meeting == meeting }
      let last = try #require(entries.last)
      #expect(try await store.head(of: meeting) == last.head)
      for after in [0, 1, max(0, last.sequence - 3), last.sequence - 1, last.sequence] {
        for limit in [0, 1, 2, 500, 10_000] {
          let read = try await store.read(meeting, after: after, limit: limit)
          #expect(read == Array(entries.dropFirst(Int(after)).prefix(limit)))
        }
      }
    }
  }

  @Test func readsAreWholeOnBothSidesOfABlock() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("r.sqlite")
    for size in [1, 1023, 1024, 1025, 2047, 2050] {
      // Opened anew, so that keys and heads are read from the file.
      let store = try await open(path)
      try await fill(store, to: size)
      try await expectWholeMeetings(store)
      let indexed = try await store.pool.read {
        try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM place")
      }
      #expect(indexed == size / 1024 * 1024)
      try await store.close()
    }
    let store = try await open(path)
    let log = try await store.readLog(from: 0, limit: 10_000)
    for entry in [log[0], log[1023], log[1024], log[2049]] {
      let draft = try Fixture.draft(Int(entry.logIndex))
      let again = try await store.append([draft], to: entry.meeting, expecting: .empty)
      #expect(again == [entry])
    }
    try await RecordStoreTests.expectGenuine(store)
    try await store.close()
  }

  @Test func aBlockThatCannotBeWrittenIsWrittenLater() async throws {
    let directory = try TemporaryDirectory()
    let armed = Counter()
    let writes = Counter()
    let fault: WriteFault = { () throws(PlenaryRecord.RecordError) in
      // The entry, the subtree of 256 that it completes, and then the block.
      guard armed.current > 0, writes.next() == 3 else { return }
      throw PlenaryRecord.RecordError(.diskFull, "No room", hint: "Make room")
    }
    let store = try await open(directory.file("r.sqlite"), beforeWrite: fault)
    try await fill(store, to: 1023)
    armed.next()
    await #expect(throws: PlenaryRecord.RecordError.self) { try await fill(store, to: 1024) }
    #expect(try await store.logSize() == 1023)
    try await expectWholeMeetings(store)
    try await fill(store, to: 1030)
    try await expectWholeMeetings(store)
    try await RecordStoreTests.expectGenuine(store)
    try await store.close()
  }
}
