import PlenaryModel
import Testing

@testable import Procedure

@Suite struct EligibilityTests {
  /// Owed, due for two years; whether the member votes.
  @Test(
    arguments: table(
      """
        0  100  votes
       99  100  votes
      100  100  does not
      101  100  does not
      """))
  func whoOwesAsMuchAsTwoYearsDuesHasNoVote(row: [String]) throws {
    var room = try Room()
    try room.give(
      .secretary, .recordArrears(of: "B", owed: Int(row[0])!, dueForTwoYears: Int(row[1])!))
    let refusal: OutOfOrder.Reason? = room.meeting.refusalToVote("B")
    #expect((refusal == nil) == (row[2] == "votes"), "\(row)")
  }

  @Test func theAssemblyMayLetAMemberInArrearsVoteUntilADay() throws {
    var room = try Room()
    try room.give(.secretary, .recordArrears(of: "B", owed: 100, dueForTwoYears: 100))
    try room.give(.secretary, .waiveArrears(of: "B", until: Assembly.day))
    #expect(room.meeting.refusalToVote("B") == nil)
    #expect(room.meeting.refusalToVote("B", on: Assembly.day.adding(days: 1)) != nil)
  }

  @Test func suspendedMembersAndObserversHaveNoVote() throws {
    var room = try Room()
    try room.give(.secretary, .suspendRights(of: "C"))
    #expect(room.meeting.refusalToVote("C") == .membershipSuspended("C"))
    #expect(room.meeting.refusalToVote("OBS") == .observerMayNot("OBS"))
    #expect(room.meeting.refusalToVote("PRK") == .notSeated("PRK"))
  }

  @Test func electorsArePresentAndHaveTheirVote() throws {
    var room = try Room(5)
    try room.give(.secretary, .recordArrears(of: "B", owed: 100, dueForTwoYears: 100))
    try room.give(.secretary, .suspendRights(of: "C"))
    try room.give(.secretary, .recordAttendance(of: "D", .absent))
    #expect(room.meeting.electors(on: Assembly.day) == ["A", "E"])
    try room.give(.secretary, .waiveArrears(of: "B", until: Assembly.day))
    #expect(room.meeting.electors(on: Assembly.day) == ["A", "B", "E"])
  }

  @Test func disputedCredentialsTakeNothingAway() throws {
    var room = try Room()
    try room.member("A", .challengeCredentials(of: "B"))
    #expect(room.meeting.refusalToVote("B") == nil)
  }
}

extension Meeting {
  fileprivate func refusalToVote(
    _ member: MemberID, on day: Day = Assembly.day
  ) -> OutOfOrder.Reason? {
    do {
      try mayVote(member, on: day)
      return nil
    } catch { return error.reason }
  }
}
