/// Fields of a table written as text (RFC 4180).
public enum CSVText {
  /// A field as it stands in a row: in quotation marks where it has to be, and with an apostrophe
  /// before what a spreadsheet would take for a formula.
  public static func field(_ text: String) -> String {
    var bytes = Array(text.utf8)
    if let first = bytes.first, "=+-@\t\r".utf8.contains(first) {
      bytes.insert(UInt8(ascii: "'"), at: 0)
    }
    guard bytes.contains(where: { ",\"\r\n".utf8.contains($0) }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    // By bytes: a mark that combines with a quotation mark does not hide it.
    let quote = UInt8(ascii: "\"")
    let inside = bytes.flatMap { $0 == quote ? [quote, quote] : [$0] }
    return String(decoding: [quote] + inside + [quote], as: UTF8.self)
  }
}
