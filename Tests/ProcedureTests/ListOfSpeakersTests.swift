import PlenaryModel
import Testing

@testable import Procedure

@Suite struct ListOfSpeakersTests {
  @Test func speakersAreCalledInTheOrderOfTheirRequests() throws {
    var room = try Room()
    try room.member("B", .requestFloor)
    try room.member("A", .requestFloor)
    #expect(room.refusal("A", .requestFloor) == .alreadyOnList("A"))
    #expect(room.chairRefusal(.callSpeaker("A")) == .notNextSpeaker(next: "B"))
    #expect(room.chairRefusal(.callSpeaker("C")) == .notOnList("C"))
    #expect(room.refusal("A", .speakToSubstance(words: "")) == .notCalled(next: "B"))
    try room.chair(.callSpeaker("B"))
    #expect(room.chairRefusal(.callSpeaker("A")) == .somebodySpeaking("B"))
    #expect(room.refusal("B", .speakToSubstance(words: "")) == nil)
    #expect(room.refusal("A", .endSpeech) == .onlySecretary)
    try room.member("B", .endSpeech)
    #expect(room.chairRefusal(.callSpeaker("A")) == nil)
  }

  @Test func twoDelegationsMayExchangeTheirPlaces() throws {
    var room = try Room()
    try room.member("A", .requestFloor)
    try room.member("B", .requestFloor)
    try room.chair(.exchangePlaces("A", "B"))
    #expect(room.meeting.floor.list == ["B", "A"])
  }

  @Test func aDelegationLeavesTheListAndThePresidingOfficerTakesAnyoneOffIt() throws {
    var room = try Room()
    for member in ["A", "B", "C"] as [MemberID] {
      try room.member(member, .requestFloor(.inFavour))
    }
    #expect(room.refusal("A", .leaveList("B")) == .onlyPresidingOfficer)
    #expect(room.refusal(.secretary, .leaveList("B")) == .onlyPresidingOfficer)
    #expect(room.refusal("D", .leaveList("D")) == .notOnList("D"))
    try room.member("A", .leaveList("A"))
    try room.chair(.leaveList("B"))
    #expect(room.meeting.floor.list == ["C"] && room.meeting.floor.sides == ["C": .inFavour])
    #expect(room.refusal("A", .requestFloor) == nil)
  }

  @Test func aClosedListTakesNobodyMore() throws {
    var room = try Room()
    try room.chair(.closeSpeakersList)
    #expect(room.refusal("A", .requestFloor) == .listClosed)
    #expect(room.chairRefusal(.closeSpeakersList) == .listClosed)
    try room.chair(.reopenSpeakersList)
    #expect(room.refusal("A", .requestFloor) == nil)
    #expect(room.chairRefusal(.reopenSpeakersList) == .listOpen)
  }

  @Test func othersThanMembersSpeakOnlyWhereARightIsGiven() throws {
    var room = try Room { $0.speakers.concernedStateRule = "CONCERNED" }
    #expect(room.refusal("OBS", .requestFloor) == nil)
    #expect(room.refusal("PRK", .requestFloor) == .notSeated("PRK"))
    try room.introduce { $0.concerned = ["PRK"] }
    #expect(room.refusal("PRK", .requestFloor) == nil)
    #expect(room.refusal("SYR", .requestFloor) == .notSeated("SYR"))
    try room.member("A", .move(MotionDraft(kind: "invite", invitee: "SYR")))
    try room.chair(.carryMotionWithoutVote(number: 1))
    #expect(room.refusal("SYR", .requestFloor) == nil)
  }
}
