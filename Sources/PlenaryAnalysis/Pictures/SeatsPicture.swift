import RealModule

/// A chamber in which every member has a seat with the sign of its choice.
public struct SeatsPicture: Picture {
  public struct Seat: Sendable, Hashable {
    /// Short: `PRK`. It stands in the seat where there is room, and shows under the pointer.
    public var label: String
    public var choice: Choice

    public init(label: String, choice: Choice) {
      self.label = label
      self.choice = choice
    }
  }

  public enum Arrangement: Sendable, Hashable {
    /// Half a circle: those in favour at the beginning, those against at the end.
    case hemicycle
    /// A block of rows for each choice, under its name.
    case rows
  }

  public var frame: PictureFrame
  /// Seats whose choice is that of no member are left out.
  public var seats: [Seat]
  public var arrangement: Arrangement

  public init(frame: PictureFrame, seats: [Seat], arrangement: Arrangement = .hemicycle) {
    self.frame = frame
    self.seats = seats.filter { $0.choice != .notMember }
    self.arrangement = arrangement
  }

  public var csv: String {
    var table = PictureTable(["label", "choice", "style"])
    for seat in seats {
      table.rows.append([.text(seat.label), .choice(seat.choice), .style(frame.style)])
    }
    return table.csv
  }

  public var description: String {
    let words = frame.words
    guard !seats.isEmpty else { return frame.opening + words.noData }
    let sentences = Choice.shown.compactMap { choice -> String? in
      let labels = seats.filter { $0.choice == choice }.map(\.label)
      guard !labels.isEmpty else { return nil }
      return words.pair("\(words.name(of: choice)) (\(labels.count))", words.list(labels))
    }
    return frame.opening + sentences.joined(separator: words.sentenceEnd)
  }

  public var svg: String {
    Drawing.svg(self, isEmpty: seats.isEmpty) { drawing in
      switch arrangement {
      case .hemicycle: hemicycle(in: &drawing)
      case .rows: rows(in: &drawing)
      }
    }
  }

  private var totals: Totals { Totals(seats.map(\.choice)) }

  /// By choice, and within a choice in the order given.
  private var ordered: [Seat] {
    Choice.shown.flatMap { choice in seats.filter { $0.choice == choice } }
  }

  // MARK: Half a circle

  private func hemicycle(in drawing: inout Drawing) {
    // A seat is at most an eighth of the outer row's radius wide on either side.
    let outer = (drawing.width / 2 - Drawing.margin) / 1.125
    let (places, radius) = SeatsPicture.places(seats.count, outer: outer)
    let centre = (x: drawing.width / 2, y: drawing.height + outer + radius + 4)
    // All seats have labels in them, or none.
    let letters = min(16, max(10, radius * 0.6))
    let widest = seats.map { TextWidth.estimate($0.label, size: letters) }.max() ?? 0
    let isNamed = widest <= radius * 1.9
    for (seat, place) in zip(ordered, places) {
      let (x, y) = (centre.x + place.x, centre.y - place.y)
      draw(seat, x, y, radius, letters: isNamed ? letters : nil, in: &drawing)
    }
    let size = min(30, max(15, outer * 0.13))
    drawing.text(
      totals.words, centre.x, centre.y, size: size, anchor: .middle, isBold: true, isNumber: true)
    drawing.height = centre.y + radius + 10
    drawing.choiceSignLegend(totals, style: frame.style)
  }

  /// Places round the centre from one end of the half circle to the other, and how great a seat may
  /// be. Rows get seats in proportion to their length, by largest remainders.
  static func places(
    _ count: Int, outer: Double
  ) -> (places: [(x: Double, y: Double)], radius: Double) {
    guard count > 0 else { return ([], 0) }
    let rowCount = max(1, Int((Double(count) / 3.2).squareRoot().rounded()))
    let inner = outer * (rowCount == 1 ? 1 : max(0.38, 0.62 - 0.04 * Double(rowCount)))
    let gap = rowCount == 1 ? outer : (outer - inner) / Double(rowCount - 1)
    let radii = (0..<rowCount).map { outer - gap * Double($0) }
    let whole = radii.reduce(0, +)
    let shares = radii.map { $0 / whole * Double(count) }
    var sizes = shares.map { Int($0) }
    let byRemainder = shares.indices.sorted {
      (Double(sizes[$0]) - shares[$0], $0) < (Double(sizes[$1]) - shares[$1], $1)
    }
    for index in byRemainder.prefix(count - sizes.reduce(0, +)) { sizes[index] += 1 }
    var places: [(angle: Double, row: Int)] = []
    var radius = min(gap * 0.46, outer * 0.11)
    for (row, size) in sizes.enumerated() where size > 0 {
      if size > 1 { radius = min(radius, radii[row] * .pi / Double(size - 1) * 0.46) }
      for seat in 0..<size {
        places.append((size == 1 ? 0.5 : Double(seat) / Double(size - 1), row))
      }
    }
    places.sort { ($0.angle, $0.row) < ($1.angle, $1.row) }
    let points = places.map { place in
      (
        x: -radii[place.row] * Double.cos(place.angle * .pi),
        y: radii[place.row] * Double.sin(place.angle * .pi)
      )
    }
    return (points, radius)
  }

