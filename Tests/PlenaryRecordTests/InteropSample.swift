import FoundationEssentials
import PlenaryRecord
import Testing

/// Writes what `Tests/Interop/verify.go` checks; see `Scripts/verify-go.sh`.
@Suite struct InteropSample {
  static let directory = ProcessInfo.processInfo.environment["PLENARY_INTEROP_DIR"]

  @Test(.enabled(if: directory != nil))
  func theSampleForOtherVerifiersIsWritten() async throws {
    let directory = try #require(Self.directory)
    func write(_ bytes: [UInt8], _ name: String) throws {
      try Data(bytes).write(to: URL(fileURLWithPath: "\(directory)/\(name)"))
    }
    let key = try Fixture.key()
    let store = try await Fixture.memoryStore(entries: 400, meetings: 3)
    let older = try await store.checkpoint(signedBy: key)
    try await Fixture.fill2(store, from: 400, to: 1000, meetings: 3)
    let checkpoint = try await store.checkpoint(signedBy: key)

    try write(Array("\(key.verifierKey)\n".utf8), "vkey")
    try write(Array(older.string.utf8), "older-checkpoint")
    try await Publication.write(checkpoint, of: store, toDirectory: directory)
    let consistency = try await store.consistencyProof(from: 400, to: 1000)
    try write(Array(consistency.map { $0.base64 + "\n" }.joined().utf8), "consistency")
    let entry = try #require(try await store.readLog(from: 617, limit: 1).first)
    let proof = try await Publication.proof(of: entry, under: checkpoint, in: store)
    try write(Array(proof.utf8), "entry.tlog-proof")
    try write(try await ExportedRecord.bytes(.log, of: store, under: checkpoint), "record.txt")
    let meeting = RecordScope.meeting(try Fixture.meeting("council-2"))
    try write(try await ExportedRecord.bytes(meeting, of: store, under: checkpoint), "meeting.txt")
    try write(try await Fixture.export(meeting, entries: 6, meetings: 2), "small.txt")
  }
}
