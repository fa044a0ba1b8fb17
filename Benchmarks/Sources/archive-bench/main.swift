import Foundation
import Measuring

// The archive on 877,671 rows of General Assembly roll calls, beside other programs.
//
// Usage: archive-bench [jobs|archive|all] [ROUNDS]
//        archive-bench round VOTES ROLLCALLS   the three jobs once, in this process

let words = Array(CommandLine.arguments.dropFirst())
let task = words.first ?? "all"
if task == "round", words.count == 3 {
  try round(votes: words[1], rollCalls: words[2])
} else if ["jobs", "archive", "all"].contains(task) {
  let rounds = words.count > 1 ? Int(words[1]) ?? 5 : 5
  if let data = try UnpackedData() {
    if task != "archive" { try compare(rounds: max(1, rounds), data) }
    if task != "jobs" { try archive(rounds: max(1, rounds), data) }
  }
} else {
  print("usage: archive-bench [jobs|archive|all] [ROUNDS]")
}
