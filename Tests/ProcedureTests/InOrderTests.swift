import PlenaryModel
import Testing

@testable import Procedure

/// Whatever may be in order is told to those who may do it.
@Suite struct InOrderTests {
  /// Orders that `inOrder` never names, and why.
  private static let exceptions: [OrderName: String] = [
    .speakOnAppeal: "an appeal is put without debate, so that this is never in order"
  ]

  /// The orders offered to anybody, before and after each act of a meeting.
  private struct Watched {
    var room: Room
    var offered: Set<OrderName> = []

    init(_ room: Room) {
      self.room = room
      look()
    }

    mutating func look() {
      let actors: [Actor] =
        [.presidingOfficer, .secretary]
        + room.meeting.rules.roster.seats.map { .delegation($0.member) }
      for actor in actors {
        let orders = room.meeting.inOrder(for: actor, at: room.now.adding(seconds: 60))
        offered.formUnion(orders.map(\.command.order.name))
      }
    }

    mutating func give(_ by: Actor, _ orders: Order...) throws {
      for order in orders {
        try room.give(by, order)
        look()
      }
    }
    mutating func chair(_ order: Order) throws { try give(.presidingOfficer, order) }
    mutating func member(_ member: MemberID, _ order: Order) throws {
      try give(.delegation(member), order)
    }
  }

  private func meetingAndSpeakers() throws -> Set<OrderName> {
    var watched = Watched(
      Room(closed: Assembly.rules { $0.voting.proxies = ProxyProvision(most: 1, rule: "PROXIES") }))
    try watched.chair(.openMeeting)
    try watched.chair(.suspendMeeting)
    try watched.chair(.resumeMeeting)
    try watched.give(.secretary, .recordArrears(of: "E", owed: 0, dueForTwoYears: 1))
    try watched.member("D", .giveProxy(from: "D", to: "C"))
    try watched.member("A", .requestFloor)
    try watched.member("B", .requestFloor)
    try watched.chair(.limitSpeeches(seconds: 1))
    try watched.chair(.callSpeaker("A"))
    try watched.member("A", .endSpeech)
    try watched.chair(.closeSpeakersList)
    try watched.member("B", .raisePointOfOrder(onConductOfVoting: false, words: ""))
    try watched.chair(.rule(words: ""))
    try watched.member("B", .appeal)
    return watched.offered
  }

  private func texts() throws -> Set<OrderName> {
    var watched = Watched(
      try Room {
        $0.amendments.friendlyRule = "FRIENDLY"
        $0.proposals.seconderMayInsist = true
        $0.powers = [Power(body: "ASSEMBLY", action: "act", extent: .may, basis: "", rule: "ACT")]
      })
    let draft = ProposalDraft(
      id: "L.1", title: "", sponsors: ["A"], text: text("one", "two"), actions: ["act"],
      amendsRules: true)
    try watched.member("A", .introduce(draft))
    try watched.member("B", .amend(AmendmentDraft(id: "L.2", to: "L.1", sponsors: ["B"])))
    try watched.member("C", .secondProposal("L.1"))
    try watched.member("A", .withdraw("L.1"))
    try watched.member("A", .reintroduce("L.1"))
    try watched.member("B", .withdraw("L.2"))
    try watched.member("D", .requestDivision(of: "L.1", parts: [["op1"], ["op2"]]))
    try watched.member("D", .objectToDivision(of: "L.1"))
    try watched.chair(.carryMotionWithoutVote(number: 1))
    return watched.offered
  }

  private func votes() throws -> Set<OrderName> {
    var watched = Watched(
      try Room(2) {
        $0.voting.passRule = "PASS"
        $0.explanations.onlyWithRights = true
        $0.majorities.ordinary.by = "CASTING"
        $0.withoutVote = WithoutVoteProvision(rule: "WITHOUT-VOTE")
        $0.powers = [Power(body: "ASSEMBLY", action: "act", extent: .may, basis: "", rule: "ACT")]
      })
    let draft = ProposalDraft(id: "L.1", title: "", sponsors: ["A"], actions: ["act"])
    try watched.member("A", .introduce(draft))
    try watched.member("A", .move(MotionDraft(kind: "no-action", about: "L.1")))
    try watched.member("A", .withdrawMotion(number: 1))
    try watched.chair(.openVoting(on: .proposal("L.1"), by: .rollCall))
    try watched.chair(.drawLot("A"))
    try watched.member("A", .castVote(of: "A", .against))
    try watched.member("B", .castVoteWithRights(of: "B", .inFavour))
    try watched.chair(.closeVoting)
    try watched.chair(.giveCastingVote(.inFavour))
    try watched.chair(.announceResult)
    try watched.member("A", .introduce(ProposalDraft(id: "L.3", title: "", sponsors: ["A"])))
    try watched.chair(.proposeAdoptionWithoutVote(of: "L.3"))
    return watched.offered
  }

  private func elections() throws -> Set<OrderName> {
    var watched = Watched(try Room())
    try watched.chair(.openElection(post: "Chair", seats: 1, candidates: ["X"], heads: []))
    try watched.chair(.electByAcclamation)
    try watched.chair(.openElection(post: "Chair", seats: 1, candidates: ["X", "Y"], heads: []))
    let level = Order.countBallot(BallotCount(papers: 4, votes: ["X": 2, "Y": 2]))
    try watched.give(.secretary, level, level)
    return watched.offered
  }

  @Test func everyOrderIsOfferedWhereItIsInOrder() throws {
    var offered = try meetingAndSpeakers()
    try offered.formUnion(texts())
    try offered.formUnion(votes())
    try offered.formUnion(elections())
    let missing = Set(OrderName.allCases).subtracting(offered).subtracting(Self.exceptions.keys)
    #expect(missing.map(\.rawValue).sorted() == [], "put them into one of these meetings")
    #expect(offered.isDisjoint(with: Self.exceptions.keys))
  }

  @Test func theSecretaryIsNotOfferedTheVotesOfAll() throws {
    var room = try Room()
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    let offered = room.meeting.inOrder(for: .secretary, at: room.now).map(\.command.order.name)
    #expect(!offered.contains(.castVote))
    #expect(room.refusal(.secretary, .castVote(of: "A", .inFavour)) == nil)
  }
}
