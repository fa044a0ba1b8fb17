public import CanonicalJSON
import PlenaryModel
import PlenaryRecord
import Procedure

// `{"at":"2026-11-21T10:00:00Z","device":"d4k7…","event":"pass-issued","pass":"p3…",
//   "capacity":"delegate","member":"JPN","meeting":"c3-2014","devices":8}`

extension OrganisationEvent {
  enum Name: String, CaseIterable {
    case named = "organisation-named"
    case meetingConvened = "meeting-convened"
    case passIssued = "pass-issued"
    case passRevoked = "pass-revoked"
    case deviceJoined = "device-joined"
    case deviceLeft = "device-left"
    case passwordSet = "password-set"
  }

  public var json: JSONObject {
    .fields {
      $0.put("at", at)
      $0.put("device", device)
      switch fact {
      case .named(let name):
        $0.put("event", word: Name.named)
        $0.put("name", name)
      case .meetingConvened(let notice):
        $0.put("event", word: Name.meetingConvened)
        notice.write(to: &$0)
      case .passIssued(let pass):
        $0.put("event", word: Name.passIssued)
        pass.write(to: &$0)
      case .passRevoked(let pass):
        $0.put("event", word: Name.passRevoked)
        $0.put("pass", pass)
      case .deviceJoined(let device, let pass):
        $0.put("event", word: Name.deviceJoined)
        $0.put("joined", device)
        $0.put("pass", pass)
      case .deviceLeft(let device, let pass):
        $0.put("event", word: Name.deviceLeft)
        $0.put("left", device)
        $0.put("pass", pass)
      case .passwordSet(let pass):
        $0.put("event", word: Name.passwordSet)
        $0.put("pass", pass)
      }
    }
  }

  /// - Throws: `UnreadableEvent` for an entry that is no event of an organisation.
  public init(json: JSONValue) throws(UnreadableEvent) {
    self = try FieldReader.all(of: json) { (reader) throws(UnreadableEvent) in
      let at = try reader.moment("at")
      let device = try reader.optionalText("device")
      let name: Name = try reader.word("event")
      let fact: Fact
      switch name {
      case .named: fact = .named(try reader.text("name"))
      case .meetingConvened: fact = .meetingConvened(try MeetingNotice(&reader))
      case .passIssued: fact = .passIssued(try Pass(&reader))
      case .passRevoked: fact = .passRevoked(try reader.text("pass"))
      case .deviceJoined:
        fact = .deviceJoined(try reader.text("joined"), pass: try reader.text("pass"))
      case .deviceLeft: fact = .deviceLeft(try reader.text("left"), pass: try reader.text("pass"))
      case .passwordSet: fact = .passwordSet(pass: try reader.text("pass"))
      }
      return OrganisationEvent(at: at, device: device, fact)
    }
  }
}

extension MeetingNotice {
  /// The members of a notice, as the event that tells of it has them.
  public var json: JSONObject { .fields { write(to: &$0) } }

  /// - Throws: `UnreadableEvent` for an object that is no notice.
  public init(json: JSONObject) throws(UnreadableEvent) {
    var reader = FieldReader(json)
    self = try MeetingNotice(&reader)
    try reader.end()
  }

  fileprivate func write(to writer: inout FieldWriter) {
    writer.put("meeting", id.text)
    writer.put("title", title)
    writer.put("institution", institution)
    writer.put("body", body)
    writer.put("day", day)
    if !place.isEmpty { writer.put("place", place) }
    writer.put("offset", offsetMinutes, unless: 0)
    if let seats { writer.put("roster", value: .array(seats.map(\.json))) }
    writer.put("observers", ifAny: observers.map(\.json))
  }

  fileprivate init(_ reader: inout FieldReader) throws(UnreadableEvent) {
    let id = try reader.meeting("meeting")
    var notice = MeetingNotice(
      id: id, title: try reader.text("title"), institution: try reader.code("institution"),
      body: try reader.code("body"), day: try reader.day("day"),
      place: try reader.optionalText("place") ?? "",
      offsetMinutes: try reader.optionalNumber("offset") ?? 0)
    // A list that is there and empty is not one that is not there.
    if let roster = reader.value("roster") {
      notice.seats = try FieldReader.list(roster) { (value) throws(UnreadableEvent) in
        try Seat(json: value)
      }
    }
    notice.observers = try reader.list("observers") { (value) throws(UnreadableEvent) in
      try Observer(json: value)
    }
    self = notice
  }
}

extension Pass {
  private enum Kind: String, CaseIterable {
    case presidingOfficer = "presiding-officer"
    case secretary, delegate, observer
  }

  private var kind: Kind {
    switch capacity {
    case .presidingOfficer: .presidingOfficer
    case .secretary: .secretary
    case .delegate: .delegate
    case .observer: .observer
    }
  }

  fileprivate func write(to writer: inout FieldWriter) {
    writer.put("pass", id)
    writer.put("capacity", word: kind)
    writer.put("member", capacity.actor?.member)
    writer.put("meeting", meeting?.text)
    if !label.isEmpty { writer.put("label", label) }
    writer.put("devices", greatestDevices)
    if worksOnce { writer.put("once", true) }
    writer.put("until", until)
  }

  fileprivate init(_ reader: inout FieldReader) throws(UnreadableEvent) {
    let id = try reader.text("pass")
    let kind: Kind = try reader.word("capacity")
    let member: MemberID? = try reader.optionalCode("member")
    let capacity: Capacity
    switch kind {
    case .presidingOfficer: capacity = .presidingOfficer
    case .secretary: capacity = .secretary
    case .delegate:
      guard let member else { throw .missing("member") }
      capacity = .delegate(of: member)
    case .observer: capacity = .observer(member)
    }
    self.init(
      id: id, capacity: capacity, meeting: try reader.optionalMeeting("meeting"),
      label: try reader.optionalText("label") ?? "", greatestDevices: try reader.number("devices"),
      worksOnce: try reader.flag("once"), until: try reader.optionalMoment("until"))
  }
}

extension FieldReader {
  fileprivate mutating func optionalMeeting(_ name: String) throws(UnreadableEvent) -> MeetingID? {
    guard let text = try optionalText(name) else { return nil }
    do { return try MeetingID(text) } catch {
      throw .wrongKind("The name of a meeting", at: ".\(name)")
    }
  }

  fileprivate mutating func meeting(_ name: String) throws(UnreadableEvent) -> MeetingID {
    guard let meeting = try optionalMeeting(name) else { throw .missing(name) }
    return meeting
  }
}
