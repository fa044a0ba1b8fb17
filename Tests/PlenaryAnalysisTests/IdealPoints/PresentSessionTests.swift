import PlenaryAnalysis
import PlenaryModel
import Testing

@Suite struct PresentSessionTests {
  private let assembly = SimulatedAssembly(seed: 21)

  private func past(_ mode: IdealPoints.Mode, upTo last: Int) throws -> IdealPoints {
    let columns = assembly.columns.filtered { $0.session <= last }
    return IdealPoints(
      try IdealPoints.Sample(columns, links: assembly.links),
      .init(mode: mode, sweeps: 80, anchors: SimulatedAssembly.anchors()))
  }

  private func pairs(
    _ one: [IdealPoints.Position], _ other: [IdealPoints.Position]
  ) -> [(Double, Double)] {
    zip(one, other).compactMap { pair in
      guard let first = pair.0.first, let second = pair.1.first else { return nil }
      return (first.point, second.point)
    }
  }

  @Test(arguments: [IdealPoints.Mode.published, .walk(stepVariance: 0.05)])
  func thePresentAloneComesOutAsInTheWhole(mode: IdealPoints.Mode) throws {
    let whole = try past(mode, upTo: 5)
    let now = assembly.columns.filtered { $0.session == 5 }
    let alone = try past(mode, upTo: 4).reestimated(with: now, links: assembly.links)
    let present = whole.positions.filter { $0.session == 5 }
    #expect(alone.positions.map(\.actor) == present.map(\.actor))
    #expect(SimulatedAssembly.correlation(pairs(alone.positions, present)) > 0.99)
    let again = try whole.reestimated(with: now, links: assembly.links)
    #expect(SimulatedAssembly.correlation(pairs(again.positions, present)) > 0.99)
    #expect(again.items.count == alone.items.count)
  }

  @Test func itemsOfThePastStayAsTheyAre() throws {
    let past = try past(.published, upTo: 4)
    let now = assembly.columns.filtered { $0.session == 5 }
    let present = try past.reestimated(with: now, links: assembly.links)
    let old = present.items.filter { $0.sessions.lowerBound < 5 }
    #expect(!old.isEmpty)
    for item in old { #expect(past.items.contains(item)) }
  }

  @Test func ballotsOfAVoteThatIsGoingOnMoveThoseWhoCastThem() throws {
    let past = try past(.published, upTo: 4)
    let now = assembly.columns.filtered { $0.session == 5 }
    let count = now.members.count
    // A vote on the text of the first item, in which only two members have spoken.
    func voting(_ choices: [Int: Choice]) -> VoteColumns {
      var call = now.rollCalls[0]
      call.id = "going on"
      let row = (0..<count).map { (choices[$0] ?? .notVoting).rawValue }
      return VoteColumns(
        members: now.members, rollCalls: now.rollCalls + [call], cells: now.cells + row)
    }
    let links = assembly.links + [.init(earlier: "4/0", later: "going on")]
    let before = try past.reestimated(with: now, links: links)
    let pro = try past.reestimated(with: voting([3: .inFavour]), links: links)
    let against = try past.reestimated(with: voting([3: .against]), links: links)
    func point(_ present: IdealPoints.PresentSession, _ member: Int) throws -> Double {
      let name = SimulatedAssembly.name(member)
      return try #require(present.positions.first { $0.actor == name }?.first?.point)
    }
    #expect(try point(pro, 3) != point(against, 3))
    #expect(
      try min(point(pro, 3), point(against, 3)) < point(before, 3) + 0.02
        && max(point(pro, 3), point(against, 3)) > point(before, 3) - 0.02)
    #expect(try abs(point(pro, 9) - point(against, 9)) < 0.01)
  }

  @Test func onlyOneSessionAndNotAnEarlierOneIsThePresent() throws {
    let past = try past(.published, upTo: 4)
    #expect(throws: IdealPoints.SampleFault.notOneSession([4, 5])) {
      try past.reestimated(with: assembly.columns.filtered { $0.session >= 4 })
    }
    #expect(throws: IdealPoints.SampleFault.notThePresent(session: 2, last: 4)) {
      try past.reestimated(with: assembly.columns.filtered { $0.session == 2 })
    }
    #expect(throws: IdealPoints.SampleFault.notOneSession([])) {
      try past.reestimated(with: assembly.columns.filtered { _ in false })
    }
  }
}
