import PlenaryAnalysis
import PlenaryModel
import Testing

@Suite struct SampleTests {
  private func sample(
    _ columns: VoteColumns, _ rules: IdealPoints.SampleRules = .plain,
    links: [IdealPoints.Link] = [], actors: [IdealPoints.Actor] = []
  ) throws -> IdealPoints.Sample {
    try IdealPoints.Sample(columns, rules: rules, links: links, actors: actors)
  }

  @Test func absenceAndMissingMembershipAreNoBallots() throws {
    let columns = voteTable([(1, "YANX.")], members: ["A", "B", "C", "D", "E"])
    let sample = try sample(columns)
    #expect(sample.ballotCount == 3)
    #expect(sample.units.map { sample.actors[$0.actor] } == ["A", "B", "C"])
    #expect(sample.silent == ["D", "E"])
    #expect(sample.items[0].tally == Totals(inFavour: 1, against: 1, abstaining: 1, notVoting: 0))
  }

  @Test func itemsOnWhichEverybodyChoseTheSameAreLeftOut() throws {
    let columns = voteTable([(1, "YYY"), (1, "YYN"), (2, "AAX")], members: ["A", "B", "C"])
    let sample = try sample(columns)
    #expect(sample.items.map(\.rollCalls) == [["r1"]])
    #expect(sample.unanimous.map(\.rollCalls) == [["r0"], ["r2"]])
    var rules = IdealPoints.SampleRules.plain
    rules.leavesOutUnanimousItems = false
    #expect(try self.sample(columns, rules).items.count == 3)
  }

  @Test func linkedRollCallsAreOneItemAlongTheWholeChain() throws {
    let columns = voteTable(
      [(1, "YYY"), (2, "YYY"), (3, "YYN"), (3, "YNN")], members: ["A", "B", "C"])
    let sample = try sample(
      columns,
      links: [
        .init(earlier: "r1", later: "r2"), .init(earlier: "r0", later: "r1"),
        .init(earlier: "r0", later: "elsewhere"),
      ])
    #expect(sample.items.map(\.rollCalls) == [["r0", "r1", "r2"], ["r3"]])
    #expect(sample.items[0].sessions == 1...3)
    #expect(sample.linksNotUsed == 1)
  }

  @Test func partialVotesAreLeftOutOnlyAfterTheYearAndOnlyWhereASourceSaysSo() throws {
    let members: [MemberID] = ["A", "B"]
    let calls = [(1989, true), (1990, true), (1990, false), (1990, nil)].enumerated().map {
      (index, row: (year: Int, isParagraph: Bool?)) in
      VoteColumns.RollCall(
        id: "r\(index)", session: 44, day: Day(year: row.year, month: 12, day: 1 + index)!,
        title: "", isParagraph: row.isParagraph)
    }
    let columns = VoteColumns(
      members: members, rollCalls: calls, cells: [1, 3, 1, 3, 1, 3, 1, 3])
    #expect(try sample(columns, .published).items.map(\.rollCalls) == [["r0"], ["r2"], ["r3"]])
    #expect(try sample(columns).items.count == 4)
  }

  @Test func exceptionsOfThePublishedDataSetAreNamed() throws {
    let columns = voteTable(
      [(19, "YNY"), (48, "YNY"), (49, "YNN")], members: ["ZAF", "EAZ", "USA"])
    let published = try sample(columns, .published)
    #expect(published.items.map(\.rollCalls) == [["r2"]])
    #expect(published.ballotCount == 2)
    #expect(try sample(columns).ballotCount == 9)
  }

  @Test func oneMemberCanBeTwoActors() throws {
    let columns = voteTable([(1, "YN"), (2, "NY")], members: ["DEU", "USA"])
    let split = try sample(
      columns,
      actors: [.init("GFR", member: "DEU", period: Period(to: Day(number: 0)))])
    #expect(split.actors == ["DEU", "GFR", "USA"])
    let found = split.units.map { "\(split.actors[$0.actor]) \($0.session)" }
    #expect(found == ["GFR 1", "USA 1", "DEU 2", "USA 2"])
  }

  @Test func twoMembersCanBeOneActorOneAfterTheOther() throws {
    let columns = voteTable([(1, "Y.N"), (2, ".NY")], members: ["ZAR", "COD", "USA"])
    let actors: [IdealPoints.Actor] = [
      .init("Congo", member: "ZAR", period: .always),
      .init("Congo", member: "COD", period: .always),
    ]
    let joined = try sample(columns, actors: actors)
    #expect(joined.units.map { joined.actors[$0.actor] } == ["Congo", "USA", "Congo", "USA"])
    let both = voteTable([(1, "YYN")], members: ["ZAR", "COD", "USA"])
    #expect(throws: IdealPoints.SampleFault.twoBallots(actor: "Congo", rollCall: "r0")) {
      try sample(both, actors: actors)
    }
  }

  @Test func aMemberWithTwoNamesOnOneDayIsRefused() {
    let columns = voteTable([(1, "YN")], members: ["DEU", "USA"])
    #expect(
      throws: IdealPoints.SampleFault.twoActors(member: "DEU", first: "East", second: "West")
    ) {
      try sample(
        columns,
        actors: [
          .init("East", member: "DEU", period: .always),
          .init("West", member: "DEU", period: .always),
        ])
    }
  }
}
