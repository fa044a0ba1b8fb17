public import PlenaryModel
internal import Procedure

/// A roll call and the rule under which it was taken: enough to decide it again.
public struct RollCallVote: Sendable, Hashable {
  /// Those who could vote, with their classes and weights.
  public var roster: Roster
  /// What each member did; who is not here cast no vote.
  public var choices: [MemberID: Choice]
  public var rule: DecisionRule
  /// Those in the room, where somebody counted; nil presumes a quorum. A change that makes a member
  /// absent takes one off it, and one that makes an absent member vote adds one.
  public var present: Int?

  public init(
    roster: Roster, choices: [MemberID: Choice], rule: DecisionRule, present: Int? = nil
  ) {
    self.roster = roster
    self.choices = choices
    self.rule = rule
    self.present = present
  }

  /// One row of recorded votes. Members are those that the columns have as members on that day.
  ///
  /// - Parameters:
  ///   - groups: members of the classes that the rule names.
  ///   - weights: of the weightings that the rule names.
  public init(
    _ columns: VoteColumns, rollCall: Int, rule: DecisionRule,
    groups: [GroupID: Set<MemberID>] = [:], weights: [GroupID: [MemberID: Int]] = [:]
  ) {
    var seats: [Seat] = []
    var choices: [MemberID: Choice] = [:]
    for (place, member) in columns.members.enumerated() {
      let choice = columns[rollCall, place]
      guard choice != .notMember else { continue }
      choices[member] = choice
      seats.append(
        Seat(
          member: member, name: member.code,
          groups: Set(groups.filter { $0.value.contains(member) }.keys),
          weights: weights.compactMapValues { $0[member] }))
    }
    self.init(roster: Roster(seats: seats), choices: choices, rule: rule)
  }

  public func choice(of member: MemberID) -> Choice {
    guard roster.contains(member) else { return .notMember }
    let choice = choices[member] ?? .notVoting
    return choice == .notMember ? .notVoting : choice
  }

  /// The count over all members, and over every class and weighting that the rule looks at.
  public var tally: Tally {
    roster.count(
      roster.seats.map { choice(of: $0.member).vote }, under: rule, present: present)
  }

  /// What the rule says of these votes.
  public var determination: Determination {
    let dissenters =
      rule.vetoGroup.flatMap { roster.groups[$0] }?.map { roster.seats[$0].member }
      .filter { choice(of: $0) == .against } ?? []
    return rule.determine(tally, dissenters: dissenters)
  }
}

extension Choice {
  /// The ballot; nil where none was cast.
  public var vote: Vote? {
    switch self {
    case .inFavour: .inFavour
    case .against: .against
    case .abstaining: .abstaining
    case .notVoting, .notMember: nil
    }
  }
}
