import PlenaryModel
import Testing

@testable import Procedure

@Suite struct TimeLimitTests {
  @Test func aSpeakerOverTimeIsCalledToOrder() throws {
    var room = try Room()
    try room.chair(.limitSpeeches(seconds: 300))
    try room.member("A", .requestFloor)
    try room.chair(.callSpeaker("A"))
    let began = room.now
    room.now = began.adding(seconds: 240)
    #expect(room.chairRefusal(.checkClock) == .withinTime(secondsLeft: 0))
    #expect(try room.give(.secretary, .endSpeech) == [.speechEnded("A", seconds: 300)])
    #expect(room.chairRefusal(.checkClock) == .nobodySpeaking)
  }

  @Test func theOverrunIsCountedFromTheLimit() throws {
    var room = try Room()
    try room.chair(.limitSpeeches(seconds: 300))
    try room.member("A", .requestFloor)
    try room.chair(.callSpeaker("A"))
    room.now = room.now.adding(seconds: 241)
    #expect(try room.chair(.checkClock) == [.speakerCalledToOrder("A", overrunSeconds: 1)])
  }

  @Test func aClockThatGoesBackHarmsNothing() throws {
    var room = try Room()
    try room.member("A", .requestFloor)
    try room.chair(.callSpeaker("A"))
    room.now = room.now.adding(seconds: -3600)
    #expect(room.chairRefusal(.checkClock) == .withinTime(secondsLeft: .max))
  }
}
