import Testing

@testable import PlenaryAnalysis

@Suite("Whole numbers of any size")
struct NaturalTests {
  @Test func factorialsAreWrittenInFull() {
    #expect(Natural.factorial(25).description == "15511210043330985984000000")
    #expect(Natural.powerOfTwo(100).description == "1267650600228229401496703205376")
    #expect(Natural.zero.description == "0")
  }

  @Test func sumsProductsAndQuotientsAgreeWithWideIntegers() {
    var lots = DrawnLots(5)
    for _ in 0..<300 {
      let one = UInt128(lots.next() >> UInt64(lots.next(0...63)))
      let other = UInt128(lots.next() >> UInt64(lots.next(0...63)))
      func natural(_ value: UInt128) -> Natural { value.natural }
      #expect(natural(one) * natural(other) == natural(one * other))
      #expect(natural(one) + natural(other) == natural(one + other))
      #expect(
        natural(max(one, other)) - natural(min(one, other))
          == natural(max(one, other) - min(one, other)))
      if one > 0, other > 0 {
        #expect((natural(one) * natural(other)).dividedExactly(by: natural(one)) == natural(other))
        let square = natural(one) * natural(one) * natural(other)
        #expect(
          square.dividedExactly(by: natural(one) * natural(one)) == natural(other))
        let fraction = ExactFraction(natural(one), natural(other))
        #expect(abs(fraction.value / (Double(one) / Double(other)) - 1) < 1e-15)
      }
    }
  }

  @Test func fractionsOfHugeNumbersHaveAValue() {
    let huge = Natural.factorial(400)
    #expect(ExactFraction(huge, Natural.factorial(401)).description == "1/401")
    #expect(ExactFraction(Natural.powerOfTwo(4_000), Natural.powerOfTwo(4_001)).value == 0.5)
    #expect(Natural.ratio(huge + Natural(1), huge) == 1)
  }
}
