import PlenaryModel
import Testing

@testable import Procedure

@Suite struct WaiverOfRulesTests {
  @Test func theWaiverOfTheQuorumToOpenLastsForTheSession() throws {
    var room = Room(
      closed: Assembly.rules(193) {
        $0.quorum.toOpen = Quorum(fraction: Fraction(1, 3)!, strict: false)
      })
    try room.give(.secretary, .countPresent(10))
    #expect(room.chairRefusal(.openMeeting) == .noQuorumToOpen(present: 10, required: 65))
    try room.chair(.waive("OPENING", reason: "agreed at the start of the session"))
    try room.chair(.openMeeting)
    try room.chair(.adjournMeeting)
    try room.give(.secretary, .countPresent(10))
    #expect(room.chairRefusal(.openMeeting) == nil)
  }

  @Test func otherWaiversEndWithTheMeeting() throws {
    var room = try Room()
    try room.chair(.waive("NOTICE", reason: "nobody objects"))
    try room.introduce { $0.circulated = Moment(Assembly.day, hour: 9, minute: 0) }
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == nil)
    try room.chair(.adjournMeeting)
    try room.chair(.openMeeting)
    #expect(
      room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil))
        == .notCirculated("L.1", earliest: Assembly.day.adding(days: 1)))
  }
}
