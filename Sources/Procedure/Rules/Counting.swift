public import PlenaryModel

extension Meeting {
  /// Counts a vote as it stands: over all members, and over every class and weighting that the
  /// decision rule looks at.
  public func tally(of voting: Voting) -> Tally {
    if let reported = voting.reported { return tally(of: reported, under: voting.rule) }
    return rules.roster.count(
      voting.ballots, under: rules.decisionRule(voting.rule), present: present)
  }

  private func tally(of reported: ReportedVote, under rule: DecisionRuleID) -> Tally {
    var tally = completed(reported.tally)
    // A class whose members are all known by name is counted from the names.
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

  /// Members of the veto group that voted against, where that is known.
  func dissenters(in voting: Voting) -> [MemberID] {
    guard let group = rules.decisionRule(voting.rule).vetoGroup,
      let places = rules.roster.groups[group]
    else { return [] }
    return places.compactMap { place in
      let member = rules.roster.seats[place].member
      let vote = voting.reported.map { $0.known[member] } ?? voting.ballots[place]
      return vote == .against ? member : nil
    }
  }
}

extension Roster {
  /// Counts ballots, given by place in the roster; a missing ballot is non-participation.
  public func count(_ ballots: [Vote?], under rule: DecisionRule, present: Int?) -> Tally {
    var all = Count(members: seats.count, present: present)
    for ballot in ballots { all.add(ballot) }
    var tally = Tally(all)
    for group in rule.requirement.groups {
      tally.groups[group] =
        rule.weightings.contains(group)
        ? weigh(ballots, by: group) : count(ballots, in: group)
    }
    return tally
  }

  private func count(_ ballots: [Vote?], in group: GroupID) -> Count {
    let places = groups[group] ?? []
    var count = Count(members: places.count)
    for place in places { count.add(ballots[place]) }
    return count
  }

  private func weigh(_ ballots: [Vote?], by weighting: GroupID) -> Count {
    var count = Count()
    for (place, seat) in seats.enumerated() {
      count.add(ballots[place], weight: seat.weights[weighting] ?? 0)
    }
    count.total = count.counted
    return count
  }
}
