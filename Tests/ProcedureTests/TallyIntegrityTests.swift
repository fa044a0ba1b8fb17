import PlenaryModel
import Testing

@testable import Procedure

@Suite struct TallyIntegrityTests {
  private let rule = DecisionRule(
    id: "R", title: "", requirement: .noNegative(group: "G"), weightings: ["pop"])

  @Test func aSoundTallyHasNoContradiction() {
    #expect(
      Tally(inFavour: 111, against: 19, abstaining: 55, notParticipating: 8, members: 193)
        .contradiction(under: rule) == nil)
    #expect(Tally(inFavour: 0, against: 0, abstaining: 0).contradiction(under: rule) == nil)
  }

  /// Each with the least change that makes it impossible.
  @Test func whatCannotBeTrueIsSaidInASentence() {
    let impossible: [(Tally, TallyContradiction)] = [
      (
        Tally(inFavour: -1, against: 0, abstaining: 0), .negative("in favour", -1, group: nil)
      ),
      (
        Tally(inFavour: 4, against: 1, abstaining: 1, members: 5),
        .moreVotesThanMembers(votes: 6, members: 5, group: nil)
      ),
      (
        Tally(inFavour: 4, against: 0, abstaining: 0, members: 5, present: 3),
        .moreVotesThanPresent(votes: 4, present: 3, group: nil)
      ),
      (
        Tally(inFavour: 1, against: 0, abstaining: 0, members: 5, present: 6),
        .morePresentThanMembers(present: 6, members: 5, group: nil)
      ),
      (
        Tally(Count(inFavour: 1, against: 1), groups: ["G": Count(inFavour: 2)]),
        .groupExceedsWhole("in favour", group: "G", count: 2, whole: 1)
      ),
      (
        Tally(
          Count(inFavour: 1), groups: ["pop": Count(inFavour: 665, total: 660, scale: 10)]),
        .moreThanTotal(weight: "66.5", total: "66", group: "pop")
      ),
    ]
    for (tally, contradiction) in impossible {
      #expect(tally.contradiction(under: rule) == contradiction)
      #expect(!contradiction.sentence.isEmpty && !contradiction.sentence.hasSuffix("."))
    }
  }
}
