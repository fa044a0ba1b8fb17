/// Symbols of resolutions, one way of writing for all sources.
enum Symbols {
  /// `R/61/88` of Voeten's tables as `A/RES/61/88`, a letter behind it in brackets. Before session
  /// 31 resolutions were numbered through, and the tables' numbers do not always fit: they stay as
  /// they are.
  static func resolution(_ text: String) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "R", let session = Int(parts[1]), session >= 31 else {
      return text
    }
    let digits = parts[2].prefix { $0.isASCII && $0.isNumber }
    let letter = parts[2].dropFirst(digits.count)
    guard !digits.isEmpty else { return text }
    return "A/RES/\(session)/\(digits)" + (letter.isEmpty ? "" : "[\(letter)]")
  }

  /// Whether it is a symbol that the organ gave, and no number of a table.
  static func isResolution(_ text: String) -> Bool { !text.isEmpty && !text.hasPrefix("R/") }

  /// The key of `S/RES/2118 (2013)` as people say it, without the year; nil where there is none.
  static func keyWithoutYear(_ symbol: String) -> String? {
    guard symbol.hasPrefix("S/RES/"), let year = symbol.firstIndex(of: "(") else { return nil }
    return key(String(symbol[..<year]))
  }

  /// By what two writings of a symbol are the same: `S/RES/2118 (2013)` and `S/RES/2118(2013)`,
  /// `A/RES/37/99G` and `A/RES/37/99[G]`.
  static func key(_ symbol: String) -> String {
    String(
      symbol.uppercased().unicodeScalars.filter {
        ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "/" || $0 == "."
          || $0 == "-"
      }.map(Character.init))
  }
}
