import PlenaryModel

/// A negative vote of a permanent member is a veto only when nothing else stands in the way.
///
/// Charter, article 27 (3): nine votes, and no permanent member against (SC-CH-027-3). A draft that
/// misses the nine fails for want of votes, whoever voted against (SC-VETO-DEF). A permanent
/// member's abstention or absence is no veto (SC-ABST-P5, SC-NP-P5). Any rule may name a class with
/// this power.
extension Limb {
  /// Whether nothing but negative votes in this group stands in the way.
  func isSatisfied(but group: GroupID) -> Bool {
    switch requirement {
    case .noNegative(group): true
    case .all: parts.allSatisfy { $0.isSatisfied(but: group) }
    case .any: parts.contains { $0.isSatisfied(but: group) }
    case .share, .min, .max, .noNegative, .allAffirm, .maxWithholding, .not: isSatisfied
    }
  }
}

extension Meeting {
  /// Members of the veto group that voted against, where that is known.
  func dissenters(in voting: Voting) -> [MemberID] {
    guard let group = rules.decisionRule(voting.rule).vetoGroup,
      let places = rules.roster.groups[group]
    else { return [] }
    return places.compactMap { place in
      let member = rules.roster.seats[place].member
      let vote = voting.reported.map { $0.known[member] } ?? voting.ballots[place]
      return vote == .against ? member : nil
    }
  }

  /// Where the outcome depends on how a class voted, that has to be known before it is announced.
  func vetoVotesAreKnown(_ tally: Tally, under rule: DecisionRule) throws(OutOfOrder) {
    guard let group = rule.vetoGroup, tally.groups[group] == nil else { return }
    throw OutOfOrder(.vetoVotesUnknown(group), rules.voting.methodRule)
  }
}
