import CanonicalJSON
import PlenaryRecord
import SecretBallot
import Testing

/// A ballot that was tampered with is found from its stream alone.
@Suite struct BallotVerificationTests {
  private static let subject = BallotSubject.election(
    post: "Chair", places: 1, candidates: ["Ann", "Bob"])

  /// The events of a genuine ballot with five papers, one of them invalid.
  private func events() async throws -> [BallotEvent] {
    let record = try Fixture.record()
    let choices = [["Ann"], ["Bob"], ["Ann"], [], ["Cem"]]
    let (box, _) = try await Fixture.casting(
      Self.subject, choices: choices, in: record, store: MemoryBallotStore())
    _ = try await box.close()
    return try await record.readAll(Fixture.id()).map { try BallotEvent($0) }
  }

  private func entries(_ bodies: [JSONObject]) throws -> [Entry] {
    var head = Head.empty
    return try bodies.enumerated().map { number, body in
      let draft = try EntryDraft(body: body, idempotencyKey: IdempotencyKey("k\(number)"))
      let entry = Entry(
        draft, in: try Fixture.id(), after: head, salt: Salt(0, 0), logIndex: Int64(number))
      head = entry.head
      return entry
    }
  }

  private func kinds(_ events: [BallotEvent]) throws -> Set<BallotFinding.Kind> {
    let verification = BallotVerification(of: try entries(events.map(\.json)))
    for finding in verification.findings {
      #expect(finding.description.hasPrefix("entry \(finding.sequence): "))
    }
    return Set(verification.findings.map(\.kind))
  }

  /// The same with the result changed, totals counted anew unless they are given.
  private func changing(
    _ events: [BallotEvent], totals: BallotTotals? = nil,
    _ change: (inout [ClosedBallot.Counted]) throws -> Void
  ) throws -> [BallotEvent] {
    guard case .closed(let closed) = try #require(events.last) else { return [] }
    var papers = closed.papers
    try change(&papers)
    let counted = BallotTotals(counting: papers.map(\.paper), on: Self.subject)
    return events.dropLast() + [.closed(ClosedBallot(papers: papers, totals: totals ?? counted))]
  }

