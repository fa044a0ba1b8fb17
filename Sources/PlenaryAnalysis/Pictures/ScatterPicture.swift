/// Members as points in two dimensions.
///
/// Its sides have a meaning of their own, so it is not turned round in languages written from right
/// to left.
public struct ScatterPicture: Picture {
  public struct Point: Sendable, Hashable {
    public var label: String
    public var x: Double
    public var y: Double
    /// Which of ``ScatterPicture/groups`` it belongs to; gives it its colour and mark.
    public var group: Int

    public init(label: String, x: Double, y: Double, group: Int = 0) {
      self.label = label
      self.x = x
      self.y = y
      self.group = group
    }
  }

  public var frame: PictureFrame
  public var points: [Point]
  public var groups: [String]
  public var horizontalLabel: String
  public var verticalLabel: String

  public init(
    frame: PictureFrame, points: [Point], groups: [String] = [], horizontalLabel: String,
    verticalLabel: String
  ) {
    self.frame = frame
    self.points = points
    self.groups = groups
    self.horizontalLabel = horizontalLabel
    self.verticalLabel = verticalLabel
  }

  public var csv: String {
    var table = PictureTable(["label", "x", "y", "group", "style"])
    for point in points {
      table.rows.append([
        .text(point.label), .number(point.x, decimals: 4), .number(point.y, decimals: 4),
        .text(group(point)), .style(frame.style),
      ])
    }
    return table.csv
  }

  private func group(_ point: Point) -> String {
    groups.indices.contains(point.group) ? groups[point.group] : ""
  }

  public var description: String {
    let words = frame.words
    guard !shown.isEmpty else { return frame.opening + words.noData }
    let items = shown.map { point in
      words.pair(point.label, "\(words.number(point.x, 2)), \(words.number(point.y, 2))")
    }
    return frame.opening + "\(horizontalLabel), \(verticalLabel)" + words.sentenceEnd
      + words.list(items, atMost: 200)
  }

  public var svg: String {
    Drawing.svg(self, isEmpty: shown.isEmpty) { draw(in: &$0) }
  }

  private var shown: [Point] { points.filter { $0.x.isFinite && $0.y.isFinite } }

  // MARK: Drawing

  private func draw(in drawing: inout Drawing) {
    if groups.count > 1 {
      drawing.legend(groups) { drawing, index, x, y in
        drawing.mark(index, x + 7, y + 7, 4.5, Ink.series[index % Ink.series.count])
      }
    }
    drawing.isMirrored = false
    let left = Drawing.margin + 34
    let right = drawing.width - Drawing.margin
    let top = drawing.height + 22
    let tall = min(right - left, 520)
    let horizontal = Axis(holding: shown.map(\.x), from: left, to: right).rounded
    let vertical = Axis(holding: shown.map(\.y), from: top + tall, to: top).rounded
    drawing.verticalAxis(vertical, from: left, to: right)
    drawing.horizontalAxis(horizontal, from: top, to: top + tall)
    drawing.fitted(
      verticalLabel, Drawing.margin, top - 9, width: drawing.width - 20, size: 11, ink: .quiet)
    drawing.fitted(
      horizontalLabel, (left + right) / 2, top + tall + 29, width: right - left, size: 11,
      anchor: .middle, ink: .quiet)
    let places = shown.map { (x: horizontal.place($0.x), y: vertical.place($0.y)) }
    for (point, place) in zip(shown, places) {
      let ink = Ink.series[max(0, point.group) % Ink.series.count]
      let numbers = "\(frame.words.number(point.x, 2)), \(frame.words.number(point.y, 2))"
      drawing.mark(
        max(0, point.group), place.x, place.y, 4, ink,
        title: frame.words.pair(point.label, numbers))
      guard frame.style == .forecast else { continue }
      drawing.circle(place.x, place.y, 7, drawing.stroke(ink, 1, dashes: "2 2"))
    }
    labels(places, left...right, top...(top + tall), in: &drawing)
    drawing.height = top + tall + 36
  }

  /// Labels beside, above or below their points, where nothing else stands; a label without such a
  /// place is left to the pointer.
  private func labels(
    _ places: [(x: Double, y: Double)], _ across: ClosedRange<Double>,
    _ down: ClosedRange<Double>, in drawing: inout Drawing
  ) {
    let size = 11.0
    var taken = places.map { Box($0.x - 4, $0.y - 4, $0.x + 4, $0.y + 4) }
    for (point, place) in zip(shown, places) {
      let wide = TextWidth.estimate(point.label, size: size)
      let offers: [(x: Double, y: Double)] = [
        (place.x + 6, place.y - 5), (place.x - 6 - wide, place.y - 5),
        (place.x - wide / 2, place.y - 16), (place.x - wide / 2, place.y + 6),
        (place.x + 4, place.y - 15), (place.x - 4 - wide, place.y + 5),
      ]
      let boxes = offers.map { Box($0.x, $0.y, $0.x + wide, $0.y + 10) }
      let free = boxes.first { box in
        across.contains(box.left) && across.contains(box.right) && down.contains(box.top)
          && down.contains(box.bottom) && !taken.contains { $0.overlaps(box) }
      }
      guard let free else { continue }
      taken.append(free)
      drawing.text(
        point.label, (free.left + free.right) / 2, free.bottom - 1, size: size, anchor: .middle,
        hasHalo: true)
    }
  }

  private struct Box {
    let left, top, right, bottom: Double

    init(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) {
      (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
    }

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }
}
