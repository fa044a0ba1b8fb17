import PlenaryModel

/// Members read from a table (CSV, RFC 4180): a code, a name, groups. Every row that cannot be taken
/// is named with its line; nothing is skipped silently.
struct MembersTable: Sendable {
  struct BadRow: Sendable, Hashable {
    enum Reason: Sendable, Hashable {
      case noName
      case twice(String)
      case codeUnsuitable(String)
      case weightNoNumber(column: String, String)
      case quoteNotClosed
      case tooManyCells
      /// Of more members than a table may have.
      case tooManyRows
    }

    var line: Int
    var reason: Reason
  }

  private(set) var seats: [Seat] = []
  private(set) var bad: [BadRow] = []
  /// The columns that were understood, as they are called in the file.
  private(set) var columns: [String] = []

  static let greatestCount = 2000

  /// - Parameter text: the first line may name the columns: `code`, `name`, `groups` (separated by
  ///   semicolons or spaces), and weights as `weight:NAME`. Without such a line the columns are
  ///   name, or code and name. Commas, semicolons and tabs are told apart by the first line.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    let firstLine = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
    let separators: [UInt8] = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]
    let separator =
      separators.max { left, right in
        firstLine.count { $0 == left } < firstLine.count { $0 == right }
      } ?? UInt8(ascii: ",")
    var rows = MembersTable.rows(Array(bytes[start...]), separator, &bad)
    guard let first = rows.first else { return }
    let known = ["code", "name", "groups", "iso3", "member"]
    let heading = first.cells.map { $0.lowercased() }
    if heading.contains(where: { known.contains($0) || $0.hasPrefix("weight:") }) {
      columns = heading
      rows.removeFirst()
    } else {
      columns = first.cells.count == 1 ? ["name"] : ["code", "name", "groups"]
    }
    var seen: Set<String> = []
    for row in rows.prefix(MembersTable.greatestCount) { take(row, &seen) }
    for row in rows.dropFirst(MembersTable.greatestCount) {
      bad.append(BadRow(line: row.line, reason: .tooManyRows))
    }
    bad.sort { $0.line < $1.line }
  }

  private mutating func take(_ row: Row, _ seen: inout Set<String>) {
    // An unquoted comma in a name would make a code of half of it.
    guard row.cells.dropFirst(columns.count).allSatisfy(\.isEmpty) else {
      bad.append(BadRow(line: row.line, reason: .tooManyCells))
      return
    }
    var seat = Seat(member: "", name: "")
    var code = ""
    for (column, cell) in zip(columns, row.cells) where !cell.isEmpty {
      switch column {
      case "code", "iso3": code = cell
      case "name", "member": seat.name = cell
      case "groups":
        seat.groups = Set(
          cell.split(whereSeparator: { $0 == ";" || $0 == " " }).map { GroupID(String($0)) })
      default:
        guard column.hasPrefix("weight:") else { continue }
        guard let weight = Int(cell), weight >= 0, weight < 1 << 40 else {
          bad.append(BadRow(line: row.line, reason: .weightNoNumber(column: column, cell)))
          return
        }
        seat.weights[GroupID(String(column.dropFirst(7)))] = weight
      }
    }
    if seat.name.isEmpty { seat.name = code }
    guard !seat.name.isEmpty else {
      bad.append(BadRow(line: row.line, reason: .noName))
      return
    }
    if code.isEmpty { code = MembersTable.code(of: seat.name, not: seen) }
    let isSound =
      code.utf8.count <= 40
      && code.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"/?#%()\"'\\<>&".utf8.contains($0) }
    guard isSound else {
      bad.append(BadRow(line: row.line, reason: .codeUnsuitable(code)))
      return
    }
    guard seen.insert(code).inserted else {
      bad.append(BadRow(line: row.line, reason: .twice(code)))
      return
    }
    seat.member = MemberID(code)
    seats.append(seat)
  }

  /// A code for a member that has none: the letters of its name, and a number if they are taken.
  private static func code(of name: String, not seen: Set<String>) -> String {
    let letters = name.uppercased().unicodeScalars.filter {
      ("A"..."Z").contains(Character($0)) || ("0"..."9").contains(Character($0))
    }
    let base = letters.isEmpty ? "M" : String(String.UnicodeScalarView(letters.prefix(6)))
    if !seen.contains(base) { return base }
    return (2...).lazy.map { "\(base)\($0)" }.first { !seen.contains($0) } ?? base
  }

  private struct Row {
    var line: Int
    var cells: [String]
  }

  private static func rows(_ bytes: [UInt8], _ separator: UInt8, _ bad: inout [BadRow]) -> [Row] {
    var rows: [Row] = []
    var cells: [String] = []
    var cell: [UInt8] = []
    var line = 1
    var rowLine = 1
    var isQuoted = false
    var index = 0
    func endCell() {
      cells.append(String(decoding: cell, as: UTF8.self).trimmed)
      cell = []
    }
    func endRow() {
      endCell()
      if cells != [""] { rows.append(Row(line: rowLine, cells: cells)) }
      cells = []
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") { line += 1 }
      switch byte {
      case UInt8(ascii: "\"") where isQuoted:
        if index + 1 < bytes.count, bytes[index + 1] == byte {
          cell.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
      case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
      case _ where isQuoted: cell.append(byte)
      case separator: endCell()
      case UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"):
        endRow()
        rowLine = line
      default: cell.append(byte)
      }
      index += 1
    }
    if isQuoted { bad.append(BadRow(line: rowLine, reason: .quoteNotClosed)) } else { endRow() }
    return rows
  }
}
