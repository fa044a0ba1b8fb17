import PlenaryModel
import Testing

@testable import Procedure

@Suite struct RulesAmendmentTests {
  @Test func aChangeOfTheRulesWaitsForTheReportOfACommittee() throws {
    var room = try Room()
    try room.introduce { $0.amendsRules = true }
    #expect(
      room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil))
        == .committeeReportMissing("L.1"))
    try room.give(.secretary, .reportOnRulesAmendment("L.1"))
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == nil)
  }
}
