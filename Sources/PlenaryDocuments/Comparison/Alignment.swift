/// Which passages of two texts are the same paragraph.
///
/// First the pairs that keep their order: of all sets of pairs that cross nowhere the one of the
/// greatest likeness, found for the whole text at once (a longest increasing chain with weights; a
/// search tree of best chains makes it n log n). What is left over and still alike has moved. Then
/// paragraphs that were cut in two or joined.
struct Alignment {
  struct Pair {
    var old: Int
    var new: Int
    var likeness: Float
    var hasMoved = false
  }

  /// Below this two paragraphs share subject and no more; found on yearly texts of the Assembly,
  /// where paragraphs with a new purpose share up to a third of the weight of their words.
  static let leastLikeness: Float = 0.42
  /// What moved must be liker, since no neighbour speaks for it.
  static let leastLikenessOfMoved: Float = 0.62

  var pairs: [Pair] = []
  /// Further old passages of a new one that took them in, and the other way round.
  var mergedInto: [Int: Int] = [:]
  var splitFrom: [Int: Int] = [:]

  private let likeness: Likeness
  private var newOfOld: [Int?]
  private var oldOfNew: [Int?]

  init(_ likeness: Likeness) {
    self.likeness = likeness
    newOfOld = Array(repeating: nil, count: likeness.old.count)
    oldOfNew = Array(repeating: nil, count: likeness.new.count)
    let candidates = clear(scored(likeness.candidates(atLeast: Self.leastLikeness)))
    for pair in Self.bestChain(candidates, count: likeness.new.count) { take(pair) }
    addMoved(candidates)
    addPartners()
    pairs.sort { $0.new < $1.new }
  }

  private mutating func take(_ pair: Pair) {
    guard newOfOld[pair.old] == nil, oldOfNew[pair.new] == nil else { return }
    newOfOld[pair.old] = pair.new
    oldOfNew[pair.new] = pair.old
    pairs.append(pair)
  }

  /// Likeness, and a little for what else speaks for a pair: the same permanent id, the same depth,
  /// about the same place. Ids are not trusted alone, since converters count them through anew.
  private func scored(_ candidates: [[(new: Int, likeness: Float)]]) -> [[Scored]] {
    candidates.enumerated().map { old, list in
      let one = likeness.old[old].passage
      return list.compactMap { candidate in
        let other = likeness.new[candidate.new].passage
        guard one.isHeading == other.isHeading else { return nil }
        var score = candidate.likeness
        if one.id == other.id { score += 0.03 }
        if one.depth == other.depth { score += 0.02 }
        let distance = abs(
          Float(old) / Float(max(likeness.old.count, 1))
            - Float(candidate.new) / Float(max(likeness.new.count, 1)))
        score += 0.02 * (1 - distance)
        return Scored(
          old: old, new: candidate.new, likeness: candidate.likeness, score: score,
          isSamePart: one.part.isSame(as: other.part))
      }
    }
  }

  struct Scored {
    var old: Int
    var new: Int
    var likeness: Float
    var score: Float
    var isSamePart: Bool
  }

  /// Without weak candidates of passages that are each other's best by far: those have moved rather
  /// than been rewritten into something else.
  private func clear(_ candidates: [[Scored]]) -> [[Scored]] {
    var bestOfNew = [Scored?](repeating: nil, count: likeness.new.count)
    for list in candidates {
      for candidate in list where candidate.score > (bestOfNew[candidate.new]?.score ?? 0) {
        bestOfNew[candidate.new] = candidate
      }
    }
    let bestOfOld = candidates.map { $0.max { $0.score < $1.score } }
    func isMutual(_ candidate: Scored?) -> Bool {
      guard let candidate, candidate.likeness >= 0.7 else { return false }
      return bestOfNew[candidate.new]?.old == candidate.old
        && bestOfOld[candidate.old]?.new == candidate.new
    }
    return candidates.map { list in
      list.filter { candidate in
        for best in [bestOfOld[candidate.old], bestOfNew[candidate.new]] where isMutual(best) {
          let isItself = best?.old == candidate.old && best?.new == candidate.new
          if !isItself, candidate.likeness < 0.75 * (best?.likeness ?? 0) { return false }
        }
        return true
      }
    }
  }

