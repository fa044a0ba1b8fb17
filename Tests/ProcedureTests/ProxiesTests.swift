import PlenaryModel
import Testing

@testable import Procedure

@Suite struct ProxiesTests {
  private func room(
    most: Int = 1, _ change: (inout RulesOfProcedure) -> Void = { _ in }
  ) throws -> Room {
    try Room {
      $0.voting.proxies = ProxyProvision(most: most, rule: "PROXIES")
      change(&$0)
    }
  }

  @Test func theHolderCastsTheVoteOfTheGiver() throws {
    var room = try room()
    try room.member("A", .giveProxy(from: "A", to: "B"))
    try room.introduce(by: "C")
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    #expect(
      room.refusal("C", .castVote(of: "A", .inFavour)) == .notOwnVote(actor: "C", of: "A"))
    #expect(try room.member("B", .castVote(of: "A", .against)) == [.voteCast(of: "A", .against)])
    try room.member("B", .castVote(of: "B", .inFavour))
    try room.chair(.announceResult)
    #expect(room.meeting.results.last?.tally.words == "1-1-0")
  }

  @Test func theGiverThatVotesItselfTakesItsProxyBack() throws {
    var room = try room()
    try room.give(.secretary, .giveProxy(from: "A", to: "B"))
    try room.introduce(by: "C")
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    try room.member("B", .castVote(of: "A", .against))
    #expect(
      try room.member("A", .castVote(of: "A", .inFavour))
        == [.proxyWithdrawn(of: "A"), .voteCast(of: "A", .inFavour)])
    #expect(
      room.refusal("B", .castVote(of: "A", .against)) == .notOwnVote(actor: "B", of: "A"))
    #expect(room.meeting.voting?.castCount == 1)
  }

  /// What stands already, giver and holder, and the answer; one member may hold two.
  @Test(
    arguments: table(
      """
      -        A B  given
      -        A A  own
      -        A X  not seated
      -        X A  not seated
      C>B      A B  given
      C>B D>B  A B  held
      # Given anew, it is not counted twice.
      C>B A>B  A B  given
      C>B D>B  A C  not passed on by C
      C>A      A B  not passed on by A
      """))
  func aProxyIsGivenToOneThatMayHoldIt(row: [String]) throws {
    var room = try room(most: 2)
    for given in row[0].split(separator: " ") where given != "-" {
      let pair = given.split(separator: ">").map { MemberID(String($0)) }
      try room.member(pair[0], .giveProxy(from: pair[0], to: pair[1]))
    }
    let pair = row[1].split(separator: " ").map { MemberID(String($0)) }
    let expected: [String: OutOfOrder.Reason] = [
      "own": .ownProxy("A"), "not seated": .notSeated("X"), "held": .proxiesHeld(by: "B", most: 2),
      "not passed on by C": .proxyNotPassedOn(by: "C"),
      "not passed on by A": .proxyNotPassedOn(by: "A"),
    ]
    #expect(
      room.refusal(pair[0], .giveProxy(from: pair[0], to: pair[1])) == expected[row[2]], "\(row)")
  }

  @Test func nobodyGivesAwayTheProxyOfAnother() throws {
    var room = try room()
    #expect(room.refusal("A", .giveProxy(from: "B", to: "A")) == .onlySecretary)
    #expect(room.refusal("A", .withdrawProxy(of: "A")) == .noProxy(of: "A"))
    try room.member("B", .giveProxy(from: "B", to: "A"))
    #expect(room.refusal("A", .withdrawProxy(of: "B")) == .onlySecretary)
    try room.chair(.withdrawProxy(of: "B"))
    #expect(room.meeting.proxies == [:])
  }

  @Test func proxiesAreSettledBeforeTheVoting() throws {
    var room = try room()
    try room.introduce()
    try room.member("B", .giveProxy(from: "B", to: "A"))
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    #expect(room.refusal("C", .giveProxy(from: "C", to: "D")) == .votingInProgress)
    #expect(room.refusal("B", .withdrawProxy(of: "B")) == .votingInProgress)
  }

  @Test func whereTheRulesKnowNoProxiesTheOwnVoteRuleSaysSo() throws {
    let room = try Room()
    var refusal: OutOfOrder?
    let command = Command(by: .delegation("A"), at: room.now, .giveProxy(from: "A", to: "B"))
    do throws(OutOfOrder) { _ = try room.meeting.decide(command) } catch { refusal = error }
    #expect(refusal == OutOfOrder(.proxiesUnknown, "OWN-VOTE"))
  }

  @Test func theQuorumCountsThoseInTheRoom() throws {
    let half = Quorum(fraction: Assembly.half, strict: true)
    var room = try room {
      $0.quorum.toDecide = half
      $0.decisionRules["SIMPLE"]?.quorumToDecide = half
    }
    try room.introduce(by: "C")
    try room.member("A", .giveProxy(from: "A", to: "B"))
    try room.give(.secretary, .countPresent(2))
    #expect(
      room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil))
        == .noQuorumToDecide(present: 2, required: 3))
    try room.give(.secretary, .countPresent(3))
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    // Three in the room cast four votes, and not five.
    try room.cast(4, 0)
    #expect(room.chairRefusal(.announceResult) == nil)
    try room.give(.secretary, .castVote(of: "E", .inFavour))
    #expect(
      room.chairRefusal(.announceResult)
        == .tallyImpossible(.moreVotesThanPresent(votes: 5, present: 4, group: nil)))
    try room.give(.secretary, .countPresent(2))
    #expect(
      room.chairRefusal(.announceResult)
        == .tallyImpossible(.moreVotesThanPresent(votes: 5, present: 3, group: nil)))
  }

  @Test func whoIsAwayAndHasGivenItsProxyIsCalledInARollCall() throws {
    var room = try room()
    for member in ["A", "B", "C", "D", "E"] as [MemberID] {
      let attendance: Attendance = ["A", "E"].contains(member) ? .absent : .present
      try room.give(.secretary, .recordAttendance(of: member, attendance))
    }
    try room.give(.secretary, .giveProxy(from: "A", to: "B"))
    try room.introduce(by: "C")
    try room.chair(.openVoting(on: .proposal("L.1"), by: .rollCall))
    try room.chair(.drawLot("B"))
    #expect(room.meeting.voting?.order == ["B", "C", "D", "A"])
    for member in ["B", "C", "D"] as [MemberID] {
      try room.member(member, .castVote(of: member, .inFavour))
    }
    try room.member("B", .castVote(of: "A", .inFavour))
    try room.chair(.announceResult)
    #expect(room.meeting.results.last?.tally.words == "4-0-0")
  }

  @Test func aProxyEndsWithTheMeeting() throws {
    var room = try room()
    try room.member("A", .giveProxy(from: "A", to: "B"))
    try room.nextMeeting()
    #expect(room.meeting.proxies == [:])
  }
}
