import Foundation
import InstitutionFiles
import Measuring
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel

/// What a user waits for: the import into a file, the file into memory, a search, the check.
func archive(rounds: Int, _ data: UnpackedData) throws {
  let (reading, nations) = try seconds {
    try unitedNations(InstitutionLibrary(root: Places.institutions))
  }
  report("the United Nations read from their files", "\(text(reading)) s")
  let file = data.folder + "/bench.archive"
  let (importing, archive) = try seconds { try importAll(data, nations, file) }
  report("877,671 rows imported into a file", "\(text(importing, 2)) s")
  let (again, _) = try seconds { try importAll(data, nations, file) }
  report("the same once more, which changes nothing", "\(text(again, 2)) s")
  let length = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
  report("the file", "\(text(Double(length) / 1e6, 1)) MB")

  var contents = try archive.contents()
  try many(rounds, "\(contents.votes.count) votes into memory") {
    contents = try archive.contents()
  }
  for words in ["nuclear weapons", "\"human rights\"", "palestin*", "A/RES/69/188"] {
    var query = VoteQuery()
    query.words = words
    let found = try archive.search(query, in: contents).count
    try many(5 * rounds, "search for \(words): \(found)") {
      use(try archive.search(query, in: contents))
    }
  }
  var query = VoteQuery()
  query.conditions = [
    VoteQuery.Condition("USA", .against), VoteQuery.Condition("ISR", .against),
    VoteQuery.Condition("GBR", .abstaining),
  ]
  let found = try archive.search(query, in: contents).count
  try many(5 * rounds, "search for what three members did: \(found)") {
    use(try archive.search(query, in: contents))
  }
  var contradictions = 0
  many(rounds, "all votes checked") {
    var check = ArchiveCheck(contents, nations)
    contradictions = check.run().count
  }
  report("contradictions found", "\(contradictions)")
  report("most memory of all this", "\(text(peakMegabytes(), 0)) MB")
}

private func importAll(
  _ data: UnpackedData, _ nations: Institution, _ file: String
) throws -> ArchiveFile {
  var job = ImportJob(nations, library: InstitutionLibrary(root: Places.institutions))
  let read = try job.votes(in: [data.votes, data.rollCalls])
  let archive = try ArchiveFile(file, creating: true)
  _ = try archive.add(read, at: "2026-01-01T00:00:00Z")
  return archive
}

private func many(_ times: Int, _ name: String, _ body: () throws -> Void) rethrows {
  var all: [Double] = []
  for _ in 0..<times { all.append(try seconds(body).0) }
  report(name, "\(text(1_000 * (all.min() ?? 0), 1)) to \(text(1_000 * median(all), 1)) ms")
}
