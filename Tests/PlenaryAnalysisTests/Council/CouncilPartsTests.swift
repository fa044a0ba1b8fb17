import PlenaryModel
import Testing

@testable import PlenaryAnalysis

struct CouncilPartsTests {
  private let permanent: Set<MemberID> = ["CHN", "FRA", "GBR", "RUS", "USA"]

  private func choices(_ inFavour: Int, _ others: [MemberID: Choice]) -> [MemberID: Choice] {
    var choices = others
    for number in 0..<inFavour { choices[MemberID("M\(number)")] = .inFavour }
    return choices
  }

  @Test func nineVotesAndNoVetoAdopt() {
    func result(_ inFavour: Int, _ others: [MemberID: Choice]) -> CouncilResult {
      CouncilResult(choices(inFavour, others), permanent: permanent, required: 9)
    }
    #expect(result(15, [:]) == .unanimous)
    #expect(result(9, ["CHN": .abstaining, "RUS": .notVoting]) == .divided)
    #expect(result(9, ["JOR": .against]) == .divided)
    #expect(result(9, ["RUS": .against, "CHN": .against]) == .vetoed(["CHN", "RUS"]))
    #expect(result(8, ["RUS": .against]) == .short)
    #expect(result(8, [:]) == .short)
  }

  /// Goes through all choices of all members.
  private func naive(
    _ shares: [[Double]], _ evidence: [[Double]], _ range: ClosedRange<Int>
  ) -> (likelihood: Double, marginals: [[Double]]) {
    var (before, after) = (0.0, 0.0)
    var marginals = shares.map { _ in [0.0, 0, 0, 0] }
    for code in 0..<(1 << (2 * shares.count)) {
      let chosen = shares.indices.map { code >> (2 * $0) & 3 }
      guard range.contains(chosen.count { $0 == 0 }) else { continue }
      var prior = 1.0
      var weighted = 1.0
      for (member, choice) in chosen.enumerated() {
        prior *= shares[member][choice]
        weighted *= shares[member][choice] * evidence[member][choice]
      }
      before += prior
      after += weighted
      for (member, choice) in chosen.enumerated() { marginals[member][choice] += weighted }
    }
    return (after / before, marginals.map { $0.map { $0 / after } })
  }

  @Test func choicesUnderACountAgreeWithGoingThroughAll() throws {
    var generator = PictureGenerator(seed: 12)
    for _ in 0..<20 {
      let count = 2 + generator.below(4)
      let shares = (0..<count).map { _ -> [Double] in
        let raw = (0..<4).map { _ in generator.share() + 0.01 }
        let sum = raw.reduce(0, +)
        return raw.map { $0 / sum }
      }
      let evidence = (0..<count).map { _ in (0..<4).map { _ in generator.share() + 0.01 } }
      let low = generator.below(count + 1)
      let range = low...(low + generator.below(count + 1 - low))
      let expected = naive(shares, evidence, range)
      let found = try #require(
        CouncilChoices(probabilities: shares, inFavour: range).updated(evidence))
      #expect((found.likelihood - expected.likelihood).magnitude < 1e-9)
      for (left, right) in zip(found.marginals.joined(), expected.marginals.joined()) {
        #expect((left - right).magnitude < 1e-9)
      }
    }
  }

  @Test func aRangeThatNobodyCanReachIsNone() {
    let never = CouncilChoices(probabilities: [[0, 1, 0, 0]], inFavour: 1...1)
    #expect(never.updated([[1, 1, 1, 1]]) == nil)
  }

  @Test func equationsAreSolved() throws {
    var generator = PictureGenerator(seed: 8)
    for size in 1..<8 {
      let root = (0..<size * size).map { _ in generator.share() - 0.5 }
      var matrix = [Double](repeating: 0, count: size * size)
      for i in 0..<size {
        for j in 0..<size {
          for k in 0..<size { matrix[i * size + j] += root[i * size + k] * root[j * size + k] }
        }
        matrix[i * size + i] += 0.5
      }
      let x = (0..<size).map { _ in generator.share() }
      let right = (0..<size).map { i in
        (0..<size).reduce(0) { $0 + matrix[i * size + $1] * x[$1] }
      }
      let found = try #require(CouncilMath.solve(matrix, right))
      for (left, right) in zip(found, x) { #expect((left - right).magnitude < 1e-9) }
    }
    #expect(CouncilMath.solve([-1], [1]) == nil)
  }

  @Test func withoutFeaturesTheRegressionGivesTheShares() {
    let outcomes = [0, 0, 0, 0, 0, 0, 1, 1, 2, 2].flatMap { Array(repeating: $0, count: 50) }
    let regression = CouncilRegression(
      rows: outcomes.map { _ in [] }, outcomes: outcomes, importance: outcomes.map { _ in 1 },
      kinds: 3, penalty: 1)
    let shares = regression.probabilities([])
    for (found, expected) in zip(shares, [0.6, 0.2, 0.2]) {
      #expect((found - expected).magnitude < 1e-3)
    }
  }

  @Test func theRegressionStandsAtTheLeastLoss() {
    var generator = PictureGenerator(seed: 77)
    let rows = (0..<200).map { _ in [generator.share() * 2 - 1, generator.share() * 2 - 1] }
    let outcomes = rows.map { row -> Int in
      let score = row[0] * 2 + generator.share() - 0.5
      return score > 0.7 ? 2 : score > -0.5 ? 1 : 0
    }
    let regression = CouncilRegression(
      rows: rows, outcomes: outcomes, importance: rows.map { _ in 1 }, kinds: 3, penalty: 0.5)
    func loss(_ weights: [Double]) -> Double {
      var loss = 0.0
      for (row, outcome) in zip(rows, outcomes) {
        let scores =
          [0.0]
          + (0..<2).map {
            weights[$0 * 3] + weights[$0 * 3 + 1] * row[0] + weights[$0 * 3 + 2] * row[1]
          }
        loss -= CouncilMath.logarithm(CouncilMath.softmax(scores)[outcome])
      }
      for (index, weight) in weights.enumerated() {
        loss += (index % 3 == 0 ? 0.01 : 0.5) / 2 * weight * weight
      }
      return loss
    }
    let least = loss(regression.weights)
    for index in regression.weights.indices {
      for step in [-0.05, 0.05] {
        var moved = regression.weights
        moved[index] += step
        #expect(loss(moved) > least)
      }
    }
    #expect(regression.weight(kind: 2, feature: 0) > 1)
  }

  @Test func subjectsAreAlikeByTheirRareWords() {
    func draft(_ topic: String, _ agenda: String, _ region: String) -> CouncilDraft {
      CouncilDraft(
        id: "", day: Day(number: 0), topic: topic, agenda: agenda, region: region, members: [],
        permanent: [])
    }
    let drafts = [
      draft("Middle East (Syria)", "The situation in the Middle East", "Middle East"),
      draft("Syria", "The situation in Syria", "Middle East"),
      draft("Cyprus", "The situation in Cyprus", "Europe"),
      draft("Haiti", "The question concerning Haiti", "Americas"),
    ]
    let likeness = CouncilSubjects(drafts, words: CouncilWords(drafts)).likeness(to: drafts[0])
    #expect((likeness[0] - 1).magnitude < 1e-9)
    #expect(likeness[1] > 0.2)
    #expect(likeness[2] < 0.1 && likeness[3] < 0.1)
  }
}
