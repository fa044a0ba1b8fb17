import PlenaryModel

/// Proposals on one question are voted on in the order of their submission, unless the body gives
/// one of them priority.
///
/// GA rules 91 and 131 (GA-091-131), SC-032-A in the Council. After each vote the body may decide
/// whether the next is put at all. Proposals on different questions do not wait for one another.
extension Meeting {
  func isTurn(of proposal: ProposalState) throws(OutOfOrder) {
    guard let question = proposal.draft.question, !proposal.hasPriority,
      let place = proposals.firstIndex(where: { $0.id == proposal.id })
    else { return }
    for (otherPlace, other) in proposals.enumerated()
    where otherPlace != place && other.draft.question == question && other.status == .pending {
      if otherPlace < place || other.hasPriority {
        throw OutOfOrder(.earlierProposalFirst(other.id), rules.proposals.orderRule)
      }
    }
  }
}
