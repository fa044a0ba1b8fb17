/// What must hold of a tally for a decision to be taken: an expression tree over integers.
///
/// Every institution's decision rules are written in these few words, in its files.
public indirect enum Requirement: Sendable, Hashable {
  /// What of a group is counted for the decision.
  public enum Counted: String, Sendable, Hashable, CaseIterable {
    case inFavour = "yes"
    case against = "no"
    case abstaining = "abstain"
    case objecting = "object"
  }

  /// What a share is a share of.
  public enum Base: String, Sendable, Hashable, CaseIterable {
    /// Votes for and against.
    case presentAndVoting = "pv"
    /// Votes for, against and abstaining.
    case cast
    /// Those in the room.
    case present
    /// The whole group, present or not.
    case members
    /// The members that take part in this decision, where some have opted out of the subject.
    case participating
    /// The whole weight of a weighting.
    case total
  }

  /// At least, or if `strict` more than, `fraction` of `base`; and never none.
  case share(of: Counted, base: Base, fraction: Fraction, strict: Bool, group: GroupID?)
  case min(of: Counted, number: Int, group: GroupID?)
  case max(of: Counted, number: Int, group: GroupID?)
  /// No member of the group votes against; abstention and absence do no harm.
  case noNegative(group: GroupID)
  /// Every member of the group votes in favour.
  case allAffirm(group: GroupID)
  /// At most so many members withhold support: fewer than the least blocking minority.
  case maxWithholding(number: Int, group: GroupID?)
  case all([Requirement])
  case any([Requirement])
  case not(Requirement)
}

/// What follows when votes are equally divided.
public enum EquallyDividedVotes: Sendable, Hashable {
  case rejected
  /// Robert's Rules: a tie is no majority, the motion is lost.
  case lost
  /// A second vote at a later meeting within so many hours; if divided again, rejected.
  case secondVote(withinHours: Int)
  case rulingStands
  case sustained
  /// The presiding officer decides.
  case castingVote
}

/// How many must be there, which is not how many must vote.
public struct Quorum: Sendable, Hashable {
  public var fraction: Fraction
  public var strict: Bool

  public init(fraction: Fraction, strict: Bool) {
    self.fraction = fraction
    self.strict = strict
  }

  public func required(of members: Int) -> Int {
    fraction.required(of: members, strict: strict)
  }
}

/// A rule that turns a tally into an outcome.
public struct DecisionRule: Sendable, Hashable {
  public var id: DecisionRuleID
  public var title: String
  public var requirement: Requirement
  public var equallyDivided: EquallyDividedVotes?
  /// Presence needed for any decision; participation is not asked.
  public var quorumToDecide: Quorum?
  /// The class whose negative vote is called a veto, once the numbers are reached without it.
  public var vetoGroup: GroupID?
  /// Groups that are weightings rather than classes of heads: their counts may have decimals.
  public var weightings: Set<GroupID>
  /// The rule of procedure or article that this states.
  public var cites: [RuleID]

  public init(
    id: DecisionRuleID, title: String, requirement: Requirement,
    equallyDivided: EquallyDividedVotes? = nil, quorumToDecide: Quorum? = nil,
    vetoGroup: GroupID? = nil, weightings: Set<GroupID> = [], cites: [RuleID] = []
  ) {
    self.id = id
    self.title = title
    self.requirement = requirement
    self.equallyDivided = equallyDivided
    self.quorumToDecide = quorumToDecide
    self.vetoGroup = vetoGroup
    self.weightings = weightings
    self.cites = cites
  }
}

extension Requirement {
  /// Every group that the requirement looks at.
  public var groups: Set<GroupID> {
    switch self {
    case .share(_, _, _, _, let group), .min(_, _, let group), .max(_, _, let group),
      .maxWithholding(_, let group):
      group.map { [$0] } ?? []
    case .noNegative(let group), .allAffirm(let group): [group]
    case .all(let parts), .any(let parts):
      parts.reduce(into: []) { $0.formUnion($1.groups) }
    case .not(let part): part.groups
    }
  }
}
