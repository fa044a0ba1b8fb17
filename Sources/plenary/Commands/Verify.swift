import ArgumentParser
import CanonicalJSON
import Foundation
import PlenaryRecord

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks an exported record, offline, with nothing but the file.",
    discussion: """
      Says what was checked, or the first entry that was changed, left out, moved, added or \
      forged, and what to do. With --key the record must be signed by that key; without it the \
      key in the record is taken at its word, which proves only that some key signed it. With \
      --against the record must continue an older checkpoint or record of the same log.

      EXAMPLES:
        plenary verify demo/dprk-2014.plenary
        plenary verify council.plenary --key council.key.pub --against council-2023.plenary
        plenary verify council.plenary --json

      Exit codes: 0 the record is what its key signed; 1 something is wrong with it; 2 the file \
      is not there, cannot be read, or is no record.
      """)

  @Argument(help: "An exported record.", completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "The log's public key, name+hash+key, or a file that holds it.", valueName: "vkey"))
  var key: String?

  @Option(
    help: ArgumentHelp(
      "An older checkpoint of the log, or an older record.", valueName: "file"),
    completion: .file())
  var against: String?

  @Flag(help: "Write what was found as one JSON object.")
  var json = false

  func run() throws {
    let verifier = RecordVerifier(trusting: try trustedKey(), against: try olderCheckpoint())
    let size = try sizeOfFile()
    let verification = try verifier.verify(contentsOf: file) { read in
      Terminal.progress(Int(min(read, size) >> 20), of: Int(size >> 20), "MiB read")
    }
    if let finding = verification.finding, [.notARecord, .otherVersion].contains(finding.kind) {
      throw refuse("\(file): \(finding.message)", hint: finding.hint)
    }
    if json {
      print(JSONValue.object(VerificationText(verification, file: file).json).text())
    } else {
      let text = VerificationText(verification, file: file)
      for line in text.lines(comparedWith: against) { print(line) }
    }
    if !verification.isGenuine { throw ExitCode.doesNotHold }
  }

  private func trustedKey() throws -> VerifierKey? {
    guard let key else { return nil }
    if let key = VerifierKey(key) { return key }
    guard FileManager.default.fileExists(atPath: key) else {
      throw refuse(
        "`\(key)` is neither a public key nor a file that holds one.",
        hint: "A key is one line, name+hash+key; get it from a source other than the record.")
    }
    let line = try text(of: key, hint: "Name a file with one line, name+hash+key.")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    guard let found = VerifierKey(line) else {
      throw refuse(
        "The file `\(key)` holds no public key.",
        hint: line.hasPrefix("PRIVATE+KEY+")
          ? "This is the secret key: keep it to yourself, and name the public one."
          : "It should hold one line, name+hash+key.")
    }
    return found
  }

  private func olderCheckpoint() throws -> SignedNote? {
    guard let against else { return nil }
    let hint = "Name a checkpoint of the log, or an older record."
    guard let handle = FileHandle(forReadingAtPath: against) else {
      throw refuse("`\(against)` cannot be read.", hint: hint)
    }
    let bytes: [UInt8]
    do {
      bytes = Array(try handle.read(upToCount: 2 * SignedNote.greatestLength) ?? Data())
    } catch {
      throw refuse("`\(against)` cannot be read.", hint: hint)
    }
    do {
      return try SignedNote(ofRecord: bytes) ?? SignedNote(parsing: bytes)
    } catch {
      throw refuse("`\(against)` is neither a checkpoint nor a record: \(error).", hint: hint)
    }
  }

  private func sizeOfFile() throws -> Int64 {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
      throw refuse(
        "There is no file `\(file)`.",
        hint: "`plenary run SCRIPT --export FILE` writes a record; docs/record.md says what it is.")
    }
    guard !isFolder.boolValue else {
      throw refuse("`\(file)` is a folder.", hint: "Name the exported record in it.")
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    return (attributes?[.size] as? Int).map(Int64.init) ?? 0
  }
}
