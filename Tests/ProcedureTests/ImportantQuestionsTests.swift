import PlenaryModel
import Testing

@testable import Procedure

@Suite struct ImportantQuestionsTests {
  private func room() throws -> Room {
    try Room(10) {
      $0.majorities.important = MajorityProvision(by: "2/3", rule: "IMPORTANT")
      $0.majorities.importantHeads = ["budget"]
      $0.majorities.partsOfImportant = "PARTS"
    }
  }

  @Test func aQuestionUnderAListedHeadingNeedsTwoThirds() throws {
    var room = try room()
    try room.introduce { $0.heads = ["budget"] }
    #expect(try room.vote(5, 3) == .rejected)
  }

  @Test func theBodyMayDecideThatAQuestionIsImportantOrIsNot() throws {
    var room = try room()
    try room.introduce()
    try room.carry("important", "L.1")
    #expect(try room.vote(6, 3) == .adopted)
    try room.introduce("L.2") { $0.heads = ["budget"] }
    try room.carry("ordinary", "L.2")
    #expect(try room.vote("L.2", 5, 4) == .adopted)
  }

  @Test func itsAmendmentsAndPartsNeedTwoThirdsToo() throws {
    var room = try room()
    try room.introduce(text: text("one", "two")) { $0.heads = ["budget"] }
    try room.amend("L.2")
    try room.member("B", .requestDivision(of: "L.1", parts: [["op1"], ["op2"]]))
    #expect(
      room.meeting.majority(for: .amendment("L.2")) == MajorityProvision(by: "2/3", rule: "PARTS"))
    #expect(try room.vote(on: .amendment("L.2"), 5, 3) == .rejected)
    #expect(try room.vote(on: .part(of: "L.1", number: 1), 5, 3) == .rejected)
    #expect(room.meeting.proposal("L.1")?.text.operative.map(\.id) == ["op2"])
  }
}
