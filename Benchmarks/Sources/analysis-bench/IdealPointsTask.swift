import Foundation
import Measuring
import PlenaryAnalysis
import PlenaryModel

/// Ideal points of the General Assembly, sessions 1 to 70, beside the published ones.
struct IdealPointsTask {
  private let columns: VoteColumns
  private let links: [IdealPoints.Link]
  private let folders: (assembly: String, points: String)

  private struct Published {
    var ballots: Int
    var point: Double
    var lower: Double
    var upper: Double
  }

  /// - Returns: nil where the data is not there, which is said.
  init?() throws {
    guard let assemblyFolder = Places.data("unga"), let points = Places.data("ideal_points")
    else { return nil }
    let all = try assembly(assemblyFolder)
    let order = all.rollCalls.indices.sorted {
      let (one, other) = (all.rollCalls[$0], all.rollCalls[$1])
      return (one.day, Int(one.id) ?? 0) < (other.day, Int(other.id) ?? 0)
    }
    columns = VoteColumns(
      members: all.members, rollCalls: order.map { all.rollCalls[$0] },
      cells: order.flatMap { all.row($0) })
    var links: [IdealPoints.Link] = []
    try eachRow(points + "/linked_resolutions.csv") {
      links.append(IdealPoints.Link(earlier: $0["rcid1"], later: $0["rcid2"]))
    }
    self.links = links
    folders = (assemblyFolder, points)
  }

  /// By actor and session; codes as in the matrix.
  private func publishedPoints() throws -> [String: Published] {
    var codes: [String: String] = [:]
    try eachRow(folders.assembly + "/countries_order.csv") { codes[$0["ccode"]] = $0["iso3"] }
    var table: [String: Published] = [:]
    try eachRow(folders.points + "/bsv_apr2020_all.csv.gz") { row in
      guard let code = codes[row["ccode"]], let session = Int(row["session"]), session <= 70
      else { return }
      table["\(code) \(session)"] = Published(
        ballots: Int(row["NVotes"]) ?? 0, point: Double(row["IdealPoint"]) ?? 0,
        lower: Double(row["Q5%"]) ?? 0, upper: Double(row["Q95%"]) ?? 0)
    }
    return table
  }

  func run() throws {
    report("most memory with the columns", "\(text(peakMegabytes(), 1)) MB")
    let sample = try timed("sample") {
      try IdealPoints.Sample(columns, rules: .published, links: links)
    }
    let result = timed("estimation as published") { IdealPoints(sample, .published) }
    report("\(result.sweeps) sweeps; most memory", "\(text(peakMegabytes(), 1)) MB")
    let published = try publishedPoints()
    count(sample, published)
    compare(result, published)
    try present(result, sample)
    let walk = timed("estimation as a random walk") { IdealPoints(sample, .walk) }
    compare(walk, published)
    var plane = IdealPoints.Settings.published
    plane.dimensions = 2
    use(timed("estimation in two dimensions") { IdealPoints(sample, plane) })
    try predict(sample)
  }

  private func timed<Value>(_ name: String, _ body: () throws -> Value) rethrows -> Value {
    let start = processorSeconds()
    let value = try body()
    report(name, "\(text(processorSeconds() - start)) s of processor")
    return value
  }

  private func count(_ sample: IdealPoints.Sample, _ published: [String: Published]) {
    var equal = 0
    for unit in sample.units
    where published["\(sample.actors[unit.actor]) \(unit.session)"]?.ballots == unit.ballots {
      equal += 1
    }
    print(
      "sample: \(sample.ballotCount) ballots, \(sample.items.count) items,",
      "\(sample.unanimous.count) unanimous left out; as many ballots as published in \(equal)",
      "of \(published.count) state-sessions")
  }

