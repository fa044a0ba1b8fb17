import PlenaryModel
import PlenaryCoverage
import Testing

@Suite("Quantities and adjectives")
struct ScaleTests {
  @Test func quantitiesAreComparedAsExactlyAsTheyAreStated() {
    let cases: [(StatedQuantity, StatedQuantity, StatedQuantity.Relation)] = [
      (.point(111), .point(111), .equal),
      (.point(111), .point(112), .conflict),
      (.bounded(120, .nearly), .point(119), .rounding),
      (.bounded(120, .nearly), .point(111), .conflict),
      (.bounded(120, .nearly), .point(121), .conflict),
      (.bounded(100, .moreThan), .point(111), .withinBound),
      (.bounded(100, .moreThan), .point(100), .conflict),
      (.bounded(100, .atLeast), .point(100), .withinBound),
      (.bounded(100, .lessThan), .point(100), .conflict),
      (.bounded(50, .atMost), .bounded(80, .atLeast), .conflict),
      (.bounded(50, .about), .point(53), .rounding),
      (.bounded(50, .about), .point(60), .conflict),
      (.interval(20_000, 100_000), .interval(80_000, 120_000), .orderOfMagnitude),
      (.interval(20_000, 100_000), .point(120_000), .orderOfMagnitude),
      (.interval(20_000, 100_000), .point(90_000), .withinBound),
      (.interval(20_000, 100_000), .point(300_000), .conflict),
      (.interval(20_000, 100_000), .interval(200_000, 1_000_000), .conflict),
      (.bounded(120_000, .moreThan), .point(120_000), .withinBound),
      (.bounded(120_000, .moreThan), .interval(20_000, 100_000), .orderOfMagnitude),
      (.point(120_000), .point(119_500), .rounding),
      (.point(200_000), .point(250_000), .conflict),
      (.point(Int.max), .point(Int.max - 1), .conflict),
      (.bounded(Int.max, .about), .interval(0, Int.max), .withinBound),
    ]
    for (one, two, relation) in cases {
      #expect(one.relation(to: two) == relation, "\(one) and \(two)")
      #expect(two.relation(to: one) == relation, "\(two) and \(one)")
    }
  }

  @Test func adjectivesAreMeasured() {
    let nine = MajorityNeeded(.votes(9))
    let cases: [(MarginWord, [Int], MajorityNeeded?, Bool?)] = [
      (.razorThin, [40, 77, 50], nil, false),
      (.razorThin, [51, 49, 0], nil, true),
      (.razorThin, [70, 70, 3], nil, true),
      (.narrow, [60, 50, 40], nil, true),
      (.narrow, [111, 19, 55], nil, false),
      (.narrow, [88, 45, 23], .twoThirds, true),
      (.narrow, [88, 55, 23], .simple, false),
      (.narrow, [9, 4, 2], nine, true),
      (.narrow, [13, 2, 0], nine, false),
      (.clear, [111, 19, 55], nil, true),
      (.clear, [60, 55, 40], nil, false),
      (.overwhelming, [111, 19, 55], nil, true),
      (.overwhelming, [88, 55, 23], nil, false),
      (.landslide, [141, 5, 35], nil, true),
      (.landslide, [70, 30, 0], nil, false),
      (.unanimous, [15, 0, 0], nil, true),
      (.unanimous, [13, 0, 2], nil, false),
      (.unanimous, [14, 1, 0], nil, false),
      (.clear, [0, 0, 10], nil, nil),
      (.clear, [-1, 4, 0], nil, nil),
    ]
    for (word, tally, needed, expected) in cases {
      let fits = word.fits(
        inFavour: tally[0], against: tally[1], abstaining: tally[2], needed: needed)
      #expect(fits == expected, "\(word) \(tally)")
    }
  }

  @Test func majoritiesAdoptAsTheRuleSays() {
    let nine = MajorityNeeded(.votes(9), vetoers: ["USA"])
    let cases: [(MajorityNeeded, Int, Int, Bool)] = [
      (.simple, 2, 1, true), (.simple, 1, 1, false), (.simple, 0, 0, false),
      (.twoThirds, 88, 55, false), (.twoThirds, 120, 14, true), (.twoThirds, 2, 1, true),
      (nine, 9, 6, true), (nine, 8, 0, false), (.simple, .max, .max, false),
    ]
    for (needed, inFavour, against, expected) in cases {
      #expect(
        needed.isReached(inFavour: inFavour, against: against) == expected, "\(needed.words)")
    }
    #expect(nine.words == "9 votes, none of USA against")
  }

  @Test func verdictsHaveWordsAndRatings() {
    for verdict in Verdict.allCases {
      #expect(!verdict.words.isEmpty)
      #expect(verdict.rating.map { (1...5).contains($0) } ?? !verdict.isCorrection)
    }
  }
}
