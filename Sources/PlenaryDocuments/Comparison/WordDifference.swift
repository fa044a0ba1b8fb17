/// Which words two lists share in their order, and which one has alone (E. Myers, "An O(ND)
/// Difference Algorithm and Its Variations", 1986).
struct WordDifference {
  enum Change: Sendable { case kept, deleted, inserted }

  /// A stretch of words with one fate.
  struct Stretch: Sendable {
    var change: Change
    /// In the old list; empty where words were inserted, at their place.
    var old: Range<Int>
    var new: Range<Int>
  }

  /// More differences than this and the rest is one replacement: such texts share nothing that a
  /// reader would follow, and the steps kept grow with its square.
  static let mostDifferences = 1_500

  /// Kept, deleted and inserted stretches in the order of reading; deleted before inserted.
  static func stretches(_ old: [Int32], _ new: [Int32]) -> [Stretch] {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    { end += 1 }
    let inner = middle(old[start..<(old.count - end)], new[start..<(new.count - end)])
    var list = StretchList()
    list.keep(old: 0..<start, new: 0..<start)
    for (oldKept, newKept) in inner { list.keep(old: oldKept, new: newKept) }
    list.keep(old: (old.count - end)..<old.count, new: (new.count - end)..<new.count)
    list.close(old: old.count, new: new.count)
    return list.stretches
  }

  /// The stretches that both have.
  private static func middle(
    _ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>
  ) -> [(Range<Int>, Range<Int>)] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let limit = min(old.count + new.count, mostDifferences)
    var reach = [Int32](repeating: 0, count: 2 * limit + 3)
    var history: [[Int32]] = []
    let offset = limit + 1
    for differences in 0...limit {
      history.append(Array(reach[(offset - differences - 1)...(offset + differences + 1)]))
      for diagonal in stride(from: -differences, through: differences, by: 2) {
        let down =
          diagonal == -differences
          || diagonal != differences
            && reach[offset + diagonal - 1] < reach[offset + diagonal + 1]
        var x = Int(down ? reach[offset + diagonal + 1] : reach[offset + diagonal - 1] + 1)
        var y = x - diagonal
        guard x <= old.count, y <= new.count else {
          reach[offset + diagonal] = Int32(x)
          continue
        }
        while x < old.count, y < new.count, old[old.startIndex + x] == new[new.startIndex + y] {
          x += 1
          y += 1
        }
        reach[offset + diagonal] = Int32(x)
        if x >= old.count, y >= new.count {
          return walkBack(history, old, new)
        }
      }
    }
    return []
  }

  private static func walkBack(
    _ history: [[Int32]], _ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>
  ) -> [(Range<Int>, Range<Int>)] {
    var kept: [(Range<Int>, Range<Int>)] = []
    var x = old.count
    var y = new.count
    for differences in history.indices.reversed() {
      let reach = history[differences]
      let center = differences + 1
      let diagonal = x - y
      let down =
        diagonal == -differences
        || diagonal != differences && reach[center + diagonal - 1] < reach[center + diagonal + 1]
      let before = down ? diagonal + 1 : diagonal - 1
      let startX = differences == 0 ? 0 : Int(reach[center + before])
      let startY = differences == 0 ? 0 : startX - before
      let snakeX = differences == 0 ? 0 : (down ? startX : startX + 1)
      if x > snakeX {
        let length = x - snakeX
        kept.append(
          (
            (old.startIndex + snakeX)..<(old.startIndex + x),
            (new.startIndex + y - length)..<(new.startIndex + y)
          ))
      }
      x = startX
      y = startY
    }
    return kept.reversed()
  }
}

/// Kept stretches in their order, with what lies between them.
struct StretchList {
  private(set) var stretches: [WordDifference.Stretch] = []
  private var old = 0
  private var new = 0

  mutating func keep(old kept: Range<Int>, new keptNew: Range<Int>) {
    guard !kept.isEmpty else { return }
    close(old: kept.lowerBound, new: keptNew.lowerBound)
    if let last = stretches.last, last.change == .kept {
      stretches[stretches.count - 1].old = last.old.lowerBound..<kept.upperBound
      stretches[stretches.count - 1].new = last.new.lowerBound..<keptNew.upperBound
    } else {
      stretches.append(.init(change: .kept, old: kept, new: keptNew))
    }
    old = kept.upperBound
    new = keptNew.upperBound
  }

  /// What stands before this place on either side came or went.
  mutating func close(old end: Int, new newEnd: Int) {
    if end > old { stretches.append(.init(change: .deleted, old: old..<end, new: new..<new)) }
    if newEnd > new {
      stretches.append(.init(change: .inserted, old: end..<end, new: new..<newEnd))
    }
    old = max(old, end)
    new = max(new, newEnd)
  }
}
