import RealModule

/// A straight scale from numbers to places.
struct Axis {
  let low: Double
  let high: Double
  /// Where `low` and `high` stand in the drawing.
  let start: Double
  let end: Double

  /// A scale that holds all finite values; equal ones get room round them.
  init(holding values: some Sequence<Double>, from start: Double, to end: Double) {
    let limit = 1e12
    var low = Double.infinity
    var high = -Double.infinity
    for value in values where value.isFinite {
      low = min(low, max(value, -limit))
      high = max(high, min(value, limit))
    }
    if low > high { (low, high) = (0, 1) }
    if low == high { (low, high) = (low - max(1, low.magnitude), high + max(1, high.magnitude)) }
    self.init(low: low, high: high, from: start, to: end)
  }

  init(low: Double, high: Double, from start: Double, to end: Double) {
    precondition(low < high, "a scale goes from a number to a greater one")
    self.low = low
    self.high = high
    self.start = start
    self.end = end
  }

  /// The same scale, lengthened so that it begins and ends at a round number.
  var rounded: Axis {
    let step = step(atMost: 5)
    let first = (low / step - 1e-9).rounded(.down) * step
    let last = (high / step + 1e-9).rounded(.up) * step
    return Axis(low: first, high: max(last, first + step), from: start, to: end)
  }

  /// Values outside the scale stand at its nearer end.
  func place(_ value: Double) -> Double {
    let kept = value.isNaN ? low : min(max(value, low), high)
    return start + (kept - low) / (high - low) * (end - start)
  }

  /// Round numbers on the scale: multiples of 1, 2 or 5 times a power of ten.
  func ticks(atMost count: Int) -> [Double] {
    let step = step(atMost: count)
    let first = (low / step - 1e-9).rounded(.up)
    let last = (high / step + 1e-9).rounded(.down)
    guard last >= first else { return [] }
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// How many decimals the ticks need.
  func decimals(atMost count: Int) -> Int {
    let step = step(atMost: count)
    return step >= 1 ? 0 : step >= 0.1 ? 1 : step >= 0.01 ? 2 : step >= 0.001 ? 3 : 4
  }

  private func step(atMost count: Int) -> Double {
    let rough = (high - low) / Double(max(1, count))
    let power = Double.pow(10, Double.log10(rough).rounded(.down))
    for multiple in [1.0, 2, 5, 10] where multiple * power >= rough * (1 - 1e-9) {
      return multiple * power
    }
    return 10 * power
  }
}
