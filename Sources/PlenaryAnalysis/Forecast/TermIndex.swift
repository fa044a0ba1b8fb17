internal import RealModule

/// Documents as weighted bags of terms, and the cosine between a query and each of them.
///
/// Weights are term counts times `ln((1 + n) / (1 + df)) + 1`, vectors have length one (Salton and
/// Buckley, "Term-weighting approaches in automatic text retrieval", 1988; the smoothed form).
struct TermIndex: Sendable {
  private let documentCount: Int
  private let numbers: [UInt64: Int32]
  private let rarity: [Double]
  /// The documents that hold a term, in ascending order: `documents[starts[term]..<starts[term + 1]]`.
  private let starts: [Int]
  private let documents: [Int32]
  private let weights: [Double]

  init(_ bags: [[UInt64]]) {
    var numbers: [UInt64: Int32] = [:]
    var frequency: [Int32] = []
    var counted: [[(term: Int32, count: Double)]] = []
    counted.reserveCapacity(bags.count)
    for bag in bags {
      var counts: [(term: Int32, count: Double)] = []
      for (key, count) in TermIndex.counts(bag) {
        let number = numbers[key] ?? Int32(frequency.count)
        if number == frequency.count {
          numbers[key] = number
          frequency.append(0)
        }
        frequency[Int(number)] += 1
        counts.append((number, count))
      }
      counted.append(counts)
    }
    let size = 1 + Double(bags.count)
    rarity = frequency.map { Double.log(size / (1 + Double($0))) + 1 }
    var starts = [0]
    for count in frequency { starts.append(starts[starts.count - 1] + Int(count)) }
    var documents = [Int32](repeating: 0, count: starts[starts.count - 1])
    var weights = [Double](repeating: 0, count: documents.count)
    var next = starts
    for (document, counts) in counted.enumerated() {
      var norm = 0.0
      for (term, count) in counts {
        norm += (count * rarity[Int(term)]) * (count * rarity[Int(term)])
      }
      norm = norm.squareRoot()
      for (term, count) in counts {
        documents[next[Int(term)]] = Int32(document)
        weights[next[Int(term)]] = count * rarity[Int(term)] / norm
        next[Int(term)] += 1
      }
    }
    self.numbers = numbers
    self.starts = starts
    self.documents = documents
    self.weights = weights
    documentCount = bags.count
  }

  /// The cosine with every document from `first` on; those before it stay 0.
  func cosines(to bag: [UInt64], first: Int = 0, end: Int? = nil) -> [Double] {
    var result = [Double](repeating: 0, count: documentCount)
    let end = end ?? documentCount
    var norm = 0.0
    var terms: [(term: Int, weight: Double)] = []
    for (key, count) in TermIndex.counts(bag) {
      guard let number = numbers[key] else {
        // As rare as a term of one document.
        let weight = count * (Double.log((1 + Double(documentCount)) / 2) + 1)
        norm += weight * weight
        continue
      }
      let weight = count * rarity[Int(number)]
      norm += weight * weight
      terms.append((Int(number), weight))
    }
    guard norm > 0 else { return result }
    norm = norm.squareRoot()
    for (term, weight) in terms {
      let share = weight / norm
      var place = lowerBound(of: first, in: starts[term]..<starts[term + 1])
      while place < starts[term + 1], documents[place] < end {
        result[Int(documents[place])] += share * weights[place]
        place += 1
      }
    }
    return result
  }

  private func lowerBound(of document: Int, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if documents[middle] < document { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Terms in ascending order with their counts; the order makes sums come out the same every time.
  private static func counts(_ bag: [UInt64]) -> [(UInt64, Double)] {
    var result: [(UInt64, Double)] = []
    for key in bag.sorted() {
      if let last = result.last, last.0 == key {
        result[result.count - 1].1 += 1
      } else {
        result.append((key, 1))
      }
    }
    return result
  }

  /// Words and pairs of neighbouring words.
  static func wordTerms(_ words: [String]) -> [UInt64] {
    var terms: [UInt64] = []
    var previous: UInt64?
    for word in words {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      terms.append(hash)
      if let before = previous { terms.append(before &* 0x9e37_79b9_7f4a_7c15 ^ hash) }
      previous = hash
    }
    return terms
  }

  /// Runs of three bytes of each word with its bounds, which survive a misspelling elsewhere in it.
  static func spellingTerms(_ words: [String]) -> [UInt64] {
    var terms: [UInt64] = []
    for word in words {
      var first: UInt64 = 0x20
      var second: UInt64?
      for byte in word.utf8 {
        if let middle = second {
          terms.append(first << 16 | middle << 8 | UInt64(byte))
          first = middle
        }
        second = UInt64(byte)
      }
      if let middle = second { terms.append(first << 16 | middle << 8 | 0x20) }
    }
    return terms
  }
}
