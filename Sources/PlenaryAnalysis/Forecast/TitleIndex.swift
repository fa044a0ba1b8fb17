/// Titles that can be asked which of them are like another one.
///
/// Likeness is measured twice: the cosine of weighted words and pairs of words, by which titles of
/// one series are known (0.8 and more), and the cosine of runs of three letters, which sees through
/// misspellings (`Palestininan`) but takes short names for each other more easily, and so must reach
/// 0.82 before it counts.
public struct TitleIndex: Sendable {
  /// How like an indexed title is to the one asked for.
  public struct Match: Sendable, Hashable {
    /// The place of the title in the list that was indexed.
    public let index: Int
    /// Cosine of words and pairs of words, 0 to 1.
    public let words: Double
    /// Cosine of runs of three letters, 0 to 1.
    public let spelling: Double

    /// The greater of both, where the letters alone are trusted from 0.82 and never quite.
    public var similarity: Double {
      max(words, spelling >= TitleIndex.trustedSpelling ? min(spelling, 0.97) : 0)
    }
    /// For ranking titles of other series: the similarity or the mean of both cosines.
    var likeness: Double { max(similarity, (words + spelling) / 2) }
  }

  /// Why two titles are taken for one series.
  public struct Link: Sendable, Hashable {
    public let earlier: Int
    public let later: Int
    public let words: Double
    public let spelling: Double
    public var similarity: Double {
      Match(index: earlier, words: words, spelling: spelling).similarity
    }
  }

  /// From this similarity on two titles are of one series.
  public static let sameSeries = 0.8
  static let trustedSpelling = 0.82

  public let count: Int
  private let words: TermIndex
  private let spelling: TermIndex
  private let bags: [[String]]

  /// - Parameter titles: as sources give them; they are cleaned here (``TitleCleaning``).
  public init(titles: [String]) {
    bags = titles.map { TitleCleaning.words(TitleCleaning.title(of: $0)) }
    words = TermIndex(bags.map(TermIndex.wordTerms))
    spelling = TermIndex(bags.map(TermIndex.spellingTerms))
    count = titles.count
  }

  /// Whether nothing was left of a title: no likeness can be told.
  public func isEmpty(_ index: Int) -> Bool { bags[index].isEmpty }

  /// The titles of at least this similarity, the most similar first, then the later one.
  public func matches(
    to title: String, atLeast threshold: Double = sameSeries, limit: Int = .max
  ) -> [Match] {
    let found = allMatches(to: title).filter { $0.similarity >= threshold && $0.similarity > 0 }
    let sorted = found.sorted { left, right in
      (left.similarity, left.index) > (right.similarity, right.index)
    }
    return Array(sorted.prefix(limit))
  }

  /// Every indexed title with its likeness, in the order of the index.
  func allMatches(to title: String) -> [Match] {
    matches(of: TitleCleaning.words(TitleCleaning.title(of: title)), in: 0..<count)
  }

  private func matches(of bag: [String], in range: Range<Int>) -> [Match] {
    let first = range.lowerBound
    let end = range.upperBound
    let byWords = words.cosines(to: TermIndex.wordTerms(bag), first: first, end: end)
    let bySpelling = spelling.cosines(to: TermIndex.spellingTerms(bag), first: first, end: end)
    // Cosines of equal texts come out a rounding error beside 1, which would rank them by chance.
    func snapped(_ cosine: Double) -> Double { cosine > 1 - 1e-9 ? 1 : cosine }
    return range.map {
      Match(index: $0, words: snapped(byWords[$0]), spelling: snapped(bySpelling[$0]))
    }
  }

  /// For every title the latest earlier one of the same series, with the evidence; nil where there
  /// is none in the sessions looked at.
  ///
  /// - Parameters:
  ///   - sessions: the session of each title, in ascending order.
  ///   - span: how many earlier sessions are looked at.
  public func links(
    sessions: [Int], span: Int = 10, threshold: Double = sameSeries
  ) -> [Link?] {
    precondition(sessions.count == count, "every title has a session")
    var result: [Link?] = []
    result.reserveCapacity(count)
    var first = 0
    var end = 0
    for later in 0..<count {
      while sessions[first] < sessions[later] - span { first += 1 }
      while sessions[end] < sessions[later] { end += 1 }
      var best: Match?
      if !bags[later].isEmpty {
        for match in matches(of: bags[later], in: first..<end) {
          guard match.similarity >= threshold else { continue }
          if let known = best, sessions[known.index] == sessions[match.index],
            known.similarity >= match.similarity
          {
            continue
          }
          best = match
        }
      }
      result.append(
        best.map {
          Link(earlier: $0.index, later: later, words: $0.words, spelling: $0.spelling)
        })
    }
    return result
  }

  /// A number for every title, the same for all titles that links connect: the index of the first
  /// title of the series.
  public static func series(_ links: [Link?]) -> [Int] {
    var numbers = Array(links.indices)
    for (index, link) in links.enumerated() {
      if let link { numbers[index] = numbers[link.earlier] }
    }
    return numbers
  }
}
