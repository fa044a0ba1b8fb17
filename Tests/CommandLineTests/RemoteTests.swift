import Foundation
import Testing

/// A server and somebody who takes part in it from elsewhere, both as programs.
@Suite struct RemoteTests {
  @Test func aMeetingIsFollowedAndTakenPartIn() async throws {
    let server = try await ServerProcess()
    defer { server.stop() }
    let place = try Folder()
    func remote(_ line: String) async throws -> Program.Run {
      try await Program.shell(
        "export XDG_STATE_HOME='\(place.url.path)'; unset PLENARY_TOKEN PLENARY_SERVER; plenary remote \(line)"
      )
    }

    let lost = try await remote("show")
    #expect(lost.exitCode == 2)
    #expect(lost.errors.contains("Which server is not known."))

    let joined = try await remote("join \(server.link("Japan"))")
    #expect(joined.output == "Joined \(server.origin):\n  third-committee as seat-JPN\n")
    let file = place.url("plenary/sessions.json").path
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)

    #expect(try await remote("meetings").output.contains("third-committee  GA-C3  2014-11-18"))
    #expect(try await remote("show").output.contains("Quorum: 97 of 193 to decide, presumed"))
    #expect(try await remote("in-order").output.contains("GA-068-109    request-floor\n"))

    let given = try await remote("give request-floor --key once")
    #expect(given.output == "Japan asked for the floor.\n")
    #expect(try await remote("give request-floor --key once").output == given.output)
    let refused = try await remote("give request-floor")
    #expect(refused.exitCode == 1)
    #expect(
      refused.errors == """
        plenary: error: Out of order. Japan is on the list already. (GA rules 68 / 109; GA-068-109).
        plenary: hint: `plenary explain GA-068-109` tells the rule.

        """)
    #expect(try await remote("vote in-favour").exitCode == 1)

    #expect(try await remote("join \(server.link("presiding officer"))").exitCode == 0)
    let several = try await remote("give end-speech")
    #expect(several.exitCode == 2)
    #expect(several.errors.contains("Say which by --as: seat-JPN, chair."))
    let opened = try await remote(
      "give open-voting on='{\"amendment\":\"A/C.3/69/L.63\"}' method=recorded-vote --as chair")
    #expect(opened.exitCode == 0)
    let vote = try await remote("vote against --as seat-JPN")
    #expect(vote.output == "On amendment A/C.3/69/L.63:\nJapan: against.\n")

    let watched = try await remote("watch --after 5 --count 3")
    #expect(watched.output.split(separator: "\n").count == 3)
    #expect(watched.output.contains("Japan: against."))

    let record = place.url("record.plenary").path
    #expect(try await remote("export '\(record)'").exitCode == 0)
    #expect(try await Program.run(["verify", record]).exitCode == 0)

    #expect(try await remote("leave").output == "Left \(server.origin).\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
    let open = try await remote("show")
    #expect(open.exitCode == 2)
    #expect(open.errors.contains("Others may read"))
  }

  /// A laptop in a hall has a certificate that no authority signed.
  @Test func aServerWithACertificateOfItsOwnIsTrustedWhenToldSo() async throws {
    let place = try Folder()
    let made = try await Program.shell(
      """
      openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \
        -subj /CN=localhost -addext subjectAltName=DNS:localhost \
        -keyout '\(place.url("key.pem").path)' -out '\(place.url("hall.pem").path)'
      """)
    try #require(made.exitCode == 0, "\(made.errors)")
    let server = try await ServerProcess(tls: place)
    defer { server.stop() }
    #expect(server.origin.hasPrefix("https://localhost:"))
    func remote(_ line: String) async throws -> Program.Run {
      try await Program.shell(
        "cd '\(place.url.path)'; export XDG_STATE_HOME=\"$PWD\"; unset PLENARY_TOKEN PLENARY_SERVER; "
          + "'\(Program.file.path)' remote \(line)")
    }
    let untrusted = try await remote("join \(server.link("Japan"))")
    #expect(untrusted.exitCode == 2)
    #expect(untrusted.errors.contains("--certificates"))
    let missing = try await remote("join \(server.link("Japan")) --certificates none.pem")
    #expect(missing.exitCode == 2)
    #expect(missing.errors.contains("There is no file `none.pem`."))
    let joined = try await remote("join \(server.link("Japan")) --certificates hall.pem")
    #expect(joined.exitCode == 0, "\(joined.errors)")
    // Remembered.
    #expect(try await remote("give request-floor").output == "Japan asked for the floor.\n")
    #expect(try await remote("leave").exitCode == 0)
    #expect(try await remote("show --server \(server.origin)").exitCode == 2)
  }

  @Test(arguments: [
    ("show --server nonsense", "`nonsense` is no address of a server."),
    (
      "show --server http://localhost:1",
      "No answer from http://localhost:1: nothing listens there."
    ),
    ("vote maybe --server http://localhost:1", "`maybe` is no vote."),
    ("give request-flor --server http://localhost:1", "There is no order \"request-flor\""),
    ("give limit-speeches seconds=x", "`x` is no whole number."),
    ("give request-floor side", "`side` is no member."),
    ("give open-voting on={", "`on` is JSON:"),
    ("join --server http://localhost:1", "Join by a link or a code, or by --name."),
    ("watch --count 0 --server http://localhost:1", "--after and --count take whole numbers."),
  ])
  func itSaysWhatIsWrong(_ line: String, _ message: String) async throws {
    let run = try await Program.run(["remote"] + line.split(separator: " ").map(String.init))
    #expect(run.errors.contains(message))
    #expect(run.exitCode == 2)
    #expect(run.output == "")
  }
}

/// `plenary serve --demo` on a port that was free.
private final class ServerProcess: Sendable {
  let origin: String
  private let said: String
  private let process: Process
  private let folder: Folder

  /// - Parameter tls: the folder of a certificate `hall.pem` and its key; nil for plain HTTP.
  init(tls: Folder? = nil) async throws {
    folder = try Folder()
    process = Process()
    process.executableURL = Program.file
    process.arguments = ["serve", "--demo", "--port", "0", "--data", folder.url("data").path]
    if let tls {
      process.arguments? += [
        "--tls-cert", tls.url("hall.pem").path, "--tls-key", tls.url("key.pem").path,
      ]
    }
    process.currentDirectoryURL = Program.root
    try folder.write("said", "")
    process.standardOutput = try FileHandle(forWritingTo: folder.url("said"))
    try process.run()
    var said = ""
    for _ in 0..<300 where !said.contains("Stop with") {
      try await Task.sleep(for: .milliseconds(100))
      said = try folder.read("said")
    }
    self.said = said
    origin = try #require(
      said.split(separator: "\n").first { $0.hasPrefix("Plenary answers at ") }
        .map { String($0.dropFirst(19)) })
  }

  func link(_ name: String) -> String {
    said.split(separator: "\n").first { $0.hasPrefix("  \(name)") }
      .flatMap { $0.split(separator: " ").last.map(String.init) } ?? ""
  }

  func stop() {
    process.terminate()
  }
}
