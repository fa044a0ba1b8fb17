import PlenaryModel
import Testing

@testable import Procedure

@Suite struct RightOfReplyTests {
  @Test func aDelegationRepliesTwiceAndTheSecondTimeForLess() throws {
    var room = try Room()
    #expect(try room.member("A", .requestReply) == [.replyGranted(to: "A", seconds: 600)])
    #expect(try room.member("A", .requestReply) == [.replyGranted(to: "A", seconds: 300)])
    #expect(room.refusal("A", .requestReply) == .repliesUsed(2))
    #expect(room.refusal("B", .requestReply) == nil)
    try room.chair(.takeUpItem("68", title: "Human rights"))
    #expect(room.refusal("A", .requestReply) == nil)
  }

  @Test func aClosedListDoesNotExcludeReplies() throws {
    var room = try Room()
    try room.chair(.closeSpeakersList)
    #expect(room.refusal("A", .requestReply) == nil)
  }

  @Test func aReplyWaitsForTheEndOfTheList() throws {
    var room = try Room()
    try room.member("A", .requestReply)
    try room.member("B", .requestFloor)
    #expect(room.meeting.nextSpeaker == "B")
    #expect(room.meeting.floor.replying == [GrantedReply(member: "A", seconds: 600)])
    try room.chair(.callSpeaker("B"))
    try room.chair(.endSpeech)
    #expect(room.meeting.nextSpeaker == "A")
    #expect(try room.chair(.callSpeaker("A")) == [.replierCalled("A")])
    #expect(room.chairRefusal(.callSpeaker("A")) == .somebodySpeaking("A"))
    try room.chair(.endSpeech)
    #expect(room.meeting.floor.replying == [] && room.meeting.nextSpeaker == nil)
    #expect(room.chairRefusal(.callSpeaker("A")) == .notOnList("A"))
    // It is no statement, and takes no time from those who are on the list.
    #expect(room.meeting.floor.heard.keys.sorted() == ["B"])
  }

  @Test func thePresidingOfficerMayCallAReplyBefore() throws {
    var room = try Room()
    try room.member("B", .requestFloor)
    try room.member("A", .requestFloor)
    try room.member("A", .requestReply)
    #expect(try room.chair(.callSpeaker("A")) == [.replierCalled("A")])
    #expect(room.meeting.floor.list == ["B", "A"])
  }

  @Test func aReplyHasTheTimeThatWasGranted() throws {
    var room = try Room()
    try room.chair(.limitSpeeches(seconds: 60))
    try room.member("A", .requestReply)
    try room.chair(.callSpeaker("A"))
    room.now = room.now.adding(seconds: 540)
    #expect(room.chairRefusal(.checkClock) == .withinTime(secondsLeft: 0))
    room.now = room.now.adding(seconds: 1)
    #expect(room.chairRefusal(.checkClock) == nil)
  }

  @Test func aReplyIsMadeWithoutACallWhereNoListIsKept() throws {
    var room = try Room()
    try room.member("A", .requestReply)
    try room.member("A", .speakToSubstance(words: ""))
    #expect(room.meeting.floor.replying == [] && room.meeting.floor.heard == [:])
  }

  @Test func aReplyIsGivenUp() throws {
    var room = try Room()
    try room.member("A", .requestReply)
    try room.member("A", .leaveList("A"))
    #expect(room.meeting.floor.replying == [])
    #expect(room.refusal("A", .leaveList("A")) == .notOnList("A"))
  }

  @Test func anObserverRepliesOnlyIfItHasThatRight() throws {
    let room = try Room()
    #expect(room.refusal("OBS", .requestReply) == .observerMayNot("OBS"))
    #expect(room.refusal("FULL", .requestReply) == nil)
  }

  @Test func thereIsNoReplyWhereTheRulesKnowNone() throws {
    let room = try Room { $0.speakers.replyRule = nil }
    #expect(room.refusal("A", .requestReply) == .noRightOfReply)
  }
}
