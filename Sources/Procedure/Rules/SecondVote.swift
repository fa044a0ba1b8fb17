import PlenaryModel

/// After equally divided votes a second vote is taken at a later meeting, in time.
///
/// GA rule 95 (GA-095): within 48 hours of the first vote, and not at the same meeting; the agenda
/// of that meeting names it. If votes are equally divided again the proposal is rejected. The same
/// holds of an amendment or a part; the text waits for it. A motion of procedure is lost at once
/// (GA-PROC-TIE): after two days there is nothing left to suspend. The hours run from the announcement of the first result, by the moments that arrive with the commands.
extension Meeting {
  func secondVoteIsDue(_ due: SecondVoteDue, _ at: Moment) throws(OutOfOrder) {
    let rule = rules.majorities.secondVote?.rule ?? rules.majorities.ordinary.rule
    if number <= due.afterMeeting { throw OutOfOrder(.secondVoteTooSoon, rule) }
    if at > due.deadline {
      throw OutOfOrder(.secondVoteTooLate(deadline: due.deadline), rule)
    }
  }
}
