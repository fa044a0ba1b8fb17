import PlenaryModel

/// How many members must be present, to open a meeting and, usually more, to decide.
///
/// GA rules 67 and 108: one third (in committees one quarter) for opening and debate
/// (GA-067-108-A), a majority of the members for any decision (GA-067-108-B): 97 of 193. Presence
/// counts, not taking part in the vote. Where nobody counted, a quorum is presumed until somebody
/// raises it. The Assembly waives the requirement for opening at the start of a session; it has
/// never waived the one for deciding.
extension Outcome {
  /// The question was put and is as open as before; it may be put again.
  var decidesNothing: Bool { self == .noQuorum || self == .castingVoteNeeded }
}

extension Meeting {
  func quorumToOpen() throws(OutOfOrder) {
    guard let quorum = rules.quorum.toOpen, let present, !isWaived(rules.quorum.openingRule)
    else { return }
    let required = quorum.required(of: rules.roster.count)
    if present < required {
      throw OutOfOrder(
        .noQuorumToOpen(present: present, required: required), rules.quorum.openingRule)
    }
  }

  func quorumToDecide(by rule: DecisionRuleID) throws(OutOfOrder) {
    let quorum = rules.decisionRule(rule).quorumToDecide ?? rules.quorum.toDecide
    guard let quorum, let present else { return }
    let required = quorum.required(of: rules.roster.count)
    if present < required {
      throw OutOfOrder(
        .noQuorumToDecide(present: present, required: required), rules.quorum.decidingRule)
    }
  }
}
