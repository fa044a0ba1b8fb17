/// Members as tiles by region, each with its choice: a map without a map, in which every State has
/// the same size.
public struct TilesPicture: Picture {
  public struct Tile: Sendable, Hashable {
    /// Two to four letters: `PRK`.
    public var code: String
    public var name: String
    public var choice: Choice

    public init(code: String, name: String, choice: Choice) {
      self.code = code
      self.name = name
      self.choice = choice
    }
  }

  public struct Region: Sendable {
    public var name: String
    public var tiles: [Tile]

    public init(name: String, tiles: [Tile]) {
      self.name = name
      self.tiles = tiles
    }
  }

  public var frame: PictureFrame
  public var regions: [Region]

  public init(frame: PictureFrame, regions: [Region]) {
    self.frame = frame
    self.regions = regions
  }

  public var csv: String {
    var table = PictureTable(["region", "code", "name", "choice", "style"])
    for region in regions {
      for tile in region.tiles {
        table.rows.append([
          .text(region.name), .text(tile.code), .text(tile.name), .choice(tile.choice),
          .style(frame.style),
        ])
      }
    }
    return table.csv
  }

  public var description: String {
    let words = frame.words
    guard !isEmpty else { return frame.opening + words.noData }
    let sentences = filled.map { region in
      words.pair(region.name, Totals(region.tiles.map(\.choice)).sentence(words))
    }
    return frame.opening + sentences.joined(separator: words.sentenceEnd)
  }

  public var svg: String {
    Drawing.svg(self, isEmpty: isEmpty) { draw(in: &$0) }
  }

  private var filled: [Region] { regions.filter { !$0.tiles.isEmpty } }
  private var isEmpty: Bool { filled.isEmpty }

  // MARK: Drawing

  private static let wide = 34.0
  /// A forecast has a hatched foot, so that the letters can be read.
  private var tall: Double { frame.style == .forecast ? 33 : 28 }

  private func draw(in drawing: inout Drawing) {
    let step = TilesPicture.wide + 3
    let most = max(1, Int((drawing.width - 2 * Drawing.margin + 3) / step))
    for region in filled {
      drawing.height += 16
      let totals = Totals(region.tiles.map(\.choice))
      let numbers = totals.words
      let numbersRoom = TextWidth.estimate(numbers, size: 12) + 8
      drawing.fitted(
        region.name, Drawing.margin, drawing.height,
        width: drawing.width - 2 * Drawing.margin - numbersRoom, isBold: true)
      drawing.text(
        numbers, drawing.width - Drawing.margin, drawing.height, anchor: .end, ink: .quiet,
        isNumber: true)
      drawing.height += 6
      for (index, tile) in region.tiles.enumerated() {
        let x = Drawing.margin + step * Double(index % most)
        let y = drawing.height + (tall + 3) * Double(index / most)
        draw(tile, x, y, in: &drawing)
      }
      drawing.height += (tall + 3) * Double((region.tiles.count - 1) / most + 1) + 6
    }
    let choices = filled.flatMap(\.tiles).map(\.choice)
    drawing.legend(
      Choice.shown.map { choice in
        let name = "\(frame.words.letter(of: choice)) \(frame.words.name(of: choice))"
        return frame.words.pair(name, String(Totals(choices)[choice]))
      }
    ) { drawing, index, x, y in
      drawing.choiceBar(x, y, 14, 14, Choice.shown[index], .fact)
    }
  }

  private func draw(_ tile: Tile, _ x: Double, _ y: Double, in drawing: inout Drawing) {
    let wide = TilesPicture.wide
    let isMember = tile.choice != .notMember
    let dashes =
      frame.style == .forecast || tile.choice == .notVoting ? " stroke-dasharray=\"3 2\"" : ""
    let title = frame.words.pair(tile.name, frame.words.name(of: tile.choice))
    let outline: Ink = isMember ? .quiet : .grid
    drawing.rectangle(
      x, y, wide, tall,
      drawing.paint(fill: isMember ? tile.choice.ink : .card, stroke: outline, 0.8) + dashes,
      title: title, radius: 3)
    if frame.style == .forecast && isMember {
      let foot = drawing.pattern(.hatch) + " pointer-events=\"none\""
      drawing.rectangle(x + 1, y + tall - 7, wide - 2, 6, foot)
    }
    drawing.fitted(
      tile.code, x + wide / 2, y + 12.5, width: wide, size: 11, anchor: .middle,
      ink: isMember ? tile.choice.letterInk : .quiet, isBold: isMember)
    guard isMember else { return }
    drawing.fitted(
      frame.words.letter(of: tile.choice), x + wide / 2, y + 23.5, width: wide, size: 10,
      anchor: .middle, ink: tile.choice.letterInk)
  }
}
