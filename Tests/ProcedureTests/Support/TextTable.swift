/// Rows of a table written as text, one case a line; columns are separated by two spaces or more.
/// Lines that begin with # are remarks.
func table(_ text: String) -> [[String]] {
  text.split(separator: "\n").map { line in
    var cells: [String] = []
    var cell = ""
    var spaces = 0
    for character in line {
      if character == " " {
        spaces += 1
        continue
      }
      if spaces >= 2, !cell.isEmpty {
        cells.append(cell)
        cell = ""
      } else if spaces == 1, !cell.isEmpty {
        cell += " "
      }
      spaces = 0
      cell.append(character)
    }
    return cells + [cell]
  }.filter { !$0[0].isEmpty && !$0[0].hasPrefix("#") }
}
