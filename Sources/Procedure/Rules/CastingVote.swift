import PlenaryModel

/// Where the rules give the presiding officer a casting vote, it decides when votes are equally
/// divided, and only then.
///
/// No body of the United Nations knows one: in its plenary a second vote follows, in its committees
/// the proposal is rejected (GA-095, GA-133), and nine of fifteen stay nine of fifteen in the
/// Security Council. Associations and companies often have one. It is given before the result is
/// announced, so that what is announced is final; a ballot changed after it undoes it, since it was
/// given on other numbers.
extension Meeting {
  func mayGiveCastingVote(in voting: Voting) throws(OutOfOrder) {
    guard countedOutcome(of: voting) == .castingVoteNeeded else {
      throw OutOfOrder(.noCastingVote, rules.presiding.rule)
    }
  }

  /// The outcome with the casting vote, where one was given.
  func withCastingVote(_ outcome: Outcome, in voting: Voting) throws(OutOfOrder) -> Outcome {
    guard outcome == .castingVoteNeeded else { return outcome }
    switch voting.castingVote {
    case .inFavour?: return .adopted
    case .against?: return .rejected
    case nil: throw OutOfOrder(.castingVoteDue, rules.presiding.rule)
    }
  }

  private func countedOutcome(of voting: Voting) -> Outcome {
    rules.decisionRule(voting.rule).determine(
      tally(of: voting), dissenters: dissenters(in: voting)
    ).outcome
  }
}
