import Testing

@testable import PlenaryAnalysis

@Suite struct TitleTests {
  @Test(arguments: [
    ("Rights of rivers : resolution / adopted by the General Assembly", "Rights of rivers"),
    ("Rights of rivers: resolution / adopted", "Rights of rivers"),
    ("Rights of rivers", "Rights of rivers"),
    ("", ""),
    (
      "The President: Draft resolution I is entitled _First text<d3>. It was adopted. Draft "
        + "resolution II is entitled _Second text<d3>. A recorded vote has been taken. In favour: "
        + "Atlantis, Utopia. Against: Ruritania.", "Second text"
    ),
    (
      "The President: the draft is entitled \u{201C}Children\u{2019}s harvest\u{201D}. A recorded "
        + "vote was requested.", "Children\u{2019}s harvest"
    ),
    ("The President: I put paragraph 3 to the vote. In favour: Atlantis.", ""),
    ("The President: the draft entitled _A text that is cut", ""),
  ])
  func aTitleIsFreedFromWhatTellsTheResult(text: String, title: String) {
    #expect(TitleCleaning.title(of: text) == title)
  }

  @Test func wordsHaveNoDigitsPunctuationOrStopWords() {
    #expect(
      TitleCleaning.words("Follow-up to the 2010 Plan of Rivers, part B (Été)")
        == ["follow", "up", "plan", "rivers", "part", "été"])
  }

  @Test func theCosineIsThatOfTheNaiveFormula() {
    var generator = ForecastGenerator(seed: 3)
    let words = ["river", "lake", "forest", "mine", "bridge", "island", "engine"]
    let titles = (0..<60).map { _ in
      (0..<Int(1 + generator.next() % 5)).map { _ in words[Int(generator.next() % 7)] }
    }
    let bags = titles.map { TermIndex.wordTerms($0) }
    let index = TermIndex(bags)
    for query in bags.indices.prefix(6) {
      let found = index.cosines(to: bags[query])
      for other in bags.indices {
        #expect(abs(found[other] - naiveCosine(bags[query], bags[other], bags)) < 1e-12)
      }
    }
  }

  private func naiveCosine(_ left: [UInt64], _ right: [UInt64], _ all: [[UInt64]]) -> Double {
    func weights(_ bag: [UInt64]) -> [UInt64: Double] {
      var result: [UInt64: Double] = [:]
      for term in Set(bag) {
        let frequency = Double(all.count { $0.contains(term) })
        let rarity = naturalLogarithm((1 + Double(all.count)) / (1 + frequency)) + 1
        result[term] = Double(bag.count { $0 == term }) * rarity
      }
      return result
    }
    let first = weights(left)
    let second = weights(right)
    let product = first.reduce(0) { $0 + $1.value * (second[$1.key] ?? 0) }
    let norms = [first, second].map { $0.values.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    return product / (norms[0] * norms[1])
  }

  /// By its series, so that the reference shares nothing with what it checks.
  private func naturalLogarithm(_ value: Double) -> Double {
    let ratio = (value - 1) / (value + 1)
    var power = ratio
    var sum = 0.0
    for step in 0..<400 {
      sum += power / Double(2 * step + 1)
      power *= ratio * ratio
    }
    return 2 * sum
  }

  @Test func aMisspeltTitleIsStillOfItsSeries() throws {
    let titles = MadeUpAssembly.subjects + ["Rights of the eastern harbour workers' children"]
    let index = TitleIndex(titles: titles)
    let match = try #require(
      index.matches(to: "Rights of the easttern harbuor workers' children").first)
    #expect(match.index == titles.count - 1)
    #expect(match.words < 0.8)
    #expect(match.similarity >= 0.8)
  }

  @Test func linksGoToTheLatestEarlierTitleWithinTheSpan() {
    let titles = ["Clean rivers", "Old forests", "Clean rivers", "Clean rivers", "Clean rivers"]
    let links = TitleIndex(titles: titles).links(sessions: [1, 1, 2, 2, 20])
    #expect(links.map { $0?.earlier } == [nil, nil, 0, 0, nil])
    #expect(TitleIndex.series(links) == [0, 1, 0, 0, 4])
  }

  @Test func anEmptyTitleIsLikeNothing() {
    let index = TitleIndex(titles: ["", "Clean rivers", "In favour: Atlantis"])
    #expect(index.isEmpty(0) && index.isEmpty(2) && !index.isEmpty(1))
    #expect(index.matches(to: "").isEmpty)
    #expect(index.links(sessions: [1, 2, 3]) == [nil, nil, nil])
    #expect(TitleIndex(titles: []).matches(to: "Clean rivers").isEmpty)
  }
}
