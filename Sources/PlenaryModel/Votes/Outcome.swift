/// What came of a vote. Effect is another matter: see `Effect`.
public enum Outcome: Sendable, Hashable {
  case adopted
  case rejected
  /// The numbers were there, and members of the veto class voted against. Who they were is known
  /// when the vote was by name.
  case vetoed(by: [MemberID])
  /// The fixed number was not reached. No veto, whoever voted against.
  case insufficientVotes
  case noQuorum
  case secondVote(withinHours: Int)
  case lost
  case rulingStands
  case sustained
  /// Votes are equally divided and the presiding officer has a casting vote.
  case castingVoteNeeded

  /// The word used in files and by `plenary decide`.
  public var word: String {
    switch self {
    case .adopted: "adopted"
    case .rejected: "rejected"
    case .vetoed: "vetoed"
    case .insufficientVotes: "insufficient_votes"
    case .noQuorum: "no_quorum"
    case .secondVote(let hours): "second_vote_within_\(hours)h"
    case .lost: "lost"
    case .rulingStands: "ruling_stands"
    case .sustained: "sustained"
    case .castingVoteNeeded: "casting_vote_needed"
    }
  }

  public var isAdopted: Bool { self == .adopted }

  /// Whether the question is settled, either way, until somebody reconsiders it.
  public var isFinal: Bool {
    switch self {
    case .adopted, .rejected, .vetoed, .insufficientVotes, .lost, .rulingStands, .sustained: true
    case .noQuorum, .secondVote, .castingVoteNeeded: false
    }
  }
}

/// One limb of a decision rule, with the numbers that decided it.
public struct Limb: Sendable, Hashable {
  public var requirement: Requirement
  public var isSatisfied: Bool
  /// What was counted, in units of the group's scale.
  public var actual: Int
  /// The least (or for maxima the greatest) that satisfies the limb, in the same units.
  public var required: Int
  /// The whole that a share is taken of.
  public var base: Int?
  public var scale: Int
  public var parts: [Limb]

  public init(
    requirement: Requirement, isSatisfied: Bool, actual: Int = 0, required: Int = 0,
    base: Int? = nil, scale: Int = 1, parts: [Limb] = []
  ) {
    self.requirement = requirement
    self.isSatisfied = isSatisfied
    self.actual = actual
    self.required = required
    self.base = base
    self.scale = scale
    self.parts = parts
  }
}

/// An outcome and why: who counted, what was required, which limb failed.
public struct Determination: Sendable, Hashable {
  public struct Presence: Sendable, Hashable {
    public var required: Int
    /// nil where nobody counted: quorum is presumed until somebody raises it.
    public var present: Int?
    public var members: Int

    public init(required: Int, present: Int?, members: Int) {
      self.required = required
      self.present = present
      self.members = members
    }
  }

  public var rule: DecisionRuleID
  public var tally: Tally
  public var outcome: Outcome
  public var limb: Limb
  public var presence: Presence?

  public init(
    rule: DecisionRuleID, tally: Tally, outcome: Outcome, limb: Limb, presence: Presence?
  ) {
    self.rule = rule
    self.tally = tally
    self.outcome = outcome
    self.limb = limb
    self.presence = presence
  }

  /// The number of votes that the rule asked for, in its first limb that asks for one.
  public var required: Int? { limb.headline?.required }
}

extension Limb {
  /// The first limb that asks for a number, reading the rule from its beginning.
  var headline: Limb? {
    switch requirement {
    case .share, .min: self
    case .max, .noNegative, .allAffirm, .maxWithholding: nil
    case .all, .any, .not: parts.lazy.compactMap(\.headline).first
    }
  }

  /// The limbs without parts of their own, in the order of the rule.
  public var leaves: [Limb] { parts.isEmpty ? [self] : parts.flatMap(\.leaves) }
}
