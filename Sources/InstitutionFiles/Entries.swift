public import PlenaryModel

/// Where a value was found and whether anybody compared it with the official text.
public struct Provenance: Sendable, Hashable {
  /// A key of the institution's sources.
  public var source: String?
  public var checked: RuleCitation.Checked
  public var note: String?
}

/// A document or page on which entries rely.
public struct Source: Sendable, Hashable {
  public var key: String
  public var title: String
  public var location: String?
  public var note: String?
  /// Where it is written: a file may have a legend of its own, so a key may stand in several.
  public var place: FilePlace
}

/// A member of the institution, with its names and the periods of its membership.
public struct Member: Sendable {
  public var id: MemberID
  public var name: String
  public var iso2: String?
  public var aliases: [String]
  /// Earlier names. An end is always known; where no beginning is, the name is the first one.
  public var former: [Dated<String>]
  /// Empty: a member always.
  public var membership: [Period]
  /// The present name as it is put in alphabetical order, where that is not the name itself.
  public var sort: String?
  /// By whom the seat was held, where that changed and the member did not.
  public var represented: [Dated<String>]
  public var provenance: Provenance
  public var place: FilePlace

  public func isMember(on day: Day) -> Bool {
    membership.isEmpty || membership.contains { $0.contains(day) }
  }

  /// The name by which it was called on a day. Where two earlier names fit, the one that ended
  /// first.
  public func name(on day: Day) -> String {
    let fitting = former.filter { $0.period.contains(day) }
    let first = fitting.min { ($0.period.to ?? day) < ($1.period.to ?? day) }
    return first?.value ?? name
  }

  func sortName(on day: Day) -> FoldedName {
    let current = name(on: day)
    return FoldedName(current == name ? sort ?? name : current)
  }
}

extension Sequence<Member> {
  /// In the order of a roll call. Each name is folded once: folding costs more than all the rest of
  /// having a body's rules.
  func inRollOrder(on day: Day) -> [Member] {
    map { (name: $0.sortName(on: day), member: $0) }
      .sorted { ($0.name, $0.member.id) < ($1.name, $1.member.id) }
      .map(\.member)
  }
}

/// A member in a group or a class, for a time.
public struct GroupRow: Sendable, Hashable {
  public var member: MemberID
  public var period: Period
  var place: FilePlace
}

/// A group of members: regional, political, a class of one body.
public struct MemberGroup: Sendable, Hashable {
  public var id: GroupID
  public var name: String
  public var rows: [GroupRow]
  public var provenance: Provenance

  public func members(on day: Day) -> Set<MemberID> {
    Set(rows.filter { $0.period.contains(day) }.map(\.member))
  }
}

/// One who takes part without a vote, and since when.
public struct ObserverEntry: Sendable {
  public var id: MemberID
  public var name: String
  public var former: [Dated<String>]
  public var period: Period
  public var capabilities: Set<Observer.Capability>
  public var provenance: Provenance
  public var place: FilePlace

  public func name(on day: Day) -> String { former.value(on: day) ?? name }
}

/// The weights of members during a period.
public struct WeightTable: Sendable, Hashable {
  public var period: Period
  public var values: [MemberID: Int]
  /// Whether it names everybody who counts.
  public var isComplete: Bool
  /// What each has before any measure of its size, where the weights are made of both.
  public var basic: Int?
  public var provenance: Provenance
  public var place: FilePlace
}

/// A member's seat in a body from a day to a day.
public struct Term: Sendable, Hashable {
  public var member: MemberID
  public var period: Period
  public var group: GroupID?
  public var provenance: Provenance
  public var place: FilePlace
}

/// A member whose rights in a body are suspended for a time.
public struct Suspension: Sendable, Hashable {
  public var member: MemberID
  public var period: Period
  /// The decision that suspended it.
  public var by: String?
  public var provenance: Provenance
  public var place: FilePlace
}

/// What a member declared to a body: the days for which it holds, and when it was lodged.
public struct Declaration: Sendable, Hashable {
  public var member: MemberID
  public var lodged: Day?
  public var period: Period
  public var article: String?
  public var provenance: Provenance
}

/// A session of a body, by its number.
public struct Session: Sendable, Hashable {
  public var number: Int
  public var period: Period
  public var provenance: Provenance
}

/// A body through its history.
public struct BodyEntry: Sendable {
  /// Who sits in it.
  public enum Seating: Sendable, Hashable {
    /// Every member of the institution.
    case all
    /// Those whose terms stand in the section `terms`.
    case terms
    case listed([GroupRow])
    /// Those who sit in another body.
    case sameAs(BodyID)
  }

  /// Members of a class: named here, or those of a group of the institution.
  enum Class: Sendable, Hashable {
    case rows([GroupRow])
    case group(GroupID)
  }

  public var id: BodyID
  public var name: String
  public var former: [Dated<String>]
  public var aliases: [String]
  public var kind: String
  public var parent: BodyID?
  public var stage: Body.Stage
  public var seating: Seating?
  public var seats: [Dated<Int>]
  var classes: [GroupID: Class]
  /// A key of the procedures.
  var procedure: [Dated<String>]
  /// Empty: always.
  public var exists: [Period]
  public var place: FilePlace
  var seatsPlace: FilePlace

  /// Whether it meets by rules of procedure that the files know.
  public var hasProcedure: Bool { !procedure.isEmpty }

  public func exists(on day: Day) -> Bool {
    exists.isEmpty || exists.contains { $0.contains(day) }
  }

  public func name(on day: Day) -> String { former.value(on: day) ?? name }
}
