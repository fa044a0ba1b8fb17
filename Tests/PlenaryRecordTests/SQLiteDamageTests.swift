import Foundation
import GRDB
import PlenaryRecord
import PlenaryTesting
import SQLiteStore
import Testing

private typealias RecordError = PlenaryRecord.RecordError

/// What befalls files and disks.
@Suite struct SQLiteDamageTests {
  private func open(
    _ path: String, creating: Bool = true
  ) async throws -> SQLiteRecordStore {
    try await SQLiteRecordStore.open(
      path,
      options: SQLiteRecordStore.Options(
        creatingFor: creating ? Fixture.key().verifierKey : nil))
  }

  private func code(
    opening path: String, creating: Bool = false
  ) async -> PlenaryRecord.RecordError.Code? {
    do {
      let store = try await open(path, creating: creating)
      try await store.close()
      return nil
    } catch {
      let error = error as? RecordError
      #expect(error?.description.contains(path) == true || error?.code == .missingFile)
      #expect(error?.hint.isEmpty == false)
      return error?.code
    }
  }

  @Test func everyCommitIsSynced() async throws {
    let directory = try TemporaryDirectory()
    let store = try await open(directory.file("r.sqlite"))
    let level = try await store.pool.writeWithoutTransaction {
      try Int.fetchOne($0, sql: "PRAGMA synchronous")
    }
    #expect(level == 2)
    try await store.close()
  }

