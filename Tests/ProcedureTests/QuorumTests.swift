import PlenaryModel
import Testing

@testable import Procedure

@Suite struct QuorumTests {
  /// Members, fraction, strict, required, present, whether it is enough.
  @Test(
    arguments: table(
      """
      193  1/2  more than   97   97  yes
      193  1/2  more than   97   96  no
      193  1/3  at least    65   65  yes
      193  1/3  at least    65   64  no
      193  1/4  at least    49   49  yes
      193  1/4  at least    49   48  no
      192  1/2  more than   97   96  no
      192  1/4  at least    48   48  yes
       54  1/2  more than   28   27  no
       15  2/3  at least    10   10  yes
        1  1/2  more than    1    0  no
      """))
  func presenceIsComparedInWholeMembers(row: [String]) throws {
    let quorum = Quorum(fraction: Fraction(row[1])!, strict: row[2] == "more than")
    let required = quorum.required(of: Int(row[0])!)
    #expect(required == Int(row[3])!)
    #expect((Int(row[4])! >= required) == (row[5] == "yes"))
  }

  private func assembly() -> RulesOfProcedure {
    Assembly.rules(193) {
      $0.quorum.toOpen = Quorum(fraction: Fraction(1, 3)!, strict: false)
      $0.quorum.toDecide = Quorum(fraction: Assembly.half, strict: true)
    }
  }

  /// Counted, whether it is missing; nobody counts: presumed.
  @Test(arguments: [(nil, false), (97, false), (96, true), (0, true)] as [(Int?, Bool)])
  func pagesAskWhatTheEngineDecidesBy(present: Int?, isMissing: Bool) throws {
    var room = Room(closed: assembly())
    if let present { try room.give(.secretary, .countPresent(present)) }
    let quorum = try #require(room.meeting.quorum())
    #expect(quorum == QuorumState(present: present, required: 97))
    #expect(quorum.isMissing == isMissing)
    let none = Room(closed: Assembly.rules(193) { $0.quorum.toDecide = nil })
    #expect(none.meeting.quorum() == nil)
  }

  /// A roll that was broken off says nothing of those whose names were not reached.
  @Test func onlyAWholeRollCallCountsThosePresent() throws {
    var room = try Room(4)
    for member in ["A", "B", "C"] as [MemberID] {
      try room.give(.secretary, .recordAttendance(of: member, .present))
      #expect(room.meeting.present == nil)
    }
    try room.give(.secretary, .recordAttendance(of: "D", .absent))
    #expect(room.meeting.present == 3)
    try room.give(.secretary, .countPresent(2))
    #expect(room.meeting.present == 2)
  }

  @Test func aMeetingOpensWith65Of193AndNotWith64() throws {
    var room = Room(closed: assembly())
    try room.give(.secretary, .countPresent(64))
    #expect(room.chairRefusal(.openMeeting) == .noQuorumToOpen(present: 64, required: 65))
    try room.give(.secretary, .countPresent(65))
    #expect(room.chairRefusal(.openMeeting) == nil)
  }

  @Test func aVoteOpensWith97Of193AndNotWith96() throws {
    var room = Room(closed: assembly())
    try room.give(.secretary, .countPresent(96))
    try room.chair(.openMeeting)
    try room.introduce()
    #expect(
      room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil))
        == .noQuorumToDecide(present: 96, required: 97))
    try room.give(.secretary, .countPresent(97))
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == nil)
  }

  @Test func nothingIsAdoptedWithoutAVoteWhereNothingCanBeDecided() throws {
    var room = Room(closed: assembly())
    try room.give(.secretary, .countPresent(97))
    try room.chair(.openMeeting)
    try room.introduce()
    try room.chair(.proposeAdoptionWithoutVote(of: "L.1"))
    try room.give(.secretary, .countPresent(96))
    #expect(
      room.chairRefusal(.adoptWithoutVote("L.1"))
        == .noQuorumToDecide(present: 96, required: 97))
  }

  @Test func aQuorumIsPresumedUntilSomebodyCounts() throws {
    var room = Room(closed: assembly())
    try room.chair(.openMeeting)
    try room.introduce()
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == nil)
  }

  /// A quorum that is lost while a vote is being taken.
  private func interrupted(_ subject: Subject) throws -> Room {
    var room = try Room(5) {
      $0.quorum.toDecide = Quorum(fraction: Assembly.half, strict: true)
      $0.decisionRules["SIMPLE"]?.quorumToDecide = $0.quorum.toDecide
      $0.decisionRules["MOTION"]?.quorumToDecide = $0.quorum.toDecide
      $0.decisionRules["APPEAL"]?.quorumToDecide = $0.quorum.toDecide
      $0.points.appealQuestion = .sustain
    }
    try room.introduce(text: text("one", "two"))
    switch subject {
    case .amendment: try room.amend("L.2")
    case .part: try room.member("B", .requestDivision(of: "L.1", parts: [["op1"], ["op2"]]))
    case .motion: try room.member("B", .move(MotionDraft(kind: "closure")))
    case .appeal:
      try room.member("B", .raisePointOfOrder(onConductOfVoting: false, words: ""))
      try room.chair(.rule(words: ""))
      try room.member("B", .appeal)
    case .proposal, .preliminaryQuestion: break
    }
    try room.give(.secretary, .countPresent(3))
    try room.chair(.openVoting(on: subject, by: nil))
    try room.cast(2, 0)
    try room.give(.secretary, .countPresent(2))
    try room.chair(.announceResult)
    #expect(room.meeting.results.last?.outcome == .noQuorum)
    return room
  }

  @Test func withoutAQuorumNothingIsDecidedAndDebateMayGoOn() throws {
    var room = try interrupted(.proposal("L.1"))
    #expect(room.status == .pending)
    room = try interrupted(.amendment("L.2"))
    #expect(room.meeting.amendment("L.2")?.status == .pending)
    #expect(room.refusal("C", .requestFloor) == nil)
    room = try interrupted(.part(of: "L.1", number: 1))
    #expect(room.meeting.proposal("L.1")?.text.operative.count == 2)
    #expect(room.meeting.proposal("L.1")?.nextPart == 1)
    room = try interrupted(.motion(number: 1))
    #expect(room.meeting.motion(1)?.status == .pending)
    room = try interrupted(.preliminaryQuestion("L.1"))
    #expect(room.meeting.proposal("L.1")?.isProcedural == false)
    #expect(room.meeting.pointOfOrder == nil)
    room = try interrupted(.appeal)
    #expect(room.meeting.pointOfOrder?.appealedBy == "B")
  }
}
