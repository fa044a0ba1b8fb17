/// How two members voted in the same roll calls, counted: never a number without what is behind it.
///
/// The measure is the one published with the General Assembly's ideal points (Bailey, Strezhnev and
/// Voeten 2017, dyadic file): `1 - |a - b| / 2`, averaged, where in favour is 1, abstaining 0 and
/// against -1: the same choice counts one, an abstention beside a vote one half, opposite votes
/// none. The average is over the roll calls in which both cast a ballot; absence is no opinion.
public struct PairCounts: Sendable, Hashable {
  /// Both in favour, both against or both abstaining.
  public var same: Int32
  /// One abstained and the other voted.
  public var half: Int32
  /// One in favour and one against.
  public var opposite: Int32
  /// The first cast no ballot and the second did.
  public var onlyFirstAbsent: Int32
  public var onlySecondAbsent: Int32
  public var bothAbsent: Int32

  public init(
    same: Int32 = 0, half: Int32 = 0, opposite: Int32 = 0, onlyFirstAbsent: Int32 = 0,
    onlySecondAbsent: Int32 = 0, bothAbsent: Int32 = 0
  ) {
    self.same = same
    self.half = half
    self.opposite = opposite
    self.onlyFirstAbsent = onlyFirstAbsent
    self.onlySecondAbsent = onlySecondAbsent
    self.bothAbsent = bothAbsent
  }

  /// Roll calls in which both cast a ballot.
  public var bothCast: Int { Int(same) + Int(half) + Int(opposite) }
  /// Agreement is `numerator / denominator`.
  public var numerator: Int { 2 * Int(same) + Int(half) }
  public var denominator: Int { 2 * bothCast }
  /// From 0 to 1; nil where the two never cast a ballot in the same roll call.
  public var agreement: Double? {
    bothCast == 0 ? nil : Double(numerator) / Double(denominator)
  }

  /// The same pair, the other member first.
  public var swapped: PairCounts {
    PairCounts(
      same: same, half: half, opposite: opposite, onlyFirstAbsent: onlySecondAbsent,
      onlySecondAbsent: onlyFirstAbsent, bothAbsent: bothAbsent)
  }

  /// Whether this pair agrees less than another: fractions compared by multiplying. A pair without
  /// common roll calls is below none and none is below it.
  public func agreesLess(than other: PairCounts) -> Bool {
    numerator * other.denominator < other.numerator * denominator
  }
}
