public import PlenaryModel

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

/// Whether enough members are present to decide.
public struct QuorumState: Sendable, Hashable {
  /// nil where nobody counted: then a quorum is presumed.
  public var present: Int?
  public var required: Int

  public var isMissing: Bool { present.map { $0 < required } ?? false }
}

extension Meeting {
  /// The quorum for a decision by a rule, or for decisions in general.
  ///
  /// - Returns: nil where the rules ask for none.
  public func quorum(toDecideBy rule: DecisionRule? = nil) -> QuorumState? {
    guard let quorum = rule?.quorumToDecide ?? rules.quorum.toDecide else { return nil }
    return QuorumState(present: present, required: quorum.required(of: rules.roster.count))
  }

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
    guard let quorum = quorum(toDecideBy: rules.decisionRule(rule)), quorum.isMissing,
      let present = quorum.present
    else { return }
    throw OutOfOrder(
      .noQuorumToDecide(present: present, required: quorum.required), rules.quorum.decidingRule)
  }
}
