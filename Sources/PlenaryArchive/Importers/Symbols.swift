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
