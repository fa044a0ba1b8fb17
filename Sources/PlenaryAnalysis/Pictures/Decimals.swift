/// Numbers as text with a fixed number of decimals, by integers: the same on every machine and in
/// every locale.
enum Decimals {
  private static let powers: [Double] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]

  /// Half is rounded away from zero; a negative number has a true minus sign, for the eye.
  static func text(_ value: Double, _ decimals: Int, point: String = ".") -> String {
    let plain = plain(value, decimals)
    let minus = plain.hasPrefix("-") ? "\u{2212}" + plain.dropFirst() : plain
    return point == "." ? minus : minus.replacing(".", with: point)
  }

  /// For tables: a point and a hyphen; empty where there is no number.
  static func plain(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite else { return "" }
    let decimals = min(max(0, decimals), powers.count - 1)
    let scaled = (value.magnitude * powers[decimals]).rounded(.toNearestOrAwayFromZero)
    // Beyond 2^53 a Double has no decimals to show.
    guard scaled < 9_007_199_254_740_992 else { return value.description }
    let units = Int(scaled)
    let sign = value < 0 && units != 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(units) }
    let whole = units / Int(powers[decimals])
    let fraction = String(units % Int(powers[decimals]))
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return "\(sign)\(whole).\(zeros)\(fraction)"
  }

  /// For coordinates: at most two decimals, no zeros at the end.
  static func coordinate(_ value: Double) -> String {
    let limit = 1_000_000.0
    let kept = value.isNaN ? 0 : min(max(value, -limit), limit)
    let units = Int((kept * 100).rounded(.toNearestOrAwayFromZero))
    let sign = units < 0 ? "-" : ""
    let whole = units.magnitude / 100
    let cents = units.magnitude % 100
    if cents == 0 { return "\(sign)\(whole)" }
    if cents % 10 == 0 { return "\(sign)\(whole).\(cents / 10)" }
    return cents < 10 ? "\(sign)\(whole).0\(cents)" : "\(sign)\(whole).\(cents)"
  }
}
