import PlenaryModel

/// What one sentence says of one vote.
struct VoteStatement: Sendable {
  var sentences: [Int]
  var spans: [TextSpan]
  var body: VotingBody?
  /// The body of the vote that was spoken of before.
  var bodyBefore: VotingBody?
  /// Set where the sentences before tell the day: `The Assembly on Thursday condemned it.`
  var dateBefore: Day?
  var object: VotedObject?
  var outcome: ReportedOutcome?
  var totals: [VoteColumn: Int] = [:]
  var totalSpans: [VoteColumn: TextSpan] = [:]
  /// Numbers whose words are not all known; they fill what is left open.
  var looseTotals: [VoteColumn: (value: Int, span: TextSpan)] = [:]
  var voters: [VoteColumn: [NamedVoter]] = [:]
  /// `including`: there were others.
  var partial: Set<VoteColumn> = []
  /// `only`: there were none.
  var complete: Set<VoteColumn> = []
  var vetoers: [NamedVoter] = []
  /// Whether a veto is told of, and not only mentioned.
  var isVetoTold = false
  var proposers: [MemberID] = []
  var date: Day?
  /// `last year`, `in 2005`: another vote than that in hand.
  var period: TimeReference?
  var isProcedural = false
  var threshold: String?
  var majority: Int?
  var isUnanimous = false
  /// By consensus, without a vote.
  var isWithoutVote = false
  var method: String?
  var target: String?
  var version: String?
  /// Where it first says more than that something was decided: sentence and term.
  var firstContent: (sentence: Int, term: Int)?
  /// `approved by a recorded vote`, `would have the Assembly`: the work of a committee.
  var isInCommittee = false
  /// A motion on procedure, and not a text that the press calls one.
  var isMotionOfOrder = false
  /// `after Russia vetoed a similar text`: said in passing of what was before.
  var isBackground = false
  /// `Russia had vetoed a similar text`: another vote, of which no more is told.
  var isOfBefore = false
  /// `a previous similar measure`: the sentences after it do not go on about it.
  var isAside = false
  /// `a second resolution`, `another amendment`.
  var isDistinct = false
  /// Rests on words like `backed` alone.
  var isAttitude = false
  /// `voted down by 54-46`: the noes were taken to come first.
  var isTurned = false
  /// `failed by a 6-3 vote`: the noes come first, unless more than a majority was needed.
  var mayBeTurned = false
  /// Members singled out without names: `It was the only country to vote against`.
  var soleColumn: VoteColumn?
  /// `voted 10-1 in favour`: adopted, unless a veto is told of.
  var isOutcomeSoft = false
  /// The term that it rests on.
  var anchor = 0

  init(sentence: Sentence) {
    sentences = [sentence.index]
    spans = [sentence.span]
  }

  /// Whether it says more than that something was decided.
  var hasContent: Bool {
    !totals.isEmpty || !voters.isEmpty || isVetoTold || isUnanimous || isWithoutVote
  }

  mutating func add(_ value: Int, _ span: TextSpan, to column: VoteColumn) {
    totals[column] = value
    totalSpans[column] = span
  }

  mutating func add(_ names: [NamedVoter], to column: VoteColumn) {
    for name in names where !(voters[column] ?? []).contains(where: { $0.member == name.member }) {
      voters[column, default: []].append(name)
    }
  }
}
