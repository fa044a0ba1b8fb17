import CanonicalJSON
import Crypto
import FoundationEssentials
import Glibc
import PlenaryRecord
import SQLiteStore

// Each figure stands beside the reference it is compared with, measured in the same run.
//
// Usage: record-bench [DIRECTORY [json] [verify] [append]]

let directory =
  CommandLine.arguments.dropFirst().first ?? FileManager.default.temporaryDirectory.path
let key = try LogKey(name: "example.org/bench", seed: [UInt8](repeating: 1, count: 32))

func seconds(_ body: () async throws -> Void) async rethrows -> Double {
  let clock = ContinuousClock()
  let start = clock.now
  try await body()
  let parts = start.duration(to: clock.now).components
  return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
}

func best(of runs: Int, _ body: () async throws -> Void) async rethrows -> Double {
  var best = Double.infinity
  for _ in 0..<runs { best = min(best, try await seconds(body)) }
  return best
}

func report(_ name: String, _ value: Double, _ unit: String) {
  let digits = value < 100 ? (value * 100).rounded() / 100 : value.rounded()
  print(name.padding(to: 58) + "\(digits) \(unit)")
}

extension String {
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}

/// A body of the size of a recorded vote with its statement.
func draft(_ number: Int) throws -> EntryDraft {
  try EntryDraft(
    body: [
      "command": "castVote", "kind": "voteCast", "member": .string("Member \(number % 193)"),
      "choice": number % 3 == 0 ? "against" : "inFavour", "at": "2024-03-25T10:15:30Z",
      "statement": "My delegation votes in favour of draft resolution S/2024/254 as a whole.",
      "voting": .integer(Int64(number / 193)), "by": "presidingOfficer",
    ],
    idempotencyKey: IdempotencyKey("request-\(number)"))
}

// MARK: Appending

/// Appends a second; every entry is acknowledged after its sync.
func appendRate(
  writers: Int, entries: Int, groupLimit: Int
) async throws -> Double {
  let path = "\(directory)/bench-\(UUID().uuidString).sqlite"
  var options = SQLiteRecordStore.Options(creatingFor: key.verifierKey)
  options.groupLimit = groupLimit
  let store = try await SQLiteRecordStore.open(path, options: options)
  // What the writers append is prepared before: measured is the store.
  let drafts = try (0..<(entries / writers)).map { try draft($0) }
  let time = try await seconds {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<writers {
        group.addTask {
          let meeting = try MeetingID("meeting-\(writer)")
          var head = Head.empty
          for draft in drafts {
            head = try await store.append([draft], to: meeting, expecting: head)[0].head
          }
        }
      }
      try await group.waitForAll()
    }
  }
  try await store.close()
  for suffix in ["", "-wal", "-shm", ".lock"] {
    try? FileManager.default.removeItem(atPath: path + suffix)
  }
  return Double(entries / writers * writers) / time
}

/// What group commit saves: the seconds that the disk takes to sync 8 KiB more of a file.
func syncTime() async -> Double {
  let path = "\(directory)/bench-\(UUID().uuidString).sync"
  let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
  defer {
    close(file)
    unlink(path)
  }
  let block = [UInt8](repeating: 1, count: 8192)
  let syncs = 500
  let time = await seconds {
    for _ in 0..<syncs where write(file, block, block.count) != block.count || fdatasync(file) != 0
    {
      preconditionFailure("The directory for the benchmark can be written")
    }
  }
  return time / Double(syncs)
}

func benchmarkAppends() async throws {
  print("Durable appends, 64 writers, \(directory)")
  report("  one sync of the disk", await syncTime() * 1e6, "microseconds")
  var single = 0.0
  var grouped = 0.0
  for _ in 0..<3 {
    single = max(single, try await appendRate(writers: 64, entries: 6_400, groupLimit: 1))
    grouped = max(grouped, try await appendRate(writers: 64, entries: 64_000, groupLimit: 4096))
  }
  report("  one transaction each", single, "appends/s")
  report("  group commit", grouped, "appends/s")
  report("  ratio (wanted: at least 10)", grouped / single, "x")
}

// MARK: Verifying

func benchmarkVerifying(entries: Int) async throws {
  let store = MemoryStore(verifierKey: key.verifierKey)
  let meeting = try MeetingID("meeting")
  var head = Head.empty
  for start in stride(from: 0, to: entries, by: 1000) {
    let drafts = try (start..<(start + 1000)).map { try draft($0) }
    head = try await store.append(drafts, to: meeting, expecting: head).last?.head ?? head
  }
  let bytes = try await ExportedRecord.bytes(
    .log, of: store, under: store.checkpoint(signedBy: key))
  let verifier = RecordVerifier(trusting: key.verifierKey)
  var isGenuine = true
  let hashing = await best(of: 5) {
    var hasher = SHA256()
    bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    precondition(hasher.finalize().description.isEmpty == false)
  }
  let verifying = await best(of: 5) {
    isGenuine = verifier.verify(bytes).isGenuine && isGenuine
  }
  precondition(isGenuine, "The benchmark's record is genuine")
  let size = Double(bytes.count)
  print("Verifying a record of \(entries) entries, \(bytes.count) bytes")
  report("  plain SHA-256 over the same bytes", size / hashing / 1e6, "MB/s")
  report("  verifying", size / verifying / 1e6, "MB/s")
  report("  verifying", Double(entries) / verifying, "entries/s")
  report("  ratio (wanted: at most 3)", verifying / hashing, "x")
}

// MARK: JSON

func benchmarkJSON() async throws {
  let texts = try (0..<20_000).map { try draft($0).body }
  let size = Double(texts.reduce(0) { $0 + $1.count })
  var values: [JSONValue] = []
  let parsing = try await best(of: 5) {
    values = try texts.map { try JSONValue(parsing: $0) }
  }
  let writing = try await best(of: 5) {
    for value in values { _ = try value.canonicalBytes() }
  }
  var canonical = 0
  let scanning = await best(of: 5) {
    for text in texts where CanonicalScanner.isCanonical(text) { canonical += 1 }
  }
  precondition(canonical == 5 * texts.count)
  let foundation = try await best(of: 3) {
    let decoder = JSONDecoder()
    for text in texts { _ = try decoder.decode(Body.self, from: Data(text)) }
  }
  print("JSON, \(texts.count) objects of \(Int(size) / texts.count) bytes")
  report("  JSONDecoder of Foundation, for comparison", size / foundation / 1e6, "MB/s")
  report("  reading (wanted: at least 150)", size / parsing / 1e6, "MB/s")
  report("  writing canonically", size / writing / 1e6, "MB/s")
  report("  checking canonical form", size / scanning / 1e6, "MB/s")
}

struct Body: Decodable {
  let command, kind, member, choice, at, statement, by: String
  let voting: Int
}

let chosen = Set(CommandLine.arguments.dropFirst(2))
if chosen.isEmpty || chosen.contains("json") { try await benchmarkJSON() }
if chosen.isEmpty || chosen.contains("verify") { try await benchmarkVerifying(entries: 100_000) }
if chosen.isEmpty || chosen.contains("append") { try await benchmarkAppends() }
