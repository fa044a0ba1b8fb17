import PlenaryModel

/// A text in which a key that Yams would stop at, because it stands twice, is marked, so that the
/// reading goes on and every doubled key is told with its own place.
struct DoubledKeys {
  private(set) var text: String
  private var lines: Set<Int> = []

  /// Of the private use area: YAML takes it for a letter, nobody writes it.
  static let marker: Unicode.Scalar = "\u{E000}"

  init(text: String) { self.text = text }

  var isEmpty: Bool { lines.isEmpty }

  /// Puts a marker before the key at a place, one more than there is so far, so that marked keys
  /// differ from each other.
  /// - Returns: false where no plain or quoted key stands.
  mutating func rename(line: Int, column: Int) -> Bool {
    var scalars = Array(text.unicodeScalars)
    guard var index = DoubledKeys.index(of: line, column, in: scalars), index < scalars.count
    else { return false }
    if "&*!|>[{?".unicodeScalars.contains(scalars[index]) { return false }
    if scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
    count += 1
    scalars.insert(contentsOf: Array(repeating: DoubledKeys.marker, count: count), at: index)
    var changed = String.UnicodeScalarView()
    changed.append(contentsOf: scalars)
    text = String(changed)
    lines.insert(line)
    return true
  }
  private var count = 0

  /// A key as it was written.
  func original(_ key: String) -> String {
    guard !isEmpty else { return key }
    return String(String.UnicodeScalarView(key.unicodeScalars.drop { $0 == DoubledKeys.marker }))
  }

  /// A column as it was before markers were put in.
  func column(_ column: Int, line: Int) -> Int {
    guard lines.contains(line) else { return column }
    let scalars = Array(text.unicodeScalars)
    guard let start = DoubledKeys.index(of: line, 1, in: scalars) else { return column }
    let end = min(scalars.count, start + column - 1)
    guard start < end else { return column }
    return column - scalars[start..<end].count { $0 == DoubledKeys.marker }
  }

  private static func index(of line: Int, _ column: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var current = 1
    var index = 0
    while current < line {
      guard index < scalars.count else { return nil }
      switch scalars[index] {
      case "\r":
        current += 1
        if index + 1 < scalars.count, scalars[index + 1] == "\n" { index += 1 }
      case "\n", "\u{85}", "\u{2028}", "\u{2029}": current += 1
      default: break
      }
      index += 1
    }
    return index + column - 1
  }
}
