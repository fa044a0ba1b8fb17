import CanonicalJSON
import PlenaryRecord
import SecretBallot
import Testing

/// A ballot from its preparing to its result, and what is refused on the way.
@Suite struct BallotBoxTests {
  private let record: MemoryStore
  private let store = MemoryBallotStore()

  init() throws { record = try Fixture.record() }

  private func refusal<Result: Sendable>(
    _ body: () async throws -> Result
  ) async -> BallotRefusal? {
    do {
      _ = try await body()
      return nil
    } catch { return error as? BallotRefusal }
  }

  @Test func aBallotIsHeldFromItsPreparingToItsResult() async throws {
    let subject = BallotSubject.election(post: "Chair", places: 1, candidates: ["Ann", "Bob"])
    let choices = [["Ann"], ["Bob"], ["Ann"], [], ["Ann", "Bob"]]
    let (box, papers) = try await Fixture.casting(
      subject, choices: choices, in: record, store: store)
    #expect(await box.state.phase == .casting)
    let result = try await box.close()
    #expect(
      result.totals == BallotTotals(papers: 5, invalid: 1, blank: 1, votes: ["Ann": 2, "Bob": 1]))
    #expect(Set(result.papers.map(\.paper)) == Set(papers))
    #expect(result.papers.count { !$0.isValid } == 1)
    #expect(result.warnings.isEmpty)
    #expect(try await store.ballots() == [])
    let verification = BallotVerification(of: try await record.readAll(Fixture.id()))
    #expect(verification.findings == [])
    #expect(verification.result == result)
    #expect(verification.electorsWithToken == Fixture.electors)
    #expect(try await box.close() == result)
    #expect(await box.state.phase == .closed)
  }

  @Test(arguments: [
    (Fixture.question, ["A", "B", "C", "D"], BallotRefusal.tooFewElectors(4)),
    (Fixture.question, ["A", "B", "C", "D", "A"], .repeatedName("A")),
    (Fixture.question, ["A", "B", "C", "D", " "], .unusableName(longest: 100)),
    (.question(""), Fixture.electors, .unusableName(longest: 1000)),
    (.question("a\nb"), Fixture.electors, .unusableName(longest: 1000)),
    (
      .election(post: "Chair", places: 0, candidates: nil), Fixture.electors, .placesOutOfRange(0)
    ),
    (.election(post: "Chair", places: 1, candidates: []), Fixture.electors, .noCandidates),
    (
      .election(post: "Chair", places: 1, candidates: ["A", "A"]), Fixture.electors,
      .repeatedName("A")
    ),
    (
      .election(post: "Chair", places: 1, candidates: [String(repeating: "A", count: 101)]),
      Fixture.electors, .unusableName(longest: 100)
    ),
  ])
  func whatCannotBeHeldIsNotPrepared(
    _ subject: BallotSubject, _ electors: [String], _ expected: BallotRefusal
  ) async throws {
    #expect(
      await refusal {
        try await Fixture.box(subject, electors: electors, in: record, store: store)
      } == expected)
    #expect(try await record.logSize() == 0)
    #expect(try await store.ballots() == [])
    #expect(!expected.message.isEmpty && !expected.hint.isEmpty)
  }

  @Test func aBallotThatCouldNotBePublishedIsNotPrepared() async throws {
    let electors = (0..<2000).map { "Member \($0)" }
    let refused = await refusal {
      try await Fixture.box(electors: electors, in: record, store: store)
    }
    #expect(refused == .tooManyElectors(2000, most: 1359))
  }

  @Test func preparingTwiceIsOneBallotAndAnotherIsRefused() async throws {
    let first = try await Fixture.box(in: record, store: store)
    let second = try await Fixture.box(
      electors: Fixture.electors.reversed(), in: record, store: store)
    #expect(first.ballot == second.ballot)
    #expect(try await record.logSize() == 1)
    #expect(
      await refusal {
        try await Fixture.box(.question("Another?"), in: record, store: store)
      } == .nameTaken)
    let other = try Fixture.id("c3")
    _ = try await record.append(
      [EntryDraft(body: ["event": "meeting-opened"], idempotencyKey: IdempotencyKey("a"))],
      to: other, expecting: .empty)
    await #expect(throws: UnreadableBallotEvent.self) {
      try await BallotBox.open(other, in: record, store: store, logKey: Fixture.logKey())
    }
    #expect(
      await refusal {
        try await BallotBox.open(
          Fixture.id("none"), in: record, store: store, logKey: Fixture.logKey())
      } == .notPrepared)
  }

  @Test func eachElectorReceivesOneTokenAndItsAnswerAgain() async throws {
    let box = try await Fixture.box(in: record, store: store)
    let request = try TokenRequest(for: box.ballot)
    let signature = try await box.issue(to: "JPN", blinded: request.blinded)
    #expect(try await box.issue(to: "JPN", blinded: request.blinded) == signature)
    let other = try TokenRequest(for: box.ballot)
    #expect(
      await refusal { try await box.issue(to: "JPN", blinded: other.blinded) }
        == .tokenIssuedBefore(to: "JPN"))
    #expect(
      await refusal { try await box.issue(to: "USA", blinded: other.blinded) }
        == .notAnElector("USA"))
    for bytes in [[], [UInt8](repeating: 255, count: 384), other.blinded + [0]] {
      #expect(
        await refusal { try await box.issue(to: "NOR", blinded: bytes) } == .malformedRequest)
    }
    #expect(await box.state.issued.keys.sorted() == ["JPN"])
    #expect(try await record.logSize() == 2)
    _ = try request.token(from: signature)
    #expect(throws: BallotRefusal.wrongSignature) { try other.token(from: signature) }
  }

  @Test func manyRequestsAtOnceAreOneToken() async throws {
    let box = try await Fixture.box(in: record, store: store)
    let requests = try (0..<8).map { _ in try TokenRequest(for: box.ballot).blinded }
    let answers = await withTaskGroup(of: Bool.self) { group in
      for request in requests {
        group.addTask { (try? await box.issue(to: "JPN", blinded: request)) != nil }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(answers == 1)
    #expect(try await record.logSize() == 2)
  }

  @Test func eachThingIsDoneInItsPhaseOnly() async throws {
    let box = try await Fixture.box(in: record, store: store)
    let paper = BallotPaper(token: try Fixture.token(in: box.ballot), choices: ["against"])
    #expect(await refusal { try await box.cast(paper) } == .wrongPhase(.prepared))
    #expect(await refusal { try await box.close() } == .wrongPhase(.prepared))
    #expect(await refusal { try await box.openCasting() } == .tooFewTokens(0))
    for elector in Fixture.electors.prefix(4) { _ = try await Fixture.token(for: elector, in: box) }
    #expect(await refusal { try await box.openCasting() } == .tooFewTokens(4))
    #expect(await refusal { try await box.cast(paper) } == .wrongPhase(.issuing))
    let request = try TokenRequest(for: box.ballot)
    let signature = try await box.issue(to: "PER", blinded: request.blinded)
    try await box.openCasting()
    try await box.openCasting()
    #expect(
      await refusal { try await box.issue(to: "TON", blinded: request.blinded) }
        == .wrongPhase(.casting))
    #expect(try await box.issue(to: "PER", blinded: request.blinded) == signature)
    #expect(try await store.sealedKey(of: box.ballot.id) == nil)
    let empty = try await box.close()
    #expect(empty.totals.papers == 0)
    #expect(empty.warnings == [.fewPapers(0)])
    #expect(await refusal { try await box.cast(paper) } == .wrongPhase(.closed))
    #expect(await refusal { try await box.openCasting() } == .wrongPhase(.closed))
    #expect(await refusal { try await box.abandon(because: "late") } == .wrongPhase(.closed))
    for phase in BallotPhase.allCases { #expect(!BallotRefusal.wrongPhase(phase).hint.isEmpty) }
  }

  @Test func papersAreRefusedWithoutACountingToken() async throws {
    let subject = BallotSubject.election(post: "Chair", places: 1, candidates: nil)
    let (box, papers) = try await Fixture.casting(
      subject, choices: [["Ann"]], in: record, store: store)
    let receipt = try await box.cast(papers[0])
    #expect(try await box.cast(papers[0]) == receipt)
    let changed = BallotPaper(token: papers[0].token, choices: ["Bob"])
    #expect(await refusal { try await box.cast(changed) } == .tokenUsed)
    for bit in stride(from: 0, to: 8 * 416, by: 61) {
      let forged = BallotPaper(token: try papers[0].token.flipping(bit: bit), choices: ["Ann"])
      #expect(await refusal { try await box.cast(forged) } == .wrongSignature, "bit \(bit)")
    }
    let elsewhere = try Ballot(
      Fixture.id("c3.ballot-2"), on: subject, electors: Fixture.electors,
      key: Fixture.key.publicKey)
    let stranger = BallotPaper(token: try Fixture.token(in: elsewhere), choices: ["Ann"])
    #expect(await refusal { try await box.cast(stranger) } == .wrongSignature)
    let token = try Fixture.token(in: box.ballot)
    for (choices, expected) in [
      ([String(repeating: "A", count: 256)], BallotRefusal.paperTooLong(most: 256)),
      (["A\u{0}"], .unusableName(longest: 100)), ([""], .unusableName(longest: 100)),
    ] {
      let paper = BallotPaper(token: token, choices: choices)
      #expect(await refusal { try await box.cast(paper) } == expected)
    }
    #expect(try await box.close().totals.votes == ["Ann": 1])
  }

  @Test func anAbandonedBallotLeavesNoPaper() async throws {
    let (box, papers) = try await Fixture.casting(
      choices: [["against"], ["against"]], in: record, store: store)
    try await box.abandon(because: "the network failed")
    try await box.abandon(because: "the network failed")
    #expect(try await store.ballots() == [])
    #expect(await refusal { try await box.close() } == .wrongPhase(.abandoned))
    #expect(await refusal { try await box.cast(papers[0]) } == .wrongPhase(.abandoned))
    let verification = BallotVerification(of: try await record.readAll(Fixture.id()))
    #expect(verification.isGenuine)
    #expect(verification.result == nil)
  }

  @Test(arguments: [
    ("Ann Ann Ann Ann Ann", true), ("Ann Ann Ann Ann Bob", false), ("- - - - -", true),
    ("Ann Ann Ann Ann -", false), ("Ann,Bob Bob,Ann Ann,Bob Ann,Bob Ann,Bob", true),
    ("Ann,Bob Ann Ann Ann Ann", false),
  ])
  func aUnanimousResultIsWarnedOf(_ papers: String, _ isUnanimous: Bool) async throws {
    let choices = papers.split(separator: " ").map { paper in
      paper == "-" ? [] : paper.split(separator: ",").map(String.init)
    }
    let (box, _) = try await Fixture.casting(
      .election(post: "Members", places: 2, candidates: ["Ann", "Bob"]), choices: choices,
      in: record, store: store)
    #expect(try await box.close().warnings == (isUnanimous ? [.unanimous] : []))
  }

  @Test func aTokenNeverStandsInAMessage() async throws {
    let token = try Fixture.token(in: Fixture.ballot())
    let paper = BallotPaper(token: token, choices: ["against"])
    var dumped = ""
    dump(paper, to: &dumped)
    for text in ["\(paper)", String(reflecting: paper), "\(token)", dumped, "\([paper])"] {
      #expect(!text.contains("against"))
      #expect(!text.contains("\(token.random[0]), "))
    }
  }
}
