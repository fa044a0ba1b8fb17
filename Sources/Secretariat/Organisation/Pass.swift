public import PlenaryModel
public import PlenaryRecord
public import Procedure

/// In what capacity somebody takes part.
public enum Capacity: Sendable, Hashable {
  case presidingOfficer
  case secretary
  /// For a member that has a seat; several delegates may share it, and it has one vote.
  case delegate(of: MemberID)
  /// Without a vote: one of the roster's observers, or (nil) somebody who only watches.
  case observer(MemberID?)

  /// As whom the engine sees what is done in this capacity; nil: it may do nothing.
  public var actor: Procedure.Actor? {
    switch self {
    case .presidingOfficer: .presidingOfficer
    case .secretary: .secretary
    case .delegate(let member), .observer(let member?): .delegation(member)
    case .observer(nil): nil
    }
  }

  public var isOfficer: Bool { self == .presidingOfficer || self == .secretary }
}

/// Leave to take part in a capacity. Whoever holds its link, its code or its password joins with a
/// device of his own. What opens it is secret and stands nowhere in the record; that it was given,
/// used and taken back does.
public struct Pass: Sendable, Hashable {
  /// Names the pass in the record; not secret.
  public var id: String
  public var capacity: Capacity
  /// nil: for every meeting of the organisation.
  public var meeting: MeetingID?
  /// For whom it is, in words.
  public var label: String
  /// How many devices may join with it.
  public var greatestDevices: Int
  /// Whether its link and its code open it only once, however soon that device leaves again. A
  /// password opens it all the same.
  public var worksOnce: Bool
  /// When it ends; nil: not before it is revoked.
  public var until: Moment?

  public init(
    id: String, capacity: Capacity, meeting: MeetingID?, label: String = "",
    greatestDevices: Int = 8, worksOnce: Bool = false, until: Moment? = nil
  ) {
    self.worksOnce = worksOnce
    self.until = until
    self.id = id
    self.capacity = capacity
    self.meeting = meeting
    self.label = label
    self.greatestDevices = greatestDevices
  }

  public func admits(to meeting: MeetingID) -> Bool {
    self.meeting == nil || self.meeting == meeting
  }
}
