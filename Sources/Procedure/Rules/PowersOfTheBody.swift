import PlenaryModel

/// What an adopted text asks for is done only where the body has the power to do it.
///
/// A text may say anything; the Assembly may only recommend most of what the Council can decide
/// (Charter, articles 10 to 14 and 25; GA-CH-010-014, SC-CH-025). A text that goes beyond the powers
/// of its body is in order, since saying so is for the members and a motion on competence; a doubt
/// enters the record. Carrying it out is not.
extension Meeting {
  func doubtsOfCompetence(_ draft: ProposalDraft) -> [Fact] {
    draft.actions.compactMap { action in
      guard let power = rules.power(over: action) else { return nil }
      switch power.extent {
      case .binding, .may: return nil
      case .mayRecommend, .mayNot:
        return .competenceDoubted(draft.id, action, power.extent, rule: power.rule)
      }
    }
  }

  /// A warning where another body is dealing with the matter: Charter, article 12 (GA-CH-012).
  func warningOfOtherBody(_ draft: ProposalDraft) -> [Fact] {
    guard draft.isSeizedElsewhere, let rule = rules.proposals.otherBodySeizedRule else { return [] }
    return [.warningGiven(rule, about: draft.id, member: nil)]
  }

  func mayGiveEffect(to proposal: ProposalState, _ action: ActionID) throws(OutOfOrder) {
    let power = rules.power(over: action)
    let rule = power?.rule ?? rules.effectRule
    switch power?.extent {
    case .binding?, .may?: break
    case .mayRecommend?, .mayNot?, nil:
      throw OutOfOrder(.noPower(action, power?.extent ?? .mayNot), rule)
    }
    guard proposal.status.isAdopted else { throw OutOfOrder(.notAdopted(proposal.id), rule) }
  }
}