  @Test func aGenuineBallotHasNoFinding() async throws {
    let events = try await events()
    #expect(try kinds(events) == [])
    for count in 1..<events.count { #expect(try kinds(Array(events.prefix(count))) == []) }
    #expect(BallotVerification(of: []).findings.map(\.kind) == [.misplaced])
  }

  @Test func tamperedResultsAreFound() async throws {
    let events = try await events()
    let forged = try Fixture.token(in: Fixture.ballot(Self.subject))
    // Bob is given Ann's paper.
    #expect(
      try kinds(
        changing(events, totals: BallotTotals(papers: 5, invalid: 1, blank: 1, votes: ["Bob": 3])) {
          _ in
        }) == [.totalsWrong])
    #expect(try kinds(changing(events) { $0.swapAt(0, 1) }) == [.wrongOrder])
    #expect(try kinds(changing(events) { $0.insert($0[2], at: 2) }) == [.wrongOrder])
    #expect(
      try kinds(
        changing(events) { papers in
          papers[3] = ClosedBallot.Counted(
            paper: papers[3].paper, isValid: !papers[3].isValid)
        }) == [.validityWrong])
    let two = (1...2).map { _ in forged }
    #expect(
      try kinds(
        changing(events) { papers in
          papers += two.map {
            ClosedBallot.Counted(paper: BallotPaper(token: $0, choices: ["Ann"]), isValid: true)
          }
        }
      ).isSuperset(of: [.moreCastThanIssued, .wrongOrder]))
    // Leaving a paper out is found by who cast it, not by counting.
    #expect(try kinds(changing(events) { $0.removeLast() }) == [])
  }

  @Test func everyFlippedBitOfATokenIsFound() async throws {
    let events = try await events()
    for bit in stride(from: 0, to: 8 * 416, by: 47) {
      let found = try kinds(
        changing(events) { papers in
          let paper = papers[1].paper
          papers[1] = ClosedBallot.Counted(
            paper: BallotPaper(token: try paper.token.flipping(bit: bit), choices: paper.choices),
            isValid: papers[1].isValid)
        })
      #expect(found.contains(.signatureInvalid), "bit \(bit)")
    }
  }

  @Test func everyFlippedBitOfTheResultIsFound() async throws {
    let events = try await events()
    let genuine = try entries(events.map(\.json))
    let last = try #require(genuine.last)
    for index in stride(from: 0, to: last.body.count, by: 9) {
      var body = last.body
      body[index] ^= 1 << UInt8(index % 8)
      let changed = Entry(
        stored: body, idempotencyKey: last.idempotencyKey, meeting: last.meeting,
        sequence: last.sequence, previous: last.previous, salt: last.salt,
        commitment: last.commitment, logIndex: last.logIndex)
      let verification = BallotVerification(of: genuine.dropLast() + [changed])
      #expect(!verification.isGenuine, "byte \(index)")
    }
  }

  @Test func tamperedIssuingIsFound() async throws {
    let events = try await events()
    guard case .tokenIssued(let token) = events[1] else { return }
    func issued(to elector: String) -> BallotEvent {
      .tokenIssued(
        IssuedToken(elector: elector, request: token.request, signature: token.signature))
    }
    let opening = try #require(events.firstIndex(of: .castingOpened(issued: 6)))
    func inserting(_ event: BallotEvent, at index: Int) -> [BallotEvent] {
      Array(events[..<index]) + [event] + Array(events[index...])
    }
    #expect(
      try kinds(inserting(issued(to: "USA"), at: 2)) == [.issuedToStranger, .wrongNumberIssued])
    #expect(try kinds(inserting(events[1], at: 2)) == [.issuedTwice, .wrongNumberIssued])
    var late = events
    late.swapAt(opening, opening - 1)
    #expect(try kinds(late) == [.misplaced, .wrongNumberIssued])
    var missing = events
    missing.removeSubrange(1...2)
    #expect(try kinds(missing) == [.wrongNumberIssued, .moreCastThanIssued])
    var claimed = events
    claimed[opening] = .castingOpened(issued: 7)
    #expect(try kinds(claimed) == [.wrongNumberIssued])
  }

  @Test func eventsOutOfPlaceAreFound() async throws {
    let events = try await events()
    #expect(try kinds(events + [events[1]]) == [.misplaced, .issuedTwice])
    #expect(try kinds(events + [events[events.count - 1]]) == [.misplaced])
    #expect(try kinds([events[0]] + events) == [.misplaced])
    #expect(try kinds(events.filter { $0 != .castingOpened(issued: 6) }) == [.misplaced])
    #expect(try kinds(Array(events.dropFirst())).contains(.issuedToStranger))
  }

  @Test func otherBytesAreUnreadable() async throws {
    let bodies = try await events().map(\.json)
    func kinds(_ change: (inout [JSONObject]) -> Void) throws -> Set<BallotFinding.Kind> {
      var changed = bodies
      change(&changed)
      return Set(BallotVerification(of: try entries(changed)).findings.map(\.kind))
    }
    for change in [
      { (bodies: inout [JSONObject]) in bodies[0]["suite"] = "RSABSSA-SHA384-PSS-Deterministic" },
      { $0[0]["key"] = "AAAA" },
      { $0[0]["electors"] = ["FRA", "GHA", "JPN", "NOR"] },
      { $0[0]["electors"] = ["GHA", "FRA", "JPN", "NOR", "PER", "TON"] },
      { $0[0]["places"] = 0 },
      { $0[1]["time"] = "2026-05-01T10:00:00Z" },
      { $0[1]["event"] = "token-given" },
      { $0[1]["request"] = "AAAA" },
      { $0[1]["signature"] = "AAAA" },
      { $0[2]["to"] = nil },
      { $0[8]["totals"] = [:] },
      { $0[8]["papers"] = [["choices": [], "token": "", "signature": ""]] },
    ] {
      #expect(try kinds(change).contains(.unreadable))
    }
  }
}
