import PlenaryModel
import Testing

@testable import Procedure

@Suite struct RollCallOrderTests {
  private func room(_ members: Int = 4, absent: MemberID...) throws -> Room {
    var room = try Room(members) { $0.voting.passRule = "PASS" }
    if !absent.isEmpty {
      for seat in room.meeting.rules.roster.seats {
        let attendance: Attendance = absent.contains(seat.member) ? .absent : .present
        try room.give(.secretary, .recordAttendance(of: seat.member, attendance))
      }
    }
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: .rollCall))
    return room
  }

  @Test func membersAnswerFromTheLotRoundTheAlphabet() throws {
    var room = try room()
    try room.chair(.drawLot("C"))
    #expect(room.meeting.voting?.order == ["C", "D", "A", "B"])
    #expect(room.refusal("A", .castVote(of: "A", .inFavour)) == .notYourTurn(next: "C"))
    #expect(room.refusal("C", .castVote(of: "C", .inFavour)) == nil)
  }

  @Test func oneMemberIsCalledAtATime() throws {
    var room = try room(3)
    #expect(room.meeting.voting?.called == nil)
    #expect(room.meeting.voting?.rollCallHasBegun == false)
    try room.chair(.drawLot("B"))
    #expect(room.meeting.voting?.rollCallHasBegun == true)
    for member in ["B", "C", "A"] as [MemberID] {
      let voting = try #require(room.meeting.voting)
      #expect(voting.called == member)
      #expect(["A", "B", "C"].filter { room.meeting.canPass($0, in: voting) } == [member])
      try room.member(member, .castVote(of: member, .inFavour))
    }
    #expect(room.meeting.voting?.called == nil)
    var without = try Room(3)
    try without.introduce()
    try without.chair(.openVoting(on: .proposal("L.1"), by: .rollCall))
    try without.chair(.drawLot("A"))
    #expect(!without.meeting.canPass("A", in: try #require(without.meeting.voting)))
  }

  @Test func nobodyAnswersBeforeTheLotIsDrawn() throws {
    let room = try room()
    #expect(room.refusal("A", .castVote(of: "A", .inFavour)) == .lotNotDrawn)
    #expect(room.chairRefusal(.announceResult) == .lotNotDrawn)
  }

  @Test func theLotIsDrawnOnce() throws {
    var room = try room()
    try room.chair(.drawLot("A"))
    try room.member("A", .castVote(of: "A", .inFavour))
    #expect(room.chairRefusal(.drawLot("C")) == .votingInProgress)
  }

  @Test func whoIsAbsentIsNotCalled() throws {
    var room = try room(absent: "D", "A")
    try room.chair(.drawLot("C"))
    #expect(room.meeting.voting?.order == ["C", "B"])
  }

  @Test func whoDoesNotAnswerHasNotTakenPart() throws {
    var room = try room(3)
    try room.chair(.drawLot("A"))
    try room.member("A", .castVote(of: "A", .inFavour))
    #expect(room.chairRefusal(.announceResult) == .votingIncomplete(missing: 2))
    try room.chair(.recordNoAnswer(from: "B"))
    try room.member("C", .castVote(of: "C", .abstaining))
    try room.chair(.announceResult)
    let tally = try #require(room.meeting.results.last).tally
    #expect(tally.words == "1-0-1" && tally.all.notParticipating == 1)
  }

  @Test func whoAnsweredMayChangeItsVoteWithoutTakingATurn() throws {
    var room = try room(3)
    try room.chair(.drawLot("A"))
    try room.member("A", .castVote(of: "A", .inFavour))
    try room.member("A", .castVote(of: "A", .against))
    #expect(room.meeting.voting?.position == 1)
    #expect(room.refusal("A", .pass("A")) == .notYourTurn(next: "B"))
    #expect(room.refusal(.secretary, .recordNoAnswer(from: "A")) == .notYourTurn(next: "B"))
  }

  @Test func whoPassesIsCalledAgainAfterTheLast() throws {
    var room = try room(3)
    try room.chair(.drawLot("A"))
    try room.member("A", .pass("A"))
    #expect(room.refusal("A", .castVote(of: "A", .inFavour)) == .notYourTurn(next: "B"))
    try room.member("B", .castVote(of: "B", .inFavour))
    try room.member("C", .castVote(of: "C", .against))
    #expect(room.refusal("A", .pass("A")) == .passedBefore("A"))
    #expect(room.chairRefusal(.announceResult) == .votingIncomplete(missing: 1))
    try room.member("A", .castVote(of: "A", .against))
    try room.chair(.announceResult)
    #expect(room.status == .decided(.rejected))
  }

  @Test func nobodyPassesAfterAllHaveBeenCalled() throws {
    var room = try room(2)
    try room.chair(.drawLot("A"))
    for member in ["A", "B"] as [MemberID] {
      try room.member(member, .castVote(of: member, .inFavour))
    }
    #expect(room.refusal("A", .pass("A")) != nil)
    #expect(room.refusal("A", .castVote(of: "A", .against)) == nil)
  }

  @Test func passingIsUnknownWhereTheRulesDoNotSayIt() throws {
    var room = try Room()
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: .rollCall))
    try room.chair(.drawLot("A"))
    #expect(room.refusal("A", .pass("A")) == .passingUnknown)
  }
}
