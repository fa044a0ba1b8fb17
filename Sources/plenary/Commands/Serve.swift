import ArgumentParser
import Foundation
import InstitutionFiles
import Logging
import PlenaryClient
import PlenaryModel
import PlenaryRecord
import PlenaryWeb
import SQLiteStore

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Holds meetings: a server for the chair, delegations, a display and the public.",
    discussion: """
      Everything is kept in one file, DIR/plenary.sqlite, with the signing key beside it in \
      DIR/plenary.sqlite.key. It listens on this machine only, unless --host says otherwise. When \
      no officer has a session or a password it prints a link for one, which works once.

      EXAMPLES:
        plenary serve --demo
        plenary serve --data /srv/plenary --host 0.0.0.0 --port 8014
        plenary serve --host 0.0.0.0 --tls-cert cert.pem --tls-key key.pem
        plenary serve --behind https://meetings.example.org
        plenary serve --archive votes.archive

      Stop it with Ctrl-C or SIGTERM; what was acknowledged is on disk, also after a kill.
      Exit codes: 0 stopped as told; 2 the server cannot start.
      """)

  @Option(
    help: ArgumentHelp(
      "Where the record is kept. Default: plenary-data, or demo/meeting with --demo.",
      valueName: "dir"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "An archive of recorded votes, shown on pages of its own. Default: none.", valueName: "file"),
    completion: .file())
  var archive: String?

  @Option(help: ArgumentHelp("The port; 0 takes any that is free.", valueName: "number"))
  var port = 8014

  @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
  var host = "127.0.0.1"

  @Flag(help: "Open a Third Committee that is about to vote, with links for every role.")
  var demo = false

  @Flag(help: "Print a new link for an officer, for when nobody can come in any more.")
  var officerLink = false

  @Option(help: ArgumentHelp("A certificate chain, PEM.", valueName: "file"))
  var tlsCert: String?

  @Option(help: ArgumentHelp("Its private key, PEM.", valueName: "file"))
  var tlsKey: String?

  @Option(
    help: ArgumentHelp(
      """
      Another server stands before it: how people reach that one. Links and cookies go by it, and \
      who asks is taken from its X-Forwarded-For.
      """, valueName: "url"))
  var behind: String?

  @Flag(help: "Write the log as JSON, a line an entry.")
  var jsonLog = false

  @Option(help: "Where the institutions are. Default: Institutions/.")
  var institutions: String?

  func run() async throws {
    guard (tlsCert == nil) == (tlsKey == nil) else {
      throw refuse(
        "--tls-cert and --tls-key go together.", hint: "Give both, or neither.")
    }
    guard (0...65535).contains(port) else {
      throw refuse("\(port) is no port.", hint: "Name one from 1 to 65535, or 0 for any.")
    }
    let publicOrigin = try behind.map(publicOrigin)
    let library = try library(institutions)
    let store = try await openStore()
    var configuration = ServerConfiguration(now: {
      Moment(secondsUTC: Int(Date().timeIntervalSince1970))
    })
    configuration.host = host
    configuration.port = port
    configuration.certificate = tlsCert
    configuration.privateKey = tlsKey
    configuration.archive = archive
    configuration.publicOrigin = publicOrigin
    configuration.greatestConnections = min(
      configuration.greatestConnections, max(100, OpenFiles.raiseLimit() - 100))
    configuration.logger = ServerLog.logger(asJSON: jsonLog)
    let application = try await PlenaryApplication(
      store: store.store, shelf: store.store, ballots: try await SQLiteBallotStore(in: store.store),
      library: library, key: store.key, configuration: configuration)
    let links = demo ? try await Demonstration.open(in: application).links : []
    let scheme = tlsCert == nil ? "http" : "https"
    let host = self.host
    do {
      try await application.run { port in
        await tell(
          application,
          origin: publicOrigin ?? "\(scheme)://\(reachable(host)):\(port)", links,
          withOfficersLink: officerLink)
      }
    } catch {
      try? await store.store.close()
      switch error {
      case CannotListen.portTaken:
        throw refuse("The port \(port) is taken.", hint: "Try another --port, or 0 for any.")
      case CannotListen.noSuchAddress:
        throw refuse(
          "This machine has no address `\(host)`.",
          hint: "Try --host 127.0.0.1, or 0.0.0.0 for all that it has.")
      default:
        throw refuse("The server cannot run: \(error)", hint: "Look at the port and the disk.")
      }
    }
    try await store.store.close()
  }

  /// Scheme, host and port.
  private func publicOrigin(_ address: String) throws -> String {
    guard let origin = RemoteServer.origin(of: address),
      address == origin || address == origin + "/"
    else {
      throw refuse(
        "`\(address)` is no address of a server.",
        hint: "Write it as https://meetings.example.org, without a path.")
    }
    return origin
  }

  private var folder: String { data ?? (demo ? "demo/meeting" : "plenary-data") }

  private func openStore() async throws -> (store: SQLiteRecordStore, key: LogKey) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw refuse(
        "The folder \(folder) cannot be made.", hint: "Choose another with --data.")
    }
    let file = folder + "/plenary.sqlite"
    let keyFile = file + ".key"
    let key: LogKey
    if FileManager.default.fileExists(atPath: keyFile) {
      key = try LogKey(contentsOf: keyFile)
    } else if FileManager.default.fileExists(atPath: file) {
      throw refuse(
        "The record \(file) is there, but its key \(keyFile) is not.",
        hint: "Put the key beside it: nothing can be signed, and so nothing recorded, without it.")
    } else {
      key = try LogKey.generate(name: "plenary.local")
      try key.write(to: keyFile)
    }
    let store = try await SQLiteRecordStore.open(file, creatingFor: key.verifierKey)
    return (store, key)
  }
}

/// What is told when the server answers: where it is, and who may come in.
private func tell(
  _ application: PlenaryApplication, origin: String, _ links: [(name: String, path: String)],
  withOfficersLink isWanted: Bool
) async {
  print("Plenary answers at \(origin)")
  if !links.isEmpty {
    print("\nOpen these, each in a browser or a tab of its own:")
    let width = links.map(\.name.count).max() ?? 0
    for link in links {
      let name = link.name.padding(toLength: width, withPad: " ", startingAt: 0)
      print("  \(name)  \(origin)\(link.path)")
    }
  }
  let isManned = await application.isManned
  if isWanted || (links.isEmpty && !isManned) {
    do {
      let link = try await application.firstOfficersLink(origin: origin)
      print("An officer joins here; the link works once:\n  \(link)")
    } catch {
      Terminal.error("no link could be made: \(error)", hint: "look at the disk")
    }
  }
  print("\nStop with Ctrl-C.")
  fflush(nil)
}

/// An address that somebody can open, for one that means every address.
private func reachable(_ host: String) -> String {
  switch host {
  case "0.0.0.0", "::": ProcessInfo.processInfo.hostName
  case "127.0.0.1", "::1": "localhost"
  default: host.contains(":") ? "[\(host)]" : host
  }
}
