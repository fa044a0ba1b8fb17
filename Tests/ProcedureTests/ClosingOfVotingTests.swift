import PlenaryModel
import Testing

@testable import Procedure

@Suite struct ClosingOfVotingTests {
  private func room(
    _ method: VotingMethod = .recordedVote, _ change: (inout RulesOfProcedure) -> Void = { _ in }
  ) throws -> Room {
    var room = try Room(3, change)
    try room.introduce()
    try room.chair(.openVoting(on: .proposal("L.1"), by: method))
    return room
  }

  @Test func afterTheClosingOnlyTheSecretaryEntersVotes() throws {
    var room = try room()
    try room.member("A", .castVote(of: "A", .inFavour))
    try room.give(.secretary, .closeVoting)
    #expect(room.meeting.voting?.closed == room.now)
    #expect(room.refusal("A", .castVote(of: "A", .against)) == .votingClosed)
    #expect(room.refusal("B", .castVote(of: "B", .against)) == .votingClosed)
    try room.give(.secretary, .castVote(of: "A", .against))
    try room.chair(.announceResult)
    #expect(room.meeting.results.last?.tally.words == "0-1-0")
    #expect(room.refusal(.secretary, .castVote(of: "A", .inFavour)) == .resultAnnounced)
  }

  @Test func whoPresidesAndVotesAsAMemberIsBoundByTheClosing() throws {
    var room = try room { $0.presiding.vote = .asMember }
    try room.chair(.handOverChair(to: "A"))
    #expect(room.chairRefusal(.castVote(of: "A", .inFavour)) == nil)
    try room.chair(.closeVoting)
    #expect(room.chairRefusal(.castVote(of: "A", .inFavour)) == .votingClosed)
  }

  /// Votes of a vote that an appeal interrupts stay hidden while the appeal is decided, by their
  /// place in the record and not by a clock that may be put back.
  @Test func hiddenVotesStayHiddenWhileAnAppealInterrupts() throws {
    var room = try room { $0.voting.reveal = .atClosing }
    let opening = room.meeting.eventCount
    room.now = room.now.adding(seconds: -3600)
    try room.member("A", .castVote(of: "A", .inFavour))
    let cast = Fact.voteCast(of: "A", .inFavour)
    #expect(room.meeting.withholdsVotes)
    #expect(room.meeting.withholds(cast, event: opening + 1))
    #expect(!room.meeting.withholds(cast, event: opening))
    #expect(!room.meeting.withholds(.votingClosed, event: opening + 2))
    try room.member("C", .raisePointOfOrder(onConductOfVoting: true, words: ""))
    try room.chair(.rule(words: ""))
    try room.member("C", .appeal)
    try room.chair(.openVoting(on: .appeal, by: .showOfHands))
    #expect(room.meeting.withholdsVotes)
    #expect(room.meeting.withholds(cast, event: opening + 1))
    try room.give(.secretary, .reportVote(.counted(0, 2)))
    try room.chair(.announceResult)
    #expect(room.meeting.withholdsVotes)
    try room.chair(.closeVoting)
    #expect(!room.meeting.withholdsVotes)
    #expect(!room.meeting.withholds(cast, event: opening + 1))
  }

  @Test func votingIsClosedOnceAndByTheDesk() throws {
    var room = try room()
    #expect(room.refusal("A", .closeVoting) == .onlySecretary)
    #expect(room.refusal("A", .scheduleClosing(at: room.now.adding(hours: 1))) == .onlySecretary)
    try room.chair(.closeVoting)
    #expect(room.chairRefusal(.closeVoting) == .votingClosed)
    #expect(room.chairRefusal(.scheduleClosing(at: room.now.adding(hours: 1))) == .votingClosed)
    try room.chair(.announceResult)
    #expect(room.chairRefusal(.closeVoting) == .resultAnnounced)
  }

  @Test func theAnnouncementClosesWhereNobodyDid() throws {
    var room = try room()
    try room.cast(2, 1)
    try room.chair(.announceResult)
    #expect(room.status == .decided(.adopted))
  }

