/// What was found in the box, in plain numbers.
public struct BallotTotals: Sendable, Hashable {
  /// Papers taken out of the box.
  public let papers: Int
  /// Papers that say what may not be said; they count for nothing.
  public let invalid: Int
  /// Papers that say nothing.
  public let blank: Int
  /// How many valid papers have each name, or each answer to a question. Answers and candidates
  /// whom nobody chose are not listed.
  public let votes: [String: Int]

  package init(papers: Int, invalid: Int, blank: Int, votes: [String: Int]) {
    self.papers = papers
    self.invalid = invalid
    self.blank = blank
    self.votes = votes
  }

  /// Counts papers, in whatever order: names that Unicode holds for the same text are one name,
  /// in the spelling whose bytes come first, or in that of the candidate.
  package init(counting papers: some Collection<BallotPaper>, on subject: BallotSubject) {
    var invalid = 0
    var blank = 0
    var counts: [String: Int] = [:]
    var spellings: [String: String] = [:]
    for paper in papers {
      guard subject.isValid(paper.choices) else {
        invalid += 1
        continue
      }
      if paper.choices.isEmpty { blank += 1 }
      for name in paper.choices {
        counts[name, default: 0] += 1
        spellings[name] = [name, spellings[name] ?? name].min(by: comesBefore)
      }
    }
    let votes = counts.map { name, count in
      (subject.listed?.first { $0 == name } ?? spellings[name] ?? name, count)
    }
    self.init(
      papers: papers.count, invalid: invalid, blank: blank,
      votes: Dictionary(uniqueKeysWithValues: votes))
  }

  /// Everybody who voted chose the same, so that the result tells how each of them voted.
  var isUnanimous: Bool {
    guard papers > 0, invalid == 0 else { return false }
    return blank == papers || blank == 0 && votes.values.allSatisfy { $0 == papers }
  }
}

extension BallotSubject {
  /// Whether a paper counts. One that names nobody is valid, and blank.
  func isValid(_ choices: [String]) -> Bool {
    switch self {
    case .question(_, let answers):
      choices.isEmpty || choices.count == 1 && answers.contains(choices[0])
    case .election(_, let places, let candidates, let barred):
      choices.count <= places && firstRepeated(choices) == nil
        && choices.allSatisfy { (candidates?.contains($0) ?? true) && !barred.contains($0) }
    }
  }

  /// The names that may be chosen; nil for anybody.
  var listed: [String]? {
    switch self {
    case .question(_, let answers): answers
    case .election(_, _, let candidates, _): candidates
    }
  }
}
