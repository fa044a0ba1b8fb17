public import PlenaryModel
internal import Procedure

/// A decision rule and those who decide by it, as a simple game: which coalitions can have their
/// way.
///
/// Every member votes in favour or against; a coalition is those in favour, and it wins if the rule
/// then adopts. Nobody abstains and nobody is absent: rules under which an abstention helps, or
/// hurts less than a vote against, are seen in part only (Felsenthal and Machover 1998 treat
/// abstention as a third choice).
public struct SimpleGame: Sendable {
  public let rule: DecisionRule
  public let roster: Roster
  let test: CoalitionTest

  /// - Precondition: no weight is negative.
  public init(rule: DecisionRule, roster: Roster) {
    precondition(
      roster.seats.allSatisfy { $0.weights.values.allSatisfy { $0 >= 0 } },
      "a member's weight is not negative")
    self.rule = rule
    self.roster = roster
    test = CoalitionTest(rule: rule, roster: roster)
  }

  /// - Parameters:
  ///   - members: those who vote, each once.
  ///   - groups: the members of each class that the rule names.
  ///   - weights: of each weighting that the rule names; who is not listed weighs nothing.
  public init(
    rule: DecisionRule, members: [MemberID], groups: [GroupID: Set<MemberID>] = [:],
    weights: [GroupID: [MemberID: Int]] = [:]
  ) {
    let seats = members.map { member in
      Seat(
        member: member, name: member.code,
        groups: Set(groups.filter { $0.value.contains(member) }.keys),
        weights: weights.compactMapValues { $0[member] })
    }
    self.init(rule: rule, roster: Roster(seats: seats))
  }

  /// A plain weighted majority: a coalition wins with at least so many votes, `[12; 4, 4, 4, 2, 2,
  /// 1]` in the notation of the field.
  public init(quota: Int, weights: [(MemberID, Int)]) {
    let votes: GroupID = "votes"
    self.init(
      rule: DecisionRule(
        id: "quota", title: "At least \(quota) votes",
        requirement: .min(of: .inFavour, number: quota, group: votes), weightings: [votes]),
      members: weights.map(\.0), weights: [votes: Dictionary(uniqueKeysWithValues: weights)])
  }

  public var members: [MemberID] { roster.seats.map(\.member) }

  /// Whether the rule adopts when these vote in favour and all others against.
  public func isWinning(_ coalition: Set<MemberID>) -> Bool {
    let ballots = roster.seats.map { seat -> Vote? in
      coalition.contains(seat.member) ? .inFavour : .against
    }
    return rule.determine(roster.count(ballots, under: rule, present: roster.count))
      .outcome.isAdopted
  }

  /// Whether one more vote in favour can never turn adoption into rejection, as far as the form of
  /// the rule shows it. Where it is false, the indices are values of a game in which support may do
  /// harm, and can be negative; they do not measure power.
  public var isMonotone: Bool { test.isMonotone }
}

/// Members that no rule can tell apart: in the same classes and of the same weights.
struct MemberType: Sendable {
  var weights: [Int]
  /// Places in the roster.
  var places: [Int]
}

extension SimpleGame {
  /// The types, in the order of their first member.
  var types: [MemberType] {
    var types: [MemberType] = []
    var places: [[Int]: Int] = [:]
    for member in 0..<roster.count {
      let weights = test.counters.map { $0.weights[member] }
      if let type = places[weights] {
        types[type].places.append(member)
      } else {
        places[weights] = types.count
        types.append(MemberType(weights: weights, places: [member]))
      }
    }
    return types
  }
}
