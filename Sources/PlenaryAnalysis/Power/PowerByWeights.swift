/// Counting by sums of weights: a table of how many coalitions have each size and each sum, built
/// member by member (generating functions: Mann and Shapley 1962, Brams and Affuso 1976).
///
/// Coalitions without a member come from the same table by taking the member out again: what is
/// left at a sum is the table's count less what is left one weight below.
struct PowerByWeights {
  let test: CoalitionTest
  let types: [MemberType]
  /// Counters that are sums of their own; heads are the size, which the table has anyway.
  private let summed: [Int]
  private let strides: [Int]
  /// Cells of one size.
  private let area: Int

  private static let mostCells = 24_000_000
  private static let mostSteps = 1_200_000_000

  /// - Returns: nil where the table would be too large, or a count too wide.
  init?(test: CoalitionTest, types: [MemberType]) {
    guard test.memberCount < UInt256.bits else { return nil }
    self.test = test
    self.types = types
    summed = test.counters.indices.filter { index in
      test.counters[index].weights.contains { $0 != 1 }
    }
    var strides: [Int] = []
    var area = 1
    for counter in summed {
      strides.append(area)
      let (product, isTooLarge) = area.multipliedReportingOverflow(
        by: test.counters[counter].total + 1)
      guard !isTooLarge, product <= Self.mostCells else { return nil }
      area = product
    }
    self.strides = strides
    self.area = area
    let words = test.memberCount < 64 ? 1 : test.memberCount < 128 ? 2 : 4
    let cells = area * (test.memberCount + 1)
    guard cells * words <= Self.mostCells,
      cells * words * (test.memberCount / 2 + types.count) <= Self.mostSteps
    else { return nil }
  }

  func count() -> WinningCounts {
    if test.memberCount < UInt64.bits { return count(in: UInt64.self) }
    if test.memberCount < UInt128.bits { return count(in: UInt128.self) }
    return count(in: UInt256.self)
  }

  /// How far a member of a type moves a coalition in the table.
  private func step(_ type: MemberType) -> Int {
    zip(summed, strides).reduce(area) { $0 + type.weights[$1.0] * $1.1 }
  }

  private func count<Number: CoalitionCount>(in _: Number.Type) -> WinningCounts {
    var table = [Number](repeating: .zero, count: area * (test.memberCount + 1))
    table[0] = .one
    var added = 0
    for type in types {
      let step = step(type)
      for _ in type.places {
        added += 1
        table.withUnsafeMutableBufferPointer { table in
          var cell = (added + 1) * area - 1
          while cell >= step {
            table[cell] &+= table[cell - step]
            cell -= 1
          }
        }
      }
    }
    let isWinning = winningCells()
    var counts = WinningCounts(memberCount: test.memberCount, typeCount: types.count)
    counts.bySize = sums(table, isWinning)
    for (index, type) in types.enumerated() {
      var without = table
      let step = step(type)
      without.withUnsafeMutableBufferPointer { without in
        for cell in step..<max(step, without.count) { without[cell] &-= without[cell - step] }
      }
      counts.without[index] = sums(without, isWinning)
    }
    return counts
  }

  private func sums<Number: CoalitionCount>(
    _ table: [Number], _ isWinning: [Bool]
  ) -> [Natural] {
    (0...test.memberCount).map { size in
      var sum = Number.zero
      for cell in size * area..<(size + 1) * area where isWinning[cell] { sum &+= table[cell] }
      return sum.natural
    }
  }

  private func winningCells() -> [Bool] {
    var sums = test.counters.map { _ in 0 }
    return (0..<area * (test.memberCount + 1)).map { cell in
      let size = cell / area
      for counter in sums.indices { sums[counter] = size }
      for (counter, stride) in zip(summed, strides) {
        sums[counter] = cell % area / stride % (test.counters[counter].total + 1)
      }
      return test.isWinning(sums)
    }
  }
}
