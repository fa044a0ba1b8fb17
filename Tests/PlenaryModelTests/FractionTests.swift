import PlenaryModel
import Testing

@Suite struct FractionTests {
  /// What is required is reached, and one less is not: for every small share and whole.
  @Test func requiredIsTheLeastThatReaches() throws {
    for denominator in 1...12 {
      for numerator in 1...denominator {
        let share = try #require(Fraction(numerator, denominator))
        for whole in 0...60 {
          for strict in [false, true] {
            let least = share.required(of: whole, strict: strict)
            #expect(share.isReached(by: least, of: whole, strict: strict))
            #expect(!share.isReached(by: least - 1, of: whole, strict: strict))
          }
        }
      }
    }
  }

  @Test func greatWholesDoNotOverflow() throws {
    let share = try #require(Fraction(9_999, 10_000))
    #expect(share.isReached(by: .max, of: .max, strict: true))
    #expect(!share.isReached(by: .max / 2, of: .max, strict: false))
  }

  @Test(arguments: ["2/0", "0/3", "4/3", "-1/2", "1/10001", "2/3/4", "101%", "0%", "two", "", "/"])
  func aSlipOfThePenIsNoShare(text: String) { #expect(Fraction(text) == nil) }

  @Test func aPercentageIsAShareOfAHundred() {
    #expect(Fraction("55%") == Fraction(55, 100) && Fraction("2/3") == Fraction(2, 3))
  }
}
