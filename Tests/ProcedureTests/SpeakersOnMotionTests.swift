import PlenaryModel
import Testing

@testable import Procedure

@Suite struct SpeakersOnMotionTests {
  @Test func theMoverAndTwoOnEachSideSpeak() throws {
    var room = try Room(8)
    try room.introduce()
    try room.member("A", .move(MotionDraft(kind: "no-action", about: "L.1")))
    try room.member("A", .speakOnMotion(number: 1, .inFavour))
    for member in ["B", "C"] as [MemberID] {
      try room.member(member, .speakOnMotion(number: 1, .inFavour))
    }
    for member in ["D", "E"] as [MemberID] {
      try room.member(member, .speakOnMotion(number: 1, .against))
    }
    for side in Side.allCases {
      #expect(
        room.refusal("F", .speakOnMotion(number: 1, side))
          == .speakersOnMotionUsed(side, allowed: 2))
    }
  }

  @Test func nobodySpeaksTwice() throws {
    var room = try Room(8)
    try room.introduce()
    try room.member("A", .move(MotionDraft(kind: "no-action", about: "L.1")))
    try room.member("B", .speakOnMotion(number: 1, .inFavour))
    for side in Side.allCases {
      #expect(room.refusal("B", .speakOnMotion(number: 1, side)) == .spokenOnMotion("B"))
    }
  }

  @Test func theMoverSpeaksBesidesTheOthersOnlyOnce() throws {
    var room = try Room(8)
    try room.introduce()
    try room.member("A", .move(MotionDraft(kind: "no-action", about: "L.1")))
    for member in ["A", "B", "C"] as [MemberID] {
      try room.member(member, .speakOnMotion(number: 1, .inFavour))
    }
    #expect(
      room.refusal("A", .speakOnMotion(number: 1, .inFavour)) == .spokenOnMotion("A"))
  }

  @Test func someMotionsAreNotDebated() throws {
    var room = try Room()
    try room.member("A", .move(MotionDraft(kind: "suspend")))
    #expect(
      room.refusal("A", .speakOnMotion(number: 1, .inFavour)) == .motionNotDebatable("suspend"))
    try room.member("B", .move(MotionDraft(kind: "closure")))
    #expect(
      room.refusal("B", .speakOnMotion(number: 2, .inFavour))
        == .speakersOnMotionUsed(.inFavour, allowed: 0))
    #expect(room.refusal("C", .speakOnMotion(number: 2, .against)) == nil)
  }
}
