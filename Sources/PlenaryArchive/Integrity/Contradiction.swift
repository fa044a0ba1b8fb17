public import PlenaryAnalysis
public import PlenaryModel

/// Two things that an archive says and that cannot both be right.
public struct Contradiction: Sendable, Hashable {
  /// What is at odds.
  public enum Kind: Sendable, Hashable {
    /// The totals that a source prints are not those that its own list adds up to.
    case totals(Collection, published: PublishedTotals, counted: Totals)
    /// Two sources print different totals.
    case totalsOfSources(Collection, PublishedTotals, Collection, PublishedTotals)
    /// Two sources list different choices of a member.
    case choice(MemberID, Collection, Choice, Collection, Choice)
    /// A vote is listed for one that was no member of the organisation, or did not sit in the body.
    case notAMember(MemberID, Choice)
    /// More choices are listed than the body had members.
    case tooMany(listed: Int, members: Int)
    /// The day is outside the session.
    case dateOutsideSession(session: Int, opened: Day, closed: Day?)
    /// Two sources that are sure of the day name different ones.
    case days(Collection, Day, Collection, Day)
    /// Announced as adopted, and the rules of the day say that it was not; or the other way round.
    case outcome(announced: VoteReport.Announced, determined: Outcome, rule: DecisionRuleID)
    /// Announced as vetoed where no negative vote of a permanent member is listed, or nine votes in
    /// favour were not reached: then it failed, and was not vetoed.
    case impossibleVeto(determined: Outcome, rule: DecisionRuleID)
    /// Listed twice: the same symbol or title, day and choices.
    case double(of: String)
    /// All days of these sessions lie between the 1st and the 7th: the day of the week stands where the
    /// day of the month should.
    case weekdayForDay(Collection, sessions: ClosedRange<Int>, count: Int, votes: Int)
  }

  /// How sure it is that something is wrong, and which side errs.
  public enum Certainty: String, Sendable, Hashable, Comparable, CaseIterable {
    /// One side is wrong for certain; it is not known which.
    case open
    /// Other evidence speaks against one side.
    case likely
    /// The side that is named errs.
    case certain

    public static func < (left: Certainty, right: Certainty) -> Bool {
      left.rank < right.rank
    }
    private var rank: Int {
      switch self {
      case .open: 0
      case .likely: 1
      case .certain: 2
      }
    }
  }

  /// The place of the vote; nil where a session as a whole is meant.
  public let vote: Int?
  public let kind: Kind
  public let certainty: Certainty
  /// Who errs, in plain words; empty where that is open.
  public let errs: String

  public init(vote: Int?, _ kind: Kind, _ certainty: Certainty, errs: String = "") {
    self.vote = vote
    self.kind = kind
    self.certainty = certainty
    self.errs = errs
  }

  /// The name of the kind in files and options.
  public var code: String {
    switch kind {
    case .totals: "totals"
    case .totalsOfSources: "totals-of-sources"
    case .choice: "choice"
    case .notAMember: "not-a-member"
    case .tooMany: "too-many"
    case .dateOutsideSession: "date-outside-session"
    case .days: "days"
    case .outcome: "outcome"
    case .impossibleVeto: "impossible-veto"
    case .double: "double"
    case .weekdayForDay: "weekday-for-day"
    }
  }

  public static let codes = [
    "totals", "totals-of-sources", "choice", "not-a-member", "too-many", "date-outside-session",
    "days", "outcome", "impossible-veto", "double", "weekday-for-day",
  ]

  /// What contradicts what, in a sentence.
  public var sentence: String {
    switch kind {
    case .totals(let source, let published, let counted):
      "\(source.name) prints \(published.words), and its list adds up to \(counted.words)"
    case .totalsOfSources(let one, let first, let other, let second):
      "\(one.name) prints \(first.words), \(other.name) prints \(second.words)"
    case .choice(let member, let one, let first, let other, let second):
      "\(member): \(first.words) in \(one.name), \(second.words) in \(other.name)"
    case .notAMember(let member, let choice):
      "\(member) is listed as \(choice.words) and was no member on that day"
    case .tooMany(let listed, let members):
      "\(listed) choices are listed, and the body had \(members) members"
    case .dateOutsideSession(let session, let opened, let closed):
      "the day is outside session \(session), which began on \(opened)"
        + (closed.map { " and ended on \($0)" } ?? "")
    case .days(let one, let first, let other, let second):
      "\(one.name) gives the day as \(first), \(other.name) as \(second)"
    case .outcome(let announced, let determined, let rule):
      "announced as \(announced.rawValue), and \(rule) makes it \(determined.word)"
    case .impossibleVeto(let determined, let rule):
      "announced as vetoed, and \(rule) makes it \(determined.word)"
    case .double(let other): "the same vote as \(other)"
    case .weekdayForDay(let source, let sessions, let count, let votes):
      "in \(source.name) all days of \(count) sessions between \(sessions.lowerBound) and "
        + "\(sessions.upperBound) (\(votes) votes) lie between the 1st and the 7th: the day of the "
        + "week stands where the day of the month should"
    }
  }
}

extension Choice {
  /// As a sentence has it.
  public var words: String {
    switch self {
    case .notMember: "no member"
    case .inFavour: "in favour"
    case .abstaining: "abstaining"
    case .against: "against"
    case .notVoting: "not voting"
    }
  }
}
