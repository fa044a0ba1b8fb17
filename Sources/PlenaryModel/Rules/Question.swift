/// A legal test as data: the first case whose condition holds gives the answer.
///
/// Eligibility for a seat, the jurisdiction of a court, the standard of proof of a commission: each
/// is a list of cases over named facts that a clerk can read, and no line of Swift of its own.
public struct Question: Sendable, Hashable {
  public struct Case: Sendable, Hashable {
    /// nil: in every other case.
    public var when: Condition?
    public var answer: String
    public var rule: RuleID
    public var because: String

    public init(when: Condition?, answer: String, rule: RuleID, because: String) {
      self.when = when
      self.answer = answer
      self.rule = rule
      self.because = because
    }
  }

  public var id: String
  public var asks: String
  public var cases: [Case]

  public init(id: String, asks: String, cases: [Case]) {
    self.id = id
    self.asks = asks
    self.cases = cases
  }
}

/// What is known of the matter at hand.
public enum FactValue: Sendable, Hashable, CustomStringConvertible {
  case truth(Bool)
  case number(Int)
  case day(Day)
  case word(String)

  public var description: String {
    switch self {
    case .truth(let value): value ? "yes" : "no"
    case .number(let value): String(value)
    case .day(let value): value.description
    case .word(let value): value
    }
  }
}

/// A condition over named facts. A fact that is not stated satisfies no comparison.
public indirect enum Condition: Sendable, Hashable {
  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    case equal = "is"
    case notEqual = "is-not"
    case less = "below"
    case lessOrEqual = "at-most"
    case greater = "above"
    case greaterOrEqual = "at-least"
    case before
    case onOrAfter = "from"
  }

  /// The other side of a comparison: a value, or another fact by its name.
  public enum Operand: Sendable, Hashable {
    case value(FactValue)
    case fact(String)
  }

  case compare(fact: String, Comparison, Operand)
  case stated(fact: String)
  case all([Condition])
  case any([Condition])
  case not(Condition)

  /// The names of the facts that it looks at.
  public var facts: Set<String> {
    switch self {
    case .compare(let fact, _, .fact(let other)): [fact, other]
    case .compare(let fact, _, .value), .stated(let fact): [fact]
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.facts) }
    case .not(let part): part.facts
    }
  }
}

/// A matter's way from state to state, as data: which act leads from where to where, under which
/// condition, by which article. An act that no arrow provides for is out of order.
public struct Docket: Sendable, Hashable {
  public struct Step: Sendable, Hashable {
    public var act: String
    public var from: [String]
    public var to: String
    public var requires: Condition?
    public var rule: RuleID

    public init(act: String, from: [String], to: String, requires: Condition?, rule: RuleID) {
      self.act = act
      self.from = from
      self.to = to
      self.requires = requires
      self.rule = rule
    }
  }

  public var id: String
  public var title: String
  public var states: [String]
  public var steps: [Step]
  public var rule: RuleID

  public init(id: String, title: String, states: [String], steps: [Step], rule: RuleID) {
    self.id = id
    self.title = title
    self.states = states
    self.steps = steps
    self.rule = rule
  }
}
