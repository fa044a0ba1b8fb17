/// The totals of a series of votes, one column a vote: a text that comes back every year.
///
/// An expected vote may stand last; it is hatched.
public struct TotalsHistory: Picture {
  public struct Column: Sendable, Hashable {
    /// Short: a year.
    public var label: String
    public var totals: Totals
    public var style: PictureStyle

    public init(label: String, totals: Totals, style: PictureStyle = .fact) {
      self.label = label
      self.totals = totals
      self.style = style
    }
  }

  public var frame: PictureFrame
  public var columns: [Column]

  public init(frame: PictureFrame, columns: [Column]) {
    self.frame = frame
    self.columns = columns
  }

  public var csv: String {
    var table = PictureTable([
      "label", "in favour", "abstaining", "not voting", "against", "style",
    ])
    for column in columns {
      let counts = Choice.shown.map { PictureTable.Cell.count(column.totals[$0]) }
      table.rows.append([.text(column.label)] + counts + [.style(style(of: column))])
    }
    return table.csv
  }

  public var description: String {
    guard !isEmpty else { return frame.opening + frame.words.noData }
    let items = columns.map { column in
      let isOther = style(of: column) != frame.style
      let style = isOther ? " (\(frame.words.name(of: style(of: column))))" : ""
      return frame.words.pair(column.label + style, column.totals.words)
    }
    let order = [Choice.inFavour, .against, .abstaining].map(frame.words.name(of:))
    return frame.opening + order.joined(separator: "-") + frame.words.sentenceEnd
      + frame.words.list(items)
  }

  public var svg: String {
    Drawing.svg(self, isEmpty: isEmpty) { draw(in: &$0) }
  }

  private var isEmpty: Bool { !columns.contains { $0.totals.members > 0 } }

  private func style(of column: Column) -> PictureStyle {
    frame.style == .forecast ? .forecast : column.style
  }

  private func draw(in drawing: inout Drawing) {
    let left = Drawing.margin + 32
    let right = drawing.width - Drawing.margin
    let top = drawing.height + 4
    let tall = max(180, drawing.width * 0.4)
    let most = columns.map(\.totals.members).max() ?? 1
    let vertical = Axis(low: 0, high: Double(max(1, most)), from: top + tall, to: top)
    drawing.verticalAxis(vertical, from: left, to: right)
    let step = (right - left) / Double(columns.count)
    let wide = min(step * 0.84, 44)
    let labelRoom = (columns.map { TextWidth.estimate($0.label, size: 11) }.max() ?? 0) + 6
    let every = max(1, Int((labelRoom / step).rounded(.up)))
    for (index, column) in columns.enumerated() {
      let middle = left + step * (Double(index) + 0.5)
      draw(column, middle - wide / 2, wide, vertical, in: &drawing)
      // Counted from the end, so that the newest is always named.
      if (columns.count - 1 - index) % every == 0 {
        drawing.text(
          column.label, middle, top + tall + 14, size: 11, anchor: .middle, ink: .quiet,
          isNumber: true)
      }
    }
    drawing.line(left, top + tall, right, top + tall, .quiet)
    drawing.height = top + tall + 22
    drawing.choiceLegend(style: frame.style)
    if frame.style == .fact && columns.contains(where: { $0.style == .forecast }) {
      drawing.legend([frame.words.forecast]) { drawing, _, x, y in
        drawing.bar(x, y, 14, 14, .quiet, .forecast)
      }
    }
  }

  private func draw(
    _ column: Column, _ x: Double, _ wide: Double, _ axis: Axis, in drawing: inout Drawing
  ) {
    var below = 0
    for choice in Choice.shown {
      let count = column.totals[choice]
      let (foot, head) = (axis.place(Double(below)), axis.place(Double(below + count)))
      let name = frame.words.pair(frame.words.name(of: choice), String(count))
      drawing.choiceBar(
        x, head, wide, foot - head, choice, style(of: column),
        title: frame.words.pair(column.label, name))
      below += count
    }
  }
}
