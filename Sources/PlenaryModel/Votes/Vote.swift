/// One member's choice. Absence is no vote and is not among these.
public enum Vote: String, Sendable, Hashable, CaseIterable {
  case inFavour = "in-favour"
  case against
  case abstaining

  public var words: String {
    switch self {
    case .inFavour: "in favour"
    case .against: "against"
    case .abstaining: "abstaining"
    }
  }
}

/// How a vote is taken. Which of these a body knows, and which is its default, is data.
public enum VotingMethod: String, Sendable, Hashable, CaseIterable {
  /// Hands are counted and only totals are kept.
  case showOfHands = "show-of-hands"
  /// Each member's vote is kept by name.
  case recordedVote = "recorded-vote"
  /// Members answer one by one, from a member drawn by lot.
  case rollCall = "roll-call"
  case secretBallot = "secret-ballot"

  public var words: String {
    switch self {
    case .showOfHands: "a show of hands"
    case .recordedVote: "a recorded vote"
    case .rollCall: "a roll-call vote"
    case .secretBallot: "a secret ballot"
    }
  }

  /// Whether the names behind the totals enter the record.
  public var keepsNames: Bool { self == .recordedVote || self == .rollCall }
}

/// What is known of a vote, and on whose word. A committee vote of which only the totals were
/// published is a fact of its own kind, not a roll call with holes.
public enum SourceStatus: String, Sendable, Hashable, CaseIterable {
  case sourced
  case partial
  case unsourced
  /// Made up for a what-if; never to be shown as something that happened.
  case assumed
}
