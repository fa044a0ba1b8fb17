import PlenaryModel
import Testing

@testable import Procedure

@Suite struct LegalTestsTests {
  private func holds(_ comparison: Condition.Comparison, _ a: FactValue?, _ b: FactValue) -> Bool {
    let facts: Facts = a.map { ["fact": $0] } ?? [:]
    return Condition.compare(fact: "fact", comparison, .value(b)).holds(facts)
  }

  @Test func numbersAndDaysAreInOrderAndWordsAreNot() {
    #expect(holds(.less, .number(1), .number(2)) && !holds(.less, .number(2), .number(2)))
    #expect(holds(.lessOrEqual, .number(2), .number(2)))
    #expect(holds(.before, .day(Day("2002-06-30")!), .day(Day("2002-07-01")!)))
    #expect(holds(.onOrAfter, .day(Day("2002-07-01")!), .day(Day("2002-07-01")!)))
    #expect(!holds(.less, .word("a"), .word("b")) && holds(.equal, .word("a"), .word("a")))
    #expect(!holds(.greater, .truth(true), .truth(false)))
  }

  @Test func whatIsNotStatedSatisfiesNoComparison() {
    for comparison in Condition.Comparison.allCases {
      #expect(!holds(comparison, nil, .number(1)), "\(comparison)")
    }
    #expect(!Condition.stated(fact: "fact").holds([:]))
    #expect(Condition.not(.stated(fact: "fact")).holds([:]))
  }

  @Test func valuesOfDifferentKindsAreNeverEqual() {
    #expect(!holds(.equal, .word("1"), .number(1)))
    #expect(holds(.notEqual, .word("1"), .number(1)))
  }
}
