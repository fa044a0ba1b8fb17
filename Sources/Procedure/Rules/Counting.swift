public import PlenaryModel

/// Votes are counted over all members, and over every class and weighting that the decision rule
/// looks at.
///
/// Each member counts once, whatever the order in which ballots arrive. Who has no ballot has not
/// taken part, present or not: it counts in no base but that of the membership (GA-086-126). A class
/// is counted by heads; a weighting adds up the weights of its members in integers, so that no share
/// of it is ever rounded.
extension Meeting {
  public func tally(of voting: Voting) -> Tally {
    if let reported = voting.reported { return tally(of: reported, under: voting.rule) }
    return rules.roster.count(
      voting.ballots, under: rules.decisionRule(voting.rule), present: present)
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

extension Count {
  public subscript(vote: Vote) -> Int {
    switch vote {
    case .inFavour: inFavour
    case .against: against
    case .abstaining: abstaining
    }
  }

  mutating func add(_ vote: Vote?, weight: Int = 1) {
    switch vote {
    case .inFavour?: inFavour += weight
    case .against?: against += weight
    case .abstaining?: abstaining += weight
    case nil: notParticipating += weight
    }
  }
}

extension Voting {
  mutating func cast(_ vote: Vote, at place: Int) {
    if ballots[place] == nil { castCount += 1 }
    ballots[place] = vote
    castingVote = nil
  }
}
