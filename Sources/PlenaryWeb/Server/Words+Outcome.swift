import PlenaryLanguages
import PlenaryModel
import Procedure

extension Words {
  func status(_ status: ProposalState.Status, in rules: RulesOfProcedure) -> String {
    switch status {
    case .pending: self[.statusPending]
    case .withdrawn: self[.statusWithdrawn]
    case .noAction: self[.statusNoAction]
    case .notCompetent: self[.statusNotCompetent]
    case .notPut: self[.statusNotPut]
    case .awaitingSecondVote: self[.statusSecondVote]
    case .adoptedWithoutVote: self[.outcomeWithoutVote]
    case .decided(let outcome): outcome.words(in: rules, language: language)
    }
  }

  func status(
    _ status: AmendmentState.Status, of id: TextID, in rules: RulesOfProcedure
  ) -> String {
    switch status {
    case .pending: self[.statusPending]
    case .withdrawn: self[.statusWithdrawn]
    case .incorporated: self[.statusIncorporated]
    case .notPut: self[.statusNotPut]
    case .decided(let outcome):
      outcome.words(on: .amendment(id), in: rules, language: language)
    }
  }

  func effect(_ effect: Effect) -> String {
    switch effect {
    case .recommendation: self[.effectRecommendation]
    case .binding: self[.effectBinding]
    case .internal: self[.effectInternal]
    case .approval: self[.effectApproval]
    case .none: self[.effectNone]
    }
  }
}
