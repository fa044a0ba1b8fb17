import PlenaryModel
import Testing

@testable import Procedure

@Suite struct ConsequencesOfMotionsTests {
  @Test func anAdjournedDebateIsNeitherContinuedNorBroughtToAVote() throws {
    var room = try Room()
    try room.introduce()
    try room.carry("no-action", "L.1")
    #expect(room.status == .noAction)
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == .notPending("L.1"))
  }

  @Test func aTiedMotionIsLostAndChangesNothing() throws {
    var room = try Room()
    try room.introduce()
    try room.member("B", .move(MotionDraft(kind: "no-action", about: "L.1")))
    try room.vote(on: .motion(number: 1), 2, 2)
    #expect(room.meeting.motion(1)?.status == .lost && room.status == .pending)
  }

  /// What has been decided is not undone by a motion that stops debate.
  @Test(arguments: ["no-action", "competence", "not-put", "divide", "important"] as [MotionKind])
  func aDecidedTextIsNotTouchedByAMotion(kind: MotionKind) throws {
    var room = try Room()
    try room.introduce()
    try room.vote(3, 1)
    #expect(room.refusal("B", .move(MotionDraft(kind: kind, about: "L.1"))) == .notPending("L.1"))
  }

  @Test func aCarriedMotionDoesWhatItsKindSays() throws {
    var room = try Room()
    try room.introduce()
    try room.carry("competence", "L.1")
    #expect(room.status == .notCompetent)
    room = try Room()
    try room.introduce()
    try room.carry("not-put", "L.1")
    #expect(room.status == .notPut)
    try room.carry("suspend")
    #expect(room.meeting.phase == .suspended)
    try room.chair(.resumeMeeting)
    try room.carry("closure")
    #expect(room.refusal("A", .requestFloor) == .listClosed)
    try room.carry("adjourn")
    #expect(room.meeting.phase == .adjourned)
  }

  @Test func aModeratedCaucusHasAsManySpeakersAsItsTimeAllows() throws {
    var room = try Room()
    try room.member("A", .move(MotionDraft(kind: "caucus", seconds: 900, secondsEach: 90)))
    #expect(
      try room.chair(.carryMotionWithoutVote(number: 1))
        == [.motionCarried(number: 1), .caucusBegun(seconds: 900, speakers: 10)])
  }

  @Test func aMotionFollowsTheTextThroughItsRevision() throws {
    var room = try Room()
    try room.introduce()
    try room.member("B", .move(MotionDraft(kind: "no-action", about: "L.1")))
    try room.member("A", .revise("L.1", as: "L.1/Rev.1", nil))
    try room.chair(.carryMotionWithoutVote(number: 1))
    #expect(room.meeting.proposal("L.1/Rev.1")?.status == .noAction)
  }
}
