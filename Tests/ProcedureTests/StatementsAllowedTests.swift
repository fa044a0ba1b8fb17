import PlenaryModel
import Testing

@testable import Procedure

@Suite struct StatementsAllowedTests {
  private func room(_ arrangement: ListArrangement) throws -> Room {
    var room = try Room(5, groups: ["north": ["A", "B", "C"], "south": ["D"]])
    try room.chair(.arrangeList(arrangement))
    return room
  }

  private func speak(_ member: MemberID, in room: inout Room) throws {
    try room.member(member, .requestFloor)
    try room.chair(.callSpeaker(member))
    try room.member(member, .endSpeech)
  }

  @Test func aDelegationSpeaksSoOftenAndNoMore() throws {
    var room = try room(ListArrangement(perDelegation: 2))
    try speak("A", in: &room)
    try speak("A", in: &room)
    #expect(room.refusal("A", .requestFloor) == .statementsUsed("A", allowed: 2))
    #expect(
      room.refusal("A", .speakToSubstance(words: "")) == .statementsUsed("A", allowed: 2))
    #expect(room.refusal("B", .requestFloor) == nil)
    #expect(room.refusal("A", .requestReply) == nil)
    try room.chair(.takeUpItem("69", title: ""))
    #expect(room.refusal("A", .requestFloor) == nil)
  }

  @Test func aStatementCountsWhenItsSpeakerIsCalled() throws {
    var room = try room(ListArrangement(perDelegation: 1))
    try room.member("A", .requestFloor)
    #expect(room.refusal("A", .requestFloor) == .alreadyOnList("A"))
    try room.chair(.callSpeaker("A"))
    #expect(room.refusal("A", .requestFloor) == .statementsUsed("A", allowed: 1))
    #expect(room.refusal("A", .speakToSubstance(words: "")) == nil)
  }

  @Test func aStatementWithoutAListCountsToo() throws {
    var room = try room(ListArrangement(perDelegation: 1))
    try room.member("A", .speakToSubstance(words: ""))
    #expect(
      room.refusal("A", .speakToSubstance(words: "")) == .statementsUsed("A", allowed: 1))
  }

  @Test func aGroupSharesItsStatements() throws {
    var room = try room(ListArrangement(perGroup: 2, groups: ["north", "south"]))
    try speak("A", in: &room)
    try room.member("B", .requestFloor)
    #expect(room.refusal("C", .requestFloor) == .groupStatementsUsed("north", allowed: 2))
    #expect(room.refusal("D", .requestFloor) == nil)
    #expect(room.refusal("E", .requestFloor) == nil, "it belongs to no group that counts")
    try room.member("B", .leaveList("B"))
    #expect(room.refusal("C", .requestFloor) == nil)
    #expect(room.meeting.heard(of: "north") == Heard(statements: 1, seconds: 60))
    #expect(room.meeting.heard(of: "south") == Heard())
  }

  @Test func whoseStatementsAreUsedIsPassedOver() throws {
    var room = try room(ListArrangement())
    for member in ["A", "B", "D"] as [MemberID] { try room.member(member, .requestFloor) }
    try room.chair(.arrangeList(ListArrangement(perGroup: 1, groups: ["north"])))
    #expect(room.meeting.speakersInOrder == ["A", "D"])
    try room.chair(.callSpeaker("A"))
    try room.chair(.endSpeech)
    #expect(room.meeting.nextSpeaker == "D")
    #expect(
      room.chairRefusal(.callSpeaker("B")) == .groupStatementsUsed("north", allowed: 1))
    try room.chair(.callSpeaker("D"))
  }

  @Test(
    arguments: [
      (ListArrangement(perDelegation: 0), .tooFew(.statements, 0, least: 1)),
      (ListArrangement(perGroup: 0, groups: ["north"]), .tooFew(.statements, 0, least: 1)),
      (ListArrangement(perGroup: 1), .groupsMissing),
      (ListArrangement(perGroup: 1, groups: ["west"]), .noSuchGroup("west")),
      (ListArrangement(perDelegation: 1, perGroup: 1, groups: ["north"]), nil),
    ] as [(ListArrangement, OutOfOrder.Reason?)])
  func anArrangementSaysSomething(arrangement: ListArrangement, refusal: OutOfOrder.Reason?) throws
  {
    let room = try room(ListArrangement())
    #expect(room.chairRefusal(.arrangeList(arrangement)) == refusal)
  }
}
