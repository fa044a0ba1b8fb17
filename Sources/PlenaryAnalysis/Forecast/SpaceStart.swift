/// Where the fit of a ``ForecastSpace`` begins.
enum SpaceStart {
  /// The leading directions of the votes (+1, 0, -1), freed from each roll call's mean, by
  /// orthogonal iteration (Golub and Van Loan, section 7.3); missing votes are filled from the
  /// directions found so far.
  static func points(
    cells: [UInt8], rollCalls: Int, members: Int, dimensions: Int
  ) -> [Double] {
    let width = dimensions + 1
    var points = [Double](repeating: 0, count: members * width)
    for member in 0..<members { points[member * width] = 1 }
    guard dimensions > 0, rollCalls > 0 else { return points }
    var centred = [Double](repeating: 0, count: cells.count)
    var seen = [Bool](repeating: false, count: members)
    for rollCall in 0..<rollCalls {
      let row = rollCall * members
      var sum = 0.0
      var count = 0.0
      for member in 0..<members where cells[row + member] >= 1 && cells[row + member] <= 3 {
        sum += 2 - Double(cells[row + member])
        count += 1
        seen[member] = true
      }
      for member in 0..<members where cells[row + member] >= 1 && cells[row + member] <= 3 {
        centred[row + member] = 2 - Double(cells[row + member]) - sum / max(count, 1)
      }
    }
    var basis = ForecastGenerator.normals(
      draws: dimensions + dimensions % 2, size: members, seed: 7)
    for round in 0..<40 {
      // Twenty rounds settle the directions with gaps at 0, twenty more with gaps filled.
      multiply(
        &basis, centred: centred, cells: cells, rollCalls: rollCalls, members: members,
        dimensions: dimensions, fill: round >= 20)
    }
    let active = Double(max(seen.count { $0 }, 1))
    for dimension in 0..<dimensions {
      var mean = 0.0
      var square = 0.0
      for member in 0..<members where seen[member] { mean += basis[dimension * members + member] }
      mean /= active
      for member in 0..<members where seen[member] {
        let value = basis[dimension * members + member] - mean
        square += value * value
      }
      let scale = max((square / active).squareRoot(), 1e-6)
      for member in 0..<members where seen[member] {
        points[member * width + dimension + 1] =
          (basis[dimension * members + member] - mean) / scale
      }
    }
    return points
  }

  private static func multiply(
    _ basis: inout [Double], centred: [Double], cells: [UInt8], rollCalls: Int, members: Int,
    dimensions: Int, fill: Bool
  ) {
    var next = [Double](repeating: 0, count: basis.count)
    for rollCall in 0..<rollCalls {
      let row = rollCall * members
      for dimension in 0..<dimensions {
        let from = dimension * members
        var product = 0.0
        var seen = 0.0
        for member in 0..<members {
          product += centred[row + member] * basis[from + member]
          if cells[row + member] >= 1 && cells[row + member] <= 3 {
            seen += basis[from + member] * basis[from + member]
          }
        }
        if fill { product /= max(seen, 0.2) }
        for member in 0..<members {
          let cell = cells[row + member]
          let value =
            cell >= 1 && cell <= 3
            ? centred[row + member] : (fill ? 0.9 * product * basis[from + member] : 0)
          next[from + member] += product * value
        }
      }
    }
    for dimension in 0..<dimensions {
      for earlier in 0..<dimension {
        var product = 0.0
        for member in 0..<members {
          product += next[dimension * members + member] * next[earlier * members + member]
        }
        for member in 0..<members {
          next[dimension * members + member] -= product * next[earlier * members + member]
        }
      }
      var norm = 0.0
      for member in 0..<members {
        norm += next[dimension * members + member] * next[dimension * members + member]
      }
      norm = max(norm.squareRoot(), 1e-12)
      for member in 0..<members { next[dimension * members + member] /= norm }
    }
    basis = next
  }
}
