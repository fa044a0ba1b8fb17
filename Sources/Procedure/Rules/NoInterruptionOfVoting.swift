import PlenaryModel

/// From the announced beginning of the voting to the announcement of the result nothing interrupts
/// it but a point of order on its conduct.
///
/// GA rules 88 and 128, first sentence (GA-088-128-A; SC-CONDUCT in the Council). The votes on the
/// amendments to a proposal, on its parts and on the whole are one action: between them nobody
/// speaks to the substance and nothing is moved, though the meeting may be suspended. On 18 November
/// 2014 the Third Committee voted on the amendment to a draft in the morning and on the draft in the
/// afternoon.
extension Meeting {
  func noVoting() throws(OutOfOrder) {
    try noVotingOpen()
    if let action {
      throw OutOfOrder(.actionUnderWay(action), rules.voting.interruptionRule)
    }
  }

  /// One vote at a time; between the votes of one action this holds too.
  func noVotingOpen() throws(OutOfOrder) {
    guard voting == nil else {
      throw OutOfOrder(.votingInProgress, rules.voting.interruptionRule)
    }
  }

  /// While the body acts on one proposal no other is put.
  func noAction(onOtherThan id: TextID) throws(OutOfOrder) {
    if let action, action != id {
      throw OutOfOrder(.votingInProgress, rules.voting.interruptionRule)
    }
  }
}
