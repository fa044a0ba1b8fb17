/// The fit of a ``ForecastSpace`` while it goes on.
struct SpaceFit {
  let cells: [UInt8]
  let rollCalls: Int
  let members: Int
  let dimensions: Int
  let width: Int
  var points: [Double]
  var slopes: [Double]
  /// Inverse information of the slopes, summed over roll calls when they moved last.
  var uncertainty: [[Double]] = []

  private static let levelPenalty = 0.05
  private static let slopePenalty = 0.3
  private static let pointPenalty = 1.0

  init(cells: [UInt8], rollCalls: Int, members: Int, dimensions: Int) {
    self.cells = cells
    self.rollCalls = rollCalls
    self.members = members
    self.dimensions = dimensions
    width = dimensions + 1
    slopes = [Double](repeating: 0, count: rollCalls * 2 * width)
    points = SpaceStart.points(
      cells: cells, rollCalls: rollCalls, members: members, dimensions: dimensions)
  }
}

extension SpaceFit {
  /// One Newton step for the slopes of every roll call.
  mutating func moveSlopes() {
    uncertainty.removeAll(keepingCapacity: true)
    let size = 2 * width
    for rollCall in 0..<rollCalls {
      var system = ScoreSystem(width: width)
      for place in 0..<size {
        system.addPenalty(
          place % width == 0 ? SpaceFit.levelPenalty : SpaceFit.slopePenalty, at: place,
          value: slopes[rollCall * size + place])
      }
      let row = rollCall * members
      points.withUnsafeBufferPointer { points in
        for member in 0..<members {
          let cell = cells[row + member]
          guard cell >= 1 && cell <= 3 else { continue }
          let (yes, no) = scores(rollCall, member)
          system.add(
            choice: cell, features: points, from: member * width, inFavour: yes, against: no,
            weight: 1)
        }
      }
      let (step, inverse) = system.step(longest: 3)
      for place in 0..<size { slopes[rollCall * size + place] += step[place] }
      uncertainty.append(inverse)
    }
  }

  /// One Newton step for the point of every member.
  mutating func movePoints() {
    guard dimensions > 0 else { return }
    let size = dimensions
    for member in 0..<members {
      var gradient = [Double](repeating: 0, count: size)
      var information = [Double](repeating: 0, count: size * size)
      for place in 0..<size {
        gradient[place] = -SpaceFit.pointPenalty * points[member * width + place + 1]
        information[place * size + place] = SpaceFit.pointPenalty
      }
      for rollCall in 0..<rollCalls {
        let cell = cells[rollCall * members + member]
        guard cell >= 1 && cell <= 3 else { continue }
        let (scoreYes, scoreNo) = scores(rollCall, member)
        let (yes, _, no) = ForecastAlgebra.shares(scoreYes, scoreNo)
        let restYes = (cell == 1 ? 1 : 0) - yes
        let restNo = (cell == 3 ? 1 : 0) - no
        let first = rollCall * 2 * width + 1
        let second = first + width
        for place in 0..<size {
          let a = slopes[first + place]
          let b = slopes[second + place]
          gradient[place] += restYes * a + restNo * b
          let left = yes * (1 - yes) * a - yes * no * b
          let right = no * (1 - no) * b - yes * no * a
          for other in 0...place {
            information[place * size + other] +=
              left * slopes[first + other] + right * slopes[second + other]
          }
        }
      }
      let lower = ForecastAlgebra.cholesky(information, size: size)
      let step = ForecastAlgebra.solve(cholesky: lower, size: size, gradient)
      let length = step.reduce(0) { $0 + $1 * $1 }.squareRoot()
      let scale = min(1, 1 / max(length, 1e-9))
      for place in 0..<size { points[member * width + place + 1] += scale * step[place] }
    }
  }

  @inline(__always)
  private func scores(_ rollCall: Int, _ member: Int) -> (Double, Double) {
    var yes = 0.0
    var no = 0.0
    let first = rollCall * 2 * width
    for place in 0..<width {
      let point = points[member * width + place]
      yes += slopes[first + place] * point
      no += slopes[first + width + place] * point
    }
    return (yes, no)
  }

  func shares() -> [Double] {
    var result = [Double](repeating: 0, count: rollCalls * members * 3)
    for rollCall in 0..<rollCalls {
      for member in 0..<members {
        let (yes, no) = scores(rollCall, member)
        let shares = ForecastAlgebra.shares(yes, no)
        let place = (rollCall * members + member) * 3
        result[place] = shares.0
        result[place + 1] = shares.1
        result[place + 2] = shares.2
      }
    }
    return result
  }

  /// The spread of the slopes about their mean, and what is not known of each.
  func covariance(weights: [Double]) -> [Double] {
    let size = 2 * width
    var result = [Double](repeating: 0, count: size * size)
    // A little spread stands even where there are no votes yet.
    for place in 0..<size { result[place * size + place] = 0.5 }
    let total = weights.reduce(0, +)
    guard total > 0 else { return result }
    var mean = [Double](repeating: 0, count: size)
    for rollCall in 0..<rollCalls {
      for place in 0..<size {
        mean[place] += weights[rollCall] * slopes[rollCall * size + place] / total
      }
    }
    for rollCall in 0..<rollCalls {
      let share = weights[rollCall] / (total + 1)
      for row in 0..<size {
        let left = slopes[rollCall * size + row] - mean[row]
        for column in 0..<size {
          let right = slopes[rollCall * size + column] - mean[column]
          result[row * size + column] +=
            share * (left * right + uncertainty[rollCall][row * size + column])
        }
      }
    }
    return result
  }
}
