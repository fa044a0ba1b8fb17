/// How much each word says about a subject: rare words count more (inverse document frequency,
/// Spärck Jones, 1972).
struct CouncilWords: Sendable {
  private let weights: [String: Double]
  private let unknown: Double

  init(_ drafts: [CouncilDraft]) {
    var documents: [String: Int] = [:]
    let keys = Set(drafts.map(CouncilSubjects.Key.init))
    for key in keys {
      for word in Set(CouncilWords.all(key).map(\.word)) { documents[word, default: 0] += 1 }
    }
    let count = Double(keys.count)
    weights = documents.mapValues { CouncilMath.logarithm((count + 1) / (Double($0) + 0.5)) }
    unknown = CouncilMath.logarithm((count + 1) / 0.5)
  }

  subscript(word: String) -> Double { weights[word, default: unknown] }

  /// Words of three letters and more; those of the topic count double, the region is one word.
  static func all(_ key: CouncilSubjects.Key) -> [(word: String, factor: Double)] {
    var words: [(String, Double)] = []
    for word in split(key.topic) { words.append((word, 2)) }
    for word in split(key.agenda) { words.append((word, 1)) }
    if !key.region.isEmpty { words.append(("region:" + key.region, 1)) }
    if !key.category.isEmpty { words.append(("category:" + key.category, 0.5)) }
    return words
  }

  private static func split(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { $0.count > 2 }
  }
}

/// How alike the subjects of drafts are, by the words of topic, agenda item, region and category.
///
/// The cosine of the angle between two weighted lists of words (Salton, Wong and Yang, 1975). Lists
/// of subjects change their spelling over the years, so equality of topics alone would miss the
/// past.
struct CouncilSubjects: Sendable {
  /// What makes two drafts have the same subject.
  struct Key: Hashable, Sendable {
    let topic, agenda, region, category: String

    init(_ draft: CouncilDraft) {
      topic = draft.topic
      agenda = draft.agenda
      region = draft.region ?? ""
      category = draft.category ?? ""
    }
  }

  private(set) var numbers: [Key: Int] = [:]
  private var vectors: [[String: Double]] = []
  private let words: CouncilWords

  init(_ drafts: [CouncilDraft], words: CouncilWords) {
    self.words = words
    for draft in drafts {
      let key = Key(draft)
      guard numbers[key] == nil else { continue }
      numbers[key] = vectors.count
      vectors.append(vector(key))
    }
  }

  /// From 0 to 1 for every subject known, by its number.
  func likeness(to draft: CouncilDraft) -> [Double] {
    let own = numbers[Key(draft)].map { vectors[$0] } ?? vector(Key(draft))
    return vectors.map { CouncilSubjects.cosine(own, $0) }
  }

  private func vector(_ key: Key) -> [String: Double] {
    var vector: [String: Double] = [:]
    for (word, factor) in CouncilWords.all(key) {
      vector[word, default: 0] += factor * words[word]
    }
    // In the order of the words, since sums of floating-point numbers depend on theirs.
    let square = vector.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value * $1.value }
    guard square > 0 else { return [:] }
    let length = square.squareRoot()
    return vector.mapValues { $0 / length }
  }

  private static func cosine(_ left: [String: Double], _ right: [String: Double]) -> Double {
    let (few, many) = left.count <= right.count ? (left, right) : (right, left)
    var shared: [(word: String, product: Double)] = []
    for (word, weight) in few {
      if let other = many[word] { shared.append((word, weight * other)) }
    }
    return shared.sorted { $0.word < $1.word }.reduce(0) { $0 + $1.product }
  }
}
