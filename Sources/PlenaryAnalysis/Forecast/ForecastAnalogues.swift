internal import RealModule

/// Past roll calls as possible twins of the draft: each is as likely as its title is similar and as
/// the positions that are known agree with the votes cast in it; members then vote as they did there.
///
/// This is nearest neighbours with positions as part of the distance. It sees what a few directions
/// do not, and is pooled with ``ForecastShift`` where a text is new.
enum ForecastAnalogues {
  /// The chance of a position on the draft by the vote in a twin: in favour, abstaining, against.
  private static let agreement = [0.86, 0.11, 0.03, 0.20, 0.70, 0.10, 0.05, 0.13, 0.82]

  /// - Parameters:
  ///   - known: members, by their place in the history, with the raw values of their choices.
  ///   - members: whose chances are asked for; nil for members without a record.
  /// - Returns: `members × 3`; nil where there is no history.
  static func shares(
    _ evidence: ForecastEvidence, _ history: ForecastHistory,
    known: [(member: Int, choice: UInt8)], members: [Int?]
  ) -> [Double]? {
    guard history.count > 0 else { return nil }
    var logs: [Double] = []
    for rollCall in 0..<history.count {
      var log = 6 * evidence.spelling[rollCall] - 0.105 * history.ages[rollCall]
      if !history.isWhole(rollCall) { log -= 0.7 }
      let shares = history.shares[rollCall]
      for (member, choice) in known {
        let cell = history.cell(rollCall, member)
        let chance: Double
        if cell >= 1 && cell <= 3 {
          chance = agreement[Int(cell - 1) * 3 + Int(choice - 1)]
        } else {
          // A member that did not vote there speaks by the vote of the others.
          chance = 0.02 + 0.98 * (choice == 1 ? shares.0 : choice == 2 ? shares.1 : shares.2)
        }
        log += 0.9 * Double.log(chance)
      }
      logs.append(log)
    }
    let top = logs.max() ?? 0
    let weights = logs.map { Double.exp($0 - top) }
    return shares(history, weights: weights, members: members)
  }

  private static func shares(
    _ history: ForecastHistory, weights: [Double], members: [Int?]
  ) -> [Double] {
    let total = weights.reduce(0, +)
    let count = history.memberCount
    var sums = [Double](repeating: 0, count: count * 3)
    for (rollCall, weight) in weights.enumerated() where weight > 1e-9 * total {
      for member in 0..<count {
        let cell = history.cell(rollCall, member)
        if cell >= 1 && cell <= 3 { sums[member * 3 + Int(cell) - 1] += weight / total }
      }
    }
    var all = [1e-9, 1e-9, 1e-9]
    for place in sums.indices { all[place % 3] += sums[place] }
    let sum = all[0] + all[1] + all[2]
    var result: [Double] = []
    for member in members {
      let own = member.map { sums[$0 * 3] + sums[$0 * 3 + 1] + sums[$0 * 3 + 2] } ?? 0
      for choice in 0..<3 {
        let mine = member.map { sums[$0 * 3 + choice] } ?? 0
        result.append((mine + 0.15 * all[choice] / sum) / (own + 0.15))
      }
    }
    return result
  }
}
