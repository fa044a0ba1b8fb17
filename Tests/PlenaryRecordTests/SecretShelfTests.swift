import PlenaryRecord
import PlenaryTesting
import SQLiteStore
import Testing

/// One suite for every shelf of secrets.
@Suite struct SecretShelfTests {
  enum Kind: String, CaseIterable, CustomTestStringConvertible {
    case memory, sqlite
    var testDescription: String { rawValue }
  }

  private func with(_ kind: Kind, _ body: (any SecretShelf) async throws -> Void) async throws {
    switch kind {
    case .memory: try await body(MemorySecretShelf())
    case .sqlite:
      let directory = try TemporaryDirectory()
      let store = try await SQLiteRecordStore.open(
        directory.file("record.sqlite"), creatingFor: try Fixture.key().verifierKey)
      try await body(store)
      try await store.close()
    }
  }

  @Test(arguments: Kind.allCases)
  func whatIsPutIsThere(kind: Kind) async throws {
    try await with(kind) { shelf in
      #expect(try await shelf.contents(of: "links").isEmpty)
      try await shelf.put([1, 2, 3], under: "a", in: "links")
      try await shelf.put([], under: "b", in: "links")
      try await shelf.put([4], under: "a", in: "codes")
      #expect(try await shelf.contents(of: "links") == ["a": [1, 2, 3], "b": []])
      #expect(try await shelf.contents(of: "codes") == ["a": [4]])
    }
  }

  @Test(arguments: Kind.allCases)
  func whatIsPutAgainTakesThePlace(kind: Kind) async throws {
    try await with(kind) { shelf in
      try await shelf.put([1], under: "a", in: "links")
      try await shelf.put([2], under: "a", in: "links")
      #expect(try await shelf.contents(of: "links") == ["a": [2]])
    }
  }

  @Test(arguments: Kind.allCases)
  func whatIsRemovedIsGoneAndNothingElse(kind: Kind) async throws {
    try await with(kind) { shelf in
      for key in ["a", "b"] { try await shelf.put([1], under: key, in: "links") }
      try await shelf.put([1], under: "a", in: "codes")
      try await shelf.remove("a", from: "links")
      try await shelf.remove("a", from: "links")
      try await shelf.remove("never", from: "nowhere")
      #expect(try await shelf.contents(of: "links") == ["b": [1]])
      #expect(try await shelf.contents(of: "codes") == ["a": [1]])
    }
  }

  @Test(arguments: Kind.allCases)
  func keysAreTextsOfAnyKind(kind: Kind) async throws {
    let keys = ["", " ", "'; DROP TABLE secret; --", "日本", "e\u{301}", "%", "a\nb", "\u{1}"]
    try await with(kind) { shelf in
      for (number, key) in keys.enumerated() {
        try await shelf.put([UInt8(number)], under: key, in: key)
      }
      for (number, key) in keys.enumerated() {
        #expect(try await shelf.contents(of: key) == [key: [UInt8(number)]], "\(key)")
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func manyAtOnceAreAllKept(kind: Kind) async throws {
    try await with(kind) { shelf in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<200 {
          group.addTask {
            try await shelf.put([UInt8(number)], under: "\(number)", in: "sessions")
          }
        }
        try await group.waitForAll()
      }
      let contents = try await shelf.contents(of: "sessions")
      #expect(contents.count == 200)
      #expect(contents["7"] == [7])
    }
  }

  @Test func secretsAreThereAgainAndNotInTheRecord() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("record.sqlite")
    let key = try Fixture.key()
    var store = try await SQLiteRecordStore.open(path, creatingFor: key.verifierKey)
    try await Fixture.fill(store, entries: 3)
    try await store.put(Array("opensesame".utf8), under: "a", in: "links")
    try await store.close()
    store = try await SQLiteRecordStore.open(path, creatingFor: key.verifierKey)
    #expect(try await store.contents(of: "links") == ["a": Array("opensesame".utf8)])
    let exported = try await ExportedRecord.bytes(
      .log, of: store, under: store.checkpoint(signedBy: key))
    #expect(!String(decoding: exported, as: UTF8.self).contains("opensesame"))
    try await store.close()
  }
}
