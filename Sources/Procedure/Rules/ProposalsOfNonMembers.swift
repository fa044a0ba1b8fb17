import PlenaryModel

/// Who is not a member may table a text where the rules say so; it is put only if a member asks.
///
/// In the functional commissions of ECOSOC (ECO-057) and in the Security Council (SC-037-039, rule 38
/// of its rules) a State without a seat may submit proposals; the request of a member makes them
/// ripe for a vote. Observers of the Assembly propose only where that right was given (GA-OBS).
extension Meeting {
  func nonMemberMayPropose(_ mover: MemberID) throws(OutOfOrder) {
    if rules.roster.contains(mover) || mover == .unnamed { return }
    let observer = rules.roster.observer(mover)
    if rules.proposals.nonMemberRule != nil || observer?.capabilities.contains(.propose) == true {
      return
    }
    throw OutOfOrder(.notSeated(mover), rules.eligibility.observersRule)
  }

  func memberHasAskedForVote(on proposal: ProposalState) throws(OutOfOrder) {
    if let rule = nonMemberRule(of: proposal), proposal.voteRequestedBy == nil {
      throw OutOfOrder(.onlyOnRequest(proposal.id), rule)
    }
  }

  /// The rule on texts of non-members, where this text is one.
  func nonMemberRule(of proposal: ProposalState) -> RuleID? {
    rules.roster.contains(proposal.mover) || proposal.mover == .unnamed
      ? nil : rules.proposals.nonMemberRule
  }
}
