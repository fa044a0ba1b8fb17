import PlenaryModel
import Testing

@testable import Procedure

@Suite struct PointsOfOrderTests {
  @Test func aPointOfOrderIsRuledOnBeforeAnythingElse() throws {
    var room = try Room()
    try room.introduce()
    try room.member("B", .requestFloor)
    try room.member("B", .raisePointOfOrder(onConductOfVoting: false, words: ""))
    #expect(room.chairRefusal(.callSpeaker("B")) == .pointOfOrderPending)
    #expect(
      room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == .pointOfOrderPending)
    #expect(
      room.refusal("C", .raisePointOfOrder(onConductOfVoting: false, words: ""))
        == .pointOfOrderPending)
    #expect(room.chairRefusal(.adjournMeeting) == .pointOfOrderPending)
    try room.chair(.rule(words: "not well taken"))
    #expect(room.chairRefusal(.callSpeaker("B")) == nil)
    #expect(room.chairRefusal(.rule(words: "again")) == .noPointOfOrder)
  }

  @Test func whoRaisesItDoesNotSpeakOnTheSubstance() throws {
    var room = try Room()
    try room.member("B", .raisePointOfOrder(onConductOfVoting: false, words: ""))
    #expect(room.refusal("B", .speakToSubstance(words: "")) == .pointOfOrderIsNotSubstance)
    try room.chair(.rule(words: ""))
    #expect(room.refusal("B", .speakToSubstance(words: "")) == nil)
  }

  @Test func anObserverRaisesOneOnlyIfItHasThatRight() throws {
    let room = try Room()
    let point = Order.raisePointOfOrder(onConductOfVoting: false, words: "")
    #expect(room.refusal("OBS", point) == .observerMayNot("OBS"))
    #expect(room.refusal("FULL", point) == nil)
  }

  @Test func aResultIsNotAnnouncedBeforeThePointOnItsConductIsRuledOn() throws {
    var room = try Room()
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    try room.member("B", .raisePointOfOrder(onConductOfVoting: true, words: ""))
    #expect(room.chairRefusal(.announceResult) == .pointOfOrderPending)
    try room.chair(.rule(words: ""))
    #expect(room.chairRefusal(.announceResult) == nil)
  }
}
