import GRDB
public import PlenaryAnalysis
public import PlenaryModel

/// What is looked for in an archive; what is nil or empty does not matter.
public struct VoteQuery: Sendable, Hashable {
  /// What a member did.
  public struct Condition: Sendable, Hashable {
    public var member: MemberID
    public var choice: Choice

    public init(_ member: MemberID, _ choice: Choice) {
      self.member = member
      self.choice = choice
    }
  }

  /// Words of titles, agenda items, subjects and symbols; all of them must be there. A phrase stands
  /// in quotation marks, a word's beginning ends with an asterisk.
  public var words = ""
  public var body: BodyID?
  public var sessions: ClosedRange<Int>?
  public var days: ClosedRange<Day>?
  /// The beginning of a symbol of a resolution, draft or meeting.
  public var symbol = ""
  /// A short code (`hr`) or words of a subject.
  public var subject = ""
  public var kinds: Set<VoteReport.Kind> = []
  /// How far votes in favour and against are apart, at most.
  public var greatestMargin: Int?
  public var conditions: [Condition] = []
  public var announced: VoteReport.Announced?
  /// Only votes of which more than one source tells.
  public var onlyCompared = false

  public init() {}

  /// Whether everything but the words holds for a vote.
  func holds(_ vote: ArchivedVote, _ contents: ArchiveContents) -> Bool {
    if let body, vote.body != body { return false }
    if let sessions, !sessions.contains(vote.session) { return false }
    // Where only the month is known, the vote may have been taken on any day of it.
    if let days, !days.overlaps(vote.possibleDays) { return false }
    let kind = vote.kind == .unstated ? VoteReport.Kind.whole : vote.kind
    if !kinds.isEmpty, !kinds.contains(kind), !kinds.contains(vote.kind) { return false }
    if let announced, vote.announced != announced { return false }
    if onlyCompared, vote.reports.count < 2 { return false }
    if !symbol.isEmpty {
      let key = Symbols.key(symbol)
      let has = vote.reports.contains { stored in
        [stored.report.resolution, stored.report.draft, stored.report.meeting]
          .contains { Symbols.key($0).hasPrefix(key) }
      }
      if !has { return false }
    }
    if !subject.isEmpty {
      let wanted = subject.lowercased()
      let has = vote.reports.contains { stored in
        stored.report.issues.contains(wanted)
          || stored.report.subjects.lowercased().contains(wanted)
          || stored.report.agenda.lowercased().contains(wanted)
      }
      if !has { return false }
    }
    if let greatestMargin {
      guard let totals = vote.shownTotals else { return false }
      if abs(totals.inFavour - totals.against) > greatestMargin { return false }
    }
    return conditions.allSatisfy { condition in
      guard let place = contents.place(of: condition.member) else { return false }
      return vote.listed.choice(place) == condition.choice
    }
  }
}

extension ArchiveFile {
  /// The places of the votes that are looked for, the best fit first where there are words, else the
  /// latest first.
  ///
  /// - Throws: `ArchiveError` where the words cannot be searched for.
  public func search(_ query: VoteQuery, in contents: ArchiveContents) throws -> [Int] {
    let words = query.words.split(separator: " ").joined(separator: " ")
    guard !words.isEmpty else {
      return contents.votes.indices.reversed().filter {
        query.holds(contents.votes[$0], contents)
      }
    }
    let ranked = try ids(matching: words)
    var places: [Int64: Int] = [:]
    for (place, vote) in contents.votes.enumerated() { places[vote.id] = place }
    return ranked.compactMap { places[$0] }
      .filter { query.holds(contents.votes[$0], contents) }
  }

  private func ids(matching words: String) throws -> [Int64] {
    try database.read { db in
      try Int64.fetchAll(
        db, sql: "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank, rowid DESC",
        arguments: [ArchiveFile.pattern(words)])
    }
  }

  /// Words as SQLite's full text search takes them: each quoted, so that a symbol such as A/RES/1 or
  /// a hyphen is no operator; what the user put in quotation marks stays together.
  static func pattern(_ words: String) -> String {
    var terms: [String] = []
    var term = ""
    var isQuoted = false
    func finish() -> String? {
      let isBeginning = term.hasSuffix("*") && !isQuoted
      // By scalars: a mark that combines with a quotation mark does not hide it.
      let plain = String(
        String.UnicodeScalarView(
          term.unicodeScalars.filter { $0 != "*" && $0 != "\"" && $0 != "\0" }))
      guard plain.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
      return "\"\(plain)\"" + (isBeginning ? "*" : "")
    }
    for character in words {
      switch character {
      case "\"":
        if let done = finish() { terms.append(done) }
        term = ""
        isQuoted.toggle()
      case " " where !isQuoted:
        if let done = finish() { terms.append(done) }
        term = ""
      default: term.append(character)
      }
    }
    if let done = finish() { terms.append(done) }
    return terms.isEmpty ? "\"\"" : terms.joined(separator: " ")
  }
}
