/// What was counted in one group: heads, or weight in units of `1 / scale`.
public struct Count: Sendable, Hashable {
  public var inFavour: Int
  public var against: Int
  public var abstaining: Int
  /// Members that were entitled to vote and did not: absent, or present and silent.
  public var notParticipating: Int
  /// Formal objections, where a decision is taken by silence or by consensus.
  public var objecting: Int
  /// The size of the group. Where it is not stated, those that were counted are the group.
  public var members: Int?
  /// Those in the room, voting or not. Where it is not stated, quorum is presumed.
  public var present: Int?
  /// The whole weight of the group, where it is a weighting.
  public var total: Int?
  /// A weight of 66.5 per cent is kept as 665 with a scale of 10: integers decide.
  public var scale: Int

  public init(
    inFavour: Int = 0, against: Int = 0, abstaining: Int = 0, notParticipating: Int = 0,
    objecting: Int = 0, members: Int? = nil, present: Int? = nil, total: Int? = nil, scale: Int = 1
  ) {
    self.inFavour = inFavour
    self.against = against
    self.abstaining = abstaining
    self.notParticipating = notParticipating
    self.objecting = objecting
    self.members = members
    self.present = present
    self.total = total
    self.scale = scale
  }

  /// Votes for and against: what UN rules call "members present and voting".
  public var presentAndVoting: Int { inFavour + against }
  /// Votes for, against and abstaining.
  public var cast: Int { inFavour + against + abstaining }
  public var counted: Int { cast + notParticipating }

  public subscript(of: Requirement.Counted) -> Int {
    switch of {
    case .inFavour: inFavour
    case .against: against
    case .abstaining: abstaining
    // Who votes against a text that needs consensus objects to it.
    case .objecting: objecting + against
    }
  }

  public func size(of base: Requirement.Base) -> Int {
    switch base {
    case .presentAndVoting: presentAndVoting
    case .cast: cast
    case .present: present ?? cast
    case .members, .participating: members ?? counted
    case .total: total ?? counted
    }
  }

  /// Members that did not vote in favour, for whatever reason.
  public var withholding: Int { against + abstaining + notParticipating }

  /// Writes a quantity of this count: `66.5` where the scale is 10.
  public func written(_ quantity: Int) -> String {
    guard scale > 1 else { return String(quantity) }
    let whole = quantity / scale
    var decimals = padded(abs(quantity % scale), String(scale).count - 1)
    while decimals.last == "0" { decimals.removeLast() }
    return decimals.isEmpty ? String(whole) : "\(whole).\(decimals)"
  }
}

/// One vote as it was counted: over all members, and over each class or weighting besides.
public struct Tally: Sendable, Hashable {
  public var all: Count
  public var groups: [GroupID: Count]

  public init(_ all: Count, groups: [GroupID: Count] = [:]) {
    self.all = all
    self.groups = groups
  }

  public init(
    inFavour: Int, against: Int, abstaining: Int, notParticipating: Int = 0, members: Int? = nil,
    present: Int? = nil
  ) {
    self.init(
      Count(
        inFavour: inFavour, against: against, abstaining: abstaining,
        notParticipating: notParticipating, members: members, present: present))
  }

  /// The count over a group; a group that was not counted is empty.
  public subscript(group group: GroupID?) -> Count {
    guard let group else { return all }
    return groups[group] ?? Count()
  }

  /// `111-19-55`, as the United Nations prints it.
  public var words: String { "\(all.inFavour)-\(all.against)-\(all.abstaining)" }
}
