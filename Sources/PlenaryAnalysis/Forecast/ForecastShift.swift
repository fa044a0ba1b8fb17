internal import RealModule

/// The item's own effect: how a text may be received better or worse than the past tells, by all
/// members and by those of one direction more than by others.
///
/// To the scores of member `m` it adds `a·φ_m` and `b·φ_m`, with `(a, b)` normal about 0 and the
/// covariance of past roll calls, scaled. Positions that become known move it by Bayes' rule: the
/// normal about the mode (Laplace), corrected by importance weights (Tierney and Kadane 1986;
/// Robert and Casella 2004, chapter 3).
struct ForecastShift: Sendable {
  static let drawCount = 256

  /// `members × width`, of those who may vote.
  let points: [Double]
  let width: Int
  private let covariance: [Double]
  private let normals: [Double]

  var memberCount: Int { points.count / width }

  init(points: [Double], width: Int, covariance: [Double], spread: Double) {
    self.points = points
    self.width = width
    var scaled = covariance.map { spread * $0 }
    for place in 0..<2 * width { scaled[place * 2 * width + place] += 1e-6 }
    self.covariance = scaled
    normals = ForecastGenerator.normals(
      draws: ForecastShift.drawCount, size: 2 * width, seed: 1)
  }

  /// Draws of the effect with their weights, as factors of the odds of in favour and of against.
  struct Draws: Sendable {
    /// `draws × members`.
    var inFavour: [Double]
    var against: [Double]
    /// Sum to 1.
    var weights: [Double]
  }

  /// Nothing is known but the past.
  func prior() -> Draws {
    draws(mean: [Double](repeating: 0, count: 2 * width), covariance: covariance).draws
  }

  /// - Parameters:
  ///   - odds: of each member when the effect is 0, `members × 2` (``matched(_:to:)``).
  ///   - known: the place of a member, the raw value of its choice, and how far it is believed.
  func posterior(
    odds: [Double], known: [(member: Int, choice: UInt8, weight: Double)]
  ) -> Draws {
    let size = 2 * width
    let precision = ForecastAlgebra.inverse(covariance, size: size)
    let start = odds.map { Double.log($0) }
    var mode = [Double](repeating: 0, count: size)
    var factor: [Double] = []
    for _ in 0..<30 {
      var system = ScoreSystem(width: width)
      system.addPrior(precision: precision, values: mode)
      points.withUnsafeBufferPointer { points in
        for (member, choice, weight) in known {
          let (yes, no) = scores(mode, 0, member)
          system.add(
            choice: choice, features: points, from: member * width,
            inFavour: start[member * 2] + yes, against: start[member * 2 + 1] + no,
            weight: weight)
        }
      }
      let (step, lower) = system.stepAndFactor(longest: 4)
      factor = lower
      for place in step.indices { mode[place] += step[place] }
      if step.allSatisfy({ abs($0) < 1e-6 }) { break }
    }
    var spread = [Double](repeating: 0, count: size * size)
    for column in 0..<size {
      var unit = [Double](repeating: 0, count: size)
      unit[column] = 1
      let solved = ForecastAlgebra.solve(cholesky: factor, size: size, unit)
      for row in 0..<size { spread[row * size + column] = solved[row] }
    }
    var (draws, slopes) = draws(mean: mode, covariance: spread)
    weigh(&draws, slopes, precision: precision, start: start, known: known)
    return draws
  }

  /// Importance weights: the true density over that of the normal about the mode.
  private func weigh(
    _ draws: inout Draws, _ slopes: [Double], precision: [Double], start: [Double],
    known: [(member: Int, choice: UInt8, weight: Double)]
  ) {
    let size = 2 * width
    var logs: [Double] = []
    for draw in 0..<ForecastShift.drawCount {
      var value = 0.0
      for row in 0..<size {
        value += 0.5 * normals[draw * size + row] * normals[draw * size + row]
        for column in 0..<size {
          value -=
            0.5 * precision[row * size + column] * slopes[draw * size + row]
            * slopes[draw * size + column]
        }
      }
      for (member, choice, weight) in known {
        let (yes, no) = scores(slopes, draw * size, member)
        let shares = ForecastAlgebra.shares(start[member * 2] + yes, start[member * 2 + 1] + no)
        let share = choice == 1 ? shares.0 : choice == 2 ? shares.1 : shares.2
        value += weight * Double.log(max(share, 1e-12))
      }
      logs.append(value)
    }
    let top = logs.max() ?? 0
    var sum = 0.0
    for draw in logs.indices {
      draws.weights[draw] = Double.exp(logs[draw] - top)
      sum += draws.weights[draw]
    }
    for draw in logs.indices { draws.weights[draw] /= sum }
  }

