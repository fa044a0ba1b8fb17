public import PlenaryModel

extension Meeting {
  /// Whether a proposal needs the majority of important questions: because the body decided so, or
  /// because of its heading.
  public func isImportant(_ proposal: ProposalState) -> Bool {
    guard rules.majorities.important != nil else { return false }
    return proposal.isImportant
      ?? !proposal.draft.heads.isDisjoint(with: rules.majorities.importantHeads)
  }

  /// The majority that a subject needs, and the rule that says so.
  public func majority(for subject: Subject) -> MajorityProvision {
    switch subject {
    case .proposal(let id):
      guard let proposal = proposal(id) else { return rules.majorities.ordinary }
      if case .awaitingSecondVote = proposal.status, let second = rules.majorities.secondVote {
        return second
      }
      return majority(for: proposal)
    case .amendment(let id):
      guard let proposal = proposal(root(of: id)) else { return rules.majorities.ordinary }
      return majority(forPartOf: proposal)
    case .part(let id, _):
      guard let proposal = proposal(id) else { return rules.majorities.ordinary }
      return majority(forPartOf: proposal)
    case .motion(let number):
      guard let motion = motion(number), let provision = rules.motions[motion.kind] else {
        return rules.majorities.ordinary
      }
      return MajorityProvision(by: provision.by, rule: provision.rule)
    case .appeal:
      return MajorityProvision(by: rules.points.appealBy, rule: rules.points.appealRule)
    case .preliminaryQuestion:
      guard let provision = rules.preliminaryQuestion else { return rules.majorities.ordinary }
      return MajorityProvision(by: provision.by, rule: provision.rule)
    }
  }

  private func majority(for proposal: ProposalState) -> MajorityProvision {
    // Some acts have a majority of their own, whatever the body's ordinary one: two thirds of the
    // membership for an amendment of the Charter.
    for action in proposal.draft.actions {
      guard let power = rules.power(over: action), let by = power.by, power.extent != .mayNot
      else { continue }
      return MajorityProvision(by: by, rule: power.rule)
    }
    if isImportant(proposal), let important = rules.majorities.important { return important }
    if proposal.isProcedural, let procedural = rules.majorities.procedural { return procedural }
    return rules.majorities.ordinary
  }

  /// Amendments to and parts of a text on an important question need that majority too (General
  /// Assembly resolution 475 (V), now rule 84); a part that misses it is not retained.
  private func majority(forPartOf proposal: ProposalState) -> MajorityProvision {
    if isImportant(proposal), let important = rules.majorities.important,
      let rule = rules.majorities.partsOfImportant
    {
      return MajorityProvision(by: important.by, rule: rule)
    }
    if proposal.isProcedural, let procedural = rules.majorities.procedural { return procedural }
    return rules.majorities.ordinary
  }

  /// Questions put in the course of business, on which some rules let nobody abstain.
  func isProcedural(_ subject: Subject) -> Bool {
    switch subject {
    case .motion, .appeal: true
    case .proposal(let id): proposal(id)?.isProcedural ?? false
    case .amendment, .part, .preliminaryQuestion: false
    }
  }
}
