public import PlenaryModel

/// A legal test is a question with cases: the first case that the facts satisfy gives the answer.
///
/// Whether a court has jurisdiction in time, whether a body may be seized of a matter, what follows
/// which act in the life of a case: such tests are data (`questions` and `dockets` in an
/// institution's files), each case with the rule that it states. A fact that is not stated satisfies
/// no comparison, so that nothing is taken for granted; values of different kinds are never equal.
extension Question {
  /// The first case that the facts satisfy. nil: none does, and the question has no case for
  /// "otherwise"; the facts do not suffice.
  public func answer(_ facts: Facts) -> Case? {
    cases.first { $0.when?.holds(facts) ?? true }
  }
}

/// What is known of a matter, by the names that the institution's questions use.
public typealias Facts = [String: FactValue]

extension Condition {
  func holds(_ facts: Facts) -> Bool {
    switch self {
    case .compare(let name, let comparison, let operand):
      guard let value = facts[name], let other = operand.value(facts) else { return false }
      return comparison.holds(value, other)
    case .stated(let name): return facts[name] != nil
    case .all(let parts): return parts.allSatisfy { $0.holds(facts) }
    case .any(let parts): return parts.contains { $0.holds(facts) }
    case .not(let part): return !part.holds(facts)
    }
  }
}

extension Condition.Operand {
  func value(_ facts: Facts) -> FactValue? {
    switch self {
    case .value(let value): value
    case .fact(let name): facts[name]
    }
  }
}

extension Condition.Comparison {
  /// Values of different kinds are never equal and never in order.
  func holds(_ left: FactValue, _ right: FactValue) -> Bool {
    switch (left, right) {
    case (.truth(let a), .truth(let b)): holds(a ? 1 : 0, b ? 1 : 0, isOrdered: false)
    case (.number(let a), .number(let b)): holds(a, b, isOrdered: true)
    case (.day(let a), .day(let b)): holds(a.number, b.number, isOrdered: true)
    case (.word(let a), .word(let b)): holds(a == b ? 0 : 1, 0, isOrdered: false)
    case (.truth, _), (.number, _), (.day, _), (.word, _): self == .notEqual
    }
  }

  private func holds(_ left: Int, _ right: Int, isOrdered: Bool) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less, .before: isOrdered && left < right
    case .lessOrEqual: isOrdered && left <= right
    case .greater: isOrdered && left > right
    case .greaterOrEqual, .onOrAfter: isOrdered && left >= right
    }
  }
}

extension Docket {
  /// The state to which an act leads, or why it is out of order.
  public func state(
    after act: String, from state: String, facts: Facts
  ) throws(OutOfOrder) -> String {
    let steps = steps.filter { $0.act == act && $0.from.contains(state) }
    guard !steps.isEmpty else {
      throw OutOfOrder(.noStep(act: act, from: state, docket: title), rule)
    }
    guard let step = steps.first(where: { $0.requires?.holds(facts) ?? true }) else {
      throw OutOfOrder(.stepNotReady(act: act, from: state), steps[0].rule)
    }
    return step.to
  }
}
