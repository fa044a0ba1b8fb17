import PlenaryModel
import Testing

@testable import Procedure

@Suite struct EquallyDividedVotesTests {
  /// Rule, in favour, against, abstaining, outcome.
  @Test(
    arguments: table(
      """
      SIMPLE   65  65  30  rejected
      SIMPLE    1   1   0  rejected
      SIMPLE    0   0   9  rejected
      SIMPLE    0   0   0  rejected
      SIMPLE   81  80  19  adopted
      PLENARY  80  80  20  second_vote_within_48h
      PLENARY   0   0   5  rejected
      PLENARY  80  81  20  rejected
      MOTION    2   2   0  lost
      APPEAL    2   2   1  ruling_stands
      CASTING   2   2   1  casting_vote_needed
      COUNCIL   7   7   1  rejected
      2/3       5   5   0  rejected
      """))
  func aTieLeadsWhereTheRuleSays(row: [String]) throws {
    let rule = try #require(Assembly.decisionRules()[DecisionRuleID(row[0])])
    let tally = Tally(
      inFavour: Int(row[1])!, against: Int(row[2])!, abstaining: Int(row[3])!)
    #expect(rule.determine(tally).outcome.word == row[4], "\(row)")
  }

  @Test func aTiedProposalIsRejected() throws {
    var room = try Room()
    try room.introduce()
    #expect(try room.vote(2, 2, 1) == .rejected)
    #expect(room.status == .decided(.rejected))
  }
}
