import PlenaryAnalysis
import PlenaryModel

/// Votes made by the model itself, from fixed pseudo-random numbers.
struct SimulatedAssembly {
  /// SplitMix64; Steele, Lea and Flood (2014).
  struct Generator {
    var state: UInt64

    mutating func uniform() -> Double {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      mixed ^= mixed >> 31
      return (Double(mixed >> 11) + 0.5) * 0x1p-53
    }

    /// Nearly normal: the sum of twelve uniform numbers.
    mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + uniform() } }
  }

  let columns: VoteColumns
  let links: [IdealPoints.Link]
  /// By session and member.
  let points: [[SIMD2<Double>]]

  static func name(_ member: Int) -> String {
    "M" + (member < 10 ? "0" : "") + String(member)
  }

  /// Members walk; every session votes again on some texts of the session before.
  init(
    seed: UInt64, members: Int = 30, sessions: Int = 5, items: Int = 24, dimensions: Int = 1,
    step: Double = 0.1, absent: Double = 0.1
  ) {
    var generator = Generator(state: seed)
    var walk = (0..<members).map { member in
      SIMD2(
        3 * Double(member) / Double(members - 1) - 1.5,
        dimensions == 2 ? 1.2 * generator.normal() : 0)
    }
    var texts: [(slope: SIMD2<Double>, low: Double, high: Double)] = []
    var calls: [VoteColumns.RollCall] = []
    var cells: [UInt8] = []
    var links: [IdealPoints.Link] = []
    var points: [[SIMD2<Double>]] = []
    for session in 1...sessions {
      if session > 1 {
        for member in walk.indices {
          walk[member].x += step * generator.normal()
          if dimensions == 2 { walk[member].y += step * generator.normal() }
        }
      }
      points.append(walk)
      for item in 0..<items {
        let isOld = session > 1 && item < items / 3
        if !isOld || texts.count < items {
          let middle = 0.8 * generator.normal()
          let slope = SIMD2(
            1.2 * generator.normal(), dimensions == 2 ? 1.2 * generator.normal() : 0)
          let text = (slope: slope, low: middle - 0.3, high: middle + 0.3)
          if texts.count < items { texts.append(text) } else { texts[item] = text }
        } else {
          links.append(.init(earlier: "\(session - 1)/\(item)", later: "\(session)/\(item)"))
        }
        calls.append(
          VoteColumns.RollCall(
            id: "\(session)/\(item)", session: session, day: Day(number: 365 * session + item),
            title: ""))
        let text = texts[item]
        for member in walk.indices {
          let latent = (text.slope * walk[member]).sum() + generator.normal()
          let choice: Choice =
            latent < text.low ? .inFavour : latent < text.high ? .abstaining : .against
          cells.append(generator.uniform() < absent ? Choice.notVoting.rawValue : choice.rawValue)
        }
      }
    }
    columns = VoteColumns(
      members: (0..<members).map { MemberID(Self.name($0)) }, rollCalls: calls, cells: cells)
    self.links = links
    self.points = points
  }

  /// The ends of the first dimension are known.
  static func anchors(_ members: Int = 30) -> IdealPoints.Anchors {
    let (low, high) = ([name(0), name(1), name(2)], [name(members - 1), name(members - 2)])
    return IdealPoints.Anchors(
      start: [name(0): -1.5, name(members - 1): 1.5], contrast: [name(members - 1), name(0)],
      positive: [high], negative: [low])
  }

  /// Correlation of first coordinates with the truth, over all sessions.
  func correlation(_ result: IdealPoints) -> Double {
    Self.correlation(
      result.positions.compactMap { position in
        guard let member = Int(position.actor.dropFirst()), let first = position.first else {
          return nil
        }
        return (points[position.session - 1][member].x, first.point)
      })
  }

  static func correlation(_ pairs: [(Double, Double)]) -> Double {
    let count = Double(pairs.count)
    let (x, y) = pairs.reduce((0, 0)) { ($0.0 + $1.0 / count, $0.1 + $1.1 / count) }
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for pair in pairs {
      xx += (pair.0 - x) * (pair.0 - x)
      xy += (pair.0 - x) * (pair.1 - y)
      yy += (pair.1 - y) * (pair.1 - y)
    }
    return xy / (xx * yy).squareRoot()
  }
}

/// A table of votes: a line a roll call, a letter a member, as `Choice.letter` has them.
func voteTable(_ rows: [(session: Int, votes: String)], members: [String]) -> VoteColumns {
  var cells: [UInt8] = []
  for row in rows {
    cells += row.votes.map { letter in
      (Choice.allCases.first { $0.letter == letter } ?? .notMember).rawValue
    }
  }
  return VoteColumns(
    members: members.map { MemberID($0) },
    rollCalls: rows.indices.map { row in
      VoteColumns.RollCall(
        id: "r\(row)", session: rows[row].session, day: Day(number: row), title: "")
    },
    cells: cells)
}
