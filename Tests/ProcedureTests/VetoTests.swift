import PlenaryModel
import Testing

@testable import Procedure

@Suite struct VetoTests {
  /// Votes of the Council: in favour, against, abstaining; negative votes in P5; outcome.
  @Test(
    arguments: table(
      """
      15   0  0  0  adopted
       9   0  6  0  adopted
       9   6  0  0  adopted
       8   0  7  0  insufficient_votes
      14   1  0  1  vetoed
       9   6  0  5  vetoed
       8   7  0  1  insufficient_votes
       0  15  0  5  insufficient_votes
       0   0  15  0  insufficient_votes
       7   7  1  1  rejected
      """))
  func aNegativeVoteIsAVetoOnlyWhenTheNumberIsReached(row: [String]) throws {
    let rule = Assembly.decisionRules()["COUNCIL"]!
    let tally = Tally(
      Count(inFavour: Int(row[0])!, against: Int(row[1])!, abstaining: Int(row[2])!),
      groups: ["P5": Count(inFavour: 5 - Int(row[3])!, against: Int(row[3])!, members: 5)])
    #expect(rule.determine(tally).outcome.word == row[4], "\(row)")
  }

  private func council() throws -> Room {
    var room = try Room(15, groups: ["P5": ["A", "B", "C", "D", "E"]]) {
      $0.majorities.ordinary.by = "COUNCIL"
    }
    try room.introduce()
    return room
  }

  @Test func theRecordNamesWhoCastTheVeto() throws {
    var room = try council()
    try room.chair(.openVoting(on: .proposal("L.1"), by: nil))
    for place in 0..<15 {
      let member = Assembly.member(place)
      try room.member(
        member, .castVote(of: member, place == 1 || place == 7 ? .against : .inFavour))
    }
    try room.chair(.announceResult)
    #expect(room.status == .decided(.vetoed(by: ["B"])))
  }

  @Test func totalsAloneDoNotSayWhetherThereWasAVeto() throws {
    var room = try council()
    try room.chair(.openVoting(on: .proposal("L.1"), by: .showOfHands))
    let reported = ReportedVote(
      tally: Tally(inFavour: 13, against: 1, abstaining: 1), status: .partial, source: "test")
    try room.give(.secretary, .reportVote(reported))
    #expect(room.chairRefusal(.announceResult) == .vetoVotesUnknown("P5"))
  }
}
