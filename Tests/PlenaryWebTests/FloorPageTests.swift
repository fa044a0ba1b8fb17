import HTTPTypes
import PlenaryModel
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// What stands on the screens while something is asked, raised, counted or called.
@Suite struct FloorPageTests {
  private let display = "/m/\(TestServer.meeting)/display"

  @Test func everybodySeesTheQuestionWhetherSomebodyObjectsAndWhoDoes() async throws {
    let server = try await TestServer()
    let chair = try await server.withProposal()
    let cuba = try await server.join(.delegate(of: "CUB"))
    let question = "Is there any objection to adopting L.1 without a vote?"
    #expect(!(try await server.visitor().get(display).text.contains(question)))
    try await chair.carryOut(.proposeAdoptionWithoutVote(of: "L.1"))
    #expect(try await server.visitor().get(display).text.contains(question))
    #expect(try await chair.get(chair.base).text.contains(question))
    let placard = try await cuba.get(cuba.base).text
    #expect(placard.contains(question))
    #expect(placard.contains("Object: ask for a vote"))
    try await cuba.carryOut(.requestVote(on: "L.1"))
    for page in [
      try await server.visitor().get(display), try await chair.get(chair.base),
      try await cuba.get(cuba.base),
    ] {
      #expect(page.text.contains("Name of CUB asked for a vote on L.1."))
      #expect(!page.text.contains(question))
    }
  }

  @Test func aPointOfOrderAndItsRulingAreSeenByAll() async throws {
    let server = try await TestServer()
    let chair = try await server.withProposal()
    let cuba = try await server.join(.delegate(of: "CUB"))
    try await cuba.carryOut(
      .raisePointOfOrder(onConductOfVoting: false, words: "The microphone is off"))
    for page in [try await server.visitor().get(display), try await cuba.get(cuba.base)] {
      #expect(page.text.contains("The microphone is off"))
    }
    // The chair rules where the point stands.
    let console = try await chair.get(chair.base).text
    let now = try #require(console.firstRange(of: "region-now")?.upperBound)
    let orders = try #require(console.firstRange(of: "region-orders")?.lowerBound)
    #expect(console[now..<orders].contains("data-order=\"rule\""))
    #expect(!console[orders...].contains("data-order=\"rule\""))
    try await chair.carryOut(.rule(words: "It is on again"))
    for page in [try await server.visitor().get(display), try await cuba.get(cuba.base)] {
      #expect(page.text.contains("It is on again"))
    }
    let japan = try await server.join(.delegate(of: "JPN"))
    try await japan.carryOut(.requestFloor(nil))
    try await chair.carryOut(.callSpeaker("JPN"))
    #expect(!(try await server.visitor().get(display).text.contains("It is on again")))
  }

  @Test func aShowOfHandsIsCountedOnTheConsoleAndNotAnnouncedBefore() async throws {
    let server = try await TestServer()
    let chair = try await server.withProposal()
    try await chair.carryOut(.openVoting(on: .proposal("L.1"), by: .showOfHands))
    let early = try await chair.give(.announceResult)
    #expect(early.status == 422)
    #expect(early.text.contains("has not been counted"))
    let console = try await chair.get(chair.base).text
    #expect(console.contains("action=\"\(chair.base)/count\""))
    #expect(!console.contains("data-order=\"announce-result\""))
    var fields = [("voting", "0")]
    for teller in 1...2 {
      fields += [
        ("in-favour-\(teller)", "3"), ("against-\(teller)", "1"), ("abstaining-\(teller)", "1"),
      ]
    }
    #expect(try await chair.post("\(chair.base)/count", fields).status == 303)
    // Seven members, of whom five showed a hand; the same number as when it is announced.
    #expect(
      try await server.visitor().get(display).text.contains("data-count=\"not-voting\">2<"))
    try await chair.carryOut(.announceResult)
    #expect(
      try await server.visitor().get(display).text.contains("data-count=\"not-voting\">2<"))
  }

  /// A key pressed once more must not vote for whoever stands first in the list.
  @Test func afterARollCallNoKeyVotesForAnybody() async throws {
    let server = try await TestServer()
    let chair = try await server.withProposal()
    try await chair.carryOut(.openVoting(on: .proposal("L.1"), by: .rollCall))
    try await chair.carryOut(.drawLot("CHN"))
    let path = "\(chair.base)/hand-ballot"
    for member in TestServer.members {
      let form = try await chair.get("\(chair.base)/desk").text
      #expect(form.contains("data-key=\"1\""))
      #expect(form.contains("name=\"member\" value=\"\(member)\""))
      let fields = [("member", member.code), ("vote", "in-favour"), ("voting", "0")]
      #expect(try await chair.post(path, fields).status == 303)
    }
    let form = try await chair.get("\(chair.base)/desk").text
    #expect(!form.contains("data-key=\"1\""))
    #expect(form.contains("<select name=\"member\" required>"))
    let nobody = [("member", ""), ("vote", "against"), ("voting", "0")]
    let refused = try await chair.post(path, nobody)
    #expect(refused.status == 422)
    #expect(try await server.meeting.voting?.ballots.allSatisfy { $0 == .inFavour } == true)
  }

  /// Buttons of a placard are those that the engine would accept at that moment.
  @Test func aDelegationVotesInARollCallWhenItIsCalled() async throws {
    let server = try await TestServer()
    let chair = try await server.withProposal()
    let cuba = try await server.join(.delegate(of: "CUB"))
    try await chair.carryOut(.openVoting(on: .proposal("L.1"), by: .rollCall))
    let ballot = "class=\"ballot\""
    #expect(!(try await cuba.get(cuba.base).text.contains(ballot)))
    try await chair.carryOut(.drawLot("CUB"))
    let called = try await cuba.get(cuba.base).text
    #expect(called.contains(ballot))
    #expect(called.contains("You are called: answer now."))
    let japan = try await server.join(.delegate(of: "JPN"))
    #expect(!(try await japan.get(japan.base).text.contains(ballot)))
  }

  @Test func allMembersArePresentByOneButton() async throws {
    let server = try await TestServer()
    let chair = try await server.withProposal()
    let path = "\(chair.base)/attendance"
    #expect(try await chair.post(path, [("attendance:CUB", "present")]).status == 303)
    #expect(try await server.meeting.present == nil, "a roll not called to its end")
    #expect(try await chair.post(path, [("all", "present")]).status == 303)
    #expect(try await server.meeting.present == TestServer.members.count)
    #expect(try await chair.get(path).text.contains("There is a quorum"))
  }

  @Test func whoWasElectedStandsAmongTheDecisions() async throws {
    let server = try await TestServer()
    let chair = try await server.withVoting()
    try await chair.carryOut(.announceResult)
    try await chair.carryOut(
      .openElection(post: "Rapporteur", seats: 1, candidates: ["Ann"], heads: []))
    try await chair.carryOut(.countBallot(BallotCount(papers: 5, votes: ["Ann": 5])))
    // The election is newer than the result of the vote, and on the screen in its place.
    let screen = try await server.visitor().get(display).text
    #expect(screen.contains("Elected: Ann"))
    #expect(!screen.contains("class=\"subject\""))
    let overview = try await server.visitor().get("/m/\(TestServer.meeting)").text
    let past = try #require(overview.firstRange(of: "region-past")?.upperBound)
    #expect(overview[past...].contains("Rapporteur"))
  }
}
