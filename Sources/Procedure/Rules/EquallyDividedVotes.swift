public import PlenaryModel

/// What follows when as many members vote in favour as against: each body's rules say it.
///
/// In the plenary of the General Assembly a second vote is taken within 48 hours (rule 95, GA-095);
/// in its committees the proposal is regarded as rejected at once (rule 133, GA-133). Under Robert's
/// Rules a tie is no majority and the motion is lost. On an appeal the ruling stands. There is no
/// casting vote in the United Nations; other bodies give one to the presiding officer.
///
/// Abstentions do not count here, and when nobody voted in favour or against nothing is divided.
extension EquallyDividedVotes {
  var outcome: Outcome {
    switch self {
    case .rejected: .rejected
    case .lost: .lost
    case .secondVote(let hours): .secondVote(withinHours: hours)
    case .rulingStands: .rulingStands
    case .sustained: .sustained
    case .castingVote: .castingVoteNeeded
    }
  }
}

extension Count {
  /// As many for as against, and not none of either: nobody having voted is no tie.
  public var isEquallyDivided: Bool { inFavour == against && inFavour > 0 }
}
