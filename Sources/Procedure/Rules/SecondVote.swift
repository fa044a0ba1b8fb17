import PlenaryModel

/// After equally divided votes a second vote is taken at a later meeting, in time.
///
/// GA rule 95 (GA-095): within 48 hours of the first vote, and not at the same meeting; the agenda
/// of that meeting names it. If votes are equally divided again the proposal is rejected. The hours
/// run from the announcement of the first result, by the moments that arrive with the commands.
extension Meeting {
  func secondVoteIsDue(
    by deadline: Moment, after meeting: Int, _ at: Moment
  ) throws(OutOfOrder) {
    let rule = rules.majorities.secondVote?.rule ?? rules.majorities.ordinary.rule
    if number <= meeting { throw OutOfOrder(.secondVoteTooSoon, rule) }
    if at > deadline { throw OutOfOrder(.secondVoteTooLate(deadline: deadline), rule) }
  }
}
