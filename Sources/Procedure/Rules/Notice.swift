import PlenaryModel

/// A text is circulated not later than the day before it is put to the vote.
///
/// GA rules 78 and 120 (GA-078-120). The rule speaks of the day before, not of 24 hours: what was
/// circulated on Monday evening may be voted on on Tuesday morning. The presiding officer may permit
/// an amendment that was circulated the same day or only spoken; the body may waive the rule. Where
/// no circulation was recorded it is presumed.
extension Meeting {
  func wasCirculated(
    _ id: TextID, _ circulated: Moment?, _ at: Moment
  ) throws(OutOfOrder) {
    guard let rule = rules.proposals.noticeRule, !isWaived(rule), let circulated,
      circulated.day >= at.day
    else { return }
    throw OutOfOrder(.notCirculated(id, earliest: circulated.day.adding(days: 1)), rule)
  }

  func hasNotice(_ amendment: AmendmentState, _ at: Moment) throws(OutOfOrder) {
    guard !amendment.isPermitted else { return }
    if let rule = rules.proposals.noticeRule, !isWaived(rule), amendment.draft.isOral {
      throw OutOfOrder(.notPermitted(amendment.id), rule)
    }
    try wasCirculated(amendment.id, amendment.circulated, at)
  }
}
