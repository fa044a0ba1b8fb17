import PlenaryAnalysis
import PlenaryModel
import Testing

@Suite("Agreement of members")
struct AgreementTests {
  @Test func theSameChoiceCountsOneAndAnAbstentionBesideAVoteHalf() throws {
    let votes = MadeUpVotes.columns(["YYN", "YAN", "ANY", "XYN", "YXN", "NNY"])
    let agreement = Agreement(Bitsets(votes))
    let pair = try #require(agreement["M0", "M1"])
    #expect(pair.same == 2)
    #expect(pair.half == 2)
    #expect(pair.opposite == 0)
    #expect(pair.onlyFirstAbsent == 1)
    #expect(pair.onlySecondAbsent == 1)
    #expect((pair.numerator, pair.denominator) == (6, 8))
    #expect(pair.agreement == 0.75)
    #expect(agreement["M1", "M0"] == pair.swapped)
    #expect(agreement["M0", "M2"]?.agreement == 0.1)
    #expect(agreement["M0", "M0"] == nil)
  }

  @Test func unanimousRollCallsSayNothing() {
    let votes = MadeUpVotes.columns(["YYX", "YYN", "AAA", "XXX"])
    #expect(Agreement(Bitsets(votes)).rollCallCount == 1)
    let all = Agreement(Bitsets(votes, includingUnanimous: true))
    #expect(all.rollCallCount == 4)
    #expect(all["M0", "M1"]?.bothCast == 3)
    #expect(all["M0", "M2"]?.bothAbsent == 1)
  }

  @Test func membersThatNeverMetHaveNoAgreement() {
    let agreement = Agreement(Bitsets(MadeUpVotes.columns(["YN.", ".NY", "Y.N"])))
    #expect(agreement["M0", "M1"]?.agreement == 0)
    let apart = Agreement(Bitsets(MadeUpVotes.columns(["YXNA", "XYNA"])))
    #expect(apart["M0", "M1"]?.agreement == nil)
    #expect(apart["M0", "M1"]?.onlyFirstAbsent == 1)
    #expect(apart["M0", "GONE"] == nil)
  }

  @Test func closestAndFarthestAreOrderedByFractionsThenByCode() {
    let agreement = Agreement(Bitsets(MadeUpVotes.columns(["YYYNN", "YYANN", "NNNYX", "YYYNX"])))
    #expect(agreement.closest(to: "M0", count: 2).map(\.member) == ["M1", "M2"])
    #expect(agreement.farthest(from: "M0").map(\.member) == ["M3", "M4", "M2", "M1"])
    #expect(agreement.farthest(from: "M0", leastCommonVotes: 3).first?.member == "M3")
    #expect(!agreement.closest(to: "M0", leastCommonVotes: 3).map(\.member).contains("M4"))
    #expect(agreement.closest(to: "NONE").isEmpty)
  }

  /// Counts pair by pair and roll call by roll call.
  private func naive(_ votes: VoteColumns, _ first: Int, _ second: Int, _ rollCalls: [Int])
    -> PairCounts
  {
    var counts = PairCounts()
    for rollCall in rollCalls {
      let cells = votes.row(rollCall).compactMap(Choice.init(rawValue:)).filter(\.isCast)
      if Set(cells).count <= 1 { continue }
      let (one, other) = (votes[rollCall, first], votes[rollCall, second])
      switch (one, other) {
      case (.notMember, _), (_, .notMember): continue
      case (.notVoting, .notVoting): counts.bothAbsent += 1
      case (.notVoting, _): counts.onlyFirstAbsent += 1
      case (_, .notVoting): counts.onlySecondAbsent += 1
      case _ where one == other: counts.same += 1
      case (.abstaining, _), (_, .abstaining): counts.half += 1
      default: counts.opposite += 1
      }
    }
    return counts
  }

  @Test func bitsCountWhatLookingAtEveryCellCounts() {
    var lots = DrawnLots(1)
    for _ in 0..<6 {
      let votes = MadeUpVotes.randomColumns(&lots, members: 7, rollCalls: lots.next(1...200))
      for (session, agreement) in Agreement.bySession(votes) {
        let rollCalls = votes.rollCalls.indices.filter {
          votes.rollCalls[$0].session == session
        }
        for first in votes.members.indices {
          for second in votes.members.indices where first != second {
            let expected = naive(votes, first, second, rollCalls)
            let found = agreement[votes.members[first], votes.members[second]]
            #expect((found ?? PairCounts()) == expected)
          }
        }
      }
      #expect(
        votes.totalsOfAll() == votes.rollCalls.indices.map { votes.totals($0) })
    }
  }
}
