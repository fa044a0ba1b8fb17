import PlenaryModel
import Testing

@testable import Procedure

@Suite struct OrderOfAmendmentsTests {
  private func room(_ order: AmendmentsProvision.Order = .furthestRemoved) throws -> Room {
    var room = try Room { $0.amendments.order = order }
    try room.introduce(text: text("one", "two", "three"))
    try room.amend("near", .append(operative("op4", "four")))
    try room.amend("far", .replace("op1", words: "something else altogether"))
    try room.amend("words", .replaceWords("op2", old: "two", new: "two hundred"))
    return room
  }

  @Test func theFurthestRemovedIsVotedOnFirstWhateverTheOrderOfFiling() throws {
    let room = try room()
    #expect(room.meeting.pendingAmendments(to: "L.1").map(\.id) == ["far", "words", "near"])
    #expect(
      room.chairRefusal(.openVoting(on: .amendment("near"), by: nil))
        == .amendmentOutOfTurn(next: "far"))
    #expect(
      room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil))
        == .amendmentsFirst(["far", "words", "near"]))
  }

  @Test func inTheCouncilAdditionsAndDeletionsComeFirst() throws {
    let room = try room(.additionsAndDeletionsFirst)
    #expect(room.meeting.pendingAmendments(to: "L.1").map(\.id) == ["near", "far", "words"])
  }

  @Test func aSubAmendmentComesBeforeWhatItAmends() throws {
    var room = try room()
    try room.amend("sub", to: "far", .replaceWords("op1", old: "else", new: "more"))
    #expect(room.meeting.nextAmendment(to: "L.1")?.id == "sub")
  }

  @Test func thePresidingOfficerFixesAnotherOrderThatNamesAll() throws {
    var room = try room()
    #expect(room.chairRefusal(.fixOrder(ofAmendments: ["near"], reason: "")) == .orderIncomplete)
    try room.chair(.fixOrder(ofAmendments: ["near", "words", "far"], reason: "substance"))
    #expect(room.meeting.nextAmendment(to: "L.1")?.id == "near")
  }

  @Test func anOrderFixedForOneTextLeavesThatOfAnotherAsItWas() throws {
    var room = try room()
    try room.chair(.fixOrder(ofAmendments: ["near", "words", "far"], reason: "substance"))
    try room.introduce("L.9", by: "C")
    try room.amend("other", to: "L.9")
    try room.chair(.fixOrder(ofAmendments: ["other"], reason: ""))
    #expect(room.meeting.pendingAmendments(to: "L.1").map(\.id) == ["near", "words", "far"])
  }

  @Test func aSubAmendmentFallsWithWhatItAmends() throws {
    var room = try room()
    try room.amend("sub", to: "far", .replaceWords("op1", old: "else", new: "more"))
    try room.member("B", .withdraw("far"))
    #expect(room.chairRefusal(.openVoting(on: .amendment("sub"), by: nil)) == .notPending("far"))
    try room.vote(on: .amendment("words"), 2, 1)
    try room.vote(on: .amendment("near"), 2, 1)
    #expect(try room.vote(2, 1) == .adopted)
    #expect(room.chairRefusal(.openVoting(on: .amendment("sub"), by: nil)) != nil)
  }
}
