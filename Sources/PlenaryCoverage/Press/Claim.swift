public import PlenaryModel

/// One thing that a text says, and where it says it.
public struct Claim: Sendable, Hashable {
  /// What kind of thing; the raw value is the word in JSON.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case tally, outcome, voted, veto, unanimous, cosponsors, sponsor, membership
    case nextStage = "next_stage"
    case requestedVote = "requested_vote"
    case threshold, rule, power, quantity, quotation, body, time, correction, majority, margin
    case votesNeeded = "votes_needed"
    case legalEffect = "legal_effect"
  }

  public enum Value: Sendable, Hashable {
    case number(Int, QuantityBound)
    /// Between the two, both included.
    case interval(Int, Int)
    case tally([VoteColumn: Int])
    case votes(VoteColumn, [MemberID])
    case members([MemberID])
    case outcome(ReportedOutcome)
    case body(VotingBody)
    case time(TimeReference)
    case stage(VotingBody?, TimeReference?)
    case words(String)
  }

  public var kind: Kind
  public var span: TextSpan
  /// The words of the text, line breaks as blanks.
  public var quote: String
  public var value: Value
  public var modality: Modality
  /// Who says so, where the text lays it in somebody's mouth.
  public var speaker: String?
  /// From when on the claim speaks, where the text says.
  public var asOf: TimeReference?
  /// Which of the votes of the text it belongs to.
  public var vote: Int?

  public init(
    _ kind: Kind, span: TextSpan, quote: String, value: Value, modality: Modality = .happened,
    speaker: String? = nil, asOf: TimeReference? = nil, vote: Int? = nil
  ) {
    self.kind = kind
    self.span = span
    self.quote = quote
    self.value = value
    self.modality = modality
    self.speaker = speaker
    self.asOf = asOf
    self.vote = vote
  }
}
