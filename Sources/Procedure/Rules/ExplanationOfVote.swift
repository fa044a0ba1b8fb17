public import PlenaryModel

/// A member may explain its vote before or after the voting, not during it; sponsors may not.
///
/// GA rules 88 and 128 (GA-088-128-B): not while a vote is being taken, and not after a secret
/// ballot, which an explanation would undo. Sponsors do not explain their vote on their own text
/// (GA-088-128-C), though functional commissions of ECOSOC let them once it was amended (ECO-060).
/// Decision 34/401: a delegation explains once, in committee or in plenary, unless its vote differs.
extension Meeting {
  func mayExplain(_ member: MemberID, on id: TextID) throws(OutOfOrder) {
    let provision = rules.explanations
    try noVotingOpen()
    let subject: Subject
    let sponsors: [MemberID]
    let wasAmended: Bool
    if let amendment = amendment(id) {
      subject = .amendment(id)
      sponsors = amendment.draft.sponsors + [amendment.mover]
      wasAmended = false
    } else {
      let proposal = try existing(id)
      subject = .proposal(id)
      sponsors = proposal.sponsors.map(\.member)
      wasAmended = proposal.isAmended
      if provision.oncePerText, proposal.earlierExplained.contains(member),
        proposal.earlierVotes[member] == vote(of: member, on: id)
      {
        throw OutOfOrder(.explainedBefore(id), provision.rule)
      }
    }
    try hasRights(member, on: subject)
    if let result = lastResult(on: subject), result.method == .secretBallot,
      !provision.afterSecretBallot
    {
      throw OutOfOrder(.noExplanationAfterSecretBallot, provision.rule)
    }
    if sponsors.contains(member) {
      switch provision.sponsors {
      case .never: throw OutOfOrder(.sponsorMayNotExplain(id), provision.sponsorsRule)
      case .afterAmendment where !wasAmended:
        throw OutOfOrder(.sponsorMayNotExplain(id), provision.sponsorsRule)
      case .afterAmendment, .allowed: break
      }
    }
    if provision.oncePerText, explained[id]?.contains(member) == true {
      throw OutOfOrder(.explainedBefore(id), provision.rule)
    }
  }

  /// Model UN: those who voted "with rights" explain, and nobody else (MUN-PASS).
  private func hasRights(_ member: MemberID, on subject: Subject) throws(OutOfOrder) {
    guard rules.explanations.onlyWithRights,
      lastResult(on: subject)?.withRights.contains(member) != true
    else { return }
    throw OutOfOrder(.noRights, rules.voting.passRule ?? rules.explanations.rule)
  }

  /// Rights are reserved in a roll call, by a vote for or against.
  func reserveRights(of member: MemberID, _ vote: Vote) throws(OutOfOrder) -> [Fact] {
    guard let rule = rules.voting.passRule, rules.explanations.onlyWithRights else {
      throw OutOfOrder(.noRights, rules.explanations.rule)
    }
    guard voting?.method == .rollCall, vote != .abstaining else {
      throw OutOfOrder(.noRights, rule)
    }
    return [.rightsReserved(by: member)]
  }

  /// How a member voted on a proposal, where names are known.
  public func vote(of member: MemberID, on id: TextID) -> Vote? {
    guard let result = lastResult(on: .proposal(id)) else { return nil }
    if let known = result.known[member] { return known }
    guard let place = rules.roster.place(of: member), place < result.ballots.count else {
      return nil
    }
    return result.ballots[place]
  }
}
