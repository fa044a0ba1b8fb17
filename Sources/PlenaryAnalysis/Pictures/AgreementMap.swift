/// How often each pair of members agreed: a square of squares, darker where they agreed more.
///
/// Members should stand in the order of the leaves of a tree of likeness, so that groups show as
/// blocks along the diagonal. Up to 200 members stay below 400 kB.
public struct AgreementMap: Picture {
  public var frame: PictureFrame
  public var labels: [String]
  /// Row by row, `labels.count` times `labels.count`; NaN where a pair has no value.
  public var values: [Double]
  /// The values of the lightest and of the darkest colour; what lies outside gets the nearer.
  public var range: ClosedRange<Double>
  /// What the values are: `Share of votes in which both chose the same`.
  public var valueLabel: String

  /// - Precondition: a value for every pair, and a range that is not a point.
  public init(
    frame: PictureFrame, labels: [String], values: [Double], range: ClosedRange<Double> = 0...1,
    valueLabel: String
  ) {
    precondition(values.count == labels.count * labels.count, "every pair has a value or NaN")
    precondition(range.lowerBound < range.upperBound, "the range of colours is not a point")
    self.frame = frame
    self.labels = labels
    self.values = values
    self.range = range
    self.valueLabel = valueLabel
  }

  /// A row for each pair, the first member before the second in the order of the map.
  public var csv: String {
    var table = PictureTable(["first", "second", "value"])
    for row in labels.indices {
      for column in (row + 1)..<max(row + 1, labels.count) {
        let value = values[row * labels.count + column]
        table.rows.append([
          .text(labels[row]), .text(labels[column]), .number(value, decimals: 4),
        ])
      }
    }
    return table.csv
  }

  public var description: String {
    let words = frame.words
    var pairs: [(value: Double, label: String)] = []
    for row in labels.indices {
      for column in (row + 1)..<max(row + 1, labels.count) {
        let value = values[row * labels.count + column]
        if value.isFinite { pairs.append((value, "\(labels[row]) – \(labels[column])")) }
      }
    }
    pairs.sort { ($0.value, $0.label) < ($1.value, $1.label) }
    guard let least = pairs.first, let most = pairs.last else {
      return frame.opening + words.noData
    }
    let text = [least, most].map { words.pair($0.label, words.number($0.value, 2)) }
    return frame.opening + words.pair(valueLabel, words.list(text))
  }

  public var svg: String {
    Drawing.svg(self, isEmpty: labels.isEmpty) { draw(in: &$0) }
  }

  // MARK: Drawing

  /// From light to dark, even steps of lightness, yellow to blue.
  static let ramp = [
    "#fdf6d8", "#e6eebf", "#c3e2b6", "#97d2b5", "#68bdb5", "#41a2b2", "#2d84a8", "#2b6697",
    "#2a477c", "#1f2a56",
  ]

  /// The step of the ramp; nil where there is no value.
  private func step(_ row: Int, _ column: Int) -> Int? {
    let value = values[row * labels.count + column]
    guard value.isFinite else { return nil }
    let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    let last = AgreementMap.ramp.count - 1
    return min(Int(min(max(share, 0), 1) * Double(last + 1)), last)
  }

  private func draw(in drawing: inout Drawing) {
    let count = labels.count
    let widest = labels.map { TextWidth.estimate($0, size: 11) }.max() ?? 0
    let labelRoom = min(widest + 4, drawing.width * 0.3)
    let side = drawing.width - labelRoom - Drawing.margin - 6
    let cell = min(side / Double(count), 26)
    let plot = cell * Double(count)
    let left = labelRoom + 6
    let top = drawing.height + 4
    let origin = drawing.isMirrored ? drawing.width - left - plot : left
    drawing.rectangle(left, top, plot, plot, drawing.paint(fill: .card, stroke: .quiet))
    drawing.rectangle(left, top, plot, plot, drawing.fill(.grid))
    drawing.rectangle(left, top, plot, plot, drawing.pattern(.dots))
    // A unit is a cell; rows are strokes through their middle, which needs the fewest letters.
    drawing.add(
      "<g transform=\"translate(\(Decimals.coordinate(origin)) \(Decimals.coordinate(top))) "
        + "scale(\(Decimals.plain(cell, 4))) translate(0 .5)\" fill=\"none\" stroke-width=\"1.02\" "
        + "shape-rendering=\"crispEdges\">")
    for (index, path) in paths(isMirrored: drawing.isMirrored).enumerated() where !path.isEmpty {
      drawing.add("<path stroke=\"\(AgreementMap.ramp[index])\" d=\"\(path)\"/>")
    }
    drawing.add("</g>")
    if frame.style == .forecast {
      drawing.rectangle(
        left, top, plot, plot, drawing.pattern(.hatch) + " fill-opacity=\"0.5\"")
    }
    names(cell, left: left, top: top, room: labelRoom, in: &drawing)
    drawing.height = top + plot + 8
    scale(in: &drawing)
  }

