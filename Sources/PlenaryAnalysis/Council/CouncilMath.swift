import RealModule

/// The few functions of numbers that the forecast needs.
enum CouncilMath {
  static func logarithm(_ value: Double) -> Double { Double.log(value) }
  static func exponential(_ value: Double) -> Double { Double.exp(value) }

  static func power(_ base: Double, _ exponent: Double) -> Double {
    base > 0 ? Double.pow(base, exponent) : 0
  }

  /// What is left of a weight after some days.
  static func decay(days: Int, halfLife: Double) -> Double {
    Double.exp2(-Double(max(0, days)) / halfLife)
  }

  /// Numbers that add up to 1 and have the logarithms given, but for a constant.
  static func softmax(_ scores: [Double]) -> [Double] {
    let most = scores.max() ?? 0
    let powers = scores.map { Double.exp($0 - most) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  /// Solves `matrix * x = right` for a symmetric positive definite matrix, row by row in one array
  /// (Cholesky's decomposition).
  ///
  /// - Returns: nil where the matrix is not positive definite.
  static func solve(_ matrix: [Double], _ right: [Double]) -> [Double]? {
    let size = right.count
    var lower = matrix
    for column in 0..<size {
      var pivot = lower[column * size + column]
      for k in 0..<column { pivot -= lower[column * size + k] * lower[column * size + k] }
      guard pivot > 0 else { return nil }
      let root = pivot.squareRoot()
      lower[column * size + column] = root
      for row in (column + 1)..<max(size, column + 1) {
        var value = lower[row * size + column]
        for k in 0..<column { value -= lower[row * size + k] * lower[column * size + k] }
        lower[row * size + column] = value / root
      }
    }
    var x = right
    for row in 0..<size {
      for k in 0..<row { x[row] -= lower[row * size + k] * x[k] }
      x[row] /= lower[row * size + row]
    }
    for row in (0..<size).reversed() {
      for k in (row + 1)..<max(size, row + 1) { x[row] -= lower[k * size + row] * x[k] }
      x[row] /= lower[row * size + row]
    }
    return x
  }
}
