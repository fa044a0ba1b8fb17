import GRDB
import PlenaryAnalysis
import PlenaryModel

/// The place of each member in the choices of a report: its id in the table of members, less one.
/// Places are only ever added.
struct MemberPlaces {
  private(set) var codes: [MemberID] = []
  private var places: [MemberID: Int] = [:]

  init(_ db: Database) throws {
    for code in try String.fetchAll(db, sql: "SELECT code FROM member ORDER BY id") {
      append(MemberID(code))
    }
  }

  private mutating func append(_ member: MemberID) {
    places[member] = codes.count
    codes.append(member)
  }

  mutating func cells(_ choices: [MemberChoice], _ db: Database) throws -> [UInt8] {
    var cells: [UInt8] = []
    for choice in choices {
      if places[choice.member] == nil {
        try db.execute(
          sql: "INSERT INTO member (id, code) VALUES (?, ?)",
          arguments: [codes.count + 1, choice.member.code])
        append(choice.member)
      }
      let place = places[choice.member] ?? 0
      while cells.count <= place { cells.append(0) }
      cells[place] = choice.choice.rawValue
    }
    return cells
  }

  /// The same for members that are known; nil where one is not.
  func knownCells(_ choices: [MemberChoice]) -> [UInt8]? {
    var cells: [UInt8] = []
    for choice in choices {
      guard let place = places[choice.member] else { return nil }
      while cells.count <= place { cells.append(0) }
      cells[place] = choice.choice.rawValue
    }
    return cells
  }
}
