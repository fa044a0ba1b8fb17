/// A body of an institution as it stood on a day.
public struct Body: Sendable, Hashable {
  /// What a favourable vote of the body is called, and what it is worth.
  public enum Stage: String, Sendable, Hashable, CaseIterable {
    /// A committee of the whole: it approves a draft; only its parent adopts it.
    case approves
    case adopts
    /// It reports findings or receives cases; it does not vote on proposals of others.
    case reports

    /// The past participle for a text that was carried here.
    public var carried: String {
      switch self {
      case .approves: "approved"
      case .adopts: "adopted"
      case .reports: "agreed"
      }
    }
  }

  public var id: BodyID
  public var institution: InstitutionID
  public var name: String
  public var aliases: [String]
  public var kind: String
  public var parent: BodyID?
  public var stage: Stage
  public var seats: Int?

  public init(
    id: BodyID, institution: InstitutionID, name: String, aliases: [String] = [], kind: String = "",
    parent: BodyID? = nil, stage: Stage = .adopts, seats: Int? = nil
  ) {
    self.id = id
    self.institution = institution
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.parent = parent
    self.stage = stage
    self.seats = seats
  }
}

/// A member that sits in a body on a day.
public struct Seat: Sendable, Hashable {
  public var member: MemberID
  /// The name by which it is called in a roll call.
  public var name: String
  /// Classes it belongs to: permanent member, house, category, regional group.
  public var groups: Set<GroupID>
  /// Its weight in each weighting: persons, quota votes.
  public var weights: [GroupID: Int]

  public init(
    member: MemberID, name: String, groups: Set<GroupID> = [], weights: [GroupID: Int] = [:]
  ) {
    self.member = member
    self.name = name
    self.groups = groups
    self.weights = weights
  }
}

/// One who may be in the room and has no vote: each with the rights given to it, never a mere
/// "yes, observer".
public struct Observer: Sendable, Hashable {
  public var id: MemberID
  public var name: String
  public var capabilities: Set<Capability>

  public enum Capability: String, Sendable, Hashable, CaseIterable {
    case speak, reply, cosponsor, propose
    case pointOfOrder = "point-of-order"
  }

  public init(id: MemberID, name: String, capabilities: Set<Capability> = [.speak]) {
    self.id = id
    self.name = name
    self.capabilities = capabilities
  }
}

/// Who sits in a body on a day, in the order of the roll call.
public struct Roster: Sendable, Hashable {
  public let seats: [Seat]
  public let observers: [Observer]
  private let places: [MemberID: Int]
  /// Members of the groups, as places in `seats`.
  public let groups: [GroupID: [Int]]
  /// Names of those who have no seat here, to speak of them.
  public let otherNames: [MemberID: String]

  /// - Parameter seats: in the order in which members are called, each member once.
  public init(
    seats: [Seat], observers: [Observer] = [], otherNames: [MemberID: String] = [:]
  ) {
    self.otherNames = otherNames
    self.seats = seats
    self.observers = observers
    var places: [MemberID: Int] = [:]
    var groups: [GroupID: [Int]] = [:]
    for (place, seat) in seats.enumerated() {
      precondition(places[seat.member] == nil, "\(seat.member) has two seats in one roster.")
      places[seat.member] = place
      for group in seat.groups { groups[group, default: []].append(place) }
    }
    self.places = places
    self.groups = groups
  }

  public var count: Int { seats.count }

  public func place(of member: MemberID) -> Int? { places[member] }
  /// Those who sit here and belong to a group, in the order of the seats.
  public func members(of group: GroupID) -> [MemberID] {
    (groups[group] ?? []).map { seats[$0].member }
  }
  public func seat(of member: MemberID) -> Seat? { places[member].map { seats[$0] } }
  public func contains(_ member: MemberID) -> Bool { places[member] != nil }
  public func observer(_ id: MemberID) -> Observer? { observers.first { $0.id == id } }
  public func name(of member: MemberID) -> String {
    if member == .unnamed { return "A member that the sources do not name" }
    return seat(of: member)?.name ?? observer(member)?.name ?? otherNames[member] ?? member.code
  }

  /// The order of a roll call: from the member drawn by lot to the end, then from the beginning.
  public func order(from first: MemberID) -> [MemberID]? {
    guard let place = places[first] else { return nil }
    return (seats[place...] + seats[..<place]).map(\.member)
  }
}
