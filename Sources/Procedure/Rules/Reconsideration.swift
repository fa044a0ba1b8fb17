import PlenaryModel

/// What has been decided is taken up again only if the body decides to reconsider it.
///
/// GA rules 81 and 123 (GA-081-123): at the same session, by two thirds of those present and voting,
/// with two speakers against. Under Robert's Rules, and in some Model UN (MUN-RECON), only one who
/// voted on the side that prevailed may move it: for the text where it was adopted, against it where
/// it was not.
extension Meeting {
  func mayMoveReconsideration(
    _ mover: MemberID, of text: TextID, _ provision: MotionProvision
  ) throws(OutOfOrder) {
    guard !provision.moverOnPrevailingSide || votedOnPrevailingSide(mover, text) else {
      throw OutOfOrder(.notOnPrevailingSide, provision.rule)
    }
  }

  private func votedOnPrevailingSide(_ member: MemberID, _ text: TextID) -> Bool {
    guard let result = lastResult(on: .proposal(text)) else { return false }
    return vote(of: member, on: text) == (result.outcome.isAdopted ? .inFavour : .against)
  }
}
