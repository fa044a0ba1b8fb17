/// Counting by halves: the members are parted in two, the coalitions of each half are listed, and
/// pairs of halves that win together are counted without listing them (after Horowitz and Sahni
/// 1974; for power indices Klinz and Woeginger 2005).
///
/// One counter may be of any size: 27 members with their populations in persons are 16,384 and
/// 8,192 partial coalitions. Partial coalitions that are alike in all other counters and in size
/// form a class; within a class they stand in the order of the large counter, and one walk along
/// two classes counts the pairs that reach a threshold.
struct PowerByHalves {
  let test: CoalitionTest
  let types: [MemberType]
  /// The counter that may be large.
  private let wide: Int
  private let thresholds: [Int]

  private static let mostMembers = 34
  private static let mostClasses = 2_000
  private static let mostSteps = 400_000_000

  struct PartialClass {
    var size: Int
    var sums: [Int]
    /// Sums of the large counter in ascending order, and the members of each coalition as bits.
    var entries: [(wide: Int, members: UInt32)]
  }

  private let first: [PartialClass]
  private let second: [PartialClass]
  private let firstCount: Int

  /// - Returns: nil where there are too many members, or more than one large counter.
  init?(test: CoalitionTest, types: [MemberType]) {
    guard test.memberCount <= Self.mostMembers, !test.counters.isEmpty else { return nil }
    self.test = test
    self.types = types
    let totals = test.counters.map(\.total)
    let wide = totals.indices.max { totals[$0] < totals[$1] } ?? 0
    self.wide = wide
    thresholds = test.thresholds(of: wide)
    firstCount = test.memberCount / 2
    let firstMembers = Array(0..<firstCount)
    let secondMembers = Array(firstCount..<test.memberCount)
    guard let one = Self.partials(firstMembers, of: test, wide: wide),
      let other = Self.partials(secondMembers, of: test, wide: wide)
    else { return nil }
    let steps = one.count << secondMembers.count + other.count << firstMembers.count
    guard steps * (thresholds.count + 1) <= Self.mostSteps else { return nil }
    (first, second) = (one, other)
  }

  private static func partials(
    _ members: [Int], of test: CoalitionTest, wide: Int
  ) -> [PartialClass]? {
    var classes: [PartialClass] = []
    var places: [[Int]: Int] = [:]
    var keys = [[Int]](repeating: [], count: 1 << members.count)
    keys[0] = test.counters.map { _ in 0 } + [0]
    for coalition in keys.indices {
      if coalition > 0 {
        // One member more than a coalition that is known already.
        let newest = coalition.trailingZeroBitCount
        keys[coalition] = keys[coalition & (coalition - 1)]
        for (index, counter) in test.counters.enumerated() {
          keys[coalition][index] += counter.weights[members[newest]]
        }
        keys[coalition][test.counters.count] += 1
      }
      var key = keys[coalition]
      let sum = key[wide]
      key[wide] = 0
      let place = places[key] ?? classes.count
      if place == classes.count {
        guard classes.count < mostClasses else { return nil }
        places[key] = place
        classes.append(
          PartialClass(size: key[test.counters.count], sums: Array(key.dropLast()), entries: []))
      }
      classes[place].entries.append((sum, UInt32(coalition)))
    }
    for place in classes.indices {
      classes[place].entries.sort { ($0.wide, $0.members) < ($1.wide, $1.members) }
    }
    return classes
  }

  func count() -> WinningCounts {
    let size = test.memberCount + 1
    var bySize = [UInt64](repeating: 0, count: size)
    var without = [[UInt64]](
      repeating: Array(repeating: 0, count: size), count: test.memberCount)
    tally(first, against: second, memberCount: firstCount) { ways, total, members in
      bySize[total] += ways
      for member in 0..<firstCount where members >> UInt32(member) & 1 == 0 {
        without[member][total] += ways
      }
    }
    let rest = test.memberCount - firstCount
    tally(second, against: first, memberCount: rest) { ways, total, members in
      for member in 0..<rest where members >> UInt32(member) & 1 == 0 {
        without[firstCount + member][total] += ways
      }
    }
    var counts = WinningCounts(memberCount: test.memberCount, typeCount: types.count)
    counts.bySize = bySize.map(Natural.init)
    counts.without = types.map { without[$0.places[0]].map(Natural.init) }
    return counts
  }

  /// For every partial coalition of one half, with how many of each class of the other half it
  /// wins.
  private func tally(
    _ half: [PartialClass], against other: [PartialClass], memberCount: Int,
    _ body: (_ ways: UInt64, _ size: Int, _ members: UInt32) -> Void
  ) {
    for one in half {
      for two in other {
        let sums = zip(one.sums, two.sums).map { $0 + $1 }
        let size = one.size + two.size
        var ways = [UInt64](repeating: 0, count: one.entries.count)
        // Between two thresholds of the large counter nothing changes.
        for (index, from) in ([Int.min] + thresholds).enumerated() {
          var tested = sums
          tested[wide] = from
          guard test.isWinning(tested) else { continue }
          addPairs(one.entries, two.entries, reaching: from, sign: 1, to: &ways)
          if index < thresholds.count {
            addPairs(
              one.entries, two.entries, reaching: thresholds[index], sign: -1, to: &ways)
          }
        }
        for (place, entry) in one.entries.enumerated() where ways[place] > 0 {
          body(ways[place], size, entry.members)
        }
      }
    }
  }

  /// Adds for each entry of one class the number of entries of the other with which it reaches a
  /// sum.
  private func addPairs(
    _ one: [(wide: Int, members: UInt32)], _ two: [(wide: Int, members: UInt32)],
    reaching threshold: Int, sign: Int, to ways: inout [UInt64]
  ) {
    // As the sums of one class rise, fewer are needed of the other: one walk does it.
    var needed = two.count
    for (place, entry) in one.enumerated() {
      while needed > 0, threshold == .min || two[needed - 1].wide >= threshold - entry.wide {
        needed -= 1
      }
      let reaching = UInt64(two.count - needed)
      ways[place] = sign > 0 ? ways[place] &+ reaching : ways[place] &- reaching
    }
  }
}
