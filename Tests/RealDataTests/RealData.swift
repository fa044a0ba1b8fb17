import Foundation

/// Real data beside the project, where it is: `../shared/data`, or PLENARY_DATA. The project passes
/// without it, and no behaviour is tested by it alone.
enum RealData {
  private static var root: URL {
    let environment = ProcessInfo.processInfo.environment["PLENARY_DATA"]
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return environment.map { URL(fileURLWithPath: $0) }
      ?? root.appendingPathComponent("../shared/data")
  }

  /// The path of a folder of data; nil where it is not there.
  static func folder(_ path: String) -> String? {
    let folder = root.appendingPathComponent(path).path
    if FileManager.default.fileExists(atPath: folder) { return folder }
    print("left out: \(path) is not beside the project")
    return nil
  }

  static func text(_ path: String) -> String? {
    guard
      let text = try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    else {
      print("left out: \(path) is not beside the project")
      return nil
    }
    return text
  }

  /// Rows of a CSV with a header (RFC 4180), by column.
  static func rows(_ path: String) -> [[String: String]]? {
    guard let text = text(path) else { return nil }
    var lines = records(text)[...]
    guard let header = lines.popFirst() else { return [] }
    return lines.filter { $0.count > 1 }.map { line in
      Dictionary(zip(header, line)) { first, _ in first }
    }
  }

  private static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        record.append(String(decoding: field, as: UTF8.self))
        field = []
      case UInt8(ascii: "\n") where !isQuoted:
        record.append(String(decoding: field, as: UTF8.self))
        records.append(record)
        (record, field) = ([], [])
      case UInt8(ascii: "\r") where !isQuoted: break
      default: field.append(byte)
      }
    }
    if !record.isEmpty { records.append(record + [String(decoding: field, as: UTF8.self)]) }
    return records
  }

  /// The institutions of this repository.
  static var institutions: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Institutions").path
  }
}
