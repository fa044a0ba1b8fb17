import PlenaryAnalysis
import PlenaryModel

enum MadeUpVotes {
  /// Made-up votes, one string a roll call: Y, A, N, X, and `.` for no member.
  static func columns(_ rows: [String], session: (Int) -> Int = { _ in 1 }) -> VoteColumns {
    let width = rows.first?.count ?? 0
    let values: [Character: Choice] = [
      "Y": .inFavour, "A": .abstaining, "N": .against, "X": .notVoting, ".": .notMember,
    ]
    return VoteColumns(
      members: (0..<width).map { MemberID("M\($0)") },
      rollCalls: rows.indices.map {
        .init(id: "\($0)", session: session($0), day: Day(number: $0), title: "")
      },
      cells: rows.flatMap { $0.map { (values[$0] ?? .notMember).rawValue } })
  }

  /// Random votes in which members lean one way, join late and leave early.
  static func randomColumns(_ lots: inout DrawnLots, members: Int, rollCalls: Int) -> VoteColumns {
    let joins = (0..<members).map { _ in lots.next(0...3) == 0 ? lots.next(0...rollCalls) : 0 }
    let leaves = joins.map { lots.next(0...3) == 0 ? lots.next($0...rollCalls) : rollCalls }
    let rows = (0..<rollCalls).map { rollCall in
      let isCalm = lots.next(0...4) == 0
      return String(
        (0..<members).map { member -> Character in
          guard joins[member] <= rollCall, rollCall < leaves[member] else { return "." }
          return isCalm ? lots.pick(["Y", "Y", "X"]) : lots.pick(["Y", "A", "N", "X", "Y"])
        })
    }
    return columns(rows) { $0 / 90 }
  }
}
