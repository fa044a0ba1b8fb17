import CanonicalJSON
import Foundation
import PlenaryRecord
import SecretBallot
import Testing

/// The browser's side, run by Node where there is one.
@Suite struct BrowserScriptTests {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/SecretBallot/Browser/blind-ballot.js").standardizedFileURL.path

  /// nil when there is no Node here; the tests then say so, once.
  private static let node: String? = {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let found = folders.split(separator: ":").map { "\($0)/node" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    if found == nil { print("Left out: blind-ballot.js was not run, since there is no `node`.") }
    return found
  }()

  private static func run(
    _ arguments: [String], input: String = ""
  ) throws -> String? {
    guard let node else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: node)
    process.arguments = arguments
    let (standardInput, output) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    try process.run()
    standardInput.fileHandleForWriting.write(Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: answer, as: UTF8.self)
  }

  private static func call(_ function: String, _ given: [JSONValue]) throws -> JSONValue? {
    try run(
      [PublishedNumbers.folder + "/elector.mjs", script, function],
      input: JSONValue.array(given).canonicalString()
    ).map { try JSONValue(parsing: $0) }
  }

  @Test func theScriptThatIsServedIsTheOneThatIsTested() throws {
    #expect(BrowserScript.bytes == Array(try Data(contentsOf: URL(filePath: Self.script))))
  }

  @Test func theScriptNeedsNothingButAPage() throws {
    let text = String(decoding: BrowserScript.bytes, as: UTF8.self)
    let code = text.split(separator: "\n").filter {
      !$0.drop { $0 == " " }.hasPrefix("//")
    }.joined(separator: "\n")
    for word in [
      "require(", "process.", "Buffer", "import ", "export ", "eval(", "subtle", "fetch(",
    ] {
      #expect(!code.contains(word), "\(word) is not for a page")
    }
  }

  @Test func theScriptGivesThePublishedNumbers() throws {
    let arguments = [PublishedNumbers.folder + "/vectors.mjs", Self.script, PublishedNumbers.path]
    guard let wrong = try Self.run(arguments) else { return }
    #expect(wrong == "")
  }

  @Test func aBrowserAndTheServerHoldABallotTogether() async throws {
    guard Self.node != nil else { return }
    let record = try Fixture.record()
    let box = try await Fixture.box(
      .election(post: "Chair", places: 1, candidates: nil), in: record, store: MemoryBallotStore())
    let key = JSONValue.string(Data(box.ballot.key.bytes).base64EncodedString())
    let name = JSONValue.string(box.ballot.id.text)
    var states: [JSONValue] = []
    var answers: [JSONValue] = []
    for elector in box.ballot.electors {
      let state = try #require(try Self.call("prepare", [key, name]))
      let blinded = try #require(
        Data(base64Encoded: state["blinded"]?.stringValue ?? ""), "\(state)")
      let signature = try await box.issue(to: elector, blinded: Array(blinded))
      states.append(state)
      answers.append(.string(Data(signature).base64EncodedString()))
    }
    // The answer to somebody else's request is noticed.
    #expect(
      try Self.call("finalize", [key, states[0], answers[1]])?["error"]
        == "The server did not sign what it was sent")
    try await box.openCasting()
    for (number, state) in states.enumerated() {
      let token = try #require(try Self.call("finalize", [key, state, answers[number]]))
      var paper = try #require(token.objectValue)
      paper["ballot"] = nil
      paper["choices"] = ["Ren\u{E9}"]
      _ = try await box.cast(BallotPaper(.object(paper)))
      let given = [key, name, paper["token"] ?? .null, paper["signature"] ?? .null]
      #expect(try Self.call("verify", given) == true)
    }
    #expect(try await box.close().totals.votes == ["Ren\u{E9}": 6])
    #expect(BallotVerification(of: try await record.readAll(Fixture.id())).isGenuine)
    #expect(
      try Self.call("fingerprint", [key]) == .string(box.ballot.key.fingerprint))
  }
}
