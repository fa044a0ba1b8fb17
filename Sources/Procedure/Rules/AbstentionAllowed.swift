public import PlenaryModel

/// A member may abstain unless it gave the choice away: an abstention is an answer, not a silence.
///
/// Under the rules of the United Nations anybody may abstain on anything, and those who abstain are
/// regarded as not voting (GA-086-126). Model UN knows three exceptions: a delegation that answered
/// "present and voting" (MUN-STATUS), one that passed in a roll call and is called again
/// (MUN-PASS), and votes on procedure, on which nobody abstains.
extension RulesOfProcedure {
  /// The states of presence that the rules tell apart: "present and voting" only where it binds.
  public var attendances: [Attendance] {
    Attendance.allCases.filter { $0 != .presentAndVoting || voting.statusRule != nil }
  }
}

extension Tally {
  /// What papers on a question come to: who puts in a blank one abstains where one may, and elsewhere
  /// takes no part.
  public init(inFavour: Int, against: Int, abstaining: Int, blank: Int, mayAbstain: Bool) {
    self.init(
      inFavour: inFavour, against: against, abstaining: abstaining + (mayAbstain ? blank : 0))
  }
}

extension Meeting {
  /// Where nothing depends on "present and voting", it is presence.
  func known(_ attendance: Attendance) -> Attendance {
    rules.attendances.contains(attendance) ? attendance : .present
  }

  func mayAbstain(_ member: MemberID, in voting: Voting) throws(OutOfOrder) {
    let rule = rules.voting.statusRule ?? rules.voting.methodRule
    if !mayAbstain(on: voting.subject) {
      throw OutOfOrder(.noAbstentionOnProcedure, rule)
    }
    if attendance[member] == .presentAndVoting {
      throw OutOfOrder(.mustNotAbstain(member), rule)
    }
    if voting.passed.contains(member), let passRule = rules.voting.passRule {
      throw OutOfOrder(.mustNotAbstain(member), passRule)
    }
  }

  /// Whether anybody may abstain on a question.
  public func mayAbstain(on subject: Subject) -> Bool {
    rules.voting.abstentionOnProcedure || !isProcedural(subject)
  }

  func nobodyAbstainsOnProcedure(_ tally: Tally, _ voting: Voting) throws(OutOfOrder) {
    guard tally.all.abstaining > 0, !mayAbstain(on: voting.subject) else { return }
    throw OutOfOrder(
      .noAbstentionOnProcedure, rules.voting.statusRule ?? rules.voting.methodRule)
  }

  /// Questions put in the course of business, on which some rules let nobody abstain.
  private func isProcedural(_ subject: Subject) -> Bool {
    switch subject {
    case .motion, .appeal: true
    case .proposal(let id): proposal(id)?.isProcedural ?? false
    case .amendment, .part, .preliminaryQuestion: false
    }
  }
}
