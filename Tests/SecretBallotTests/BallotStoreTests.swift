import Foundation
import GRDB
import PlenaryRecord
import PlenaryTesting
import SQLiteStore
import SecretBallot
import Testing

private typealias RecordError = PlenaryRecord.RecordError

/// One suite for every side box.
@Suite struct BallotStoreTests {
  enum Kind: String, CaseIterable, CustomTestStringConvertible {
    case memory, sqlite
    var testDescription: String { rawValue }
  }

  private func with(
    _ kind: Kind, beforeWrite: WriteFault? = nil,
    _ body: (any BallotStore) async throws -> Void
  ) async throws {
    switch kind {
    case .memory: try await body(MemoryBallotStore(beforeWrite: beforeWrite))
    case .sqlite:
      let directory = try TemporaryDirectory()
      var options = SQLiteRecordStore.Options(creatingFor: try Fixture.logKey().verifierKey)
      options.beforeWrite = beforeWrite
      let record = try await SQLiteRecordStore.open(
        directory.file("record.sqlite"), options: options)
      try await body(SQLiteBallotStore(in: record))
      try await record.close()
    }
  }

  private func papers(_ count: Int) throws -> [BallotPaper] {
    try (0..<count).map { number in
      let random = (0..<32).map { UInt8(truncatingIfNeeded: number * 89 + $0 * 7) }
      let signature = [UInt8](repeating: UInt8(number), count: 384)
      guard let token = BallotToken(random: random, signature: signature) else {
        throw BallotRefusal.malformedPaper
      }
      return BallotPaper(token: token, choices: ["Name \(number)", "Ren\u{E9}"])
    }
  }

  @Test(arguments: Kind.allCases)
  func papersAreKeptByTheirTokenAndInNoOtherOrder(kind: Kind) async throws {
    try await with(kind) { store in
      let ballot = try Fixture.id()
      _ = try await store.open(ballot, sealedKey: [1])
      let papers = try papers(20)
      for paper in papers { #expect(try await store.put(paper, in: ballot) == paper) }
      let kept = try await store.papers(in: ballot)
      #expect(Set(kept) == Set(papers))
      let hashes = kept.map { $0.token.hash(in: ballot).bytes }
      for (left, right) in zip(hashes, hashes.dropFirst()) {
        #expect(left.lexicographicallyPrecedes(right))
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func theFirstPaperOfATokenStays(kind: Kind) async throws {
    try await with(kind) { store in
      let ballot = try Fixture.id()
      _ = try await store.open(ballot, sealedKey: [1])
      let paper = try papers(1)[0]
      let other = BallotPaper(token: paper.token, choices: ["Name 0", "Rene\u{301}"])
      _ = try await store.put(paper, in: ballot)
      #expect(try await store.put(other, in: ballot) == paper)
      #expect(try await store.put(paper, in: ballot) == paper)
      #expect(try await store.papers(in: ballot) == [paper])
    }
  }

  @Test(arguments: Kind.allCases)
  func manyAtOnceAgreeOnTheFirst(kind: Kind) async throws {
    try await with(kind) { store in
      let ballot = try Fixture.id()
      _ = try await store.open(ballot, sealedKey: [1])
      let paper = try papers(1)[0]
      let kept = try await withThrowingTaskGroup(of: BallotPaper.self) { group in
        for number in 0..<16 {
          let other = BallotPaper(token: paper.token, choices: ["\(number)"])
          group.addTask { try await store.put(other, in: ballot) }
        }
        return try await group.reduce(into: Set<[String]>()) { $0.insert($1.choices) }
      }
      #expect(kept.count == 1)
      #expect(try await store.papers(in: ballot).count == 1)
    }
  }

  @Test(arguments: Kind.allCases)
  func boxesAreApart(kind: Kind) async throws {
    try await with(kind) { store in
      let (first, second) = (try Fixture.id("a"), try Fixture.id("b"))
      #expect(try await store.open(first, sealedKey: [1, 2]) == [1, 2])
      #expect(try await store.open(first, sealedKey: [3]) == [1, 2])
      #expect(try await store.open(second, sealedKey: [4]) == [4])
      #expect(try await store.ballots() == [first, second])
      let papers = try papers(2)
      _ = try await store.put(papers[0], in: first)
      _ = try await store.put(papers[1], in: second)
      try await store.destroyKey(of: first)
      #expect(try await store.sealedKey(of: first) == nil)
      #expect(try await store.sealedKey(of: second) == [4])
      try await store.remove(first)
      try await store.remove(first)
      #expect(try await store.papers(in: first) == [])
      #expect(try await store.papers(in: second) == [papers[1]])
      let error = await #expect(throws: PlenaryRecord.RecordError.self) {
        try await store.put(papers[0], in: first)
      }
      #expect(error?.code == .closed)
      #expect(try await store.ballots() == [second])
    }
  }

  @Test(arguments: Kind.allCases)
  func whatFailedIsNotThere(kind: Kind) async throws {
    let switchedOff = Switch()
    try await with(
      kind,
      beforeWrite: { () throws(PlenaryRecord.RecordError) in
        if switchedOff.isOn { throw RecordError(.diskFull, "no room", hint: "make some") }
      }
    ) { store in
      let ballot = try Fixture.id()
      _ = try await store.open(ballot, sealedKey: [1])
      let papers = try papers(2)
      _ = try await store.put(papers[0], in: ballot)
      switchedOff.set(true)
      for attempt in 0..<4 {
        let error = await #expect(throws: PlenaryRecord.RecordError.self) {
          switch attempt {
          case 0: _ = try await store.put(papers[1], in: ballot)
          case 1: try await store.destroyKey(of: ballot)
          case 2: try await store.remove(ballot)
          default: _ = try await store.open(Fixture.id("b"), sealedKey: [2])
          }
        }
        #expect(error?.code == .diskFull)
      }
      switchedOff.set(false)
      #expect(try await store.papers(in: ballot) == [papers[0]])
      #expect(try await store.sealedKey(of: ballot) == [1])
      #expect(try await store.ballots() == [ballot])
      #expect(try await store.put(papers[1], in: ballot) == papers[1])
    }
  }
}
