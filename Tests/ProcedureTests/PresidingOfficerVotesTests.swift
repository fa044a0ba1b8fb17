import PlenaryModel
import Testing

@testable import Procedure

@Suite struct PresidingOfficerVotesTests {
  private func room(_ vote: PresidingProvision.Vote) throws -> Room {
    var room = try Room { $0.presiding.vote = vote }
    try room.give(.secretary, .handOverChair(to: "E"))
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    return room
  }

  @Test func whoPresidesInTheAssemblyDoesNotVoteAndTheDelegationDoes() throws {
    let room = try room(.never)
    #expect(room.chairRefusal(.castVote(of: "E", .inFavour)) == .presidingOfficerDoesNotVote)
    #expect(room.refusal("E", .castVote(of: "E", .inFavour)) == nil)
  }

  @Test func whoPresidesVotesAsAMemberInItsOwnNameOnly() throws {
    let room = try room(.asMember)
    #expect(room.chairRefusal(.castVote(of: "E", .inFavour)) == nil)
    #expect(
      room.chairRefusal(.castVote(of: "A", .inFavour)) == .notOwnVote(actor: "the chair", of: "A"))
  }

  @Test func aVoteThatChangesNothingIsNotCastFromTheChair() throws {
    var room = try room(.whenDecisive)
    try room.cast(2, 0)
    #expect(room.chairRefusal(.castVote(of: "E", .against)) == .presidingVoteNotDecisive)
  }

  @Test func aVoteThatMakesATieIsCastFromTheChair() throws {
    var room = try room(.whenDecisive)
    try room.cast(2, 1)
    #expect(room.chairRefusal(.castVote(of: "E", .inFavour)) == .presidingVoteNotDecisive)
    #expect(room.chairRefusal(.castVote(of: "E", .against)) == nil)
  }

  @Test func theDelegationOfTheChairIsBoundByTheSameCondition() throws {
    var room = try room(.whenDecisive)
    try room.cast(2, 0)
    #expect(room.refusal("E", .castVote(of: "E", .against)) == .presidingVoteNotDecisive)
    #expect(room.refusal(.secretary, .castVote(of: "E", .against)) == .presidingVoteNotDecisive)
    #expect(room.refusal("D", .castVote(of: "D", .against)) == nil)
  }
}
