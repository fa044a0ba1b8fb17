import Foundation
import Measuring

/// Another program, run to its end.
struct Program {
  struct Run {
    var output: String
    var succeeded: Bool
    var seconds: Double
    /// The most memory it held, as the kernel tells its parent.
    var megabytes: Double

    /// `load` of a line `seconds: load 0.026, tallies 0.0017, agreement 0.0120`.
    func figure(_ name: String) -> Double? {
      guard let line = line("seconds:") else { return nil }
      for part in line.split(separator: ",") {
        let words = part.split(separator: " ")
        if words.count == 2, words[0] == name { return Double(words[1]) }
      }
      return nil
    }

    func line(_ beginning: String) -> Substring? {
      output.split(separator: "\n").first { $0.hasPrefix(beginning) }
        .map { $0.dropFirst(beginning.count) }
    }
  }

  var path: String
  var arguments: [String] = []

  func run(_ more: [String] = []) throws -> Run {
    let output = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt").path
    defer { try? FileManager.default.removeItem(atPath: output) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments + more).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    let clock = ContinuousClock()
    let start = clock.now
    var id: pid_t = 0
    guard posix_spawnp(&id, path, &actions, nil, words, environ) == 0 else {
      throw Missing(description: "\(path) cannot be started")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(id, &status, 0, &usage) < 0, errno == EINTR {}
    return Run(
      output: (try? String(contentsOfFile: output, encoding: .utf8)) ?? "",
      succeeded: status == 0, seconds: Measuring.seconds(start.duration(to: clock.now)),
      megabytes: Double(usage.ru_maxrss) / 1_024)
  }
}
