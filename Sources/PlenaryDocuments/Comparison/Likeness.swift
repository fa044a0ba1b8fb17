/// How alike two passages are, from 0 to 1: twice the weight of the words they share over the
/// weight of all their words (Dice). A word weighs the more the fewer passages have it, so that
/// "the" and "of" make no two paragraphs alike; figures weigh little, since a yearly text changes
/// its dates.
struct Likeness {
  private let weights: [Float]
  private let oldTotals: [Float]
  private let newTotals: [Float]
  let old: [PreparedPassage]
  let new: [PreparedPassage]

  init(old: [PreparedPassage], new: [PreparedPassage], numbers: WordNumbers) {
    self.old = old
    self.new = new
    var frequency = [Int32](repeating: 0, count: numbers.foldedCount)
    var isFigure = [Bool](repeating: false, count: numbers.foldedCount)
    for passage in old + new {
      for (word, _) in passage.bag { frequency[Int(word)] += 1 }
      for word in passage.figures { isFigure[Int(word)] = true }
    }
    let count = Float(old.count + new.count)
    let weights = frequency.indices.map { word -> Float in
      let rarity = Self.logarithm(1 + count / Float(max(frequency[word], 1)))
      return isFigure[word] ? min(rarity, 1) * 0.5 : rarity
    }
    self.weights = weights
    func totals(_ passages: [PreparedPassage]) -> [Float] {
      passages.map { $0.bag.reduce(0) { $0 + weights[Int($1.word)] * Float($1.count) } }
    }
    oldTotals = totals(old)
    newTotals = totals(new)
  }

  /// Base 2, to a hundredth: enough for weights, and needs no library.
  private static func logarithm(_ value: Float) -> Float {
    let exponent = Float(value.exponent)
    let mantissa = value.significand - 1
    return exponent + mantissa * (1.3465 - 0.3465 * mantissa)
  }

  func between(_ old: Int, _ new: Int) -> Float {
    let total = oldTotals[old] + newTotals[new]
    guard total > 0 else {
      // Nothing but punctuation on both sides.
      return self.old[old].spellings == self.new[new].spellings ? 1 : 0
    }
    return 2 * shared(self.old[old].bag, self.new[new].bag) / total
  }

  private func shared(
    _ one: [(word: Int32, count: Int32)], _ other: [(word: Int32, count: Int32)]
  ) -> Float {
    var sum: Float = 0
    var i = 0
    var j = 0
    while i < one.count, j < other.count {
      if one[i].word == other[j].word {
        sum += weights[Int(one[i].word)] * Float(min(one[i].count, other[j].count))
        i += 1
        j += 1
      } else if one[i].word < other[j].word {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  /// Which share of the words of the parts stands in the whole, each part taking its own words.
  /// For one paragraph that became several, or several that became one.
  func coverage(of parts: [PreparedPassage], in whole: PreparedPassage) -> [Float] {
    var rest: [Int32: Int32] = [:]
    for (word, count) in whole.bag { rest[word] = count }
    return parts.map { part in
      var covered: Float = 0
      var total: Float = 0
      for (word, count) in part.bag {
        let taken = min(count, rest[word] ?? 0)
        covered += weights[Int(word)] * Float(taken)
        total += weights[Int(word)] * Float(count)
        rest[word, default: 0] -= taken
      }
      return total > 0 ? covered / total : 0
    }
  }

  /// The pairs that may be the same paragraph, with how alike they are: the likest of each old
  /// passage. Found through the words they share, so that a text of thousands of paragraphs does
  /// not need all pairs.
  func candidates(atLeast bound: Float, perPassage: Int = 12) -> [[(new: Int, likeness: Float)]] {
    var holders: [[Int32]] = Array(repeating: [], count: weights.count)
    for (index, passage) in new.enumerated() {
      for (word, _) in passage.bag { holders[Int(word)].append(Int32(index)) }
    }
    let common = max(40, new.count / 4)
    var shared = [Float](repeating: 0, count: new.count)
    return old.indices.map { index in
      var touched: [Int] = []
      for (word, _) in old[index].bag {
        let weight = weights[Int(word)]
        guard holders[Int(word)].count <= common else { continue }
        for holder in holders[Int(word)] {
          if shared[Int(holder)] == 0 { touched.append(Int(holder)) }
          shared[Int(holder)] += weight
        }
      }
      defer { for holder in touched { shared[holder] = 0 } }
      let best = touched.sorted { shared[$0] > shared[$1] }.prefix(perPassage * 3)
      var found = best.map { (new: $0, likeness: between(index, $0)) }.filter {
        $0.likeness >= bound
      }
      found.sort { ($1.likeness, $0.new) < ($0.likeness, $1.new) }
      return Array(found.prefix(perPassage))
    }
  }
}
