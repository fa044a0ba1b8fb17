import Foundation
import PlenaryAnalysis
import PlenaryModel

/// A row of a table by the names of its columns.
struct Row {
  fileprivate var places: [String: Int]
  fileprivate var fields: [[UInt8]]

  /// Empty where there is no such column.
  subscript(_ column: String) -> String { String(decoding: bytes(column), as: UTF8.self) }

  func bytes(_ column: String) -> [UInt8] {
    guard let place = places[column], place < fields.count else { return [] }
    return fields[place]
  }

  /// 1 and 0; nil for anything else.
  func flag(_ column: String) -> Bool? {
    switch self[column] {
    case "1": true
    case "0": false
    default: nil
    }
  }
}

/// Calls back with every row under the header (RFC 4180, UTF-8).
func eachRow(_ path: String, _ body: (Row) -> Void) throws {
  var row = Row(places: [:], fields: [])
  var field: [UInt8] = []
  var isQuoted = false
  var wasQuote = false
  var isHeader = true
  func endField() {
    row.fields.append(field)
    field.removeAll(keepingCapacity: true)
  }
  func endLine() {
    if isHeader {
      for (place, name) in row.fields.enumerated() {
        row.places[String(decoding: name, as: UTF8.self)] = place
      }
      isHeader = false
    } else if row.fields.count == row.places.count {
      body(row)
    }
    row.fields.removeAll(keepingCapacity: true)
  }
  for byte in try bytes(of: path) {
    switch byte {
    case UInt8(ascii: "\""):
      // Two quotes inside quotes are one.
      if wasQuote, !isQuoted { field.append(byte) }
      isQuoted.toggle()
    case UInt8(ascii: ",") where !isQuoted: endField()
    case UInt8(ascii: "\n") where !isQuoted:
      endField()
      endLine()
    case UInt8(ascii: "\r"): break
    default: field.append(byte)
    }
    wasQuote = byte == UInt8(ascii: "\"") && !wasQuote
  }
  if !field.isEmpty || !row.fields.isEmpty {
    endField()
    endLine()
  }
}

/// A file, unpacked where its name ends with `gz`.
private func bytes(of path: String) throws -> Data {
  guard path.hasSuffix(".gz") else { return try Data(contentsOf: URL(filePath: path)) }
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["gzip", "-dc", path]
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let all = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return all
}

/// The roll calls of the General Assembly from the matrix of letters, in the order of their numbers.
func assembly(_ folder: String) throws -> VoteColumns {
  var members: [MemberID] = []
  try eachRow(folder + "/countries_order.csv") { members.append(MemberID($0["iso3"])) }
  var letters: [String: [UInt8]] = [:]
  try eachRow(folder + "/votes_matrix.csv") { letters[$0["rcid"]] = $0.bytes("votes") }
  var rollCalls: [VoteColumns.RollCall] = []
  var cells: [UInt8] = []
  try eachRow(folder + "/rollcalls.csv") { row in
    guard let row = letters[row["rcid"]].map({ (row, $0) }) else { return }
    rollCalls.append(
      VoteColumns.RollCall(
        id: row.0["rcid"], session: Int(row.0["session"]) ?? 0,
        day: Day(row.0["date"]) ?? Day(number: 0), title: row.0["descr"],
        isParagraph: row.0.flag("para"), isAmendment: row.0.flag("amend"),
        issues: row.0["issues"].split(separator: ";").map(String.init)))
    cells += row.1.map(cell)
  }
  return VoteColumns(members: members, rollCalls: rollCalls, cells: cells)
}

private func cell(_ letter: UInt8) -> UInt8 {
  switch letter {
  case UInt8(ascii: "Y"): 1
  case UInt8(ascii: "A"): 2
  case UInt8(ascii: "N"): 3
  case UInt8(ascii: "X"): 4
  default: 0
  }
}
