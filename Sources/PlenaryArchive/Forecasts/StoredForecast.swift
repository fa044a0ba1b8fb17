public import PlenaryAnalysis
public import PlenaryModel

/// A forecast as it was made: by whom, when, on what, and what was expected. It is never changed;
/// once the vote is in, it is scored.
public struct StoredForecast: Sendable, Hashable {
  /// What the forecaster was told of the draft.
  public struct Draft: Sendable, Hashable {
    public var body: BodyID
    public var title: String
    public var symbol: String
    /// The session, or the year for bodies without sessions.
    public var session: Int
    /// Only votes before this day were used.
    public var day: Day
    public var issues: [String]
    public var sponsors: [MemberID]
    public var declared: [MemberID: Choice]
    /// The name of a committee's vote on the same text, where one was used.
    public var committeeVote: String
    /// Of the whole, a paragraph or an amendment.
    public var kind: VoteReport.Kind

    public init(
      body: BodyID, title: String, symbol: String = "", session: Int, day: Day,
      issues: [String] = [], sponsors: [MemberID] = [], declared: [MemberID: Choice] = [:],
      committeeVote: String = "", kind: VoteReport.Kind = .whole
    ) {
      self.body = body
      self.title = title
      self.symbol = symbol
      self.session = session
      self.day = day
      self.issues = issues
      self.sponsors = sponsors
      self.declared = declared
      self.committeeVote = committeeVote
      self.kind = kind
    }
  }

  public struct Member: Sendable, Hashable {
    public var member: MemberID
    public var chances: ChoiceProbabilities
    /// Why, the strongest reason first.
    public var reasons: [Reason]

    public init(member: MemberID, chances: ChoiceProbabilities, reasons: [Reason] = []) {
      self.member = member
      self.chances = chances
      self.reasons = reasons
    }
  }

  /// What is expected of one total, with the middle nine tenths.
  public struct Expected: Sendable, Hashable {
    public var mean: Double
    public var low: Int
    public var high: Int

    public init(mean: Double, low: Int, high: Int) {
      self.mean = mean
      self.low = low
      self.high = high
    }
  }

  /// The chance of something that is yes or no: `adopted`, `two-thirds`, `votes 9` (so many in
  /// favour, as many as are required), `permanent-against`, `veto`, `veto RUS`.
  public struct Chance: Sendable, Hashable {
    public var of: String
    public var chance: Double

    public init(of: String, chance: Double) {
      self.of = of
      self.chance = chance
    }
  }

  /// A past vote that it rests on.
  public struct Ground: Sendable, Hashable {
    public var vote: String
    /// How like the titles or subjects are, 0 to 1; or its share in what the past says.
    public var weight: Double
    public var words: String

    public init(vote: String, weight: Double, words: String) {
      self.vote = vote
      self.weight = weight
      self.words = words
    }
  }

  public var draft: Draft
  public var author: String
  /// When, as `2026-11-22T05:50:00Z`.
  public var made: String
  /// The method and its version.
  public var method: String
  public var basis: Basis
  public var members: [Member]
  /// By choice; not given for councils.
  public var totals: [Choice: Expected]
  public var chances: [Chance]
  public var grounds: [Ground]

  public init(
    draft: Draft, author: String, made: String, method: String, basis: Basis,
    members: [Member], totals: [Choice: Expected], chances: [Chance], grounds: [Ground]
  ) {
    self.draft = draft
    self.author = author
    self.made = made
    self.method = method
    self.basis = basis
    self.members = members
    self.totals = totals
    self.chances = chances
    self.grounds = grounds
  }

  public func chance(of name: String) -> Double? { chances.first { $0.of == name }?.chance }

  /// Judges it by what happened; nil where nobody that it spoke of cast a ballot.
  public func score(_ actual: [MemberID: Choice], wasAdopted: Bool?) -> ForecastScore? {
    var scoring = ForecastScoring()
    let votes = members.map { ($0.chances, actual[$0.member] ?? .notMember) }
    let interval = totals[.inFavour].map { $0.low...$0.high }
    let adopted = wasAdopted.flatMap { actual in
      chance(of: "adopted").map { (chance: $0, actual: actual) }
    }
    scoring.add(
      votes.map { (chances: $0.0, actual: $0.1) }, interval: interval, adopted: adopted)
    return scoring.score
  }
}
