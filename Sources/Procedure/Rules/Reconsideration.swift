import PlenaryModel

/// What has been decided is taken up again only if the body decides to reconsider it.
///
/// GA rules 81 and 123 (GA-081-123): at the same session, by two thirds of those present and voting,
/// with two speakers against. Under Robert's Rules, and in some Model UN (MUN-RECON), only one who
/// voted on the side that prevailed may move it: for the text where it was adopted, against it where
/// it was not.
///
/// The text comes back as it was before the votes: with the parts that were not retained, and with
/// no question asked about its adoption.
extension Meeting {
  func mayMoveReconsideration(
    _ mover: MemberID, of text: TextID, _ provision: MotionProvision
  ) throws(OutOfOrder) {
    guard !provision.moverOnPrevailingSide || votedOnPrevailingSide(mover, text) else {
      throw OutOfOrder(.notOnPrevailingSide, provision.rule)
    }
  }

  /// Decided, or set aside without a decision; not what is pending or withdrawn, and no amendment
  /// that has become part of its text.
  func isDecided(_ id: TextID, _ provision: MotionProvision) throws(OutOfOrder) {
    let isDecided: Bool
    if let amendment = amendment(id) {
      let isOpen = proposal(root(of: id))?.status == .pending
      if case .decided(let outcome) = amendment.status {
        isDecided = isOpen && !outcome.isAdopted
      } else {
        isDecided = false
      }
    } else {
      switch proposal(id)?.status {
      case .noAction, .notCompetent, .notPut, .adoptedWithoutVote, .decided: isDecided = true
      case .pending, .withdrawn, .awaitingSecondVote, nil: isDecided = false
      }
    }
    guard isDecided else { throw OutOfOrder(.notDecided(id), provision.rule) }
  }

  private func votedOnPrevailingSide(_ member: MemberID, _ text: TextID) -> Bool {
    guard let result = lastResult(on: .proposal(text)) else { return false }
    return vote(of: member, on: text) == (result.outcome.isAdopted ? .inFavour : .against)
  }
}
