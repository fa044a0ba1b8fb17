internal import RealModule

/// Who will cast a ballot: habit first, then how it was on the votes that are most like this one.
enum ForecastAttendance {
  /// Constant, habit over sessions, habit of late, the member on these votes, all members on them.
  static let width = 5

  /// `members × width`, in log-odds and differences of them.
  static func features(_ evidence: ForecastEvidence, _ ground: ForecastGround) -> [Double] {
    let history = ground.history
    let items =
      evidence.isLinked
      ? evidence.chain.enumerated().map { ($1.index, Double.pow(0.75, Double($0))) }
      : evidence.similar.map { ($0.index, 3 * $0.weight) }
    let habits = ground.habits.attendance
    var all = (cast: 0.0, called: 0.0, expected: 0.0)
    var rows: [Double] = []
    rows.reserveCapacity(history.memberCount * width)
    for member in 0..<history.memberCount {
      let usual = 1 / (1 + Double.exp(-habits[member].long))
      var own = (cast: 0.0, called: 0.0)
      for (index, weight) in items {
        let cell = history.cell(index, member)
        guard cell >= 1 && cell <= 4 else { continue }
        own.called += weight
        if cell != 4 { own.cast += weight }
      }
      all.cast += own.cast
      all.called += own.called
      all.expected += usual * own.called
      let share = (own.cast + usual) / (own.called + 1)
      let long = habits[member].long
      rows += [1, long, habits[member].late, ForecastHabits.logit(share) - long, 0]
    }
    let tide =
      all.called > 0
      ? ForecastHabits.logit(all.cast / all.called)
        - ForecastHabits.logit(all.expected / all.called) : 0
    for member in 0..<history.memberCount { rows[member * width + 4] = tide }
    return rows
  }
}
