import PlenaryLanguages
import PlenaryModel
import Procedure

extension Words {
  /// What came of a vote: a committee approves, a plenary adopts, a motion is carried.
  func outcome(_ outcome: Outcome, _ subject: Subject, _ stage: Body.Stage) -> String {
    switch outcome {
    case .adopted:
      switch subject {
      case .motion, .appeal, .preliminaryQuestion: self[.outcomeMotionCarried]
      case .amendment, .part: self[.outcomeAdopted]
      case .proposal:
        switch stage {
        case .approves: self[.outcomeApproved]
        case .adopts: self[.outcomeAdopted]
        case .reports: self[.outcomeAgreed]
        }
      }
    case .rejected:
      switch subject {
      case .motion, .appeal, .preliminaryQuestion: self[.outcomeMotionLost]
      case .proposal, .amendment, .part: self[.outcomeRejected]
      }
    case .vetoed: self[.outcomeVetoed]
    case .insufficientVotes: self[.outcomeInsufficientVotes]
    case .noQuorum: self[.outcomeNoQuorum]
    case .secondVote: self[.outcomeSecondVote]
    case .lost: self[.outcomeMotionLost]
    case .rulingStands: self[.outcomeRulingStands]
    case .sustained: self[.outcomeRulingStands]
    case .castingVoteNeeded: self[.outcomeCastingVote]
    }
  }

  func status(_ status: ProposalState.Status, _ stage: Body.Stage) -> String {
    switch status {
    case .pending: self[.statusPending]
    case .withdrawn: self[.statusWithdrawn]
    case .noAction: self[.statusNoAction]
    case .notCompetent: self[.statusNotCompetent]
    case .notPut: self[.statusNotPut]
    case .awaitingSecondVote: self[.outcomeSecondVote]
    case .adoptedWithoutVote: self[.outcomeWithoutVote]
    case .decided(let outcome): self.outcome(outcome, .proposal(""), stage)
    }
  }

  func status(_ status: AmendmentState.Status, _ stage: Body.Stage) -> String {
    switch status {
    case .pending: self[.statusPending]
    case .withdrawn: self[.statusWithdrawn]
    case .incorporated: self[.statusIncorporated]
    case .notPut: self[.statusNotPut]
    case .decided(let outcome): self.outcome(outcome, .amendment(""), stage)
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
