import PlenaryModel

/// An amendment that every sponsor of the text accepts becomes part of it without a vote.
///
/// Known in Model UN (MUN-AMEND), not in the United Nations, where sponsors who agree with a change
/// revise their own text before voting begins. One sponsor's consent is recorded; the consent of all
/// carries the amendment out.
extension Meeting {
  func mayAccept(
    _ by: Actor, _ id: TextID
  ) throws(OutOfOrder) -> (member: MemberID, amendment: AmendmentState, isFriendly: Bool) {
    guard let rule = rules.amendments.friendlyRule else {
      throw OutOfOrder(.noFriendlyAmendments, rules.amendments.definitionRule)
    }
    guard let amendment = amendment(id), amendment.status == .pending else {
      throw OutOfOrder(.noSuchText(id), rule)
    }
    let proposal = try existing(root(of: id))
    let member = try sponsor(by, of: proposal, rule)
    let accepted = Set(amendment.acceptedBy + [member])
    return (member, amendment, proposal.sponsors.allSatisfy { accepted.contains($0.member) })
  }
}
