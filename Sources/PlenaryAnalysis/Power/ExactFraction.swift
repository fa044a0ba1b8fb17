/// A fraction of whole numbers of any size, in lowest terms, with its sign.
public struct ExactFraction: Sendable, Hashable, CustomStringConvertible {
  public let isNegative: Bool
  public let numerator: Natural
  public let denominator: Natural

  /// - Precondition: the denominator is not zero.
  init(_ numerator: Natural, _ denominator: Natural, isNegative: Bool = false) {
    precondition(!denominator.isZero, "no fraction has the denominator zero")
    let divisor = Natural.greatestCommonDivisor(numerator, denominator)
    self.numerator = numerator.dividedExactly(by: divisor)
    self.denominator = denominator.dividedExactly(by: divisor)
    self.isNegative = isNegative && !numerator.isZero
  }

  /// The nearest number of type `Double`, or the one next to it.
  public var value: Double {
    let magnitude = Natural.ratio(numerator, denominator)
    return isNegative ? -magnitude : magnitude
  }

  public var description: String { "\(isNegative ? "-" : "")\(numerator)/\(denominator)" }
}

extension Natural {
  var bitWidth: Int {
    limbs.isEmpty ? 0 : limbs.count * 64 - limbs[limbs.count - 1].leadingZeroBitCount
  }

  var trailingZeroBitCount: Int {
    guard let index = limbs.firstIndex(where: { $0 != 0 }) else { return 0 }
    return index * 64 + limbs[index].trailingZeroBitCount
  }

  func shiftedRight(by count: Int) -> Natural {
    guard count > 0 else { return self }
    let whole = count / 64
    let part = UInt64(count % 64)
    guard whole < limbs.count else { return .zero }
    return Natural(
      limbs: (whole..<limbs.count).map { index in
        let above = index + 1 < limbs.count && part > 0 ? limbs[index + 1] << (64 - part) : 0
        return limbs[index] >> part | above
      })
  }

  func shiftedLeft(by count: Int) -> Natural {
    guard count > 0, !isZero else { return self }
    let part = UInt64(count % 64)
    var shifted = [UInt64](repeating: 0, count: count / 64)
    var carry: UInt64 = 0
    for limb in limbs {
      shifted.append(limb << part | carry)
      carry = part > 0 ? limb >> (64 - part) : 0
    }
    shifted.append(carry)
    return Natural(limbs: shifted)
  }

  /// By halving and subtracting (Stein 1967).
  static func greatestCommonDivisor(_ first: Natural, _ second: Natural) -> Natural {
    if first.isZero { return second }
    if second.isZero { return first }
    let twos = min(first.trailingZeroBitCount, second.trailingZeroBitCount)
    var low = first.shiftedRight(by: first.trailingZeroBitCount)
    var high = second.shiftedRight(by: second.trailingZeroBitCount)
    while low != high {
      if high < low { swap(&low, &high) }
      high -= low
      high = high.shiftedRight(by: high.trailingZeroBitCount)
    }
    return low.shiftedLeft(by: twos)
  }

  /// - Precondition: the divisor divides without a rest, and is not zero.
  func dividedExactly(by divisor: Natural) -> Natural {
    let twos = divisor.trailingZeroBitCount
    let odd = divisor.shiftedRight(by: twos)
    var rest = shiftedRight(by: twos)
    if odd.limbs.count == 1 {
      rest.divide(by: odd.limbs[0])
      return rest
    }
    // Exact division from the lowest limb (Jebelean 1993): an odd number has an inverse modulo
    // 2^64.
    var inverse = odd.limbs[0]
    for _ in 0..<5 { inverse = inverse &* (2 &- odd.limbs[0] &* inverse) }
    var quotient: [UInt64] = []
    while !rest.isZero {
      let digit = rest.limbs[0] &* inverse
      quotient.append(digit)
      var product = odd
      product *= digit
      rest -= product
      rest = rest.shiftedRight(by: 64)
    }
    return Natural(limbs: quotient)
  }

  /// `numerator / denominator` from the leading 64 bits of a quotient, so that neither overflows.
  static func ratio(_ numerator: Natural, _ denominator: Natural) -> Double {
    guard !numerator.isZero else { return 0 }
    func leading(_ number: Natural) -> (bits: Double, exponent: Int) {
      let shift = max(0, number.bitWidth - 64)
      return (Double(number.shiftedRight(by: shift).limbs[0]), shift)
    }
    let above = leading(numerator)
    let below = leading(denominator)
    let exponent = above.exponent - below.exponent
    let quotient = above.bits / below.bits
    return quotient * Double(sign: .plus, exponent: exponent, significand: 1)
  }
}
