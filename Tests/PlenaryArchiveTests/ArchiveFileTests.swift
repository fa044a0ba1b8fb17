import Foundation
import GRDB
import PlenaryAnalysis
import PlenaryModel
import Testing

@testable import PlenaryArchive

/// What is kept, and how accounts of one vote come together.
@Suite struct ArchiveFileTests {
  private let moment = "2026-01-01T00:00:00Z"

  @Test func importingTwiceChangesNothing() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let archive = try bench.archive()
    let first = try archive.add(try bench.read(Facts.library()), at: moment)
    #expect(first.newVotes == 1 && first.changedAnything)
    let before = try archive.contents()
    let second = try archive.add(try bench.read(Facts.library()), at: "2027-01-01T00:00:00Z")
    #expect(!second.changedAnything && second.unchanged == 1)
    let after = try archive.contents()
    #expect(after.votes == before.votes && after.sources == before.sources)
  }

  @Test func aLaterEditionStandsInPlaceOfTheEarlierWhichIsKept() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let archive = try bench.archive()
    _ = try archive.add(try bench.read(Facts.library()), at: moment)
    let result = try archive.add(try bench.read(Facts.library(total: "117.0")), at: moment)
    #expect(result.updated == 1)
    let contents = try archive.contents()
    #expect(contents.votes.count == 1)
    #expect(contents.votes[0].published.inFavour == 117)
    #expect(contents.sources.count == 2)
    let kept = try archive.database.read { db in
      try ArchiveFile.reports(db, sql: "SELECT * FROM report WHERE is_superseded = 1")
    }
    #expect(kept.map(\.report.published.inFavour) == [116])
  }

  /// Four accounts of one vote by four sources, in any order of import: one vote.
  @Test func twoSourcesOfOneVoteStandSideBySide() throws {
    let texts = [Facts.library(), Facts.voeten, Facts.wide, Facts.lines]
    for shift in 0..<4 {
      let bench = try ArchiveBench()
      defer { bench.remove() }
      let archive = try bench.archive()
      for text in texts[shift...] + texts[..<shift] {
        _ = try archive.add(try bench.read(text, as: "any"), at: moment)
      }
      let contents = try archive.contents()
      #expect(contents.votes.count == 1)
      // The library goes first, whoever came first.
      #expect(
        contents.votes[0].reports.map(\.report.collection)
          == [.digitalLibraryAssembly, .voeten, .jsonLines, .wide])
      #expect(contents.columns.rollCalls.count == 1)
    }
  }

  @Test func theSameHoldsWhereTheyComeInOneImport() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let archive = try bench.archive()
    let read = try bench.read([
      try bench.file("a.csv", Facts.library()), try bench.file("b.csv", Facts.voeten),
      try bench.file("c.xml", Facts.marc),
    ])
    let result = try archive.add(read, at: moment)
    #expect(result.newVotes == 1 && result.joined == 2)
    #expect(try archive.contents().votes.count == 1)
  }

  /// A paragraph has the symbol of the text; it is another vote.
  @Test func aVoteOnAParagraphIsNotThatOnTheText() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let other = Facts.lines.replacing("\"key\":\"a\"", with: "\"key\":\"b\",\"kind\":\"paragraph\"")
    let contents = try bench.contents(Facts.library(), Facts.lines + other)
    #expect(contents.votes.count == 2)
    #expect(contents.votes(named: "A/RES/69/188").count == 2)
  }

  /// Lists that differ in most choices are not taken for one vote, whatever the symbol.
  @Test func aSymbolAloneDoesNotMakeTwoVotesOne() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let other = Facts.lines.replacing(":\"Y\"", with: ":\"Z\"").replacing(":\"N\"", with: ":\"Y\"")
      .replacing(":\"Z\"", with: ":\"N\"")
    #expect(try bench.contents(Facts.library(), other).votes.count == 2)
  }

  @Test func aStatementMadeLaterStandsApartFromTheResult() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let text = Facts.lines.replacing(
      "\"choices\"",
      with:
        "\"statements\":[{\"member\":\"IND\",\"intended\":\"Y\",\"words\":\"had meant to vote in favour\"}],\"choices\""
    )
    let vote = try bench.contents(text).votes[0]
    #expect(vote.statements.map(\.member) == ["IND"])
    #expect(vote.statements[0].intended == .inFavour)
    #expect(vote.counted.abstaining == 3)
  }

  @Test func anotherFileIsRefusedAndLeftAsItWas() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let path = try bench.file("notes.txt", String(repeating: "no database ", count: 200))
    let before = FileManager.default.contents(atPath: path)
    #expect(throws: ArchiveError.self) { try ArchiveFile(path, creating: true) }
    #expect(FileManager.default.contents(atPath: path) == before)
    #expect(throws: ArchiveError.self) {
      try ArchiveFile(bench.folder.appending(path: "none.archive").path)
    }
  }

  /// An import that fails half-way leaves nothing behind.
  @Test func anImportIsKeptAsAWholeOrNotAtAll() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let archive = try bench.archive()
    try archive.database.write { db in
      try db.execute(
        sql: """
          CREATE TRIGGER full BEFORE INSERT ON report WHEN NEW.key = '4000002'
          BEGIN SELECT RAISE(ABORT, 'the disk is full'); END
          """)
    }
    let both =
      Facts.library()
      + Facts.library(number: "4000002").split(separator: "\n")
      .dropFirst().joined(separator: "\n").replacing("69/188", with: "69/189") + "\n"
    #expect(throws: (any Error).self) { try archive.add(try bench.read(both), at: moment) }
    let contents = try archive.contents()
    #expect(contents.votes.isEmpty && contents.sources.isEmpty)
  }

  @Test func namesOfVotesStay() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let contents = try bench.contents(Facts.voeten, Facts.library())
    #expect(contents.votes.map(\.name) == ["rcid-5377"])
    for name in ["rcid-5377", "A/RES/69/188", "a/res/69/188", "4000001", "5377"] {
      #expect(contents.votes(named: name) == [0], "\(name)")
    }
    #expect(contents.votes(named: "A/RES/69/18").isEmpty)
  }
}

extension ArchiveFileTests {
  /// Of files that came in one import each vote names its own.
  @Test func aReportNamesTheFilesThatItCameFrom() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let archive = try bench.archive()
    let read = try bench.read([
      try bench.file("library.csv", Facts.library()), try bench.file("voeten.csv", Facts.voeten),
    ])
    _ = try archive.add(read, at: "2026-01-01T00:00:00Z")
    let contents = try archive.contents()
    let names = Dictionary(uniqueKeysWithValues: contents.sources.map { ($0.id, $0.name) })
    #expect(
      contents.votes[0].reports.map { $0.sources.compactMap { names[$0] } }
        == [["library.csv"], ["voeten.csv"]])
  }

  @Test func whoOnlyReadsWritesNothing() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let path = bench.folder.appending(path: "votes.archive").path
    _ = try bench.archive().add(try bench.read(Facts.library()), at: "2026-01-01T00:00:00Z")
    let reading = try ArchiveFile(path, readOnly: true)
    #expect(try reading.contents().votes.count == 1)
    #expect(throws: (any Error).self) {
      try reading.add(try bench.read(Facts.wide), at: "2026-01-01T00:00:00Z")
    }
  }
}
