import CanonicalJSON
import HTTPTypes
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// What goes wrong while votes are taken: late, double, foreign, repeated ballots, a clock that jumps,
/// a disk that is full, everybody at once.
@Suite struct VotingFaultTests {
  @Test func aBallotAfterTheResultIsNotCounted() async throws {
    let server = try await TestServer()
    let chair = try await server.withVoting()
    let delegate = try await server.join(.delegate(of: "CUB"))
    try await chair.carryOut(.announceResult)
    let size = try await server.logSize
    let late = try await delegate.vote(.against)
    #expect(late.status == 409)
    #expect(late.problem == "late-vote")
    #expect(try await server.logSize == size)
    #expect(try await server.meeting.results.last?.tally.all.against == 0)
  }

  @Test func aBallotAfterTheClosingIsNotCounted() async throws {
    let server = try await TestServer()
    let chair = try await server.withVoting()
    let delegate = try await server.join(.delegate(of: "CUB"))
    try await chair.carryOut(.closeVoting)
    let size = try await server.logSize
    let late = try await delegate.vote(.against)
    #expect(late.status == 409)
    #expect(try await server.logSize == size)
    try await chair.carryOut(.announceResult)
    #expect(try await server.meeting.results.last?.tally.all.against == 0)
  }

  @Test func aBallotOfOneVoteIsNotCountedInTheNext() async throws {
    let server = try await TestServer()
    let chair = try await server.withVoting()
    let delegate = try await server.join(.delegate(of: "CUB"))
    let secretary = try await server.join(.secretary)
    try await chair.carryOut(.announceResult)
    let sponsor = try await server.join(.delegate(of: "JPN"))
    try await sponsor.carryOut(
      .introduce(
        ProposalDraft(
          id: "L.2", title: "Another text", sponsors: ["JPN"],
          circulated: server.clock.now.adding(hours: -96))))
    try await chair.carryOut(.openVoting(on: .proposal("L.2"), by: .recordedVote))
    let late = try await delegate.vote(.against, voting: 0, key: "late")
    #expect(late.status == 409)
    #expect(late.problem == "late-vote")
    // What the desk enters by hand is meant for one vote too.
    let entered = try await secretary.post(
      "\(secretary.base)/hand-ballot",
      [("member", "CUB"), ("vote", "against"), ("voting", "0"), ("key", "late")],
      headers: [.accept: "application/json"])
    #expect(entered.problem == "late-vote")
    #expect(try await server.meeting.voting?.castCount == 0)
    for voting in [1] {
      #expect(try await delegate.vote(.abstaining, voting: voting).status == 200)
    }
    #expect(try await server.meeting.voting?.castCount == 1)
  }

  @Test(arguments: ["", "x", "-1", "1", "00", "9223372036854775808"])
  func aBallotThatNamesNoVoteThatIsOpenIsNotCounted(voting: String) async throws {
    let server = try await TestServer()
    _ = try await server.withVoting()
    let delegate = try await server.join(.delegate(of: "CUB"))
    let answer = try await delegate.post(
      "\(delegate.base)/ballot", [("vote", "against"), ("voting", voting)],
      headers: [.accept: "application/json"])
    #expect(answer.status == (voting == "00" ? 200 : 409))
  }

