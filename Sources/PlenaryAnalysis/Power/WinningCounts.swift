/// How many coalitions win, by size, with and without a member: all that the indices need.
///
/// A member of a type turns a coalition of `k` others from losing to winning as often as there are
/// winning coalitions of `k + 1` with it, less the winning coalitions of `k` without it. Where
/// support may do harm the difference can be negative.
struct WinningCounts {
  /// Winning coalitions of each size, `0...n`.
  var bySize: [Natural]
  /// For each type, winning coalitions of each size that a given member of it is not in.
  var without: [[Natural]]

  init(memberCount: Int, typeCount: Int) {
    let none = [Natural](repeating: .zero, count: memberCount + 1)
    bySize = none
    without = Array(repeating: none, count: typeCount)
  }

  var total: Natural { bySize.reduce(into: .zero) { $0 += $1 } }

  /// The swings of a member of a type among coalitions of `others` others.
  func swings(type: Int, others: Int) -> SignedCount {
    SignedCount(
      bySize[others + 1] - without[type][others + 1], minus: without[type][others])
  }

  /// All swings of a member of a type.
  func swings(type: Int) -> SignedCount {
    let outside = without[type].reduce(into: Natural.zero) { $0 += $1 }
    return SignedCount(total - outside, minus: outside)
  }

  /// Shapley and Shubik (1954): the share of orders of all members in which the member is the one
  /// that turns the coalition, `k! (n - 1 - k)! / n!` for each swing at size `k`.
  func shapleyShubik(type: Int) -> ExactFraction {
    let count = bySize.count - 1
    // Horner's way through the factorials: no product larger than n! is made.
    var positive = Natural.zero
    var negative = Natural.zero
    var before = Natural(1)
    var after = Natural.factorial(count - 1)
    for others in 0..<count {
      let swings = swings(type: type, others: others)
      if !swings.magnitude.isZero {
        let orders = swings.magnitude * before * after
        if swings.isNegative { negative += orders } else { positive += orders }
      }
      before *= UInt64(others + 1)
      if others < count - 1 { after.divide(by: UInt64(count - 1 - others)) }
    }
    let sum = SignedCount(positive, minus: negative)
    return ExactFraction(sum.magnitude, .factorial(count), isNegative: sum.isNegative)
  }
}

/// A count with a sign.
struct SignedCount: Sendable, Hashable {
  var magnitude: Natural
  var isNegative: Bool

  init(_ number: Natural, minus other: Natural = .zero) {
    isNegative = number < other
    magnitude = isNegative ? other - number : number - other
  }
}
