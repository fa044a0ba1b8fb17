import PlenaryModel
import Testing

@testable import Procedure

@Suite struct ReconsiderationTests {
  @Test func aDecidedTextIsPutAgainOnlyAfterReconsideration() throws {
    var room = try Room()
    try room.introduce()
    try room.vote(1, 2)
    #expect(
      room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == .reconsiderationNeeded("L.1")
    )
    try room.member("B", .move(MotionDraft(kind: "reconsider", about: "L.1")))
    #expect(try room.vote(on: .motion(number: 1), 2, 1) == .adopted)
    #expect(room.status == .pending)
    #expect(try room.vote(3, 1) == .adopted)
    #expect(room.meeting.results.count == 3)
  }

  @Test func twoThirdsAreNeeded() throws {
    var room = try Room()
    try room.introduce()
    try room.vote(2, 1)
    try room.member("B", .move(MotionDraft(kind: "reconsider", about: "L.1")))
    #expect(try room.vote(on: .motion(number: 1), 3, 2) == .rejected)
    #expect(room.status == .decided(.adopted))
  }

  @Test func whatIsStillPendingOrWithdrawnIsNotReconsidered() throws {
    var room = try Room()
    try room.introduce()
    let motion = Order.move(MotionDraft(kind: "reconsider", about: "L.1"))
    #expect(room.refusal("B", motion) == .notDecided("L.1"))
    try room.member("A", .withdraw("L.1"))
    #expect(room.refusal("B", motion) == .notDecided("L.1"))
  }

  @Test func aTextOnWhichNoActionWasTakenMayBeReconsidered() throws {
    var room = try Room()
    try room.introduce()
    try room.carry("no-action", "L.1")
    try room.carry("reconsider", "L.1")
    #expect(try room.vote(2, 1) == .adopted)
  }

  @Test func whatWasLostInPartsComesBackWithTheText() throws {
    var room = try Room()
    try room.introduce(text: text("one", "two"))
    try room.member("B", .requestDivision(of: "L.1", parts: [["op1"], ["op2"]]))
    try room.vote(on: .part(of: "L.1", number: 1), 1, 2)
    try room.vote(on: .part(of: "L.1", number: 2), 2, 1)
    try room.vote(2, 1)
    try room.carry("reconsider", "L.1")
    #expect(room.meeting.proposal("L.1")?.text.operative.count == 2)
    #expect(room.meeting.proposal("L.1")?.nextPart == 1)
  }

  @Test func anObjectionIsAskedForAnew() throws {
    var room = try Room()
    try room.introduce()
    try room.chair(.proposeAdoptionWithoutVote(of: "L.1"))
    try room.chair(.adoptWithoutVote("L.1"))
    try room.carry("reconsider", "L.1")
    #expect(room.chairRefusal(.adoptWithoutVote("L.1")) == .notProposedForAdoption)
  }

  @Test func onlyTheSideThatPrevailedMayMoveItWhereTheRulesSaySo() throws {
    var room = try Room {
      for index in $0.motions.table.indices where $0.motions.table[index].kind == "reconsider" {
        $0.motions.table[index].moverOnPrevailingSide = true
      }
    }
    try room.introduce()
    try room.vote(2, 1, 1)
    let motion = Order.move(MotionDraft(kind: "reconsider", about: "L.1"))
    #expect(room.refusal("A", motion) == nil)
    #expect(room.refusal("C", motion) == .notOnPrevailingSide)
    #expect(room.refusal("D", motion) == .notOnPrevailingSide)
    #expect(room.refusal("E", motion) == .notOnPrevailingSide)
  }
}
