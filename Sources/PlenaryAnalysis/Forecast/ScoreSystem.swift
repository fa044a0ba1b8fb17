/// Gradient and information of a multinomial logit with three choices and two rows of coefficients
/// (in favour, against; abstaining is the measure), gathered ballot by ballot.
struct ScoreSystem {
  let width: Int
  private(set) var gradient: [Double]
  /// Only the lower triangle is filled.
  private var information: [Double]

  init(width: Int) {
    self.width = width
    gradient = [Double](repeating: 0, count: 2 * width)
    information = [Double](repeating: 0, count: 4 * width * width)
  }

  /// A normal prior about 0 of precision `penalty` for one coefficient.
  mutating func addPenalty(_ penalty: Double, at place: Int, value: Double) {
    gradient[place] -= penalty * value
    information[place * 2 * width + place] += penalty
  }

  /// A normal prior about 0 for all coefficients together.
  mutating func addPrior(precision: [Double], values: [Double]) {
    let size = 2 * width
    for row in 0..<size {
      for column in 0..<size {
        gradient[row] -= precision[row * size + column] * values[column]
        if column <= row { information[row * size + column] += precision[row * size + column] }
      }
    }
  }

  /// - Parameter choice: the raw value of the ``Choice``, 1 to 3.
  @inline(__always)
  mutating func add(
    choice: UInt8, features: UnsafeBufferPointer<Double>, from start: Int, inFavour: Double,
    against: Double, weight: Double
  ) {
    let (yes, _, no) = ForecastAlgebra.shares(inFavour, against)
    let restYes = weight * ((choice == 1 ? 1 : 0) - yes)
    let restNo = weight * ((choice == 3 ? 1 : 0) - no)
    let both = weight * yes * (1 - yes)
    let noNo = weight * no * (1 - no)
    let cross = -weight * yes * no
    let size = 2 * width
    gradient.withUnsafeMutableBufferPointer { gradient in
      information.withUnsafeMutableBufferPointer { information in
        for row in 0..<width {
          let value = features[start + row]
          if value == 0 { continue }
          gradient[row] += restYes * value
          gradient[width + row] += restNo * value
          let first = row * size
          let second = (width + row) * size
          let yesValue = both * value
          let noValue = noNo * value
          let crossValue = cross * value
          for column in 0...row {
            let other = features[start + column]
            information[first + column] += yesValue * other
            information[second + width + column] += noValue * other
          }
          for column in 0..<width {
            information[second + column] += crossValue * features[start + column]
          }
        }
      }
    }
  }

  /// The Newton step, shortened to a length, and the inverse of the information.
  func step(longest: Double) -> (step: [Double], inverse: [Double]) {
    let (step, lower) = stepAndFactor(longest: longest)
    let size = 2 * width
    var inverse = [Double](repeating: 0, count: size * size)
    for column in 0..<size {
      var unit = [Double](repeating: 0, count: size)
      unit[column] = 1
      let solved = ForecastAlgebra.solve(cholesky: lower, size: size, unit)
      for row in 0..<size { inverse[row * size + column] = solved[row] }
    }
    return (step, inverse)
  }

  /// The Newton step and the factor of the information.
  func stepAndFactor(longest: Double) -> (step: [Double], cholesky: [Double]) {
    let size = 2 * width
    let lower = ForecastAlgebra.cholesky(information, size: size)
    var step = ForecastAlgebra.solve(cholesky: lower, size: size, gradient)
    let length = step.reduce(0) { $0 + $1 * $1 }.squareRoot()
    if length > longest { for place in step.indices { step[place] *= longest / length } }
    return (step, lower)
  }
}
