import Foundation
import NIOCore
import NIOPosix

/// What stands after the verb: `--name value`, or `--name` alone.
struct Arguments {
  private var values: [String: String] = [:]

  init(_ arguments: some Sequence<String>) {
    var name: String?
    for argument in arguments {
      if argument.hasPrefix("--") {
        if let name { values[name] = "" }
        name = String(argument.dropFirst(2))
      } else if let known = name {
        values[known] = argument
        name = nil
      }
    }
    if let name { values[name] = "" }
  }

  subscript(name: String) -> String? { values[name] }
  func has(_ name: String) -> Bool { values[name] != nil }
  func number(_ name: String, or usual: Int) -> Int { values[name].flatMap { Int($0) } ?? usual }
}

/// Load on the live application, and how it bears it.
@main
struct WebLoad {
  static let usage = """
    usage: web-load [all|burst|sustained|watch|idle] [--json] [--server PLENARY] [--in FOLDER]

      burst      193 delegates vote at the same moment      --rounds 20
      sustained  ballots from connections that never rest   --connections 64 --seconds 10
                 --one-each  without sharing a sync, for comparison
      watch      one change to so many public displays      --connections 4000 (or 1000,2000,4000)
      idle       memory and processor time at rest          --seconds 10
      plain      the same requests answered "ok"            --connections 64 --seconds 10

    The server is started beside it: this program by the same library, or the one that --server
    names. Run it where Institutions/ is.
    """

  static func main() async throws {
    raiseFileLimit()
    let verb = CommandLine.arguments.dropFirst().first { !$0.hasPrefix("--") } ?? "all"
    let arguments = Arguments(CommandLine.arguments.dropFirst())
    switch verb {
    case "serve": try await serve(Arguments(CommandLine.arguments.dropFirst(2)))
    case "serve-plainly": try await servePlainly()
    case "all", "burst", "sustained", "watch", "idle", "plain":
      var measurement = Measurement(arguments)
      do { try await measurement.run(verb) } catch {
        FileHandle.standardError.write(Data("web-load: \(error)\n".utf8))
        exit(1)
      }
    default:
      print(usage)
      exit(verb == "help" ? 0 : 1)
    }
  }

  /// Ten thousand connections are ten thousand open files, here and in the server.
  private static func raiseFileLimit() {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}

/// The measurements, each on a server of its own.
struct Measurement {
  private let arguments: Arguments
  private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  private var figures = Figures()
  private var isJSON: Bool { arguments.has("json") }

  init(_ arguments: Arguments) { self.arguments = arguments }

  mutating func run(_ verb: String) async throws {
    if !isJSON { print("load average before: \(Figures.text(loadAverage()))") }
    switch verb {
    case "burst": try await burst()
    case "sustained": try await sustained(oneEach: arguments.has("one-each"))
    case "watch": try await watch()
    case "idle": try await idle()
    case "plain": try await plain()
    default:
      try await idle()
      try await burst()
      try await plain()
      try await sustained(oneEach: false)
      try await sustained(oneEach: true)
      try await watch()
    }
    if isJSON { print(figures.json) }
  }

  private func start(_ more: [String] = []) throws -> ServerUnderTest {
    let folder = (arguments["in"] ?? "/tmp") + "/web-load-\(UUID().uuidString)"
    let program = more.isEmpty ? arguments["server"] : nil
    let institutions = arguments["institutions"].map { ["--institutions", $0] } ?? []
    return try ServerUnderTest(
      program: program, data: folder, arguments: institutions + more)
  }

  private mutating func burst() async throws {
    let server = try start()
    defer { server.removeData() }
    let committee = try await Committee(server, on: group)
    try await committee.carryOut(Committee.openVoting)
    let rounds = arguments.number("rounds", or: 20)
    // The first warms the server up.
    let times = Array(try await committee.burst(rounds: rounds + 1).dropFirst())
    let ranked = times.sorted { $0.percentile(99) < $1.percentile(99) }
    let recorded = try await committee.ballotsOnRecordAfterKill()
    figures.add(
      "193 ballots at the same moment", asJSON: isJSON,
      [
        ("rounds", Double(rounds)),
        ("median round: p50, ms", ranked[rounds / 2].percentile(50)),
        ("median round: p99, ms", ranked[rounds / 2].percentile(99)),
        ("best round: p99, ms", ranked[0].percentile(99)),
        ("worst round: p99, ms", ranked[rounds - 1].percentile(99)),
        ("ballots acknowledged", Double((rounds + 1) * 193)),
        ("ballots on disk after the server was killed", Double(recorded)),
      ])
  }

