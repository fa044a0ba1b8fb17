/// A whole number of fixed width in which coalitions are counted, cell by cell.
///
/// Additions and subtractions wrap round. The counts themselves never exceed 2^n for n members, so
/// that a result that comes out of wrapped sums is right as long as n bits fit.
protocol CoalitionCount: Sendable {
  static var zero: Self { get }
  static var one: Self { get }
  static var bits: Int { get }
  static func &+= (left: inout Self, right: Self)
  static func &-= (left: inout Self, right: Self)
  var natural: Natural { get }
}

extension UInt64: CoalitionCount {
  static var one: UInt64 { 1 }
  static var bits: Int { 64 }
  var natural: Natural { Natural(self) }
}

extension UInt128: CoalitionCount {
  static var one: UInt128 { 1 }
  static var bits: Int { 128 }
  var natural: Natural {
    Natural(limbs: [UInt64(truncatingIfNeeded: self), UInt64(truncatingIfNeeded: self >> 64)])
  }
}

/// Enough for the 193 Members of the United Nations.
struct UInt256: CoalitionCount {
  private var low: UInt128
  private var high: UInt128

  static let zero = UInt256(low: 0, high: 0)
  static let one = UInt256(low: 1, high: 0)
  static var bits: Int { 256 }

  @inline(__always)
  static func &+= (left: inout UInt256, right: UInt256) {
    let (low, carry) = left.low.addingReportingOverflow(right.low)
    left.low = low
    left.high = left.high &+ right.high &+ (carry ? 1 : 0)
  }

  @inline(__always)
  static func &-= (left: inout UInt256, right: UInt256) {
    let (low, borrow) = left.low.subtractingReportingOverflow(right.low)
    left.low = low
    left.high = left.high &- right.high &- (borrow ? 1 : 0)
  }

  var natural: Natural { Natural(limbs: low.natural.limbs(padded: 2) + high.natural.limbs) }
}

extension Natural {
  fileprivate func limbs(padded count: Int) -> [UInt64] {
    limbs + Array(repeating: 0, count: max(0, count - limbs.count))
  }
}
