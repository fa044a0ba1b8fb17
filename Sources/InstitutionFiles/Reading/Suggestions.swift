/// What may have been meant, by likeness of spelling.
public enum Suggestions {
  /// The nearest candidates, nearest first, none that is merely another word.
  public static func nearest(
    to text: String, among candidates: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    let wanted = Array(FoldedName(text).text.unicodeScalars.prefix(64))
    guard !wanted.isEmpty else { return [] }
    var scored: [(distance: Int, candidate: String)] = []
    for candidate in Set(candidates) {
      let other = Array(FoldedName(candidate).text.unicodeScalars.prefix(64))
      let allowed = max(1, min(wanted.count, other.count) / 3)
      if other.count > wanted.count, wanted.count >= 3, other.starts(with: wanted) {
        scored.append((allowed, candidate))
        continue
      }
      guard abs(other.count - wanted.count) <= allowed else { continue }
      let distance = editDistance(wanted, other)
      if distance <= allowed { scored.append((distance, candidate)) }
    }
    return scored.sorted { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
      .prefix(limit).map(\.candidate)
  }

  /// "Did you mean `title`?", or nil when nothing is like it.
  static func didYouMean(_ text: String, among candidates: some Sequence<String>) -> String? {
    question(nearest(to: text, among: candidates))
  }

  /// "Did you mean `a` or `b`?", or nil for no names.
  public static func question(_ names: [String]) -> String? {
    guard !names.isEmpty else { return nil }
    return "Did you mean \(listed(names, last: "or"))?"
  }

  /// "`a`, `b` or `c`"
  static func listed(_ names: some Sequence<String>, last: String) -> String {
    let quoted = names.map { "`\($0)`" }
    guard quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(last) " + quoted[quoted.count - 1]
  }

  /// Damerau-Levenshtein in its form of optimal string alignment: letters left out, put in,
  /// replaced or exchanged with their neighbour.
  static func editDistance<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
    guard !left.isEmpty else { return right.count }
    guard !right.isEmpty else { return left.count }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row] + Array(repeating: 0, count: right.count)
      for column in 1...right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current[column] = best
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