  /// Seconds after the scheduling; the closing is set to the 600th.
  @Test(
    arguments: table(
      """
      A          0    cast
      A          599  cast
      A          600  cast
      A          601  closed
      secretary  601  cast
      """))
  func afterTheTimeThatWasSetADelegationIsTooLate(row: [String]) throws {
    var room = try room()
    let now = room.now.adding(seconds: 60)
    try room.chair(.scheduleClosing(at: now.adding(seconds: 600)))
    let by: Actor = row[0] == "secretary" ? .secretary : .delegation(MemberID(row[0]))
    let command = Command(
      by: by, at: now.adding(seconds: Int(row[1])!), .castVote(of: "A", .inFavour))
    var refusal: OutOfOrder?
    do throws(OutOfOrder) { _ = try room.meeting.decide(command) } catch { refusal = error }
    #expect(refusal == (row[2] == "cast" ? nil : OutOfOrder(.votingClosed, "METHOD")), "\(row)")
  }

  @Test func anotherTimeReplacesTheFirst() throws {
    var room = try room()
    try room.chair(.scheduleClosing(at: room.now.adding(seconds: 90)))
    room.later(hours: 1)
    #expect(room.refusal("A", .castVote(of: "A", .inFavour)) == .votingClosed)
    let earlier = room.now.adding(seconds: 59)
    #expect(room.chairRefusal(.scheduleClosing(at: earlier)) == .momentPassed(earlier))
    try room.chair(.scheduleClosing(at: room.now.adding(seconds: 60)))
    #expect(room.refusal("A", .castVote(of: "A", .inFavour)) == .votingClosed)
    try room.chair(.scheduleClosing(at: room.now.adding(hours: 1)))
    #expect(room.refusal("A", .castVote(of: "A", .inFavour)) == nil)
    #expect(room.meeting.voting?.closed == nil)
  }

  @Test func aRollCallIsClosedWhenEverybodyHasBeenCalled() throws {
    var room = try room(.rollCall)
    let later = room.now.adding(hours: 1)
    #expect(room.chairRefusal(.closeVoting) == .lotNotDrawn)
    try room.chair(.drawLot("A"))
    #expect(room.chairRefusal(.closeVoting) == .votingIncomplete(missing: 3))
    #expect(room.chairRefusal(.scheduleClosing(at: later)) == .votingIncomplete(missing: 3))
    try room.cast(2, 1)
    try room.chair(.closeVoting)
    #expect(room.refusal("A", .castVote(of: "A", .against)) == .votingClosed)
    #expect(room.refusal(.secretary, .castVote(of: "A", .against)) == nil)
  }

  @Test func aCountIsReportedAfterTheClosingToo() throws {
    for method in [VotingMethod.showOfHands, .secretBallot] {
      var room = try room(method)
      try room.chair(.closeVoting)
      let tally = Tally(inFavour: 2, against: 1, abstaining: 0)
      try room.give(
        .secretary, .reportVote(ReportedVote(tally: tally, status: .sourced, source: "")))
      try room.chair(.announceResult)
      #expect(room.status == .decided(.adopted))
    }
  }

  @Test func aPointOfOrderIsRuledOnBeforeTheVotingIsClosed() throws {
    var room = try room()
    try room.member("B", .raisePointOfOrder(onConductOfVoting: true, words: "My machine is dark"))
    #expect(room.chairRefusal(.closeVoting) == .pointOfOrderPending)
    try room.chair(.rule(words: "It is lit again"))
    #expect(room.chairRefusal(.closeVoting) == nil)
  }

  @Test func thereIsNothingToCloseWhereNoVoteIsTaken() throws {
    let room = try Room()
    #expect(room.chairRefusal(.closeVoting) == .noVotingInProgress)
    #expect(room.chairRefusal(.scheduleClosing(at: room.now)) == .noVotingInProgress)
  }

  @Test(
    arguments: table(
      """
      at-once     recorded-vote  open    shown
      at-once     recorded-vote  closed  shown
      at-closing  recorded-vote  open    hidden
      at-closing  recorded-vote  closed  shown
      at-closing  show-of-hands  open    hidden
      at-once     secret-ballot  open    hidden
      at-once     secret-ballot  closed  hidden
      """))
  func votesAreShownWhenTheRulesSaySo(row: [String]) throws {
    var room = try room(VotingMethod(rawValue: row[1])!) {
      $0.voting.reveal = VotingProvision.Reveal(rawValue: row[0])!
    }
    if row[2] == "closed" { try room.chair(.closeVoting) }
    #expect(room.meeting.ballotsAreVisible == (row[3] == "shown"), "\(row)")
    if room.meeting.voting?.method.keepsNames == false {
      try room.give(.secretary, .reportVote(.counted(2, 1)))
    }
    try room.chair(.announceResult)
    #expect(room.meeting.ballotsAreVisible)
  }
}
