import Foundation
import Hummingbird
import InstitutionFiles
import Logging
import PlenaryModel
import PlenaryRecord
import PlenaryWeb
import SQLiteStore

/// `web-load serve`: the live application with the demonstration meeting, as `plenary serve --demo`
/// has it.
func serve(_ arguments: Arguments) async throws {
  let data = arguments["data"] ?? "/tmp/web-load-data"
  try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
  let key = try LogKey.generate(name: "example.org/bench")
  var options = SQLiteRecordStore.Options(creatingFor: key.verifierKey)
  if arguments.has("one-each") { options.groupLimit = 1 }
  let store = try await SQLiteRecordStore.open(data + "/plenary.sqlite", options: options)
  var configuration = ServerConfiguration(now: {
    Moment(secondsUTC: Int(Date().timeIntervalSince1970))
  })
  configuration.port = 0
  configuration.logger.logLevel = .warning
  if arguments.has("one-each") { configuration.commandsTogether = 1 }
  let application = try await PlenaryApplication(
    store: store, shelf: store, ballots: try await SQLiteBallotStore(in: store),
    library: InstitutionLibrary(root: arguments["institutions"] ?? "Institutions"), key: key,
    configuration: configuration)
  let links = try await Demonstration.open(in: application).links
  try await application.run { port in
    print("Plenary answers at http://localhost:\(port)")
    for link in links { print("  \(link.name)  http://localhost:\(port)\(link.path)") }
    print("\nStop with Ctrl-C.")
    fflush(nil)
  }
  try await store.close()
}

/// `web-load plain`: reads the same requests and answers each with "ok": what the machine and the
/// web framework can do at most.
func servePlainly() async throws {
  let router = Router()
  router.post("**") { request, _ in
    _ = try await request.body.collect(upTo: 1 << 16)
    return "ok"
  }
  var logger = Logger(label: "plain")
  logger.logLevel = .warning
  let application = Application(
    router: router,
    configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
    onServerRunning: { channel in
      print("Plain answers at http://localhost:\(channel.localAddress?.port ?? 0)")
      print("Stop with Ctrl-C.")
      fflush(nil)
    }, logger: logger)
  try await application.runService()
}
