import PlenaryModel

/// A text that costs money is not put until a statement of what it costs is before the body.
///
/// GA rules 153 and 154 (GA-153-PBI): the Secretary-General estimates, the Fifth Committee says what
/// it does to the programme budget. Practice gives 48 hours for it (decision 34/401). The refusal
/// names the moment by which the statement may be expected; what lifts it is the statement.
extension Meeting {
  func costIsStated(_ proposal: ProposalState) throws(OutOfOrder) {
    guard proposal.draft.costsMoney, !proposal.costIsStated,
      let rule = rules.proposals.budgetRule, !isWaived(rule)
    else { return }
    let earliest = proposal.submitted.adding(hours: rules.proposals.budgetHours)
    throw OutOfOrder(.costStatementMissing(proposal.id, earliest: earliest), rule)
  }
}
