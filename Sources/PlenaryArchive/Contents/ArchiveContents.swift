import Foundation
import GRDB
public import PlenaryAnalysis
public import PlenaryModel

/// A file that was imported.
public struct ArchiveSource: Sendable, Hashable {
  public let id: Int64
  public let name: String
  public let form: String
  /// SHA-256 in hexadecimal digits.
  public let digest: String
  public let bytes: Int
  public let rows: Int
  /// When, as `2026-11-22T05:50:00Z`.
  public let imported: String
}

/// A vote that was taken, with all that the sources say of it.
public struct ArchivedVote: Sendable, Hashable {
  public let id: Int64
  /// `rcid-5377`: stays the same for ever.
  public let name: String
  /// The account that goes first stands first.
  public let reports: [StoredReport]

  public var stored: StoredReport { reports[0] }
  public var report: VoteReport { reports[0].report }
  /// The account whose list of choices is used: the first that names all, else the first that names
  /// some.
  public var listed: StoredReport {
    let lists = reports.filter(\.namesMembers)
    let whole = lists.filter { !$0.isPartial }
    return whole.first { !$0.contradictsUnanimity } ?? whole.first ?? lists.first ?? reports[0]
  }

  public var body: BodyID { report.body }
  public var session: Int { report.session }

  /// The day of the source that is surest of it.
  public var day: Day { dated.day }
  public var precision: VoteReport.Precision { dated.precision }

  /// No more of the day than can be believed: `2014-12-18`, `1975-11`, `1946`.
  public var writtenDay: String {
    let day = day.description
    return switch precision {
    case .day, .uncertain: day
    case .month: String(day.prefix(7))
    case .year: String(day.prefix(4))
    }
  }

  /// The days on which it may have been taken.
  public var possibleDays: ClosedRange<Day> { dated.possibleDays }

  private var dated: VoteReport {
    reports.first { $0.report.precision == .day }?.report ?? report
  }

  /// What the first source that says it says.
  public func first(_ field: (VoteReport) -> String) -> String {
    for stored in reports {
      let text = field(stored.report)
      if !text.isEmpty { return text }
    }
    return ""
  }

  public var resolution: String { first(\.resolution) }
  public var draft: String { first(\.draft) }
  public var title: String { Titles.shown(first(\.title)) }
  public var kind: VoteReport.Kind {
    reports.lazy.map(\.report.kind).first { $0 != .unstated } ?? .unstated
  }
  public var announced: VoteReport.Announced {
    reports.lazy.map(\.report.announced).first { $0 != .unstated } ?? .unstated
  }
  public var published: PublishedTotals {
    reports.lazy.map(\.report.published).first { !$0.isEmpty } ?? PublishedTotals()
  }
  public var counted: Totals { listed.counted }
  public var issues: [String] { Array(Set(reports.flatMap(\.report.issues))).sorted() }
  public var statements: [LaterStatement] { reports.flatMap(\.report.statements) }
  public var sponsors: [MemberID] {
    reports.lazy.map(\.report.sponsors).first { !$0.isEmpty } ?? []
  }
  /// What people call it: the symbol where there is one.
  public var symbol: String {
    if !resolution.isEmpty { return resolution }
    return draft.isEmpty ? name : draft
  }
}

/// All of an archive in memory: the votes in the order of their days, and their choices as columns.
///
/// Six thousand votes of two hundred members take about fifteen megabytes.
public struct ArchiveContents: Sendable {
  /// In the order of the choices of a report.
  public let members: [MemberID]
  public let votes: [ArchivedVote]
  /// A row for each vote, in the same order; without choices where the list names only some or is not
  /// to be believed (``ArchivedVote/hasBelievedList``).
  public let columns: VoteColumns
  public let sources: [ArchiveSource]
  let places: [String: Int]
  let memberPlaces: [MemberID: Int]

