public import PlenaryModel
public import PlenaryRecord
import Procedure

/// What an organisation's own stream of the record says: which meetings there are, who was given
/// leave to take part, and which devices use it.
///
/// It is the projection of ``OrganisationEvent``; `apply` decides nothing.
public struct Organisation: Sendable, Hashable {
  /// The stream in the record.
  public static let stream = MeetingID(stored: "organisation")

  public struct IssuedPass: Sendable, Hashable {
    public var pass: Pass
    public var isRevoked = false
    /// In the order in which they joined.
    public var devices: [String] = []
    /// Whether a device ever joined with it.
    public var wasUsed = false

    public init(pass: Pass) { self.pass = pass }
  }

  public private(set) var name = ""
  /// In the order in which they were convened.
  public private(set) var meetings: [MeetingNotice] = []
  public private(set) var passes: [String: IssuedPass] = [:]
  /// In the order in which they were issued.
  public private(set) var passOrder: [String] = []

  public init() {}

  public func meeting(_ id: MeetingID) -> MeetingNotice? { meetings.first { $0.id == id } }

  /// Passes for a meeting that hold, in the order of issue.
  public func passes(for meeting: MeetingID) -> [IssuedPass] {
    passOrder.compactMap { passes[$0] }.filter { !$0.isRevoked && $0.pass.admits(to: meeting) }
  }

  /// Members for whom somebody may take part in a meeting.
  public func members(holdingPassesFor meeting: MeetingID) -> Set<MemberID> {
    Set(passes(for: meeting).compactMap(\.pass.capacity.actor?.member))
  }

  public mutating func apply(_ event: OrganisationEvent) {
    switch event.fact {
    case .named(let name): self.name = name
    case .meetingConvened(let notice): meetings.append(notice)
    case .passIssued(let pass):
      if passes[pass.id] == nil { passOrder.append(pass.id) }
      passes[pass.id] = IssuedPass(pass: pass)
    case .passRevoked(let id): passes[id]?.isRevoked = true
    case .deviceJoined(let device, let id):
      passes[id]?.wasUsed = true
      if passes[id]?.devices.contains(device) == false { passes[id]?.devices.append(device) }
    case .deviceLeft(let device, let id): passes[id]?.devices.removeAll { $0 == device }
    case .passwordSet: break
    }
  }
}

/// Something that happened in the running of the organisation.
public struct OrganisationEvent: Sendable, Hashable {
  public enum Fact: Sendable, Hashable {
    case named(String)
    case meetingConvened(MeetingNotice)
    case passIssued(Pass)
    case passRevoked(String)
    /// A device and the pass by which it joined.
    case deviceJoined(String, pass: String)
    case deviceLeft(String, pass: String)
    case passwordSet(pass: String)
  }

  public var at: Moment
  /// The device that did it; nil for the server itself.
  public var device: String?
  public var fact: Fact

  public init(at: Moment, device: String?, _ fact: Fact) {
    self.at = at
    self.device = device
    self.fact = fact
  }
}
