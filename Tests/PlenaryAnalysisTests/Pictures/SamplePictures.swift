import PlenaryAnalysis

/// One picture of every kind, with texts and numbers given by the test.
struct SamplePictures {
  var title = "A draft"
  var label = "PRK"
  var style = PictureStyle.fact
  var direction = WritingDirection.leftToRight
  var value = 0.5
  var count = 7
  var width = 360

  private var frame: PictureFrame {
    PictureFrame(title: title, style: style, direction: direction, name: "sample", width: width)
  }

  var all: [any Picture] {
    lines + boards + totals + [
      CalibrationPicture(
        frame: frame,
        bins: [.init(predicted: value, observed: value, count: count, low: value, high: value)]),
      StripsPicture(
        frame: frame,
        strips: [
          .init(
            label: label, inFavour: value, abstaining: value, against: value, notVoting: value,
            recorded: .against)
        ]),
      ScatterPicture(
        frame: frame, points: [.init(label: label, x: value, y: value, group: 3)],
        groups: [label, label], horizontalLabel: label, verticalLabel: label),
    ]
  }

  private var lines: [any Picture] {
    [
      LinesPicture(
        frame: frame, times: [1, 2, 3],
        lines: [
          .init(
            label: label, estimates: [.init(value, low: value, high: value), nil, .init(value)])
        ], valueLabel: label, timeLabel: label),
      AgreementMap(
        frame: frame, labels: [label, label], values: [1, value, value, 1], valueLabel: label),
      TreePicture(
        frame: frame, labels: [label, label, label],
        merges: [.init(left: 0, right: 1, height: value), .init(left: 3, right: 2, height: value)],
        cut: value, heightLabel: label),
      PowerBars(
        frame: frame, measures: [label, label, label],
        rows: [.init(label: label, values: [.init(value, low: value, high: value), nil, .init(1)])]
      ),
    ]
  }

  private var boards: [any Picture] {
    let seats = Choice.allCases.map { SeatsPicture.Seat(label: label, choice: $0) }
    let tiles = Choice.allCases.map { TilesPicture.Tile(code: label, name: label, choice: $0) }
    return [
      SeatsPicture(frame: frame, seats: seats),
      SeatsPicture(frame: frame, seats: seats, arrangement: .rows),
      TilesPicture(frame: frame, regions: [.init(name: label, tiles: tiles)]),
    ]
  }

  private var totals: [any Picture] {
    let totals = Totals(inFavour: count, against: count, abstaining: count, notVoting: count)
    return [
      TotalsBar(frame: frame, totals: totals, required: count, outcome: label),
      TotalsHistory(
        frame: frame,
        columns: [
          .init(label: label, totals: totals),
          .init(label: label, totals: totals, style: .forecast),
        ]),
      TotalsForecastPicture(
        frame: frame,
        rows: [.init(choice: .inFavour, expected: value, low: value, high: value, recorded: count)],
        intervalLabel: label, required: count),
    ]
  }

  /// The same kinds without data.
  static var empty: [any Picture] {
    let frame = PictureFrame(title: "Empty")
    return [
      LinesPicture(frame: frame, times: [], lines: [], valueLabel: "", timeLabel: ""),
      AgreementMap(frame: frame, labels: [], values: [], valueLabel: ""),
      TreePicture(frame: frame, labels: [], merges: [], heightLabel: ""),
      PowerBars(frame: frame, measures: ["Banzhaf"], rows: []),
      SeatsPicture(frame: frame, seats: [.init(label: "PRK", choice: .notMember)]),
      SeatsPicture(frame: frame, seats: [], arrangement: .rows),
      TilesPicture(frame: frame, regions: [.init(name: "Africa", tiles: [])]),
      TotalsBar(
        frame: frame, totals: Totals(inFavour: 0, against: 0, abstaining: 0, notVoting: 0)),
      TotalsHistory(frame: frame, columns: []),
      TotalsForecastPicture(frame: frame, rows: [], intervalLabel: ""),
      CalibrationPicture(frame: frame, bins: [.init(predicted: 0.1, observed: 0, count: 0)]),
      StripsPicture(frame: frame, strips: []),
      ScatterPicture(frame: frame, points: [], horizontalLabel: "", verticalLabel: ""),
    ]
  }
}
