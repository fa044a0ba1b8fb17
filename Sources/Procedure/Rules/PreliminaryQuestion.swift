import PlenaryModel

/// Whether a matter is one of procedure is itself put to the vote, where that decides who can stop
/// the matter.
///
/// In the Security Council the preliminary question is decided like a matter of substance
/// (SC-DOUBLE; San Francisco Statement of 7 June 1945): a permanent member may vote against calling
/// the matter procedural and then against the matter, the double veto. Whatever defeats the question
/// makes the matter substantive. Since 1948 the President has at times ruled instead, leaving those
/// who differ to appeal; there the ruling stands unless nine vote to overrule it.
extension Meeting {
  func provisionOnPreliminaryQuestion(
    _ rule: RuleID
  ) throws(OutOfOrder) -> PreliminaryQuestionProvision {
    guard let provision = rules.preliminaryQuestion else {
      throw OutOfOrder(.noPreliminaryQuestion, rule)
    }
    return provision
  }

  func preliminaryQuestionMayBePut(on id: TextID) throws(OutOfOrder) {
    let provision = try provisionOnPreliminaryQuestion(rules.voting.methodRule)
    try noVoting()
    let proposal = try existing(id)
    guard proposal.status == .pending else { throw OutOfOrder(.notPending(id), provision.rule) }
  }

  func mayBeRuledProcedural(_ id: TextID) throws(OutOfOrder) {
    let provision = try provisionOnPreliminaryQuestion(rules.points.rule)
    try noVoting()
    // The ruling may answer a point of order; it does not replace one that is being appealed.
    if pointOfOrder?.appealedBy != nil { try noPointPending() }
    let proposal = try existing(id)
    guard proposal.status == .pending else { throw OutOfOrder(.notPending(id), provision.rule) }
  }
}
