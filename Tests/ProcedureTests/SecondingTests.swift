import PlenaryModel
import Testing

@testable import Procedure

@Suite struct SecondingTests {
  @Test func aMotionThatNeedsASecondWaitsForIt() throws {
    var room = try Room {
      for index in $0.motions.table.indices { $0.motions.table[index].needsSecond = true }
    }
    try room.member("A", .move(MotionDraft(kind: "suspend")))
    #expect(room.chairRefusal(.carryMotionWithoutVote(number: 1)) == .secondNeeded)
    #expect(room.refusal("A", .secondMotion(number: 1)) == .ownMotion)
    try room.member("B", .secondMotion(number: 1))
    #expect(room.chairRefusal(.carryMotionWithoutVote(number: 1)) == nil)
  }

  @Test func inTheUnitedNationsNothingNeedsOne() throws {
    var room = try Room()
    try room.member("A", .move(MotionDraft(kind: "suspend")))
    #expect(room.chairRefusal(.carryMotionWithoutVote(number: 1)) == nil)
    try room.introduce()
    #expect(room.refusal("A", .secondProposal("L.1")) == .ownMotion)
    #expect(room.refusal("B", .secondProposal("L.1")) == nil)
  }
}
