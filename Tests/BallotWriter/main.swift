import Glibc
import PlenaryRecord
import SQLiteStore
import SecretBallot

// Holds the ballot of that name in the record named by its argument, from preparing to casting,
// and says what was acknowledged, a line each, until it is killed.

guard CommandLine.arguments.count == 3 else {
  print("usage: ballot-writer FILE BALLOT")
  exit(2)
}

func say(_ line: String) {
  // One system call, so that lines are whole.
  let bytes = Array((line + "\n").utf8)
  write(1, bytes, bytes.count)
}

let logKey = try LogKey(name: "example.org/council", seed: [UInt8](repeating: 7, count: 32))
let record = try await SQLiteRecordStore.open(
  CommandLine.arguments[1], creatingFor: logKey.verifierKey)
let store = try await SQLiteBallotStore(in: record)
let electors = (1...60).map { "Member \($0)" }

do {
  let box = try await BallotBox.prepare(
    MeetingID(CommandLine.arguments[2]),
    on: .election(post: "Chair", places: 1, candidates: nil), electors: electors, in: record,
    store: store, logKey: logKey)
  say("prepared")
  var papers: [BallotPaper] = []
  for (number, elector) in electors.enumerated() {
    let request = try TokenRequest(for: box.ballot)
    let signature = try await box.issue(to: elector, blinded: request.blinded)
    say("issued \(elector)")
    papers.append(
      BallotPaper(token: try request.token(from: signature), choices: ["Name \(number % 3)"]))
  }
  try await box.openCasting()
  say("casting")
  try await withThrowingTaskGroup(of: Void.self) { group in
    for task in 0..<8 {
      group.addTask { [papers] in
        // Every paper is cast by two tasks.
        for (number, paper) in papers.enumerated() where number % 4 == task % 4 {
          let receipt = try await box.cast(paper)
          say("cast \(receipt.token) \(receipt.paper)")
        }
      }
    }
    try await group.waitForAll()
  }
  // To be killed.
  while true { sleep(1) }
} catch {
  let reason = Array("\(error)\n".utf8)
  write(2, reason, reason.count)
  exit(1)
}
