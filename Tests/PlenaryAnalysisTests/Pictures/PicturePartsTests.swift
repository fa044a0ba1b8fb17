import Testing

@testable import PlenaryAnalysis

/// Numbers, scales, labels and tables.
struct PicturePartsTests {
  @Test(arguments: [
    (0.125, 2, "0.13"), (-0.125, 2, "-0.13"), (-0.001, 2, "0.00"), (1234.5, 0, "1235"),
    (0.999, 2, "1.00"), (5, 3, "5.000"), (-7.05, 1, "-7.1"), (1e17, 2, "1e+17"),
    (.nan, 2, ""), (-.infinity, 0, ""), (0.05, 1, "0.1"), (100, 6, "100.000000"),
  ])
  func numbersHaveFixedDecimals(value: Double, decimals: Int, expected: String) {
    #expect(Decimals.plain(value, decimals) == expected)
  }

  @Test func numbersForTheEyeHaveATrueMinusAndTheLanguagesPoint() {
    #expect(Decimals.text(-1.5, 1, point: ",") == "\u{2212}1,5")
  }

  @Test(arguments: [
    (12.5, "12.5"), (12.0, "12"), (-0.004, "0"), (0.05, "0.05"), (-3.14159, "-3.14"),
    (.nan, "0"), (1e9, "1000000"), (9.999, "10"),
  ])
  func coordinatesAreShort(value: Double, expected: String) {
    #expect(Decimals.coordinate(value) == expected)
  }

  @Test func ticksAreRoundNumbersWithinTheScale() {
    let axis = Axis(holding: [-2.3, 1.9], from: 0, to: 100)
    #expect(axis.ticks(atMost: 5) == [-2, -1, 0, 1])
    #expect(axis.rounded.low == -3)
    #expect(axis.rounded.high == 2)
    #expect(Axis(holding: [0, 0.2], from: 0, to: 1).decimals(atMost: 5) == 2)
  }

  @Test func equalOrMissingValuesStillGiveAScale() {
    #expect(Axis(holding: [3, 3], from: 0, to: 10).place(3) == 5)
    #expect(Axis(holding: [Double.nan], from: 0, to: 10).high == 1)
  }

  @Test func labelsNeverOverlapAndKeepTheirOrder() {
    var generator = PictureGenerator(seed: 3)
    for _ in 0..<300 {
      let wanted = (0..<(1 + generator.below(20))).map { _ in generator.share() * 120 - 10 }
      let places = LabelSpread.places(wanted, gap: 7, in: 0...100)
      let gap = min(7, 100 / Double(max(1, wanted.count - 1)))
      let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
      for (before, after) in zip(order, order.dropFirst()) {
        if places[after] - places[before] < gap - 1e-9 { Issue.record("\(wanted)") }
      }
      #expect(places.allSatisfy { $0 >= -1e-9 && $0 <= 100 + 1e-9 })
    }
  }

  @Test func labelsWithRoomStayWhereTheirPointsAre() {
    #expect(LabelSpread.places([80, 10, 45], gap: 10, in: 0...100) == [80, 10, 45])
    #expect(LabelSpread.places([50, 50], gap: 10, in: 0...100) == [45, 55])
  }

  @Test func longTextsAreShortenedOrWrapped() {
    #expect(TextWidth.fitted("Peru", size: 10, width: 100) == "Peru")
    let short = TextWidth.fitted("Russian Federation", size: 10, width: 50)
    #expect(short.hasSuffix("…") && short.hasPrefix("Russ"))
    let lines = TextWidth.lines("one two three four", size: 10, width: 45, atMost: 2)
    #expect(lines.count == 2 && lines[0] == "one two")
    #expect(TextWidth.lines("安全理事会表决", size: 10, width: 41, atMost: 9).count == 2)
  }

  @Test func tablesEscapeCellsAndFormulas() {
    var table = PictureTable(["label", "value"])
    table.rows = [
      [.text("a,\"b\"\r\nc"), .number(-1.5, decimals: 2)], [.text("=1+1"), .none],
      [.text("-x"), .count(3)],
    ]
    #expect(
      table.csv == "label,value\r\n\"a,\"\"b\"\"\r\nc\",-1.50\r\n'=1+1,\r\n'-x,3\r\n")
  }

  @Test func wordsAreFilledInOnce() {
    #expect("{label}: {value}".filled(["label": "{value}", "value": "1"]) == "{value}: 1")
    #expect("{unknown} {".filled([:]) == "{unknown} {")
  }

  @Test func longListsSayHowManyMoreThereAre() {
    #expect(PictureWords.english.list(["a", "b", "c"], atMost: 2) == "a; b; and 1 more")
  }
}
