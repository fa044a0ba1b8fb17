import PlenaryModel

/// Important questions need two thirds, and so do the amendments to them and the parts of them.
///
/// Charter, article 18 (2), and GA rule 83 (GA-CH-018-2): a question under one of the listed headings
/// is important by itself; the body may decide that another is (article 18 (3), GA-CH-018-3), by an
/// ordinary majority, or that this one is not under the heading. An amendment to or a part of a text
/// on an important question that misses the two thirds is not retained (resolution 475 (V), now rule
/// 84, GA-084). Committees know no important questions: they recommend.
extension Meeting {
  /// Whether a proposal is important: because the body decided so, or because of its heading.
  public func isImportant(_ proposal: ProposalState) -> Bool {
    guard rules.majorities.important != nil else { return false }
    return proposal.isImportant
      ?? !proposal.draft.heads.isDisjoint(with: rules.majorities.importantHeads)
  }

  func majority(forPartOf proposal: ProposalState) -> MajorityProvision {
    if isImportant(proposal), let important = rules.majorities.important,
      let rule = rules.majorities.partsOfImportant
    {
      return MajorityProvision(by: important.by, rule: rule)
    }
    if proposal.isProcedural, let procedural = rules.majorities.procedural { return procedural }
    return rules.majorities.ordinary
  }
}
