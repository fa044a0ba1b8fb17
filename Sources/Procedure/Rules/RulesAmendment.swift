import PlenaryModel

/// A change of the rules of procedure is decided after a committee has reported on it.
///
/// GA rule 163 (GA-163): by a majority of the members present and voting. What the Charter prescribes
/// cannot be changed that way.
extension Meeting {
  func committeeHasReported(on proposal: ProposalState) throws(OutOfOrder) {
    guard proposal.draft.amendsRules, !proposal.rulesAmendmentIsReported,
      let rule = rules.proposals.rulesAmendmentRule
    else { return }
    throw OutOfOrder(.committeeReportMissing(proposal.id), rule)
  }
}
