internal import RealModule

/// Small dense symmetric systems, as forecasts need them; matrices are rows one after another.
enum ForecastAlgebra {
  /// The lower triangle `L` with `L Lᵀ = matrix`. A pivot that rounding has made too small is
  /// raised, so that a matrix that is only just not positive definite still has an answer.
  static func cholesky(_ matrix: [Double], size: Int) -> [Double] {
    var lower = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      for column in 0...row {
        var sum = matrix[row * size + column]
        for inner in 0..<column { sum -= lower[row * size + inner] * lower[column * size + inner] }
        if row == column {
          lower[row * size + row] = max(sum, 1e-12).squareRoot()
        } else {
          lower[row * size + column] = sum / lower[column * size + column]
        }
      }
    }
    return lower
  }

  /// Solves `L Lᵀ x = right`.
  static func solve(cholesky lower: [Double], size: Int, _ right: [Double]) -> [Double] {
    var result = right
    for row in 0..<size {
      for inner in 0..<row { result[row] -= lower[row * size + inner] * result[inner] }
      result[row] /= lower[row * size + row]
    }
    for row in stride(from: size - 1, through: 0, by: -1) {
      for inner in row + 1..<max(size, row + 1) {
        result[row] -= lower[inner * size + row] * result[inner]
      }
      result[row] /= lower[row * size + row]
    }
    return result
  }

  static func inverse(_ matrix: [Double], size: Int) -> [Double] {
    let lower = cholesky(matrix, size: size)
    var result = [Double](repeating: 0, count: size * size)
    for column in 0..<size {
      var unit = [Double](repeating: 0, count: size)
      unit[column] = 1
      let solved = solve(cholesky: lower, size: size, unit)
      for row in 0..<size { result[row * size + column] = solved[row] }
    }
    return result
  }

  /// The probabilities of in favour, abstaining and against from scores against abstaining.
  @inline(__always)
  static func shares(_ inFavour: Double, _ against: Double) -> (Double, Double, Double) {
    let top = max(inFavour, against, 0)
    let yes = Double.exp(inFavour - top)
    let no = Double.exp(against - top)
    let abstaining = Double.exp(-top)
    let sum = yes + no + abstaining
    return (yes / sum, abstaining / sum, no / sum)
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine.
struct ForecastGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// At least 0 and below 1.
  mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Standard normal numbers, each followed by its negative so that their mean is 0.
  static func normals(draws: Int, size: Int, seed: UInt64) -> [Double] {
    var generator = ForecastGenerator(seed: seed)
    var result = [Double](repeating: 0, count: draws * size)
    for draw in 0..<draws / 2 {
      for place in 0..<size {
        // Box and Muller 1958.
        let radius = (-2 * Double.log(1 - generator.uniform())).squareRoot()
        let value = radius * Double.cos(2 * Double.pi * generator.uniform())
        result[2 * draw * size + place] = value
        result[(2 * draw + 1) * size + place] = -value
      }
    }
    return result
  }
}
