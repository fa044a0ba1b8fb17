import Foundation
import HTTPTypes
import Hummingbird
import InstitutionFiles
import Logging
import NIOCore
import NIOEmbedded
import PlenaryArchive
import PlenaryModel
import PlenaryRecord
import PlenaryTesting
import SecretBallot

@testable import PlenaryWeb

/// A server in this process with an archive of invented votes: an assembly and a council of trees.
///
/// The trees bear the identifier of the United Nations, since the importers of public tables know no
/// other institution.
struct ArchiveHall: Sendable {
  let server: Server
  let file: String
  private let directory: TemporaryDirectory
  private let responder: RouterResponder<PlenaryRequestContext>
  private let log = LogLines()

  static let trees = [
    "ASH", "BIR", "CED", "ELM", "FIR", "HAZ", "LIM", "MAP", "OAK", "PIN", "WIL", "YEW",
  ]

  static let library: InstitutionLibrary = {
    var files = Institution.template(id: "united-nations")
    files[0] = InstitutionFile(path: "institution.yaml", text: institution)
    files[1].text = files[1].text.replacing(
      "  RULING:",
      with: """
          FORESTERS:
            title: Five foresters in favour, no old tree against
            requires:
              all: [{min: {of: yes, number: 5}}, {no-negative: {group: OLD}}]
            veto: OLD
            cites: [MAJORITY]
          RULING:
        """)
    files[2].text += """

        COUNCIL:
          like: ORDINARY
          majorities:
            ordinary: {by: FORESTERS, rule: MAJORITY}
      """
    return InstitutionLibrary(files: ["united-nations": files]).remembering()
  }()

  private static let institution = """
    institution: {id: united-nations, name: Trees, default-checked: unchecked}
    members:
    \(trees.map { tree(of: $0) }.joined(separator: "\n"))
    groups:
      african-group: {name: Broad leaves, members: [ASH, BIR, ELM, HAZ, LIM, MAP, OAK, WIL]}
      eastern-european-group: {name: Needles, members: [CED, FIR, PIN]}
    bodies:
      GA: {name: Assembly, kind: assembly, stage: adopts, members: all, procedure: ORDINARY}
      SC:
        name: Council
        kind: council
        stage: adopts
        members: [ASH, CED, ELM, FIR, OAK, PIN, YEW]
        classes: {OLD: [OAK, YEW]}
        procedure: COUNCIL
    """

  private static func tree(of code: String) -> String {
    switch code {
    case "WIL": "  - {code: WIL, name: Willow, former: [{name: Osier, to: 2003-12-31}]}"
    case "OAK": "  - {code: OAK, name: \"Oak <b>the old</b>\"}"
    default: "  - {code: \(code), name: Tree \(code)}"
    }
  }

  /// - Parameters:
  ///   - votes: lines of JSON.
  ///   - table: another source, as a table with a column a member.
  init(votes: [String] = ArchiveHall.votes, table: String? = ArchiveHall.table) async throws {
    let directory = try TemporaryDirectory()
    try await self.init(directory, directory.file("trees.archive"))
    try keep(votes, table: table, at: "2026-11-22T05:50:00Z")
  }

  private init(_ directory: TemporaryDirectory, _ file: String) async throws {
    self.directory = directory
    self.file = file
    let disk = Disk()
    let clock = TestClock()
    let house = try await House(
      store: MemoryStore(verifierKey: TestServer.key.verifierKey, salts: .random),
      shelf: DiskShelf(disk), ballots: MemoryBallotStore(), library: ArchiveHall.library,
      key: TestServer.key, archive: file, logger: log.logger, now: { clock.now })
    server = Server(house: house)
    responder = server.router().buildResponder()
  }

  /// A server whose archive is no archive, or is not there.
  static func without(writing text: String?) async throws -> ArchiveHall {
    let directory = try TemporaryDirectory()
    let file = directory.file("broken.archive")
    if let text { try Data(text.utf8).write(to: URL(filePath: file)) }
    return try await ArchiveHall(directory, file)
  }

  /// Imports votes as a user does.
  func keep(_ votes: [String], table: String? = nil, at moment: String) throws {
    let archive = try ArchiveFile(file, creating: true)
    let lines = directory.file("votes-\(moment.hashValue.magnitude).jsonl")
    try Data((votes.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: lines))
    var paths = [lines]
    if let table {
      paths.append(directory.file("table.csv"))
      try Data(table.utf8).write(to: URL(filePath: paths[1]))
    }
    var job = ImportJob(
      try ArchiveHall.library.institution(named: "united-nations"), library: ArchiveHall.library)
    _ = try archive.add(try job.votes(in: paths), at: moment)
  }

