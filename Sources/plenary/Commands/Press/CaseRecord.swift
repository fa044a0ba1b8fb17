import ArgumentParser
import CaseScripts
import Foundation
import InstitutionFiles
import PlenaryRecord

/// A case script run in memory for what it decides, without a word of it being told.
struct CaseRecord {
  let path: String
  let library: InstitutionLibrary

  /// Runs the case and writes its record.
  func write(to file: String) async throws {
    let script = try CaseRecord.script(path)
    do {
      let key = try LogKey.generate(name: "plenary.local")
      let store = MemoryStore(verifierKey: key.verifierKey)
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      var runner = ScriptRunner(
        library: library, recordingIn: RecordingPlace(store: store, name: name))
      let report = await runner.run(script)
      guard !report.isBroken else {
        throw refuse("The case `\(path)` cannot be run.", hint: "`plenary run \(path)` says why.")
      }
      let checkpoint = try await store.checkpoint(signedBy: key)
      try await ExportedRecord.write(.log, of: store, under: checkpoint, toFile: file)
    } catch let error as RecordError {
      throw refuse(error.message, hint: error.hint)
    }
  }

  static func script(_ path: String) throws -> Script {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw refuse("there is no \(path)", hint: "name a script, or a folder with case.txt in it")
    }
    let file = isFolder.boolValue ? path + "/case.txt" : path
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw refuse("\(file) cannot be read", hint: "check that it is there and may be read")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw refuse("\(file) is not UTF-8 text", hint: "save it as UTF-8")
    }
    let (script, errors) = Script.parse(text, file: file)
    for error in errors { Terminal.error("\(error.place): \(error.message)", hint: error.hint) }
    if !errors.isEmpty { throw ExitCode.unusableInput }
    return script
  }
}
