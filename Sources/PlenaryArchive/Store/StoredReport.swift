import Foundation
import GRDB
public import PlenaryAnalysis
import PlenaryModel

/// A report as the archive keeps it: the choices as bytes, and where it came from.
public struct StoredReport: Sendable, Hashable {
  public let id: Int64
  public let vote: Int64
  /// Without choices: they stand in `cells`.
  public let report: VoteReport
  /// ``Choice`` raw values in the order of ``ArchiveContents/members``; shorter where the last
  /// members are not in it.
  public let cells: [UInt8]
  /// The files that said so, by their ids.
  public let sources: [Int64]
  public let isSuperseded: Bool

  public func choice(_ member: Int) -> Choice {
    member < cells.count ? Choice(rawValue: cells[member]) ?? .notMember : .notMember
  }

  public var namesMembers: Bool { cells.contains { $0 != 0 } }

  /// What the list adds up to.
  public var counted: Totals {
    var counts = [0, 0, 0, 0, 0]
    for cell in cells where cell < 5 { counts[Int(cell)] += 1 }
    return Totals(
      inFavour: counts[1], against: counts[3], abstaining: counts[2], notVoting: counts[4])
  }

  /// Whether a report that was read now says the same.
  func says(_ other: VoteReport, members: MemberPlaces) -> Bool {
    guard let cells = members.knownCells(other.choices) else { return false }
    var plain = other
    plain.choices = []
    plain.line = report.line
    plain.files = []
    return plain == report && StoredReport.isSame(cells, self.cells)
  }

  /// Zeros at the end say nothing.
  private static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    (0..<max(left.count, right.count)).allSatisfy {
      ($0 < left.count ? left[$0] : 0) == ($0 < right.count ? right[$0] : 0)
    }
  }
}

extension ArchiveFile {
  /// All reports that no later edition replaced.
  static func currentReports(_ db: Database, _ members: MemberPlaces) throws -> [StoredReport] {
    try reports(db, sql: "SELECT * FROM report WHERE is_superseded = 0 ORDER BY id")
  }

  static func reports(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> [StoredReport] {
    var statements: [Int64: [LaterStatement]] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT report, member, intended, words FROM statement") {
      statements[row[0], default: []].append(
        LaterStatement(
          member: MemberID(row[1] as String),
          intended: (row[2] as Int?).flatMap { Choice(rawValue: UInt8(clamping: $0)) },
          words: row[3]))
    }
    var reports: [StoredReport] = []
    let cursor = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    let columns = try Columns(cursor)
    while let row = try cursor.next() {
      reports.append(columns.report(row, statements[row[columns.id]] ?? []))
    }
    return reports
  }

  /// Where the columns of a report are: looked up once, not for every row.
  private struct Columns {
    let id: Int
    private let places: [Int]

    private static let texts = [
      "collection", "key", "institution", "body", "day", "precision", "session_name", "resolution",
      "draft", "committee_report", "meeting", "title", "agenda", "subjects", "note", "link",
      "issues", "kind", "modality", "announced", "announced_words", "sponsors", "sources",
    ]
    private static let numbers = [
      "vote", "line", "session", "yes", "no", "abstain", "not_voting", "members", "is_superseded",
      "choices",
    ]

    init(_ cursor: RowCursor) throws {
      let names = cursor._statement.columnNames
      func place(_ name: String) -> Int { names.firstIndex(of: name) ?? 0 }
      id = place("id")
      places = (Columns.texts + Columns.numbers).map(place)
    }

    func report(_ row: Row, _ statements: [LaterStatement]) -> StoredReport {
      func text(_ index: Int) -> String { row[places[index]] }
      func number(_ index: Int) -> Int? { row[places[Columns.texts.count + index]] }
      var report = VoteReport(
        collection: Collection(rawValue: text(0)) ?? .jsonLines, key: text(1),
        institution: InstitutionID(text(2)), body: BodyID(text(3)),
        day: Day(text(4)) ?? Day(number: 0),
        precision: VoteReport.Precision(rawValue: text(5)) ?? .uncertain, sessionName: text(6),
        session: number(2) ?? 0, line: number(1) ?? 0)
      report.resolution = text(7)
      report.draft = text(8)
      report.committeeReport = text(9)
      report.meeting = text(10)
      report.title = text(11)
      report.agenda = text(12)
      report.subjects = text(13)
      report.note = text(14)
      report.link = text(15)
      report.issues = text(16).split(separator: ArchiveFile.separator).map(String.init)
      report.kind = VoteReport.Kind(rawValue: text(17)) ?? .unstated
      report.modality = VoteReport.Modality(rawValue: text(18)) ?? .unstated
      report.announced = VoteReport.Announced(rawValue: text(19)) ?? .unstated
      report.announcedWords = text(20)
      report.sponsors = text(21).split(separator: ArchiveFile.separator).map {
        MemberID(String($0))
      }
      report.published = PublishedTotals(
        inFavour: number(3), against: number(4), abstaining: number(5), notVoting: number(6),
        members: number(7))
      report.statements = statements
      let choices: Data = row[places[Columns.texts.count + 9]]
      return StoredReport(
        id: row[id], vote: Int64(number(0) ?? 0), report: report, cells: Array(choices),
        sources: text(22).split(separator: " ").compactMap { Int64($0) },
        isSuperseded: number(8) == 1)
    }
  }
}
