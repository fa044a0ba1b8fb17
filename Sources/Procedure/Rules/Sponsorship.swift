import PlenaryModel

/// Sponsors put their name to a text; they may join until it is decided.
///
/// The practice of the United Nations (GA-COSP): sponsorship is public support that binds nobody to
/// vote for the text. Observers cosponsor only where that right was given (GA-OBS; resolution 52/250
/// for Palestine). Sponsors may revise their own text without a vote until it is amended or put.
extension Meeting {
  func maySponsor(_ by: Actor, _ proposal: ProposalState) throws(OutOfOrder) -> MemberID {
    let rule = rules.proposals.sponsorsRule
    guard let member = by.member else { throw OutOfOrder(.onlyMembers("the chair"), rule) }
    let observer = rules.roster.observer(member)
    guard rules.roster.contains(member) || observer?.capabilities.contains(.cosponsor) == true
    else { throw OutOfOrder(.notSeated(member), rules.eligibility.observersRule) }
    guard proposal.status == .pending else { throw OutOfOrder(.sponsorTooLate(proposal.id), rule) }
    guard !proposal.isSponsor(member) else { throw OutOfOrder(.alreadySponsor(proposal.id), rule) }
    return member
  }

  func sponsor(
    _ by: Actor, of proposal: ProposalState, _ rule: RuleID
  ) throws(OutOfOrder) -> MemberID {
    guard let member = by.member, proposal.isSponsor(member) else {
      throw OutOfOrder(.notSponsor(proposal.id), rule)
    }
    return member
  }

  func mayRevise(_ by: Actor, _ proposal: ProposalState, as new: TextID) throws(OutOfOrder) {
    let rule = rules.amendments.definitionRule
    _ = try sponsor(by, of: proposal, rule)
    guard proposal.status == .pending, !proposal.isAmended else {
      throw OutOfOrder(.withdrawalTooLate(proposal.id, amended: proposal.isAmended), rule)
    }
    if new != proposal.id { try isNewText(new) }
  }
}
