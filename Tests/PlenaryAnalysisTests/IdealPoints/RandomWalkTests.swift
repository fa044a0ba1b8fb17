import Testing

@testable import PlenaryAnalysis

@Suite struct RandomWalkTests {
  /// The inverse of a matrix by Gauss and Jordan.
  private func inverse(_ matrix: [[Double]]) -> [[Double]] {
    let size = matrix.count
    var rows = matrix.indices.map { row in
      matrix[row] + (0..<size).map { $0 == row ? 1.0 : 0 }
    }
    for column in 0..<size {
      let pivot = rows[column][column]
      for place in rows[column].indices { rows[column][place] /= pivot }
      for row in 0..<size where row != column {
        let factor = rows[row][column]
        for place in rows[row].indices { rows[row][place] -= factor * rows[column][place] }
      }
    }
    return rows.map { Array($0[size...]) }
  }

  /// The joint precision written out: both dimensions of every session, seen and stepped.
  private func precision(_ seen: [SymmetricMatrix], _ steps: [Double]) -> [[Double]] {
    let size = 2 * seen.count
    var matrix = [[Double]](repeating: Array(repeating: 0, count: size), count: size)
    for session in seen.indices {
      let (x, y) = (2 * session, 2 * session + 1)
      matrix[x][x] += seen[session].xx
      matrix[x][y] += seen[session].xy
      matrix[y][x] += seen[session].xy
      matrix[y][y] += seen[session].yy
      for place in [x, y] {
        guard session > 0 else {
          matrix[place][place] += 1 / RandomWalk.firstVariance
          continue
        }
        let weight = 1 / steps[session]
        matrix[place][place] += weight
        matrix[place - 2][place - 2] += weight
        matrix[place][place - 2] -= weight
        matrix[place - 2][place] -= weight
      }
    }
    return matrix
  }

  @Test func bothDirectionsTogetherSolveTheJointSystem() {
    for seed in 1...20 {
      var generator = SimulatedAssembly.Generator(state: UInt64(seed))
      let count = 1 + seed % 7
      let seen = (0..<count).map { _ in
        let slope = SIMD2(generator.normal(), generator.normal())
        return 3 * SymmetricMatrix.square(slope) + .diagonal(seed % 3 == 0 ? 0 : 0.5)
      }
      let weighted = (0..<count).map { _ in SIMD2(generator.normal(), generator.normal()) }
      let steps = (0..<count).map { _ in 0.02 + generator.uniform() }
      let walk = RandomWalk(precisions: seen, weighted: weighted, steps: steps)
      let covariance = inverse(precision(seen, steps))
      let flat = weighted.flatMap { [$0.x, $0.y] }
      var scaled = 0.0
      for session in 0..<count {
        let (x, y) = (2 * session, 2 * session + 1)
        let mean = [x, y].map { row in zip(covariance[row], flat).reduce(0) { $0 + $1.0 * $1.1 } }
        #expect(abs(walk.means[session].x - mean[0]) < 1e-9, "seed \(seed)")
        #expect(abs(walk.means[session].y - mean[1]) < 1e-9, "seed \(seed)")
        #expect(abs(walk.variances[session].xx - covariance[x][x]) < 1e-9, "seed \(seed)")
        #expect(abs(walk.variances[session].xy - covariance[x][y]) < 1e-9, "seed \(seed)")
        #expect(abs(walk.variances[session].yy - covariance[y][y]) < 1e-9, "seed \(seed)")
        for place in [x, y] where session > 0 {
          let change = (walk.means[session] - walk.means[session - 1])[place - x]
          let spread =
            covariance[place][place] + covariance[place - 2][place - 2]
            - 2 * covariance[place][place - 2]
          scaled += (change * change + spread) / steps[session]
        }
      }
      #expect(abs(walk.scaledSteps(around: walk.means) - scaled) < 1e-7, "seed \(seed)")
    }
  }

  @Test func theLastSessionKnowsNothingOfAFuture() {
    let seen = (1...4).map { SymmetricMatrix.diagonal(Double($0)) }
    let walk = RandomWalk(
      precisions: seen, weighted: Array(repeating: SIMD2(1, -1), count: 4),
      steps: [1, 0.1, 0.1, 0.1])
    #expect(walk.means[3] == walk.filteredMeans[3])
    #expect(walk.variances[3] == walk.filteredVariances[3])
    #expect(walk.variances[0].xx < walk.filteredVariances[0].xx)
  }
}
