import PlenaryModel
import Testing

@testable import Procedure

@Suite struct SecondVoteTests {
  private func plenary() throws -> Room {
    try Room(6) {
      $0.majorities.ordinary.by = "PLENARY"
      $0.majorities.secondVote = MajorityProvision(by: "SIMPLE", rule: "SECOND-VOTE")
    }
  }

  @Test func theSecondVoteIsTakenAtALaterMeeting() throws {
    var room = try plenary()
    try room.introduce()
    try room.vote(3, 3)
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == .secondVoteTooSoon)
    try room.nextMeeting(hours: 24)
    #expect(try room.vote(3, 3) == .rejected)
    #expect(room.status == .decided(.rejected))
  }

  @Test func theSecondVoteMayAdopt() throws {
    var room = try plenary()
    try room.introduce()
    try room.vote(3, 3)
    try room.nextMeeting(hours: 24)
    #expect(try room.vote(3, 2) == .adopted)
  }

  @Test func after48HoursItIsTooLate() throws {
    var room = try plenary()
    try room.introduce()
    try room.vote(3, 3)
    let deadline = room.now.adding(hours: 48)
    try room.chair(.adjournMeeting)
    try room.chair(.openMeeting)
    room.now = deadline.adding(seconds: -60)
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) == nil)
    room.now = deadline
    #expect(
      room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil))
        == .secondVoteTooLate(deadline: deadline))
  }

  @Test func aTiedAmendmentIsVotedOnAgainAtALaterMeetingAndBeforeTheText() throws {
    var room = try plenary()
    try room.introduce()
    try room.amend("L.2")
    #expect(try room.vote(on: .amendment("L.2"), 3, 3) == .secondVote(withinHours: 48))
    #expect(room.chairRefusal(.openVoting(on: .amendment("L.2"), by: nil)) == .secondVoteTooSoon)
    #expect(room.chairRefusal(.openVoting(on: .proposal("L.1"), by: nil)) != nil)
    #expect(room.refusal("C", .requestFloor) == nil)
    try room.nextMeeting(hours: 24)
    #expect(try room.vote(on: .amendment("L.2"), 3, 3) == .rejected)
    #expect(try room.vote(4, 2) == .adopted)
  }

  @Test func aTiedPartIsNotDroppedBeforeTheSecondVote() throws {
    var room = try plenary()
    try room.introduce(text: text("one", "two"))
    try room.member("B", .requestDivision(of: "L.1", parts: [["op1"], ["op2"]]))
    #expect(try room.vote(on: .part(of: "L.1", number: 1), 3, 3) == .secondVote(withinHours: 48))
    #expect(room.meeting.proposal("L.1")?.text.operative.count == 2)
    #expect(
      room.chairRefusal(.openVoting(on: .part(of: "L.1", number: 1), by: nil))
        == .secondVoteTooSoon)
    try room.nextMeeting(hours: 24)
    #expect(try room.vote(on: .part(of: "L.1", number: 1), 3, 3) == .rejected)
    #expect(room.meeting.proposal("L.1")?.text.operative.map(\.id) == ["op2"])
  }
}
