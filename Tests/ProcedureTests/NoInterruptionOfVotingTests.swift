import PlenaryModel
import Testing

@testable import Procedure

@Suite struct NoInterruptionOfVotingTests {
  @Test func nothingButAPointOnTheVotingInterruptsIt() throws {
    var room = try Room()
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    for order: Order in [
      .requestFloor, .move(MotionDraft(kind: "suspend")), .speakToSubstance(words: ""),
      .raisePointOfOrder(onConductOfVoting: false, words: ""), .explainVote(on: "L.1"),
      .requestMethod(.rollCall), .requestDivision(of: "L.1", parts: []), .withdraw("L.1"),
      .amend(AmendmentDraft(id: "L.2", to: "L.1", sponsors: [])),
      .introduce(ProposalDraft(id: "L.3", title: "", sponsors: [])),
    ] {
      #expect(room.refusal("A", order) != nil, "\(order)")
    }
    for order: Order in [
      .suspendMeeting, .adjournMeeting, .takeUpItem("1", title: ""), .waive("NOTICE", reason: ""),
      .openVoting(on: .proposal("L.1"), by: nil), .limitSpeeches(seconds: 60),
    ] {
      #expect(room.chairRefusal(order) == .votingInProgress, "\(order)")
    }
    #expect(room.refusal("A", .raisePointOfOrder(onConductOfVoting: true, words: "")) == nil)
  }

  @Test func betweenTheVotesOfOneActionOnlyTheNextVoteOrAPauseIsInOrder() throws {
    var room = try Room()
    try room.introduce()
    try room.introduce("L.9", by: "C")
    try room.amend("L.2")
    try room.vote(on: .amendment("L.2"), 1, 2)
    #expect(room.refusal("A", .requestFloor) == .actionUnderWay("L.1"))
    #expect(room.refusal("A", .withdraw("L.1")) == .withdrawalTooLate("L.1", amended: false))
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.9"), by: nil)) == .votingInProgress)
    #expect(room.chairRefusal(.suspendMeeting) == nil)
    #expect(try room.vote(2, 1) == .adopted)
    #expect(room.refusal("A", .requestFloor) == nil)
  }

  @Test func theActionEndsWithAdoptionWithoutAVote() throws {
    var room = try Room()
    try room.introduce()
    try room.amend("L.2")
    try room.vote(on: .amendment("L.2"), 1, 2)
    try room.chair(.proposeAdoptionWithoutVote(of: "L.1"))
    try room.chair(.adoptWithoutVote("L.1"))
    #expect(room.meeting.action == nil)
  }
}
