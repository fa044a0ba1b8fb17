/// A quantity as exactly as somebody states it.
public enum StatedQuantity: Sendable, Hashable, CustomStringConvertible {
  case point(Int)
  case bounded(Int, QuantityBound)
  /// Both included: `tens of thousands` is 20,000 to 100,000.
  case interval(Int, Int)

  /// How two quantities stand to each other.
  public enum Relation: String, Sendable, Hashable, CaseIterable {
    case equal
    /// One is the other, rounded: `nearly 120` and 119.
    case rounding
    /// One lies within the bound of the other: 111 and `more than 100`.
    case withinBound = "within_bound"
    /// No more than the order of magnitude agrees: 120,000 and `tens of thousands`.
    case orderOfMagnitude = "order_of_magnitude"
    case conflict

    public var isCompatible: Bool { self != .conflict }
  }

  init?(_ value: Claim.Value) {
    switch value {
    case .number(let number, .exactly): self = .point(number)
    case .number(let number, let bound): self = .bounded(number, bound)
    case .interval(let low, let high): self = .interval(low, high)
    default: return nil
    }
  }

  public var description: String {
    switch self {
    case .point(let value): String(value)
    case .bounded(let value, let bound):
      bound.rawValue.split(separator: "_").joined(separator: " ") + " \(value)"
    case .interval(let low, let high): "\(low) to \(high)"
    }
  }

  /// The least and the greatest value that the words allow; nil where they set no end.
  ///
  /// `About` is a tenth to either side and `nearly` a twentieth below, each at least 3. A number of
  /// a thousand and more that ends in noughts may be rounded by half of the last place that is none.
  var range: (low: Int, high: Int?) {
    switch self {
    case .point(let value):
      let unit = StatedQuantity.lastPlace(value)
      return (value - unit / 2, StatedQuantity.sum(value, unit / 2))
    case .bounded(let value, .exactly): return (value, value)
    case .bounded(let value, .moreThan), .bounded(let value, .atLeast): return (value, nil)
    case .bounded(let value, .atMost), .bounded(let value, .lessThan): return (0, value)
    case .bounded(let value, .about):
      let slack = max(3, value / 10)
      return (max(0, value - slack), StatedQuantity.sum(value, slack))
    case .bounded(let value, .nearly): return (max(0, value - max(3, value / 20)), value)
    case .interval(let low, let high): return (min(low, high), max(low, high))
    }
  }

  private static func sum(_ value: Int, _ more: Int) -> Int {
    let (sum, overflow) = value.addingReportingOverflow(more)
    return overflow ? Int.max : sum
  }

  private static func lastPlace(_ value: Int) -> Int {
    guard value >= 1_000 else { return 1 }
    var unit = 1
    while value % (unit * 10) == 0, unit <= value / 100 { unit *= 10 }
    // 200,000 may stand for 195,000, and not for 150,000.
    return value / unit < 10 ? unit / 10 : unit
  }

  public func relation(to other: StatedQuantity) -> Relation {
    if self == other { return .equal }
    // An open bound says nothing of the number itself: `more than 100` is not 100 votes.
    if case .point(let value) = self, let fits = other.admitsExactly(value) {
      return fits ? .withinBound : .conflict
    }
    if case .point(let value) = other, let fits = admitsExactly(value) {
      return fits ? .withinBound : .conflict
    }
    let isRough = isInterval || other.isInterval
    if overlaps(other, factor: 1) {
      if isInterval && other.isInterval { return .orderOfMagnitude }
      return isRough || isOpen || other.isOpen ? .withinBound : .rounding
    }
    return isRough && overlaps(other, factor: 2) ? .orderOfMagnitude : .conflict
  }

  /// Whether a number of fewer than a thousand lies within a bound, where this is one; large numbers
  /// are rounded, and `over 120,000` and 120,000 may be one estimate.
  private func admitsExactly(_ number: Int) -> Bool? {
    guard number < 1_000, case .bounded(let value, let bound) = self else { return nil }
    switch bound {
    case .moreThan: return number > value
    case .lessThan: return number < value
    case .atLeast: return number >= value
    case .atMost: return number <= value
    case .exactly, .about, .nearly: return nil
    }
  }

  private func overlaps(_ other: StatedQuantity, factor: Int) -> Bool {
    let one = range
    let two = other.range
    func end(_ range: (low: Int, high: Int?)) -> Int {
      guard let high = range.high else { return Int.max }
      let (product, overflow) = high.multipliedReportingOverflow(by: factor)
      return overflow ? Int.max : product
    }
    // Hundreds of thousands begin where twice the tens of thousands end: the end is not included.
    return factor == 1
      ? one.low <= end(two) && two.low <= end(one) : one.low < end(two) && two.low < end(one)
  }

  private var isInterval: Bool { if case .interval = self { true } else { false } }
  private var isOpen: Bool {
    guard case .bounded(_, let bound) = self else { return false }
    return [.moreThan, .atLeast, .atMost, .lessThan].contains(bound)
  }
}
