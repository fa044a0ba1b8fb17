/// Totals of a vote that has not been taken, as possible outcomes that are all equally likely.
///
/// Each outcome first draws the item's own effect, the same for all members, and then every ballot:
/// taking ballots for independent makes intervals of totals much too narrow.
public struct ForecastTotals: Sendable, Hashable {
  public let outcomes: [Totals]

  public init(outcomes: [Totals]) { self.outcomes = outcomes }

  /// The chances of one total.
  public struct Count: Sendable, Hashable {
    /// How often each total came out, from 0 on.
    public let frequencies: [Int]
    private let total: Int

    init(_ values: [Int]) {
      var frequencies = [Int](repeating: 0, count: (values.max() ?? 0) + 1)
      for value in values { frequencies[value] += 1 }
      self.frequencies = frequencies
      total = max(values.count, 1)
    }

    public var mean: Double {
      Double(frequencies.enumerated().reduce(0) { $0 + $1.offset * $1.element }) / Double(total)
    }

    /// The least total that is not exceeded with at least this chance.
    public func quantile(_ chance: Double) -> Int {
      var below = 0
      for (value, frequency) in frequencies.enumerated() {
        below += frequency
        if Double(below) >= chance * Double(total) { return value }
      }
      return max(frequencies.count - 1, 0)
    }

    /// The middle part of the chances, from the quantile (1 - `share`) / 2 to the one as far from
    /// the other end.
    public func interval(_ share: Double = 0.9) -> ClosedRange<Int> {
      let low = quantile((1 - share) / 2)
      return low...max(low, quantile((1 + share) / 2))
    }
  }

  public var inFavour: Count { Count(outcomes.map(\.inFavour)) }
  public var abstaining: Count { Count(outcomes.map(\.abstaining)) }
  public var against: Count { Count(outcomes.map(\.against)) }
  public var notVoting: Count { Count(outcomes.map(\.notVoting)) }

  /// The chance that a rule is met, such as more than half of all members.
  ///
  /// Half an outcome is added on either side, so that no chance is told as certain.
  public func probability(of rule: (Totals) -> Bool) -> Double {
    (Double(outcomes.count(where: rule)) + 0.5) / Double(outcomes.count + 1)
  }

  /// Adoption by a majority of members present and voting: abstentions do not count.
  public var simpleMajority: Double { probability { $0.inFavour > $0.against } }

  /// Adoption by two thirds of members present and voting.
  public var twoThirds: Double {
    probability { $0.inFavour > 0 && 3 * $0.inFavour >= 2 * ($0.inFavour + $0.against) }
  }
}
