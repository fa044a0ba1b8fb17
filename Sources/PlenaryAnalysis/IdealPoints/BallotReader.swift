import PlenaryModel

/// Which actor a member is on a day.
struct ActorRegister {
  private struct Term {
    var period: Period
    var actor: Int
  }

  private(set) var names: [String] = []
  private var own: [Int] = []
  private var terms: [[Term]] = []

  init(_ columns: VoteColumns, _ table: [IdealPoints.Actor]) throws(IdealPoints.SampleFault) {
    var rows: [MemberID: [IdealPoints.Actor]] = [:]
    for row in table {
      for other in rows[row.member] ?? []
      where other.name != row.name && other.period.overlaps(row.period) {
        throw .twoActors(member: row.member, first: other.name, second: row.name)
      }
      rows[row.member, default: []].append(row)
    }
    let present = columns.members.flatMap { rows[$0] ?? [] }.map(\.name)
    names = Set(columns.members.map(\.code) + present).sorted()
    let indices = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    own = columns.members.map { indices[$0.code] ?? 0 }
    terms = columns.members.map { member in
      (rows[member] ?? []).map { Term(period: $0.period, actor: indices[$0.name] ?? 0) }
    }
  }

  func actor(_ member: Int, on day: Day) -> Int {
    for term in terms[member] where term.period.contains(day) { return term.actor }
    return own[member]
  }
}

/// Reads the ballots that rules leave.
struct BallotReader {
  /// Units of a sample and where to find them: 1 plus the unit by session and actor, 0 for none.
  struct Units {
    var units: [IdealPoints.Sample.Unit]
    var place: [Int32]
    var sessions: [Int: Int]
  }

  let columns: VoteColumns
  let names: [String]
  /// The actor of every cell that is a ballot which the rules leave, -1 elsewhere.
  private let actors: [Int32]

  init(
    _ columns: VoteColumns, _ rules: IdealPoints.SampleRules, _ table: [IdealPoints.Actor]
  ) throws(IdealPoints.SampleFault) {
    let register = try ActorRegister(columns, table)
    self.columns = columns
    names = register.names
    let width = columns.members.count
    let isOut = columns.members.map(rules.leftOutMembers.contains)
    var outInSession: [Int: [Int]] = [:]
    for entry in rules.leftOutMemberSessions {
      for member in columns.members.indices where columns.members[member] == entry.member {
        outInSession[entry.session, default: []].append(member)
      }
    }
    var actors = [Int32](repeating: -1, count: columns.cells.count)
    for (call, rollCall) in columns.rollCalls.enumerated() where rules.keeps(rollCall) {
      let start = call * width
      for member in 0..<width where !isOut[member] {
        // Cells 1 to 3 are the choices that are cast.
        guard columns.cells[start + member] &- 1 < 3 else { continue }
        actors[start + member] = Int32(register.actor(member, on: rollCall.day))
      }
      for member in outInSession[rollCall.session] ?? [] { actors[start + member] = -1 }
      if table.isEmpty { continue }
      var seen: Set<Int32> = []
      for actor in actors[start..<start + width] where actor >= 0 {
        if !seen.insert(actor).inserted {
          throw .twoBallots(actor: register.names[Int(actor)], rollCall: rollCall.id)
        }
      }
    }
    self.actors = actors
  }

  /// Calls back with every ballot of a roll call that the rules leave: actor and choice 0, 1, 2.
  @inline(__always)
  private func ballots(_ call: Int, _ body: (_ actor: Int, _ choice: Int) -> Void) {
    let width = columns.members.count
    for cell in call * width..<(call + 1) * width where actors[cell] >= 0 {
      body(Int(actors[cell]), Int(columns.cells[cell]) - 1)
    }
  }

  func item(_ group: [Int]) -> IdealPoints.Sample.Item {
    var counts = [0, 0, 0]
    for call in group { ballots(call) { _, choice in counts[choice] += 1 } }
    let sessions = group.map { columns.rollCalls[$0].session }
    return IdealPoints.Sample.Item(
      rollCalls: group.map { columns.rollCalls[$0].id },
      sessions: (sessions.min() ?? 0)...(sessions.max() ?? 0),
      tally: Totals(
        inFavour: counts[0], against: counts[2], abstaining: counts[1], notVoting: 0))
  }

  func counts(_ groups: [[Int]]) -> Units {
    let numbers = Set(columns.rollCalls.map(\.session)).sorted()
    let sessions = Dictionary(uniqueKeysWithValues: zip(numbers, numbers.indices))
    let width = names.count
    var counts = [Int32](repeating: 0, count: numbers.count * width)
    for call in groups.joined() {
      let row = (sessions[columns.rollCalls[call].session] ?? 0) * width
      ballots(call) { actor, _ in counts[row + actor] += 1 }
    }
    var units: [IdealPoints.Sample.Unit] = []
    for place in counts.indices where counts[place] > 0 {
      units.append(
        .init(
          actor: place % width, session: numbers[place / width], ballots: Int(counts[place])))
      counts[place] = Int32(units.count)
    }
    return Units(units: units, place: counts, sessions: sessions)
  }

  /// Ballots by item and choice, by counting sort.
  func sorted(
    _ groups: [[Int]], _ items: [IdealPoints.Sample.Item], _ found: Units
  ) -> (ballots: [Int32], starts: [Int]) {
    var starts: [Int] = [0]
    starts.reserveCapacity(3 * items.count + 1)
    for item in items {
      for count in [item.tally.inFavour, item.tally.abstaining, item.tally.against] {
        starts.append((starts.last ?? 0) + count)
      }
    }
    var next = starts
    var sorted = [Int32](repeating: 0, count: starts.last ?? 0)
    let width = names.count
    for (item, group) in groups.enumerated() {
      for call in group {
        let row = (found.sessions[columns.rollCalls[call].session] ?? 0) * width
        ballots(call) { actor, choice in
          sorted[next[3 * item + choice]] = found.place[row + actor] - 1
          next[3 * item + choice] += 1
        }
      }
    }
    return (sorted, starts)
  }

  /// Members without a ballot in these roll calls.
  func silent(_ groups: [[Int]]) -> [MemberID] {
    var spoke = [Bool](repeating: false, count: columns.members.count)
    for call in groups.joined() {
      let start = call * spoke.count
      for member in spoke.indices where actors[start + member] >= 0 { spoke[member] = true }
    }
    return columns.members.indices.filter { !spoke[$0] }.map { columns.members[$0] }
  }
}
