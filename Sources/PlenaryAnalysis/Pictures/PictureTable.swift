/// The data of a picture as rows of text.
struct PictureTable {
  enum Cell {
    case text(String)
    case number(Double, decimals: Int)
    case count(Int)
    case none
  }

  let header: [String]
  var rows: [[Cell]] = []

  init(_ header: [String]) { self.header = header }

  /// RFC 4180: lines end in CR LF, cells with commas, quotes or line ends are quoted. A text that a
  /// spreadsheet would take for a formula gets an apostrophe before it.
  var csv: String {
    var text = header.map(CSVText.field).joined(separator: ",") + "\r\n"
    for row in rows {
      text += row.map(PictureTable.text).joined(separator: ",")
      text += "\r\n"
    }
    return text
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): CSVText.field(text)
    case .number(let value, let decimals): Decimals.plain(value, decimals)
    case .count(let count): String(count)
    case .none: ""
    }
  }
}

extension PictureTable.Cell {
  static func optional(_ value: Double?, decimals: Int) -> Self {
    value.map { .number($0, decimals: decimals) } ?? .none
  }

  static func style(_ style: PictureStyle) -> Self {
    .text(style == .fact ? "fact" : "forecast")
  }

  /// The choice as the tables write it: `in favour`, `abstaining`, `against`, `not voting`.
  static func choice(_ choice: Choice) -> Self {
    .text(PictureWords.english.name(of: choice).lowercased())
  }
}