  @inline(__always)
  private func scores(_ slopes: [Double], _ from: Int, _ member: Int) -> (Double, Double) {
    var yes = 0.0
    var no = 0.0
    for place in 0..<width {
      yes += slopes[from + place] * points[member * width + place]
      no += slopes[from + width + place] * points[member * width + place]
    }
    return (yes, no)
  }

  private func draws(
    mean: [Double], covariance: [Double]
  ) -> (draws: Draws, slopes: [Double]) {
    let size = 2 * width
    let count = ForecastShift.drawCount
    let lower = ForecastAlgebra.cholesky(covariance, size: size)
    var slopes = [Double](repeating: 0, count: count * size)
    for draw in 0..<count {
      for row in 0..<size {
        var value = mean[row]
        for column in 0...row {
          value += lower[row * size + column] * normals[draw * size + column]
        }
        slopes[draw * size + row] = value
      }
    }
    let members = memberCount
    var inFavour = [Double](repeating: 0, count: count * members)
    var against = inFavour
    for draw in 0..<count {
      for member in 0..<members {
        let (yes, no) = scores(slopes, draw * size, member)
        // Bounded so that no product of odds can overflow.
        inFavour[draw * members + member] = Double.exp(min(max(yes, -40), 40))
        against[draw * members + member] = Double.exp(min(max(no, -40), 40))
      }
    }
    let weights = [Double](repeating: 1 / Double(count), count: count)
    return (Draws(inFavour: inFavour, against: against, weights: weights), slopes)
  }

  /// The odds `members × 2` with which the mean over draws gives each member the chances wanted:
  /// an effect that may go either way pulls chances to the middle, and this undoes it.
  func matched(_ draws: Draws, to wanted: [Double]) -> [Double] {
    let members = memberCount
    let wanted = wanted.map { ($0 + 2e-4) / 1.0006 }
    var odds = [Double](repeating: 0, count: members * 2)
    for member in 0..<members {
      odds[member * 2] = wanted[member * 3] / wanted[member * 3 + 1]
      odds[member * 2 + 1] = wanted[member * 3 + 2] / wanted[member * 3 + 1]
    }
    for _ in 0..<6 {
      let means = means(draws, odds: odds)
      for member in 0..<members {
        var factors = [0.0, 0.0, 0.0]
        for choice in 0..<3 {
          let ratio = wanted[member * 3 + choice] / max(means[member * 3 + choice], 1e-5)
          factors[choice] = min(max(ratio, 0.37), 2.7)
        }
        odds[member * 2] *= factors[0] / factors[1]
        odds[member * 2 + 1] *= factors[2] / factors[1]
      }
    }
    return odds
  }

  /// The chances of each member over all draws, `members × 3`.
  func means(_ draws: Draws, odds: [Double]) -> [Double] {
    let members = memberCount
    var sums = [Double](repeating: 0, count: members * 3)
    sums.withUnsafeMutableBufferPointer { sums in
      for draw in 0..<ForecastShift.drawCount {
        let weight = draws.weights[draw]
        if weight < 1e-12 { continue }
        for member in 0..<members {
          let yes = odds[member * 2] * draws.inFavour[draw * members + member]
          let no = odds[member * 2 + 1] * draws.against[draw * members + member]
          let share = weight / (yes + no + 1)
          sums[member * 3] += yes * share
          sums[member * 3 + 1] += share
          sums[member * 3 + 2] += no * share
        }
      }
    }
    return sums
  }
}
