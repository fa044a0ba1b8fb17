import PlenaryModel

// Amendments: moved, accepted by sponsors, put into an order.
extension Meeting {
  func amend(_ by: Actor, _ draft: AmendmentDraft) throws(OutOfOrder) -> [Fact] {
    try noVoting()
    let mover = try mayMoveAmendment(by)
    try isNewText(draft.id)
    try isAmendment(draft, of: try base(of: draft))
    try debateIsOpen(on: root(of: draft.to))
    try rankAllows(MotionKind("amend"))
    var draft = draft
    if draft.sponsors.isEmpty { draft.sponsors = [mover] }
    return [.amendmentMoved(draft, by: mover)]
  }

  func acceptAmendment(_ by: Actor, _ id: TextID) throws(OutOfOrder) -> [Fact] {
    try noVoting()
    let (member, amendment, isFriendly) = try mayAccept(by, id)
    let accepted = Fact.amendmentAccepted(id, by: member)
    return isFriendly
      ? [accepted, .amendmentIncorporated(id)] + fallen(after: amendment) : [accepted]
  }

  func fixOrder(
    _ by: Actor, _ texts: [TextID], _ reason: String
  ) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try noVoting()
    try mayFixOrder(texts)
    return [.orderOfAmendmentsFixed(texts, reason: reason)]
  }
}
