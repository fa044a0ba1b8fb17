import CanonicalJSON
import PlenaryRecord
import PlenaryTesting
import Testing

@Suite struct ExportedRecordTests {
  @Test func theWholeLogIsVerified() async throws {
    let bytes = try await Fixture.export(entries: 20, meetings: 3)
    let verification = RecordVerifier(trusting: try Fixture.key().verifierKey).verify(bytes)
    #expect(verification.finding == nil)
    #expect(verification.isKeyTrusted)
    #expect(verification.entryCount == 20)
    #expect(verification.scope == .log)
    #expect(verification.meetings.count == 3)
    #expect(verification.checkpoint?.tree.size == 20)
  }

  @Test(arguments: [1, 2, 3, 7, 20, 300], [1, 2, 5])
  func oneMeetingIsVerifiedWithoutTheOthers(entries: Int, meetings: Int) async throws {
    let meeting = try Fixture.meeting()
    let store = try await Fixture.memoryStore(entries: entries, meetings: meetings)
    let bytes = try await ExportedRecord.bytes(
      .meeting(meeting), of: store, under: store.checkpoint(signedBy: Fixture.key()))
    let record = try VerifiedRecord(bytes)
    #expect(record.entries == (try await store.readAll(meeting)))
    #expect(!record.verification.isKeyTrusted)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("council-2"))
  }

  @Test func anEmptyLogIsVerified() async throws {
    #expect(RecordVerifier().verify(try await Fixture.export(entries: 0)).isGenuine)
  }

