import Markup

/// A drawing under construction: shapes in, SVG text out.
///
/// Places are given for a reader from left to right; where the reader's language is written from
/// right to left, the drawing is turned round while it is written down.
struct Drawing {
  let frame: PictureFrame
  let width: Double
  /// Grows with what is drawn; the caller adds the margin at the end.
  var height = 0.0
  /// Whether places are turned round. Plots whose sides have a meaning of their own turn it off.
  var isMirrored: Bool
  private(set) var body = ""
  private(set) var inks: Set<Ink> = []
  private var patterns: Set<Pattern> = []

  enum Pattern: String, CaseIterable {
    case hatch, dots
  }

  enum Anchor { case start, middle, end }

  init(_ frame: PictureFrame) {
    self.frame = frame
    width = Double(frame.width)
    isMirrored = frame.direction == .rightToLeft
  }

  var isRightToLeft: Bool { frame.direction == .rightToLeft }

  // MARK: Places and paint

  /// A horizontal place as it is written down.
  func across(_ x: Double) -> String { Decimals.coordinate(isMirrored ? width - x : x) }
  func down(_ y: Double) -> String { Decimals.coordinate(y) }

  mutating func fill(_ ink: Ink) -> String {
    inks.insert(ink)
    return " class=\"f-\(ink.rawValue)\" fill=\"\(ink.light)\""
  }

  mutating func stroke(_ ink: Ink, _ thickness: Double = 1, dashes: String? = nil) -> String {
    inks.insert(ink)
    let dashes = dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    return " class=\"s-\(ink.rawValue)\" stroke=\"\(ink.light)\""
      + " stroke-width=\"\(Decimals.coordinate(thickness))\" fill=\"none\"\(dashes)"
  }

  /// Fill and outline of one shape.
  mutating func paint(fill: Ink, stroke: Ink, _ thickness: Double = 1) -> String {
    inks.formUnion([fill, stroke])
    return " class=\"f-\(fill.rawValue) s-\(stroke.rawValue)\" fill=\"\(fill.light)\""
      + " stroke=\"\(stroke.light)\" stroke-width=\"\(Decimals.coordinate(thickness))\""
  }

  mutating func pattern(_ pattern: Pattern) -> String {
    patterns.insert(pattern)
    inks.insert(.card)
    return " fill=\"url(#\(identifier)-\(pattern.rawValue))\""
  }

  // MARK: Shapes

  /// Adds markup as it is.
  mutating func add(_ markup: String) { body += markup + "\n" }

  /// Adds an element; a title becomes what a pointer shows over it.
  mutating func element(_ name: String, _ attributes: String, title: String? = nil) {
    guard let title else { return add("<\(name) \(attributes)/>") }
    add("<\(name) \(attributes)><title>\(MarkupText.escaped(title))</title></\(name)>")
  }

  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ paint: String,
    title: String? = nil, radius: Double = 0
  ) {
    let left = across(isMirrored ? x + width : x)
    let round = radius > 0 ? " rx=\"\(Decimals.coordinate(radius))\"" : ""
    element(
      "rect",
      "x=\"\(left)\" y=\"\(down(y))\" width=\"\(Decimals.coordinate(max(0, width)))\" "
        + "height=\"\(Decimals.coordinate(max(0, height)))\"\(round)\(paint)", title: title)
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ ink: Ink, _ thickness: Double = 1,
    dashes: String? = nil
  ) {
    let stroke = stroke(ink, thickness, dashes: dashes)
    element("path", "d=\"M\(across(x1)) \(down(y1))L\(across(x2)) \(down(y2))\"\(stroke)")
  }

  mutating func circle(
    _ x: Double, _ y: Double, _ radius: Double, _ paint: String, title: String? = nil
  ) {
    element(
      "circle",
      "cx=\"\(across(x))\" cy=\"\(down(y))\" r=\"\(Decimals.coordinate(radius))\"\(paint)",
      title: title)
  }

  /// A path through points.
  func path(_ points: [(x: Double, y: Double)], closed: Bool = false) -> String {
    var text = ""
    for point in points {
      text += (text.isEmpty ? "M" : "L") + across(point.x) + " " + down(point.y)
    }
    return closed ? text + "z" : text
  }

  // MARK: The whole

  /// The frame's name as an identifier of XML.
  var identifier: String {
    let kept = frame.name.unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-": Character(scalar)
      default: "-"
      }
    }
    let name = String(kept)
    return name.first?.isLetter == true ? name : "p" + name
  }

  /// The finished picture.
  func svg(description: String) -> String {
    let (across, tall) = (Decimals.coordinate(width), Decimals.coordinate(height))
    let direction = isRightToLeft ? " direction=\"rtl\"" : ""
    var text = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" role=\"img\""
    text += " aria-labelledby=\"\(identifier)-title \(identifier)-description\""
    text += " lang=\"\(MarkupText.escaped(frame.words.language))\"\(direction)"
    text += " viewBox=\"0 0 \(across) \(tall)\" font-size=\"12\" font-family=\"sans-serif\">\n"
    text += "<title id=\"\(identifier)-title\">\(MarkupText.escaped(frame.title))</title>\n"
    text += "<desc id=\"\(identifier)-description\">\(MarkupText.escaped(description))</desc>\n"
    text += "<style>\(Ink.sheet(inks.union([.card, .ink])))</style>\n"
    text += definitions
    text += "<rect width=\"\(across)\" height=\"\(tall)\""
    text += " class=\"f-card\" fill=\"\(Ink.card.light)\"/>\n"
    return text + body + "</svg>\n"
  }

  private var definitions: String {
    var text = ""
    for pattern in Pattern.allCases where patterns.contains(pattern) {
      let card = " class=\"f-card\" fill=\"\(Ink.card.light)\""
      text += "<pattern id=\"\(identifier)-\(pattern.rawValue)\" patternUnits=\"userSpaceOnUse\" "
      switch pattern {
      case .hatch:
        text += "width=\"5\" height=\"5\" patternTransform=\"rotate(45)\">"
        text += "<rect width=\"2.4\" height=\"5\"\(card)/></pattern>"
      case .dots:
        text += "width=\"5\" height=\"5\">"
        text += "<circle cx=\"2.5\" cy=\"2.5\" r=\"1.1\"\(card)/></pattern>"
      }
    }
    return text.isEmpty ? "" : "<defs>\(text)</defs>\n"
  }
}
