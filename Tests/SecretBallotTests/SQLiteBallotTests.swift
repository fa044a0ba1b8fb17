import Foundation
import GRDB
import PlenaryRecord
import PlenaryTesting
import SQLiteStore
import SecretBallot
import Testing

/// What befalls files, and what is left in them.
@Suite struct SQLiteBallotTests {
  private func open(_ path: String) async throws -> (SQLiteRecordStore, SQLiteBallotStore) {
    let record = try await SQLiteRecordStore.open(
      path, creatingFor: Fixture.logKey().verifierKey)
    return (record, try await SQLiteBallotStore(in: record))
  }

  @Test func papersAreSyncedAndOverwrittenWhenTheyGo() async throws {
    let directory = try TemporaryDirectory()
    let (record, _) = try await open(directory.file("r.sqlite"))
    let levels = try await record.writeBeside { db in
      [
        try Int.fetchOne(db, sql: "PRAGMA synchronous"),
        try Int.fetchOne(db, sql: "PRAGMA secure_delete"),
      ]
    }
    #expect(levels == [2, 1])
    try await record.close()
  }

  @Test func theTablesHaveNoRowNumbersAndNoTimes() async throws {
    let directory = try TemporaryDirectory()
    let (record, _) = try await open(directory.file("r.sqlite"))
    for table in ["ballot_paper", "open_ballot"] {
      await #expect(throws: PlenaryRecord.RecordError.self) {
        try await record.readBeside { try Int.fetchAll($0, sql: "SELECT rowid FROM \(table)") }
      }
    }
    let columns = try await record.readBeside {
      try String.fetchAll($0, sql: "SELECT name FROM pragma_table_info('ballot_paper')")
    }
    #expect(columns == ["ballot", "token_hash", "paper"])
    try await record.close()
  }

  @Test func nothingOfTheBoxIsLeftInTheFiles() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("r.sqlite")
    let (record, store) = try await open(path)
    let (box, papers) = try await Fixture.casting(
      .election(post: "Chair", places: 1, candidates: nil),
      choices: (0..<5).map { ["Candidate \($0)"] }, in: record, store: store)
    func found(_ bytes: [UInt8]) throws -> Bool {
      try [path, path + "-wal"].contains { name in
        try Data(contentsOf: URL(fileURLWithPath: name)).firstRange(of: Data(bytes)) != nil
      }
    }
    // The hash of a token stands in the side box only, never in the record.
    let hashes = papers.map { $0.token.hash(in: box.ballot.id).bytes }
    for hash in hashes { #expect(try found(hash)) }
    _ = try await box.close()
    for hash in hashes { #expect(try !found(hash)) }
    // The papers themselves are published now, in the record.
    #expect(try found(Array("Candidate 3".utf8)))
    try await record.close()
  }

  @Test func theSealedKeyIsGoneWhenCastingOpens() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("r.sqlite")
    let (record, store) = try await open(path)
    let box = try await Fixture.box(in: record, store: store)
    let sealed = try #require(try await store.sealedKey(of: box.ballot.id))
    for elector in Fixture.electors { _ = try await Fixture.token(for: elector, in: box) }
    try await box.openCasting()
    for name in [path, path + "-wal"] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: name))
      #expect(bytes.firstRange(of: Data(sealed.prefix(64))) == nil)
    }
    try await record.close()
  }

  @Test func issuingGoesOnAfterARestartWithTheSameLogKeyOnly() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("r.sqlite")
    var (record, store) = try await open(path)
    var box = try await Fixture.box(in: record, store: store)
    let request = try TokenRequest(for: box.ballot)
    let signature = try await box.issue(to: "JPN", blinded: request.blinded)
    try await record.close()
    (record, store) = try await open(path)
    let id = box.ballot.id
    await #expect(throws: PlenaryRecord.RecordError.self) {
      try await BallotBox.open(id, in: record, store: store, logKey: Fixture.logKey(seed: 8))
    }
    box = try await BallotBox.open(id, in: record, store: store, logKey: Fixture.logKey())
    #expect(try await box.issue(to: "JPN", blinded: request.blinded) == signature)
    _ = try await Fixture.token(for: "NOR", in: box)
    // A box whose key is gone says so.
    try await store.destroyKey(of: id)
    box = try await BallotBox.open(id, in: record, store: store, logKey: Fixture.logKey())
    await #expect(throws: BallotRefusal.keyLost) { try await Fixture.token(for: "PER", in: box) }
    try await record.close()
  }

  /// More rounds at night: PLENARY_KILL_ROUNDS=200.
  @Test func whatAKilledProcessAcknowledgedIsKept() async throws {
    let rounds =
      ProcessInfo.processInfo.environment["PLENARY_KILL_ROUNDS"].flatMap { Int($0) } ?? 4
    let directory = try TemporaryDirectory()
    let path = directory.file("r.sqlite")
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("ballot-writer")
    try #require(FileManager.default.isExecutableFile(atPath: program.path))
    var castCount = 0
    for round in 0..<rounds {
      let id = try Fixture.id("c3.ballot-\(round)")
      let output = directory.file("acknowledged-\(round)")
      // In every fourth round it is killed while tokens are issued.
      let mark = round % 4 == 3 ? "issued" : "cast"
      try await run(
        program, [path, id.text], output: output, until: mark, thenFor: 5 + round * 13 % 60)
      let said = try lines(output)
      let (record, store) = try await open(path)
      let box = try await BallotBox.open(id, in: record, store: store, logKey: Fixture.logKey())
      let issued = await box.state.issued
      for line in said where line[0] == "issued" {
        #expect(issued[line.dropFirst().joined(separator: " ")] != nil)
      }
      if await box.state.phase == .casting {
        try await expectKept(said, of: box, in: store)
        castCount += said.count { $0[0] == "cast" }
      } else {
        // Issuing goes on where it stopped.
        for elector in box.ballot.electors.filter({ issued[$0] == nil }).prefix(5) {
          _ = try await Fixture.token(for: elector, in: box)
        }
      }
      #expect(BallotVerification(of: try await record.readAll(id)).findings == [])
      try await record.close()
    }
    #expect(castCount > 0)
  }

  private func expectKept(
    _ said: [[String]], of box: BallotBox, in store: SQLiteBallotStore
  ) async throws {
    let id = box.ballot.id
    let kept = try await store.papers(in: id)
    #expect(Set(kept.map(\.token)).count == kept.count)
    let result = try await box.close()
    #expect(result.papers.count == kept.count)
    let published = Set(
      result.papers.map { counted -> [String] in
        let receipt = BallotReceipt(for: counted.paper, in: id, signedBy: LogKey.ofTests)
        return ["cast", receipt.token.base64, receipt.paper.base64]
      })
    for line in said where line[0] == "cast" { #expect(published.contains(line)) }
    // At most the one paper that each task waited for is there without being acknowledged.
    let acknowledged = Set(said.filter { $0[0] == "cast" })
    #expect(kept.count - acknowledged.count <= 8)
    #expect(try await store.ballots().contains(id) == false)
  }

  private func run(
    _ program: URL, _ arguments: [String], output: String, until mark: String,
    thenFor milliseconds: Int
  ) async throws {
    #expect(FileManager.default.createFile(atPath: output, contents: nil))
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.standardOutput = FileHandle(forWritingAtPath: output)
    try process.run()
    while process.isRunning, try !lines(output).contains(where: { $0[0] == mark }) {
      try await Task.sleep(for: .milliseconds(2))
    }
    try await Task.sleep(for: .milliseconds(milliseconds))
    kill(process.processIdentifier, SIGKILL)
    // Not waitUntilExit: it would hold one of the few threads on which tests run.
    while process.isRunning { try await Task.sleep(for: .milliseconds(2)) }
  }

  private func lines(_ path: String) throws -> [[String]] {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { $0.split(separator: " ").map(String.init) }
  }
}

extension LogKey {
  fileprivate static var ofTests: LogKey {
    guard let key = try? Fixture.logKey() else { preconditionFailure("The seed is a key") }
    return key
  }
}
