import PlenaryModel

extension Outcome {
  /// What came of a vote, within a sentence: a committee approves what a plenary adopts, a motion is
  /// carried, a ruling stands.
  func told(on subject: Subject, in rules: RulesOfProcedure) -> String {
    switch self {
    case .adopted: carried(subject, rules)
    case .rejected, .lost: failed(subject, rules)
    case .vetoed(let members) where members.isEmpty: "vetoed"
    case .vetoed(let members):
      "vetoed by \(members.map { rules.roster.name(of: $0) }.joined(separator: ", "))"
    case .insufficientVotes: "not adopted for want of votes"
    case .noQuorum: "not decided for want of a quorum"
    case .secondVote(let hours): "to be voted on again within \(hours) hours"
    case .rulingStands, .sustained: "the ruling stands"
    case .castingVoteNeeded: "to be decided by the casting vote"
    }
  }

  private func carried(_ subject: Subject, _ rules: RulesOfProcedure) -> String {
    switch subject {
    case .proposal: rules.body.stage.carried
    case .amendment, .part, .preliminaryQuestion: "adopted"
    case .motion: "carried"
    case .appeal:
      rules.points.appealQuestion == .sustain ? "the ruling stands" : "the ruling is overruled"
    }
  }

  private func failed(_ subject: Subject, _ rules: RulesOfProcedure) -> String {
    switch subject {
    case .proposal, .amendment, .part, .preliminaryQuestion: "rejected"
    case .motion: "lost"
    case .appeal:
      rules.points.appealQuestion == .sustain ? "the ruling is overruled" : "the ruling stands"
    }
  }
}
