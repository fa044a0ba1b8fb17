import RealModule
import Testing

@testable import PlenaryAnalysis

@Suite struct OrdinalProbitTests {
  private let cells = InverseMillsRatio.standard.cells

  @Test func theInverseMillsRatioIsWithinItsStatedError() {
    var greatest = 0.0
    for step in 0..<40_000 {
      let x = -32 + 40 * Double(step) / 40_000
      let error = InverseMillsRatio.value(x, cells.span) - InverseMillsRatio.exact(x)
      greatest = max(greatest, abs(error))
    }
    #expect(greatest < 1.1e-8, "\(greatest)")
    #expect(greatest > 1e-9, "the statement may be sharpened: \(greatest)")
  }

  @Test func beyondTheTableTheInverseMillsRatioIsALineAndZero() {
    for x in [-32.0, -33, -40, -100, -1000] {
      // -x - 1/x + 2/x^3: Laplace's expansion of the tail.
      let tail = -x - 1 / x + 2 / (x * x * x)
      let value = InverseMillsRatio.value(x, cells.span)
      #expect(value >= tail - 1e-4 && value < tail + 0.032, "\(x): \(value) against \(tail)")
    }
    for x in [8.1, 12, 1e6] { #expect(InverseMillsRatio.value(x, cells.span) == 0) }
  }

  @Test func densitiesAtTheEdgesOfAnIntervalAgreeWithTheirDefinition() {
    for low in stride(from: -6.0, through: 6, by: 0.37) {
      for width in [0.004, 0.1, 0.6, 2, 5] {
        let high = low + width
        let edges = OrdinalProbit.edges(low, high, cells.span)
        let between =
          low > 0
          ? StandardNormal.distribution(-low) - StandardNormal.distribution(-high)
          : StandardNormal.distribution(high) - StandardNormal.distribution(low)
        let exact = (StandardNormal.density(low) / between, StandardNormal.density(high) / between)
        #expect(abs(edges.low - exact.0) < 2e-5 * (1 + exact.0), "\(low) \(width)")
        #expect(abs(edges.high - exact.1) < 2e-5 * (1 + exact.1), "\(low) \(width)")
      }
    }
  }

  @Test func oneNewtonStepAfterTheOtherFindsTheCutpoints() {
    // With no slope the most likely cutpoints are the quantiles of the shares.
    let probit = OrdinalProbit(inFavour: 60, abstaining: 25, against: 15)
    var cuts = SIMD2(-1.0, 0.5)
    for _ in 0..<30 {
      var latent = [Double](repeating: 0, count: 100)
      var information = latent
      var span = latent.mutableSpan
      var other = information.mutableSpan
      let gradient = probit.meanOpposition(&span, &other, cuts: cuts, cells: cells.span)
      cuts = probit.moved(cuts, by: gradient)
    }
    #expect(abs(StandardNormal.distribution(cuts.x) - 0.60) < 1e-4)
    #expect(abs(StandardNormal.distribution(cuts.y) - 0.85) < 1e-4)
  }

  @Test func informationIsWhatDifferencesOfTheProbabilitiesGive() {
    for expected in stride(from: -4.0, through: 4, by: 0.5) {
      let cuts = SIMD2(-0.4, 0.7)
      func probabilities(_ e: Double) -> [Double] {
        let (low, high) = (
          StandardNormal.distribution(cuts.x - e), StandardNormal.distribution(cuts.y - e)
        )
        return [low, high - low, 1 - high]
      }
      let (up, down) = (probabilities(expected + 1e-5), probabilities(expected - 1e-5))
      let naive = probabilities(expected).indices.reduce(0.0) { sum, choice in
        let slope = (up[choice] - down[choice]) / 2e-5
        return sum + slope * slope / probabilities(expected)[choice]
      }
      #expect(abs(naive - OrdinalProbit.information(expected, cuts: cuts)) < 1e-4)
    }
    #expect(OrdinalProbit.information(40, cuts: SIMD2(-1, 1)) == 0)
    #expect(OrdinalProbit.information(9, cuts: SIMD2(-0.002, 0.002)) < 1e-3)
  }
}
