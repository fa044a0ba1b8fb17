import PlenaryModel
import Testing

@testable import Procedure

@Suite struct OrderOfMotionsTests {
  @Test func motionsArePutByTheirRankAndNotByTheirTime() throws {
    var room = try Room()
    try room.introduce()
    try room.member("A", .move(MotionDraft(kind: "closure")))
    try room.member("B", .move(MotionDraft(kind: "no-action", about: "L.1")))
    try room.member("C", .move(MotionDraft(kind: "adjourn")))
    try room.member("D", .move(MotionDraft(kind: "suspend")))
    #expect(room.meeting.pendingMotions.map(\.number) == [4, 3, 2, 1])
    #expect(
      room.chairRefusal(.carryMotionWithoutVote(number: 1)) == .motionOutranked(by: "suspend"))
    #expect(
      room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil))
        == .motionOutranked(by: "suspend"))
    #expect(room.chairRefusal(.openVoting(on: .motion(number: 4), by: nil)) == nil)
  }

  @Test func theMostFarReachingOfOneKindComesFirstWhereTheRulesSaySo() throws {
    var room = try Room { $0.motions.severityRule = "SEVERITY" }
    try room.introduce()
    try room.member("A", .move(MotionDraft(kind: "divide", about: "L.1", parts: 2)))
    try room.member("B", .move(MotionDraft(kind: "divide", about: "L.1", parts: 5)))
    #expect(room.meeting.pendingMotions.map(\.number) == [2, 1])
  }

  @Test func whereOnlyAHigherRankMayBeMovedALowerIsOutOfOrder() throws {
    var room = try Room { $0.motions.onlyHigherRank = true }
    try room.introduce()
    try room.member("A", .move(MotionDraft(kind: "adjourn")))
    #expect(
      room.refusal("B", .move(MotionDraft(kind: "closure")))
        == .rankTooLow("closure", pending: "adjourn"))
    #expect(
      room.refusal("B", .move(MotionDraft(kind: "adjourn")))
        == .rankTooLow("adjourn", pending: "adjourn"))
    #expect(room.refusal("B", .move(MotionDraft(kind: "suspend"))) == nil)
  }

  @Test func aMotionFallsWithTheTextThatItIsAbout() throws {
    var room = try Room()
    try room.introduce()
    try room.introduce("L.2", by: "B")
    try room.member("C", .move(MotionDraft(kind: "no-action", about: "L.1")))
    try room.member("A", .withdraw("L.1"))
    #expect(room.chairRefusal(.carryMotionWithoutVote(number: 1)) == .notPending("L.1"))
    #expect(try room.vote("L.2", 2, 1) == .adopted)
  }

  @Test func noMotionIsPutWhileTheMeetingIsNotOpen() throws {
    var room = try Room()
    try room.member("A", .move(MotionDraft(kind: "closure")))
    try room.chair(.suspendMeeting)
    #expect(room.chairRefusal(.carryMotionWithoutVote(number: 1)) == .meetingNotOpen)
    #expect(room.refusal("B", .secondMotion(number: 1)) == .meetingNotOpen)
    #expect(room.refusal("B", .speakOnMotion(number: 1, .against)) == .meetingNotOpen)
    #expect(room.refusal("B", .move(MotionDraft(kind: "record"))) == .meetingNotOpen)
  }

  @Test func aMotionOnTheMeetingDoesNotOutliveIt() throws {
    var room = try Room()
    try room.introduce()
    try room.member("A", .move(MotionDraft(kind: "suspend")))
    try room.nextMeeting()
    #expect(room.meeting.pendingMotions.isEmpty)
    #expect(try room.vote(2, 1) == .adopted)
  }
}
