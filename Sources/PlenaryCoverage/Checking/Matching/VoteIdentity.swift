import PlenaryModel

/// How well what a report says of a vote, its figures apart, goes with one vote of the record.
///
/// Every sign weighs a small whole number. What excludes the vote is kept by name, because it later
/// is the correction: a wrong body, a wrong day.
struct VoteIdentity: Sendable {
  enum Conflict: Sendable, Hashable {
    case stage, body, date, matter, outcome, proposers, subject
  }

  var conflicts: Set<Conflict> = []
  var weight = 0
  /// Whether its title, symbol or proposers are named, or its month or year: not only one of its kind.
  var isNamed = false
  /// Whether the day is told, or the report is of the days after the vote.
  var isTimely = false
  /// Whether the kind of text is the same, or not told.
  var isSameMatter = true
  /// Whether the vote lies long before the report, which names no time.
  var isStale = false
  var titleHits = 0

  /// Conflicts after which it is another vote, if the record has one that fits better.
  var hardConflicts: Set<Conflict> { conflicts.subtracting([.outcome, .proposers]) }

  init(
    _ told: ToldVote, _ fact: VoteFact, published: Day?, allWords: Set<String>
  ) {
    body(told, fact)
    matter(told, fact)
    date(told, fact, published)
    if let outcome = told.vote.outcome, let recorded = fact.outcome {
      if outcome == recorded { weight += 1 } else { conflicts.insert(.outcome) }
    }
    if !told.vote.proposers.isEmpty, !fact.proposers.isEmpty {
      if Set(told.vote.proposers).isDisjoint(with: fact.proposers) {
        conflicts.insert(.proposers)
        weight -= 3
      } else {
        weight += 3
        isNamed = true
      }
    }
    if !fact.vetoBy.isEmpty, Set(fact.vetoBy) == Set(told.vote.vetoBy) { weight += 2 }
    titleHits = fact.titleWords.intersection(told.words).count
    let others = fact.titleWords.intersection(allWords).count
    weight += min(3, titleHits) * 2 + min(3, others)
    if titleHits > 0 || others > 0 { isNamed = true }
    symbols(told, fact)
  }

  private mutating func body(_ told: ToldVote, _ fact: VoteFact) {
    guard let body = told.vote.body else { return }
    if body.id == fact.body.id, body.id != nil || body.name == fact.body.name {
      weight += told.vote.isBodyInferred ? 2 : 4
      return
    }
    let isStage =
      (body.isCommittee && fact.body.id == "GA") || (fact.body.isCommittee && body.id == "GA")
    guard !told.vote.isBodyInferred else {
      weight -= isStage ? 0 : 4
      return
    }
    conflicts.insert(isStage ? .stage : .body)
    weight -= isStage ? 2 : 10
  }

  private mutating func matter(_ told: ToldVote, _ fact: VoteFact) {
    guard let matter = told.matter else { return }
    isSameMatter = matter == fact.matter
    if isSameMatter {
      weight += 2
    } else if [matter, fact.matter].contains(.amendment) || matter == .paragraph
      || fact.matter == .paragraph
    {
      // A paragraph that is voted on anew is often an amendment.
      if Set([matter, fact.matter]) == [.amendment, .paragraph] { return }
      conflicts.insert(.matter)
      weight -= 5
    } else {
      weight -= 2
    }
  }

  private mutating func date(_ told: ToldVote, _ fact: VoteFact, _ published: Day?) {
    guard let day = fact.day else { return }
    if let date = told.vote.date {
      switch abs(date.number - day.number) {
      case 0:
        weight += 6
        isTimely = true
      case 1:
        // Time zones and the hour at which a day ends: a wrong day, and the same vote.
        weight += 2
        isTimely = true
      default:
        conflicts.insert(.date)
        weight -= 8
      }
      return
    }
    let (year, month, _) = day.yearMonthDay
    var isPlaced = false
    for time in told.times where time.day == nil && time.minutes == nil {
      guard let said = time.year else { continue }
      let fits = said == year && (time.month == nil || time.month == month)
      weight += fits ? 3 : -3
      if fits {
        isTimely = true
        isPlaced = true
      }
    }
    guard let published, !isPlaced else { return }
    // News tells of what has just been.
    let age = published.number - day.number
    if (0...30).contains(age) {
      weight += age <= 4 ? 3 : 1
      isTimely = true
    } else if age > 60 {
      isStale = true
      weight -= 3
    }
  }

  private mutating func symbols(_ told: ToldVote, _ fact: VoteFact) {
    let near = told.text.lowercased()
    for symbol in fact.symbols {
      let symbol = symbol.lowercased()
      let short = symbol.split(separator: "/").suffix(2).joined(separator: "/")
      if near.holds(symbol) || (symbol.hasPrefix("a/res/") && near.holds("resolution " + short)) {
        weight += 8
        isNamed = true
        isStale = false
        return
      }
    }
  }
}

extension String {
  /// Whether the words stand in it, and no letter or digit goes on after them.
  func holds(_ words: String) -> Bool {
    let whole = Array(utf8)
    let part = Array(words.utf8)
    guard !part.isEmpty, part.count <= whole.count else { return false }
    for start in 0...(whole.count - part.count) where whole[start] == part[0] {
      guard whole[start..<(start + part.count)].elementsEqual(part) else { continue }
      let next = start + part.count
      guard next < whole.count else { return true }
      let byte = whole[next]
      let isDigit = (0x30...0x39).contains(byte)
      if !isDigit && !(0x41...0x5A).contains(byte) && !(0x61...0x7A).contains(byte) { return true }
    }
    return false
  }
}
