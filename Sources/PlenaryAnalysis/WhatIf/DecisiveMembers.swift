public import PlenaryModel

/// A member whose change alone would have turned the decision.
public struct DecisiveMember: Sendable, Hashable {
  public var member: MemberID
  public var choice: Choice
  /// What it could have done instead, to that effect, and what would then have come out.
  public var alternatives: [Alternative]

  public struct Alternative: Sendable, Hashable {
    public var choice: Choice
    public var outcome: Outcome

    public init(choice: Choice, outcome: Outcome) {
      self.choice = choice
      self.outcome = outcome
    }
  }
}

extension RollCallVote {
  /// Members whose change of vote alone would have turned adoption into something else, or
  /// something else into adoption, in the order of the roster.
  ///
  /// In a vote that was not close there are none; with a veto, one member alone may be.
  public var decisiveMembers: [DecisiveMember] {
    let isAdopted = determination.outcome.isAdopted
    var known: [MemberKind: [DecisiveMember.Alternative]] = [:]
    return roster.seats.compactMap { seat in
      let kind = kind(of: seat)
      let alternatives =
        known[kind]
        ?? [Choice.inFavour, .against, .abstaining, .notVoting].compactMap { choice in
          guard choice != kind.choice else { return nil }
          var changed = self
          changed.set(choice, of: seat.member)
          let outcome = changed.determination.outcome
          return outcome.isAdopted == isAdopted
            ? nil : DecisiveMember.Alternative(choice: choice, outcome: outcome)
        }
      known[kind] = alternatives
      return alternatives.isEmpty
        ? nil
        : DecisiveMember(member: seat.member, choice: kind.choice, alternatives: alternatives)
    }
  }

  /// Members that the rule cannot tell apart and that did the same.
  struct MemberKind: Hashable {
    /// What the member adds to all, and to each class or weighting of the rule.
    var weights: [Int]
    var choice: Choice
  }

  var ruleGroups: [GroupID] { rule.requirement.groups.sorted() }

  func kind(of seat: Seat) -> MemberKind {
    // The class with the veto is looked at by name.
    let groups = ruleGroups + (rule.vetoGroup.map { [$0] } ?? [])
    return MemberKind(
      weights: [1]
        + groups.map { group in
          rule.weightings.contains(group)
            ? seat.weights[group] ?? 0 : seat.groups.contains(group) ? 1 : 0
        }, choice: choice(of: seat.member))
  }
}