  func get(_ path: String, language: String = "en") async throws -> Answer {
    let request = Request(
      head: HTTPRequest(
        method: .get, scheme: "http", authority: "plenary.example", path: path,
        headerFields: [.acceptLanguage: language]), body: RequestBody(buffer: ByteBuffer()))
    let channel = NIOAsyncTestingChannel()
    channel.remoteAddress = try SocketAddress(ipAddress: "192.0.2.1", port: 50_000)
    let context = PlenaryRequestContext(
      source: ApplicationRequestContextSource(channel: channel, logger: log.logger))
    return try await Answer(try await responder.respond(to: request, context: context))
  }
}

// MARK: the votes

extension ArchiveHall {
  /// One line of JSON; the choices stand in the order of ``trees``, a full stop is no member.
  static func vote(
    _ key: String, body: String = "GA", day: String, session: Int, title: String,
    _ choices: String, more: String = ""
  ) -> String {
    let members = zip(body == "GA" ? trees : council, choices)
      .filter { $0.1 != "." }.map { "\"\($0)\":\"\($1)\"" }.joined(separator: ",")
    return """
      {"key":"\(key)","body":"\(body)","day":"\(day)","session":\(session),\
      "title":"\(title)","choices":{\(members)}\(more)}
      """
  }

  static let council = ["ASH", "CED", "ELM", "FIR", "OAK", "PIN", "YEW"]

  static let water = "Distribution of rain water among all trees of the wood"

  static let votes =
    [
      vote(
        "1", day: "2001-05-02", session: 1, title: water, "YYYYNNAXYY..",
        more: ",\"resolution\":\"T/RES/1/7\",\"announced\":\"adopted\""
          + ",\"published\":{\"yes\":6,\"no\":2,\"abstain\":1}"),
      vote(
        "2", day: "2002-05", session: 2, title: water, "YYYYNNAYYYA.",
        more: ",\"resolution\":\"T/RES/2/7\",\"published\":{\"yes\":9,\"no\":2,\"abstain\":2}"),
      vote(
        "3", day: "2003-05-06", session: 3, title: water, "YNYYNNAYYYAN",
        more: ",\"resolution\":\"T/RES/3/7\",\"announced\":\"not-adopted\""
          + ",\"statements\":[{\"member\":\"BIR\",\"intended\":\"Y\",\"words\":\"a <i>gust</i>\"}]"),
      vote(
        "4", day: "2003-06-01", session: 3, title: "<script>alert(1)</script> \\\"and\\\" 'roots'",
        "YYYYYYYYYYYN", more: ",\"note\":\"</title><img src=x>\",\"draft\":\"T/3/L.1\""),
      vote(
        "5", day: "2003-06-02", session: 3, title: "Shade for seedlings", "YYYYYYNNNNNN",
        more: ",\"kind\":\"paragraph\",\"link\":\"javascript:alert(1)\""),
      vote(
        "6", day: "2003-06-03", session: 3, title: "Greetings to the meadow", "YYYYYYYYYYYY",
        more: ",\"modality\":\"without-vote\",\"link\":\"https://trees.example/6\""),
      vote(
        "7", day: "2003", session: 3, title: "Axes of every kind", "............",
        more: ",\"published\":{\"yes\":7,\"no\":3}"),
      vote(
        "8", day: "2004-01-09", session: 4, title: "Beetles", "NNNNYYYYAAAX",
        more: ",\"precision\":\"uncertain\",\"kind\":\"amendment\""),
      vote(
        "9", body: "SC", day: "2004-02-01", session: 2004, title: "Fire in the wood", "YYYYYYN",
        more: ",\"draft\":\"T/2004/1\",\"announced\":\"vetoed\""),
      vote(
        "10", body: "SC", day: "2004-02-02", session: 2004, title: "Fire in the meadow", "YYYAAAA"),
      vote(
        "11", body: "SC", day: "2004-02-03", session: 2004, title: "Fire in the hut", "YYYYYAA",
        more: ",\"announced\":\"not-adopted\""),
      vote(
        "vetoes", body: "SC", day: "2005-02-03", session: 2005, title: "Fire in the barn",
        "....N..", more: ",\"announced\":\"vetoed\""),
    ]
    + (12..<80).map { number in
      let choices = trees.indices.map { tree in
        String(Array("YNAX")[(number * 7 + tree * tree + tree * number) % 4])
      }.joined()
      return vote(
        "\(number)", day: "2005-0\(1 + number % 9)-0\(1 + number % 8)", session: 5,
        title: "Matter number \(number) of the fifth spring", choices)
    }

  /// Another source of the third vote, in which one tree votes otherwise.
  static let table = """
    date,resolution,title,yes count,no count,absent count,ASH,BIR,CED,ELM,FIR,HAZ,LIM,MAP,OAK,PIN,WIL,YEW
    2003-05-06,T/RES/3/7,Rain water,7,3,2,Y,Y,Y,Y,N,N,A,Y,Y,Y,A,N
    """
}
