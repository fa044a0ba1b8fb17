/// Ideal points over time: a line and a band for each member.
///
/// A member without an estimate at a time has a gap there, not a straight line across it.
public struct LinesPicture: Picture {
  /// A value at a time, with the ends of its interval where they are known.
  public struct Estimate: Sendable, Hashable {
    public var value: Double
    public var low: Double?
    public var high: Double?

    public init(_ value: Double, low: Double? = nil, high: Double? = nil) {
      self.value = value
      self.low = low
      self.high = high
    }
  }

  public struct Line: Sendable {
    public var label: String
    /// One for each time; nil where there is none.
    public var estimates: [Estimate?]
    /// A forecast line is dashed in a picture of facts as well.
    public var style: PictureStyle

    public init(label: String, estimates: [Estimate?], style: PictureStyle = .fact) {
      self.label = label
      self.estimates = estimates
      self.style = style
    }
  }

  public var frame: PictureFrame
  /// Years or sessions, ascending.
  public var times: [Int]
  public var lines: [Line]
  /// What the vertical axis measures.
  public var valueLabel: String
  /// What the times are: `Year`, `Session`.
  public var timeLabel: String

  /// - Precondition: every line has an estimate or nil for every time.
  public init(
    frame: PictureFrame, times: [Int], lines: [Line], valueLabel: String, timeLabel: String
  ) {
    precondition(
      lines.allSatisfy { $0.estimates.count == times.count },
      "every line has an estimate or nil for every time")
    self.frame = frame
    self.times = times
    self.lines = lines
    self.valueLabel = valueLabel
    self.timeLabel = timeLabel
  }

  public var csv: String {
    var table = PictureTable(["label", "time", "value", "low", "high", "style"])
    for line in lines {
      for (time, estimate) in zip(times, line.estimates) {
        guard let estimate else { continue }
        table.rows.append([
          .text(line.label), .count(time), .number(estimate.value, decimals: 4),
          .optional(estimate.low, decimals: 4), .optional(estimate.high, decimals: 4),
          .style(style(of: line)),
        ])
      }
    }
    return table.csv
  }

  public var description: String {
    let words = frame.words
    guard !isEmpty, let first = times.first, let last = times.last else {
      return frame.opening + words.noData
    }
    let items = lines.compactMap { line -> String? in
      guard let value = line.estimates.last(where: { $0 != nil })??.value else { return nil }
      return words.pair(line.label, words.number(value, 2))
    }
    return frame.opening + words.pair(timeLabel, words.interval(String(first), String(last)))
      + words.sentenceEnd + words.pair(valueLabel, words.list(items))
  }

  public var svg: String {
    Drawing.svg(self, isEmpty: isEmpty) { draw(in: &$0) }
  }

  private var isEmpty: Bool {
    !lines.contains { $0.estimates.contains { $0?.value.isFinite == true } }
  }

  private func style(of line: Line) -> PictureStyle {
    frame.style == .forecast ? .forecast : line.style
  }

  // MARK: Drawing

  private func draw(in drawing: inout Drawing) {
    let shown = lines.indices.filter { lines[$0].estimates.contains { $0 != nil } }
    let widest = shown.map { TextWidth.estimate(lines[$0].label, size: 12) }.max() ?? 0
    let room = min(widest + 22, drawing.width * 0.34)
    let top = drawing.height + 22
    let tall = max(200, Double(shown.count) * 14, drawing.width * 0.45)
    let values = lines.flatMap { $0.estimates }.compactMap { $0 }
      .flatMap { [$0.value, $0.low ?? $0.value, $0.high ?? $0.value] }
    let vertical = Axis(holding: values, from: top + tall, to: top).rounded
    let left = Drawing.margin + 34
    let horizontal = Axis(
      holding: times.map(Double.init), from: left + 4, to: drawing.width - room - 6)
    drawing.fitted(
      valueLabel, Drawing.margin, top - 9, width: drawing.width - 20, size: 11, ink: .quiet)
    drawing.verticalAxis(vertical, from: left, to: drawing.width - room)
    drawing.timeAxis(horizontal, times: times, label: timeLabel, y: top + tall)
    for index in shown { band(lines[index], index, horizontal, vertical, in: &drawing) }
    for index in shown { stroke(lines[index], index, horizontal, vertical, in: &drawing) }
    labels(shown, horizontal, vertical, room, in: &drawing)
    drawing.height = top + tall + 38
  }

