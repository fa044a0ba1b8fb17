import CanonicalJSON
import FoundationEssentials
import PlenaryModel
import PlenaryRecord
import Procedure
import Testing

@testable import Secretariat

/// The events of an organisation: their form, their page, what they come to.
@Suite struct OrganisationEventTests {
  private static let at = Moment(
    Day(year: 2026, month: 11, day: 21)!, hour: 10, minute: 0)

  private static let notice = MeetingNotice(
    id: MeetingID(stored: "council"), title: "Council", institution: "united-nations",
    body: "GA-C3", day: Day(year: 2014, month: 11, day: 18)!, place: "New York",
    offsetMinutes: -300, seats: [Seat(member: "JPN", name: "Japan", groups: ["asia-pacific"])],
    observers: [Observer(id: "PSE", name: "State of Palestine")])

  /// One of each, in the order of their names.
  static let examples: [OrganisationEvent] = [
    OrganisationEvent(at: at, device: "d4k7m2x9pq", .named("Model United Nations of Bonn")),
    OrganisationEvent(at: at, device: "d4k7m2x9pq", .meetingConvened(notice)),
    OrganisationEvent(
      at: at, device: "d4k7m2x9pq",
      .passIssued(
        Pass(
          id: "p3f8c6t2wy", capacity: .delegate(of: "JPN"), meeting: notice.id, label: "Japan",
          greatestDevices: 8, until: at.adding(hours: 48)))),
    OrganisationEvent(at: at, device: "d4k7m2x9pq", .passRevoked("p3f8c6t2wy")),
    OrganisationEvent(
      at: at, device: "d9r2h4n7ka", .deviceJoined("d9r2h4n7ka", pass: "p3f8c6t2wy")),
    OrganisationEvent(at: at, device: "d9r2h4n7ka", .deviceLeft("d9r2h4n7ka", pass: "p3f8c6t2wy")),
    OrganisationEvent(at: at, device: "d4k7m2x9pq", .passwordSet(pass: "p3f8c6t2wy")),
  ]

  /// Others of each kind, with what may be left out left out.
  private static let others: [OrganisationEvent] =
    [
      .named(""), .named("日本 \"\\\n"),
      .meetingConvened(
        MeetingNotice(
          id: MeetingID(stored: "c1"), title: "", institution: "a", body: "b",
          day: Day(year: 1946, month: 1, day: 10)!)),
      .meetingConvened(
        MeetingNotice(
          id: MeetingID(stored: "c1"), title: "", institution: "a", body: "b",
          day: Day(year: 1946, month: 1, day: 10)!, seats: [])),
    ].map { OrganisationEvent(at: at, device: nil, $0) }
    + [
      OrganisationEvent(
        at: at, device: nil,
        .passIssued(Pass(id: "p", capacity: .secretary, meeting: nil, worksOnce: true)))
    ]
    + [Capacity.presidingOfficer, .secretary, .observer(nil), .observer("PSE")].map {
      OrganisationEvent(
        at: at, device: nil,
        .passIssued(Pass(id: "p", capacity: $0, meeting: nil, greatestDevices: 1)))
    }