  // MARK: Rows

  private func rows(in drawing: inout Drawing) {
    let isNamed = seats.count <= 60
    let widest = seats.map { TextWidth.estimate($0.label, size: 10) }.max() ?? 0
    let step = isNamed ? min(max(26, widest + 8), 80) : 14.0
    let most = max(1, Int((drawing.width - 2 * Drawing.margin) / step))
    for choice in Choice.shown {
      let group = seats.filter { $0.choice == choice }
      guard !group.isEmpty else { continue }
      drawing.height += 16
      drawing.choiceSign(choice, Drawing.margin + 7, drawing.height - 4, radius: 7, frame.style)
      let heading = frame.words.pair(frame.words.name(of: choice), String(group.count))
      drawing.text(heading, Drawing.margin + 20, drawing.height, isBold: true)
      drawing.height += 6
      for (index, seat) in group.enumerated() {
        let x = Drawing.margin + step * (Double(index % most) + 0.5)
        let y = drawing.height + (isNamed ? 30 : 14) * Double(index / most) + 9
        draw(seat, x, y, isNamed ? 8 : 5.6, in: &drawing)
        if isNamed { drawing.fitted(seat.label, x, y + 18, width: step, size: 10, anchor: .middle) }
      }
      drawing.height += (isNamed ? 30 : 14) * Double((group.count - 1) / most + 1) + 4
    }
  }

  /// Draws a seat, with its label in letters of a size or without.
  private func draw(
    _ seat: Seat, _ x: Double, _ y: Double, _ radius: Double, letters: Double? = nil,
    in drawing: inout Drawing
  ) {
    let title = frame.words.pair(seat.label, frame.words.name(of: seat.choice))
    guard let letters else {
      return drawing.choiceSign(seat.choice, x, y, radius: radius, frame.style, title: title)
    }
    switch frame.style {
    case .fact:
      // With a label in it, a seat keeps the outline of its sign.
      drawing.choiceSeat(seat.choice, x, y, radius: radius, title: title)
      drawing.text(
        seat.label, x, y + letters * 0.36, size: letters, anchor: .middle,
        ink: seat.choice.letterInk)
    case .forecast:
      // Letters on a hatch cannot be read, so they stand below.
      let small = radius * 0.72
      drawing.choiceSign(seat.choice, x, y - letters / 2, radius: small, .forecast, title: title)
      drawing.text(
        seat.label, x, y + small + letters * 0.6, size: letters, anchor: .middle)
    }
  }
}

extension Drawing {
  /// A sign without what stands inside it.
  mutating func choiceSeat(
    _ choice: Choice, _ x: Double, _ y: Double, radius: Double, title: String
  ) {
    switch choice {
    case .inFavour: circle(x, y, radius, fill(.inFavour), title: title)
    case .abstaining:
      circle(x, y, radius - 1, paint(fill: .abstaining, stroke: .ink, 2), title: title)
    case .against:
      rectangle(
        x - radius * 0.95, y - radius * 0.95, radius * 1.9, radius * 1.9, fill(.against),
        title: title)
    case .notVoting, .notMember:
      let ring = paint(fill: .card, stroke: .quiet, 1.5) + " stroke-dasharray=\"3 2\""
      circle(x, y, radius - 1, ring, title: title)
    }
  }
}

extension Totals {
  init(_ choices: [Choice]) {
    var counts = [0, 0, 0, 0, 0]
    for choice in choices { counts[Int(choice.rawValue)] += 1 }
    self.init(
      inFavour: counts[1], against: counts[3], abstaining: counts[2], notVoting: counts[4])
  }
}
