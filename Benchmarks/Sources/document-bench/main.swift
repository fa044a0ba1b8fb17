import Foundation
import InstitutionFiles
import Measuring
import PlenaryCoverage
import PlenaryDocuments
import PlenaryModel

// Reads the official texts beside the project, one after the other, on one core: what a secretariat
// waits for when it looks through all of its documents.

let institution = try unitedNations()
let wanted = CommandLine.arguments.dropFirst().first

if wanted == nil || wanted == "corpus" { try corpus(institution) }
if wanted == nil || wanted == "press" { try press(institution) }

func unitedNations() throws -> Institution {
  guard
    let nations = InstitutionLibrary(root: Places.institutions).load("united-nations").institution
  else { throw Missing(description: "the United Nations cannot be read") }
  return nations
}

struct Missing: Error, CustomStringConvertible {
  let description: String
}

/// The corpus of official texts: read, checked, audited, written and read again.
func corpus(_ institution: Institution) throws {
  guard let folder = Places.data("un_akn") else { return }
  let unpacked = FileManager.default.temporaryDirectory
    .appending(path: "document-bench-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: unpacked, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: unpacked) }
  let tar = Process()
  tar.executableURL = URL(filePath: "/usr/bin/env")
  tar.arguments = ["tar", "xJf", folder + "/corpus.tar.xz", "-C", unpacked.path]
  try tar.run()
  tar.waitUntilExit()
  let names = (FileManager.default.enumerator(atPath: unpacked.path)?.allObjects ?? [])
    .compactMap { $0 as? String }.filter { $0.hasSuffix(".xml") }.sorted()
  let files = try names.map { [UInt8](try Data(contentsOf: unpacked.appending(path: $0))) }
  let bytes = files.reduce(0) { $0 + $1.count }
  report("official texts", "\(files.count), \(text(Double(bytes) / 1e6, 0)) MB")

  var documents: [Document] = []
  var malformed = 0
  let (reading, _) = seconds {
    for (name, file) in zip(names, files) {
      let outcome = AkomaNtoso.read(file, file: name)
      if !outcome.isWellFormed { malformed += 1 }
      if let document = outcome.document { documents.append(document) }
    }
  }
  let powers = institution.powers(of: "GA", on: Day(year: 2023, month: 1, day: 1)!)
  let lint = DraftLint(knowledge: LintKnowledge(powers: powers))
  var findings = 0
  let (linting, _) = seconds {
    for document in documents { findings += lint.check(document).count }
  }
  var contradictions = 0
  let audit = RecordAudit()
  let (auditing, _) = seconds {
    for document in documents { contradictions += audit.contradictions(in: document).count }
  }
  var same = 0
  let (again, _) = seconds {
    for document in documents {
      if AkomaNtoso.read(AkomaNtoso.write(document)).document == document { same += 1 }
    }
  }
  report("read", "\(text(reading, 1)) s; \(documents.count) documents, \(malformed) malformed")
  report("checked as drafts of the Assembly", "\(text(linting, 1)) s; \(findings) findings")
  report("audited", "\(text(auditing, 2)) s; \(contradictions) contradictions")
  report("read, checked and audited", "\(text(reading + linting + auditing, 1)) s")
  report("written and read again", "\(text(again, 1)) s; \(same) the same")
  report("most memory", "\(text(peakMegabytes(), 0)) MB")
}

/// News and press releases: how long one takes, and how many votes are read as expected.
func press(_ institution: Institution) throws {
  guard let folder = Places.data("press") else { return }
  let reader = PressReader(institution)
  var texts: [String] = []
  for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  where name.hasSuffix(".json") {
    let data = try Data(contentsOf: URL(filePath: folder + "/" + name))
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    if let said = object?["text"] as? String { texts.append(said) }
  }
  var times: [Double] = []
  var votes = 0
  for said in texts {
    let (time, reading) = seconds { reader.read(said) }
    times.append(time)
    votes += reading.votes.count
  }
  report("reports read", "\(texts.count); \(votes) votes")
  report(
    "a report, median and most",
    "\(text(1_000 * median(times), 2)) and \(text(1_000 * (times.max() ?? 0), 2)) ms")
  let long = texts.joined(separator: "\n\n")
  let (time, _) = seconds { reader.read(long) }
  report("all of them as one text of \(long.count) letters", "\(text(1_000 * time, 1)) ms")
}
