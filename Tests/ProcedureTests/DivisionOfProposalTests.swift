import PlenaryModel
import Testing

@testable import Procedure

@Suite struct DivisionOfProposalTests {
  private func room(_ objection: DivisionProvision.Objection = .vote) throws -> Room {
    var room = try Room { $0.division?.objection = objection }
    try room.introduce(text: text("one", "two"))
    try room.member("B", .requestDivision(of: "L.1", parts: [["op1"], ["op2"]]))
    return room
  }

  private func vote(_ room: inout Room, _ number: Int, keep: Bool) throws {
    try room.vote(on: .part(of: "L.1", number: number), keep ? 2 : 1, keep ? 1 : 2)
  }

  @Test func partsAreVotedOnOneByOneAndThenTheWhole() throws {
    var room = try room()
    #expect(
      room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == .partsFirst(number: 1))
    #expect(
      room.chairRefusal(.openVoting(on: .part(of: "L.1", number: 2), by: nil))
        == .partsFirst(number: 1))
    try vote(&room, 1, keep: false)
    try vote(&room, 2, keep: true)
    #expect(room.meeting.proposal("L.1")?.text.operative.map(\.id) == ["op2"])
    #expect(try room.vote(2, 1) == .adopted)
  }

  @Test func whenAllOperativePartsAreVotedDownTheTextIsRejected() throws {
    var room = try room()
    try vote(&room, 1, keep: false)
    try vote(&room, 2, keep: false)
    #expect(room.status == .decided(.rejected))
    #expect(room.meeting.action == nil)
  }

  @Test func aPreambleAloneIsNoText() throws {
    var room = try Room()
    let preamble = Paragraph(id: "pp1", part: .preambular, words: "Recalling")
    try room.introduce(text: ProposalText([preamble] + text("one", "two").paragraphs))
    try room.member("B", .requestDivision(of: "L.1", parts: [["op1"], ["op2"], ["pp1"]]))
    try vote(&room, 1, keep: false)
    try vote(&room, 2, keep: false)
    try vote(&room, 3, keep: true)
    #expect(room.status == .decided(.rejected))
  }

  @Test func anObjectionHasTheMotionForDivisionPutToTheVote() throws {
    var room = try room()
    try room.member("C", .objectToDivision(of: "L.1"))
    #expect(
      room.chairRefusal(.openVoting(on: .part(of: "L.1", number: 1), by: nil))
        == .divisionPending("L.1"))
    #expect(room.refusal("D", .objectToDivision(of: "L.1")) == .divisionPending("L.1"))
    try room.vote(on: .motion(number: 1), 1, 2)
    #expect(room.refusal("B", .requestDivision(of: "L.1", parts: [["op1"]])) != nil)
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == nil)
  }

  @Test func aMotionForDivisionThatIsWithdrawnLeavesTheTextUndivided() throws {
    var room = try room(.always)
    try room.member("B", .withdrawMotion(number: 1))
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == nil)
  }

  @Test func inTheCouncilTheMoversObjectionEndsTheMatter() throws {
    var room = try room(.moverEndsMatter)
    #expect(room.refusal("C", .objectToDivision(of: "L.1")) == .notSponsor("L.1"))
    try room.member("A", .objectToDivision(of: "L.1"))
    #expect(
      room.chairRefusal(.openVoting(on: .part(of: "L.1", number: 1), by: nil)) == .moverObjects)
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == nil)
  }

  @Test func amendmentsComeBeforeParts() throws {
    var room = try room()
    try room.amend("L.2", .append(operative("op3", "three")))
    #expect(
      room.chairRefusal(.openVoting(on: .part(of: "L.1", number: 1), by: nil))
        == .amendmentsFirst(["L.2"]))
    try room.vote(on: .amendment("L.2"), 2, 1)
    #expect(room.chairRefusal(.openVoting(on: .part(of: "L.1", number: 1), by: nil)) == nil)
  }

  @Test func aPartIsMadeOfParagraphsThatExist() throws {
    let room = try room()
    #expect(
      room.refusal("B", .requestDivision(of: "L.1", parts: [["op1"], ["op7"]]))
        == .noSuchPart(number: 2))
  }
}
