/// A share of a whole as two integers: two thirds is 2/3, never 0.6667.
public struct Fraction: Sendable, Hashable, CustomStringConvertible {
  public let numerator: Int
  public let denominator: Int

  /// - Returns: nil unless 0 < numerator <= denominator <= 10,000: a rule that asks for nothing,
  ///   for more than all, or for 2/0 is a slip of the pen.
  public init?(_ numerator: Int, _ denominator: Int) {
    guard numerator > 0, denominator >= numerator, denominator <= 10_000 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Reads `2/3`, or `55%`, which is 55/100.
  public init?(_ text: some StringProtocol) {
    if text.last == "%" {
      guard let percent = Int(text.dropLast()) else { return nil }
      self.init(percent, 100)
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let numerator = Int(parts[0]), let denominator = Int(parts[1])
    else { return nil }
    self.init(numerator, denominator)
  }

  /// Whether `part` is at least (or, if `strict`, more than) this share of `whole`.
  /// Shares multiply and never divide: 2/3 of 130 is tested as 3 x part >= 2 x 130.
  public func isReached(by part: Int, of whole: Int, strict: Bool) -> Bool {
    let have = Int128(part) * Int128(denominator)
    let want = Int128(whole) * Int128(numerator)
    return strict ? have > want : have >= want
  }

  /// The least whole number that reaches this share of `whole`.
  public func required(of whole: Int, strict: Bool) -> Int {
    let product = Int128(whole) * Int128(numerator)
    let divisor = Int128(denominator)
    return Int(strict ? product / divisor + 1 : (product + divisor - 1) / divisor)
  }

  public var description: String { "\(numerator)/\(denominator)" }

  /// The share in words, as a clerk would say it.
  public var words: String {
    switch (numerator, denominator) {
    case (1, 2): "half"
    case (1, 3): "one third"
    case (1, 4): "one quarter"
    case (2, 3): "two thirds"
    case (3, 4): "three quarters"
    case (3, 5): "three fifths"
    case (7, 8): "seven eighths"
    case (let part, 100): "\(part) per cent"
    default: description
    }
  }
}
