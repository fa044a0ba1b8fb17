import PlenaryModel

/// Checks one report: finds the votes that it tells of and goes through what it says, one kind of
/// statement after the other.
struct ReportCheck {
  let report: ReadReport
  let facts: RecordedFacts
  /// Whose rules are asked.
  let book: BodyRulesBook
  /// Whose rules are meant where neither the record nor the report has a day.
  let latest: Day
  let allWords: Set<String>
  let told: [ToldVote]
  let matches: [VoteMatch]
  var findings: [Finding] = []

  init(_ report: ReadReport, facts: RecordedFacts, book: BodyRulesBook, latest: Day) {
    self.report = report
    self.facts = facts
    self.book = book
    self.latest = latest
    let words = report.wordSet(in: report.sentences)
    let told = report.told
    allWords = words
    self.told = told
    var matches = told.map { VoteMatch($0, in: report, facts: facts, allWords: words) }
    for place in matches.indices {
      let others = matches.indices.filter { $0 != place }.compactMap { matches[$0].fact }
      matches[place].place(told[place], beside: others)
    }
    self.matches = matches
  }

  mutating func run() -> [Finding] {
    for place in told.indices {
      occasion(told[place], matches[place])
      totals(told[place], matches[place])
      circumstances(told[place], matches[place])
      voters(told[place], matches[place])
      arithmetic(told[place], matches[place])
    }
    contradictions()
    rules()
    marginWords()
    figures()
    stages()
    quotations()
    for index in findings.indices { findings[index].speaker = speaker(findings[index].span) }
    return findings.sorted { ($0.span, $0.subject.words) < ($1.span, $1.subject.words) }
  }

  /// In whose mouth the report lays the words there.
  private func speaker(_ span: TextSpan) -> String? {
    report.reading.claims.first { $0.speaker != nil && span.contains($0.span) }?.speaker
  }

  mutating func add(
    _ subject: Finding.Subject, _ told: ToldVote?, span: TextSpan, said: String? = nil,
    recorded: String? = nil, _ verdict: Verdict, _ why: String, fact: VoteFact? = nil
  ) {
    findings.append(
      Finding(
        subject, span: span, said: said ?? report.quote(span), recorded: recorded,
        verdict: verdict, why: why, fact: fact?.id, vote: told?.index))
  }

  /// The vote whose sentences hold a place, else the nearest before it, else the only one.
  func toldVote(at span: TextSpan) -> Int? {
    if let inside = told.indices.first(where: { told[$0].covers(span) }) { return inside }
    let before = told.indices.filter { told[$0].place.start <= span.start }
    return before.last ?? (told.count == 1 ? 0 : nil)
  }
}
