import PlenaryModel

/// Whether the person in the chair votes: never, like any other member, or only when that decides.
///
/// In the General Assembly the President does not vote but appoints another member of the
/// delegation to do so (GA-037-104): the member keeps its vote, the person loses it. In the
/// Security Council the President votes as the representative of a member (SC-CH-027-1). Under
/// Robert's Rules the chair of an assembly votes when the vote would change the result; whoever
/// enters that vote, the condition holds.
extension Meeting {
  func presidingOfficerMayVote(for member: MemberID) throws(OutOfOrder) {
    if rules.presiding.vote == .never {
      throw OutOfOrder(.presidingOfficerDoesNotVote, rules.presiding.rule)
    }
    guard presidingMember == member else {
      throw OutOfOrder(.notOwnVote(actor: "the chair", of: member), rules.voting.ownVoteRule)
    }
  }

  func presidingVoteDecides(
    _ vote: Vote, of member: MemberID, in voting: Voting
  ) throws(OutOfOrder) {
    guard rules.presiding.vote == .whenDecisive, let place = rules.roster.place(of: member)
    else { return }
    let rule = rules.decisionRule(voting.rule)
    var changed = voting
    changed.cast(vote, at: place)
    let before = rule.determine(tally(of: voting)).outcome
    guard rule.determine(tally(of: changed)).outcome != before else {
      throw OutOfOrder(.presidingVoteNotDecisive, rules.presiding.rule)
    }
  }
}
