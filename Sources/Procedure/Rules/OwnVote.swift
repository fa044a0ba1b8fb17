import PlenaryModel

/// One member has one vote, and nobody casts it but its own delegation.
///
/// A member that is away does not take part; in the United Nations there are no proxies (Charter,
/// article 18 (1); GA-CH-018-1, SC-CH-027-1), and elsewhere only those that were given (Proxies). The secretary enters votes that delegations give in the room. Until
/// the result is announced a vote cast again replaces the first, so that no member counts twice.
extension Meeting {
  func mayCast(
    _ by: Actor, for member: MemberID, _ vote: Vote, in voting: Voting
  ) throws(OutOfOrder) {
    switch by {
    case .secretary: break
    case .delegation: try isOwnVote(by, of: member)
    case .presidingOfficer: try presidingOfficerMayVote(for: member)
    }
    if member == presidingMember { try presidingVoteDecides(vote, of: member, in: voting) }
  }

  func isOwnVote(_ by: Actor, of member: MemberID) throws(OutOfOrder) {
    if let own = by.member, own != member, !holdsProxy(own, of: member) {
      throw OutOfOrder(.notOwnVote(actor: own, of: member), rules.voting.ownVoteRule)
    }
  }
}