  private static func bestChain(_ candidates: [[Scored]], count: Int) -> [Pair] {
    var nodes: [(pair: Pair, before: Int)] = []
    var tree = BestPrefix(count: count)
    for list in candidates {
      // All of one old passage are looked up before any is entered: it takes part once.
      let found = list.filter(\.isSamePart).map { candidate in
        (candidate, tree.best(before: candidate.new))
      }
      for (candidate, before) in found {
        let pair = Pair(old: candidate.old, new: candidate.new, likeness: candidate.likeness)
        nodes.append((pair, before.node))
        tree.enter(before.score + candidate.score, node: nodes.count - 1, at: candidate.new)
      }
    }
    var chain: [Pair] = []
    var node = tree.best(before: count).node
    while node >= 0 {
      chain.append(nodes[node].pair)
      node = nodes[node].before
    }
    return chain
  }

  private mutating func addMoved(_ candidates: [[Scored]]) {
    let left = candidates.joined().filter {
      newOfOld[$0.old] == nil && oldOfNew[$0.new] == nil
        && $0.likeness >= Self.leastLikenessOfMoved
    }
    for candidate in left.sorted(by: { ($1.score, $0.new) < ($0.score, $1.new) }) {
      take(
        Pair(
          old: candidate.old, new: candidate.new, likeness: candidate.likeness, hasMoved: true))
    }
  }
}

extension Alignment {
  /// Finds passages beside a pair that hold the rest of it: one paragraph that became two, two that
  /// became one.
  private mutating func addPartners() {
    for pair in pairs {
      for new in neighbours(of: pair.new, in: oldOfNew, besides: splitFrom) {
        let parts = [likeness.new[pair.new], likeness.new[new]]
        if splits(parts, of: likeness.old[pair.old]) { splitFrom[new] = pair.old }
      }
      for old in neighbours(of: pair.old, in: newOfOld, besides: mergedInto) {
        let parts = [likeness.old[pair.old], likeness.old[old]]
        if splits(parts, of: likeness.new[pair.new]) { mergedInto[old] = pair.new }
      }
    }
    for (new, old) in splitFrom { oldOfNew[new] = old }
    for (old, new) in mergedInto { newOfOld[old] = new }
  }

  /// The free passages right before and after one, up to three on each side.
  private func neighbours(
    of index: Int, in taken: [Int?], besides partners: [Int: Int]
  ) -> [Int] {
    var found: [Int] = []
    for step in [1, -1] {
      var place = index + step
      while taken.indices.contains(place), taken[place] == nil, abs(place - index) <= 3 {
        if partners[place] == nil { found.append(place) }
        place += step
      }
    }
    return found
  }

  private func splits(_ parts: [PreparedPassage], of whole: PreparedPassage) -> Bool {
    guard parts.allSatisfy({ !$0.passage.isHeading && $0.bag.count >= 4 }),
      parts.allSatisfy({ $0.passage.part.isSame(as: whole.passage.part) })
    else { return false }
    return likeness.coverage(of: parts, in: whole).allSatisfy { $0 >= 0.6 }
  }
}

extension Passage.Part {
  /// Annexes are one part: they come and go and change their numbers.
  fileprivate func isSame(as other: Self) -> Bool {
    switch (self, other) {
    case (.annex, .annex): true
    default: self == other
    }
  }
}

/// The best chain that ends before a place (Fenwick, 1994, with the greatest instead of the sum).
private struct BestPrefix {
  private var scores: [Float]
  private var nodes: [Int]

  init(count: Int) {
    scores = Array(repeating: 0, count: count + 1)
    nodes = Array(repeating: -1, count: count + 1)
  }

  func best(before place: Int) -> (score: Float, node: Int) {
    var index = place
    var best: (score: Float, node: Int) = (0, -1)
    while index > 0 {
      if scores[index] > best.score { best = (scores[index], nodes[index]) }
      index &= index - 1
    }
    return best
  }

  mutating func enter(_ score: Float, node: Int, at place: Int) {
    var index = place + 1
    while index < scores.count {
      if score > scores[index] {
        scores[index] = score
        nodes[index] = node
      }
      index += index & -index
    }
  }
}
