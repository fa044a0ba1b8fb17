import Foundation
import InstitutionFiles
import Measuring
import MemberNames
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel

/// The three jobs once, in the words of the programs in Benchmarks/peers: load the long table, hold
/// every count against the published totals, and the agreement of all pairs in every session.
///
/// Loading is what `plenary archive import` does before it keeps anything: the bytes are hashed,
/// fields checked, members found by their names on the day, and the table of roll calls joined.
func round(votes: String, rollCalls: String) throws {
  let library = InstitutionLibrary(root: Places.institutions)
  let nations = try unitedNations(library)
  let folder = URL(filePath: rollCalls).deletingLastPathComponent()
  let codes = try stateNumbers(nations, folder.appending(path: "countries_order.csv").path)
  let before = peakMegabytes()
  let (reading, read) = try seconds {
    var job = ImportJob(nations, library: library)
    return try job.votes(in: [votes, rollCalls])
  }
  let (arranging, columns) = seconds { VoteColumns(read.reports) }
  let loaded = peakMegabytes()
  let (tallying, tallies) = seconds { Tallies(columns, read.reports) }
  print(
    "tallies: \(columns.rollCalls.count) roll calls, \(tallies.agreeing) as published,",
    "\(tallies.differing) otherwise, \(tallies.missing) without totals,",
    "checksum \(tallies.checksum)")
  let (comparing, checksum) = seconds { agreement(columns, codes) }
  print("agreement: checksum \(checksum)")
  print(
    "seconds: load \(text(reading + arranging)), tallies \(text(tallying, 4)),",
    "agreement \(text(comparing, 4))")
  print(
    "of load: reading \(text(reading)), columns \(text(arranging)); most memory",
    "\(text(before, 1)) MB before it, \(text(loaded, 1)) after,",
    "\(text(peakMegabytes(), 1)) at the end")
}

struct Missing: Error, CustomStringConvertible {
  let description: String
}

func unitedNations(_ library: InstitutionLibrary) throws -> Institution {
  guard let nations = library.load("united-nations").institution else {
    throw Missing(description: "the United Nations cannot be read from \(Places.institutions)")
  }
  return nations
}

/// Numbers of states whose seat another has now, by the number of that other: Germany, Yemen, the seat
/// of China.
let successors: [Substring: Substring] = ["260": "255", "678": "679", "713": "710"]

/// The number of each member in the Correlates of War project: the checksums are of these.
private func stateNumbers(_ nations: Institution, _ path: String) throws -> [MemberID: Int] {
  let directory = MemberDirectory(nations)
  var numbers: [MemberID: Int] = [:]
  let table = try String(contentsOfFile: path, encoding: .utf8)
  for line in table.split(whereSeparator: \.isNewline).dropFirst() {
    let number = line.split(separator: ",")[1]
    guard let member = directory.member(String(number), on: nil) else { continue }
    numbers[member] = Int(successors[number] ?? number)
  }
  // Serbia and the Yugoslavia before it bear one number.
  numbers["YUG"] = numbers["SRB"]
  return numbers
}

struct Tallies {
  private(set) var agreeing = 0
  private(set) var differing = 0
  private(set) var missing = 0
  private(set) var checksum = 0

  init(_ columns: VoteColumns, _ reports: [VoteReport]) {
    for (counted, report) in zip(columns.totalsOfAll(), reports) {
      let said = report.published
      if said.inFavour == nil || said.against == nil || said.abstaining == nil {
        missing += 1
      } else if said.inFavour == counted.inFavour, said.against == counted.against,
        said.abstaining == counted.abstaining
      {
        agreeing += 1
      } else {
        differing += 1
      }
      checksum +=
        (Int(report.key) ?? 0)
        * (counted.inFavour + 3 * counted.abstaining + 7 * counted.against
          + 11 * counted.notVoting)
    }
  }
}

private func agreement(_ columns: VoteColumns, _ codes: [MemberID: Int]) -> Int {
  var checksum = 0
  for (session, agreement) in Agreement.bySession(columns) {
    let numbers = agreement.members.map { codes[$0] ?? 0 }
    var place = 0
    for first in numbers.indices {
      for second in numbers.indices.dropFirst(first + 1) {
        let pair = agreement.pairs[place]
        place += 1
        checksum +=
          session * (pair.numerator + 5 * pair.bothCast)
          * ((numbers[first] * numbers[second]) % 1_009)
      }
    }
  }
  return checksum
}

extension VoteColumns {
  /// A row for each report, in the order of the reports.
  init(_ reports: [VoteReport]) {
    var seats = Seats()
    let most = 256
    var cells = [UInt8](repeating: 0, count: reports.count * most)
    for (row, report) in reports.enumerated() {
      seats.rewind()
      for choice in report.choices {
        let place = seats.place(of: choice.member)
        precondition(place < most, "the table names two hundred members")
        cells[row * most + place] = choice.choice.rawValue
      }
    }
    // The rows move together, to as many members as there are.
    let width = seats.members.count
    for row in reports.indices.dropFirst() {
      for place in 0..<width { cells[row * width + place] = cells[row * most + place] }
    }
    cells.removeLast(reports.count * (most - width))
    self.init(
      members: seats.members,
      rollCalls: reports.map { RollCall(id: $0.key, session: $0.session, day: $0.day, title: "") },
      cells: cells)
  }
}

/// Places of members in the order in which they first come.
private struct Seats {
  private(set) var members: [MemberID] = []
  private var places: [MemberID: Int] = [:]
  private var next = 0

  /// A new report begins.
  mutating func rewind() { next = 0 }

  mutating func place(of member: MemberID) -> Int {
    // Reports list members in one order: the one wanted stands a little further on.
    for place in next..<max(next, min(next + 8, members.count)) where members[place] == member {
      next = place + 1
      return place
    }
    if let known = places[member] {
      next = known + 1
      return known
    }
    let place = members.count
    places[member] = place
    members.append(member)
    next = members.count
    return place
  }
}