  /// Between the question which vote is open and the counting another vote may begin.
  @Test func ballotsThatRaceWithTheResultCountInTheirOwnVoteOrNotAtAll() async throws {
    let server = try await TestServer()
    let chair = try await server.withProposal()
    let sponsor = try await server.join(.delegate(of: "JPN"))
    for number in 2...12 {
      try await sponsor.carryOut(
        .introduce(
          ProposalDraft(
            id: TextID("L.\(number)"), title: "A text", sponsors: ["JPN"],
            circulated: server.clock.now.adding(hours: -96))))
    }
    let delegates = try await delegates(of: server)
    try await chair.carryOut(.openVoting(on: .proposal("L.1"), by: .recordedVote))
    for round in 0..<10 {
      let counted = try await withThrowingTaskGroup(of: Bool.self) { group in
        group.addTask {
          try await chair.carryOut(.announceResult)
          try await chair.carryOut(
            .openVoting(on: .proposal(TextID("L.\(round + 2)")), by: .recordedVote))
          return false
        }
        for delegate in delegates {
          group.addTask { try await delegate.vote(.against, voting: round).status == 200 }
        }
        return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      let meeting = try await server.meeting
      #expect(meeting.results.count == round + 1)
      #expect(meeting.results.last?.tally.all.against == counted)
      #expect(meeting.voting?.castCount == 0)
    }
  }

  @Test func aBallotSentAgainCountsOnce() async throws {
    let server = try await TestServer()
    let chair = try await server.withVoting()
    let delegate = try await server.join(.delegate(of: "CUB"))
    let first = try await delegate.vote(.against, key: "one")
    let size = try await server.logSize
    server.clock.advance(seconds: 5)
    let second = try await delegate.vote(.against, key: "one")
    #expect(first.status == 200)
    #expect(second.text == first.text)
    #expect(try await server.logSize == size)
    // Also when the vote is over: the answer was lost, the ballot was not.
    try await chair.carryOut(.announceResult)
    let third = try await delegate.vote(.against, key: "one")
    #expect(third.text == first.text)
    #expect(try await server.meeting.results.last?.tally.all.against == 1)
  }

  @Test func anotherBallotTakesThePlaceOfTheFirstUntilTheClosing() async throws {
    let server = try await TestServer()
    let chair = try await server.withVoting()
    let delegate = try await server.join(.delegate(of: "CUB"))
    let tablet = try await server.join(.delegate(of: "CUB"))
    #expect(try await delegate.vote(.against, key: "one").status == 200)
    #expect(try await tablet.vote(.inFavour, key: "one").status == 200)
    #expect(try await delegate.vote(.abstaining, key: "two").status == 200)
    try await chair.carryOut(.closeVoting)
    #expect(try await delegate.vote(.against, key: "three").status != 200)
    try await chair.carryOut(.announceResult)
    let tally = try #require(try await server.meeting.results.last?.tally.all)
    #expect((tally.inFavour, tally.against, tally.abstaining) == (0, 0, 1))
  }

  @Test func aKeyStandsForOneOrder() async throws {
    let server = try await TestServer()
    _ = try await server.withVoting()
    let delegate = try await server.join(.delegate(of: "CUB"))
    #expect(try await delegate.vote(.against, key: "one").status == 200)
    let other = try await delegate.vote(.inFavour, key: "one")
    #expect(other.status == 409)
    #expect(other.problem == "key-used")
    let order = try await delegate.give(.requestFloor(nil), key: "one")
    #expect(order.status == 409)
    #expect(try await server.meeting.voting?.castCount == 1)
  }

  @Test func nobodyVotesForAnother() async throws {
    let server = try await TestServer()
    let chair = try await server.withVoting()
    let delegate = try await server.join(.delegate(of: "CUB"))
    let observer = try await server.join(.observer("PSE"))
    let size = try await server.logSize
    for browser in [chair, delegate, observer] {
      for member in TestServer.members where browser.base != "/m/c3/as/seat-\(member.code)" {
        let answer = try await browser.give(.castVote(of: member, .inFavour))
        #expect(answer.status == 422 || browser.base == chair.base, "\(browser.base)")
      }
    }
    #expect(try await observer.vote(.inFavour).status == 422)
    let recorded = try await server.logSize - size
    // Whether the presiding officer may enter a ballot is for the rules to say.
    #expect(recorded == 0 || recorded == Int64(TestServer.members.count))
    for path in ["hand-ballot", "count", "attendance", "passes"] {
      let answer = try await delegate.post(
        "\(delegate.base)/\(path)", [("member", "FRA"), ("vote", "against"), ("voting", "0")])
      #expect(answer.status == 403)
    }
    #expect(try await delegate.give(.announceResult).status == 422)
    #expect(try await delegate.give(.closeVoting).status == 422)
  }

  @Test func theVoteOfADelegationIsGivenInItsOwnPageOnly() async throws {
    let server = try await TestServer()
    _ = try await server.withVoting()
    let both = try await server.join(.delegate(of: "CUB"))
    try await both.join(try await server.pass(.delegate(of: "FRA")))
    #expect(both.base == "/m/c3/as/seat-FRA")
    #expect(try await both.vote(.against).status == 200)
    #expect(try await both.give(.castVote(of: "CUB", .against)).status == 422)
    let voting = try #require(try await server.meeting.voting)
    let roster = try await server.meeting.rules.roster
    #expect(voting.ballots[try #require(roster.place(of: "FRA"))] == .against)
    #expect(voting.ballots[try #require(roster.place(of: "CUB"))] == nil)
  }

  @Test func aReplayedRequestChangesNothing() async throws {
    let server = try await TestServer()
    let chair = try await server.join(.presidingOfficer)
    for order in [Order.openMeeting, .suspendMeeting, .resumeMeeting] {
      #expect(try await chair.give(order, key: "key-\(order.name.rawValue)").status == 200)
    }
    let size = try await server.logSize
    for order in [Order.openMeeting, .suspendMeeting, .resumeMeeting] {
      #expect(try await chair.give(order, key: "key-\(order.name.rawValue)").status == 200)
    }
    #expect(try await server.logSize == size)
  }

  @Test func aClockThatGoesBackAnHourChangesNoOrder() async throws {
    let server = try await TestServer()
    let chair = try await server.withVoting()
    let first = try await server.join(.delegate(of: "CUB"))
    let second = try await server.join(.delegate(of: "FRA"))
    #expect(try await first.vote(.against, key: "one").status == 200)
    server.clock.advance(seconds: -3600)
    #expect(try await first.vote(.inFavour, key: "two").status == 200)
    #expect(try await second.vote(.inFavour, key: "one").status == 200)
    #expect(try await first.get(first.base).status == 200)
    try await chair.carryOut(.announceResult)
    let tally = try #require(try await server.meeting.results.last?.tally.all)
    #expect((tally.inFavour, tally.against) == (2, 0))
    let again = try await server.restarted()
    #expect(try await again.meeting == server.meeting)
  }

  @Test func aFullDiskRecordsNothingAndWorksAgainAfterwards() async throws {
    let server = try await TestServer()
    let chair = try await server.withVoting()
    let delegate = try await server.join(.delegate(of: "CUB"))
    let pass = try await server.pass(.delegate(of: "FRA"))
    let before = try await server.meeting
    let size = try await server.logSize
    let shelf = try await server.shelf.everything
    server.disk.isFull = true
    for _ in 0..<3 {
      let ballot = try await delegate.vote(.against, key: "one")
      #expect(ballot.status == 507)
      #expect(ballot.problem == "disk-full")
      #expect(try await chair.give(.announceResult).status == 507)
      #expect(try await server.visitor().post("/join", [("token", pass.token)]).status == 507)
      #expect(try await chair.post("\(chair.base)/passes", [("act", "issue-all")]).status == 507)
    }
    #expect(try await server.meeting == before)
    #expect(try await server.logSize == size)
    #expect(try await server.shelf.everything == shelf)
    // Reading goes on.
    #expect(try await delegate.get(delegate.base).status == 200)
    server.disk.isFull = false
    #expect(try await delegate.vote(.against, key: "one").status == 200)
    try await server.visitor().join(pass)
    #expect(try await chair.give(.announceResult).status == 200)
    #expect(try await server.meeting.results.last?.tally.all.against == 1)
  }

  @Test func twoWhoPresideAtOnceAnnounceOneResult() async throws {
    let server = try await TestServer()
    let first = try await server.withVoting()
    let second = try await server.join(.presidingOfficer)
    for delegate in try await delegates(of: server) { _ = try await delegate.vote(.inFavour) }
    let answers = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<40 {
        group.addTask {
          try await (number % 2 == 0 ? first : second).give(.announceResult).status
        }
      }
      return try await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(answers.count { $0 == 200 } == 1)
    #expect(answers.allSatisfy { [200, 409, 422].contains($0) })
    #expect(try await server.meeting.results.count == 1)
  }

  @Test func ballotsOfAHundredAndNinetyThreeInOneGoAreAllCounted() async throws {
    var notice = TestServer.notice
    notice.seats = nil
    let server = try await TestServer(convening: notice)
    let chair = try await server.join(.presidingOfficer)
    try await chair.carryOut(.openMeeting)
    let sponsor = try await server.join(.delegate(of: "JPN"))
    try await sponsor.carryOut(
      .introduce(
        ProposalDraft(
          id: "L.1", title: "A text", sponsors: ["JPN"],
          circulated: server.clock.now.adding(hours: -96))))
    try await chair.carryOut(.openVoting(on: .proposal("L.1"), by: .recordedVote))
    let seats = try await server.room().rules.roster.seats
    #expect(seats.count == 193)
    var delegates: [(Browser, Vote)] = []
    for (number, seat) in seats.enumerated() {
      let vote = Vote.allCases[number % 3]
      let address = "198.51.100.\(number)"
      delegates.append(
        (try await server.join(.delegate(of: seat.member), from: address), vote))
    }
    // Each sends twice, as a telephone does that has lost the network.
    let answers = try await withThrowingTaskGroup(of: Int.self) { group in
      for (delegate, vote) in delegates {
        for _ in 0..<2 {
          group.addTask { try await delegate.vote(vote, key: "ballot").status }
        }
      }
      return try await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(answers.count { $0 == 200 } == 386)
    try await chair.carryOut(.announceResult)
    let tally = try #require(try await server.meeting.results.last?.tally.all)
    #expect((tally.inFavour, tally.against, tally.abstaining) == (65, 64, 64))
    let answer = try await server.visitor().get("/m/c3/record?verify=yes")
    #expect(answer.text.contains("class=\"result carried\""))
  }

  @Test func aMeetingUnderOtherRulesIsReadAndNotAddedTo() async throws {
    let server = try await TestServer()
    // Its record says other members than its notice.
    var other = TestServer.notice
    other.seats = [Seat(member: "JPN", name: "Japan"), Seat(member: "CUB", name: "Cuba")]
    let rules = try House.rules(of: other, in: TestServer.library)
    let clerk = try await Clerk.open(TestServer.meeting, under: rules, store: server.store)
    _ = try await clerk.submit(
      Command(by: .presidingOfficer, at: server.clock.now, .openMeeting))
    let size = try await server.logSize
    for path in ["", "/display", "/record", "/minutes", "/documents", "/votes.csv"] {
      #expect(try await server.visitor().get("/m/c3\(path)").status == 200, "\(path)")
    }
    let chair = try await server.join(.presidingOfficer)
    #expect(try await chair.get(chair.base).status == 200)
    #expect(try await server.logSize == size + 2)
    let refused = try await chair.give(.suspendMeeting)
    #expect(refused.status == 409)
    #expect(refused.problem == "other-rules")
    #expect(try await server.logSize == size + 2)
  }

  @Test func countsOfTellersThatDifferAreNotRecorded() async throws {
    let server = try await TestServer()
    let chair = try await server.withProposal()
    try await chair.carryOut(.openVoting(on: .proposal("L.1"), by: .showOfHands))
    let secretary = try await server.join(.secretary)
    func count(_ numbers: [String], voting: String = "0") async throws -> Answer {
      let names = [
        "in-favour-1", "against-1", "abstaining-1", "in-favour-2", "against-2", "abstaining-2",
      ]
      return try await secretary.post(
        "\(secretary.base)/count", Array(zip(names, numbers)) + [("voting", voting)],
        headers: [.accept: "application/json"])
    }
    let size = try await server.logSize
    #expect(try await count(["4", "2", "1", "4", "1", "2"]).problem == "counts-differ")
    for bad in ["", "-1", "x", "100001", "9223372036854775808", "1.5"] {
      #expect(try await count([bad, "2", "1", bad, "2", "1"]).status == 422, "\(bad)")
    }
    // More than there are members.
    #expect(try await count(["8", "0", "0", "8", "0", "0"]).status == 422)
    #expect(try await count(["4", "2", "1", "4", "2", "1"], voting: "1").problem == "late-vote")
    #expect(try await server.logSize == size)
    #expect(try await count(["4", "2", "1", "4", "2", "1"]).status == 200)
    try await chair.carryOut(.announceResult)
    #expect(try await server.meeting.results.last?.tally.all.inFavour == 4)
  }

  private func delegates(of server: TestServer) async throws -> [Browser] {
    var delegates: [Browser] = []
    for (number, member) in TestServer.members.enumerated() {
      delegates.append(
        try await server.join(.delegate(of: member), from: "203.0.113.\(number)"))
    }
    return delegates
  }
}