  @Test func everyNameHasOneExample() {
    #expect(
      Self.examples.map { $0.json["event"]?.stringValue }
        == OrganisationEvent.Name.allCases.map(\.rawValue))
  }

  @Test(arguments: examples + others)
  func everyEventIsReadAsItWasWritten(event: OrganisationEvent) throws {
    #expect(try OrganisationEvent(json: .object(event.json)) == event)
    let bytes = try JSONValue.object(event.json).canonicalBytes()
    #expect(try OrganisationEvent(json: JSONValue(parsing: bytes)) == event)
  }

  @Test(arguments: examples)
  func whatIsNotKnownIsRefused(event: OrganisationEvent) {
    var more = event.json
    more["more"] = 1
    #expect(throws: UnreadableEvent.self) { try OrganisationEvent(json: .object(more)) }
    for name in event.json.names where name != "device" {
      var less = event.json
      less[name] = nil
      // A few may be left out; then it is another event, and none that is misread.
      if let read = try? OrganisationEvent(json: .object(less)) { #expect(read != event) }
      var other = event.json
      other[name] = .array([])
      if name != "roster" && name != "observers" {
        #expect(throws: UnreadableEvent.self, "\(name)") {
          try OrganisationEvent(json: .object(other))
        }
      }
    }
    for name in ["at", "event"] {
      var less = event.json
      less[name] = nil
      #expect(throws: UnreadableEvent.self) { try OrganisationEvent(json: .object(less)) }
    }
  }

  @Test func anEventOfAMeetingIsNoneOfAnOrganisation() {
    for event in EventExamples.all {
      #expect(throws: UnreadableEvent.self) { try OrganisationEvent(json: .object(event.json)) }
    }
  }

  @Test func theOrganisationIsWhatItsEventsComeTo() {
    var organisation = Organisation()
    for event in Self.examples.prefix(3) + Self.examples[4...4] { organisation.apply(event) }
    #expect(organisation.name == "Model United Nations of Bonn")
    #expect(organisation.meetings == [Self.notice])
    #expect(organisation.passes(for: Self.notice.id).map(\.devices) == [["d9r2h4n7ka"]])
    #expect(organisation.passes(for: MeetingID(stored: "other")).isEmpty)
    organisation.apply(Self.examples[5])
    #expect(organisation.passes["p3f8c6t2wy"]?.devices == [])
    organisation.apply(Self.examples[3])
    #expect(organisation.passes(for: Self.notice.id).isEmpty)
  }

  @Test(arguments: [
    ("c3", true), ("c3-2014", true), ("0", true), ("", false), ("-c3", false), ("C3", false),
    ("c 3", false), ("c/3", false), ("ä", false), (String(repeating: "a", count: 60), true),
    (String(repeating: "a", count: 61), false), ("c.3", false),
  ])
  func aMeetingsNameFitsIntoAnAddress(name: String, isName: Bool) {
    #expect(MeetingNotice.isName(name) == isName)
  }

  // MARK: the page

  private static let page = {
    var path = #filePath.split(separator: "/").dropLast(3)
    path.append("docs/organisation.md")
    return "/" + path.joined(separator: "/")
  }()

  @Test func thePageSaysWhatIsWritten() throws {
    let text = try Self.pageText()
    if ProcessInfo.processInfo.environment["PLENARY_WRITE_PAGES"] != nil {
      try Data(text.utf8).write(to: URL(filePath: Self.page))
    }
    let written = try Data(contentsOf: URL(filePath: Self.page))
    #expect(
      String(decoding: written, as: UTF8.self) == text,
      """
      docs/organisation.md is out of date; write it with \
      PLENARY_WRITE_PAGES=1 swift test --filter OrganisationEventTests
      """)
  }

  private static func pageText() throws -> String {
    let rows = try zip(OrganisationEvent.Name.allCases, examples).map { name, event in
      let example = try JSONValue.object(event.json).canonicalString()
      return "| `\(name.rawValue)` | \(meaning(of: name)) | `\(example)` |\n"
    }
    return introduction + rows.joined()
  }

  private static func meaning(of name: OrganisationEvent.Name) -> String {
    switch name {
    case .named: "what the organisation is called"
    case .meetingConvened:
      "a body meets, by the rules of `day`; `roster` and `observers` stand where the files of the "
        + "institution do not say who sits; `offset` is the minutes by which its clock is ahead of UTC"
    case .passIssued:
      "leave to take part as `presiding-officer`, `secretary`, `delegate` of a `member` or "
        + "`observer`; without `meeting` in every one; on so many `devices`; `once` where its link works but once; `until` a moment"
    case .passRevoked: "the pass opens nothing any more, and its devices are out"
    case .deviceJoined: "a device uses the pass"
    case .deviceLeft: "it has ended its session"
    case .passwordSet: "a name and a password open the pass too"
    }
  }

  private static let introduction = """
    # The organisation

    A server keeps one organisation: its meetings, who was given leave to take part in them, and the
    devices that do. What happened is on record like what happens in meetings, in a stream of its own
    called `organisation`. What opens a door is not: links, codes, passwords and sessions are kept
    beside the record, as hashes, and enter no export.

    A **pass** is leave to take part in a capacity. It is used by its link, its code or a password, on
    a limited number of devices. A **device** is a browser or a program that has joined; the keys of
    what it records in a meeting begin with its name.

    Every event has `at` (the moment), `event` (its name) and, unless the server itself did it,
    `device`. A reader refuses an event or a member that it does not know.

    | event | meaning | example |
    |---|---|---|

    """
}
