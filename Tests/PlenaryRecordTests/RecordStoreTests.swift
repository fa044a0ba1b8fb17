import CanonicalJSON
import PlenaryRecord
import PlenaryTesting
import SQLiteStore
import Testing

/// One suite for every store.
@Suite struct RecordStoreTests {
  enum Kind: String, CaseIterable, CustomTestStringConvertible {
    case memory, sqlite
    var testDescription: String { rawValue }
  }

  /// Runs a test's body with a fresh store.
  static func with(
    _ kind: Kind, beforeWrite: WriteFault? = nil,
    _ body: (any RecordStore) async throws -> Void
  ) async throws {
    let key = try Fixture.key().verifierKey
    switch kind {
    case .memory:
      try await body(
        MemoryStore(verifierKey: key, salts: Fixture.salts(), beforeWrite: beforeWrite))
    case .sqlite:
      let directory = try TemporaryDirectory()
      var options = SQLiteRecordStore.Options(creatingFor: key)
      options.salts = Fixture.salts()
      options.beforeWrite = beforeWrite
      let store = try await SQLiteRecordStore.open(
        directory.file("record.sqlite"), options: options)
      try await body(store)
      try await store.close()
    }
  }

  @Test(arguments: Kind.allCases)
  func entriesAreReadBackInOrder(kind: Kind) async throws {
    try await Self.with(kind) { store in
      let meeting = try Fixture.meeting()
      let first = try await store.append(
        [Fixture.draft(1), Fixture.draft(2)], to: meeting, expecting: .empty)
      let second = try await store.append(
        [Fixture.draft(3)], to: meeting, expecting: first[1].head)
      let all = first + second
      #expect(all.map(\.sequence) == [1, 2, 3])
      #expect(all.map(\.logIndex) == [0, 1, 2])
      #expect(all[0].previous == .zero)
      #expect(all[1].previous == all[0].leafHash)
      #expect(try await store.readAll(meeting) == all)
      #expect(try await store.read(meeting, after: 1, limit: 1) == [all[1]])
      #expect(try await store.read(meeting, after: 3, limit: 10) == [])
      #expect(try await store.readLog(from: 1, limit: 10) == Array(all[1...]))
      #expect(try await store.head(of: meeting) == all[2].head)
      #expect(try await store.meetings() == [meeting])
      #expect(try await store.logSize() == 3)
      #expect(try all[0].bodyValue()["number"] == 1)
    }
  }

  @Test(arguments: Kind.allCases)
  func aMeetingNeverHeardOfIsEmpty(kind: Kind) async throws {
    try await Self.with(kind) { store in
      let meeting = try Fixture.meeting("unheard-of")
      #expect(try await store.head(of: meeting) == .empty)
      #expect(try await store.readAll(meeting) == [])
      #expect(try await store.meetings() == [])
      #expect(try await store.logSize() == 0)
      #expect(try await store.append([], to: meeting, expecting: .empty) == [])
      #expect(try await store.meetings() == [])
    }
  }

