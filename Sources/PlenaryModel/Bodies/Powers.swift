/// What a body may do about one action, and on what legal basis.
public struct Power: Sendable, Hashable {
  public enum Extent: String, Sendable, Hashable, CaseIterable {
    /// It may, and what it decides binds those to whom it is addressed.
    case binding
    /// It may, within the organisation.
    case may
    case mayRecommend = "may-only-recommend"
    case mayNot = "may-not"

    public var words: String {
      switch self {
      case .binding: "may, and its decision binds"
      case .may: "may"
      case .mayRecommend: "may only recommend"
      case .mayNot: "may not"
      }
    }
  }

  public var body: BodyID
  public var action: ActionID
  public var extent: Extent
  public var basis: String
  public var rule: RuleID
  /// The decision rule by which the body takes it, where that is not the ordinary one.
  public var by: DecisionRuleID?
  /// What a text that does this is worth, where that is not what the body's texts are worth
  /// otherwise: setting up an own organ binds within the organisation.
  public var effect: Effect?

  public init(
    body: BodyID, action: ActionID, extent: Extent, basis: String, rule: RuleID,
    by: DecisionRuleID? = nil, effect: Effect? = nil
  ) {
    self.effect = effect
    self.body = body
    self.action = action
    self.extent = extent
    self.basis = basis
    self.rule = rule
    self.by = by
  }
}

/// An action that texts ask for, in plain words, and the words by which a text asks for it.
public struct Action: Sendable, Hashable {
  public var id: ActionID
  public var title: String

  public init(id: ActionID, title: String) {
    self.id = id
    self.title = title
  }
}

/// What becomes of a text after a body has dealt with it: where it goes next and as what.
public struct Route: Sendable, Hashable {
  public enum Occasion: String, Sendable, Hashable, CaseIterable {
    case approved, adopted, vetoed, rejected
  }

  public var from: BodyID
  public var occasion: Occasion
  public var to: BodyID?
  /// What it is there, or what it has become: `recommendation in the report of the committee`.
  public var becomes: String
  public var rule: RuleID
  /// Working days within which the next body is to meet on it, where the rule sets a time.
  public var withinWorkingDays: Int?
  /// Only for texts of this effect.
  public var effect: Effect?

  public init(
    from: BodyID, occasion: Occasion, to: BodyID?, becomes: String, rule: RuleID,
    withinWorkingDays: Int? = nil, effect: Effect? = nil
  ) {
    self.effect = effect
    self.from = from
    self.occasion = occasion
    self.to = to
    self.becomes = becomes
    self.rule = rule
    self.withinWorkingDays = withinWorkingDays
  }
}

/// What an adopted text is worth, apart from the fact that it was adopted.
public enum Effect: String, Sendable, Hashable, CaseIterable {
  case recommendation
  case binding
  /// Binding inside the organisation: budgets, elections, organs, rules.
  case `internal`
  /// A committee's approval: a recommendation to its parent, and no resolution yet.
  case approval
  case none

  public var words: String {
    switch self {
    case .recommendation: "a recommendation; it does not bind"
    case .binding: "binding on those to whom it is addressed"
    case .internal: "binding within the organisation"
    case .approval: "approved in committee: a recommendation to the plenary, not yet a resolution"
    case .none: "no effect"
    }
  }
}
