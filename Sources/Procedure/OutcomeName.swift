public import PlenaryModel

/// What an outcome is called where it came about: a committee approves what a plenary adopts, a motion
/// is carried, a ruling stands. The words are in PlenaryLanguages; those of the log in English here.
public enum OutcomeName: Sendable, Hashable {
  case adopted, approved, agreed, rejected
  case motionCarried, motionLost
  case rulingStands, rulingOverturned
  /// Empty where it is not known who voted against.
  case vetoed(by: [MemberID])
  case insufficientVotes, noQuorum, castingVoteNeeded
  case secondVote(withinHours: Int)
}

extension Outcome {
  /// - Parameter subject: nil where only the body is known; then a text is meant.
  public func name(on subject: Subject? = nil, in rules: RulesOfProcedure) -> OutcomeName {
    switch self {
    case .adopted: carried(subject, rules)
    case .rejected, .lost: failed(subject, rules)
    case .vetoed(let members): .vetoed(by: members)
    case .insufficientVotes: .insufficientVotes
    case .noQuorum: .noQuorum
    case .secondVote(let hours): .secondVote(withinHours: hours)
    case .rulingStands, .sustained: .rulingStands
    case .castingVoteNeeded: .castingVoteNeeded
    }
  }

  private func carried(_ subject: Subject?, _ rules: RulesOfProcedure) -> OutcomeName {
    switch subject {
    case .motion: .motionCarried
    case .appeal: rules.points.appealQuestion == .sustain ? .rulingStands : .rulingOverturned
    // Only a draft goes on to the parent; its amendments are adopted where they are moved.
    case .amendment, .part, .preliminaryQuestion: .adopted
    case .proposal, nil:
      switch rules.body.stage {
      case .adopts: .adopted
      case .approves: .approved
      case .reports: .agreed
      }
    }
  }

  private func failed(_ subject: Subject?, _ rules: RulesOfProcedure) -> OutcomeName {
    switch subject {
    case .motion: .motionLost
    case .appeal: rules.points.appealQuestion == .sustain ? .rulingOverturned : .rulingStands
    case .proposal, .amendment, .part, .preliminaryQuestion, nil: .rejected
    }
  }
}

extension OutcomeName {
  /// Within a sentence of the log, in English.
  func told(in rules: RulesOfProcedure) -> String {
    switch self {
    case .adopted: "adopted"
    case .approved: "approved"
    case .agreed: "agreed"
    case .rejected: "rejected"
    case .motionCarried: "carried"
    case .motionLost: "lost"
    case .rulingStands: "the ruling stands"
    case .rulingOverturned: "the ruling is overturned"
    case .vetoed(let members) where members.isEmpty: "vetoed"
    case .vetoed(let members):
      "vetoed by \(members.map { rules.roster.name(of: $0) }.joined(separator: ", "))"
    case .insufficientVotes: "not adopted for want of votes"
    case .noQuorum: "not decided for want of a quorum"
    case .castingVoteNeeded: "to be decided by the casting vote"
    case .secondVote(let hours): "to be voted on again within \(hours) hours"
    }
  }
}
