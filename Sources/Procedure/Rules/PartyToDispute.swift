import PlenaryModel

/// A party to a dispute abstains from voting on it, and is warned when it does not.
///
/// Charter, article 27 (3), last clause (SC-CH-027-3-P), for decisions on the peaceful settlement of
/// disputes. The Council has not enforced the clause for decades, so that a vote is accepted with a
/// warning in the record; an abstention or absence brings none, and neither does a vote on
/// procedure.
extension Meeting {
  func partyToDisputeWarning(for member: MemberID, in voting: Voting) -> Fact? {
    guard let rule = rules.eligibility.partyToDisputeRule,
      case .proposal(let id) = voting.subject, let proposal = proposal(id),
      !proposal.isProcedural, proposal.draft.partiesToDispute.contains(member)
    else { return nil }
    return .warningGiven(rule, about: id, member: member)
  }
}
