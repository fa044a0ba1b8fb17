import PlenaryModel
import Testing

@testable import Procedure

@Suite struct AdoptionWithoutVoteTests {
  @Test func aTextIsAdoptedWhenNobodyObjects() throws {
    var room = try Room()
    try room.introduce()
    #expect(room.chairRefusal(.adoptWithoutVote("L.1")) == .notProposedForAdoption)
    try room.chair(.proposeAdoptionWithoutVote(of: "L.1"))
    try room.chair(.adoptWithoutVote("L.1"))
    #expect(room.status == .adoptedWithoutVote)
    #expect(room.meeting.results.isEmpty)
  }

  @Test func aRequestForAVoteHasOneTaken() throws {
    var room = try Room()
    try room.introduce()
    try room.chair(.proposeAdoptionWithoutVote(of: "L.1"))
    try room.member("B", .requestVote(on: "L.1"))
    #expect(room.chairRefusal(.adoptWithoutVote("L.1")) == .voteRequested(by: "B"))
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == nil)
  }

  @Test func nothingIsAdoptedOverWhatCameUpAfterTheQuestion() throws {
    var room = try Room()
    try room.introduce()
    try room.chair(.proposeAdoptionWithoutVote(of: "L.1"))
    try room.amend("L.2")
    #expect(room.chairRefusal(.adoptWithoutVote("L.1")) == .amendmentsFirst(["L.2"]))
    try room.member("B", .withdraw("L.2"))
    try room.chair(.suspendMeeting)
    #expect(room.chairRefusal(.adoptWithoutVote("L.1")) == .meetingNotOpen)
    try room.chair(.resumeMeeting)
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    #expect(room.chairRefusal(.adoptWithoutVote("L.1")) == .votingInProgress)
  }
}
