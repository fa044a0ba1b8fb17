import Markup

/// Words in a drawing, and the parts that all pictures have.
extension Drawing {
  static let margin = 10.0
  static let letters = 12.0
  static let small = 11.0

  /// Writes a text.
  ///
  /// - Parameters:
  ///   - anchor: which end of the text stands at `x`, seen by a reader from left to right.
  ///   - hasHalo: with an edge in the colour of the ground, where it may stand on lines.
  ///   - isNumber: numbers are written from left to right in every language.
  mutating func text(
    _ text: String, _ x: Double, _ y: Double, size: Double = Drawing.letters,
    anchor: Anchor = .start, ink: Ink = .ink, isBold: Bool = false, isNumber: Bool = false,
    hasHalo: Bool = false, title: String? = nil
  ) {
    let written = self.written(anchor, isNumber: isNumber)
    let paint = hasHalo ? paint(fill: ink, stroke: .card, 3) : fill(ink)
    var attributes = "x=\"\(across(x))\" y=\"\(down(y))\"\(paint)"
    if hasHalo { attributes += " paint-order=\"stroke\"" }
    if size != Drawing.letters { attributes += " font-size=\"\(Decimals.coordinate(size))\"" }
    if written != .start { attributes += " text-anchor=\"\(written)\"" }
    if isBold { attributes += " font-weight=\"bold\"" }
    if isNumber && isRightToLeft { attributes += " direction=\"ltr\"" }
    let tip = title.map { "<title>\(MarkupText.escaped($0))</title>" } ?? ""
    add("<text \(attributes)>\(MarkupText.escaped(text))\(tip)</text>")
  }

  /// Which anchor to write down: SVG counts start and end along the direction of the text.
  private func written(_ anchor: Anchor, isNumber: Bool) -> Anchor {
    let extendsRight = (anchor == .start) != isMirrored
    let isLeftToRight = isNumber || !isRightToLeft
    if anchor == .middle { return .middle }
    return extendsRight == isLeftToRight ? .start : .end
  }

  /// A text that is shortened to fit; a pointer shows the whole.
  mutating func fitted(
    _ text: String, _ x: Double, _ y: Double, width: Double, size: Double = Drawing.letters,
    anchor: Anchor = .start, ink: Ink = .ink, isBold: Bool = false
  ) {
    // Bold letters are about a fifteenth wider.
    let short = TextWidth.fitted(text, size: isBold ? size * 1.07 : size, width: width)
    self.text(
      short, x, y, size: size, anchor: anchor, ink: ink, isBold: isBold,
      title: short == text ? nil : text)
  }

  /// The title, and whether this is a fact or a forecast; leaves `height` below them.
  mutating func header() {
    let wasMirrored = isMirrored
    isMirrored = isRightToLeft
    defer { isMirrored = wasMirrored }
    let room = width - 2 * Drawing.margin
    height = 6
    for line in TextWidth.lines(frame.title, size: 16, width: room, atMost: 3) {
      height += 18
      text(line, Drawing.margin, height, size: 15, isBold: true)
    }
    height += 8
    badge(frame.words.name(of: frame.style), frame.style)
    height += 26
  }

  /// A label with an outline: full for facts, dashed and hatched for forecasts.
  private mutating func badge(_ label: String, _ style: PictureStyle) {
    let wide = TextWidth.estimate(label, size: Drawing.small) + 27
    let (x, y) = (Drawing.margin, height)
    switch style {
    case .fact:
      rectangle(x, y, wide, 18, paint(fill: .card, stroke: .quiet), radius: 3)
      rectangle(x + 5, y + 5, 12, 8, fill(.quiet))
    case .forecast:
      let outline = paint(fill: .card, stroke: .quiet) + " stroke-dasharray=\"4 2\""
      rectangle(x, y, wide, 18, outline, radius: 3)
      bar(x + 5, y + 5, 12, 8, .quiet, .forecast)
    }
    text(label, x + 22, y + 13, size: Drawing.small)
  }

  /// Says that there is nothing to show.
  mutating func nothing() {
    height += 30
    let wasMirrored = isMirrored
    isMirrored = isRightToLeft
    for line in TextWidth.lines(
      frame.words.noData, size: Drawing.letters, width: width - 2 * Drawing.margin, atMost: 4)
    {
      text(line, width / 2, height, anchor: .middle, ink: .quiet)
      height += 16
    }
    isMirrored = wasMirrored
    height += 20
  }

  /// A bar: plain for a fact, hatched with a dashed outline for a forecast.
  mutating func bar(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ ink: Ink,
    _ style: PictureStyle, title: String? = nil
  ) {
    switch style {
    case .fact:
      rectangle(x, y, width, height, fill(ink), title: title)
    case .forecast:
      rectangle(x, y, width, height, fill(ink), title: title)
      rectangle(x, y, width, height, pattern(.hatch) + " pointer-events=\"none\"")
      let outline = stroke(ink, 1.5, dashes: "4 2") + " pointer-events=\"none\""
      rectangle(x, y, width, height, outline)
    }
  }

  /// A row of signs and words, wrapped; each sign is drawn by the caller in 14 by 14 units.
  mutating func legend(
    _ labels: [String], sign: (inout Drawing, _ index: Int, _ x: Double, _ y: Double) -> Void
  ) {
    var x = Drawing.margin
    height += 4
    for (index, label) in labels.enumerated() {
      let room = width - 2 * Drawing.margin
      let wide = min(room, 20 + TextWidth.estimate(label, size: Drawing.letters))
      if x > Drawing.margin && x + wide > width - Drawing.margin {
        x = Drawing.margin
        height += 20
      }
      sign(&self, index, x, height)
      fitted(label, x + 19, height + 11, width: room - 19)
      x += wide + 14
    }
    height += labels.isEmpty ? 0 : 22
  }

  /// A whole picture: header, content, margin; or the notice that there is nothing.
  static func svg(
    _ picture: some Picture, isEmpty: Bool, content: (inout Drawing) -> Void
  ) -> String {
    var drawing = Drawing(picture.frame)
    drawing.header()
    if isEmpty { drawing.nothing() } else { content(&drawing) }
    drawing.height += 8
    return drawing.svg(description: picture.description)
  }
}
