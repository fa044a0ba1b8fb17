/// Whether forecasts came true as often as they said: predicted against observed.
///
/// Its sides have a meaning of their own, so it is not turned round in languages written from right
/// to left.
public struct CalibrationPicture: Picture {
  public struct Bin: Sendable, Hashable {
    /// The mean probability that was given.
    public var predicted: Double
    /// The share of cases that came true.
    public var observed: Double
    public var count: Int
    /// The interval of the observed share.
    public var low: Double?
    public var high: Double?

    public init(
      predicted: Double, observed: Double, count: Int, low: Double? = nil, high: Double? = nil
    ) {
      self.predicted = predicted
      self.observed = observed
      self.count = count
      self.low = low
      self.high = high
    }
  }

  public var frame: PictureFrame
  public var bins: [Bin]

  public init(frame: PictureFrame, bins: [Bin]) {
    self.frame = frame
    self.bins = bins
  }

  public var csv: String {
    var table = PictureTable(["predicted", "observed", "count", "low", "high"])
    for bin in bins {
      table.rows.append([
        .number(bin.predicted, decimals: 4), .number(bin.observed, decimals: 4),
        .count(bin.count), .optional(bin.low, decimals: 4), .optional(bin.high, decimals: 4),
      ])
    }
    return table.csv
  }

  public var description: String {
    let words = frame.words
    guard !shown.isEmpty else { return frame.opening + words.noData }
    return frame.opening + words.list(shown.map(sentence))
  }

  private func sentence(_ bin: Bin) -> String {
    let words = frame.words
    return [
      words.pair(words.predicted, words.percent(bin.predicted)),
      words.pair(words.observed, words.percent(bin.observed)),
      words.pair(words.cases, String(bin.count)),
    ].joined(separator: ", ")
  }

  private var shown: [Bin] {
    bins.filter { $0.count > 0 && $0.predicted.isFinite && $0.observed.isFinite }
  }

  public var svg: String {
    Drawing.svg(self, isEmpty: shown.isEmpty) { draw(in: &$0) }
  }

  private func draw(in drawing: inout Drawing) {
    drawing.isMirrored = false
    let left = Drawing.margin + 44
    let top = drawing.height + 22
    let side = min(drawing.width - left - Drawing.margin - 16, 460)
    let horizontal = Axis(low: 0, high: 1, from: left, to: left + side)
    let vertical = Axis(low: 0, high: 1, from: top + side, to: top)
    drawing.verticalAxis(vertical, from: left, to: left + side, percent: true)
    drawing.horizontalAxis(horizontal, from: top, to: top + side, percent: true)
    drawing.line(left, top + side, left + side, top, .quiet, 1.2)
    drawing.text(frame.words.observed, Drawing.margin, top - 10, size: 11, ink: .quiet)
    drawing.text(
      frame.words.predicted, left + side / 2, top + side + 29, size: 11, anchor: .middle,
      ink: .quiet)
    let most = Double(shown.map(\.count).max() ?? 1)
    for bin in shown {
      let (x, y) = (horizontal.place(bin.predicted), vertical.place(bin.observed))
      if let low = bin.low, let high = bin.high {
        drawing.line(x, vertical.place(low), x, vertical.place(high), .first, 1.5)
      }
      let radius = 3 + 4.5 * (Double(bin.count) / most).squareRoot()
      drawing.circle(
        x, y, radius, drawing.paint(fill: .first, stroke: .card, 1.2), title: sentence(bin))
    }
    drawing.height = top + side + 36
    counts(horizontal, most, in: &drawing)
    drawing.isMirrored = drawing.isRightToLeft
    drawing.legend([frame.words.perfect]) { drawing, _, x, y in
      drawing.line(x, y + 13, x + 14, y + 1, .quiet, 1.2)
    }
  }

  /// How many cases each point rests on.
  private func counts(_ horizontal: Axis, _ most: Double, in drawing: inout Drawing) {
    let foot = drawing.height + 62
    let tall = 40.0
    drawing.text(frame.words.cases, Drawing.margin, drawing.height + 10, size: 11, ink: .quiet)
    var free = -Double.infinity
    for bin in shown.sorted(by: { ($0.predicted, $0.count) < ($1.predicted, $1.count) }) {
      let x = horizontal.place(bin.predicted)
      let high = max(1.5, tall * Double(bin.count) / most)
      drawing.rectangle(x - 4, foot - high, 8, high, drawing.fill(.quiet))
      let label = String(bin.count)
      let wide = TextWidth.estimate(label, size: 10)
      guard x - wide / 2 >= free else { continue }
      free = x + wide / 2 + 2
      drawing.text(
        label, x, foot - high - 3, size: 10, anchor: .middle, ink: .quiet, isNumber: true)
    }
    drawing.line(horizontal.start, foot, horizontal.end, foot, .quiet)
    drawing.height = foot + 6
  }
}
