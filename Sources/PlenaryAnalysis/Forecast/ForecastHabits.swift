internal import RealModule

/// What members do whatever the text: how they vote, how often they change their vote on the same
/// text, how often they vote at all.
struct ForecastHabits: Sendable {
  /// `members × 3`: the share of each choice in the last five sessions, younger votes counting more.
  let baseRates: [Double]
  /// The choice of next time by the choice of last time on the same title, 3 × 3.
  let transitions: [Double]
  /// The share of the ballots on the same title in which a member changed its vote.
  let volatility: [Double]
  /// Log-odds of casting a ballot: over sessions, and over the latest thirty roll calls.
  let attendance: [(long: Double, late: Double)]

  init(_ history: ForecastHistory) {
    baseRates = ForecastHabits.baseRates(history)
    attendance = ForecastHabits.attendance(history)
    let members = history.memberCount
    var transitions = [Double](repeating: 1, count: 9)
    var changed = [Double](repeating: 3 * 0.07, count: members)
    var pairs = [Double](repeating: 3, count: members)
    let sessions = history.columns.rollCalls.map(\.session)
    let links = history.titles.links(sessions: sessions, span: ForecastHistory.span)
    for case let link? in links {
      guard history.placeInRecent[link.later] != nil, history.isWhole(link.later),
        history.isWhole(link.earlier)
      else { continue }
      let weight = Double.pow(0.6, history.ages[link.later])
      for member in 0..<members {
        let before = history.cell(link.earlier, member)
        let after = history.cell(link.later, member)
        guard before >= 1 && before <= 3 && after >= 1 && after <= 3 else { continue }
        transitions[Int(before - 1) * 3 + Int(after - 1)] += 1
        pairs[member] += weight
        if before != after { changed[member] += weight }
      }
    }
    for before in 0..<3 {
      let sum = transitions[before * 3] + transitions[before * 3 + 1] + transitions[before * 3 + 2]
      for after in 0..<3 { transitions[before * 3 + after] /= sum }
    }
    self.transitions = transitions
    volatility = (0..<members).map { changed[$0] / pairs[$0] }
  }

  private static func baseRates(_ history: ForecastHistory) -> [Double] {
    let members = history.memberCount
    var counts = [Double](repeating: 0, count: members * 3)
    for rollCall in history.recent where history.isWhole(rollCall) {
      let weight = Double.pow(0.85, history.ages[rollCall])
      for member in 0..<members {
        let cell = history.cell(rollCall, member)
        if cell >= 1 && cell <= 3 { counts[member * 3 + Int(cell) - 1] += weight }
      }
    }
    // One ballot of each kind stands for what nobody has shown.
    var all = [1.0, 1.0, 1.0]
    for member in 0..<members { for choice in 0..<3 { all[choice] += counts[member * 3 + choice] } }
    let sum = all[0] + all[1] + all[2]
    for member in 0..<members {
      let own = counts[member * 3] + counts[member * 3 + 1] + counts[member * 3 + 2]
      for choice in 0..<3 {
        let place = member * 3 + choice
        counts[place] = (counts[place] + 2 * all[choice] / sum) / (own + 2)
      }
    }
    return counts
  }

  private static func attendance(_ history: ForecastHistory) -> [(long: Double, late: Double)] {
    let members = history.memberCount
    let latest = max(history.count - 30, 0)
    return (0..<members).map { member in
      var cast = (long: 0.0, late: 0.0)
      var called = (long: 0.0, late: 0.0)
      for rollCall in history.recent {
        let cell = history.cell(rollCall, member)
        guard cell >= 1 && cell <= 4 else { continue }
        let weight = Double.pow(0.5, history.ages[rollCall])
        called.long += weight
        if cell != 4 { cast.long += weight }
        if rollCall >= latest {
          called.late += 1
          if cell != 4 { cast.late += 1 }
        }
      }
      let long = (cast.long + 0.9) / (called.long + 1)
      let late = (cast.late + 3 * long) / (called.late + 3)
      return (logit(long), logit(late))
    }
  }

  static func logit(_ share: Double) -> Double {
    let bounded = min(max(share, 0.002), 0.998)
    return Double.log(bounded / (1 - bounded))
  }
}
