import PlenaryRecord
import PlenaryTesting
import SecretBallot
import Testing

/// Ballots held by chance, beside a model that only counts.
@Suite struct RandomBallotTests {
  private struct Model {
    var tokens: [String: BallotToken] = [:]
    var papers: [(BallotToken, [String])] = []
  }

  @Test(arguments: 0..<24)
  func totalsAreThoseOfANaiveModel(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let electors = (0..<5 + random.below(5)).map { "Member \($0)" }
    let names = ["Ann", "Bob", "Cem", "Dao"]
    let places = 1 + random.below(2)
    let subject =
      seed % 3 == 0
      ? Fixture.question
      : .election(post: "Chair", places: places, candidates: seed % 3 == 1 ? names : nil)
    let record = try Fixture.record()
    let store = MemoryBallotStore()
    var box = try await Fixture.box(subject, electors: electors, in: record, store: store)
    var model = Model()
    while model.tokens.count < 5 || random.below(4) > 0 && model.tokens.count < electors.count {
      let elector = electors[random.below(electors.count)]
      let token = try? await Fixture.token(for: elector, in: box)
      #expect((token == nil) == (model.tokens[elector] != nil))
      if let token { model.tokens[elector] = token }
      if random.below(6) == 0 { box = try await reopened(box, record, store) }
    }
    try await box.openCasting()
    let tokens = electors.compactMap { model.tokens[$0] }
    for _ in 0..<3 * tokens.count {
      let token = tokens[random.below(tokens.count)]
      let choices = choices(for: subject, names: names, &random)
      let paper = BallotPaper(token: token, choices: choices)
      let earlier = model.papers.first { $0.0 == token }
      switch random.below(5) {
      case 0: box = try await reopened(box, record, store)
      case 1:
        let forged = BallotPaper(
          token: try token.flipping(bit: random.below(8 * 416)), choices: choices)
        #expect((try? await box.cast(forged)) == nil)
      default:
        let isTaken = (try? await box.cast(paper)) != nil
        #expect(isTaken == (earlier == nil || earlier?.1 == choices))
        if earlier == nil { model.papers.append((token, choices)) }
      }
    }
    if random.below(2) == 0 { box = try await reopened(box, record, store) }
    let result = try await box.close()
    #expect(result.totals.papers == model.papers.count)
    let limit = subject == Fixture.question ? 1 : places
    let allowed: [String]? = seed % 3 == 0 ? BallotSubject.answers : seed % 3 == 1 ? names : nil
    let valid = model.papers.map(\.1).filter { choices in
      choices.count <= limit && Set(choices).count == choices.count
        && choices.allSatisfy { allowed?.contains($0) ?? true }
    }
    #expect(result.totals.invalid == model.papers.count - valid.count)
    #expect(result.totals.blank == valid.count { $0.isEmpty })
    let counted = Dictionary(valid.flatMap { $0.map { ($0, 1) } }, uniquingKeysWith: +)
    #expect(result.totals.votes == counted)
    #expect(BallotVerification(of: try await record.readAll(Fixture.id())).findings == [])
    #expect(try await store.ballots() == [])
  }

  @Test func theOrderOfCastingLeavesNoTrace() async throws {
    let ballot = try Fixture.ballot()
    var random = SplitMix64(seed: 1)
    let papers = try BallotSubject.answers.flatMap { answer in
      try (0..<3).map { _ in
        BallotPaper(token: try Fixture.token(in: ballot), choices: [answer])
      }
    }
    let expected = BallotEvent.closed(ClosedBallot(papers, of: ballot)).json
    for _ in 0..<20 {
      let shuffled = papers.shuffled(using: &random)
      #expect(BallotEvent.closed(ClosedBallot(shuffled, of: ballot)).json == expected)
    }
  }

  @Test func oneNameInTwoSpellingsIsOneName() throws {
    let ballot = try Fixture.ballot(.election(post: "Chair", places: 2, candidates: nil))
    let composed = "Ren\u{E9}"
    let decomposed = "Rene\u{301}"
    for spellings in [[composed, decomposed], [decomposed, composed]] {
      let papers = try spellings.map {
        BallotPaper(token: try Fixture.token(in: ballot), choices: [$0])
      }
      let totals = ClosedBallot(papers, of: ballot).totals
      #expect(totals.votes == [composed: 2])
      #expect(Array(totals.votes.keys.joined().utf8) == Array(decomposed.utf8))
    }
    #expect(
      BallotPaper(token: try Fixture.token(in: ballot), choices: [composed]).choices
        == [decomposed])
  }

  private func reopened(
    _ box: BallotBox, _ record: MemoryStore, _ store: MemoryBallotStore
  ) async throws -> BallotBox {
    try await BallotBox.open(
      box.ballot.id, in: record, store: store, logKey: Fixture.logKey())
  }

  private func choices(
    for subject: BallotSubject, names: [String], _ random: inout SplitMix64
  ) -> [String] {
    let words = subject == Fixture.question ? BallotSubject.answers : names + ["Zoe"]
    return (0..<random.below(4)).map { _ in words[random.below(words.count)] }
  }
}
