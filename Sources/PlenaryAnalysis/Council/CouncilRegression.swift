/// Which of several kinds a case is, by its features: multinomial logistic regression with a
/// quadratic penalty (ridge: le Cessie and van Houwelingen, 1992).
struct CouncilRegression: Sendable {
  let kinds: Int
  let features: Int
  /// Kind by kind from the second on, the constant first, then a weight for each feature; the
  /// weights of the first kind are 0.
  private(set) var weights: [Double]

  /// Fits by Newton's method; steps that make things worse are halved.
  ///
  /// - Parameters:
  ///   - rows: the features of each case.
  ///   - outcomes: the kind of each case, from 0.
  ///   - importance: how much each case counts.
  ///   - penalty: times half the sum of the squares of the weights; constants have hardly any.
  init(
    rows: [[Double]], outcomes: [Int], importance: [Double], kinds: Int, penalty: Double
  ) {
    precondition(rows.count == outcomes.count && rows.count == importance.count)
    self.kinds = kinds
    features = rows.first?.count ?? 0
    weights = [Double](repeating: 0, count: (kinds - 1) * (features + 1))
    var cost = loss(rows, outcomes, importance, penalty)
    for _ in 0..<50 {
      let (gradient, curvature) = derivatives(rows, outcomes, importance, penalty)
      guard let step = CouncilMath.solve(curvature, gradient) else { break }
      let before = weights
      var factor = 1.0
      var next = cost
      repeat {
        weights = zip(before, step).map { $0 - factor * $1 }
        next = loss(rows, outcomes, importance, penalty)
        factor /= 2
      } while next > cost && factor > 1e-6
      if next > cost { weights = before }
      let gain = cost - next
      cost = min(cost, next)
      if gain < 1e-9 { break }
    }
  }

  /// The logarithms of the probabilities, but for a constant.
  func scores(_ row: [Double]) -> [Double] {
    var scores = [0.0]
    for kind in 0..<(kinds - 1) {
      let base = kind * (features + 1)
      var score = weights[base]
      for feature in 0..<features { score += weights[base + 1 + feature] * row[feature] }
      scores.append(score)
    }
    return scores
  }

  func probabilities(_ row: [Double]) -> [Double] { CouncilMath.softmax(scores(row)) }

  /// What a feature adds to the score of a kind.
  func weight(kind: Int, feature: Int) -> Double {
    kind == 0 ? 0 : weights[(kind - 1) * (features + 1) + 1 + feature]
  }

  private func loss(
    _ rows: [[Double]], _ outcomes: [Int], _ importance: [Double], _ penalty: Double
  ) -> Double {
    var loss = 0.0
    for index in rows.indices {
      let probability = probabilities(rows[index])[outcomes[index]]
      loss -= importance[index] * CouncilMath.logarithm(max(probability, 1e-300))
    }
    for index in weights.indices {
      loss += ridge(index, penalty) / 2 * weights[index] * weights[index]
    }
    return loss
  }

  private func derivatives(
    _ rows: [[Double]], _ outcomes: [Int], _ importance: [Double], _ penalty: Double
  ) -> (gradient: [Double], curvature: [Double]) {
    let width = features + 1
    let size = weights.count
    var gradient = [Double](repeating: 0, count: size)
    var curvature = [Double](repeating: 0, count: size * size)
    for index in rows.indices {
      let row = [1.0] + rows[index]
      let shares = probabilities(rows[index])
      for first in 1..<kinds {
        let error = shares[first] - (outcomes[index] == first ? 1 : 0)
        let base = (first - 1) * width
        for feature in 0..<width {
          gradient[base + feature] += importance[index] * error * row[feature]
        }
        for second in 1..<kinds {
          let spread =
            importance[index] * shares[first]
            * ((first == second ? 1 : 0) - shares[second])
          let other = (second - 1) * width
          for feature in 0..<width {
            let product = spread * row[feature]
            let start = (base + feature) * size + other
            for column in 0..<width { curvature[start + column] += product * row[column] }
          }
        }
      }
    }
    for index in 0..<size {
      gradient[index] += ridge(index, penalty) * weights[index]
      curvature[index * size + index] += ridge(index, penalty)
    }
    return (gradient, curvature)
  }

  /// Constants get a trace of a penalty, so that a kind that never occurred has a finite one.
  private func ridge(_ index: Int, _ penalty: Double) -> Double {
    index % (features + 1) == 0 ? 0.01 : penalty
  }
}
