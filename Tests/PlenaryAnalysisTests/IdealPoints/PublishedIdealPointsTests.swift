import Foundation
import PlenaryAnalysis
import PlenaryModel
import Testing

/// Against the estimates published with Bailey, Strezhnev and Voeten (2017), edition of April 2020,
/// in sessions 1 to 70. The data stand beside the project, or nowhere.
@Suite struct PublishedIdealPointsTests {
  private struct Published {
    var ballots: Int
    var point: Double
    var lower: Double
    var upper: Double
  }

  private static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["PLENARY_DATA"] {
      return URL(fileURLWithPath: path)
    }
    return (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }.appendingPathComponent("../shared/data")
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    let url = folder.appendingPathComponent(path)
    guard FileManager.default.fileExists(atPath: url.path) else {
      print("left out: \(path) is not beside the project")
      return nil
    }
    guard path.hasSuffix(".gz") else { return (try? Data(contentsOf: url)).map { Array($0) } }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", url.path]
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(data)
  }

  /// Rows of a table with a header (RFC 4180), by column; letters beyond ASCII are dropped.
  private static func rows(_ path: String) -> [[String: String]]? {
    guard let bytes = bytes(path) else { return nil }
    var records: [[String]] = [[]]
    var field: [UInt8] = []
    var isQuoted = false
    func text() -> String { String(decoding: field, as: UTF8.self) }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        records[records.count - 1].append(text())
        field.removeAll(keepingCapacity: true)
      case UInt8(ascii: "\n") where !isQuoted:
        records[records.count - 1].append(text())
        field.removeAll(keepingCapacity: true)
        records.append([])
      case UInt8(ascii: "\r"), 128...: break
      default: field.append(byte)
      }
    }
    let header = records[0]
    return records.dropFirst().filter { $0.count == header.count }.map { record in
      Dictionary(zip(header, record)) { first, _ in first }
    }
  }

  private static func columns() -> VoteColumns? {
    guard let order = rows("unga/countries_order.csv"), let calls = rows("unga/rollcalls.csv"),
      let matrix = rows("unga/votes_matrix.csv")
    else { return nil }
    let letters = Dictionary(uniqueKeysWithValues: Choice.allCases.map { ($0.letter, $0.rawValue) })
    let choices = Dictionary(
      uniqueKeysWithValues: matrix.map { ($0["rcid"] ?? "", $0["votes"] ?? "") })
    let flags = ["1": true, "0": false]
    var all = calls.map { row in
      VoteColumns.RollCall(
        id: row["rcid"] ?? "", session: Int(row["session"] ?? "") ?? 0,
        day: Day(row["date"] ?? "") ?? Day(number: 0), title: "",
        isParagraph: flags[row["para"] ?? ""], isAmendment: flags[row["amend"] ?? ""])
    }
    all.sort { ($0.day, Int($0.id) ?? 0) < ($1.day, Int($1.id) ?? 0) }
    return VoteColumns(
      members: order.map { MemberID($0["iso3"] ?? "") }, rollCalls: all,
      cells: all.flatMap { call in (choices[call.id] ?? "").map { letters[$0] ?? 0 } })
  }

  private static func published() -> [String: Published]? {
    guard let order = rows("unga/countries_order.csv"),
      let table = rows("ideal_points/bsv_apr2020_all.csv.gz")
    else { return nil }
    let codes = Dictionary(
      uniqueKeysWithValues: order.map { ($0["ccode"] ?? "", $0["iso3"] ?? "") })
    var found: [String: Published] = [:]
    for row in table {
      guard let session = row["session"].flatMap({ Int($0) }), session <= 70,
        let code = codes[row["ccode"] ?? ""], let ballots = row["NVotes"].flatMap({ Int($0) }),
        let point = row["IdealPoint"].flatMap({ Double($0) }),
        let lower = row["Q5%"].flatMap({ Double($0) }),
        let upper = row["Q95%"].flatMap({ Double($0) })
      else { continue }
      found["\(code) \(session)"] = Published(
        ballots: ballots, point: point, lower: lower, upper: upper)
    }
    return found
  }

  @Test func theSampleAndTheScoresAreThoseThatWerePublished() throws {
    guard let columns = Self.columns(), let published = Self.published(),
      let pairs = Self.rows("ideal_points/linked_resolutions.csv")
    else { return }
    let links = pairs.map {
      IdealPoints.Link(earlier: $0["rcid1"] ?? "", later: $0["rcid2"] ?? "")
    }
    let sample = try IdealPoints.Sample(columns, rules: .published, links: links)
    #expect(sample.ballotCount == 734_433)
    #expect(sample.items.count == 4564)
    #expect(sample.units.count == published.count)
    let differing = sample.units.filter {
      published["\(sample.actors[$0.actor]) \($0.session)"]?.ballots != $0.ballots
    }
    #expect(differing.isEmpty)
    check(IdealPoints(sample, .published), published)
  }

  /// The published data count the Federal Republic and Germany, and both Yemens, as different actors;
  /// a table of actors restores that where an archive has one code for both.
  @Test func oneCodeForTwoActorsIsSplitByTheTable() throws {
    guard let columns = Self.columns(), let published = Self.published(),
      let pairs = Self.rows("ideal_points/linked_resolutions.csv")
    else { return }
    let merged: [MemberID: MemberID] = ["GFR": "DEU", "YAR": "YEM"]
    var cells = columns.cells
    let width = columns.members.count
    for (former, member) in columns.members.enumerated() {
      guard let later = merged[member].flatMap(columns.members.firstIndex) else { continue }
      for start in stride(from: 0, to: cells.count, by: width) where cells[start + former] != 0 {
        cells[start + later] = cells[start + former]
        cells[start + former] = 0
      }
    }
    let period = Period(to: Day(year: 1990, month: 12, day: 31))
    let sample = try IdealPoints.Sample(
      VoteColumns(members: columns.members, rollCalls: columns.rollCalls, cells: cells),
      rules: .published,
      links: pairs.map { .init(earlier: $0["rcid1"] ?? "", later: $0["rcid2"] ?? "") },
      actors: merged.sorted { $0.key < $1.key }.map {
        IdealPoints.Actor($0.key.code, member: $0.value, period: period)
      })
    let differing = sample.units.filter {
      published["\(sample.actors[$0.actor]) \($0.session)"]?.ballots != $0.ballots
    }
    #expect(sample.units.count == published.count)
    #expect(differing.isEmpty, "\(differing)")
  }

  private func check(_ result: IdealPoints, _ published: [String: Published]) {
    var pairs: [(session: Int, ours: IdealPoints.Estimate, theirs: Published)] = []
    for position in result.positions {
      if let ours = position.first, let theirs = published["\(position.actor) \(position.session)"]
      {
        pairs.append((position.session, ours, theirs))
      }
    }
    func correlation(_ keep: (Int) -> Bool) -> Double {
      SimulatedAssembly.correlation(
        pairs.filter { keep($0.session) }.map { ($0.ours.point, $0.theirs.point) })
    }
    func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
    let within = Set(pairs.map(\.session)).map { session in correlation { $0 == session } }
    let inside = pairs.filter {
      $0.theirs.lower <= $0.ours.point && $0.ours.point <= $0.theirs.upper
    }
    let ours = median(pairs.map(\.ours.deviation))
    let theirs = median(pairs.map { ($0.theirs.upper - $0.theirs.lower) / 3.2897 })
    #expect(pairs.count == published.count)
    #expect(correlation { _ in true } >= 0.985)
    #expect(correlation { $0 >= 10 } >= 0.995)
    #expect(median(within) >= 0.998)
    #expect(Double(inside.count) / Double(pairs.count) >= 0.94)
    #expect(abs(ours / theirs - 1) <= 0.05)
  }
}
