import PlenaryModel
import Testing

@testable import Procedure

@Suite struct OrderOfProposalsTests {
  private func room() throws -> Room {
    var room = try Room()
    try room.introduce("L.1") { $0.question = "q" }
    try room.introduce("L.2", by: "B") { $0.question = "q" }
    try room.introduce("L.3", by: "C") { $0.question = "other" }
    return room
  }

  @Test func proposalsOnOneQuestionAreVotedOnInTheOrderOfSubmission() throws {
    var room = try room()
    #expect(
      room.chairRefusal(.openVoting(on: .proposal("L.2"), by: nil)) == .earlierProposalFirst("L.1"))
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.3"), by: nil)) == nil)
    try room.vote("L.1", 1, 2)
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.2"), by: nil)) == nil)
  }

  @Test func theBodyMayGiveOneOfThemPriority() throws {
    var room = try room()
    try room.carry("priority", "L.2")
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.2"), by: nil)) == nil)
    #expect(
      room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == .earlierProposalFirst("L.2"))
  }

  @Test func theBodyMayDecideNotToVoteOnTheNext() throws {
    var room = try room()
    try room.vote("L.1", 2, 1)
    try room.carry("not-put", "L.2")
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.2"), by: nil)) == .notPending("L.2"))
  }
}