  init(members: [MemberID], votes: [ArchivedVote], sources: [ArchiveSource]) {
    self.members = members
    self.sources = sources
    let dated = votes.map { ($0.day.number, $0.id, $0) }
    let sorted = dated.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    self.votes = sorted
    var cells: [UInt8] = []
    cells.reserveCapacity(sorted.count * members.count)
    let seated = ArchiveContents.seated(sorted)
    for vote in sorted {
      let listed = vote.hasBelievedList ? vote.listed.cells.prefix(members.count) : []
      cells.append(contentsOf: listed)
      cells.append(contentsOf: repeatElement(0, count: members.count - listed.count))
      guard !listed.isEmpty, let seated = seated[Sitting(vote)] else { continue }
      let row = cells.count - members.count
      for place in seated where cells[row + place] == 0 {
        cells[row + place] = Choice.notVoting.rawValue
      }
    }
    columns = VoteColumns(
      members: members, rollCalls: sorted.map(ArchiveContents.rollCall), cells: cells)
    places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.name, $0) })
    memberPlaces = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
  }

  /// The votes of one collection in one session.
  private struct Sitting: Hashable {
    let collection: Collection
    let body: BodyID
    let session: Int

    init(_ vote: ArchivedVote) {
      collection = vote.listed.report.collection
      body = vote.body
      session = vote.session
    }
  }

  /// Who cast a ballot in a session of a collection that lists no absences: in its other votes of that
  /// session the member was not voting. It may not have been a member yet; that the source tells
  /// nobody.
  private static func seated(_ votes: [ArchivedVote]) -> [Sitting: Set<Int>] {
    var seated: [Sitting: Set<Int>] = [:]
    for vote in votes where vote.listed.report.collection.omitsAbsences && vote.hasBelievedList {
      for (place, cell) in vote.listed.cells.enumerated() where cell != 0 {
        seated[Sitting(vote), default: []].insert(place)
      }
    }
    return seated
  }

  private static func rollCall(_ vote: ArchivedVote) -> VoteColumns.RollCall {
    let flags: (paragraph: Bool?, amendment: Bool?) =
      switch vote.kind {
      case .whole: (false, false)
      // Neither on a text nor on a part of one: not on the whole, at any rate.
      case .paragraph, .motion: (true, nil)
      case .amendment: (nil, true)
      case .unstated: (nil, nil)
      }
    return VoteColumns.RollCall(
      id: vote.name, session: vote.session, day: vote.day, latestDay: vote.possibleDays.upperBound,
      title: vote.first(\.title),
      isParagraph: flags.paragraph, isAmendment: flags.amendment, issues: vote.issues)
  }

  /// The place of a vote in ``votes``.
  public func place(_ name: String) -> Int? { places[name] }
  public func place(of member: MemberID) -> Int? { memberPlaces[member] }

  /// The votes that a name, a symbol or a number of a source stands for, in the order of their days.
  public func votes(named text: String) -> [Int] {
    if let place = places[text] { return [place] }
    let key = Symbols.key(text)
    return votes.indices.filter { index in
      votes[index].reports.contains {
        let report = $0.report
        return !key.isEmpty
          && [report.resolution, report.draft].contains {
            Symbols.key($0) == key || Symbols.keyWithoutYear($0) == key
          }
          || report.key == text
      }
    }
  }

  /// Who chose otherwise in one vote than in another; nil where one of them has no list that names all
  /// and is to be believed.
  public func movement(from earlier: Int, to later: Int) -> Movement? {
    guard votes[earlier].hasBelievedList, votes[later].hasBelievedList else { return nil }
    return Movement(columns, from: earlier, to: later)
  }

  /// What each member did that the vote's list names.
  public func choices(of vote: ArchivedVote) -> [MemberID: Choice] {
    var choices: [MemberID: Choice] = [:]
    for (place, member) in members.enumerated() {
      let choice = vote.listed.choice(place)
      if choice != .notMember { choices[member] = choice }
    }
    return choices
  }
}

extension ArchiveFile {
  /// Reads everything that no later edition replaced.
  public func contents() throws -> ArchiveContents {
    try database.read { db in
      let members = try MemberPlaces(db)
      let names = try Dictionary(
        uniqueKeysWithValues: Row.fetchAll(db, sql: "SELECT id, name FROM vote").map {
          ($0[0] as Int64, $0[1] as String)
        })
      let reports = try ArchiveFile.currentReports(db, members)
      let votes = Dictionary(grouping: reports, by: \.vote).map { id, reports in
        ArchivedVote(
          id: id, name: names[id] ?? "",
          reports: reports.sorted {
            ($0.report.collection.precedence, $0.id) < ($1.report.collection.precedence, $1.id)
          })
      }
      let sources = try Row.fetchAll(db, sql: "SELECT * FROM source ORDER BY id").map {
        ArchiveSource(
          id: $0["id"], name: $0["name"], form: $0["form"], digest: $0["digest"],
          bytes: $0["bytes"], rows: $0["rows"], imported: $0["imported"])
      }
      return ArchiveContents(members: members.codes, votes: votes, sources: sources)
    }
  }
}