  private mutating func sustained(oneEach: Bool) async throws {
    let connections = arguments.number("connections", or: 64)
    let seconds = arguments.number("seconds", or: 10)
    let server = try start(oneEach ? ["--one-each"] : [])
    defer { server.removeData() }
    let committee = try await Committee(server, on: group)
    try await committee.carryOut(Committee.openVoting)
    let warm = try await committee.sustain(connections: connections, seconds: 1)
    let measured = try await committee.sustain(connections: connections, seconds: seconds)
    let memory = server.residentBytes
    let recorded = try await committee.ballotsOnRecordAfterKill()
    figures.add(
      oneEach
        ? "ballots, a transaction for each, \(connections) connections"
        : "ballots, \(connections) connections", asJSON: isJSON,
      told(measured) + [
        ("memory of the server, MB", Double(memory) / 1e6),
        ("ballots acknowledged", Double(warm.times.count + measured.times.count)),
        ("ballots on disk after the server was killed", Double(recorded)),
      ])
  }

  private mutating func plain() async throws {
    let server = try ServerUnderTest(plain: ())
    defer { server.stop() }
    let connections = arguments.number("connections", or: 64)
    let measured = try await sustainPlainly(
      port: server.port, server, connections: connections,
      seconds: arguments.number("seconds", or: 10), on: group)
    figures.add(
      "the same requests answered ok by the web framework alone", asJSON: isJSON, told(measured))
  }

  private func told(_ measured: Committee.Sustained) -> [(String, Double)] {
    let count = Double(measured.times.count)
    return [
      ("a second", measured.rate.rounded()),
      ("p50, ms", measured.times.percentile(50)), ("p99, ms", measured.times.percentile(99)),
      ("longest, ms", measured.times.greatest),
      ("processor time of the server each, µs", measured.serverSeconds / count * 1e6),
      ("processor time of this program each, µs", measured.ownSeconds / count * 1e6),
      ("load average", loadAverage()),
    ]
  }

  private mutating func watch() async throws {
    let counts = (arguments["connections"] ?? "1000,2000,4000,8000,10000").split(separator: ",")
      .compactMap { Int($0) }
    for count in counts { try await watch(count) }
  }

  /// What a vote puts on the screens: an empty board, a cell of it, the result.
  private mutating func watch(_ count: Int) async throws {
    let server = try start()
    defer {
      server.stop()
      server.removeData()
    }
    let committee = try await Committee(server, on: group)
    let before = server.residentBytes
    var gallery = Gallery(server, on: group)
    try await gallery.fill(to: count)
    let opened = server.residentBytes
    figures.add(
      "\(count) watching connections", asJSON: isJSON,
      [
        ("opened a second", (Double(count) / gallery.openingSeconds).rounded()),
        ("memory of the server before, MB", Double(before) / 1e6),
        ("memory of the server with them, MB", Double(opened) / 1e6),
        ("memory for each, kB", Double(opened - before) / Double(count) / 1e3),
        ("load average", loadAverage()),
      ])
    let chair = committee.chair.connection
    let delegate = committee.delegates[0]
    add(
      "\(count): voting is opened, a new board",
      try await gallery.change(committee.order(Committee.openVoting), over: chair))
    try await Task.sleep(for: .seconds(1))
    add(
      "\(count): one ballot",
      try await gallery.change(
        committee.ballot(of: delegate, 1, key: UUID().uuidString), over: delegate.connection))
    _ = try await committee.burst(rounds: 1)
    try await Task.sleep(for: .seconds(1))
    add(
      "\(count): the result is announced",
      try await gallery.change(
        committee.order(#"{"order":"announce-result"}"#), over: chair))
    figures.add(
      "\(count): after that", asJSON: isJSON,
      [
        ("memory of the server at most, MB", Double(server.greatestResidentBytes) / 1e6),
        ("memory of the server now, MB", Double(server.residentBytes) / 1e6),
      ])
    try await gallery.close()
  }

  private mutating func add(_ title: String, _ change: Gallery.Change) {
    figures.add(
      title, asJSON: isJSON,
      [
        ("answer to who made it, ms", change.answered),
        ("at the watchers: p50, ms", change.times.percentile(50)),
        ("p95, ms", change.times.percentile(95)), ("p99, ms", change.times.percentile(99)),
        ("longest, ms", change.times.greatest),
        ("bytes each, longest language", Double(change.greatestBytes)),
      ] + change.bytes.sorted { $0.key < $1.key }.map { ("bytes, \($0.key)", Double($0.value)) }
        + [("processor time of the server, ms", change.serverSeconds * 1000)]
    )
  }

  private mutating func idle() async throws {
    let server = try start()
    defer {
      server.stop()
      server.removeData()
    }
    let seconds = arguments.number("seconds", or: 10)
    try await Task.sleep(for: .seconds(2))
    let before = server.processorSeconds
    try await Task.sleep(for: .seconds(seconds))
    figures.add(
      "at rest", asJSON: isJSON,
      [
        ("memory, MB", Double(server.residentBytes) / 1e6),
        (
          "processor time a second, ms", (server.processorSeconds - before) / Double(seconds) * 1000
        ),
      ])
  }
}
