import PlenaryRecord
import SecretBallot
import Synchronization
import Testing

/// Writes that fail and writes that are slow.
@Suite struct BallotFailureTests {
  /// Fails one write, the nth of all.
  private final class NthWrite: Sendable {
    private let number: Int
    private let count = Mutex(0)

    init(_ number: Int) { self.number = number }

    var hasFailed: Bool { count.withLock { $0 >= number } }

    func write() throws(RecordError) {
      let isNth = count.withLock {
        $0 += 1
        return $0 == number
      }
      if isNth { throw RecordError(.diskFull, "no room", hint: "make some") }
    }
  }

  @Test func whicheverWriteFailsTheBallotGoesOn() async throws {
    var number = 1
    while try await hold(failing: NthWrite(number)) { number += 1 }
    // The box, seven events up to casting, the key, five papers, the result, the emptying.
    #expect(number == 17)
  }

  /// - Returns: whether a write failed.
  private func hold(failing: NthWrite) async throws -> Bool {
    let fault: WriteFault = { () throws(RecordError) in try failing.write() }
    let record = MemoryStore(
      verifierKey: try Fixture.logKey().verifierKey, salts: .random, beforeWrite: fault)
    let store = MemoryBallotStore(beforeWrite: fault)
    let electors = Array(Fixture.electors.prefix(5))
    /// After a failure the server is started again, and the request sent again.
    func again<Result: Sendable>(
      _ body: (BallotBox) async throws -> Result
    ) async throws -> Result {
      for _ in 0..<3 {
        do {
          return try await body(
            try await Fixture.box(electors: electors, in: record, store: store))
        } catch is RecordError { continue }
      }
      throw RecordError(.diskFull, "A write failed twice", hint: "It should fail once")
    }
    var papers: [BallotPaper] = []
    for (number, elector) in electors.enumerated() {
      let request = try TokenRequest(for: try await again { $0.ballot })
      let signature = try await again {
        try await $0.issue(to: elector, blinded: request.blinded)
      }
      papers.append(
        BallotPaper(
          token: try request.token(from: signature), choices: [BallotSubject.answers[number % 2]]))
    }
    try await again { try await $0.openCasting() }
    for paper in papers { _ = try await again { try await $0.cast(paper) } }
    let result = try await again { try await $0.close() }
    #expect(result.totals.votes == ["in-favour": 3, "against": 2])
    #expect(try await store.ballots() == [])
    #expect(BallotVerification(of: try await record.readAll(Fixture.id())).findings == [])
    return failing.hasFailed
  }

  @Test func castingGoesOnWhenTheResultWasNotRecorded() async throws {
    let isFull = Switch()
    let record = MemoryStore(
      verifierKey: try Fixture.logKey().verifierKey, salts: .random,
      beforeWrite: { () throws(RecordError) in
        if isFull.isOn { throw RecordError(.diskFull, "no room", hint: "make some") }
      })
    let (box, papers) = try await Fixture.casting(
      choices: [["against"], ["in-favour"]], in: record, store: MemoryBallotStore())
    isFull.set(true)
    await #expect(throws: RecordError.self) { try await box.close() }
    #expect(await box.state.phase == .casting)
    _ = try await box.cast(papers[0])
    isFull.set(false)
    #expect(try await box.close().totals.papers == 2)
  }

  @Test(arguments: 0..<6)
  func aPaperIsCountedOrRefusedWhileTheBallotCloses(milliseconds: Int) async throws {
    let record = try Fixture.record()
    let store = SlowStore()
    let box = try await Fixture.box(in: record, store: store)
    var papers: [BallotPaper] = []
    for elector in Fixture.electors {
      papers.append(
        BallotPaper(token: try await Fixture.token(for: elector, in: box), choices: ["against"]))
    }
    try await box.openCasting()
    async let receipts = withTaskGroup(of: BallotReceipt?.self) { group in
      for (number, paper) in papers.enumerated() {
        group.addTask {
          try? await Task.sleep(for: .milliseconds(number * 2))
          return try? await box.cast(paper)
        }
      }
      return await group.reduce(into: [BallotReceipt]()) {
        if let receipt = $1 { $0.append(receipt) }
      }
    }
    try await Task.sleep(for: .milliseconds(milliseconds * 3))
    let result = try await box.close()
    let given = await receipts
    #expect(given.count == result.papers.count)
    for receipt in given { #expect(receipt.isKept(in: result)) }
  }
}

/// A side box on a slow disk.
private final class SlowStore: BallotStore {
  private let store = MemoryBallotStore()

  func open(_ ballot: MeetingID, sealedKey: [UInt8]) async throws(RecordError) -> [UInt8] {
    try await store.open(ballot, sealedKey: sealedKey)
  }
  func sealedKey(of ballot: MeetingID) async throws(RecordError) -> [UInt8]? {
    try await store.sealedKey(of: ballot)
  }
  func destroyKey(of ballot: MeetingID) async throws(RecordError) {
    try await store.destroyKey(of: ballot)
  }
  func put(_ paper: BallotPaper, in ballot: MeetingID) async throws(RecordError) -> BallotPaper {
    await pause()
    let kept = try await store.put(paper, in: ballot)
    await pause()
    return kept
  }
  func papers(in ballot: MeetingID) async throws(RecordError) -> [BallotPaper] {
    try await store.papers(in: ballot)
  }
  func remove(_ ballot: MeetingID) async throws(RecordError) { try await store.remove(ballot) }
  func ballots() async throws(RecordError) -> [MeetingID] { try await store.ballots() }

  private func pause() async {
    // A cancelled test need not wait.
    try? await Task.sleep(for: .milliseconds(4))
  }
}
