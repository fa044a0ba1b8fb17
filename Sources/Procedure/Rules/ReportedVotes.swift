import PlenaryModel

/// Totals may be known where names are not: counted in the hall, or published without a list.
///
/// A vote by show of hands or a secret ballot leaves no names, and older records print totals alone.
/// Such a vote is a fact of its own kind, with its source: names may be missing from it, but none
/// may contradict it. A class of which every member is known by name is counted from the names.
extension Meeting {
  /// Where names are not kept there is no result before somebody has counted.
  func countIsKnown(_ voting: Voting) throws(OutOfOrder) {
    guard !voting.method.keepsNames, voting.reported == nil else { return }
    throw OutOfOrder(.countMissing, rules.voting.methodRule)
  }

  func mayBeReported(_ reported: ReportedVote, on voting: Voting) throws(OutOfOrder) {
    let rule = rules.decisionRule(voting.rule)
    // As it was reported first: what nobody can add up cannot be completed either.
    let alone = reported.tally.contradiction(under: rule)
    let completed = alone == nil ? completed(reported.tally) : reported.tally
    if let contradiction = alone ?? withProxies(completed).contradiction(under: rule) {
      throw OutOfOrder(.tallyImpossible(contradiction), rules.voting.methodRule)
    }
    try nobodyAbstainsOnProcedure(completed, voting)
    for member in reported.known.keys.sorted() { try seated(member) }
    for vote in Vote.allCases {
      let known = reported.known.values.count { $0 == vote }
      if known > completed.all[vote] {
        throw OutOfOrder(.knownVotesExceedTally(vote), rules.voting.methodRule)
      }
    }
  }

  /// A ballot after the count was reported would change nothing, so it is refused rather than lost.
  func countIsNotReported(_ voting: Voting) throws(OutOfOrder) {
    guard voting.reported == nil else {
      throw OutOfOrder(.countReported, rules.voting.methodRule)
    }
  }

  func tally(of reported: ReportedVote, under rule: DecisionRuleID) -> Tally {
    var tally = completed(reported.tally)
    for group in rules.decisionRule(rule).requirement.groups where tally.groups[group] == nil {
      guard let places = rules.roster.groups[group] else { continue }
      let members = places.map { rules.roster.seats[$0].member }
      guard members.allSatisfy({ reported.known[$0] != nil }) else { continue }
      var count = Count(members: members.count)
      for member in members { count.add(reported.known[member]) }
      tally.groups[group] = count
    }
    return tally
  }

  /// A reported tally with what the roster adds: the membership, and those who did not take part.
  private func completed(_ tally: Tally) -> Tally {
    var tally = tally
    tally.all.members = tally.all.members ?? rules.roster.count
    tally.all.present = tally.all.present ?? present
    if tally.all.notParticipating == 0, let members = tally.all.members {
      tally.all.notParticipating = max(0, members - tally.all.cast)
    }
    return tally
  }
}
