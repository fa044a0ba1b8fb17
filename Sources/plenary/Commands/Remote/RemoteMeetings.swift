import ArgumentParser
import CanonicalJSON
import PlenaryClient

struct RemoteMeetings: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meetings",
    abstract: "Lists the meetings of a server.",
    discussion: """
      EXAMPLES:
        plenary remote meetings --server http://localhost:8014
        plenary remote meetings --json

      Exit codes: 0 listed; 1 the server refused; 2 no server answers.
      """)

  @OptionGroup var options: ServerOptions

  @Flag(help: "Write what the server answers, as JSON.")
  var json = false

  func run() async throws {
    let answer = try await options.connection().get("/api/v1/meetings")
    if json { return print(answer.text(indentation: 2)) }
    var table = TextTable(["meeting", "body", "day", "title"])
    for meeting in answer["meetings"]?.arrayValue ?? [] {
      table.add(["meeting", "body", "day", "title"].map { meeting[$0]?.stringValue ?? "" })
    }
    if table.isEmpty { return print("No meeting was convened yet.") }
    table.print()
  }
}

struct RemoteShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a meeting as it stands: the floor, the vote, motions, texts, results.",
    discussion: """
      EXAMPLES:
        plenary remote show
        plenary remote show --meeting third-committee --json

      Exit codes: 0 shown; 1 the server refused; 2 the input cannot be used, or no server answers.
      """)

  @OptionGroup var options: ServerOptions

  @Option(help: "The meeting's name. Default: the only one there is.")
  var meeting: String?

  @Flag(help: "Write what the server answers, as JSON.")
  var json = false

  func run() async throws {
    let server = try options.connection()
    let name = try await RemotePlace.meeting(meeting, on: server)
    let state = try await server.get(RemotePlace.path(of: name))
    if json { return print(state.text(indentation: 2)) }
    for line in RemoteMeetingText(state).lines { print(line) }
  }
}

struct RemoteExport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Fetches the record of a meeting as a file that `plenary verify` checks offline.",
    discussion: """
      EXAMPLES:
        plenary remote export
        plenary remote export third-committee.plenary --meeting third-committee
        plenary remote export - | plenary verify /dev/stdin

      Exit codes: 0 written; 1 the server refused; 2 the input cannot be used, or no server answers.
      """)

  @Argument(
    help: ArgumentHelp(
      "The file; `-` for standard output. Default: the meeting's name.", valueName: "file"))
  var file: String?

  @OptionGroup var options: ServerOptions

  @Option(help: "The meeting's name. Default: the only one there is.")
  var meeting: String?

  func run() async throws {
    let server = try options.connection()
    let name = try await RemotePlace.meeting(meeting, on: server)
    let bytes = try await server.bytes(of: "\(RemotePlace.path(of: name))/record")
    if file == "-" { return print(String(decoding: bytes, as: UTF8.self), terminator: "") }
    let path = file ?? "\(name).plenary"
    try Terminal.write(bytes, toFile: path)
    print("Wrote \(path) (\(bytes.count) bytes). `plenary verify \(path)` checks it.")
  }
}