  private func compare(_ result: IdealPoints, _ published: [String: Published]) {
    var pairs: [(session: Int, ours: IdealPoints.Estimate, theirs: Published)] = []
    for position in result.positions {
      guard let ours = position.first,
        let theirs = published["\(position.actor) \(position.session)"]
      else { continue }
      pairs.append((position.session, ours, theirs))
    }
    func r(_ keep: (Int) -> Bool) -> Double {
      correlation(pairs.filter { keep($0.session) }.map { ($0.ours.point, $0.theirs.point) })
    }
    let within = Set(pairs.map(\.session)).sorted().map { session in r { $0 == session } }
    let inside = pairs.count {
      $0.ours.point >= $0.theirs.lower && $0.ours.point <= $0.theirs.upper
    }
    let deviations = pairs.map(\.ours.deviation)
    // From the fifth to the ninety-fifth hundredth a normal distribution has 3.29 deviations.
    let theirs = pairs.map { ($0.theirs.upper - $0.theirs.lower) / 3.2897 }
    print(
      "  r with the published scores \(text(r { _ in true }, 4)), sessions from 10 on",
      "\(text(r { $0 >= 10 }, 4)); within a session, median \(text(median(within), 4)),",
      "least \(text(within.min() ?? 0, 4))")
    print(
      "  inside the published 5-95 % band \(text(100 * Double(inside) / Double(pairs.count), 1)) %;",
      "median deviation \(text(median(deviations))), published \(text(median(theirs)))")
  }

  /// The present session anew while the past stays, and what a session more does to the past.
  private func present(_ whole: IdealPoints, _ sample: IdealPoints.Sample) throws {
    let before = columns.filtered { $0.session < 70 }
    let past = IdealPoints(
      try IdealPoints.Sample(before, rules: .published, links: links), .published)
    let now = columns.filtered { $0.session == 70 }
    let (wall, estimate) = try seconds {
      try past.reestimated(with: now, rules: .published, links: links)
    }
    let pairs = estimate.positions.compactMap { position in
      position.first.flatMap { first in
        whole.position(of: position.actor, in: 70)?.first.map { (first.point, $0.point) }
      }
    }
    report(
      "session 70 anew from 1-69, \(now.rollCalls.count) roll calls",
      "\(text(1_000 * wall, 1)) ms, r with all estimated anew \(text(correlation(pairs), 4))")
    var anchored = IdealPoints.Settings.published
    anchored.reference = past.reference
    let moved = IdealPoints(sample, anchored)
    let changes = past.positions.compactMap { position in
      position.first.flatMap { first in
        moved.position(of: position.actor, in: position.session)?.first.map {
          $0.point - first.point
        }
      }
    }
    report(
      "past points moved by it, with the reference scale",
      "\(text(changes.reduce(0, +) / Double(changes.count), 4)) on average,"
        + " at most \(text(changes.map(abs).max() ?? 0, 4))")
  }

  /// What the random walk expects of the next session, and what later votes say.
  private func predict(_ sample: IdealPoints.Sample) throws {
    var settings = IdealPoints.Settings.walk
    settings.reference = IdealPoints.ReferenceScale(sessions: 1...50)
    let whole = IdealPoints(sample, settings)
    for session in [51, 55, 60, 65, 70] {
      let before = columns.filtered { $0.session < session }
      let past = IdealPoints(
        try IdealPoints.Sample(before, rules: .published, links: links), settings)
      let errors = whole.positions.filter { $0.session == session }.compactMap { position in
        position.first.flatMap { seen in
          past.predicted(position.actor, in: session)?.first.map { expected in
            (seen.point - expected.point, expected.deviation)
          }
        }
      }
      let square = errors.reduce(0) { $0 + $1.0 * $1.0 } / Double(errors.count)
      let inside = errors.count { abs($0.0) < 1.645 * $0.1 }
      print(
        "  walk, session \(session) predicted: root mean square error",
        "\(text(square.squareRoot())), in the 90 % interval",
        "\(text(100 * Double(inside) / Double(errors.count), 1)) %")
    }
  }
}

private func correlation(_ pairs: [(Double, Double)]) -> Double {
  let count = Double(pairs.count)
  let meanX = pairs.reduce(0) { $0 + $1.0 } / count
  let meanY = pairs.reduce(0) { $0 + $1.1 } / count
  var (xx, xy, yy) = (0.0, 0.0, 0.0)
  for (x, y) in pairs {
    xx += (x - meanX) * (x - meanX)
    xy += (x - meanX) * (y - meanY)
    yy += (y - meanY) * (y - meanY)
  }
  return xy / (xx * yy).squareRoot()
}
