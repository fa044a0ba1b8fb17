public import PlenaryModel

/// In a roll call members answer one by one, in the order of the roster, from a member drawn by lot.
///
/// GA rules 87 and 127 (GA-087-127): English alphabetical order, the first name drawn by the
/// President. Those recorded as absent are not called,
/// unless another answers for them (Proxies). Who was called and did not answer has not
/// taken part. Where the rules know it (MUN-PASS) a member may pass once; it is called again after
/// the last and votes in favour or against then. When all have been called members may still vote
/// or change their votes until the result is announced.
extension Voting {
  /// The member that is called now; nil before the lot, when all have been called, and where no roll
  /// is called.
  public var called: MemberID? {
    method == .rollCall && position < order.count ? order[position] : nil
  }

  /// Whether a roll is being called, or was, so that the order of the members is known.
  public var rollCallHasBegun: Bool { method == .rollCall && !order.isEmpty }
}

extension Meeting {
  /// Whether a member may pass in this roll call.
  public func canPass(_ member: MemberID, in voting: Voting) -> Bool {
    (try? mayPass(member, in: voting)) != nil
  }

  func mayDrawLot(_ member: MemberID) throws(OutOfOrder) {
    guard let voting, voting.method == .rollCall else {
      throw OutOfOrder(.noVotingInProgress, rules.voting.methodRule)
    }
    try seated(member)
    guard voting.order.isEmpty else {
      throw OutOfOrder(.votingInProgress, rules.voting.interruptionRule)
    }
  }

  func rollCallOrder(from first: MemberID) -> [MemberID] {
    (rules.roster.order(from: first) ?? []).filter {
      attendance[$0] != .absent || proxies[$0] != nil
    }
  }

  func isTurn(of member: MemberID, in voting: Voting) throws(OutOfOrder) {
    guard !voting.order.isEmpty else {
      throw OutOfOrder(.lotNotDrawn, rules.voting.methodRule)
    }
    guard let next = voting.called else { return }  // all called: a change of vote
    let hasAnswered = voting.order[..<voting.position].contains(member)
    guard next == member || (hasAnswered && !voting.passed.contains(member)) else {
      throw OutOfOrder(.notYourTurn(next: next), rules.voting.methodRule)
    }
  }

  /// Passing and not answering take a turn, which a change of vote does not.
  func isCalledNow(_ member: MemberID, in voting: Voting) throws(OutOfOrder) {
    try isTurn(of: member, in: voting)
    guard let next = voting.called else {
      throw OutOfOrder(.rollCallOver, rules.voting.methodRule)
    }
    guard next == member else {
      throw OutOfOrder(.notYourTurn(next: next), rules.voting.methodRule)
    }
  }

  func mayPass(_ member: MemberID, in voting: Voting) throws(OutOfOrder) {
    guard let rule = rules.voting.passRule, voting.method == .rollCall else {
      throw OutOfOrder(.passingUnknown, rules.voting.methodRule)
    }
    guard !voting.passed.contains(member) else { throw OutOfOrder(.passedBefore(member), rule) }
    try isCalledNow(member, in: voting)
  }

  /// A roll call is over when everybody on the list has been called.
  func rollCallIsComplete(_ voting: Voting) throws(OutOfOrder) {
    guard voting.method == .rollCall, voting.reported == nil else { return }
    if voting.order.isEmpty { throw OutOfOrder(.lotNotDrawn, rules.voting.methodRule) }
    guard voting.called != nil else { return }
    throw OutOfOrder(
      .votingIncomplete(missing: voting.order.count - voting.position), rules.voting.methodRule)
  }
}
