internal import RealModule

/// Members as points and texts as slopes: who votes alike lies together.
///
/// For member `m` with `φ = (1, θ₁ … θ_D)` and roll call `j` the scores of in favour and of against,
/// measured from abstaining, are `a_j·φ` and `b_j·φ`, and choices follow the multinomial logit
/// (McFadden 1974; the spatial reading is Poole and Rosenthal's, 1985). Nothing is asked of the
/// order in favour, abstaining, against: the data show it. Penalties stand for normal priors, and
/// the fit goes round: slopes given points, points given slopes, one Newton step each.
struct ForecastSpace: Sendable {
  let dimensions: Int
  let memberCount: Int
  /// `memberCount × (dimensions + 1)`; the first of each row is 1.
  let points: [Double]
  /// `rollCalls × 2(dimensions + 1)`: `a` and then `b` of each.
  let slopes: [Double]
  /// `rollCalls × memberCount × 3`: the fitted chance of each choice, as a smoothed vote.
  let fitted: [Double]
  /// How the slopes `(a, b)` of roll calls vary, `2(dimensions + 1)` square.
  let covariance: [Double]

  var width: Int { dimensions + 1 }

  /// - Parameters:
  ///   - cells: ``Choice`` raw values, roll call by roll call.
  ///   - weights: how much a roll call counts in the covariance.
  init(cells: [UInt8], memberCount: Int, dimensions: Int, weights: [Double], sweeps: Int = 12) {
    let count = memberCount == 0 ? 0 : cells.count / memberCount
    var fit = SpaceFit(
      cells: cells, rollCalls: count, members: memberCount, dimensions: dimensions)
    for sweep in 0..<sweeps {
      for _ in 0..<(sweep == 0 ? 3 : 1) { fit.moveSlopes() }
      fit.movePoints()
    }
    fit.moveSlopes()
    self.dimensions = dimensions
    self.memberCount = memberCount
    points = fit.points
    slopes = fit.slopes
    fitted = fit.shares()
    covariance = fit.covariance(weights: weights)
  }
}
