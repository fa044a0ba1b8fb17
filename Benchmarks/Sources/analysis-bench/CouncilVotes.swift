import Foundation
import InstitutionFiles
import Measuring
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel

/// Votes of the Security Council 1994-2025 as `plenary forecast` learns them: the tables imported into
/// an archive, and what `CouncilForecaster` takes from it.
struct CouncilVotes {
  let votes: [CouncilVote]
  /// How many amendments were left out: the source lists only those that failed.
  let amendments: Int

  /// - Parameter folder: the folder of the tables.
  init(_ folder: String) throws {
    let library = InstitutionLibrary(root: Places.institutions)
    guard let nations = library.load("united-nations").institution else {
      throw InstitutionMissing()
    }
    var job = ImportJob(nations, library: library)
    let read = try job.votes(in: [
      folder + "/sc_votes_events_1994_2025.csv", folder + "/sc_votes_long_1994_2025.csv",
    ])
    let file = FileManager.default.temporaryDirectory
      .appending(path: "council-\(UUID().uuidString).archive").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    let archive = try ArchiveFile(file, creating: true)
    _ = try archive.add(read, at: "2026-01-01T00:00:00Z")
    let contents = try archive.contents()
    votes = CouncilForecaster.votes(contents, nations)
    amendments = contents.votes.count { $0.kind == .amendment }
  }
}

struct InstitutionMissing: Error {}

extension CouncilResult {
  var isVetoed: Bool { if case .vetoed = self { true } else { false } }
  var vetoers: [MemberID] { if case .vetoed(let members) = self { members } else { [] } }
}

extension CouncilForecast {
  func probability(_ result: CouncilResult) -> Double {
    switch result {
    case .unanimous: unanimous
    case .divided: divided
    case .vetoed: veto
    case .short: short
    }
  }
}
