import Foundation
import PlenaryAnalysis
import PlenaryModel
import Testing

/// Roll calls of the General Assembly, where the data are: `../shared/data` beside the project, or
/// PLENARY_DATA.
enum AssemblyVotes {
  static let folder: URL? = {
    let environment = ProcessInfo.processInfo.environment["PLENARY_DATA"]
    let project = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let data =
      environment.map { URL(filePath: $0) }
      ?? project.deletingLastPathComponent().appending(path: "shared/data")
    let folder = data.appending(path: "unga")
    return FileManager.default.fileExists(atPath: folder.path()) ? folder : nil
  }()

  private static func lines(_ name: String) throws -> [Data.SubSequence] {
    guard let folder else { return [] }
    return try Data(contentsOf: folder.appending(path: name))
      .split { $0 == 10 || $0 == 13 }.dropFirst().map { $0 }
  }

  private static func field(_ number: Int, of line: Data.SubSequence) -> String {
    let fields = line.split(separator: 44, maxSplits: number + 1, omittingEmptySubsequences: false)
    return String(decoding: fields[number], as: UTF8.self)
  }

  /// Members by their number in the Correlates of War; only sessions are kept of the roll calls.
  static func columns() throws -> VoteColumns {
    let members = try lines("countries_order.csv").map { MemberID(field(1, of: $0)) }
    var sessions: [String: Int] = [:]
    for line in try lines("rollcalls.csv") {
      sessions[field(0, of: line)] = Int(field(1, of: line))
    }
    var rollCalls: [VoteColumns.RollCall] = []
    var cells: [UInt8] = []
    let choices: [UInt8: Choice] = [
      UInt8(ascii: "Y"): .inFavour, UInt8(ascii: "A"): .abstaining, UInt8(ascii: "N"): .against,
      UInt8(ascii: "X"): .notVoting,
    ]
    let values = (0..<256).map { (choices[UInt8($0)] ?? .notMember).rawValue }
    for line in try lines("votes_matrix.csv") {
      let id = field(0, of: line)
      rollCalls.append(
        .init(id: id, session: sessions[id] ?? 0, day: Day(number: 0), title: ""))
      for letter in line.suffix(members.count) { cells.append(values[Int(letter)]) }
    }
    return VoteColumns(members: members, rollCalls: rollCalls, cells: cells)
  }
}

@Suite("Agreement in the General Assembly", .enabled(if: AssemblyVotes.folder != nil))
struct RealAgreementTests {
  /// The sums that a program in C and two column stores arrive at; see Benchmarks/peers.
  @Test func allPairsOfAllSessionsAddUpToWhatOtherProgramsFind() throws {
    let columns = try AssemblyVotes.columns()
    var tallies = 0
    for (rollCall, totals) in zip(columns.rollCalls, columns.totalsOfAll()) {
      let weighted =
        totals.inFavour + 3 * totals.abstaining + 7 * totals.against + 11 * totals.notVoting
      tallies += (Int(rollCall.id) ?? 0) * weighted
    }
    #expect(tallies == 7_468_441_614)
    var sum = 0
    for (session, agreement) in Agreement.bySession(columns) {
      let codes = agreement.members.map { Int($0.code) ?? 0 }
      var place = 0
      for first in codes.indices {
        for second in codes.indices.dropFirst(first + 1) {
          let pair = agreement.pairs[place]
          place += 1
          sum +=
            session * (pair.numerator + 5 * pair.bothCast) * (codes[first] * codes[second] % 1009)
        }
      }
    }
    #expect(sum == 8_998_974_678_611)
  }

  /// In 1985 the Soviet Union and Cuba voted nearly alike, and neither with the United States.
  @Test func blocsOfTheColdWarAreFound() throws {
    let columns = try AssemblyVotes.columns().filtered { $0.session == 40 }
    let agreement = Agreement(Bitsets(columns))
    // 2 the United States, 365 the Soviet Union, 40 Cuba, 200 the United Kingdom.
    let east = try #require(agreement["365", "40"]?.agreement)
    let across = try #require(agreement["365", "2"]?.agreement)
    let west = try #require(agreement["200", "2"]?.agreement)
    #expect(east > 0.9 && across < 0.3 && west > 0.6)
    let tree = Dendrogram(agreement, leastCommonVotes: 20)
    let blocs = tree.clusters(2)
    let bloc = blocs.first { $0.contains("2") }
    #expect(bloc?.contains("200") == true)
    #expect(bloc?.contains("365") == false)
  }
}
