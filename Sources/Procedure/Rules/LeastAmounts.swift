import PlenaryModel

/// What a command counts has a least value: a limit of no seconds, an election to no places or a
/// debt below nothing is a slip of the pen.
///
/// No text says so, because nobody ever ruled on it. It is refused under the rule that governs the
/// command, and never rounded up in silence, so that what stands in the record is what was said.
public enum Amount: Sendable, Hashable, CaseIterable {
  case speakingTime
  case lengthOfMotion
  case partsOfDivision
  case placesToFill
  case contributionsOwed
  case statements

  var least: Int {
    switch self {
    case .speakingTime, .lengthOfMotion, .placesToFill, .statements: 1
    case .partsOfDivision, .contributionsOwed: 0
    }
  }

  var words: String {
    switch self {
    case .speakingTime: "The seconds of a speech"
    case .lengthOfMotion: "The seconds of a motion"
    case .partsOfDivision: "The parts of a division"
    case .placesToFill: "The places to be filled"
    case .contributionsOwed: "Contributions owed"
    case .statements: "The statements allowed"
    }
  }
}

extension Meeting {
  func isEnough(_ count: Int?, _ amount: Amount, under rule: RuleID) throws(OutOfOrder) {
    guard let count, count < amount.least else { return }
    throw OutOfOrder(.tooFew(amount, count, least: amount.least), rule)
  }
}