  @Test func aFileIsVerifiedLikeItsBytes() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("record.txt")
    let store = try await Fixture.memoryStore(entries: 30_000)
    let checkpoint = try await store.checkpoint(signedBy: Fixture.key())
    try await ExportedRecord.write(.log, of: store, under: checkpoint, toFile: path)
    let verification = try RecordVerifier().verify(contentsOf: path)
    #expect(verification.finding == nil)
    #expect(verification.entryCount == 30_000)
    let error = #expect(throws: RecordError.self) {
      try RecordVerifier().verify(contentsOf: directory.file("none"))
    }
    #expect(error?.code == .missingFile)
  }

  @Test func everyFlippedBitOfARecordIsFound() async throws {
    let meeting = try Fixture.meeting()
    for scope in [RecordScope.log, .meeting(meeting)] {
      let bytes = try await Fixture.export(scope, entries: 5, meetings: 2)
      let verifier = RecordVerifier()
      #expect(verifier.verify(bytes).isGenuine)
      for index in bytes.indices {
        for mask in [1, 2, 4, 8, 16, 32, 64, 128] as [UInt8] {
          var changed = bytes
          changed[index] ^= mask
          let finding = verifier.verify(changed).finding
          #expect(finding != nil, "byte \(index) mask \(mask) of scope \(scope)")
        }
      }
    }
  }

  @Test func aFlippedBitInAnEntryNamesThatEntry() async throws {
    let bytes = try await Fixture.export(entries: 6)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where line.starts(with: "entry".utf8) {
      let logIndex = Int64(number) - 10
      for index in line.indices.dropFirst(8) {
        var changed = bytes
        changed[index] ^= 1
        let finding = RecordVerifier().verify(changed).finding
        #expect(finding?.kind == .entryChanged)
        #expect(finding?.logIndex == logIndex)
        #expect(finding?.line == number + 1)
      }
    }
  }

  @Test func everyTruncationIsFound() async throws {
    let bytes = try await Fixture.export(entries: 5, meetings: 2)
    for length in bytes.indices {
      let finding = RecordVerifier().verify(Array(bytes[..<length])).finding
      #expect(finding != nil, "cut to \(length) bytes")
      if length > 400 { #expect(finding?.kind == .cutOff) }
    }
  }

  /// Lines of the body, by place from the first entry; `nil` is the name of a finding expected.
  @Test func removedReorderedRepeatedAndAddedEntriesAreNamed() async throws {
    let text = String(decoding: try await Fixture.export(entries: 6, meetings: 2), as: UTF8.self)
    func verify(_ change: (inout [Substring]) -> Void) -> Finding? {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let first = lines.firstIndex { $0.hasPrefix("entry 0") } ?? 0
      var body = Array(lines[first...])
      change(&body)
      lines.replaceSubrange(first..., with: body)
      return RecordVerifier().verify(Array(lines.joined(separator: "\n").utf8)).finding
    }
    #expect(verify { _ in } == nil)

    let removed = verify { $0.remove(at: 2) }
    #expect(removed?.kind == .entryMissing)
    #expect(removed?.logIndex == 2)

    let removedFirst = verify { $0.remove(at: 0) }
    #expect(removedFirst?.kind == .entryMissing)
    #expect(removedFirst?.logIndex == 0)

    let removedLast = verify {
      $0.remove(at: 5)
      $0[5] = "end 5"
    }
    #expect(removedLast?.kind == .entryMissing)
    #expect(removedLast?.logIndex == 5)

    let reordered = verify { $0.swapAt(1, 3) }
    #expect(reordered?.kind == .entryReordered)
    #expect(reordered?.logIndex == 1)

    let repeated = verify { $0.insert($0[2], at: 3) }
    #expect(repeated?.kind == .entryInserted)
    #expect(repeated?.logIndex == 2)

    let appended = verify { $0.insert("entry", at: 7) }
    #expect(appended?.kind == .entryInserted)
  }

  @Test func anEntryRewrittenWithItsHashIsNamedByItsSuccessor() async throws {
    let store = try await Fixture.memoryStore(entries: 6)
    let checkpoint = try await store.checkpoint(signedBy: Fixture.key())
    let entries = try await store.readAll(Fixture.meeting())
    for forged in 0..<6 {
      let draft = try Fixture.draft(99, key: "k\(forged)")
      let old = entries[forged]
      var forgery = entries
      forgery[forged] = Entry(
        draft, in: old.meeting, after: Head(sequence: old.sequence - 1, hash: old.previous),
        salt: old.salt, logIndex: old.logIndex)
      let finding = RecordVerifier().verify(try text(of: forgery, checkpoint)).finding
      if forged < 5 {
        #expect(finding?.kind == .entryForged)
        #expect(finding?.sequence == Int64(forged + 1))
      } else {
        // Nothing follows the last: only the root tells.
        #expect(finding?.kind == .rootMismatch)
      }
    }
  }

  @Test func aRecordRewrittenThroughoutHasAnotherRoot() async throws {
    let genuine = try await Fixture.memoryStore(entries: 6)
    let checkpoint = try await genuine.checkpoint(signedBy: Fixture.key())
    let other = MemoryStore(verifierKey: genuine.verifierKey)
    try await Fixture.fill(other, entries: 6)
    let forgery = try await other.readAll(Fixture.meeting())
    let finding = RecordVerifier().verify(try text(of: forgery, checkpoint)).finding
    #expect(finding?.kind == .rootMismatch)
  }

  @Test func anOlderCheckpointShowsThatHistoryWasRewritten() async throws {
    let key = try Fixture.key()
    let meeting = try Fixture.meeting()
    let store = try await Fixture.memoryStore(entries: 5, meetings: 2)
    let older = try await store.checkpoint(signedBy: key)
    try await Fixture.fill2(store, from: 5, to: 13, meetings: 2)
    let checkpoint = try await store.checkpoint(signedBy: key)
    let verifier = RecordVerifier(trusting: key.verifierKey, against: older)

    let log = try await ExportedRecord.bytes(.log, of: store, under: checkpoint)
    #expect(verifier.verify(log).finding == nil)
    let hidden = try Fixture.meeting("council-2")
    for scope in [meeting, hidden] {
      let comparable = try await ExportedRecord.bytes(
        .meeting(scope), of: store, under: checkpoint, comparableWith: [5])
      #expect(verifier.verify(comparable).finding == nil)
    }

    // Another history under the same key.
    let rewritten = MemoryStore(verifierKey: key.verifierKey)
    try await Fixture.fill(rewritten, entries: 13, meetings: 2)
    let newer = try await rewritten.checkpoint(signedBy: key)
    let forged = try await ExportedRecord.bytes(.log, of: rewritten, under: newer)
    #expect(RecordVerifier().verify(forged).isGenuine)
    #expect(verifier.verify(forged).finding?.kind == .historyRewritten)

    // An old copy shown as the present.
    let old = try await ExportedRecord.bytes(.log, of: store, under: older)
    let later = RecordVerifier(trusting: key.verifierKey, against: checkpoint)
    #expect(later.verify(old).finding?.kind == .rolledBack)

    let stranger = try Fixture.key("other.org", seed: 9).sign(checkpointTree(checkpoint))
    let wrong = RecordVerifier(against: stranger)
    #expect(wrong.verify(log).finding?.kind == .olderCheckpointInvalid)
  }

  @Test func aMeetingsRecordThatHidesAnOlderSizeSaysSo() async throws {
    let key = try Fixture.key()
    let store = try await Fixture.memoryStore(entries: 1)
    try await Fixture.fill2(store, from: 1, to: 9, meetings: 1, prefix: "other")
    let head = try await store.treeHead(size: 3)
    let checkpoint = try await store.checkpoint(signedBy: key)
    let meeting = try Fixture.meeting()
    let verifier = RecordVerifier(against: key.sign(head))
    let plain = try await ExportedRecord.bytes(.meeting(meeting), of: store, under: checkpoint)
    #expect(verifier.verify(plain).finding?.kind == .olderCheckpointUnverifiable)
    let comparable = try await ExportedRecord.bytes(
      .meeting(meeting), of: store, under: checkpoint, comparableWith: [3])
    #expect(verifier.verify(comparable).finding == nil)
  }

  @Test func anotherKeyIsNotTrusted() async throws {
    let bytes = try await Fixture.export(entries: 2)
    let other = try Fixture.key(seed: 8).verifierKey
    let finding = RecordVerifier(trusting: other).verify(bytes).finding
    #expect(finding?.kind == .keyUntrusted)
    #expect(finding?.description.contains(other.description) == true)
  }

  @Test(arguments: [
    ("", Finding.Kind.cutOff), ("plenary-rec", .cutOff), ("hello\n", .notARecord),
    ("hello", .notARecord), ("plenary-record/v2\n", .otherVersion),
    ("plenary-record/v1\n", .cutOff), ("plenary-record/v1\nkye\n", .headerMalformed),
    ("plenary-record/v1\nkey x\nscope all\n", .headerMalformed), ("SQLite format 3\0", .notARecord),
  ])
  func otherFilesAreToldFromRecords(text: String, kind: Finding.Kind) {
    let finding = RecordVerifier().verify(Array(text.utf8)).finding
    #expect(finding?.kind == kind)
    #expect(finding?.hint.isEmpty == false)
  }

  @Test func randomDamageNeverPasses() async throws {
    let bytes = try await Fixture.export(.meeting(Fixture.meeting()), entries: 9, meetings: 3)
    var state: UInt64 = 42
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    for _ in 0..<3000 {
      var changed = bytes
      for _ in 0...random(3) {
        let start = random(changed.count)
        let end = min(changed.count, start + random(40))
        switch random(3) {
        case 0: changed.removeSubrange(start..<end)
        case 1: changed.insert(contentsOf: changed[start..<end], at: random(changed.count))
        default: changed[start] = UInt8(random(256))
        }
      }
      if changed != bytes { #expect(RecordVerifier().verify(changed).finding != nil) }
    }
  }

  private func checkpointTree(_ note: SignedNote) throws -> TreeHead {
    try #require(Checkpoint(parsing: note.text)).tree
  }

  /// A record of these entries, whatever the checkpoint signed.
  private func text(of entries: [Entry], _ checkpoint: SignedNote) throws -> [UInt8] {
    var text = "plenary-record/v1\nkey \(try Fixture.key().verifierKey)\nscope log\n\n"
    text += checkpoint.string + "\n"
    for entry in entries {
      let envelope = String(decoding: entry.envelope, as: UTF8.self)
      text += "entry \(entry.logIndex) \(entry.salt.base64) \(entry.commitment) \(envelope)\n"
    }
    return Array((text + "end \(entries.count)\n").utf8)
  }
}

extension Fixture {
  /// More entries, in turn.
  static func fill2(
    _ store: some RecordStore, from first: Int, to last: Int, meetings: Int,
    prefix: String = "council"
  ) async throws {
    for number in first..<last {
      let meeting = try meeting("\(prefix)-\(number % meetings + 1)")
      _ = try await store.append(
        [draft(number)], to: meeting, expecting: store.head(of: meeting))
    }
  }
}
