import Foundation
import InstitutionFiles
import PlenaryArchive
import PlenaryModel
import Testing

/// The real tables, imported and checked.
@Suite struct ArchiveTests {
  @Test func theTablesOfTheAssemblyAndTheCouncilAreImportedAndChecked() throws {
    guard let unga = RealData.folder("unga"), let unsc = RealData.folder("unsc") else { return }
    let library = InstitutionLibrary(root: RealData.institutions)
    let nations = try #require(library.load("united-nations").institution)
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).archive").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let archive = try ArchiveFile(path, creating: true)

    var assembly = ImportJob(nations, library: library)
    let read = try assembly.votes(in: [unga])
    #expect(read.reports.count == 5_774)
    #expect(read.notices.refused == 0)
    let first = try archive.add(read, at: "2026-01-01T00:00:00Z")
    #expect(first.newVotes == 5_774)
    let again = try archive.add(read, at: "2026-01-01T00:00:00Z")
    #expect(again.unchanged == 5_774 && !again.changedAnything)

    var council = ImportJob(nations, library: library)
    let votes = try council.votes(in: [unsc])
    _ = try archive.add(votes, at: "2026-01-01T00:00:00Z")

    let contents = try archive.contents()
    var check = ArchiveCheck(contents, nations)
    let found = check.run()
    let byCode = Dictionary(grouping: found, by: \.code).mapValues(\.count)
    print("contradictions in \(contents.votes.count) votes: \(byCode)")
    // The table itself marks 20 roll calls whose totals differ from its lists, and 82 without.
    let differing = found.filter {
      if case .totals(.letters, _, _) = $0.kind { true } else { false }
    }
    #expect(differing.count == 20)
    let withoutTotals = contents.votes.count {
      $0.report.collection == .letters && !$0.published.isComplete
    }
    #expect(withoutTotals == 82)
  }
}
