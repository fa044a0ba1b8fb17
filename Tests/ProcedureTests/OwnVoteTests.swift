import PlenaryModel
import Testing

@testable import Procedure

@Suite struct OwnVoteTests {
  @Test func nobodyCastsTheVoteOfAnother() throws {
    var room = try Room()
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    #expect(
      room.refusal("A", .castVote(of: "B", .inFavour)) == .notOwnVote(actor: "A", of: "B"))
    #expect(room.refusal("A", .castVote(of: "A", .inFavour)) == nil)
    #expect(room.refusal(.secretary, .castVote(of: "B", .inFavour)) == nil)
  }

  @Test func aVoteCastAgainReplacesTheFirst() throws {
    var room = try Room()
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    try room.member("A", .castVote(of: "A", .inFavour))
    try room.member("A", .castVote(of: "A", .against))
    let voting = try #require(room.meeting.voting)
    #expect(room.meeting.tally(of: voting).words == "0-1-0")
    #expect(voting.castCount == 1)
  }
}
