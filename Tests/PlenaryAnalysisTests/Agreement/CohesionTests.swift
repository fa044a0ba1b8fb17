import PlenaryAnalysis
import PlenaryModel
import Testing

@Suite("Cohesion, winners, the lonely and those who move")
struct CohesionTests {
  @Test func riceSeesVotesAndTheAgreementIndexSeesAbstentionsToo() {
    let vote = CohesionOfVote(
      rollCall: 0, totals: Totals(inFavour: 6, against: 2, abstaining: 4, notVoting: 9))
    #expect(vote.rice == 0.5)
    // (6 - (12 - 6) / 2) / 12
    #expect(vote.agreementIndex == 0.25)
    let even = CohesionOfVote(
      rollCall: 0, totals: Totals(inFavour: 3, against: 3, abstaining: 3, notVoting: 0))
    #expect(even.agreementIndex == 0)
    let nobody = CohesionOfVote(
      rollCall: 0, totals: Totals(inFavour: 0, against: 0, abstaining: 0, notVoting: 3))
    #expect(nobody.rice == nil && nobody.agreementIndex == nil)
  }

  @Test func aGroupIsWhoBelongedToItOnTheDay() {
    let votes = MadeUpVotes.columns(["YYN", "YYN", "YNN"])
    let group = Cohesion(votes) { $0.number < 1 ? ["M0", "M1"] : ["M0", "M2"] }
    #expect(group.votes.map(\.rice) == [1, 0, 0])
    #expect(group.meanRice?.mean == 1.0 / 3)
    #expect(group.meanRice?.rollCalls == 3)
    #expect(Cohesion(votes, leastBallots: 3, group: ["M0", "M1"]).votes.isEmpty)
    #expect(Cohesion(votes, group: []).meanAgreementIndex == nil)
  }

  @Test func theWinningSideDependsOnTheOutcomeAndNotOnTheNumbers() {
    let votes = MadeUpVotes.columns(["YYN", "YNA", "NXY"])
    let sides = votes.winningSides { [true, false, nil][$0] }
    #expect(sides[0].won == 1 && sides[0].lost == 1)
    #expect(sides[1].won == 2 && sides[1].lost == 0)
    #expect(sides[2].won == 0 && sides[2].lost == 1 && sides[2].abstained == 1)
    #expect(sides[1].share == 1)
  }

  @Test func aLonelyVoteIsSharedByFewWhenOthersWereMore() {
    let votes = MadeUpVotes.columns(["YYYN", "YNXX", "AYYY", "YYNN"])
    let lonely = votes.lonelyVotes(atMost: 1)
    #expect(lonely.map(\.member) == ["M3"])
    #expect(lonely.first?.most == 3)
    #expect(votes.lonelyVotes(atMost: 1, includingAbstentions: true).map(\.rollCall) == [0, 2])
    #expect(votes.lonelyVotes(atMost: 2).map(\.rollCall) == [0])
  }

  @Test func movesAreCountedFromWhatToWhat() {
    let votes = MadeUpVotes.columns(["YYNX.", "YANYN", "NANYN"])
    let movement = Movement(votes, from: 0, to: 1)
    #expect(movement.moves.map(\.member) == ["M1", "M3", "M4"])
    #expect(movement.count(from: .inFavour, to: .inFavour) == 1)
    #expect(movement.count(from: .notMember, to: .against) == 1)
    #expect(movement.reversals.isEmpty)
    let series = Movement.along([0, 1, 2], of: votes)
    #expect(series.map(\.moves.count) == [3, 1])
    #expect(series[1].reversals.map(\.member) == ["M0"])
    #expect(
      ChoiceShares(votes, member: 1, rollCalls: [0, 1, 2]).totals
        == Totals(inFavour: 1, against: 0, abstaining: 2, notVoting: 0))
  }
}
