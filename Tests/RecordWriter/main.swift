import CanonicalJSON
import Glibc
import PlenaryRecord
import SQLiteStore

// Appends to the record named by its argument from eight tasks and says what was confirmed, a line
// an entry, until it is killed. Its meetings are new in each run.

guard CommandLine.arguments.count == 3 else {
  print("usage: record-writer FILE RUN")
  exit(2)
}
let key = try LogKey(name: "example.org/council", seed: [UInt8](repeating: 7, count: 32))
let store = try await SQLiteRecordStore.open(
  CommandLine.arguments[1], creatingFor: key.verifierKey)
let run = CommandLine.arguments[2]

do {
  try await withThrowingTaskGroup(of: Void.self) { group in
    for writer in 0..<8 {
      group.addTask {
        let meeting = try MeetingID("run-\(run)-writer-\(writer)")
        var head = Head.empty
        while true {
          let draft = try EntryDraft(
            body: ["number": .integer(head.sequence)],
            idempotencyKey: IdempotencyKey("k\(head.sequence)"))
          head = try await store.append([draft], to: meeting, expecting: head)[0].head
          let line = Array("\(meeting) \(head.sequence) \(head.hash)\n".utf8)
          // One system call, so that lines are whole.
          write(1, line, line.count)
        }
      }
    }
    try await group.waitForAll()
  }
} catch {
  // What was confirmed has been said; this is why there is no more.
  let reason = Array("\(error)\n".utf8)
  write(2, reason, reason.count)
  exit(1)
}
