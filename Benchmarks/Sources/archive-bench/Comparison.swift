import Foundation
import Measuring

/// The three jobs here and in the programs of Benchmarks/peers, by turns, each in a process of its
/// own: the machine changes while one measures.
func compare(rounds: Int, _ data: UnpackedData) throws {
  var programs = [("this", Program(path: CommandLine.arguments[0], arguments: ["round"]))]
  programs += peers(in: data.folder)
  var runs: [[Program.Run]] = programs.map { _ in [] }
  for _ in 0..<rounds {
    for (place, program) in programs.enumerated() {
      let run = try program.1.run([data.votes, data.rollCalls])
      guard run.succeeded else {
        throw Missing(description: "\(program.0) failed: \(run.output)")
      }
      runs[place].append(run)
    }
  }
  print("least and median of \(rounds) rounds by turns, seconds; most memory")
  print(row("", ["load", "tallies", "agreement", "whole process", "MB"]))
  for (program, runs) in zip(programs, runs) {
    let figures = [("load", 3), ("tallies", 4), ("agreement", 3)].map { name, decimals in
      pair(runs.compactMap { $0.figure(name) }, decimals)
    }
    let memory = runs.map(\.megabytes).max() ?? 0
    print(row(program.0, figures + [pair(runs.map(\.seconds), 2), text(memory, 0)]))
  }
  if let parts = runs[0].last?.line("of load: ") { print("of the last load here: \(parts)") }
  try compareSums(runs.map { $0[0] }, programs.map(\.1), data)
}

/// All programs must arrive at the same sums. The importer gives the seats of predecessors to their
/// successors, so the others must, too, before its sums can be theirs: one of them runs once more on
/// a table in which that is done.
private func compareSums(
  _ runs: [Program.Run], _ programs: [Program], _ data: UnpackedData
) throws {
  func sums(_ run: Program.Run) -> String {
    (run.line("tallies:") ?? "") + ";" + (run.line("agreement:") ?? "")
  }
  print("this:\(sums(runs[0]))")
  guard let first = runs.dropFirst().first else { return }
  let theirs = Set(runs.dropFirst().map(sums))
  print(theirs.count == 1 ? "the others:\(sums(first))" : "the others differ: \(theirs.sorted())")
  let seated = try programs[1].run([try data.seated(), data.rollCalls])
  print(
    sums(seated) == sums(runs[0])
      ? "with seats given to successors, another program's sums are those of this one"
      : "with seats given to successors, the sums differ still:\(sums(seated))")
}

private func pair(_ values: [Double], _ decimals: Int) -> String {
  "\(text(values.min() ?? .nan, decimals)) \(text(median(values), decimals))"
}

private func row(_ name: String, _ fields: [String]) -> String {
  name.padding(toLength: 10, withPad: " ", startingAt: 0)
    + fields.map { String(repeating: " ", count: max(1, 16 - $0.count)) + $0 }.joined()
}

/// What there is on this machine to compare with; what is not there is said.
private func peers(in folder: String) -> [(String, Program)] {
  let sources = Places.project.appending(path: "Benchmarks/peers").path
  var found: [(String, Program)] = []
  let compiled = folder + "/bitsets"
  let compiler = Program(
    path: "cc", arguments: ["-O3", "-march=native", "-o", compiled, sources + "/bitsets.c"])
  if (try? compiler.run())?.succeeded == true {
    found.append(("C", Program(path: compiled)))
  } else {
    print("left out: no C compiler, so bitsets.c is not compared")
  }
  let python = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"
  for name in ["polars", "duckdb"] {
    let isThere = try? Program(path: python, arguments: ["-c", "import \(name)"]).run().succeeded
    if isThere == true {
      found.append((name, Program(path: python, arguments: ["\(sources)/archive_\(name).py"])))
    } else {
      print("left out: \(python) has no \(name); see Benchmarks/peers/README.md")
    }
  }
  return found
}

/// The long table, unpacked into a folder of its own for as long as this lives.
final class UnpackedData {
  let folder: String
  let votes: String
  let rollCalls: String

  /// - Returns: nil where the data is not there, which is said.
  init?() throws {
    guard let packed = Places.data("unga/votes_long.csv.xz"),
      let described = Places.data("unga/rollcalls.csv")
    else { return nil }
    folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    votes = folder + "/votes_long.csv"
    rollCalls = described
    _ = FileManager.default.createFile(atPath: votes, contents: nil)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["xz", "-dc", packed]
    process.standardOutput = FileHandle(forWritingAtPath: votes)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      print("left out: \(packed) cannot be unpacked; is there a program xz?")
      return nil
    }
  }

  /// The same table with the numbers of successors: Germany, Yemen, the seat of China. Where both are
  /// listed in one vote, one of them cast no ballot and is left out.
  func seated() throws -> String {
    var places: [Substring: Int] = [:]
    var lines: [String] = []
    let text = try String(contentsOfFile: votes, encoding: .utf8)
    for line in text.split(whereSeparator: \.isNewline) {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard successors[fields[1]] != nil || successors.values.contains(fields[1]) else {
        lines.append(String(line))
        continue
      }
      let seat = successors[fields[1]] ?? fields[1]
      let seated = "\(fields[0]),\(seat),\(fields[2]),\(fields[3])"
      let key = "\(fields[0]) \(seat)"[...]
      if let place = places[key] {
        if lines[place].hasSuffix("X") { lines[place] = seated }
      } else {
        places[key] = lines.count
        lines.append(seated)
      }
    }
    let path = folder + "/votes_seated.csv"
    let all = lines.joined(separator: "\n") + "\n"
    try all.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}
