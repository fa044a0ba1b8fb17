/// Members that vote alike, found in their votes alone: average linkage (Sokal and Michener 1958)
/// of one minus the agreement of the last three sessions, in which an abstention agrees by half.
enum ForecastBlocs {
  /// The number of each member's bloc, from 0, at most `limit` of them.
  static func blocs(_ history: ForecastHistory, limit: Int) -> [Int] {
    let members = history.memberCount
    let used = history.recent.filter { history.ages[$0] < 3 }
    var distances = [Double](repeating: 0, count: members * members)
    var agreement = [Double](repeating: 1.4, count: members * members)
    var common = [Double](repeating: 2, count: members * members)
    for rollCall in used {
      for left in 0..<members {
        let mine = history.cell(rollCall, left)
        guard mine >= 1 && mine <= 3 else { continue }
        for right in 0..<left {
          let other = history.cell(rollCall, right)
          guard other >= 1 && other <= 3 else { continue }
          let apart = mine > other ? mine - other : other - mine
          common[left * members + right] += 1
          agreement[left * members + right] += 1 - 0.5 * Double(apart)
        }
      }
    }
    for left in 0..<members {
      for right in 0..<left {
        // Seven tenths of two votes are what two members agree in before anything is known.
        let distance = 1 - agreement[left * members + right] / common[left * members + right]
        distances[left * members + right] = distance
        distances[right * members + left] = distance
      }
    }
    return join(distances, members: members, limit: limit)
  }

  private static func join(_ start: [Double], members: Int, limit: Int) -> [Int] {
    var distances = start
    var sizes = [Double](repeating: 1, count: members)
    var bloc = Array(0..<members)
    var alive = Array(0..<members)
    while alive.count > max(limit, 1) {
      var best = (left: 0, right: 1, distance: Double.infinity)
      for (place, right) in alive.enumerated() {
        for left in alive[..<place] where distances[right * members + left] < best.distance {
          best = (left, right, distances[right * members + left])
        }
      }
      let (left, right) = (best.left, best.right)
      for other in alive where other != left && other != right {
        let joined =
          (sizes[left] * distances[left * members + other]
            + sizes[right] * distances[right * members + other]) / (sizes[left] + sizes[right])
        distances[left * members + other] = joined
        distances[other * members + left] = joined
      }
      sizes[left] += sizes[right]
      for member in bloc.indices where bloc[member] == right { bloc[member] = left }
      alive.removeAll { $0 == right }
    }
    let numbers = Dictionary(uniqueKeysWithValues: alive.enumerated().map { ($1, $0) })
    return bloc.map { numbers[$0] ?? 0 }
  }
}
