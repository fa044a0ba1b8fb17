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
    try #require(try await room.ballots.status).ballot
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
      ).status == 403)
  }

  @Test func fewerThanFiveBallotsAreNotOpened() async throws {
    try #require(try await act("prepare").status == 200)
    let ballot = try await ballot()
    for member in Self.voters.prefix(4) { _ = try await take(member, of: ballot) }
    let answer = try await act("open")
    #expect(answer.status == 409)
    #expect(answer.text.contains("secret-ballot"))
  }

  /// Gives out ballots, opens the box, and lets the first so many cast for Okoye, the others for Silva.
  private func castAll(forOkoye count: Int) async throws -> Ballot {
    try #require(try await act("prepare").status == 200)
    let ballot = try await ballot()
    var tokens: [BallotToken] = []
    for member in Self.voters { tokens.append(try await take(member, of: ballot).0) }
    try #require(try await act("open").status == 200)
    for (number, token) in tokens.enumerated() {
      let name = number < count ? "B. Okoye" : "A. Silva"
      try #require(try await cast(token, [name]).status == 200)
    }
    return ballot
  }

  @Test func whoeverHasNoVoteIsNoElector() async throws {
    try await chair.carryOut(.recordAttendance(of: "ITA", .absent))
    try await chair.carryOut(.suspendRights(of: "CUB"))
    try #require(try await act("prepare").status == 200)
    let electors = try await ballot().electors
    #expect(!electors.contains("CUB") && !electors.contains("ITA"))
    #expect(electors.count == TestServer.members.count - 2)
  }

  /// Two officers press at the same time, from two devices; another comes later.
  @Test func aBoxIsCountedOnceFromWhateverDevice() async throws {
    _ = try await castAll(forOkoye: 2)
    let secretary = try await server.join(.secretary)
    async let first = act("close")
    async let second = secretary.post(
      "\(secretary.base)/secret/close", headers: [.accept: "application/json"])
    #expect(try await [first.status, second.status] == [200, 200])
    #expect(try await act("close").status == 200)
    let election = try #require(try await room.clerk.meeting.election)
    #expect(election.rounds.count == 1)
    #expect(election.elected == ["A. Silva"])
  }

  /// The papers are published and the server stops before the meeting is told: the desk counts them
  /// after the new start, and nobody prepares another ballot by mistake.
  @Test func aCountThatWasInterruptedIsReportedLater() async throws {
    let ballot = try await castAll(forOkoye: 2)
    _ = try await room.ballots.close(by: "server")
    let again = try await server.restarted()
    let room = try #require(try await again.server.house.room(TestServer.meeting))
    #expect(room.ballots.status?.isCounted == false)
    #expect(await room.clerk.meeting.election?.rounds.isEmpty == true)
    let officer = try await again.join(.presidingOfficer)
    let desk = try await officer.get("\(officer.base)/desk")
    #expect(desk.text.contains("/secret/close"))
    // And another, should the meeting not have this count.
    #expect(desk.text.contains("/secret/prepare"))
    #expect(try await officer.post("\(officer.base)/secret/close").status == 303)
    #expect(await room.clerk.meeting.election?.elected == ["A. Silva"])
    let later = try await server.restarted()
    let same = try #require(try await later.server.house.room(TestServer.meeting))
    #expect(same.ballots.status?.isCounted == true)
    #expect(same.ballots.status?.id == ballot.id)
  }

  /// Tellers have counted papers out of a wooden box in the meantime: what is in the other box is of
  /// no round any more, and nobody gets to see it.
  @Test func aBoxOfARoundThatIsOverIsCountedInNoOther() async throws {
    _ = try await castAll(forOkoye: 2)
    try await chair.carryOut(
      .countBallot(BallotCount(papers: 4, votes: ["A. Silva": 2, "B. Okoye": 2])))
    let answer = try await act("close")
    #expect(answer.status == 409)
    #expect(answer.text.contains("ballot-overtaken"))
    #expect(try await room.clerk.meeting.election?.rounds.count == 1)
    #expect(try await room.ballots.status?.closed == nil)
    #expect(try await act("abandon").status == 200)
  }

  /// An answer that was lost: the tellers send their count again, from a page that was made anew.
  @Test func aCountOfPapersIsTakenForItsRoundOnly() async throws {
    var fields = [("round", "1")]
    for teller in 1...2 {
      fields += [
        ("papers-\(teller)", "5"), ("invalid-\(teller)", "0"), ("blank-\(teller)", "1"),
        ("votes-\(teller)", "A. Silva: 2\n B. Okoye : 2"),
      ]
    }
    let json: HTTPFields = [.accept: "application/json"]
    let path = "\(chair.base)/ballot-count"
    #expect(try await chair.post(path, fields, headers: json).status == 200)
    #expect(try await chair.post(path, fields + [("key", "other")], headers: json).status == 422)
    #expect(try await chair.post(path, Array(fields.dropFirst()), headers: json).status == 400)
    #expect(try await room.clerk.meeting.election?.rounds.count == 1)
    #expect(try await chair.get("\(chair.base)/desk").text.contains("name=\"round\" value=\"2\""))
  }

  /// In an open ballot anybody may be named but those who are elected: their papers are invalid, and
  /// the others count.
  @Test func whoIsElectedAlreadyIsNoChoiceInAnOpenBallot() async throws {
    try await chair.carryOut(.suspendMeeting)
    let server = try await TestServer()
    let chair = try await server.join(.presidingOfficer)
    try await chair.carryOut(.openMeeting)
    try await chair.carryOut(
      .openElection(post: "Members", seats: 2, candidates: [], heads: []))
    try await chair.carryOut(
      .countBallot(
        BallotCount(papers: 5, votes: ["Ann": 4, "Bob": 2, "Cy": 2, "Di": 1], number: 4)))
    let due = try #require(try await server.meeting.dueBallot)
    #expect(
      due.subject == .election(post: "Members", places: 1, candidates: nil, barred: ["Ann"]))
    #expect(due.occasion == "round-5")
  }

  /// A question has answers and no candidates; closed again, it is told to the meeting once.
  @Test func aQuestionIsDecidedByPapers() async throws {
    try await chair.carryOut(.countBallot(BallotCount(papers: 5, votes: ["A. Silva": 5])))
    let japan = try await server.join(.delegate(of: "JPN"))
    try await japan.carryOut(
      .introduce(
        ProposalDraft(
          id: "L.1", title: "A text", sponsors: ["JPN"],
          circulated: server.clock.now.adding(hours: -96))))
    try await chair.carryOut(.openVoting(on: .proposal("L.1"), by: .secretBallot))
    try #require(try await act("prepare").status == 200)
    let ballot = try await ballot()
    var tokens: [BallotToken] = []
    for member in Self.voters { tokens.append(try await take(member, of: ballot).0) }
    try #require(try await act("open").status == 200)
    let choices = [["in-favour"], ["in-favour"], ["in-favour"], ["against"], []]
    for (token, chosen) in zip(tokens, choices) {
      #expect(try await cast(token, chosen).status == 200)
    }
    let closed = try await act("close")
    #expect(closed.status == 200)
    #expect(try await act("close").text == closed.text)
    try await chair.carryOut(.announceResult)
    #expect(try await act("close").text == closed.text)
    #expect(try await room.clerk.meeting.results.last?.tally.words == "3-1-1")
  }

  /// A number that grows while somebody casts would tell when he did.
  @Test func theMetersDoNotCountPapers() async throws {
    let ballot = try await castAll(forOkoye: 2)
    #expect(ballot.occasion == "round-1")
    let metrics = try await server.visitor().get("/metrics").text
    #expect(metrics.contains("secret/token"))
    #expect(!metrics.contains("secret/cast"))
  }

  @Test func twoWhoPrepareAtOnceMakeOneBallot() async throws {
    async let first = act("prepare")
    async let second = act("prepare")
    #expect(try await [first.status, second.status].sorted() == [200, 409])
    let ballot = try await ballot()
    for member in Self.voters { _ = try await take(member, of: ballot) }
    #expect(try await act("open").status == 200)
  }

  @Test func everybodyFindsThePapersWhenTheBallotIsClosed() async throws {
    let ballot = try await castAll(forOkoye: 2)
    let path = "/m/\(TestServer.meeting)/secret"
    #expect(!(try await server.visitor().get(path).text.contains("data-paper")))
    try #require(try await act("close").status == 200)
    let page = try await server.visitor().get(path).text
    #expect(page.components(of: "<tr data-paper") == 5)
    #expect(page.contains(ballot.key.fingerprint))
    let told = try JSONValue(
      parsing: try await server.visitor().get(
        "/api/v1/meetings/\(TestServer.meeting)/secret-ballot"
      ).text)
    #expect(told["papers"]?.arrayValue?.count == 5)
    #expect(told["totals"]?["votes"]?["A. Silva"]?.integerValue == 3)
    #expect(told["issued"]?.arrayValue?.count == 5)
    #expect(told["counted"] == true)
  }

  /// Which device did it stands in the ballot's own stream, but for the papers, which nobody cast.
  @Test func theRecordSaysWhichDevicePreparedAndClosed() async throws {
    let ballot = try await castAll(forOkoye: 2)
    try #require(try await act("close").status == 200)
    let keys = try await server.store.readAll(ballot.id).map(\.idempotencyKey.text)
    #expect(keys.count == 8)
    #expect(keys.allSatisfy { $0.wholeMatch(of: /d[a-z0-9]+\.[a-z0-9-]+/) != nil }, "\(keys)")
    let devices = Set(keys.map { $0.prefix { $0 != "." } })
    #expect(devices.count == 6, "one that presides, five that took a ballot")
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
