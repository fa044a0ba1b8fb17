/// Columns that stand under each other. Numbers are put to the right.
struct TextTable {
  private var rows: [[String]]
  private let numeric: Set<Int>

  /// - Parameter numeric: the columns of numbers, from 0.
  init(_ heads: [String], numeric: Set<Int> = []) {
    rows = [heads]
    self.numeric = numeric
  }

  mutating func add(_ row: [String]) { rows.append(row) }

  var isEmpty: Bool { rows.count == 1 }

  /// The lines, heads first; the last column is not filled up.
  var lines: [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.count)
        if column > 0 { line += "  " }
        line += numeric.contains(column) ? space + cell : cell + space
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Prints them, the heads in bold on a terminal, each line after a margin.
  func print(margin: Int = 0) {
    let margin = String(repeating: " ", count: margin)
    for (index, line) in lines.enumerated() {
      Swift.print(margin + (index == 0 ? Terminal.bold(line) : line))
    }
  }
}

/// Lines no longer than a page is wide, broken at spaces; a no-break space keeps words together.
func wrapped(_ text: String, margin: Int, width: Int = 88) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
    if !line.isEmpty, line.count + 1 + word.count > width - margin {
      lines.append(line)
      line = ""
    }
    line += (line.isEmpty ? "" : " ") + word
  }
  if !line.isEmpty { lines.append(line) }
  return lines.map {
    String(repeating: " ", count: margin) + $0.replacing("\u{A0}", with: " ")
  }
}

/// "1 body", "3 bodies".
func counted(_ number: Int, _ one: String, _ many: String) -> String {
  "\(number) \(number == 1 ? one : many)"
}