  /// One path a colour, made of runs of equal cells: `m` moves on, `h` draws.
  func paths(isMirrored: Bool) -> [String] {
    let count = labels.count
    var paths = [String](repeating: "", count: AgreementMap.ramp.count)
    var ends = [(x: Int, y: Int)](repeating: (0, 0), count: paths.count)
    for row in 0..<count {
      var column = 0
      while column < count {
        let start = column
        let step = step(row, isMirrored ? count - 1 - column : column)
        repeat {
          column += 1
        } while column < count && self.step(row, isMirrored ? count - 1 - column : column) == step
        guard let step else { continue }
        let end = ends[step]
        let move = paths[step].isEmpty ? "M\(start) \(row)" : "m\(start - end.x) \(row - end.y)"
        paths[step] += move + "h\(column - start)"
        ends[step] = (column, row)
      }
    }
    return paths
  }

  /// Labels of rows; where rows are too low for letters, every second, third … member is named.
  private func names(
    _ cell: Double, left: Double, top: Double, room: Double, in drawing: inout Drawing
  ) {
    let size = min(11, max(9, cell * 0.9))
    let every = max(1, Int((size / cell).rounded(.up)))
    for (index, label) in labels.enumerated() {
      let y = top + cell * Double(index)
      if index % every == 0 {
        let middle = y + cell / 2
        drawing.fitted(
          label, left - 5, middle + size * 0.36, width: room, size: size, anchor: .end)
        if every > 1 { drawing.line(left - 4, middle, left, middle, .quiet, 0.5) }
      }
      // Over the cells of a row, a pointer shows whose row it is.
      let plot = cell * Double(labels.count)
      drawing.rectangle(left, y, plot, cell, " fill=\"#fff\" fill-opacity=\"0\"", title: label)
    }
  }

  private func scale(in drawing: inout Drawing) {
    let words = frame.words
    let room = drawing.width - 2 * Drawing.margin
    for line in TextWidth.lines(valueLabel, size: 11, width: room, atMost: 2) {
      drawing.height += 14
      drawing.text(line, Drawing.margin, drawing.height, size: 11, ink: .quiet)
    }
    drawing.height += 6
    let wide = room / Double(AgreementMap.ramp.count)
    for (index, colour) in AgreementMap.ramp.enumerated() {
      let x = Drawing.margin + wide * Double(index)
      drawing.rectangle(x, drawing.height, wide, 12, " fill=\"\(colour)\"")
    }
    drawing.rectangle(Drawing.margin, drawing.height, room, 12, drawing.stroke(.quiet, 0.8))
    for part in [0.0, 0.5, 1] {
      let value = range.lowerBound + part * (range.upperBound - range.lowerBound)
      drawing.text(
        words.number(value, 2), Drawing.margin + room * part, drawing.height + 25, size: 11,
        anchor: part == 0 ? .start : part == 1 ? .end : .middle, ink: .quiet, isNumber: true)
    }
    drawing.height += 30
    guard values.contains(where: { !$0.isFinite }) else { return }
    drawing.legend([words.noValue]) { drawing, _, x, y in
      drawing.rectangle(x, y, 14, 14, drawing.fill(.grid))
      drawing.rectangle(x, y, 14, 14, drawing.pattern(.dots))
    }
  }
}
