import ArgumentParser
import CanonicalJSON
import CaseScripts
import Foundation
import InstitutionFiles
import PlenaryRecord
import SQLiteStore

struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs a case script and tells what was decided, why, and what comes next.",
    discussion: """
      PATH is a script, or a folder with a script named case.txt. The language is described in \
      docs/case-scripts.md. Each meeting of the script is recorded: in memory, or with --store in \
      a file that a later run never writes over.

      EXAMPLES:
        plenary run Cases/dprk-2014
        plenary run Cases/syria-2014 --explain
        plenary run Cases/dprk-2014 --store record.sqlite --export record.plenary

      Exit codes: 0 every expectation holds; 1 one fails; 2 the script cannot be read, or the \
      record cannot be written.
      """)

  @Argument(help: "A script, or a folder with case.txt in it.")
  var path: String

  @Flag(help: "Tell every limb of every decision, the rules cited and the names.")
  var explain = false

  @Flag(help: "Write one JSON object a step.")
  var json = false

  @Option(help: ArgumentHelp("Record the meetings in this file.", valueName: "file"))
  var store: String?

  @Option(
    help: ArgumentHelp("Write the record, with its proof, to this file.", valueName: "file"))
  var export: String?

  @Option(help: "Where the institutions are. Default: Institutions/.")
  var institutions: String?

  func run() async throws {
    let script = try CaseRecord.script(path)
    let library = try library(institutions)
    let record = try await openRecord()
    var runner = ScriptRunner(library: library, recordingIn: record?.place)
    let report = await runner.run(script)
    let lines =
      json
      ? ReportJSON().lines(report).map { JSONValue.object($0).text() }
      : ReportText(explains: explain, isColoured: Terminal.usesColour).lines(report)
    for line in lines { print(line) }
    if let record { try await export(record) }
    if report.isBroken { throw ExitCode.unusableInput }
    if !report.failures.isEmpty { throw ExitCode.doesNotHold }
  }

  // MARK: the record

  private struct OpenRecord {
    var store: any RecordStore
    var key: LogKey
    var place: RecordingPlace
  }

  private func openRecord() async throws -> OpenRecord? {
    guard store != nil || export != nil else { return nil }
    do {
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      if let store {
        let key = try self.key(beside: store)
        let opened = try await SQLiteRecordStore.open(store, creatingFor: key.verifierKey)
        return OpenRecord(
          store: opened, key: key, place: RecordingPlace(store: opened, name: name))
      }
      let key = try LogKey.generate(name: "plenary.local")
      let memory = MemoryStore(verifierKey: key.verifierKey)
      return OpenRecord(store: memory, key: key, place: RecordingPlace(store: memory, name: name))
    } catch {
      throw refuse(error.message, hint: error.hint)
    }
  }

  /// The secret key of the log stands beside the record, readable by its owner alone.
  private func key(beside store: String) throws(RecordError) -> LogKey {
    let file = store + ".key"
    if FileManager.default.fileExists(atPath: file) { return try LogKey(contentsOf: file) }
    let key = try LogKey.generate(name: "plenary.local")
    try key.write(to: file)
    return key
  }

  private func export(_ record: OpenRecord) async throws {
    do {
      let checkpoint = try await record.store.checkpoint(signedBy: record.key)
      if let export {
        try await write(record.store, checkpoint, to: export)
        Terminal.note("the record is in \(export); its key is \(record.key.verifierKey)")
      }
      if let sqlite = record.store as? SQLiteRecordStore { try await sqlite.close() }
    } catch {
      throw refuse(error.message, hint: error.hint)
    }
  }

  private func write(
    _ store: some RecordStore, _ checkpoint: SignedNote, to file: String
  ) async throws(RecordError) {
    try await ExportedRecord.write(.log, of: store, under: checkpoint, toFile: file)
  }
}
