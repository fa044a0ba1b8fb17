import Foundation

/// The program as it was built beside these tests.
enum Program {
  /// What a run came to.
  struct Run {
    var output: String
    var errors: String
    var exitCode: Int32
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let file = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("plenary")

  /// Runs it in the repository's root, or elsewhere.
  static func run(
    _ arguments: [String], input: String = "", in folder: URL = root
  ) async throws -> Run {
    try await run(file, arguments, input: input, in: folder)
  }

  /// A line of a shell, in which `plenary` is the program.
  static func shell(_ line: String, in folder: URL = root) async throws -> Run {
    let path = file.deletingLastPathComponent().path
    return try await run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", "PATH=\(path):$PATH; \(line)"], input: "",
      in: folder)
  }

  private static func run(
    _ file: URL, _ arguments: [String], input: String, in folder: URL
  ) async throws -> Run {
    // Files, since a pipe that nobody reads stops the writer.
    let place = try Folder()
    let process = Process()
    process.executableURL = file
    process.arguments = arguments
    process.currentDirectoryURL = folder
    try place.write("input", input)
    try place.write("output", "")
    try place.write("errors", "")
    process.standardInput = try FileHandle(forReadingFrom: place.url("input"))
    process.standardOutput = try FileHandle(forWritingTo: place.url("output"))
    process.standardError = try FileHandle(forWritingTo: place.url("errors"))
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    return Run(
      output: try place.read("output"), errors: try place.read("errors"),
      exitCode: process.terminationStatus)
  }
}

/// A folder that is removed when nobody holds it any more.
final class Folder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("plenary-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func url(_ name: String) -> URL { url.appendingPathComponent(name) }

  func write(_ name: String, _ text: String) throws {
    let file = url(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }

  func read(_ name: String) throws -> String { try String(contentsOf: url(name), encoding: .utf8) }
}