  @Test func aReopenedRecordIsTheSame() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("r.sqlite")
    var store = try await open(path)
    try await Fixture.fill(store, entries: 600, meetings: 3)
    let entries = try await store.readLog(from: 0, limit: 1000)
    let head = try await store.treeHead(size: 600)
    try await store.close()
    store = try await open(path, creating: false)
    #expect(store.verifierKey == (try Fixture.key().verifierKey))
    #expect(try await store.readLog(from: 0, limit: 1000) == entries)
    #expect(try await store.treeHead(size: 600) == head)
    try await Fixture.fill2(store, from: 600, to: 620, meetings: 3)
    try await RecordStoreTests.expectGenuine(store)
    try await store.close()
  }

  @Test func aRecordIsWrittenByOneStoreAtATime() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("r.sqlite")
    let store = try await open(path)
    #expect(await code(opening: path) == .locked)
    try await store.close()
    #expect(await code(opening: path) == nil)
    let error = await #expect(throws: PlenaryRecord.RecordError.self) {
      try await store.append([Fixture.draft(1)], to: Fixture.meeting(), expecting: .empty)
    }
    #expect(error?.code == .closed)
  }

  @Test func filesThatAreNoRecordsAreLeftAsTheyAre() async throws {
    let directory = try TemporaryDirectory()
    let files: [(String, [UInt8])] = [
      ("empty", []), ("text", Array("minutes of the meeting\n".utf8)),
      ("short", Array("SQLite format 3\0".utf8)),
    ]
    for (name, bytes) in files {
      let path = directory.file(name)
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      #expect(await code(opening: path) == .notARecord)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(bytes))
    }
    let other = directory.file("other.sqlite")
    let queue = try DatabaseQueue(path: other)
    try await queue.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
    try queue.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: other))
    #expect(await code(opening: other) == .notARecord)
    #expect(await code(opening: other, creating: true) == .notARecord)
    #expect(try Data(contentsOf: URL(fileURLWithPath: other)) == before)
    #expect(await code(opening: directory.path) == .notARecord)
  }

  @Test func missingFilesAndDirectoriesAreNamed() async throws {
    let directory = try TemporaryDirectory()
    #expect(await code(opening: directory.file("none.sqlite")) == .missingFile)
    let nowhere = directory.file("none/r.sqlite")
    #expect(await code(opening: nowhere, creating: true) == .missingFile)
    #expect(!FileManager.default.fileExists(atPath: directory.file("none.sqlite.lock")))
  }

  @Test func anotherLogsKeyIsRefused() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("r.sqlite")
    let store = try await open(path)
    let stranger = try Fixture.key(seed: 9)
    let error = await #expect(throws: PlenaryRecord.RecordError.self) {
      try await store.checkpoint(signedBy: stranger)
    }
    #expect(error?.code == .wrongKey)
    try await store.close()
    let second = await #expect(throws: PlenaryRecord.RecordError.self) {
      try await SQLiteRecordStore.open(path, creatingFor: stranger.verifierKey)
    }
    #expect(second?.code == .wrongKey)
  }

  @Test func aRecordOfALaterVersionIsLeftAlone() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("r.sqlite")
    let store = try await open(path)
    try await store.pool.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 from the future')")
    }
    try await store.close()
    #expect(await code(opening: path) == .newerFormat)
  }

  @Test func aCutOffDatabaseIsAClearError() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("r.sqlite")
    let store = try await open(path)
    try await Fixture.fill(store, entries: 300)
    try await store.close()
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for length in stride(from: 1, to: whole.count, by: 1021) {
      let cut = directory.file("cut-\(length).sqlite")
      try whole.prefix(length).write(to: URL(fileURLWithPath: cut))
      let code = await code(opening: cut)
      #expect(code == .corrupt || code == .notARecord, "cut to \(length) bytes")
      try FileManager.default.removeItem(atPath: cut)
    }
  }

  @Test func aDamagedWriteAheadLogGivesACleanBeginning() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("r.sqlite")
    let store = try await open(path)
    try await Fixture.fill(store, entries: 60, meetings: 2)
    let file = try Data(contentsOf: URL(fileURLWithPath: path))
    let log = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
    let entries = try await store.readLog(from: 0, limit: 100)
    try await store.close()
    #expect(log.count > 100_000)
    var lengths: Set<Int64> = []
    for round in 0..<120 {
      let copy = directory.file("copy-\(round).sqlite")
      var damaged = log
      let place = round * (log.count - 1) / 119
      if round % 2 == 0 {
        damaged = damaged.prefix(place)
      } else {
        for index in place..<min(place + 64, damaged.count) { damaged[index] ^= 0x5A }
      }
      try file.write(to: URL(fileURLWithPath: copy))
      try damaged.write(to: URL(fileURLWithPath: copy + "-wal"))
      let reopened = try await open(copy)
      let found = try await reopened.readLog(from: 0, limit: 100)
      #expect(found == Array(entries.prefix(found.count)))
      lengths.insert(try await reopened.logSize())
      try await RecordStoreTests.expectGenuine(reopened)
      try await Fixture.fill2(reopened, from: 1000, to: 1002, meetings: 1, prefix: "later")
      try await RecordStoreTests.expectGenuine(reopened)
      try await reopened.close()
      for suffix in ["", "-wal", "-shm", ".lock"] {
        try? FileManager.default.removeItem(atPath: copy + suffix)
      }
    }
    #expect(lengths.count > 20)
  }

  @Test func aFullDiskLosesNothingAndRecovers() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("r.sqlite")
    let store = try await open(path)
    let meeting = try Fixture.meeting()
    try await store.pool.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA max_page_count = 60")
    }
    var confirmed: [Entry] = []
    let error = await #expect(throws: PlenaryRecord.RecordError.self) {
      while confirmed.count < 10_000 {
        confirmed += try await store.append(
          [Fixture.draft(confirmed.count)], to: meeting,
          expecting: confirmed.last?.head ?? .empty)
      }
    }
    #expect(error?.code == .diskFull)
    #expect(error?.description.contains("nothing was recorded") == true)
    #expect(try await store.readAll(meeting) == confirmed)
    try await store.pool.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA max_page_count = 100000")
    }
    _ = try await store.append(
      [Fixture.draft(confirmed.count)], to: meeting, expecting: #require(confirmed.last).head)
    try await RecordStoreTests.expectGenuine(store)
    try await store.close()
  }

  @Test func anEntryAlteredInTheDatabaseIsNamed() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("r.sqlite")
    let store = try await open(path)
    try await Fixture.fill(store, entries: 10)
    let checkpoint = try await store.checkpoint(signedBy: Fixture.key())
    try await store.pool.write {
      try $0.execute(
        sql: """
          UPDATE entry SET body = CAST(REPLACE(CAST(body AS TEXT), '"number":4', '"number":5') AS BLOB)
          WHERE sequence = 5
          """)
    }
    let bytes = try await ExportedRecord.bytes(.log, of: store, under: checkpoint)
    let finding = RecordVerifier().verify(bytes).finding
    #expect(try await RecordVerifier().verify(of: store, under: checkpoint).finding == finding)
    #expect(finding?.kind == .entryChanged)
    #expect(finding?.sequence == 5)
    #expect(
      finding?.description.hasPrefix("line 15: Entry 5 of meeting council-1 was changed") == true)
    try await store.close()
  }

  @Test func anAlteredTableIsAClearError() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("r.sqlite")
    let store = try await open(path)
    try await Fixture.fill(store, entries: 3)
    try await store.pool.write {
      try $0.execute(sql: "UPDATE entry SET salt = x'00' WHERE sequence = 2")
    }
    let error = await #expect(throws: PlenaryRecord.RecordError.self) {
      try await store.readAll(Fixture.meeting())
    }
    #expect(error?.code == .corrupt)
    #expect(error?.message.contains("log index 1") == true)
    try await store.close()
  }

  /// More rounds at night: PLENARY_KILL_ROUNDS=200.
  @Test func whatAKilledProcessConfirmedIsKept() async throws {
    let rounds =
      ProcessInfo.processInfo.environment["PLENARY_KILL_ROUNDS"].flatMap { Int($0) } ?? 8
    let directory = try TemporaryDirectory()
    let path = directory.file("r.sqlite")
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("record-writer")
    try #require(FileManager.default.isExecutableFile(atPath: program.path))
    var confirmed: [(MeetingID, Int64, String)] = []
    for round in 0..<rounds {
      let process = Process()
      process.executableURL = program
      process.arguments = [path, "\(round)"]
      let output = directory.file("confirmed-\(round)")
      #expect(FileManager.default.createFile(atPath: output, contents: nil))
      process.standardOutput = FileHandle(forWritingAtPath: output)
      try process.run()
      try await Task.sleep(for: .milliseconds(150 + round * 37 % 200))
      kill(process.processIdentifier, SIGKILL)
      // Not waitUntilExit: it would hold one of the few threads on which tests run.
      while process.isRunning { try await Task.sleep(for: .milliseconds(2)) }
      let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: output)), as: UTF8.self)
      for line in text.split(separator: "\n") where text.hasSuffix("\n") {
        let parts = line.split(separator: " ")
        confirmed.append((try MeetingID(String(parts[0])), Int64(parts[1]) ?? 0, String(parts[2])))
      }
    }
    let store = try await open(path, creating: false)
    var kept: [String: String] = [:]
    for entry in try await store.readLog(from: 0, limit: 10_000_000) {
      kept["\(entry.meeting) \(entry.sequence)"] = entry.leafHash.base64
    }
    #expect(confirmed.count > rounds)
    for (meeting, sequence, hash) in confirmed {
      #expect(kept["\(meeting) \(sequence)"] == hash)
    }
    // At most the one entry that each writer was waiting for is there without being confirmed.
    #expect(kept.count - confirmed.count <= rounds * 8)
    try await RecordStoreTests.expectGenuine(store)
    try await store.close()
  }
}
