import PlenaryModel
import Testing

@testable import Procedure

@Suite struct DefinitionOfAmendmentTests {
  private func refusal(_ operations: AmendmentOperation..., whole: Bool = false) throws
    -> OutOfOrder.Reason?
  {
    var room = try Room()
    try room.introduce(text: text("Requests a report", "Decides to continue"))
    let draft = AmendmentDraft(
      id: "L.2", to: "L.1", sponsors: ["B"], operations: operations, replacesWhole: whole)
    return room.refusal("B", .amend(draft))
  }

  @Test func anAmendmentAddsToDeletesFromOrRevisesAPart() throws {
    #expect(try refusal(.append(operative("new", "words"))) == nil)
    #expect(try refusal(.delete("op1")) == nil)
    #expect(try refusal(.replaceWords("op1", old: "report", new: "study")) == nil)
  }

  @Test func whatTakesThePlaceOfTheWholeIsAProposalOfItsOwn() throws {
    #expect(try refusal(whole: true) == .notAnAmendment("L.2"))
    #expect(
      try refusal(.replace("op1", words: "a"), .replace("op2", words: "b"))
        == .notAnAmendment("L.2"))
    #expect(
      try refusal(.delete("op1"), .delete("op2"), .append(operative("new", "a")))
        == .notAnAmendment("L.2"))
  }

  @Test func anAmendmentFitsTheText() throws {
    #expect(
      try refusal(.delete("op9"))
        == .amendmentDoesNotFit(AmendmentDoesNotFit(paragraph: "op9", words: nil)))
    #expect(
      try refusal(.replaceWords("op1", old: "urges", new: "calls on"))
        == .amendmentDoesNotFit(AmendmentDoesNotFit(paragraph: "op1", words: "urges")))
  }

  @Test func aSubAmendmentChangesTheWordsThatTheAmendmentBrings() throws {
    var room = try Room()
    try room.introduce(text: text("one", "two"))
    try room.amend("L.2", .append(operative("op3", "three reports")))
    try room.amend("L.3", to: "L.2", .replaceWords("op3", old: "three", new: "four"))
    #expect(
      room.refusal(
        "C",
        .amend(
          AmendmentDraft(id: "L.4", to: "L.2", sponsors: [], operations: [.delete("op1")]))) != nil)
    try room.vote(on: .amendment("L.3"), 2, 1)
    try room.vote(on: .amendment("L.2"), 2, 1)
    #expect(room.meeting.proposal("L.1")?.text.operative.last?.words == "four reports")
  }
}
