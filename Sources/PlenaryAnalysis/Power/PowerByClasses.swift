/// Counting by classes: where many members are alike, only how many of each class are in favour
/// matters, and binomial coefficients count the rest. Fifteen members of two classes are 66 cases
/// instead of 32,768.
struct PowerByClasses {
  let test: CoalitionTest
  let types: [MemberType]

  /// How many cases there are; nil where there are more than `Int` holds.
  static func caseCount(_ types: [MemberType]) -> Int? {
    var product = 1
    for type in types {
      let (cases, isTooLarge) = product.multipliedReportingOverflow(by: type.places.count + 1)
      if isTooLarge { return nil }
      product = cases
    }
    return product
  }

  func count() -> WinningCounts {
    var counts = WinningCounts(memberCount: test.memberCount, typeCount: types.count)
    var chosen = [Int](repeating: 0, count: types.count)
    let binomials = types.map { Self.binomials($0.places.count) }
    visit(0, Natural(1), size: 0, sums: test.counters.map { _ in 0 }, &chosen, binomials, &counts)
    return counts
  }

  private func visit(
    _ type: Int, _ ways: Natural, size: Int, sums: [Int], _ chosen: inout [Int],
    _ binomials: [[Natural]], _ counts: inout WinningCounts
  ) {
    if type == types.count {
      guard test.isWinning(sums) else { return }
      counts.bySize[size] += ways
      for (index, type) in types.enumerated() where chosen[index] < type.places.count {
        // Of these, the share of those that leave out one given member of the type.
        var without = ways
        without *= UInt64(type.places.count - chosen[index])
        without.divide(by: UInt64(type.places.count))
        counts.without[index][size] += without
      }
      return
    }
    var sums = sums
    for number in 0...types[type].places.count {
      chosen[type] = number
      visit(
        type + 1, ways * binomials[type][number], size: size + number, sums: sums, &chosen,
        binomials, &counts)
      for (counter, weight) in types[type].weights.enumerated() { sums[counter] += weight }
    }
    chosen[type] = 0
  }

  private static func binomials(_ count: Int) -> [Natural] {
    var row = [Natural(1)]
    for number in stride(from: 1, through: count, by: 1) {
      var next = row[number - 1]
      next *= UInt64(count - number + 1)
      next.divide(by: UInt64(number))
      row.append(next)
    }
    return row
  }
}
