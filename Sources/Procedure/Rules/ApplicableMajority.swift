public import PlenaryModel

/// Which majority a question needs, and which rule says so.
///
/// The ordinary one (GA-085-125: a majority of those present and voting, who vote in favour or
/// against, GA-086-126) unless something special is asked: an act with a majority of its own (two
/// thirds of the membership to amend the Charter, GA-CH-108), an important question, a question of
/// procedure, a second vote after a tie. Motions, appeals and the preliminary question have the
/// majorities that their own provisions name.
extension Meeting {
  /// The majority that a subject needs, and the rule that says so.
  public func majority(for subject: Subject) -> MajorityProvision {
    if secondVotes[subject] != nil, let second = rules.majorities.secondVote { return second }
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
}
