import PlenaryModel

/// A text is adopted without a vote when the presiding officer asks and nobody objects.
///
/// The practice of the United Nations, for most of what it adopts (GA-NOVOTE); SC-CONS in the
/// Council. The question is put first: whether there is an objection, or a request for a vote. Where
/// there is one, a vote is taken, or where the rules ask for consensus the text is not adopted. It is
/// not called unanimous: nobody was counted.
extension Meeting {
  func provisionOnAdoptionWithoutVote() throws(OutOfOrder) -> WithoutVoteProvision {
    guard let provision = rules.withoutVote else {
      throw OutOfOrder(.adoptionWithoutVoteUnknown, rules.voting.methodRule)
    }
    return provision
  }

  func nobodyAskedForVote(
    on proposal: ProposalState, _ provision: WithoutVoteProvision
  ) throws(OutOfOrder) {
    guard let requester = proposal.voteRequestedBy else { return }
    throw OutOfOrder(
      provision.objectionForcesVote ? .voteRequested(by: requester) : .objected(by: requester),
      provision.rule)
  }

  /// A body that decides by consensus alone puts no text to the vote: with votes nobody could say
  /// what an objection is (SAN-COMP).
  func isNotForConsensus(_ subject: Subject) throws(OutOfOrder) {
    guard let provision = rules.withoutVote, !provision.objectionForcesVote else { return }
    if case .max(of: .objecting, _, _) = rules.decisionRule(majority(for: subject).by).requirement {
      throw OutOfOrder(.decidedByConsensus, provision.rule)
    }
  }

  func isProposedForAdoption(
    _ proposal: ProposalState, _ provision: WithoutVoteProvision
  ) throws(OutOfOrder) {
    guard proposal.status == .pending, proposal.isProposedForAdoptionWithoutVote else {
      throw OutOfOrder(.notProposedForAdoption, provision.rule)
    }
  }
}
