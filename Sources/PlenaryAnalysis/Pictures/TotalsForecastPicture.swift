/// The totals that were expected, with their intervals, above those that came.
public struct TotalsForecastPicture: Picture {
  public struct Row: Sendable, Hashable {
    public var choice: Choice
    /// The mean of the forecast and the ends of its interval, in votes.
    public var expected: Double
    public var low: Double
    public var high: Double
    /// What was counted; nil before the vote.
    public var recorded: Int?

    public init(
      choice: Choice, expected: Double, low: Double, high: Double, recorded: Int? = nil
    ) {
      self.choice = choice
      self.expected = expected
      self.low = low
      self.high = high
      self.recorded = recorded
    }
  }

  public var frame: PictureFrame
  public var rows: [Row]
  /// What the interval is: `90 of 100 outcomes lie between the ends`.
  public var intervalLabel: String
  /// How many votes in favour are needed; nil where no number decides.
  public var required: Int?

  public init(
    frame: PictureFrame, rows: [Row], intervalLabel: String, required: Int? = nil
  ) {
    self.frame = frame
    self.rows = rows
    self.intervalLabel = intervalLabel
    self.required = required
  }

  public var csv: String {
    var table = PictureTable(["choice", "expected", "low", "high", "recorded"])
    for row in rows {
      table.rows.append([
        .choice(row.choice), .number(row.expected, decimals: 2), .number(row.low, decimals: 2),
        .number(row.high, decimals: 2), row.recorded.map { .count($0) } ?? .none,
      ])
    }
    return table.csv
  }

  public var description: String {
    let words = frame.words
    guard !rows.isEmpty else { return frame.opening + words.noData }
    let items = rows.map { row in
      let interval = words.interval(words.number(row.low, 0), words.number(row.high, 0))
      let expected = words.pair(
        words.name(of: row.choice), "\(words.number(row.expected, 0)), \(interval)")
      guard let recorded = row.recorded else { return expected }
      return "\(expected) (\(words.pair(words.fact, String(recorded))))"
    }
    return frame.opening + intervalLabel + words.sentenceEnd + words.list(items)
  }

  public var svg: String {
    Drawing.svg(self, isEmpty: rows.isEmpty) { draw(in: &$0) }
  }

  private func draw(in drawing: inout Drawing) {
    let words = frame.words
    let hasFacts = rows.contains { $0.recorded != nil }
    drawing.legend(hasFacts ? [words.forecast, words.fact] : [words.forecast]) {
      drawing, index, x, y in
      drawing.bar(x, y, 14, 14, .quiet, index == 0 ? .forecast : .fact)
    }
    let left = Drawing.margin
    let numberRoom = TextWidth.estimate("000 ", size: 12) + 4
    let ends = rows.flatMap { [$0.high, $0.expected, Double($0.recorded ?? 0)] }
    let axis = Axis(
      holding: ends + [0, 1, Double(required ?? 0)], from: left,
      to: drawing.width - left - numberRoom)
    let top = drawing.height + 2
    let step = hasFacts ? 60.0 : 44.0
    let bottom = top + step * Double(rows.count)
    drawing.horizontalAxis(axis, from: top, to: bottom)
    for (index, row) in rows.enumerated() {
      draw(row, axis, top + step * Double(index), in: &drawing)
    }
    drawing.line(axis.place(0), top, axis.place(0), bottom, .quiet)
    drawing.height = bottom + 18
    if let required {
      let x = axis.place(Double(required))
      drawing.line(x, top, x, top + step, .ink, 2)
      drawing.height += 14
      drawing.line(left + 7, drawing.height - 11, left + 7, drawing.height + 1, .ink, 2)
      drawing.text(words.required.filled(["count": String(required)]), left + 19, drawing.height)
    }
    for line in TextWidth.lines(intervalLabel, size: 11, width: drawing.width - 20, atMost: 3) {
      drawing.height += 15
      drawing.text(line, left, drawing.height, size: 11, ink: .quiet)
    }
  }

  private func draw(_ row: Row, _ axis: Axis, _ y: Double, in drawing: inout Drawing) {
    let words = frame.words
    let name = words.name(of: row.choice)
    let zero = axis.place(0)
    drawing.fitted(name, zero + 4, y + 14, width: drawing.width * 0.6, isBold: true)
    let wide = axis.place(row.expected) - zero
    let expected = words.number(row.expected, 0)
    drawing.choiceBar(
      zero, y + 19, wide, 15, row.choice, .forecast,
      title: words.pair("\(name), \(words.forecast)", expected))
    drawing.whisker(axis.place(row.low), axis.place(row.high), y: y + 26.5, reach: 5)
    drawing.text(
      expected, axis.place(max(row.high, row.expected)) + 5, y + 31, ink: .quiet, isNumber: true)
    guard let recorded = row.recorded else { return }
    drawing.choiceBar(
      zero, y + 37, axis.place(Double(recorded)) - zero, 15, row.choice, .fact,
      title: words.pair("\(name), \(words.fact)", String(recorded)))
    drawing.text(
      String(recorded), axis.place(Double(recorded)) + 5, y + 49, isBold: true, isNumber: true)
  }
}
