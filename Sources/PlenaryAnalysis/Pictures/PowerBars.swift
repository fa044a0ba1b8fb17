/// Values of several measures side by side for each member, with intervals: voting power by
/// Banzhaf and by Shapley, for example.
public struct PowerBars: Picture {
  public struct Value: Sendable, Hashable {
    public var value: Double
    public var low: Double?
    public var high: Double?

    public init(_ value: Double, low: Double? = nil, high: Double? = nil) {
      self.value = value
      self.low = low
      self.high = high
    }
  }

  public struct Row: Sendable {
    public var label: String
    /// One for each measure; nil where it is not known.
    public var values: [Value?]

    public init(label: String, values: [Value?]) {
      self.label = label
      self.values = values
    }
  }

  public var frame: PictureFrame
  /// One to three.
  public var measures: [String]
  public var rows: [Row]
  /// How many decimals stand beside a bar.
  public var decimals: Int

  /// - Precondition: one to three measures, and a value or nil for each in every row.
  public init(frame: PictureFrame, measures: [String], rows: [Row], decimals: Int = 3) {
    precondition((1...3).contains(measures.count), "one to three measures can be told apart")
    precondition(
      rows.allSatisfy { $0.values.count == measures.count },
      "every row has a value or nil for each measure")
    self.frame = frame
    self.measures = measures
    self.rows = rows
    self.decimals = decimals
  }

  public var csv: String {
    var table = PictureTable(["label", "measure", "value", "low", "high", "style"])
    for row in rows {
      for (measure, value) in zip(measures, row.values) {
        guard let value else { continue }
        table.rows.append([
          .text(row.label), .text(measure), .number(value.value, decimals: 6),
          .optional(value.low, decimals: 6), .optional(value.high, decimals: 6),
          .style(frame.style),
        ])
      }
    }
    return table.csv
  }

  public var description: String {
    guard !rows.isEmpty else { return frame.opening + frame.words.noData }
    let sentences = measures.indices.map { measure in
      let items = rows.compactMap { row in
        row.values[measure].map { frame.words.pair(row.label, written($0.value)) }
      }
      return frame.words.pair(measures[measure], frame.words.list(items))
    }
    return frame.opening + sentences.joined(separator: frame.words.sentenceEnd)
  }

  public var svg: String {
    Drawing.svg(self, isEmpty: rows.isEmpty) { draw(in: &$0) }
  }

  private func written(_ value: Double) -> String { frame.words.number(value, decimals) }

  // MARK: Drawing

  private func draw(in drawing: inout Drawing) {
    if measures.count > 1 {
      drawing.legend(measures) { drawing, index, x, y in
        bar(x, y + 1, 14, 12, index, in: &drawing)
      }
    }
    let widest = rows.map { TextWidth.estimate($0.label, size: 12) }.max() ?? 0
    let left = min(widest + 6, drawing.width * 0.35) + Drawing.margin
    let numberRoom = TextWidth.estimate(written(0), size: 11) + 10
    let ends = rows.flatMap(\.values).compactMap { $0 }
      .flatMap { [$0.value, $0.low ?? $0.value, $0.high ?? $0.value] }
    let axis = Axis(
      holding: ends + [0], from: left, to: drawing.width - Drawing.margin - numberRoom)
    let thick = measures.count == 1 ? 14.0 : 11.0
    let step = thick * Double(measures.count) + 8
    let top = drawing.height + 4
    let bottom = top + step * Double(rows.count)
    drawing.horizontalAxis(axis, from: top, to: bottom, atMost: drawing.width < 500 ? 4 : 8)
    for (index, row) in rows.enumerated() {
      let y = top + step * Double(index) + 4
      drawing.fitted(
        row.label, left - 5, y + thick * Double(measures.count) / 2 + 4,
        width: left - Drawing.margin - 5, anchor: .end)
      for (measure, value) in row.values.enumerated() {
        guard let value, value.value.isFinite else { continue }
        draw(value, row.label, measure, axis, y + thick * Double(measure), thick, in: &drawing)
      }
    }
    drawing.line(axis.place(0), top, axis.place(0), bottom, .quiet)
    drawing.height = bottom + 18
  }

  private func draw(
    _ value: Value, _ label: String, _ measure: Int, _ axis: Axis, _ y: Double, _ thick: Double,
    in drawing: inout Drawing
  ) {
    let (zero, end) = (axis.place(0), axis.place(value.value))
    let title = frame.words.pair("\(label), \(measures[measure])", written(value.value))
    bar(min(zero, end), y, (end - zero).magnitude, thick - 1, measure, in: &drawing, title: title)
    var outer = max(zero, end)
    if let low = value.low, let high = value.high {
      drawing.whisker(axis.place(low), axis.place(high), y: y + (thick - 1) / 2)
      outer = max(outer, axis.place(high))
    }
    drawing.text(
      written(value.value), outer + 5, y + thick - 2, size: 11, ink: .quiet, isNumber: true)
  }

  /// The first measure is plain and dark, the second light with an outline, the third dotted.
  private func bar(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ measure: Int,
    in drawing: inout Drawing, title: String? = nil
  ) {
    let ink = [Ink.first, .fifth, .third][measure]
    guard measure != 0 || frame.style == .forecast else {
      return drawing.bar(x, y, width, height, ink, .fact, title: title)
    }
    drawing.rectangle(
      x, y, width, height, drawing.fill(ink) + (measure == 1 ? " fill-opacity=\"0.45\"" : ""),
      title: title)
    let still = " pointer-events=\"none\""
    if measure == 2 { drawing.rectangle(x, y, width, height, drawing.pattern(.dots) + still) }
    let isForecast = frame.style == .forecast
    if isForecast { drawing.rectangle(x, y, width, height, drawing.pattern(.hatch) + still) }
    let outline = drawing.stroke(ink, 1.2, dashes: isForecast ? "4 2" : nil)
    drawing.rectangle(x, y, width, height, outline + still)
  }
}
