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
