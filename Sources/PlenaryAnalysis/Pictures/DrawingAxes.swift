/// Axes and marks.
extension Drawing {
  /// Lines across the plot at round numbers, with the numbers before them.
  mutating func verticalAxis(
    _ axis: Axis, from left: Double, to right: Double, percent: Bool = false
  ) {
    let decimals = axis.decimals(atMost: 6)
    for tick in axis.ticks(atMost: 6) {
      let y = axis.place(tick)
      let isZero = tick.magnitude < 1e-12 && axis.low < 0
      line(left, y, right, y, isZero ? .quiet : .grid, isZero ? 1 : 0.7)
      let label = percent ? frame.words.percent(tick) : frame.words.number(tick, decimals)
      text(label, left - 4, y + 4, size: Drawing.small, anchor: .end, ink: .quiet, isNumber: true)
    }
  }

  /// Numbers below a plot at round places.
  mutating func horizontalAxis(
    _ axis: Axis, from top: Double, to bottom: Double, atMost: Int = 5, percent: Bool = false
  ) {
    let decimals = axis.decimals(atMost: atMost)
    for tick in axis.ticks(atMost: atMost) {
      let x = axis.place(tick)
      line(x, top, x, bottom, .grid, 0.7)
      let label = percent ? frame.words.percent(tick) : frame.words.number(tick, decimals)
      text(
        label, x, bottom + 15, size: Drawing.small, anchor: .middle, ink: .quiet, isNumber: true)
    }
  }

  /// Whole numbers below a plot, and what they are.
  mutating func timeAxis(_ axis: Axis, times: [Int], label: String, y: Double) {
    line(axis.start, y, axis.end, y, .quiet)
    let space = TextWidth.estimate("00000", size: Drawing.small)
    let most = max(2, Int((axis.end - axis.start) / space))
    var drawn: [Int] = []
    if times.count <= most {
      drawn = times
    } else {
      drawn = axis.ticks(atMost: most - 1).map { Int($0) }.filter { Double($0) >= axis.low }
    }
    var before = -Double.infinity
    for time in drawn {
      let x = axis.place(Double(time))
      guard x - before >= space * 0.9 else { continue }
      before = x
      line(x, y, x, y + 4, .quiet)
      text(
        String(time), x, y + 15, size: Drawing.small, anchor: .middle, ink: .quiet, isNumber: true)
    }
    fitted(
      label, (axis.start + axis.end) / 2, y + 31, width: width * 0.8, size: Drawing.small,
      anchor: .middle, ink: .quiet)
  }

  /// A small mark whose shape goes round in seven: disc, square, triangle, diamond, ring, hollow
  /// square, hollow triangle.
  mutating func mark(
    _ index: Int, _ x: Double, _ y: Double, _ radius: Double, _ ink: Ink, title: String? = nil
  ) {
    let isHollow = index % 7 >= 4
    let paint = isHollow ? paint(fill: .card, stroke: ink, 1.4) : fill(ink)
    switch index % 7 {
    case 0, 4: circle(x, y, radius, paint, title: title)
    case 1, 5:
      let side = radius * 1.75
      rectangle(x - side / 2, y - side / 2, side, side, paint, title: title)
    case 2, 6:
      let points = [(x, y - radius * 1.2), (x + radius * 1.1, y + radius * 0.8)]
      shape(points + [(x - radius * 1.1, y + radius * 0.8)], paint, title)
    default:
      let points = [(x, y - radius * 1.3), (x + radius * 1.3, y), (x, y + radius * 1.3)]
      shape(points + [(x - radius * 1.3, y)], paint, title)
    }
  }

  private mutating func shape(_ points: [(Double, Double)], _ paint: String, _ title: String?) {
    element("path", "d=\"\(path(points, closed: true))\"\(paint)", title: title)
  }

  /// A whisker from one place to another with short ends.
  mutating func whisker(_ from: Double, _ to: Double, y: Double, reach: Double = 3.5) {
    let stroke = stroke(.ink, 1.4)
    let path =
      path([(from, y), (to, y)]) + path([(from, y - reach), (from, y + reach)])
      + path([(to, y - reach), (to, y + reach)])
    element("path", "d=\"\(path)\"\(stroke)")
  }
}
