import PlenaryModel
import Testing

@testable import Procedure

@Suite struct NoticeTests {
  /// Circulated, put to the vote; whether it is in order. The rule speaks of days, not of hours.
  @Test(
    arguments: table(
      """
      2014-11-17T23:59:00-05:00  2014-11-18T09:00:00-05:00  yes
      2014-11-18T00:01:00-05:00  2014-11-18T18:00:00-05:00  no
      2014-11-18T09:00:00-05:00  2014-11-18T09:01:00-05:00  no
      2014-11-18T23:00:00-05:00  2014-11-19T00:01:00-05:00  yes
      """))
  func whatWasCirculatedTheDayBeforeMayBePut(row: [String]) throws {
    var room = try Room()
    try room.introduce { $0.circulated = Moment(row[0]) }
    room.now = try #require(Moment(row[1])).adding(seconds: -60)
    let refusal = room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil))
    #expect((refusal == nil) == (row[2] == "yes"), "\(row)")
  }

  @Test func anAmendmentFromTheFloorNeedsPermission() throws {
    var room = try Room()
    try room.introduce()
    try room.member("B", .amend(AmendmentDraft(id: "L.2", to: "L.1", sponsors: [], isOral: true)))
    #expect(
      room.chairRefusal(.openVoting(on: .amendment("L.2"), by: nil)) == .notPermitted("L.2"))
    try room.chair(.permitOralText("L.2"))
    #expect(room.chairRefusal(.openVoting(on: .amendment("L.2"), by: nil)) == nil)
  }

  @Test func theBodyMayWaiveTheRuleForTextsAndForAmendments() throws {
    var room = try Room()
    try room.introduce { $0.circulated = Moment(Assembly.day, hour: 9, minute: 0) }
    try room.member("B", .amend(AmendmentDraft(id: "L.2", to: "L.1", sponsors: [], isOral: true)))
    try room.chair(.waive("NOTICE", reason: "nobody objects"))
    #expect(room.chairRefusal(.openVoting(on: .amendment("L.2"), by: nil)) == nil)
  }
}
