import RealModule

/// The gradient and the observed information of an item's two cutpoints.
struct CutpointGradient {
  var first = 0.0
  var second = 0.0
  var firstInformation = 0.0
  var secondInformation = 0.0
  /// With the sign of the observed information: negative where abstentions tie the two.
  var mixedInformation = 0.0
}

/// Ballots of one item under an ordinal probit with two cutpoints.
///
/// A latent opposition z = expected + e, e standard normal; in favour below the first cutpoint,
/// abstaining between the two, against above the second. Johnson and Albert (1999).
struct OrdinalProbit {
  /// Least distance of the cutpoints, and how far from zero they may go.
  static let leastGap = 0.004
  static let bound = 7.0
  /// Added to the information, so that a cutpoint on which no ballot bears stays where it is.
  static let ridge = 0.001

  var inFavour: Int
  var abstaining: Int
  var against: Int

  /// Replaces what is expected of each ballot by the mean of its latent opposition given the choice
  /// made, and takes the gradient of the cutpoints in the same pass.
  ///
  /// - Parameters:
  ///   - latent: expected oppositions, in favour first, then abstaining, then against.
  ///   - information: receives the observed information of each ballot on what was expected of it:
  ///     one less the variance of the latent opposition that the choice leaves.
  @inline(__always)
  func meanOpposition(
    _ latent: inout MutableSpan<Double>, _ information: inout MutableSpan<Double>,
    cuts: SIMD2<Double>, cells: Span<SIMD4<Double>>
  ) -> CutpointGradient {
    var gradient = CutpointGradient()
    for index in 0..<inFavour {
      let expected = latent[index]
      let below = cuts.x - expected
      let surprise = InverseMillsRatio.value(below, cells)
      latent[index] = expected - surprise
      gradient.first += surprise
      information[index] = surprise * (surprise + below)
      gradient.firstInformation += information[index]
    }
    for index in inFavour..<inFavour + abstaining {
      let expected = latent[index]
      let (low, high) = (cuts.x - expected, cuts.y - expected)
      let edge = Self.edges(low, high, cells)
      latent[index] = expected + edge.low - edge.high
      gradient.first -= edge.low
      gradient.second += edge.high
      let lowInformation = edge.low * (edge.low - low)
      let highInformation = edge.high * (edge.high + high)
      let mixed = edge.low * edge.high
      information[index] = lowInformation + highInformation - 2 * mixed
      gradient.firstInformation += lowInformation
      gradient.secondInformation += highInformation
      gradient.mixedInformation -= mixed
    }
    for index in inFavour + abstaining..<inFavour + abstaining + against {
      let expected = latent[index]
      let above = expected - cuts.y
      let surprise = InverseMillsRatio.value(above, cells)
      latent[index] = expected + surprise
      gradient.second -= surprise
      information[index] = surprise * (surprise + above)
      gradient.secondInformation += information[index]
    }
    return gradient
  }

  /// phi(low) and phi(high), both divided by Phi(high) - Phi(low).
  ///
  /// Seen from the side on which both lie nearer to minus infinity, so that no two numbers near one
  /// are subtracted.
  @inline(__always)
  static func edges(
    _ low: Double, _ high: Double, _ cells: Span<SIMD4<Double>>
  ) -> (low: Double, high: Double) {
    let isMirrored = low + high > 0
    let outer = isMirrored ? -high : low
    let inner = isMirrored ? -low : high
    let outerRatio = InverseMillsRatio.value(outer, cells)
    let innerRatio = InverseMillsRatio.value(inner, cells)
    let densities = Double.exp((inner - outer) * (inner + outer) / 2)
    let share = 1 - densities * innerRatio / outerRatio
    let innerEdge = innerRatio / (share > 1e-9 ? share : 1e-9)
    let outerEdge = innerEdge * densities
    return isMirrored ? (innerEdge, outerEdge) : (outerEdge, innerEdge)
  }

  /// The cutpoints after one Newton step of at most a half.
  func moved(_ cuts: SIMD2<Double>, by gradient: CutpointGradient) -> SIMD2<Double> {
    let first = gradient.firstInformation + Self.ridge
    let second = gradient.secondInformation + Self.ridge
    if abstaining == 0 {
      // Nothing holds the two apart: they move as one.
      let step = Self.bounded((gradient.first + gradient.second) / (first + second), 0.5)
      let limit = Self.bound - Self.leastGap
      let middle = Self.bounded((cuts.x + cuts.y) / 2 + step, limit)
      return SIMD2(middle - Self.leastGap / 2, middle + Self.leastGap / 2)
    }
    let mixed = gradient.mixedInformation
    let determinant = first * second - mixed * mixed
    let steps = SIMD2(
      (second * gradient.first - mixed * gradient.second) / determinant,
      (first * gradient.second - mixed * gradient.first) / determinant)
    let low = Self.bounded(cuts.x + Self.bounded(steps.x, 0.5), Self.bound - Self.leastGap)
    let high = Self.bounded(cuts.y + Self.bounded(steps.y, 0.5), Self.bound)
    return SIMD2(low, high < low + Self.leastGap ? low + Self.leastGap : high)
  }

  private static func bounded(_ value: Double, _ limit: Double) -> Double {
    Swift.min(Swift.max(value, -limit), limit)
  }

  /// Fisher's information on the latent scale in a ballot that is not yet cast:
  /// the sum over the three choices of (derivative of the probability) squared / probability.
  static func information(_ expected: Double, cuts: SIMD2<Double>) -> Double {
    let (low, high) = (cuts.x - expected, cuts.y - expected)
    let (below, above) = (StandardNormal.distribution(low), StandardNormal.distribution(-high))
    // Between two cutpoints on the same side the tails are subtracted, not numbers near one.
    let between =
      low > 0
      ? StandardNormal.distribution(-low) - above
      : high < 0 ? StandardNormal.distribution(high) - below : 1 - below - above
    let (lowDensity, highDensity) = (StandardNormal.density(low), StandardNormal.density(high))
    let middle = lowDensity - highDensity
    return ratio(lowDensity * lowDensity, below) + ratio(middle * middle, between)
      + ratio(highDensity * highDensity, above)
  }

  /// The first number falls faster than the second, so that where both vanish so does their ratio.
  private static func ratio(_ square: Double, _ probability: Double) -> Double {
    probability > 1e-150 ? square / probability : 0
  }
}

enum StandardNormal {
  static func density(_ x: Double) -> Double { 0.3989422804014327 * Double.exp(-x * x / 2) }

  static func distribution(_ x: Double) -> Double { 0.5 * Double.erfc(-x * 0.7071067811865476) }
}
