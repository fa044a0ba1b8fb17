import CanonicalJSON
import HTTPTypes
import PlenaryModel
import PlenaryRecord
import Procedure
import SecretBallot
import Secretariat
import Testing

@testable import PlenaryWeb

/// A secret ballot over requests: given out to delegations, cast by nobody in particular, counted
/// by the engine.
@Suite struct SecretBallotTests {
  private let server: TestServer
  private let chair: Browser
  private static let voters: [MemberID] = ["CHN", "CUB", "DEU", "FRA", "JPN"]

  init() async throws {
    server = try await TestServer()
    chair = try await server.join(.presidingOfficer)
    try await chair.carryOut(.openMeeting)
    try await chair.carryOut(
      .openElection(
        post: "Vice-Chair", seats: 1, candidates: ["A. Silva", "B. Okoye"], heads: []))
  }

  private func act(_ name: String) async throws -> Answer {
    try await chair.post("\(chair.base)/secret/\(name)", headers: [.accept: "application/json"])
  }

  private var room: Room {
    get async throws { try #require(try await server.server.house.room(TestServer.meeting)) }
  }

  private func ballot() async throws -> Ballot {
    let status = try #require(try await room.ballots.status)
    let key = try #require(
      Token.bytes(base64: status.key).flatMap { BallotPublicKey(bytes: $0) })
    return try Ballot(status.id, on: status.subject, electors: status.electors, key: key)
  }

  /// Takes a ballot for a delegation, with its elector's side in Swift.
  private func take(_ member: MemberID, of ballot: Ballot) async throws -> (BallotToken, Browser) {
    let browser = try await server.join(.delegate(of: member))
    let request = try TokenRequest(for: ballot)
    let answer = try await browser.post(
      "\(browser.base)/secret/token", [("blinded", Token.base64(request.blinded))],
      headers: [.accept: "application/json"])
    try #require(answer.status == 200, "\(answer.text)")
    let signature = try #require(
      try JSONValue(parsing: answer.text)["signature"]?.stringValue
        .flatMap { Token.bytes(base64: $0) })
    return (try request.token(from: signature), browser)
  }

  private func cast(_ token: BallotToken, _ choices: [String]) async throws -> Answer {
    let paper = JSONValue.object(BallotPaper(token: token, choices: choices).json)
    return try await server.visitor().send(
      .post, "/m/\(TestServer.meeting)/secret/cast",
      headers: [.accept: "application/json", .contentType: "application/json"],
      body: Array(paper.text().utf8))
  }

  @Test func anElectionIsHeldWithoutANameOnAnyPaper() async throws {
    try #require(try await act("prepare").status == 200)
    let ballot = try await ballot()
    var tokens: [BallotToken] = []
    for member in Self.voters { tokens.append(try await take(member, of: ballot).0) }
    #expect(try await cast(tokens[0], ["A. Silva"]).status == 409, "casting is not open")
    try #require(try await act("open").status == 200)
    for (number, token) in tokens.enumerated() {
      let answer = try await cast(token, [number < 3 ? "A. Silva" : "B. Okoye"])
      #expect(answer.status == 200, "\(answer.text)")
      let again = try await cast(token, [number < 3 ? "A. Silva" : "B. Okoye"])
      #expect(again.text == answer.text, "the same paper gets the same receipt")
    }
    #expect(try await cast(tokens[4], ["A. Silva"]).status == 409, "a token is used once")
    try #require(try await act("close").status == 200)

    let election = try #require(try await room.clerk.meeting.election)
    #expect(election.elected == ["A. Silva"])
    #expect(election.rounds.first?.count.papers == 5)
    let entries = try await server.store.readAll(ballot.id)
    #expect(BallotVerification(of: entries).isGenuine)
  }

  @Test func aBallotIsTakenOnceAndOnlyByElectors() async throws {
    try #require(try await act("prepare").status == 200)
    let ballot = try await ballot()
    let (_, browser) = try await take("JPN", of: ballot)
    let second = try TokenRequest(for: ballot)
    let answer = try await browser.post(
      "\(browser.base)/secret/token", [("blinded", Token.base64(second.blinded))])
    #expect(answer.status == 409)
    let observer = try await server.join(.observer("PSE"))
    #expect(
      try await observer.post(
        "\(observer.base)/secret/token", [("blinded", Token.base64(second.blinded))]
      ).status == 400)
  }

  @Test func fewerThanFiveBallotsAreNotOpened() async throws {
    try #require(try await act("prepare").status == 200)
    let ballot = try await ballot()
    for member in Self.voters.prefix(4) { _ = try await take(member, of: ballot) }
    let answer = try await act("open")
    #expect(answer.status == 409)
    #expect(answer.text.contains("secret-ballot"))
  }

  /// Neither a page nor a number of the server tells how many papers are in the box.
  @Test func whatEverybodySeesDoesNotGrowWithThePapers() async throws {
    try #require(try await act("prepare").status == 200)
    let ballot = try await ballot()
    var tokens: [BallotToken] = []
    for member in Self.voters { tokens.append(try await take(member, of: ballot).0) }
    try #require(try await act("open").status == 200)
    let paths = ["/m/c3", "/m/c3/display", "/m/c3/record", "/m/c3/secret"]
    var before: [String] = []
    for path in paths { before.append(try await server.visitor().get(path).text) }
    for token in tokens { #expect(try await cast(token, ["B. Okoye"]).status == 200) }
    for (path, page) in zip(paths, before) {
      #expect(try await server.visitor().get(path).text == page)
    }
    #expect(!server.log.all.contains { $0.contains("Okoye") })
  }

  @Test func thereIsNothingToPrepareWithoutAnElection() async throws {
    try await chair.carryOut(.suspendMeeting)
    let other = try await TestServer()
    let officer = try await other.join(.presidingOfficer)
    try await officer.carryOut(.openMeeting)
    #expect(try await officer.post("\(officer.base)/secret/prepare").status == 409)
  }
}
