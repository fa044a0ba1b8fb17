import PlenaryModel
import Testing

@testable import Procedure

@Suite struct StatementOfCostTests {
  @Test func aTextThatCostsMoneyWaitsForTheStatement() throws {
    var room = try Room()
    try room.introduce { $0.costsMoney = true }
    let earliest = room.now.adding(hours: 48)
    #expect(
      room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil))
        == .costStatementMissing("L.1", earliest: earliest))
    try room.give(.secretary, .stateCost(of: "L.1"))
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == nil)
  }

  @Test func aTextThatCostsNothingWaitsForNone() throws {
    var room = try Room()
    try room.introduce()
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == nil)
  }
}
