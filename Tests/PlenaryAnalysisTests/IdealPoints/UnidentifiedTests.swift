import PlenaryAnalysis
import PlenaryModel
import Testing

@Suite struct UnidentifiedTests {
  private let members = ["A", "B", "C", "D", "E", "F"]

  private func estimate(
    _ rows: [(session: Int, votes: String)], leastItems: Int = 2, leastBallots: Int = 2
  ) throws -> IdealPoints {
    let sample = try IdealPoints.Sample(voteTable(rows, members: members))
    return IdealPoints(
      sample,
      .init(
        mode: .published,
        anchors: .init(
          start: ["A": -1, "F": 1], contrast: ["F", "A"], positive: [["F"]], negative: [["A"]]),
        leastBallots: leastBallots, leastItems: leastItems))
  }

  private let mixed: [(session: Int, votes: String)] = [
    (1, "YYYNNN"), (1, "YYNNAN"), (1, "YAYNNN"), (1, "NNNYYA"), (1, "YYYYNN"), (1, "NAAYYY"),
  ]

  @Test func nothingComesOfNoVotes() throws {
    let result = try estimate([])
    #expect(result.positions.isEmpty)
    #expect(result.unidentified.contains(.nothingToEstimate(rollCalls: 0)))
    #expect(result.unidentified.contains(.noBallots(member: "A")))
  }

  @Test func whereEverybodyAgreesNothingIsSaidOfAnybody() throws {
    let result = try estimate([(1, "YYYYYY"), (1, "AAAAAA"), (2, "NNNNNN")])
    #expect(result.positions.isEmpty && result.items.isEmpty)
    #expect(result.unidentified.contains(.nothingToEstimate(rollCalls: 3)))
    #expect(result.unidentified.contains(.allUnanimous(session: 1, items: 2)))
    #expect(result.unidentified.contains(.allUnanimous(session: 2, items: 1)))
  }

  @Test func aSessionWithTooFewItemsHasNoPoints() throws {
    let result = try estimate(mixed + [(2, "YYYNNN")], leastBallots: 1)
    #expect(result.unidentified.contains(.fewItems(session: 2, items: 1, needed: 2)))
    #expect(result.position(of: "A", in: 2)?.first == nil)
    #expect(result.position(of: "A", in: 2)?.ballots == 1)
    #expect(result.position(of: "C", in: 1)?.first != nil)
    #expect(result.unidentified.contains(.notLinked(session: 2)))
  }

  @Test func anActorWithTooFewBallotsHasNoPoint() throws {
    let rows = mixed.map { ($0.session, "X" + $0.votes.dropFirst()) } + [(1, "YNYNYN")]
    let result = try estimate(rows)
    #expect(
      result.unidentified.contains(.fewBallots(actor: "A", session: 1, ballots: 1, needed: 2)))
    #expect(result.position(of: "A", in: 1)?.first == nil)
  }

  @Test func aMemberWithoutBallotsIsNamed() throws {
    let result = try estimate(mixed.map { ($0.session, "X" + $0.votes.dropFirst()) })
    #expect(result.unidentified.contains(.noBallots(member: "A")))
    #expect(result.position(of: "A", in: 1) == nil)
    #expect(result.unidentified.contains(.direction(dimension: 1)))
  }

  @Test func whoAlwaysStandsAtTheSameEndHasNoPoint() throws {
    let result = try estimate([
      (1, "YYYNNN"), (1, "YYNNAN"), (1, "YAYNNN"), (1, "YYYYNN"), (1, "YYAAYN"), (1, "NAAAYY"),
    ])
    #expect(result.unidentified.contains(.oneSided(actor: "A", session: 1, ballots: 6)))
    #expect(result.position(of: "A", in: 1)?.first == nil)
    #expect(result.position(of: "C", in: 1)?.first != nil)
  }

  @Test func aSessionThatAlwaysDividesTheSameWayGivesNoDistances() throws {
    let result = try estimate(
      mixed + [(2, "YYYNNN"), (2, "NNNYYY"), (2, "YYYNNN")])
    #expect(result.unidentified.contains(.oneDivision(session: 2, items: 3)))
    #expect(!result.unidentified.contains(.oneDivision(session: 1, items: 6)))
    #expect(result.positions.filter { $0.session == 2 }.allSatisfy { $0.first == nil })
  }

  @Test func aChoiceThatNobodyMadeLeavesItsCutpointOpen() throws {
    let result = try estimate(mixed + [(1, "YYYAAA")])
    #expect(result.unidentified.contains(.noCutpoint(rollCall: "r6", unused: .against)))
    let item = try #require(result.items.last)
    #expect(item.firstCutpoint != nil && item.secondCutpoint == nil)
  }

  @Test func inPublishedSettingsPointsAreGivenAndTheDoubtIsNamed() throws {
    let sample = try IdealPoints.Sample(voteTable([(1, "YYYNNN")], members: members))
    var settings = IdealPoints.Settings.published
    settings.anchors = .none
    let result = IdealPoints(sample, settings)
    #expect(result.positions.allSatisfy { $0.first != nil })
    #expect(result.unidentified.contains(.oneSided(actor: "A", session: 1, ballots: 1)))
  }
}
