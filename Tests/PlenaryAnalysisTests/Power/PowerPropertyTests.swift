import PlenaryAnalysis
import PlenaryModel
import Testing

/// Every way of counting against asking the rule about every coalition.
@Suite("Voting power of random games")
struct PowerPropertyTests {
  private func factorial(_ number: Int) -> Int { (1...max(1, number)).reduce(1, *) }

  private func check(_ power: VotingPower, _ truth: EveryCoalition, _ game: SimpleGame) {
    let count = game.members.count
    let whole = truth.swings.reduce(0, +)
    #expect(power.powerToAct.value == Double(truth.winning) / Double(1 << count))
    if power.isMonotone { #expect(truth.isMonotone, "\(game.rule.requirement)") }
    for (place, member) in power.members.enumerated() {
      let banzhaf = Double(truth.swings[place]) / Double(1 << (count - 1))
      let share = whole == 0 ? 0 : Double(truth.swings[place]) / Double(whole)
      let shapley = Double(truth.orders[place]) / Double(factorial(count))
      #expect(member.banzhaf.value == banzhaf, "\(power.method) \(game.rule)")
      #expect(abs(member.normalizedBanzhaf.value - share) < 1e-15, "\(power.method) \(game.rule)")
      let allowed = (member.shapleyShubik.error ?? 0) + 1e-15
      #expect(
        abs(member.shapleyShubik.value - shapley) <= allowed, "\(power.method) \(game.rule)")
      if power.isMonotone {
        #expect(member.swings?.description == "\(truth.swings[place])")
      }
    }
  }

  @Test func everyExactMethodCountsWhatAskingTheRuleCounts() {
    var lots = DrawnLots(7)
    var used: [VotingPower.Method: Int] = [:]
    for round in 0..<90 {
      let game = VotingGames.random(&lots, members: 1...(round % 15 == 0 ? 9 : 6))
      let truth = EveryCoalition(game)
      for method in VotingPower.Method.allCases where method != .sampling {
        guard let power = game.votingPower(by: method) else { continue }
        used[method, default: 0] += 1
        check(power, truth, game)
      }
    }
    #expect(VotingPower.Method.allCases.allSatisfy { $0 == .sampling || used[$0, default: 0] > 5 })
  }

  @Test func weightedMajoritiesOfAnySizeAreCountedAlike() {
    var lots = DrawnLots(11)
    for _ in 0..<30 {
      let greatest = lots.pick([3, 50, 2_000])
      let weights = (1...lots.next(2...9)).map { number in
        (MemberID("M\(number)"), lots.next(0...greatest))
      }
      let total = weights.reduce(0) { $0 + $1.1 }
      guard total > 0 else { continue }
      let game = SimpleGame(quota: lots.next(1...total), weights: weights)
      let truth = EveryCoalition(game)
      for method in VotingPower.Method.allCases where method != .sampling {
        if let power = game.votingPower(by: method) { check(power, truth, game) }
      }
    }
  }

  @Test func figuresDrawnByLotComeWithinFourStandardErrors() {
    var lots = DrawnLots(3)
    for round in 0..<6 {
      let weights = (1...8).map { (MemberID("M\($0)"), lots.next(1...20)) }
      let game = SimpleGame(quota: weights.reduce(0) { $0 + $1.1 } * 3 / 5, weights: weights)
      let exact = game.votingPower()
      let sampling = PowerSampling(
        samples: 3_000, seed: UInt64(round), isAntithetic: round.isMultiple(of: 2))
      let drawn = game.votingPower(by: .sampling, sampling: sampling)
      let again = game.votingPower(by: .sampling, sampling: sampling)
      for (place, member) in exact.members.enumerated() {
        guard let other = drawn?.members[place] else { continue }
        #expect(other == again?.members[place])
        for (truth, figure) in [
          (member.banzhaf, other.banzhaf), (member.normalizedBanzhaf, other.normalizedBanzhaf),
          (member.shapleyShubik, other.shapleyShubik),
        ] {
          let error = figure.standardError ?? 0
          #expect(abs(figure.value - truth.value) <= 4 * error + 1e-9)
          #expect(error < 0.03)
        }
      }
    }
  }

  @Test func threeWidthsOfCountAgree() throws {
    // 60, 100 and 140 members: one, two and four words a count; classes need none of them.
    for count in [60, 100, 140] {
      let weights = (1...count).map { (MemberID("M\($0)"), $0 % 3 + 1) }
      let game = SimpleGame(quota: weights.reduce(0) { $0 + $1.1 } * 2 / 3, weights: weights)
      let tables = try #require(game.votingPower(by: .oneWeighting))
      let exact = try #require(
        count == 60 ? game.votingPower(by: .classes) : game.votingPower(by: .weights))
      for (one, other) in zip(tables.members, exact.members) {
        #expect(one.banzhaf == other.banzhaf)
        let error = one.shapleyShubik.error ?? 1
        #expect(abs(one.shapleyShubik.value - other.shapleyShubik.value) <= error)
        #expect(error < 1e-9)
      }
    }
  }
}
