public import PlenaryAnalysis
public import PlenaryModel

/// What one source says of one recorded vote.
///
/// Fields that the source does not give are nil or empty; nothing is filled in from elsewhere. Two
/// sources of the same vote are two reports.
public struct VoteReport: Sendable, Hashable {
  /// What was voted on, as far as the source says.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case whole
    case paragraph
    case amendment
    /// On procedure: a motion, an appeal against a ruling.
    case motion
    case unstated
  }

  public enum Modality: String, Sendable, Hashable, CaseIterable {
    case recorded
    /// By consensus, by acclamation, or otherwise without a vote; sources then list everybody in
    /// favour.
    case withoutVote = "without-vote"
    case unstated
  }

  /// How much of the day can be believed.
  public enum Precision: String, Sendable, Hashable, CaseIterable {
    case day
    case month
    case year
    case uncertain
  }

  public enum Announced: String, Sendable, Hashable, CaseIterable {
    case adopted
    case notAdopted = "not-adopted"
    case vetoed
    case insufficientVotes = "insufficient-votes"
    case unstated
  }

  public var collection: Collection
  /// The source's own number or symbol of the vote, unique in its collection.
  public var key: String
  public var institution: InstitutionID
  public var body: BodyID
  public var day: Day
  public var precision: Precision
  /// As the source writes it: `69`, `ES-10`.
  public var sessionName: String
  /// The regular session in which the vote is counted; for bodies without sessions the year.
  public var session: Int
  public var resolution: String
  public var draft: String
  public var committeeReport: String
  public var meeting: String
  public var title: String
  public var agenda: String
  public var subjects: String
  public var note: String
  public var link: String
  public var issues: [String]
  public var kind: Kind
  public var modality: Modality
  public var announced: Announced
  /// The words of the source on the outcome.
  public var announcedWords: String
  public var sponsors: [MemberID]
  public var published: PublishedTotals
  /// Who did what: only members that the source lists.
  public var choices: [MemberChoice]
  public var statements: [LaterStatement]
  /// Where in the file it begins, from 1.
  public var line: Int
  /// The files that it was read from, while it is being imported.
  var files: [String] = []

  public init(
    collection: Collection, key: String, institution: InstitutionID = "united-nations",
    body: BodyID, day: Day, precision: Precision = .day, sessionName: String, session: Int,
    line: Int
  ) {
    self.collection = collection
    self.key = key
    self.institution = institution
    self.body = body
    self.day = day
    self.precision = precision
    self.sessionName = sessionName
    self.session = session
    self.line = line
    resolution = ""
    draft = ""
    committeeReport = ""
    meeting = ""
    title = ""
    agenda = ""
    subjects = ""
    note = ""
    link = ""
    issues = []
    kind = .unstated
    modality = .recorded
    announced = .unstated
    announcedWords = ""
    sponsors = []
    published = PublishedTotals()
    choices = []
    statements = []
  }
}

extension VoteReport {
  /// The days on which the vote may have been taken: one, or all of the month or the year where no
  /// more of the day can be believed.
  public var possibleDays: ClosedRange<Day> {
    let (year, month, _) = day.yearMonthDay
    let ends: (Day?, Day?) =
      switch precision {
      case .day: (day, day)
      case .month, .uncertain:
        (
          Day(year: year, month: month, day: 1),
          Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
        )
      case .year: (Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31))
      }
    return (ends.0 ?? day)...(ends.1 ?? day)
  }
}

/// The totals that a source prints, beside those that the list gives.
public struct PublishedTotals: Sendable, Hashable {
  public var inFavour: Int?
  public var against: Int?
  public var abstaining: Int?
  public var notVoting: Int?
  public var members: Int?

  public init(
    inFavour: Int? = nil, against: Int? = nil, abstaining: Int? = nil, notVoting: Int? = nil,
    members: Int? = nil
  ) {
    self.inFavour = inFavour
    self.against = against
    self.abstaining = abstaining
    self.notVoting = notVoting
    self.members = members
  }

  public var isEmpty: Bool {
    inFavour == nil && against == nil && abstaining == nil && notVoting == nil && members == nil
  }

  /// `111-19-55` with a question mark for what is not printed.
  public var words: String {
    [inFavour, against, abstaining].map { $0.map { String($0) } ?? "?" }.joined(separator: "-")
  }
}

/// A member's choice, with the name or code that the source used.
public struct MemberChoice: Sendable, Hashable {
  public var member: MemberID
  public var choice: Choice

  public init(_ member: MemberID, _ choice: Choice) {
    self.member = member
    self.choice = choice
  }
}

/// What a member said after the result, for instance that it had meant to vote in favour. The
/// announced result is never changed by it.
public struct LaterStatement: Sendable, Hashable {
  public var member: MemberID
  public var intended: Choice?
  public var words: String

  public init(member: MemberID, intended: Choice?, words: String) {
    self.member = member
    self.intended = intended
    self.words = words
  }
}
