public import PlenaryModel

/// A supposition about a vote: what would have come of it.
public struct Supposition: Sendable, Hashable {
  public enum Change: Sendable, Hashable {
    /// A member does something else; `.notVoting` makes it absent.
    case votes(MemberID, Choice)
    /// Somebody who had no seat is given one, and votes.
    case joins(Seat, Choice)
    case leaves(MemberID)
    case rule(DecisionRule)
    /// So many are in the room; nil where nobody counts.
    case present(Int?)
  }

  public var changes: [Change]

  public init(_ changes: [Change]) { self.changes = changes }
}

/// What cannot be supposed.
public enum SuppositionError: Error, Sendable, Hashable {
  /// The member has no seat, so that it can neither vote nor leave.
  case noSeat(MemberID)
  /// The member has a seat already.
  case seatedAlready(MemberID)
  /// A member is made to do what only those without a seat do: to be no member.
  case notAChoice(MemberID)
}

/// A vote as it was and as it would have been. Nothing here happened: what is shown of it is an
/// assumption, and the source of the real vote stays with the real vote.
public struct WhatIf: Sendable, Hashable {
  public let before: RollCallVote
  public let after: RollCallVote
  public let determinationBefore: Determination
  public let determinationAfter: Determination
  /// Members whose choice differs, with joining and leaving, by code.
  public let moves: [Movement.Move]

  /// Applies changes in their order and decides again.
  public init(_ vote: RollCallVote, _ supposition: Supposition) throws(SuppositionError) {
    var after = vote
    for change in supposition.changes { try after.apply(change) }
    before = vote
    self.after = after
    determinationBefore = vote.determination
    determinationAfter = after.determination
    let members = Set(vote.roster.seats.map(\.member) + after.roster.seats.map(\.member))
    moves = members.sorted().compactMap { member in
      let from = vote.choice(of: member)
      let to = after.choice(of: member)
      return from == to ? nil : Movement.Move(member: member, from: from, to: to)
    }
  }

  public var outcomeChanged: Bool { determinationBefore.outcome != determinationAfter.outcome }

  /// Whether the text would be adopted and was not, or was and would not be.
  public var adoptionChanged: Bool {
    determinationBefore.outcome.isAdopted != determinationAfter.outcome.isAdopted
  }
}

extension RollCallVote {
  mutating func apply(_ change: Supposition.Change) throws(SuppositionError) {
    switch change {
    case .votes(let member, let choice):
      guard roster.contains(member) else { throw .noSeat(member) }
      guard choice != .notMember else { throw .notAChoice(member) }
      set(choice, of: member)
    case .joins(let seat, let choice):
      guard !roster.contains(seat.member) else { throw .seatedAlready(seat.member) }
      guard choice != .notMember else { throw .notAChoice(seat.member) }
      roster = Roster(
        seats: roster.seats + [seat], observers: roster.observers,
        otherNames: roster.otherNames)
      choices[seat.member] = .notVoting
      set(choice, of: seat.member)
    case .leaves(let member):
      guard roster.contains(member) else { throw .noSeat(member) }
      set(.notVoting, of: member)
      choices[member] = nil
      roster = Roster(
        seats: roster.seats.filter { $0.member != member }, observers: roster.observers,
        otherNames: roster.otherNames)
    case .rule(let rule): self.rule = rule
    case .present(let present): self.present = present
    }
  }

  /// Changes a choice, and the number present with it where that was counted.
  mutating func set(_ choice: Choice, of member: MemberID) {
    let before = self.choice(of: member)
    choices[member] = choice
    guard let counted = present, before.isCast != choice.isCast else { return }
    present = max(0, counted + (choice.isCast ? 1 : -1))
  }
}
