import PlenaryModel

/// A text is withdrawn by those who brought it, until voting on it begins or it has been amended.
///
/// GA rules 80 and 122 (GA-080-122): an amended text belongs to the body. Each sponsor may leave;
/// with the last of them the text is withdrawn, and any member may introduce it again. An amendment
/// is a proposal of its own: its mover may take it back while it is not being voted on, also between
/// the votes on others. In the Security Council whoever seconded a text may insist on a vote
/// (SC-035).
extension Meeting {
  func mayWithdraw(_ by: Actor, _ proposal: ProposalState) throws(OutOfOrder) -> MemberID {
    let rule = rules.proposals.withdrawalRule
    let member = try sponsor(by, of: proposal, rule)
    guard proposal.status == .pending else { throw OutOfOrder(.notPending(proposal.id), rule) }
    let votingHasBegun = action == proposal.id || hasBeenVotedOn(proposal.id)
    if votingHasBegun || (rules.proposals.withdrawalOnlyUnamended && proposal.isAmended) {
      throw OutOfOrder(.withdrawalTooLate(proposal.id, amended: proposal.isAmended), rule)
    }
    return member
  }

  func mayWithdraw(_ by: Actor, _ amendment: AmendmentState) throws(OutOfOrder) {
    let rule = rules.proposals.withdrawalRule
    guard let member = by.member,
      member == amendment.mover || amendment.draft.sponsors.contains(member)
    else { throw OutOfOrder(.notSponsor(amendment.id), rule) }
    guard amendment.status == .pending, voting?.subject != .amendment(amendment.id) else {
      throw OutOfOrder(.withdrawalTooLate(amendment.id, amended: false), rule)
    }
  }

  func mayReintroduce(_ proposal: ProposalState) throws(OutOfOrder) {
    guard proposal.status == .withdrawn else {
      throw OutOfOrder(.notWithdrawn(proposal.id), rules.proposals.withdrawalRule)
    }
  }

  func mayInsist(_ member: MemberID, on proposal: ProposalState) throws(OutOfOrder) {
    guard rules.proposals.seconderMayInsist, proposal.seconder == member else {
      throw OutOfOrder(.notSeconded(proposal.id), rules.proposals.withdrawalRule)
    }
    try mayReintroduce(proposal)
  }

  private func hasBeenVotedOn(_ id: TextID) -> Bool {
    results.contains {
      switch $0.subject {
      case .proposal(id), .part(id, _): true
      case .proposal, .part, .amendment, .motion, .appeal, .preliminaryQuestion: false
      }
    }
  }
}
