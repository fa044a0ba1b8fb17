import Foundation
import PlenaryDocuments
import PlenaryModel

/// A report or record in prose: plain text, or a document of another form whose text is read.
struct ReportFile {
  let path: String
  let text: String
  private let scalars: [Unicode.Scalar]

  init(_ path: String) throws {
    self.path = path
    let bytes = try DocumentFile.bytes(of: path)
    // A page or a Word file has its text inside; prose is taken as it is.
    if bytes.starts(with: [0x50, 0x4B]) {
      text = try DocumentFile(bytes, path: path).document.plain
    } else if let valid = String(validating: bytes, as: UTF8.self) {
      text = valid.hasPrefix("\u{FEFF}") ? String(valid.dropFirst()) : valid
    } else {
      Terminal.note("\(path) is not UTF-8; it is read as Windows-1252")
      text =
        String(bytes: bytes, encoding: .windowsCP1252) ?? String(decoding: bytes, as: UTF8.self)
    }
    scalars = Array(text.unicodeScalars)
  }

  /// The words between two places, breaks of lines as blanks.
  func words(_ start: Int, _ end: Int) -> String {
    let range = max(0, start)..<min(scalars.count, max(start, end))
    return String(String.UnicodeScalarView(scalars[range]))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Line and column of a place, from 1, as editors count.
  func place(_ offset: Int) -> String {
    var line = 1
    var column = 1
    for scalar in scalars.prefix(offset) {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return "\(path):\(line):\(column)"
  }
}
