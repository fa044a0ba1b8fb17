public import PlenaryModel
internal import Procedure

/// The fewest members that would have had to do something else for the decision to turn.
public struct LeastChange: Sendable, Hashable {
  /// One way to do it with so few: often there are others. The members that weigh most come first.
  public var moves: [Movement.Move]
  /// What would then have come of the vote.
  public var outcome: Outcome

  public var count: Int { moves.count }

  public enum Answer: Sendable, Hashable {
    case found(LeastChange)
    /// Not even if all of them changed.
    case never
    /// No way with so few or fewer; further was not searched.
    case moreThan(Int)

    public var change: LeastChange? {
      if case .found(let change) = self { change } else { nil }
    }
  }

  /// The least change by what the members go over to.
  public struct Summary: Sendable, Hashable {
    /// The fewest of any kind.
    public var least: Answer
    /// Whether it is proven that no mixture of kinds does it with fewer. It is where more support
    /// can only help adoption (or only hinder it), by the form of the rule; otherwise only changes
    /// that all go over to one choice were compared.
    public var isProven: Bool
    /// From one choice to another: three votes against that become abstentions.
    public var kinds: [Kind]
  }

  public struct Kind: Sendable, Hashable {
    public var from: Choice
    public var to: Choice
    public var answer: Answer
  }
}

extension RollCallVote {
  private static let choices: [Choice] = [.inFavour, .abstaining, .against, .notVoting]

  /// The fewest members, of those that did one thing or of all, that would have turned the decision
  /// by going over to one choice.
  ///
  /// The decision turns when a text that was adopted would not have been, or the other way round.
  /// Members of the same effect are tried as one, heavier ones before lighter ones of the same
  /// class; classes that cannot be compared in all combinations. Where a group's members do harm
  /// rather than good, see ``LeastChange/Summary/isProven``.
  public func leastChange(from: Choice? = nil, to: Choice) -> LeastChange.Answer {
    leastChange(from: from, to: to, below: nil)
  }

  private func leastChange(from: Choice?, to: Choice, below: Int?) -> LeastChange.Answer {
    guard to != .notMember else { return .never }
    let sources = Self.choices.filter { $0 != to && (from == nil || $0 == from) }
    return ChangeSearch(self, from: sources, to: to).answer(below: below)
  }

  /// The least change of any kind, and of every kind.
  public var leastChange: LeastChange.Summary {
    var least = LeastChange.Answer.never
    var searched = Int.max
    let first: Choice = determination.outcome.isAdopted ? .against : .inFavour
    for to in [first] + Self.choices.filter({ $0 != first }) {
      let answer = leastChange(from: nil, to: to, below: least.change?.count)
      switch answer {
      case .found: least = answer
      case .moreThan(let most):
        searched = min(searched, most)
        if least.change == nil { least = answer }
      case .never: break
      }
    }
    let isComplete = least.change.map { $0.count - 1 <= searched } ?? (searched == .max)
    let kinds = Self.choices.flatMap { from in
      Self.choices.filter { $0 != from }.map { to in
        LeastChange.Kind(from: from, to: to, answer: leastChange(from: from, to: to))
      }
    }
    return LeastChange.Summary(
      least: least, isProven: rule.hasOneDirection && isComplete, kinds: kinds)
  }
}

extension DecisionRule {
  /// Whether more support can only help, or only hinder, by the form of the rule. A tie that
  /// settles the matter must not get in between.
  var hasOneDirection: Bool {
    guard requirement.goes(rising: true) || requirement.goes(rising: false) else { return false }
    return equallyDivided == nil || requirement.failsWhenEquallyDivided
  }
}

extension Requirement {
  func goes(rising: Bool) -> Bool {
    switch self {
    case .share(.inFavour, _, _, _, _), .min(.inFavour, _, _): rising
    case .max(.against, _, _), .max(.objecting, _, _): rising
    case .noNegative, .allAffirm, .maxWithholding: rising
    case .share(.against, _, _, _, _), .share(.objecting, _, _, _, _): !rising
    case .min(.against, _, _), .min(.objecting, _, _), .max(.inFavour, _, _): !rising
    case .share(.abstaining, _, _, _, _), .min(.abstaining, _, _), .max(.abstaining, _, _): false
    case .all(let parts), .any(let parts): parts.allSatisfy { $0.goes(rising: rising) }
    case .not(let part): part.goes(rising: !rising)
    }
  }

  /// More than half of a base over all members is asked for anyway.
  var failsWhenEquallyDivided: Bool {
    switch self {
    case .share(.inFavour, _, let fraction, let strict, nil):
      2 * fraction.numerator > fraction.denominator
        || (strict && 2 * fraction.numerator == fraction.denominator)
    case .all(let parts): parts.contains(where: \.failsWhenEquallyDivided)
    default: false
    }
  }
}

extension Determination {
  /// How far each limb was from turning, in units of its count: `actual - required`, or for limbs
  /// that set a most, the room that is left. Below zero where the limb failed.
  public var margins: [(limb: Limb, margin: Int)] {
    limb.leaves.map { leaf in
      switch leaf.requirement {
      case .max, .noNegative, .allAffirm, .maxWithholding: (leaf, leaf.required - leaf.actual)
      case .share, .min, .all, .any, .not: (leaf, leaf.actual - leaf.required)
      }
    }
  }
}
