import Foundation
import PlenaryAnalysis
import PlenaryModel
import Testing

/// Bodies with weights from the institution files of this project.
@Suite("Voting power in the European Union and the Monetary Fund")
struct InstitutionPowerTests {
  /// One table of weights: the first braces after a mark in the members' file.
  private func weights(_ institution: String, after mark: String) throws -> [(MemberID, Int)] {
    let project = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = project.appending(path: "Institutions/\(institution)/members.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let rest = try #require(text.range(of: mark)).upperBound
    let open = try #require(text[rest...].range(of: "{")).upperBound
    let close = try #require(text[open...].range(of: "}")).lowerBound
    return text[open..<close].split(separator: ",").compactMap { entry in
      let parts = entry.split { ": \n".contains($0) }
      return parts.count == 2 ? Int(parts[1]).map { (MemberID(String(parts[0])), $0) } : nil
    }
  }

  private func game(
    _ weights: [(MemberID, Int)], _ group: GroupID, _ requirement: Requirement
  ) -> SimpleGame {
    SimpleGame(
      rule: DecisionRule(
        id: "DR", title: "", requirement: requirement, weightings: [group]),
      members: weights.map(\.0), weights: [group: Dictionary(uniqueKeysWithValues: weights)])
  }

  private func share(
    _ base: Requirement.Base, _ fraction: String, _ group: GroupID? = nil
  ) throws -> Requirement {
    .share(
      of: .inFavour, base: base, fraction: try #require(Fraction(fraction)), strict: false,
      group: group)
  }

  private func expectClose(_ exact: VotingPower, _ drawn: VotingPower, isRare: Bool = false) {
    for (member, other) in zip(exact.members, drawn.members) {
      var figures = [(member.shapleyShubik, other.shapleyShubik)]
      if !isRare {
        figures += [
          (member.banzhaf, other.banzhaf), (member.normalizedBanzhaf, other.normalizedBanzhaf),
        ]
      }
      for (truth, figure) in figures where figure.isIdentified {
        #expect(abs(truth.value - figure.value) < 5 * (figure.standardError ?? 0))
      }
    }
  }

  @Test func theCouncilOfTheUnionIsCountedToTheLastCoalition() throws {
    let table = try weights("eu-council", after: "from: 2024-01-01")
    #expect(table.count == 27)
    let union = game(
      table, "pop",
      .all([
        try share(.participating, "55%"),
        .any([try share(.total, "65%", "pop"), .maxWithholding(number: 3, group: nil)]),
      ]))
    let power = union.votingPower()
    #expect(power.method == .halves)
    #expect(power.isExact && power.isMonotone)
    #expect(abs(power.members.reduce(0) { $0 + $1.shapleyShubik.value } - 1) < 1e-12)
    // More people, never less power.
    let sorted = table.sorted { $0.1 > $1.1 }.compactMap { power[$0.0]?.banzhaf.value }
    #expect(sorted == sorted.sorted(by: >))
    let drawn = try #require(
      union.votingPower(by: .sampling, sampling: PowerSampling(samples: 20_000)))
    expectClose(power, drawn)
  }

  @Test func theUnitedStatesCanStopEveryDecisionOfTheFundByEightyFivePerCent() throws {
    let table = try weights("imf", after: "\n  weight:")
    #expect(table.count == 190)
    let fund = game(table, "weight", try share(.total, "85%", "weight"))
    let power = fund.votingPower()
    #expect(power.method == .oneWeighting)
    let states = try #require(power["USA"])
    // Every winning coalition contains it, and it decides in each.
    #expect(states.banzhaf.value == 2 * power.powerToAct.value)
    #expect(states.banzhaf.isExact && !states.shapleyShubik.isExact)
    #expect(power.members.allSatisfy { ($0.shapleyShubik.error ?? 1) < 2e-6 })
    let sum = power.members.reduce(0) { $0 + $1.shapleyShubik.value }
    #expect(abs(sum - 1) < 1e-8)
    let drawn = try #require(
      fund.votingPower(by: .sampling, sampling: PowerSampling(samples: 20_000)))
    // A random coalition reaches 85 per cent three times in a million: nothing is known by lot.
    #expect(drawn["USA"]?.banzhaf.isIdentified == false)
    expectClose(power, drawn, isRare: true)
  }
}
