/// Numbers for words, so that texts are compared as lists of numbers.
struct WordNumbers {
  private var spellings: [String: Int32] = [:]
  private var folded: [String: Int32] = [:]

  mutating func number(ofSpelling word: String) -> Int32 {
    if let known = spellings[word] { return known }
    let number = Int32(spellings.count)
    spellings[word] = number
    return number
  }

  mutating func number(ofFolded word: String) -> Int32 {
    if let known = folded[word] { return known }
    let number = Int32(folded.count)
    folded[word] = number
    return number
  }

  var foldedCount: Int { folded.count }
}

/// A passage made ready for comparison.
struct PreparedPassage {
  let passage: Passage
  let words: [Word]
  /// Of each word, by spelling.
  let spellings: [Int32]
  /// The words without punctuation and notes, folded, each once with how often it stands there.
  let bag: [(word: Int32, count: Int32)]
  /// Words that tell little when they differ: dates, numbers, symbols.
  let figures: Set<Int32>

  init(_ passage: Passage, _ numbers: inout WordNumbers) {
    self.passage = passage
    words = passage.words.wordList
    var counts: [Int32: Int32] = [:]
    var figures: Set<Int32> = []
    var spellings: [Int32] = []
    spellings.reserveCapacity(words.count)
    for word in words {
      spellings.append(numbers.number(ofSpelling: word.spelling))
      guard word.kind == .word || word.kind == .number else { continue }
      let number = numbers.number(ofFolded: word.folded)
      counts[number, default: 0] += 1
      if word.kind == .number { figures.insert(number) }
    }
    self.spellings = spellings
    self.figures = figures
    bag = counts.map { ($0.key, $0.value) }.sorted { $0.word < $1.word }
  }
}
