import PlenaryModel

/// After the announcement a result never changes; what a member meant is noted beside it.
///
/// The records of the United Nations print a footnote, "subsequently advised the Secretariat that it
/// had intended to vote in favour", and leave the totals as they were announced (GA-CORR). Before
/// the announcement a vote may be changed freely.
extension Meeting {
  /// The vote in which ballots are accepted now.
  func openBallot() throws(OutOfOrder) -> Voting {
    guard let voting else {
      throw results.isEmpty
        ? OutOfOrder(.noVotingInProgress, rules.voting.methodRule)
        : OutOfOrder(.resultAnnounced, rules.voting.correctionRule)
    }
    return voting
  }

  func mayStateIntention(on subject: Subject) throws(OutOfOrder) {
    guard lastResult(on: subject) != nil else {
      throw OutOfOrder(.noVotingInProgress, rules.voting.correctionRule)
    }
  }
}
