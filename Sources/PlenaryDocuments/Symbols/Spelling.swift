/// How near two words are, for suggestions.
enum Spelling {
  /// The nearest of the words, if no more than a third of the letters differ; a change of places of
  /// two neighbours counts once.
  static func nearest(_ word: String, among words: [String]) -> String? {
    let limit = max(1, word.count / 3)
    var best: (word: String, distance: Int)?
    for other in words where other != word && abs(other.count - word.count) <= limit {
      let distance = distance(Array(word), Array(other))
      if distance <= limit, distance < best?.distance ?? .max { best = (other, distance) }
    }
    return best?.word
  }

  /// Insertions, deletions, changes and exchanges of neighbours (Damerau, restricted).
  static func distance<Element: Equatable>(_ one: [Element], _ other: [Element]) -> Int {
    if one.isEmpty || other.isEmpty { return max(one.count, other.count) }
    var before: [Int] = []
    var previous = Array(0...other.count)
    for i in 1...one.count {
      var row = [i] + Array(repeating: 0, count: other.count)
      for j in 1...other.count {
        let cost = one[i - 1] == other[j - 1] ? 0 : 1
        row[j] = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
      }
      (before, previous) = (previous, row)
    }
    return previous[other.count]
  }
}
