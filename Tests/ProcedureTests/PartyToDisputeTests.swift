import PlenaryModel
import Testing

@testable import Procedure

@Suite struct PartyToDisputeTests {
  @Test func aPartyThatVotesIsWarnedAndItsVoteCounts() throws {
    var room = try Room { $0.eligibility.partyToDisputeRule = "PARTY" }
    try room.introduce { $0.partiesToDispute = ["B"] }
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    #expect(
      try room.member("B", .castVote(of: "B", .against))
        == [.warningGiven("PARTY", about: "L.1", member: "B"), .voteCast(of: "B", .against)])
    #expect(
      try room.member("B", .castVote(of: "B", .abstaining)) == [.voteCast(of: "B", .abstaining)])
    #expect(try room.member("A", .castVote(of: "A", .against)) == [.voteCast(of: "A", .against)])
  }
}