  /// Times without a gap between them.
  private func runs(_ line: Line) -> [[(x: Int, estimate: Estimate)]] {
    var runs: [[(x: Int, estimate: Estimate)]] = [[]]
    for (time, estimate) in zip(times, line.estimates) {
      if let estimate, estimate.value.isFinite {
        runs[runs.count - 1].append((time, estimate))
      } else {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  private func band(
    _ line: Line, _ index: Int, _ horizontal: Axis, _ vertical: Axis, in drawing: inout Drawing
  ) {
    for run in runs(line) {
      let bounded = run.filter { $0.estimate.low != nil && $0.estimate.high != nil }
      guard bounded.count == run.count else { continue }
      let upper = run.map {
        (horizontal.place(Double($0.x)), vertical.place($0.estimate.high ?? 0))
      }
      let lower = run.map { (horizontal.place(Double($0.x)), vertical.place($0.estimate.low ?? 0)) }
      let ink = Ink.series[index % Ink.series.count]
      if run.count == 1 {
        drawing.line(upper[0].0, upper[0].1, lower[0].0, lower[0].1, ink, 2)
        continue
      }
      let path = drawing.path(upper + lower.reversed(), closed: true)
      drawing.element("path", "d=\"\(path)\"\(drawing.fill(ink)) fill-opacity=\"0.16\"")
    }
  }

  private func stroke(
    _ line: Line, _ index: Int, _ horizontal: Axis, _ vertical: Axis, in drawing: inout Drawing
  ) {
    let ink = Ink.series[index % Ink.series.count]
    let dashes = style(of: line) == .forecast ? "6 4" : nil
    let isSparse = times.count <= 20
    for run in runs(line) {
      let points = run.map {
        (x: horizontal.place(Double($0.x)), y: vertical.place($0.estimate.value))
      }
      if points.count > 1 {
        let stroke = drawing.stroke(ink, 2, dashes: dashes)
        drawing.element(
          "path", "d=\"\(drawing.path(points))\"\(stroke) stroke-linejoin=\"round\"",
          title: line.label)
      }
      // One mark in eight keeps lines apart without colour where there are many times.
      for (place, point) in points.enumerated()
      where isSparse || points.count == 1 || (place + index) % 8 == 0 || place == points.count - 1 {
        let value = frame.words.number(run[place].estimate.value, 2)
        drawing.mark(
          index, point.x, point.y, 3.2, ink,
          title: frame.words.pair("\(line.label), \(run[place].x)", value))
      }
    }
  }

  private func labels(
    _ shown: [Int], _ horizontal: Axis, _ vertical: Axis, _ room: Double, in drawing: inout Drawing
  ) {
    let ends = shown.map { index -> (x: Double, y: Double) in
      let last = runs(lines[index]).last?.last
      return (
        horizontal.place(Double(last?.x ?? 0)), vertical.place(last?.estimate.value ?? 0)
      )
    }
    let places = LabelSpread.places(
      ends.map(\.y), gap: 14, in: (vertical.end + 2)...(vertical.start - 2))
    let x = drawing.width - room + 2
    for (position, index) in shown.enumerated() {
      let ink = Ink.series[index % Ink.series.count]
      let end = ends[position]
      let y = places[position]
      drawing.line(end.x + 4, end.y, x + 1, y, ink, 0.7, dashes: "1 2")
      drawing.mark(index, x + 6, y, 3.2, ink)
      drawing.fitted(lines[index].label, x + 13, y + 4, width: room - 17, ink: ink)
    }
  }
}
