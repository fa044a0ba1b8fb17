import PlenaryModel

/// With nobody objecting a body sets a rule aside; the presiding officer says which and why.
///
/// The practice of the General Assembly, GA-163: at the start of a session it waives the quorum for
/// opening meetings, and with its consent a text is put that was not circulated the day before. What
/// protects others cannot be waived: only the rules on opening, on notice and on statements of cost
/// look at waivers. A waiver lasts for the meeting, that of the quorum to open for the session.
extension Meeting {
  func isWaived(_ rule: RuleID) -> Bool { waived.contains(rule) }

  mutating func endWaivers() { waived.formIntersection([rules.quorum.openingRule]) }
}
