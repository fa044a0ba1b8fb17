/// A whole number of any size, for counts of coalitions: 190 members have 2^190 of them.
///
/// It does what counting needs and no more.
public struct Natural: Sendable, Hashable {
  /// Least significant first, without leading zeros; none for zero.
  var limbs: [UInt64]

  public static let zero = Natural()

  public init() { limbs = [] }

  public init(_ value: UInt64) { limbs = value == 0 ? [] : [value] }

  init(limbs: [UInt64]) {
    self.limbs = limbs
    trim()
  }

  /// 2 to the power of `exponent`.
  static func powerOfTwo(_ exponent: Int) -> Natural {
    var limbs = [UInt64](repeating: 0, count: exponent / 64 + 1)
    limbs[exponent / 64] = 1 << UInt64(exponent % 64)
    return Natural(limbs: limbs)
  }

  /// `1 x 2 x ... x number`.
  static func factorial(_ number: Int) -> Natural {
    var product = Natural(1)
    for factor in stride(from: 2, through: number, by: 1) { product *= UInt64(factor) }
    return product
  }

  public var isZero: Bool { limbs.isEmpty }

  private mutating func trim() {
    while limbs.last == 0 { limbs.removeLast() }
  }

  static func += (left: inout Natural, right: Natural) {
    var carry = false
    for index in 0..<max(left.limbs.count, right.limbs.count) {
      if index == right.limbs.count, !carry { return }
      if index == left.limbs.count { left.limbs.append(0) }
      let addend = index < right.limbs.count ? right.limbs[index] : 0
      let (sum, first) = left.limbs[index].addingReportingOverflow(addend)
      let (whole, second) = sum.addingReportingOverflow(carry ? 1 : 0)
      left.limbs[index] = whole
      carry = first || second
    }
    if carry { left.limbs.append(1) }
  }

  static func + (left: Natural, right: Natural) -> Natural {
    var sum = left
    sum += right
    return sum
  }

  /// - Precondition: `right` is not greater than `left`.
  static func -= (left: inout Natural, right: Natural) {
    var borrow = false
    for index in left.limbs.indices {
      if index >= right.limbs.count, !borrow { break }
      let subtrahend = index < right.limbs.count ? right.limbs[index] : 0
      let (rest, first) = left.limbs[index].subtractingReportingOverflow(subtrahend)
      let (whole, second) = rest.subtractingReportingOverflow(borrow ? 1 : 0)
      left.limbs[index] = whole
      borrow = first || second
    }
    precondition(!borrow && right.limbs.count <= left.limbs.count, "a count is never negative")
    left.trim()
  }

  static func - (left: Natural, right: Natural) -> Natural {
    var rest = left
    rest -= right
    return rest
  }

  static func *= (left: inout Natural, right: UInt64) {
    var carry: UInt64 = 0
    for index in left.limbs.indices {
      let product = left.limbs[index].multipliedFullWidth(by: right)
      let (low, overflow) = product.low.addingReportingOverflow(carry)
      left.limbs[index] = low
      carry = product.high + (overflow ? 1 : 0)
    }
    if carry > 0 { left.limbs.append(carry) }
    left.trim()
  }

  static func * (left: Natural, right: Natural) -> Natural {
    guard !left.isZero, !right.isZero else { return .zero }
    var limbs = [UInt64](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (place, factor) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (offset, other) in right.limbs.enumerated() {
        // 2^64 - 1 squared and twice 2^64 - 1 more is 2^128 - 1: it fits.
        let sum =
          UInt128(factor) * UInt128(other) + UInt128(limbs[place + offset]) + UInt128(carry)
        limbs[place + offset] = UInt64(truncatingIfNeeded: sum)
        carry = UInt64(truncatingIfNeeded: sum >> 64)
      }
      limbs[place + right.limbs.count] = carry
    }
    return Natural(limbs: limbs)
  }

  /// Divides in place.
  /// - Returns: the remainder.
  @discardableResult
  mutating func divide(by divisor: UInt64) -> UInt64 {
    var remainder: UInt64 = 0
    for index in limbs.indices.reversed() {
      (limbs[index], remainder) = divisor.dividingFullWidth((remainder, limbs[index]))
    }
    trim()
    return remainder
  }
}

extension Natural: Comparable {
  public static func < (left: Natural, right: Natural) -> Bool {
    if left.limbs.count != right.limbs.count { return left.limbs.count < right.limbs.count }
    for index in left.limbs.indices.reversed() where left.limbs[index] != right.limbs[index] {
      return left.limbs[index] < right.limbs[index]
    }
    return false
  }
}

extension Natural: CustomStringConvertible {
  /// In decimal digits.
  public var description: String {
    guard !isZero else { return "0" }
    var rest = self
    var parts: [String] = []
    while !rest.isZero {
      let part = String(rest.divide(by: 1_000_000_000_000_000_000))
      parts.append(rest.isZero ? part : String(repeating: "0", count: 18 - part.count) + part)
    }
    return parts.reversed().joined()
  }
}
