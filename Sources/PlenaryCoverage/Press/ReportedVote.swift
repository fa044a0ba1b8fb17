public import PlenaryModel

/// A member that a text names with its vote.
public struct NamedVoter: Sendable, Hashable {
  public var member: MemberID
  /// As the text has it.
  public var name: String
  public var span: TextSpan

  public init(member: MemberID, name: String, span: TextSpan) {
    self.member = member
    self.name = name
    self.span = span
  }
}

/// A vote as a report tells it, put together from all its sentences about it.
///
/// What the report does not say is missing: a column that is not stated is no zero.
public struct ReportedVote: Sendable, Hashable {
  public var body: VotingBody?
  /// `draft resolution`, `amendment`, `agenda (procedural)`.
  public var object: String?
  public var outcome: ReportedOutcome?
  public var totals: [VoteColumn: Int] = [:]
  /// Where each total stands.
  public var totalSpans: [VoteColumn: TextSpan] = [:]
  public var voters: [VoteColumn: [NamedVoter]] = [:]
  /// Columns in which there were others besides those named.
  public var partial: Set<VoteColumn> = []
  public var vetoBy: [MemberID] = []
  public var proposers: [MemberID] = []
  public var date: Day?
  public var isProcedural = false
  /// What was needed, in words: `2/3 of members present and voting`.
  public var threshold: String?
  /// The difference that parliaments announce.
  public var majority: Int?
  /// Columns whose total is not stated but follows.
  public var inferred: Set<VoteColumn> = []
  /// Whether the body is not named and was taken from the source or from what the text is about.
  public var isBodyInferred = false
  /// Whether the outcome is not said and follows from the totals.
  public var isOutcomeInferred = false
  public var isUnanimous = false
  /// `recorded vote`, `consensus`, `without a vote`, as far as the text says.
  public var method: String?
  /// Where an amendment would have been made: `preambular paragraph 9`.
  public var target: String?
  /// Where a text gives two counts of one vote: `as announced`, `after correction`.
  public var version: String?
  /// The sentences that tell of it.
  public var spans: [TextSpan] = []

  public init() {}

  public var inFavour: Int? { totals[.inFavour] }
  public var against: Int? { totals[.against] }
  public var abstaining: Int? { totals[.abstaining] }
  public var notVoting: Int? { totals[.notVoting] }

  /// Who is named in a column, by code, in the order of the text.
  public func members(_ column: VoteColumn) -> [MemberID] { (voters[column] ?? []).map(\.member) }
}
