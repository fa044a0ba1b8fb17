import ArgumentParser
import CanonicalJSON
import Foundation
import PlenaryClient

struct RemoteJoin: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Joins by a link, a code, or a name and a password, and keeps the session.",
    discussion: """
      What is joined adds to what the session has already. The password is read from standard \
      input.

      EXAMPLES:
        plenary remote join http://localhost:8014/join/ovNJ-w-B0ryGxiYvAl4WCQ
        plenary remote join 7KMX-Q2RD --server http://localhost:8014
        plenary remote join --name desk --server https://meetings.example.org <password.txt
        plenary remote join https://hall.local:8014/join/ovNJ-w-B0ryGxiYvAl4WCQ --certificates hall.pem

      Exit codes: 0 joined; 1 the server refused; 2 the input cannot be used, or no server answers.
      """)

  @Argument(help: "A link, or a code.")
  var key: String?

  @Option(help: "A name that was chosen together with a password.")
  var name: String?

  @OptionGroup var options: ServerOptions

  @Flag(help: "Write the session as JSON, with its token, and do not keep it.")
  var json = false

  func run() async throws {
    var options = options
    let body: JSONObject
    switch (key, name) {
    case (let key?, nil):
      if RemoteServer.origin(of: key) != nil, let place = key.range(of: "/join/") {
        options.server = options.server ?? key
        body = ["token": .string(String(key[place.upperBound...]))]
      } else {
        body = ["code": .string(key)]
      }
    case (nil, let name?):
      guard let password = readLine(), !password.isEmpty else {
        throw refuse("There is no password on standard input.", hint: "Write it as one line.")
      }
      body = ["name": .string(name), "password": .string(password)]
    default:
      throw refuse("Join by a link or a code, or by --name.", hint: "Give one of them.")
    }
    let server = try options.connection()
    let answer = try await server.post("/api/v1/join", body)
    guard let token = answer["token"]?.stringValue else {
      throw refuse("The server gave no session.", hint: "Is it of a later version?")
    }
    if json { return print(answer.text(indentation: 2)) }
    var sessions = try KeptSessions.read()
    sessions.tokens[server.origin] = token
    sessions.certificates[server.origin] = server.certificates
    sessions.last = server.origin
    try sessions.write()
    print("Joined \(server.origin):")
    for place in answer["places"]?.arrayValue ?? [] {
      let meeting = place["meeting"]?.stringValue ?? "every meeting"
      print("  \(meeting) as \(place["capacity"]?.stringValue ?? "?")")
    }
  }
}

struct RemoteLeave: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave",
    abstract: "Ends the session on a server and forgets it.",
    discussion: """
      EXAMPLES:
        plenary remote leave
        plenary remote leave --server http://localhost:8014

      Exit codes: 0 left; 1 the server knew of no session; 2 no server answers.
      """)

  @OptionGroup var options: ServerOptions

  func run() async throws {
    let server = try options.connection()
    var sessions = try KeptSessions.read()
    // Forgotten also where the server does not know it any more.
    sessions.tokens[server.origin] = nil
    sessions.certificates[server.origin] = nil
    if sessions.last == server.origin { sessions.last = nil }
    try sessions.write()
    try await server.post("/api/v1/leave")
    print("Left \(server.origin).")
  }
}
