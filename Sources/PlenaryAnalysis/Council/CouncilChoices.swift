import PlenaryModel

/// Who may choose what, given what becomes of a draft: members independent of each other, but for
/// the count and the vetoes that the result implies.
struct CouncilChoices {
  /// In favour, abstaining, against, not voting: for each member, adding up to 1.
  var probabilities: [[Double]]
  /// The number in favour lies in this range; nothing outside it is this result.
  let inFavour: ClosedRange<Int>

  /// What declared positions change: the probability of all that satisfies the range, before and
  /// after, and each member's choices after.
  struct Updated {
    let likelihood: Double
    /// In the order of the members; four each.
    let marginals: [[Double]]
  }

  /// - Parameter evidence: for each member and choice, how likely its declaration was.
  /// - Returns: nil where no choices satisfy the range.
  func updated(_ evidence: [[Double]]) -> Updated? {
    let weighted = zip(probabilities, evidence).map { zip($0, $1).map(*) }
    let before = CouncilChoices.mass(probabilities, inFavour)
    guard before > 0 else { return nil }
    // Ways to reach each count by the members before and after a member.
    let prefix = CouncilChoices.prefixes(weighted)
    let suffix = CouncilChoices.prefixes(weighted.reversed())
    let after = zip(0..., prefix[weighted.count]).reduce(0) {
      inFavour.contains($1.0) ? $0 + $1.1 : $0
    }
    guard after > 0 else {
      return Updated(likelihood: 0, marginals: probabilities)
    }
    var marginals: [[Double]] = []
    for (member, choices) in weighted.enumerated() {
      let others = CouncilChoices.product(prefix[member], suffix[weighted.count - 1 - member])
      let withOne = CouncilChoices.sum(others, inFavour.lowerBound - 1, inFavour.upperBound - 1)
      let without = CouncilChoices.sum(others, inFavour.lowerBound, inFavour.upperBound)
      let shares = choices.enumerated().map { $1 * ($0 == 0 ? withOne : without) }
      let whole = shares.reduce(0, +)
      marginals.append(whole > 0 ? shares.map { $0 / whole } : choices)
    }
    return Updated(likelihood: after / before, marginals: marginals)
  }

  /// The probability that the count lies in a range.
  private static func mass(_ choices: [[Double]], _ range: ClosedRange<Int>) -> Double {
    sum(prefixes(choices)[choices.count], range.lowerBound, range.upperBound)
  }

  /// For the first 0, 1, 2 … members, how probable each count in favour is.
  private static func prefixes(_ choices: [[Double]]) -> [[Double]] {
    var all: [[Double]] = [[1]]
    for choice in choices {
      let before = all[all.count - 1]
      let other = choice[1] + choice[2] + choice[3]
      var after = [Double](repeating: 0, count: before.count + 1)
      for (count, share) in before.enumerated() {
        after[count] += share * other
        after[count + 1] += share * choice[0]
      }
      all.append(after)
    }
    return all
  }

  private static func product(_ left: [Double], _ right: [Double]) -> [Double] {
    var product = [Double](repeating: 0, count: left.count + right.count - 1)
    for (i, a) in left.enumerated() {
      for (j, b) in right.enumerated() { product[i + j] += a * b }
    }
    return product
  }

  private static func sum(_ values: [Double], _ from: Int, _ to: Int) -> Double {
    guard from <= to, to >= 0 else { return 0 }
    return values.indices.filter { $0 >= from && $0 <= to }.reduce(0) { $0 + values[$1] }
  }
}
