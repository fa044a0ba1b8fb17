import PlenaryModel
import Testing

@testable import Procedure

@Suite struct AppealTests {
  private func ruled(
    _ change: @escaping (inout RulesOfProcedure) -> Void = { _ in }
  ) throws -> Room {
    var room = try Room(6, change)
    try room.introduce()
    try room.chair(.ruleMatterProcedural("L.1"))
    return room
  }

  /// Question, in favour, against; whether the ruling stands.
  @Test(
    arguments: table(
      """
      overturn  3  2  falls
      overturn  3  3  stands
      overturn  2  3  stands
      overturn  0  0  stands
      sustain   3  2  stands
      sustain   3  3  stands
      sustain   2  3  falls
      """))
  func aTieLeavesTheRulingStanding(row: [String]) throws {
    let question = try #require(PointsProvision.Question(rawValue: row[0]))
    var room = try ruled {
      $0.points.appealQuestion = question
      if question == .sustain { $0.decisionRules["APPEAL"]?.equallyDivided = .sustained }
    }
    try room.member("B", .appeal)
    try room.vote(on: .appeal, Int(row[1])!, Int(row[2])!)
    #expect(room.meeting.proposal("L.1")?.isProcedural == (row[3] == "stands"), "\(row)")
    #expect(room.meeting.pointOfOrder == nil)
  }

  @Test func anAppealIsNotDebated() throws {
    var room = try ruled()
    #expect(room.refusal("C", .speakOnAppeal(.against)) == .appealNotDebatable)
    try room.member("B", .appeal)
    #expect(room.refusal("C", .appeal) == .rulingMissing)
  }

  @Test func anAppealMayNeedASecond() throws {
    var room = try ruled { $0.points.appealNeedsSecond = true }
    try room.member("B", .appeal)
    #expect(room.chairRefusal(.openVoting(on: .appeal, by: nil)) == .secondNeeded)
    #expect(room.refusal("B", .secondAppeal) == .ownMotion)
    try room.member("C", .secondAppeal)
    #expect(room.chairRefusal(.openVoting(on: .appeal, by: nil)) == nil)
  }

  @Test func withoutARulingThereIsNothingToAppealAgainst() throws {
    let room = try Room()
    #expect(room.refusal("A", .appeal) == .rulingMissing)
    #expect(room.chairRefusal(.openVoting(on: .appeal, by: nil)) == .rulingMissing)
  }

  @Test func aPendingAppealIsNotBuriedUnderAnotherRuling() throws {
    var room = try ruled()
    try room.member("B", .appeal)
    #expect(room.chairRefusal(.ruleMatterProcedural("L.1")) == .pointOfOrderPending)
  }

  @Test func anAppealDuringAVoteIsPutAtOnceAndTheVoteGoesOn() throws {
    var room = try Room(6)
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    try room.cast(2, 0)
    #expect(room.meeting.voting?.number == 0)
    try room.member("F", .raisePointOfOrder(onConductOfVoting: true, words: ""))
    try room.chair(.rule(words: ""))
    try room.member("F", .appeal)
    #expect(room.chairRefusal(.announceResult) == .pointOfOrderPending)
    try room.chair(.openVoting(on: .appeal, by: .recordedVote))
    // Once: put again, the appeal would take the place of the vote that it interrupts.
    #expect(room.chairRefusal(.openVoting(on: .appeal, by: nil)) == .votingInProgress)
    #expect(room.meeting.voting?.number == 1)
    try room.cast(1, 4)
    try room.chair(.announceResult)
    #expect(room.meeting.voting?.subject == .proposal("L.1"))
    #expect(room.meeting.voting?.number == 0)
    #expect(room.meeting.voting?.castCount == 2)
    try room.chair(.announceResult)
    #expect(room.meeting.results.last?.tally.words == "2-0-0")
    try room.introduce("L.2")
    try room.chair(.openVoting(on: .proposal("L.2"), by: nil))
    #expect(room.meeting.voting?.number == 2)
  }
}
