import CanonicalJSON
import Foundation
import PlenaryRecord
import Testing

/// `plenary verify`: genuine records, and records with one thing wrong.
@Suite struct VerifyTests {
  private let folder: Folder
  private let key: LogKey

  init() async throws {
    folder = try Folder()
    key = try LogKey(name: "example.org/council", seed: [UInt8](repeating: 7, count: 32))
    let store = MemoryStore(verifierKey: key.verifierKey)
    try await VerifyTests.fill(store, from: 0, to: 6)
    let older = try await store.checkpoint(signedBy: key)
    try folder.write("older.checkpoint", older.string)
    try await ExportedRecord.write(
      .log, of: store, under: older, toFile: folder.url("older.plenary").path)
    try await VerifyTests.fill(store, from: 6, to: 12)
    let newer = try await store.checkpoint(signedBy: key)
    try await ExportedRecord.write(
      .log, of: store, under: newer, toFile: folder.url("log.plenary").path)
    try await ExportedRecord.write(
      .meeting(try MeetingID("council-1")), of: store, under: newer,
      toFile: folder.url("meeting.plenary").path)
    try folder.write("key.txt", "\(key.verifierKey)\n")
    try folder.write("secret.txt", "\(key.text)\n")
  }

  private static func fill(_ store: MemoryStore, from: Int, to: Int) async throws {
    for number in from..<to {
      let meeting = try MeetingID("council-\(number % 2 + 1)")
      let draft = try EntryDraft(
        body: ["number": .integer(Int64(number))], idempotencyKey: IdempotencyKey("k\(number)"))
      _ = try await store.append([draft], to: meeting, expecting: store.head(of: meeting))
    }
  }

  private func verify(_ arguments: String...) async throws -> Program.Run {
    try await Program.run(["verify"] + arguments, in: folder.url)
  }

  @Test func aGenuineRecordSaysWhatIsProvedAndWhatIsNot() async throws {
    let run = try await verify("log.plenary")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "GENUINE: log.plenary")
    #expect(lines.contains("  covers: the whole log"))
    #expect(lines.contains("  entries: 12"))
    #expect(lines.contains("    council-1: 6"))
    #expect(lines.contains("  signed by: \(key.verifierKey)"))
    #expect(run.output.contains("Not proved: whose key signed it."))
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
  }

  @Test func withAKeyItIsProvedWhoSigned() async throws {
    for given in ["\(key.verifierKey)", "key.txt"] {
      let run = try await verify("meeting.plenary", "--key", given)
      #expect(!run.output.contains("whose key signed it"))
      #expect(run.output.contains("that the meeting has no later entries"))
      #expect(run.exitCode == 0)
    }
  }

  @Test func anotherKeyIsAFinding() async throws {
    let other = try LogKey(name: "example.org/other", seed: [UInt8](repeating: 8, count: 32))
    let run = try await verify("log.plenary", "--key", "\(other.verifierKey)")
    #expect(run.output.hasPrefix("NOT GENUINE: The record names the key "))
    #expect(run.exitCode == 1)
  }

  @Test func theSecretKeyIsNotAskedFor() async throws {
    let run = try await verify("log.plenary", "--key", "secret.txt")
    #expect(run.errors.contains("This is the secret key: keep it to yourself"))
    #expect(run.exitCode == 2)
  }

  @Test(arguments: ["older.checkpoint", "older.plenary"])
  func anOlderStateIsContinued(_ older: String) async throws {
    let run = try await verify("log.plenary", "--against", older)
    #expect(run.output.contains("  continues: \(older)\n"))
    #expect(!run.output.contains("another log"))
    #expect(run.exitCode == 0)
  }

  @Test func anOlderRecordThanTheCheckpointIsAFinding() async throws {
    try folder.write("newer.plenary", try folder.read("log.plenary"))
    let run = try await verify("older.plenary", "--against", "newer.plenary")
    #expect(
      run.output == """
        NOT GENUINE: The log once held 12 entries; this record shows a state of 6.
          where: older.plenary
          what to do: Get a newer record, or ask why entries were removed.

        """)
    #expect(run.exitCode == 1)
  }

  static let damages: [(name: String, finding: String)] = [
    ("changed", "Entry 2 of meeting council-1 was changed: "),
    ("removed", "The entry at log index 2 is missing here"),
    ("swapped", "The entry at log index 2 belongs here but stands at line 14"),
    ("cut", "The record ends before its last line, \"end\""),
  ]

  @Test(arguments: damages.map(\.name))
  func theFirstEntryThatIsWrongIsNamed(_ name: String) async throws {
    let damage = try #require(Self.damages.first { $0.name == name })
    var lines = try folder.read("log.plenary").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let third = try #require(lines.firstIndex { $0.hasPrefix("entry 2 ") })
    switch name {
    case "changed":
      lines[third] = lines[third].replacing("\"number\":2", with: "\"number\":7")
    case "removed": lines.remove(at: third)
    case "swapped": lines.swapAt(third, third + 1)
    default: lines.removeSubrange((lines.count - 2)...)
    }
    try folder.write("damaged.plenary", lines.joined(separator: "\n"))
    let run = try await verify("damaged.plenary")
    #expect(run.output.hasPrefix("NOT GENUINE: \(damage.finding)"), "\(run.output)")
    #expect(run.output.contains("\n  what to do: "))
    #expect(run.errors == "")
    #expect(run.exitCode == 1)
    let json = try await verify("damaged.plenary", "--json")
    let object = try JSONValue(parsing: json.output)
    #expect(object["genuine"] == false)
    #expect(object["finding"]?["message"]?.stringValue?.hasPrefix(damage.finding) == true)
    #expect(json.exitCode == 1)
  }

  @Test func aProgramReadsOneObject() async throws {
    let run = try await verify("log.plenary", "--json", "--key", "key.txt")
    let object = try JSONValue(parsing: run.output)
    #expect(object["genuine"] == true)
    #expect(object["key_trusted"] == true)
    #expect(object["entries"] == 12)
    #expect(object["meetings"]?["council-2"] == 6)
    #expect(object["origin"] == "example.org/council")
  }
}
