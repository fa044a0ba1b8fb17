import Foundation
import GRDB
import PlenaryAnalysis
import PlenaryModel

/// What an import changed.
public struct ImportResult: Sendable, Hashable {
  /// Votes of which the archive knew nothing.
  public var newVotes = 0
  /// Accounts of votes that were there already from another source.
  public var joined = 0
  /// Accounts that were there already and say something else now.
  public var updated = 0
  public var unchanged = 0

  public init() {}

  public var changedAnything: Bool { newVotes + joined + updated > 0 }
}

extension ArchiveFile {
  /// Keeps what was read, all of it or nothing.
  ///
  /// A report that is there already with the same content changes nothing; one with other content
  /// takes the place of the old, which is kept and marked. A report of a vote that another source
  /// tells of stands beside that one (``VoteMatching``).
  ///
  /// - Parameter moment: when, as `2026-11-22T05:50:00Z`.
  public func add(_ read: ReadVotes, at moment: String) throws -> ImportResult {
    try database.write { db in
      var result = ImportResult()
      var sources: [String: Int64] = [:]
      for file in read.files {
        sources[file.path] = try ArchiveFile.keep(file, at: moment, in: db)
      }
      func sourceList(_ report: VoteReport) -> String {
        Set(report.files.compactMap { sources[$0] }).sorted().map { String($0) }
          .joined(separator: " ")
      }
      var members = try MemberPlaces(db)
      let known = try ArchiveFile.currentReports(db, members)
      var byKey: [String: StoredReport] = [:]
      for stored in known { byKey[stored.report.identity] = stored }

      var fresh: [VoteReport] = []
      for report in read.reports {
        guard let before = byKey[report.identity] else {
          fresh.append(report)
          continue
        }
        if before.says(report, members: members) {
          result.unchanged += 1
          continue
        }
        try db.execute(
          sql: "UPDATE report SET is_superseded = 1 WHERE id = ?", arguments: [before.id])
        try ArchiveFile.insert(report, vote: before.vote, sourceList(report), &members, db)
        try ArchiveFile.index(before.vote, db)
        result.updated += 1
      }
      // Editions that were replaced just now are compared as they are.
      let current = result.updated == 0 ? known : try ArchiveFile.currentReports(db, members)
      let matching = VoteMatching(current, members: members.codes)
      let places = matching.votes(for: fresh)
      for (report, place) in zip(fresh, places) {
        let vote: Int64
        switch place {
        case .existing(let id):
          vote = id
          result.joined += 1
        case .sameAs(let index):
          vote = try ArchiveFile.vote(of: fresh[index], db)
          result.joined += 1
        case .new:
          vote = try ArchiveFile.begin(report, db)
          result.newVotes += 1
        }
        try ArchiveFile.insert(report, vote: vote, sourceList(report), &members, db)
        try ArchiveFile.index(vote, db)
      }
      return result
    }
  }

  /// Between names that are kept in one field: ASCII's own separator, which no name has.
  static let separator = "\u{1F}"

  private static func keep(_ file: ReadFile, at moment: String, in db: Database) throws -> Int64 {
    if let id = try Int64.fetchOne(
      db, sql: "SELECT id FROM source WHERE digest = ?", arguments: [file.digest])
    {
      return id
    }
    try db.execute(
      sql: """
        INSERT INTO source (name, form, digest, bytes, rows, imported) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [file.name, file.form, file.digest, file.bytes, file.rows, moment])
    return db.lastInsertedRowID
  }

  /// Begins a vote; its name stays the same whatever comes later.
  private static func begin(_ report: VoteReport, _ db: Database) throws -> Int64 {
    var name = report.voteName
    var number = 1
    while try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM vote WHERE name = ?)", arguments: [name]) ?? false
    {
      number += 1
      name = "\(report.voteName)-\(number)"
    }
    try db.execute(sql: "INSERT INTO vote (name) VALUES (?)", arguments: [name])
    return db.lastInsertedRowID
  }

  private static func vote(of report: VoteReport, _ db: Database) throws -> Int64 {
    let id = try Int64.fetchOne(
      db,
      sql: """
        SELECT vote FROM report WHERE collection = ? AND institution = ? AND body = ? AND key = ?
          AND is_superseded = 0
        """,
      arguments: [
        report.collection.rawValue, report.institution.code, report.body.code, report.key,
      ])
    guard let id else { preconditionFailure("the report before it was kept") }
    return id
  }

  private static func insert(
    _ report: VoteReport, vote: Int64, _ sources: String, _ members: inout MemberPlaces,
    _ db: Database
  ) throws {
    let cells = try members.cells(report.choices, db)
    let statement = try db.cachedStatement(sql: insertion)
    try statement.execute(
      arguments: [
        vote, report.collection.rawValue, report.key, sources, report.line,
        report.institution.code, report.body.code, report.day.description,
        report.precision.rawValue, report.sessionName, report.session, report.resolution,
        report.draft, report.committeeReport, report.meeting, report.title, report.agenda,
        report.subjects, report.note, report.link,
        report.issues.joined(separator: ArchiveFile.separator),
        report.kind.rawValue, report.modality.rawValue, report.announced.rawValue,
        report.announcedWords, report.sponsors.map(\.code).joined(separator: ArchiveFile.separator),
        report.published.inFavour, report.published.against, report.published.abstaining,
        report.published.notVoting, report.published.members, Data(cells),
      ])
    let id = db.lastInsertedRowID
    for said in report.statements {
      try db.execute(
        sql: "INSERT INTO statement (report, member, intended, words) VALUES (?, ?, ?, ?)",
        arguments: [id, said.member.code, said.intended?.rawValue, said.words])
    }
  }

  private static let insertion = """
    INSERT INTO report (vote, collection, key, sources, line, institution, body, day, precision,
      session_name, session, resolution, draft, committee_report, meeting, title, agenda, subjects,
      note, link, issues, kind, modality, announced, announced_words, sponsors, yes, no, abstain,
      not_voting, members, choices)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
      ?, ?)
    """

  /// Puts the words of a vote where a search finds them.
  private static func index(_ vote: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM words WHERE rowid = ?").execute(arguments: [vote])
    try db.cachedStatement(
      sql: """
        INSERT INTO words (rowid, title, agenda, subjects, symbols)
        SELECT vote, group_concat(title, ' '), group_concat(agenda, ' '),
          group_concat(subjects || ' ' || note, ' '),
          group_concat(resolution || ' ' || draft || ' ' || meeting, ' ')
        FROM report WHERE vote = ? AND is_superseded = 0 GROUP BY vote
        """
    ).execute(arguments: [vote])
  }
}

extension VoteReport {
  /// Unique in an archive: keys of one body say nothing of those of another.
  var identity: String { "\(collection.rawValue) \(institution) \(body) \(key)" }

  /// `rcid-5377`, `undl-4025240`: the number that others cite too, or the key in its collection.
  var voteName: String {
    let key = String(
      key.unicodeScalars.map { scalar -> Character in
        let isPlain =
          ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
          || ("0"..."9").contains(scalar) || scalar == "."
        return isPlain ? Character(scalar) : "-"
      })
    return "\(collection.numbering ?? collection.rawValue)-\(key)"
  }
}
