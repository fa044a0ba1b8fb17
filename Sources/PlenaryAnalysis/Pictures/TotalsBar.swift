/// The totals of one vote as a bar, with the line that the votes in favour had to reach.
public struct TotalsBar: Picture {
  public var frame: PictureFrame
  public var totals: Totals
  /// How many votes in favour were needed; nil where no number decides.
  public var required: Int?
  /// What was decided, in words: `Adopted`.
  public var outcome: String?

  public init(
    frame: PictureFrame, totals: Totals, required: Int? = nil, outcome: String? = nil
  ) {
    self.frame = frame
    self.totals = totals
    self.required = required
    self.outcome = outcome
  }

  public var csv: String {
    var table = PictureTable(["choice", "count", "style"])
    for choice in Choice.shown {
      table.rows.append([.choice(choice), .count(totals[choice]), .style(frame.style)])
    }
    if let required { table.rows.append([.text("required"), .count(required), .text("")]) }
    return table.csv
  }

  public var description: String {
    guard totals.members > 0 else { return frame.opening + frame.words.noData }
    let parts = [totals.sentence(frame.words), requirement, outcome].compactMap { $0 }
    return frame.opening + parts.joined(separator: frame.words.sentenceEnd)
  }

  private var requirement: String? {
    required.map { frame.words.required.filled(["count": String($0)]) }
  }

  public var svg: String {
    Drawing.svg(self, isEmpty: totals.members <= 0) { draw(in: &$0) }
  }

  private func draw(in drawing: inout Drawing) {
    let left = Drawing.margin
    let room = drawing.width - 2 * left
    let whole = Double(max(totals.members, required ?? 0))
    let unit = room / whole
    var top = drawing.height
    if let outcome {
      for line in TextWidth.lines(outcome, size: 15, width: room, atMost: 3) {
        drawing.text(line, left, top + 12, size: 14, isBold: true)
        top += 18
      }
    }
    if requirement != nil { top += 20 }
    var x = left
    for choice in Choice.shown {
      let wide = Double(totals[choice]) * unit
      let title = frame.words.pair(frame.words.name(of: choice), String(totals[choice]))
      drawing.choiceBar(x, top, wide, 34, choice, frame.style, title: title)
      let number = String(totals[choice])
      if TextWidth.estimate(number, size: 14) + 12 <= wide {
        let middle = clear(x + wide / 2, of: unit, number: number, end: x + wide)
        label(number, choice, middle, top + 17, in: &drawing)
      }
      x += wide
    }
    if let required, let requirement {
      let place = left + Double(required) * unit
      drawing.line(place, top - 6, place, top + 40, .card, 4)
      drawing.line(place, top - 6, place, top + 40, .ink, 2)
      let wide = TextWidth.estimate(requirement, size: 12)
      // The label stands on the side where there is room.
      let isAfter = place + wide + 6 <= drawing.width - left
      drawing.fitted(
        requirement, isAfter ? place - 1 : place + 1, top - 10,
        width: isAfter ? drawing.width - left - place : place - left,
        anchor: isAfter ? .start : .end)
    }
    drawing.height = top + 48
    drawing.choiceLegend(totals, style: frame.style)
  }

  /// Moves a number out of the way of the required line.
  private func clear(_ middle: Double, of unit: Double, number: String, end: Double) -> Double {
    guard let required else { return middle }
    let line = Drawing.margin + Double(required) * unit
    let reach = TextWidth.estimate(number, size: 14) / 2 + 7
    guard (middle - line).magnitude < reach else { return middle }
    return line + 2 * reach <= end ? line + reach : line - reach
  }

  /// A number on a plate, since patterns make bad backgrounds.
  private func label(
    _ number: String, _ choice: Choice, _ x: Double, _ y: Double, in drawing: inout Drawing
  ) {
    let wide = TextWidth.estimate(number, size: 14) + 8
    let needsPlate = choice == .against || frame.style == .forecast
    if needsPlate {
      drawing.rectangle(x - wide / 2, y - 9, wide, 18, drawing.fill(choice.ink), radius: 2)
    }
    drawing.text(
      number, x, y + 5, size: 14, anchor: .middle, ink: choice.letterInk, isBold: true,
      isNumber: true)
  }
}
