import PlenaryModel
import Testing

@testable import PlenaryAnalysis

@Suite struct ForecastPartsTests {
  @Test func aFactoredSystemIsSolved() {
    var generator = ForecastGenerator(seed: 11)
    for size in 1...8 {
      let root = (0..<size * size).map { _ in generator.uniform() - 0.5 }
      var matrix = [Double](repeating: 0, count: size * size)
      for row in 0..<size {
        for column in 0..<size {
          for inner in 0..<size {
            matrix[row * size + column] += root[row * size + inner] * root[column * size + inner]
          }
        }
        matrix[row * size + row] += 0.5
      }
      let wanted = (0..<size).map { _ in generator.uniform() }
      let right = (0..<size).map { row in
        (0..<size).reduce(0) { $0 + matrix[row * size + $1] * wanted[$1] }
      }
      let lower = ForecastAlgebra.cholesky(matrix, size: size)
      let found = ForecastAlgebra.solve(cholesky: lower, size: size, right)
      for place in 0..<size { #expect(abs(found[place] - wanted[place]) < 1e-9) }
      let inverse = ForecastAlgebra.inverse(matrix, size: size)
      for row in 0..<size {
        let product = (0..<size).reduce(0) {
          $0 + matrix[row * size + $1] * inverse[$1 * size + row]
        }
        #expect(abs(product - 1) < 1e-9)
      }
    }
  }

  @Test func blocsAreThoseThatVoteAlike() {
    let assembly = MadeUpAssembly()
    let history = ForecastHistory(assembly.columns, session: 7) { _ in true }
    let blocs = ForecastBlocs.blocs(history, limit: 3)
    #expect(Set(blocs[0..<18]).count == 1)
    #expect(Set(blocs[22..<40]).count == 1)
    #expect(blocs[0] != blocs[39])
    #expect(ForecastBlocs.blocs(history, limit: 1).allSatisfy { $0 == 0 })
  }

  @Test func anEffectThatIsMatchedKeepsTheChances() {
    let shift = ForecastShift(
      points: [1, 0.5, 1, -1, 1, 2], width: 2,
      covariance: (0..<16).map { $0 % 5 == 0 ? 1.5 : 0.2 }, spread: 1)
    let wanted = [0.7, 0.2, 0.1, 0.98, 0.01, 0.01, 0.2, 0.3, 0.5]
    let draws = shift.prior()
    let means = shift.means(draws, odds: shift.matched(draws, to: wanted))
    for place in wanted.indices { #expect(abs(means[place] - wanted[place]) < 0.01) }
  }

  /// One effect of two numbers for three members: the same integral on a fine grid.
  @Test func disclosedPositionsMoveTheEffectAsBayesRuleSays() {
    let covariance = [2.0, -0.5, -0.5, 1.0]
    let shift = ForecastShift(points: [1, 1, 1], width: 1, covariance: covariance, spread: 1)
    let odds = [2.0, 0.5, 1.0, 1.0, 0.5, 3.0]
    let draws = shift.posterior(odds: odds, known: [(0, 3, 1), (1, 3, 1)])
    let found = shift.means(draws, odds: odds)

    let precision = ForecastAlgebra.inverse(covariance, size: 2)
    var sums = [0.0, 0.0, 0.0]
    var total = 0.0
    for row in -120...120 {
      for column in -120...120 {
        let yes = Double(row) / 20
        let no = Double(column) / 20
        let form = precision[0] * yes * yes + 2 * precision[1] * yes * no + precision[3] * no * no
        let factors = (ForecastAlgebra.shares(yes, no).0 / ForecastAlgebra.shares(yes, no).1)
        let factorsNo = ForecastAlgebra.shares(yes, no).2 / ForecastAlgebra.shares(yes, no).1
        func chances(_ member: Int) -> [Double] {
          let inFavour = odds[member * 2] * factors
          let against = odds[member * 2 + 1] * factorsNo
          let sum = inFavour + against + 1
          return [inFavour / sum, 1 / sum, against / sum]
        }
        let density = exponential(-form / 2) * chances(0)[2] * chances(1)[2]
        total += density
        for choice in 0..<3 { sums[choice] += density * chances(2)[choice] }
      }
    }
    for choice in 0..<3 { #expect(abs(found[6 + choice] - sums[choice] / total) < 0.03) }
  }

  private func exponential(_ value: Double) -> Double {
    ForecastAlgebra.shares(value, -1000).0 / ForecastAlgebra.shares(value, -1000).1
  }

  @Test func totalsAreCountedExactly() {
    let totals = ForecastTotals(outcomes: [
      Totals(inFavour: 2, against: 1, abstaining: 0, notVoting: 0),
      Totals(inFavour: 1, against: 1, abstaining: 1, notVoting: 0),
      Totals(inFavour: 3, against: 2, abstaining: 0, notVoting: 0),
      Totals(inFavour: 0, against: 0, abstaining: 3, notVoting: 0),
    ])
    #expect(totals.inFavour.mean == 1.5)
    #expect(totals.inFavour.quantile(0.5) == 1)
    #expect(totals.inFavour.interval(0.5) == 0...2)
    #expect(totals.simpleMajority == 2.5 / 5)
    // 2 of 3 are two thirds, 3 of 5 are not, and nothing in favour is no adoption.
    #expect(totals.twoThirds == 1.5 / 5)
    #expect(totals.probability { $0.inFavour >= 3 } == 1.5 / 5)
  }

  @Test func aScoreIsWhatItsFormulaSays() throws {
    var scoring = ForecastScoring()
    #expect(scoring.score == nil)
    let sure = ChoiceProbabilities(inFavour: 1, abstaining: 0, against: 0, notVoting: 0)
    let torn = ChoiceProbabilities(inFavour: 0.2, abstaining: 0.25, against: 0.05, notVoting: 0.5)
    scoring.add(
      [(sure, .inFavour), (torn, .against), (torn, .notVoting), (torn, .abstaining)],
      interval: 1...2, adopted: (0.75, true))
    let score = try #require(scoring.score)
    #expect(score.ballots == 3 && score.rollCalls == 1)
    #expect(score.accuracy == 2.0 / 3 && score.accuracyNotInFavour == 0.5)
    let sureLoss = 0.0019980
    let expected = (sureLoss + 2.3025851 + 0.6931472) / 3
    #expect(abs(score.logLoss - expected) < 1e-4)
    let brier = (0.16 + 0.25 + 0.81 + 0.16 + 0.25 + 0.01) / 3
    #expect(abs(score.brier - brier) < 1e-4)
    #expect(abs(score.errorInFavour - 0.798) < 1e-3)
    #expect(score.coverage == 1)
    #expect(abs(score.attendanceBrier - 0.1875) < 1e-12)
    #expect(abs((score.adoptionBrier ?? 0) - 0.0625) < 1e-12)
    #expect(abs(score.macroF - (1 + 2.0 / 3) / 3) < 1e-12)
  }
}