  @Test(arguments: Kind.allCases)
  func aStaleHeadNeverWins(kind: Kind) async throws {
    try await Self.with(kind) { store in
      let meeting = try Fixture.meeting()
      let first = try await store.append([Fixture.draft(0)], to: meeting, expecting: .empty)
      for number in 1...200 {
        let head = try await store.head(of: meeting)
        let stale = number % 2 == 0 ? Head.empty : Head(sequence: head.sequence, hash: .zero)
        let error = await #expect(throws: RecordError.self) {
          try await store.append([Fixture.draft(number)], to: meeting, expecting: stale)
        }
        #expect(error?.code == .conflict(head))
      }
      #expect(try await store.readAll(meeting) == first)
    }
  }

  @Test(arguments: Kind.allCases)
  func theSameKeyAThousandTimesInParallelIsOneEntry(kind: Kind) async throws {
    try await Self.with(kind) { store in
      let meeting = try Fixture.meeting()
      let draft = try Fixture.draft(1)
      let answers = try await withThrowingTaskGroup(of: [Entry].self) { group in
        for _ in 0..<1000 {
          group.addTask { try await store.append([draft], to: meeting, expecting: .empty) }
        }
        return try await group.reduce(into: Set<[Entry]>()) { $0.insert($1) }
      }
      #expect(answers.count == 1)
      #expect(try await store.logSize() == 1)
      let error = await #expect(throws: RecordError.self) {
        try await store.append([Fixture.draft(2, key: "k1")], to: meeting, expecting: .empty)
      }
      #expect(error?.code == .idempotencyMismatch(try IdempotencyKey("k1")))
    }
  }

  @Test(arguments: Kind.allCases)
  func aRequestThatIsOnlyPartlyARepetitionIsRefused(kind: Kind) async throws {
    try await Self.with(kind) { store in
      let meeting = try Fixture.meeting()
      let drafts = try (1...4).map { try Fixture.draft($0) }
      let recorded = try await store.append(
        [drafts[0], drafts[1]], to: meeting, expecting: .empty)
      #expect(
        try await store.append([drafts[0], drafts[1]], to: meeting, expecting: .empty) == recorded)
      #expect(
        try await store.append([drafts[1]], to: meeting, expecting: .empty) == [recorded[1]])
      for request in [
        [drafts[0], drafts[2]], [drafts[2], drafts[0]], [drafts[1], drafts[0]],
        [drafts[2], drafts[2]],
      ] {
        await #expect(throws: RecordError.self) {
          try await store.append(request, to: meeting, expecting: recorded[1].head)
        }
      }
      #expect(try await store.readAll(meeting) == recorded)
    }
  }

  @Test(arguments: Kind.allCases)
  func theSameKeyInTwoMeetingsIsTwoEntries(kind: Kind) async throws {
    try await Self.with(kind) { store in
      for name in ["a", "b"] {
        _ = try await store.append(
          [Fixture.draft(1)], to: Fixture.meeting(name), expecting: .empty)
      }
      #expect(try await store.logSize() == 2)
      #expect(try await store.meetings().map(\.text) == ["a", "b"])
    }
  }

  @Test(arguments: Kind.allCases)
  func sixtyFourWritersLoseAndRepeatNothing(kind: Kind) async throws {
    try await Self.with(kind) { store in
      // Four writers to each of sixteen meetings, so that they also race for heads.
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<64 {
          group.addTask {
            let meeting = try Fixture.meeting("m\(writer % 16)")
            for number in 0..<10 {
              let draft = try Fixture.draft(number, key: "w\(writer)-\(number)")
              try await Self.appendRetrying(draft, to: meeting, in: store)
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await store.logSize() == 640)
      for meeting in try await store.meetings() {
        let entries = try await store.readAll(meeting)
        #expect(entries.map(\.sequence) == Array(1...40))
        #expect(Set(entries.map(\.idempotencyKey)).count == 40)
      }
      try await Self.expectGenuine(store)
    }
  }

  @Test(arguments: Kind.allCases)
  func afterTheNthWriteFailsNothingIsHalfWritten(kind: Kind) async throws {
    // 300 entries before complete a subtree of 256, whose hash is a write of its own.
    for failing in 1...8 {
      let writes = Counter()
      let armed = Counter()
      let fault: WriteFault = { () throws(RecordError) in
        guard armed.current > 0, writes.next() == failing else { return }
        throw RecordError(.diskFull, "No room", hint: "Make room")
      }
      try await Self.with(kind, beforeWrite: fault) { store in
        let meeting = try Fixture.meeting()
        let before = try await store.append(
          (0..<254).map { try Fixture.draft($0) }, to: meeting, expecting: .empty)
        armed.next()
        let drafts = try (1000..<1004).map { try Fixture.draft($0) }
        let error = await #expect(throws: RecordError.self) {
          for number in 0..<8 {
            let other = try Fixture.meeting("other-\(number)")
            _ = try await store.append(drafts, to: other, expecting: .empty)
          }
        }
        #expect(error?.code == .diskFull)
        // Whatever was appended was appended whole.
        let complete = try await store.meetings().filter { $0 != meeting }
        for other in complete { #expect(try await store.readAll(other).count == 4) }
        #expect(try await store.readAll(meeting) == before)
        #expect(try await store.logSize() == Int64(254 + 4 * complete.count))
        try await Self.expectGenuine(store)
        _ = try await store.append(
          drafts, to: meeting, expecting: try #require(before.last).head)
        try await Self.expectGenuine(store)
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func subscribersGetEveryEntryOnceAndInOrder(kind: Kind) async throws {
    try await Self.with(kind) { store in
      try await Self.follow(store)
    }
  }

  private static func follow(_ store: some RecordStore) async throws {
    let meeting = try Fixture.meeting()
    let head = try await store.append(
      (0..<10).map { try Fixture.draft($0) }, to: meeting, expecting: .empty
    ).last?.head
    try await withThrowingTaskGroup(of: [Int64].self) { group in
      for after in [0, 5, 10, 10] as [Int64] {
        group.addTask {
          var seen: [Int64] = []
          for try await entry in store.subscribe(to: meeting, after: after) {
            seen.append(entry.sequence)
            if entry.sequence == 300 { break }
          }
          #expect(seen == Array((after + 1)...300))
          return seen
        }
      }
      var head = try #require(head)
      for number in 10..<300 {
        head = try await store.append([Fixture.draft(number)], to: meeting, expecting: head)[0].head
      }
      try await group.waitForAll()
    }
  }

  @Test(arguments: Kind.allCases)
  func aCancelledSubscriptionEnds(kind: Kind) async throws {
    try await Self.with(kind) { store in
      let meeting = try Fixture.meeting()
      let task = Task { try await Self.count(store, meeting) }
      try await Task.sleep(for: .milliseconds(20))
      task.cancel()
      #expect(try await task.value == 0)
    }
  }

  private static func count(_ store: some RecordStore, _ meeting: MeetingID) async throws -> Int {
    var count = 0
    for try await _ in store.subscribe(to: meeting) { count += 1 }
    return count
  }

  @Test(arguments: Kind.allCases)
  func proofsFromTheStoreAreValid(kind: Kind) async throws {
    try await Self.with(kind) { store in
      let meeting = try Fixture.meeting()
      let entries = try await store.append(
        (0..<700).map { try Fixture.draft($0) }, to: meeting, expecting: .empty)
      for size in [1, 2, 255, 256, 257, 511, 512, 513, 700] as [Int64] {
        let head = try await store.treeHead(size: size)
        var tree = MerkleTree()
        for entry in entries.prefix(Int(size)) { tree.append(entry.leafHash) }
        #expect(tree.root == head.root)
        for index in [0, size / 2, size - 1] {
          let proof = try await store.inclusionProof(of: index, inTreeOfSize: size)
          #expect(
            MerkleProof.verifyInclusion(
              of: entries[Int(index)].leafHash, at: index, in: head, proof: proof))
        }
        let latest = try await store.treeHead(size: 700)
        let proof = try await store.consistencyProof(from: size, to: 700)
        #expect(MerkleProof.verifyConsistency(from: head, to: latest, proof: proof))
      }
    }
  }

  static func appendRetrying(
    _ draft: EntryDraft, to meeting: MeetingID, in store: any RecordStore
  ) async throws {
    var head = try await store.head(of: meeting)
    while true {
      do throws(RecordError) {
        _ = try await store.append([draft], to: meeting, expecting: head)
        return
      } catch {
        guard case .conflict(let actual) = error.code else { throw error }
        head = actual
      }
    }
  }

  /// The whole log, exported and verified.
  static func expectGenuine(_ store: some RecordStore) async throws {
    let key = try Fixture.key()
    let bytes = try await ExportedRecord.bytes(
      .log, of: store, under: store.checkpoint(signedBy: key))
    let verification = RecordVerifier(trusting: key.verifierKey).verify(bytes)
    #expect(verification.finding == nil)
    #expect(verification.entryCount == (try await store.logSize()))
    let direct = try await RecordVerifier(trusting: key.verifierKey).verify(
      of: store, under: store.checkpoint(signedBy: key))
    #expect(direct.finding == nil)
    #expect(direct.meetings == verification.meetings)
  }
}
